package org.casebook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casebook.json.ScriptFile;

/**
 * The words of names, each once: with these a question's word is compared where it may be inflected or misspelt. Words with
 * digits are none of them, since 373 is no misspelt 374.
 */
final class NameWords {
    private static final int CHARACTERS_PER_FILE = 40_000;
    /** An inflected word of fewer letters says nothing. */
    private static final int SHORTEST = 3;

    private final SortedSet<String> words = new TreeSet<>();

    void add(String word) {
        if (word.length() >= SHORTEST && word.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
            words.add(word);
        }
    }

    /** Writes files {@code names-N.js}, and gives the word with which each begins. */
    List<String> write(Path folder) throws IOException {
        List<String> firsts = new ArrayList<>();
        List<String> file = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            if (length > CHARACTERS_PER_FILE) {
                write(file, firsts, folder);
                length = 0;
            }
            file.add(word);
            length += word.length() + 3;
        }
        write(file, firsts, folder);
        return firsts;
    }

    private static void write(List<String> file, List<String> firsts, Path folder) throws IOException {
        if (!file.isEmpty()) {
            String name = "names-" + firsts.size();
            ScriptFile.begin(name).array().strings(file).endArray().into(folder.resolve(name + ".js"));
            firsts.add(file.get(0));
            file.clear();
        }
    }
}
