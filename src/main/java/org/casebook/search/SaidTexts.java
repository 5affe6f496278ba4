package org.casebook.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.json.ScriptFile;

/** What is said of each entry, so that a page can show where a word stands: {@code texts-N.js}, in the order of entries. */
final class SaidTexts {
    static final int PER_FILE = 50;

    /** What each text is, numbered as the first such text is met. */
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private final Path folder;
    private ScriptFile file;
    private int size;

    SaidTexts(Path folder) throws IOException {
        this.folder = folder;
        this.file = ScriptFile.begin("texts-0").array();
    }

    void add(List<Document.Said> texts) throws IOException {
        file.line().array();
        for (Document.Said said : texts) {
            if (!said.where().isEmpty() && !said.text().isEmpty()) {
                file.array().number(places.computeIfAbsent(said.where(), none -> places.size()));
                file.string(said.text());
                if (!said.lang().isEmpty()) {
                    file.string(said.lang());
                }
                file.endArray();
            }
        }
        file.endArray();
        size++;
        if (size % PER_FILE == 0) {
            write();
            file = ScriptFile.begin("texts-" + size / PER_FILE).array();
        }
    }

    private void write() throws IOException {
        file.endArray().into(folder.resolve("texts-" + (size - 1) / PER_FILE + ".js"));
    }

    /** Writes what is not written yet, and gives what the texts are, by their numbers. */
    List<String> done() throws IOException {
        if (size % PER_FILE != 0) {
            write();
        }
        return List.copyOf(places.keySet());
    }
}
