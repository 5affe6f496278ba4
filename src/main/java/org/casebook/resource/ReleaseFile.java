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

/**
 * What a release says of itself: {@value #NAME}. One that was downloaded from a site says what it lacks; the publisher's own
 * has everything.
 *
 * @param version its number
 * @param dataAsOf the day up to which its tables are complete
 * @param withheldCases the ids of cases that its figures count, and of which it has no details
 * @param withheldTexts cells that are blank although the release had a text there
 */
public record ReleaseFile(String version, LocalDate dataAsOf, List<String> withheldCases, List<Cell> withheldTexts) {
    /** Its name in the release's folder. */
    public static final String NAME = "release.json";

    private static final String CASES = "withheld_cases";
    private static final String TEXTS = "withheld_texts";

    public ReleaseFile {
        withheldCases = List.copyOf(withheldCases);
        withheldTexts = List.copyOf(withheldTexts);
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
        return new ReleaseFile(version, dataAsOf, List.of(), List.of());
    }

    /** Its text. */
    public String text() {
        return new JsonObject()
                .put("version", version)
                .put("data_as_of", dataAsOf.toString())
                .put(CASES, withheldCases)
                .put(
                        TEXTS,
                        withheldTexts.stream()
                                .map(cell -> new JsonObject()
                                        .put("table", cell.table())
                                        .put("row", cell.row())
                                        .put("field", cell.field()))
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
                return Reading.of(
                        new ReleaseFile(
                                text(members, "version"),
                                LocalDate.parse(text(members, "data_as_of")),
                                elements(members, CASES).stream()
                                        .map(ReleaseFile::text)
                                        .toList(),
                                texts),
                        List.of());
            }
            return Reading.failed(List.of(problem(1, "is not a JSON object.")));
        } catch (Json.Malformed malformed) {
            return Reading.failed(List.of(problem(malformed.line(), "is not JSON: " + malformed.getMessage() + ".")));
        } catch (DateTimeException noDay) {
            return Reading.failed(List.of(problem(1, "does not say up to which day its tables are complete.")));
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
    private static Problem problem(int line, String message) {
        return new Problem(
                "release", "data/" + NAME, line, "", message, "Put the file back from a copy of this release.");
    }
}
