package org.casebook.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Problem;

/** A small correct publication in a folder, {@code rejected/base}, to make mistakes in. */
public final class Draft {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Path folder;

    private Draft(Path folder) {
        this.folder = folder;
    }

    public static Draft in(Path folder) {
        Draft draft = new Draft(folder);
        draft.overlay(resource("base"));
        return draft;
    }

    /** A folder of the rejected inputs. */
    static Path resource(String name) {
        return Path.of("src", "test", "resources", "rejected", name);
    }

    /** Puts the files of another folder over the ones that are here. */
    Draft overlay(Path other) {
        try (Stream<Path> files = Files.walk(other.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(other.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Writes a file of the data folder. */
    public Draft file(String name, String... lines) {
        return write(Path.of(name), String.join("\n", lines) + "\n");
    }

    Draft without(String file) {
        try {
            Files.delete(folder.resolve("data").resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Adds a row at the end of a table, of cells such as {@code people=~30}. */
    public Draft row(String table, String... cells) {
        List<List<String>> rows = rows(table);
        List<String> header = rows.get(0);
        List<String> row = new ArrayList<>(header.stream()
                .map(field -> switch (field) {
                    case "certainty" -> "stated";
                    case "publish" -> "yes";
                    default -> "";
                })
                .toList());
        for (String cell : cells) {
            int mark = cell.indexOf('=');
            row.set(header.indexOf(cell.substring(0, mark)), cell.substring(mark + 1));
        }
        rows.add(row);
        return write(table, rows);
    }

    /** The lines of a table, where each row stands on one: the number of its last. */
    public int lines(String table) {
        return rows(table).size();
    }

    /** Changes the cell at a line, where each row stands on one. */
    public Draft cell(String table, int line, String field, String value) {
        List<List<String>> rows = rows(table);
        rows.get(line - 1).set(rows.get(0).indexOf(field), value);
        return write(table, rows);
    }

    /** Adds a column of free text, or of the properties given, to a table and its description. */
    public Draft column(String table, String field, String... properties) {
        String entry = "{\"name\": \"" + table + "\", \"path\"";
        String description = read("datapackage.json");
        int fields = description.indexOf("\"fields\": [", description.indexOf(entry)) + "\"fields\": [".length();
        List<List<String>> rows = rows(table);
        for (int line = 0; line < rows.size(); line++) {
            rows.get(line).add(line == 0 ? field : "");
        }
        return write(
                        Path.of("datapackage.json"),
                        description.substring(0, fields)
                                + "{\"name\": \"" + field + "\", "
                                + (properties.length == 0 ? "\"type\": \"string\"" : String.join(", ", properties))
                                + "}, " + description.substring(fields))
                .write(table, rows);
    }

    public Draft replaceIn(String file, String text, String replacement) {
        String content = read(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        return write(Path.of(file), content.replace(text, replacement));
    }

    /** The errors, as people read them. */
    public List<String> problems() {
        return errors().map(Problem::text).toList();
    }

    /** The names of the rules that were broken. */
    public List<String> rules() {
        return errors().map(Problem::rule).toList();
    }

    /** The warnings of a rule, as people read them. */
    public List<String> warnings(String rule) {
        return all().stream()
                .filter(problem -> !problem.isError() && problem.rule().equals(rule))
                .map(Problem::text)
                .toList();
    }

    private Stream<Problem> errors() {
        return all().stream().filter(Problem::isError);
    }

    private List<Problem> all() {
        Checked checked = check();
        List<Problem> problems = checked instanceof Checked.Rejected rejected
                ? rejected.problems()
                : ((Checked.Accepted) checked).warnings();
        // Whatever rule a test breaks, publishers of every language can read what it says.
        TranslatedProblems.inEveryLanguage(problems);
        return problems;
    }

    public Dataset accepted() {
        Checked checked = check();
        if (checked instanceof Checked.Accepted accepted) {
            return accepted.dataset();
        }
        throw new AssertionError(checked);
    }

    Checked check() {
        try {
            return Check.of(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<List<String>> rows(String table) {
        try (CSVParser parser = CSVParser.parse(read(table + ".csv"), FORMAT)) {
            List<List<String>> rows = new ArrayList<>();
            parser.forEach(record -> rows.add(new ArrayList<>(Arrays.asList(record.values()))));
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Draft write(String table, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecords(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return write(Path.of(table + ".csv"), text.toString());
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve("data").resolve(file), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Draft write(Path file, String content) {
        try {
            Files.writeString(folder.resolve("data").resolve(file), content, UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }
}
