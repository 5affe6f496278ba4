package org.casebook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casebook.json.ScriptFile;

/** Words, or whole names, each with the entries that it stands in. */
final class Postings {
    private static final int CHARACTERS_PER_FILE = 40_000;

    private final Map<String, Entries> entriesByWord = new HashMap<>();

    /** The entries of one word. */
    private static final class Entries {
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

    /** Adds an entry to a word; entries come in their order. */
    void add(String word, int entry, boolean name) {
        entriesByWord.computeIfAbsent(word, none -> new Entries()).add(entry, name);
    }

    /** Writes files {@code KIND-N.js}, and gives the word with which each begins. */
    List<String> write(String kind, Path folder) throws IOException {
        List<String> firsts = new ArrayList<>();
        ScriptFile file = ScriptFile.begin(kind + "-0").array();
        String first = "";
        for (Map.Entry<String, Entries> word : new TreeMap<>(entriesByWord).entrySet()) {
            if (file.length() > CHARACTERS_PER_FILE) {
                file.endArray().into(folder.resolve(kind + "-" + firsts.size() + ".js"));
                firsts.add(first);
                file = ScriptFile.begin(kind + "-" + firsts.size()).array();
                first = "";
            }
            first = first.isEmpty() ? word.getKey() : first;
            file.line().string(word.getKey()).string(word.getValue().encoded.toString());
        }
        if (!first.isEmpty()) {
            file.endArray().into(folder.resolve(kind + "-" + firsts.size() + ".js"));
            firsts.add(first);
        }
        return firsts;
    }
}
