package org.casebook.bake;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.LocalText;

/**
 * The JBake source of a publication: the folder {@code site/} with {@code jbake.properties}, {@code content/},
 * {@code templates/}, {@code assets/} and {@code messages/}. A template or an asset that the folder does not have is
 * taken from the program's defaults; a message file overrides the defaults text by text.
 */
public final class Site {
    private static final String PROPERTIES = "jbake.properties";
    private static final int MOST_LANGUAGES = 50;
    private static final int LONGEST_PROPERTY = 1_000;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>?#]+");
    /** A tag: IRI (RFC 4151) as far as ids of feeds begin with it. */
    private static final Pattern TAG =
            Pattern.compile("tag:[A-Za-z0-9._@-]+,\\d{4}(?:-\\d{2}(?:-\\d{2})?)?:[A-Za-z0-9/._~-]*");

    private static final Pattern YES_OR_NO = Pattern.compile("yes|no");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Path folder;
    private final Defaults defaults;
    private final SortedSet<String> defaultFiles;
    private final Map<String, String> properties;
    private final List<String> languages;

    private Site(
            Path folder,
            Defaults defaults,
            SortedSet<String> defaultFiles,
            Map<String, String> properties,
            List<String> languages) {
        this.folder = folder;
        this.defaults = defaults;
        this.defaultFiles = defaultFiles;
        this.properties = properties;
        this.languages = languages;
    }

    /**
     * Opens a site's source.
     *
     * @throws BakeFailure if there is no such folder, or its {@code jbake.properties} says what it cannot
     * @throws IOException if it cannot be read
     */
    public static Site open(Path folder) throws BakeFailure, IOException {
        return open(folder, Defaults.ofCasebook());
    }

