package org.casebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which words stand in which entries, for the pages of one language.
 *
 * <p>{@code index.js} says how many entries there are of each kind and with which word each file of words begins;
 * {@code words-N.js} holds words in order, each followed by its entries; {@code entries-N.js} holds entries. The entries of a
 * word are numbers to the base of 36, each the distance from the one before, twice, and one more where the word is of a
 * name.
 */
public final class SearchIndex {
    private static final int ENTRIES_PER_FILE = 200;
    private static final int CHARACTERS_PER_FILE = 40_000;
    private static final int TEXTS_REMEMBERED = 30_000;

    private final Folding folding = new Folding();
    private final Map<String, Postings> words = new HashMap<>();
    /** The same names, dates and titles are said of many cases. */
    private final Map<String, List<String>> wordsOfTexts = new HashMap<>();

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Path folder;
    private Script entries = new Script("entries-0").append("[");
    private int size;

    /** The entries of one word. */
    private static final class Postings {
        private final StringBuilder encoded = new StringBuilder();
        private int last;
        private boolean any;

        void add(int entry, boolean name) {
            if (any && last == entry) {
                return;
            }
            if (any) {
                encoded.append(' ');
            }
            encoded.append(Integer.toString(2 * (entry - last) + (name ? 1 : 0), 36));
            last = entry;
            any = true;
        }
    }

    private SearchIndex(Path folder) {
        this.folder = folder;
    }

    /** Begins an index whose files stand in a folder. */
    public static SearchIndex into(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new SearchIndex(folder);
    }

    /** Adds an entry of the index. */
    public void add(Document entry) throws IOException {
        kinds.merge(entry.kind(), 1, Integer::sum);
        // Names come first: a word that stands in a name and in a text is a word of the name.
        entry.ids().forEach(id -> word(Folding.ofId(id), true));
        entry.ids().forEach(id -> words(id, true));
        entry.names().forEach(name -> words(name, true));
        entry.texts().forEach(text -> words(text, false));
        entries.next()
                .line()
                .append("[")
                .string(entry.href())
                .next()
                .string(entry.title())
                .next();
        entries.string(entry.note());
        if (!entry.lang().isEmpty()) {
            entries.next().string(entry.lang());
        }
        entries.append("]");
        size++;
        if (size % ENTRIES_PER_FILE == 0) {
            writeEntries();
            entries = new Script("entries-" + size / ENTRIES_PER_FILE).append("[");
        }
    }

    private void words(String text, boolean name) {
        List<String> folded = wordsOfTexts.get(text);
        if (folded == null) {
            folded = folding.words(text);
            if (wordsOfTexts.size() < TEXTS_REMEMBERED) {
                wordsOfTexts.put(text, folded);
            }
        }
        folded.forEach(word -> word(word, name));
    }

    private void word(String word, boolean name) {
        words.computeIfAbsent(word, none -> new Postings()).add(size, name);
    }

    private void writeEntries() throws IOException {
        entries.append("]").into(folder.resolve("entries-" + (size - 1) / ENTRIES_PER_FILE + ".js"));
    }

    /** Writes what is not written yet. */
    public void done() throws IOException {
        if (size % ENTRIES_PER_FILE != 0) {
            writeEntries();
        }
        List<String> firsts = writeWords();
        Script index = new Script("index")
                .append("{\"perFile\":")
                .append(ENTRIES_PER_FILE)
                .append(",\"kinds\":[");
        kinds.forEach((kind, count) ->
                index.next().append("[").string(kind).next().append(count).append("]"));
        index.append("],\"words\":[");
        firsts.forEach(first -> index.next().string(first));
        index.append("]}").into(folder.resolve("index.js"));
    }

    private List<String> writeWords() throws IOException {
        List<String> firsts = new ArrayList<>();
        Script file = new Script("words-0").append("[");
        String first = "";
        for (Map.Entry<String, Postings> word : new TreeMap<>(words).entrySet()) {
            if (file.length() > CHARACTERS_PER_FILE) {
                file.append("]").into(folder.resolve("words-" + firsts.size() + ".js"));
                firsts.add(first);
                file = new Script("words-" + firsts.size()).append("[");
                first = "";
            }
            first = first.isEmpty() ? word.getKey() : first;
            file.next()
                    .line()
                    .string(word.getKey())
                    .next()
                    .string(word.getValue().encoded.toString());
        }
        if (!first.isEmpty()) {
            file.append("]").into(folder.resolve("words-" + firsts.size() + ".js"));
            firsts.add(first);
        }
        return firsts;
    }
}
