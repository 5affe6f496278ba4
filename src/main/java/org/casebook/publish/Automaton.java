package org.casebook.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Seeks many folded texts in one pass (Aho and Corasick 1975). The libraries that do this keep the state inside, give no
 * word boundaries, or take many times longer: the package's tour says which were tried.
 *
 * <p>States are numbered by depth. The first ones, in which a search spends nearly all its time, have a full row of
 * transitions; the deep ones have their few edges in a hash table and fall back.
 */
final class Automaton {
    /** Marks a state at which at least one of the texts ends. */
    static final int ENDS = 0x8000_0000;

    static final int ROOT = 0;

    /** A letter that none of the texts has. */
    static final int OTHER = 0;

    static final int SPACE = 1;

    /** A megabyte, which most processors have at hand. */
    private static final int ROW_CELLS = 256 * 1024;

    private final Map<Character, Integer> symbols = new HashMap<>();
    private final int width;
    private final int rowCount;
    private final int[] rows;
    private final int[] fallback;
    private final int[] ends;
    private final List<List<Integer>> textsByState;
    private final Edges edges;

    /** @param texts folded, and no two the same; each is known by its position */
    Automaton(List<String> texts) {
        this(texts, ROW_CELLS);
    }

    /** @param cells how many transitions may be kept in rows */
    Automaton(List<String> texts, int cells) {
        symbols.put(' ', SPACE);
        int letters = 0;
        for (String text : texts) {
            letters += text.length();
            for (int i = 0; i < text.length(); i++) {
                symbols.putIfAbsent(text.charAt(i), symbols.size() + 1);
            }
        }
        width = symbols.size() + 1;
        edges = new Edges(letters);
        int[] parents = new int[letters + 1];
        int[] symbolsIn = new int[letters + 1];
        int[] at = new int[texts.size()];
        int size = 1;
        boolean deeper = true;
        for (int depth = 0; deeper; depth++) {
            deeper = false;
            for (int text = 0; text < at.length; text++) {
                if (depth < texts.get(text).length()) {
                    deeper = true;
                    int symbol = symbol(texts.get(text).charAt(depth));
                    int next = edges.get(key(at[text], symbol));
                    if (next == 0) {
                        next = size++;
                        edges.put(key(at[text], symbol), next);
                        parents[next] = at[text];
                        symbolsIn[next] = symbol;
                    }
                    at[text] = next;
                }
            }
        }
        List<List<Integer>> ending = new ArrayList<>();
        ends = new int[size];
        for (int text = 0; text < at.length; text++) {
            if (ends[at[text]] == 0) {
                ending.add(new ArrayList<>());
                ends[at[text]] = ending.size();
            }
            ending.get(ends[at[text]] - 1).add(text);
        }
        textsByState = ending;
        fallback = new int[size];
        rowCount = Math.min(size, Math.max(1, cells / width));
        rows = new int[rowCount * width];
        boolean[] marked = new boolean[size];
        for (int state = 0; state < size; state++) {
            int parent = parents[state];
            if (parent != ROOT) {
                fallback[state] = next(fallback[parent], symbolsIn[state]);
            }
            marked[state] = ends[state] > 0 || marked[fallback[state]];
            if (state < rowCount) {
                for (int symbol = 1; symbol < width; symbol++) {
                    int edge = edges.get(key(state, symbol));
                    rows[state * width + symbol] =
                            edge > 0 ? edge : state == ROOT ? ROOT : rows[fallback[state] * width + symbol];
                }
            }
        }
        // Only now is it known of every state whether a text ends there.
        for (int i = 0; i < rows.length; i++) {
            rows[i] |= marked[rows[i]] ? ENDS : 0;
        }
        edges.mark(marked);
    }

    /** The symbol of a folded letter. */
    int symbol(char letter) {
        Integer symbol = symbols.get(letter);
        return symbol == null ? OTHER : symbol;
    }

    /** The state after one more symbol, marked with {@link #ENDS} where a text ends. The given state has no mark. */
    int next(int state, int symbol) {
        if (symbol == OTHER) {
            return ROOT;
        }
        int from = state;
        while (from >= rowCount) {
            int edge = edges.get(key(from, symbol));
            if (edge != 0) {
                return edge;
            }
            from = fallback[from];
        }
        return rows[from * width + symbol];
    }

    /** The texts that end at a state, longest first. */
    List<Integer> ending(int state) {
        List<Integer> ending = new ArrayList<>();
        for (int at = state & ~ENDS; at != ROOT; at = fallback[at]) {
            if (ends[at] > 0) {
                ending.addAll(textsByState.get(ends[at] - 1));
            }
        }
        return ending;
    }

    private long key(int state, int symbol) {
        return (long) state * width + symbol;
    }

    /** A hash table from state and symbol to state. Key 0, the root with no symbol, never stands in it. */
    private static final class Edges {
        private final long[] keys;
        private final int[] states;
        private final int mask;

        Edges(int count) {
            int capacity = Integer.highestOneBit(Math.max(8, count * 2)) * 2;
            keys = new long[capacity];
            states = new int[capacity];
            mask = capacity - 1;
        }

        int get(long key) {
            int slot = slot(key);
            while (keys[slot] != 0) {
                if (keys[slot] == key) {
                    return states[slot];
                }
                slot = (slot + 1) & mask;
            }
            return 0;
        }

        void put(long key, int state) {
            int slot = slot(key);
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            states[slot] = state;
        }

        void mark(boolean[] ending) {
            Arrays.setAll(states, slot -> states[slot] | (keys[slot] != 0 && ending[states[slot]] ? ENDS : 0));
        }

        private int slot(long key) {
            // Fibonacci hashing (Knuth 6.4).
            return (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 32) & mask;
        }
    }
}