    static Site open(Path folder, Defaults defaults) throws BakeFailure, IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        Problems problems = new Problems();
        if (!Files.isDirectory(absolute)) {
            problems.add(BakeProblem.of(name(absolute), "site.no-folder"));
            problems.throwIfAny();
        }
        String file = name(absolute) + "/" + PROPERTIES;
        Path path = absolute.resolve(PROPERTIES);
        SourceText source = Files.exists(path)
                ? SourceText.decode(file, Files.readAllBytes(path), problems)
                : new SourceText(file, "");
        Map<String, String> properties = properties(source, problems);
        List<String> languages = languages(source, properties.getOrDefault("site.languages", "en"), problems);
        check("site.host", ADDRESS, source, properties, problems, "site.host");
        check("site.tag", TAG, source, properties, problems, "site.tag");
        check("site.borders", YES_OR_NO, source, properties, problems, "site.borders");
        problems.throwIfAny();
        return new Site(absolute, defaults, defaults.list(), properties, languages);
    }

    /** Loads the library that knows plurals, so that the first text need not wait for it. */
    public static void prepare() {
        Phrase.prepare();
    }

    /** The languages of the site, from {@code site.languages}. */
    public List<String> languages() {
        return languages;
    }

    /** Where the pages of a language stand: in a folder called by it, with a slash; those of the first at the root. */
    public String folder(String language) {
        return language.equals(languages.get(0)) ? "" : language + "/";
    }

    /** The {@link #folder} of each language, in the order of the languages. */
    public Map<String, String> folderByLanguage() {
        Map<String, String> folders = new LinkedHashMap<>();
        languages.forEach(language -> folders.put(language, folder(language)));
        return Collections.unmodifiableMap(folders);
    }

    /** What {@code jbake.properties} says of a key. */
    public Optional<String> property(String key) {
        return Optional.ofNullable(properties.get(key));
    }

    /** A publication under the title of its site, so that it has one wherever it is named; its own where the site gives none. */
    public DataPackage titled(DataPackage description) {
        Map<String, String> titles = new LinkedHashMap<>(description.title().byLanguage());
        property("site.title").ifPresent(title -> titles.put(languages.get(0), title));
        languages.forEach(
                language -> property("site.title." + language).ifPresent(title -> titles.put(language, title)));
        return description.with(new LocalText(titles));
    }

    /** Where the site will be served, with a slash at its end, from {@code site.host}; empty where nobody says it. */
    public Optional<String> baseUrl() {
        return property("site.host").map(host -> host.endsWith("/") ? host : host + "/");
    }

    /**
     * The texts of one language, for what is not said in a template.
     *
     * @param problems is told of every text that is missing or cannot be filled in
     */
    public Messages messages(String language, Consumer<BakeProblem> problems) throws IOException {
        Problems found = new Problems();
        Messages messages = Messages.read(this, language, found).reporting(problems);
        found.list().forEach(problems);
        return messages;
    }

    /**
     * The program's own texts of the interface in every language of the site, as they stand in the files: the words of every
     * page, whose publisher wrote none of them.
     */
    public List<String> phrases() throws IOException {
        List<String> phrases = new ArrayList<>();
        for (String language : languages) {
            phrases.addAll(Messages.ofCasebook(this, language));
        }
        return phrases;
    }

    /** The same site with another value of a key of {@code jbake.properties}. */
    public Site with(String key, String value) {
        Map<String, String> changed = new HashMap<>(properties);
        changed.put(key, value);
        return new Site(folder, defaults, defaultFiles, Collections.unmodifiableMap(changed), languages);
    }

    /**
     * The files of the site's own folder from which it is baked, by their path in it: settings, hand-written pages,
     * templates, texts and assets. Comments of the settings, and files that play no part, are left out.
     */
    public SortedMap<String, byte[]> inputs() throws IOException {
        SortedMap<String, byte[]> inputs = new TreeMap<>();
        StringBuilder settings = new StringBuilder();
        new TreeMap<>(properties)
                .forEach((key, value) -> settings.append(key)
                        .append('=')
                        .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                        .append('\n'));
        inputs.put(PROPERTIES, settings.toString().getBytes(StandardCharsets.UTF_8));
        for (String part : List.of("content", "templates", "messages", "assets")) {
            for (String file : SourceFolder.list(folder.resolve(part)).files()) {
                String path = part + "/" + file;
                boolean used = !part.equals("messages")
                        || languages.stream().anyMatch(language -> file.equals(language + ".properties"));
                if (used) {
                    byte[] bytes = Files.readAllBytes(folder.resolve(path));
                    boolean text = part.equals("templates") || part.equals("messages") || SourceFolder.isPage(path);
                    inputs.put(
                            path,
                            text
                                    ? SourceText.decode(path, bytes, new Problems())
                                            .text()
                                            .getBytes(StandardCharsets.UTF_8)
                                    : bytes);
                }
            }
        }
        return inputs;
    }

    public Path folder() {
        return folder;
    }

    public Map<String, String> properties() {
        return properties;
    }

    /** How a file of the site's source is called in problems. */
    public String label(String path) {
        return name(folder) + "/" + path;
    }

    /** Names of all templates at the top level, without their ending. */
    public SortedSet<String> templates() {
        SortedSet<String> names = new TreeSet<>();
        Set<String> files = new LinkedHashSet<>(defaultFiles);
        SourceFolder.list(folder.resolve("templates")).files().forEach(file -> files.add("templates/" + file));
        for (String file : files) {
            String name = file.substring(file.indexOf('/') + 1);
            if (file.startsWith("templates/") && name.endsWith(".ftl") && !name.contains("/")) {
                names.add(name.substring(0, name.length() - ".ftl".length()));
            }
        }
        return names;
    }

    /** The assets that the site's folder has, relative to {@code assets/}. */
    public SortedSet<String> ownAssets() {
        return SourceFolder.list(folder.resolve("assets")).files();
    }

    /** The program's assets that no file of the site overrides, relative to {@code assets/}. */
    public SortedSet<String> defaultAssets() {
        SortedSet<String> assets = new TreeSet<>();
        for (String file : defaultFiles) {
            if (file.startsWith("assets/") && !Files.exists(folder.resolve(file))) {
                assets.add(file.substring("assets/".length()));
            }
        }
        return assets;
    }

    /** The files of a baked site that are the program's assets byte for byte, in which nothing of the publication stands. */
    public Set<String> programFiles(Path baked) throws IOException {
        Set<String> unchanged = new HashSet<>();
        for (String asset : defaultAssets()) {
            Path file = baked.resolve(asset);
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), defaultAsset(asset))) {
                unchanged.add(asset);
            }
        }
        return Set.copyOf(unchanged);
    }

    public byte[] defaultAsset(String asset) throws IOException {
        return defaults.read("assets/" + asset).orElseThrow(() -> new IOException("Lost the default asset " + asset));
    }

    /** A file of the site's own folder. */
    public Optional<SourceText> own(String path, Problems problems) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file)
                ? Optional.of(SourceText.decode(label(path), Files.readAllBytes(file), problems))
                : Optional.empty();
    }

    /** A file of the program's defaults. */
    public Optional<SourceText> builtIn(String path, Problems problems) throws IOException {
        return defaults.read(path).map(bytes -> SourceText.decode("built-in " + path, bytes, problems));
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "site" : name.toString();
    }

    private static Map<String, String> properties(SourceText source, Problems problems) throws IOException {
        Properties read = new Properties();
        try {
            read.load(new StringReader(source.text()));
        } catch (IllegalArgumentException e) {
            problems.add(BakeProblem.of(source.file(), "site.escape"));
        }
        Map<String, String> properties = new HashMap<>();
        for (String key : read.stringPropertyNames()) {
            if (PinnedSettings.VALUES.containsKey(key)) {
                problems.add(BakeProblem.at(
                        source.file(),
                        lineOf(key, source),
                        "site.pinned",
                        key,
                        quoted(String.valueOf(PinnedSettings.VALUES.get(key)))));
            }
            if (key.startsWith("template.") && !PinnedSettings.VALUES.containsKey(key)) {
                problems.add(BakeProblem.at(source.file(), lineOf(key, source), "site.template"));
            }
            String value = read.getProperty(key);
            if (value.length() > LONGEST_PROPERTY) {
                problems.add(BakeProblem.at(
                        source.file(), lineOf(key, source), "site.long", key, value.length(), LONGEST_PROPERTY));
            }
            if (value.codePoints().anyMatch(Site::isHalfALetter)) {
                problems.add(BakeProblem.at(source.file(), lineOf(key, source), "site.half", key));
            }
            properties.put(key, value);
        }
        return Collections.unmodifiableMap(properties);
    }

    private static List<String> languages(SourceText source, String value, Problems problems) {
        Set<String> languages = new LinkedHashSet<>();
        String[] codes = value.split(",", -1);
        if (codes.length > MOST_LANGUAGES) {
            problems.add(BakeProblem.at(
                    source.file(),
                    lineOf("site.languages", source),
                    "site.languages-many",
                    codes.length,
                    MOST_LANGUAGES));
            return List.of();
        }
        for (String language : codes) {
            if (!LANGUAGE.matcher(language.trim()).matches() || !languages.add(language.trim())) {
                problems.add(BakeProblem.at(
                        source.file(), lineOf("site.languages", source), "site.languages", quoted(value)));
                break;
            }
        }
        return List.copyOf(languages);
    }

    private static void check(
            String key,
            Pattern form,
            SourceText source,
            Map<String, String> properties,
            Problems problems,
            String example) {
        String value = properties.getOrDefault(key, "");
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            problems.add(BakeProblem.of(source.file(), example, key, quoted(value)));
        }
    }

    private static boolean isHalfALetter(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    private static int lineOf(String key, SourceText source) {
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripLeading().startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }
}
