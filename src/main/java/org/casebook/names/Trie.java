package org.casebook.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values by text, found by the texts with which another one begins. */
final class Trie<T> {
    /** Is told of each value, the shortest text first. */
    interface Visitor<T> {
        void visit(int length, List<T> values);
    }

    private static final class Node<T> {
        private static final char[] NO_LETTERS = {};

        private char[] letters = NO_LETTERS;
        private List<Node<T>> next = List.of();
        private List<T> values = List.of();

        int position(char letter) {
            for (int at = 0; at < letters.length; at++) {
                if (letters[at] == letter) {
                    return at;
                }
            }
            return -1;
        }

        Node<T> enter(char letter) {
            int at = position(letter);
            if (at >= 0) {
                return next.get(at);
            }
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            Node<T> entered = new Node<>();
            next = Trie.and(next, entered);
            return entered;
        }
    }

    private final Node<T> root = new Node<>();

    @SuppressWarnings("unchecked") // an array of which only this list knows
    private static <E> List<E> and(List<E> list, E last) {
        Object[] longer = Arrays.copyOf(list.toArray(), list.size() + 1);
        longer[list.size()] = last;
        return (List<E>) Arrays.asList(longer);
    }

    void add(String text, T value) {
        Node<T> node = root;
        for (int at = 0; at < text.length(); at++) {
            node = node.enter(text.charAt(at));
        }
        if (node.values.isEmpty()) {
            node.values = new ArrayList<>(1);
        }
        node.values.add(value);
    }

    boolean isEmpty() {
        return root.letters.length == 0;
    }

    /** Visits the values of every text that stands at a position of another one. */
    void visit(String text, int from, Visitor<T> visitor) {
        Node<T> node = root;
        for (int at = from; at < text.length(); at++) {
            int next = node.position(text.charAt(at));
            if (next < 0) {
                return;
            }
            node = node.next.get(next);
            if (!node.values.isEmpty()) {
                visitor.visit(at + 1 - from, node.values);
            }
        }
    }
}
