package org.casebook.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.json.Json;
import org.casebook.json.JsonObject;
import org.casebook.language.Message;

/**
 * What a release says of itself: {@value #NAME}. One that was downloaded from a site says what it lacks; the publisher's own
 * has everything.
 *
 * @param version its number
 * @param dataAsOf the day up to which its tables are complete
 * @param withheldCases the ids of cases that its figures count, and of which it has no details
 * @param withheldTexts cells that are blank although the release had a text there
 * @param rewritten when what is hidden was taken out of it, the first time first
 */
public record ReleaseFile(
        String version,
        LocalDate dataAsOf,
        List<String> withheldCases,
        List<Cell> withheldTexts,
        List<FileRewriting> rewritten) {
    /** Its name in the release's folder. */
    public static final String NAME = "release.json";

    private static final String CASES = "withheld_cases";
    private static final String TEXTS = "withheld_texts";
    private static final String REWRITTEN = "rewritten";
    private static final String DATA_AS_OF = "data_as_of";
    private static final String REMOVED = "removed";

    public ReleaseFile {
        withheldCases = List.copyOf(withheldCases);
        withheldTexts = List.copyOf(withheldTexts);
        rewritten = List.copyOf(rewritten);
    }

    /**
     * What was taken out of a release after it was frozen, since it was hidden later. Nobody is named, nor is anything
     * counted: readers may see this.
     *
     * @param dataAsOf the day of the tables that hid it
     * @param removed what it was: {@code names}, {@code cases}, {@code texts}
     */
    public record FileRewriting(LocalDate dataAsOf, List<String> removed) {
        public FileRewriting {
            removed = List.copyOf(removed);
        }
    }

    /**
     * A cell of a table.
     *
     * @param table the table's name
     * @param row what names the row
     * @param field its column
     */
    public record Cell(String table, String row, String field) {}

    /** That of a release that lacks nothing. */
    public static ReleaseFile of(String version, LocalDate dataAsOf) {
        return new ReleaseFile(version, dataAsOf, List.of(), List.of(), List.of());
    }

    /** Its text. */
    public String text() {
        return new JsonObject()
                .put("version", version)
                .put(DATA_AS_OF, dataAsOf.toString())
                .put(CASES, withheldCases)
                .put(
                        TEXTS,
                        withheldTexts.stream()
                                .map(cell -> new JsonObject()
                                        .put("table", cell.table())
                                        .put("row", cell.row())
                                        .put("field", cell.field()))
                                .toList())
                .put(
                        REWRITTEN,
                        rewritten.stream()
                                .map(one -> new JsonObject()
                                        .put(DATA_AS_OF, one.dataAsOf().toString())
                                        .put(REMOVED, one.removed()))
                                .toList())
                .document();
    }

    /**
     * Reads that of a release.
     *
     * @throws IOException if it cannot be read
     */
    public static Reading<ReleaseFile> read(Path release) throws IOException {
        try {
            if (Json.parse(Files.readAllBytes(release.resolve(NAME))) instanceof Json.Members members) {
                List<Cell> texts = new ArrayList<>();
                for (Json element : elements(members, TEXTS)) {
                    if (element instanceof Json.Members cell) {
                        texts.add(new Cell(text(cell, "table"), text(cell, "row"), text(cell, "field")));
                    }
                }
                List<FileRewriting> rewritten = new ArrayList<>();
                for (Json element : elements(members, REWRITTEN)) {
                    if (element instanceof Json.Members one) {
                        rewritten.add(new FileRewriting(
                                LocalDate.parse(text(one, DATA_AS_OF)),
                                elements(one, REMOVED).stream()
                                        .map(ReleaseFile::text)
                                        .toList()));
                    }
                }
                return Reading.of(
                        new ReleaseFile(
                                text(members, "version"),
                                LocalDate.parse(text(members, DATA_AS_OF)),
                                elements(members, CASES).stream()
                                        .map(ReleaseFile::text)
                                        .toList(),
                                texts,
                                rewritten),
                        List.of());
            }
            return Reading.failed(List.of(problem(1, Message.of("release.no-object"))));
        } catch (Json.Malformed malformed) {
            return Reading.failed(List.of(problem(malformed.line(), Message.of("release.no-json", malformed.said()))));
        } catch (DateTimeException noDay) {
            return Reading.failed(List.of(problem(1, Message.of("release.no-day"))));
        }
    }

    private static List<Json> elements(Json.Members members, String name) {
        return members.member(name).orElse(members) instanceof Json.Elements array ? array.elements() : List.of();
    }

    private static String text(Json.Members members, String name) {
        return members.member(name).map(ReleaseFile::text).orElse("");
    }

    private static String text(Json value) {
        return value instanceof Json.Text text ? text.value() : "";
    }

    /** Problems of files of a release are told by their place in {@code data/}, as those of its tables are. */
    private static Problem problem(int line, Message finding) {
        return new Problem("release", "data/" + NAME, line, "", finding);
    }
}
