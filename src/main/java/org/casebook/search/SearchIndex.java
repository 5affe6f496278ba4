package org.casebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.json.ScriptFile;

/**
 * Which words stand in which entries, for the pages of one language.
 *
 * <p>{@code index.js} says how many entries there are of each kind and with which word each file of words begins;
 * {@code words-N.js} holds words in order, each followed by its entries; {@code entries-N.js} holds entries. The entries of a
 * word are numbers to the base of 36, each the distance from the one before, twice, and one more where the word is of a
 * name.
 *
 * <p>{@code names.js} says the same of names: {@code names-N.js} holds each word of a name once, to be compared with words
 * that are inflected or misspelt; {@code titles-N.js} whole names, written as one word, with their entries;
 * {@code texts-N.js} what is said of each entry.
 */
public final class SearchIndex {
    private static final int ENTRIES_PER_FILE = 200;
    private static final int TEXTS_REMEMBERED = 30_000;

    private final Folding folding = new Folding();
    private final Postings words = new Postings();
    private final Postings titles = new Postings();
    private final NameWords names = new NameWords();
    private final SaidTexts texts;
    /** The same names, dates and titles are said of many cases. */
    private final Map<String, List<String>> wordsOfTexts = new HashMap<>();

    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final SortedSet<String> unasked;
    private final SortedSet<String> parts;
    private final Path folder;
    private ScriptFile entries;
    private int size;

    private SearchIndex(Path folder, SortedSet<String> unasked, SortedSet<String> parts) throws IOException {
        this.folder = folder;
        this.unasked = unasked;
        this.parts = parts;
        this.texts = new SaidTexts(folder);
        this.entries = ScriptFile.begin("entries-0").array();
    }

    /**
     * Begins an index whose files stand in a folder.
     *
     * @param unasked words that nobody means who asks for something else beside, as "in" and "the"
     * @param parts words that make the number beside them one of a part of an article, which is not looked for
     */
    public static SearchIndex into(Path folder, Stream<String> unasked, Stream<String> parts) throws IOException {
        Files.createDirectories(folder);
        return new SearchIndex(folder, folded(unasked), folded(parts));
    }

    private static SortedSet<String> folded(Stream<String> texts) {
        Folding folding = new Folding();
        return texts.flatMap(text -> folding.words(text).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds an entry of the index. */
    public void add(Document entry) throws IOException {
        kinds.merge(entry.kind(), 1, Integer::sum);
        // Names come first: a word that stands in a name and in a text is a word of the name.
        entry.ids().forEach(id -> words.add(Folding.ofId(id), size, true));
        entry.ids().forEach(id -> words(id).forEach(word -> words.add(word, size, true)));
        entry.names().forEach(name -> name(words(name.text())));
        entry.texts().forEach(said -> words(said.text()).forEach(word -> words.add(word, size, false)));
        texts.add(Stream.concat(entry.names().stream(), entry.texts().stream()).toList());
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

    private void name(List<String> name) {
        for (String word : name) {
            words.add(word, size, true);
            names.add(word);
        }
        if (!name.isEmpty()) {
            titles.add(String.join("", name), size, true);
        }
    }

    private List<String> words(String text) {
        List<String> folded = wordsOfTexts.get(text);
        if (folded == null) {
            folded = folding.words(text);
            if (wordsOfTexts.size() < TEXTS_REMEMBERED) {
                wordsOfTexts.put(text, folded);
            }
        }
        return folded;
    }

    private void writeEntries() throws IOException {
        entries.endArray().into(folder.resolve("entries-" + (size - 1) / ENTRIES_PER_FILE + ".js"));
    }

    /** Writes what is not written yet. */
    public void done() throws IOException {
        if (size % ENTRIES_PER_FILE != 0) {
            writeEntries();
        }
        ScriptFile index = ScriptFile.begin("index").object();
        index.member("perFile").number(ENTRIES_PER_FILE).member("kinds").array();
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            index.array().string(kind.getKey()).number(kind.getValue()).endArray();
        }
        index.endArray();
        list("words", words.write("words", folder), index);
        index.endObject().into(folder.resolve("index.js"));
        writeNames();
    }

    private void writeNames() throws IOException {
        ScriptFile file = ScriptFile.begin("names").object();
        list("names", names.write(folder), file);
        list("titles", titles.write("titles", folder), file);
        file.member("textsPerFile").number(SaidTexts.PER_FILE);
        list("places", texts.done(), file);
        list("unasked", unasked, file);
        list("parts", parts, file);
        file.endObject().into(folder.resolve("names.js"));
    }

    private static void list(String name, Iterable<String> values, ScriptFile file) throws IOException {
        file.member(name).array().strings(values).endArray();
    }
}
