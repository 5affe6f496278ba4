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
import org.casebook.json.ScriptFile;

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
    private ScriptFile entries;
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

    private SearchIndex(Path folder) throws IOException {
        this.folder = folder;
        this.entries = ScriptFile.begin("entries-0").array();
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
        entries.line().array().string(entry.href()).string(entry.title()).string(entry.note());
        if (!entry.lang().isEmpty()) {
            entries.string(entry.lang());
        }
        entries.endArray();
        size++;
        if (size % ENTRIES_PER_FILE == 0) {
            writeEntries();
            entries = ScriptFile.begin("entries-" + size / ENTRIES_PER_FILE).array();
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
        entries.endArray().into(folder.resolve("entries-" + (size - 1) / ENTRIES_PER_FILE + ".js"));
    }

    /** Writes what is not written yet. */
    public void done() throws IOException {
        if (size % ENTRIES_PER_FILE != 0) {
            writeEntries();
        }
        List<String> firsts = writeWords();
        ScriptFile index = ScriptFile.begin("index").object();
        index.member("perFile").number(ENTRIES_PER_FILE).member("kinds").array();
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            index.array().string(kind.getKey()).number(kind.getValue()).endArray();
        }
        index.endArray().member("words").array().strings(firsts).endArray();
        index.endObject().into(folder.resolve("index.js"));
    }

    private List<String> writeWords() throws IOException {
        List<String> firsts = new ArrayList<>();
        ScriptFile file = ScriptFile.begin("words-0").array();
        String first = "";
        for (Map.Entry<String, Postings> word : new TreeMap<>(words).entrySet()) {
            if (file.length() > CHARACTERS_PER_FILE) {
                file.endArray().into(folder.resolve("words-" + firsts.size() + ".js"));
                firsts.add(first);
                file = ScriptFile.begin("words-" + firsts.size()).array();
                first = "";
            }
            first = first.isEmpty() ? word.getKey() : first;
            file.line().string(word.getKey()).string(word.getValue().encoded.toString());
        }
        if (!first.isEmpty()) {
            file.endArray().into(folder.resolve("words-" + firsts.size() + ".js"));
            firsts.add(first);
        }
        return firsts;
    }
}
