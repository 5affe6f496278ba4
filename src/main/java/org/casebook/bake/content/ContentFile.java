package org.casebook.bake.content;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.PinnedSettings;
import org.casebook.bake.Problems;
import org.casebook.bake.Site;
import org.casebook.bake.SourceFolder;
import org.casebook.bake.SourceText;
import org.casebook.language.Message;

/**
 * A hand-written page. Its header is read here before JBake reads it, since JBake drops, guesses or half obeys what it
 * does not understand, and says nothing.
 *
 * @param file its name in problems
 * @param uri where JBake writes it, relative to the site's root
 * @param language the language, told by the first folder
 * @param header what stands above the separator
 */
public record ContentFile(String file, String uri, String language, Map<String, String> header) {
    public static final String SEPARATOR = PinnedSettings.HEADER_SEPARATOR;

    private static final int LONGEST_VALUE = 1_000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");
    private static final Set<String> JBAKES_OWN = Set.of(
            "body",
            "cached",
            "file",
            "name",
            "noExtensionUri",
            "rendered",
            "rootpath",
            "sha1",
            "sourceuri",
            "tags",
            "uri");

    /** Whether JBake, or a person, would take the file for a page, though no engine here can bake it. */
    static boolean isMistakenForPage(String path) {
        String lower = path.toLowerCase(java.util.Locale.ROOT);
        return !SourceFolder.isPage(path)
                && List.of(".md", ".markdown", ".html", ".htm", ".ad", ".adoc", ".asciidoc", ".yml", ".yaml").stream()
                        .anyMatch(lower::endsWith);
    }

    public static Optional<ContentFile> read(Site site, String path, SortedSet<String> types, Problems problems)
            throws IOException {
        String file = site.label("content/" + path);
        Path source = site.folder().resolve("content").resolve(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!NAME.matcher(name).matches()) {
            problems.add(BakeProblem.of(file, "content.name"));
        }
        SourceText text = SourceText.decode(file, Files.readAllBytes(source), problems);
        List<String> lines = text.lines();
        int separator = lines.indexOf(SEPARATOR);
        if (separator < 0) {
            problems.add(BakeProblem.of(file, "content.no-end", SEPARATOR));
            return Optional.empty();
        }
        if (lines.stream().skip(separator + 1L).allMatch(String::isBlank)) {
            problems.add(BakeProblem.of(file, "content.no-text", SEPARATOR));
        }
        Nesting.of(lines, path.endsWith(".md"), separator)
                .ifPresent(mistake -> problems.add(BakeProblem.at(file, mistake.line(), mistake.reason())));
        Map<String, String> header = new LinkedHashMap<>();
        for (int i = 0; i < separator; i++) {
            readLine(lines.get(i), file, i + 1, types, header, problems);
        }
        for (String required : List.of("title", "type")) {
            if (header.getOrDefault(required, "").isEmpty()) {
                problems.add(BakeProblem.of(file, "content.missing", required, SEPARATOR));
            }
        }
        return Optional.of(new ContentFile(
                file, path.substring(0, path.lastIndexOf('.')) + ".html", language(site, path), header));
    }

    private static void readLine(
            String line,
            String file,
            int number,
            SortedSet<String> types,
            Map<String, String> header,
            Problems problems) {
        if (line.isEmpty()) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 1) {
            problems.add(BakeProblem.at(file, number, "content.no-pair", quoted(line), SEPARATOR));
            return;
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (value.length() > LONGEST_VALUE) {
            problems.add(BakeProblem.at(file, number, "content.long", key, value.length(), LONGEST_VALUE, SEPARATOR));
        }
        mistake(key, value, types).ifPresent(reason -> problems.add(BakeProblem.at(file, number, reason)));
        if (header.putIfAbsent(key, value) != null) {
            problems.add(BakeProblem.at(file, number, "content.twice", key));
        }
    }

    private static Optional<Message> mistake(String key, String value, SortedSet<String> types) {
        if (JBAKES_OWN.contains(key)) {
            return Optional.of(Message.of("content.jbake", key));
        }
        if (value.startsWith("{") && value.endsWith("}")) {
            return Optional.of(Message.of("content.braces"));
        }
        return switch (key) {
            case "type" ->
                types.contains(value)
                        ? Optional.empty()
                        : Optional.of(Message.of("content.type", value, String.join(", ", types)));
            case "status" ->
                value.equals("published") ? Optional.empty() : Optional.of(Message.of("content.status", value));
            case "date" -> isDate(value) ? Optional.empty() : Optional.of(Message.of("content.date", quoted(value)));
            default -> Optional.empty();
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String language(Site site, String path) {
        List<String> languages = site.languages();
        return languages.stream()
                .skip(1)
                .filter(language -> path.startsWith(language + "/"))
                .findFirst()
                .orElse(languages.get(0));
    }
}
