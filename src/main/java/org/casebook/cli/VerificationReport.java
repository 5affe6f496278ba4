package org.casebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebook.json.JsonObject;
import org.casebook.verify.Verification;
import org.casebook.verify.file.Finding;
import org.casebook.verify.file.Unchecked;

/** How the verification of a site is told. */
final class VerificationReport {
    private static final int TOLD_OF_A_FILE = 10;

    private final Verification verification;

    VerificationReport(Verification verification) {
        this.verification = verification;
    }

    /** To whom it is told. */
    enum VerificationFormat {
        /** To people. */
        TEXT,
        /** To a program. */
        JSON
    }

    /** What is wrong, file by file, and then what could not be checked. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        verification
                .wrong()
                .forEach(finding -> byFile.computeIfAbsent(finding.file(), none -> new ArrayList<>())
                        .add(finding));
        byFile.forEach((file, findings) -> {
            findings.stream().limit(TOLD_OF_A_FILE).map(Finding::text).forEach(lines::add);
            if (findings.size() > TOLD_OF_A_FILE) {
                lines.add(file + "  and " + number(findings.size() - TOLD_OF_A_FILE)
                        + " more in this file; --format json tells all.");
            }
        });
        Map<String, Map<String, Integer>> byReason = new LinkedHashMap<>();
        verification.unchecked().stream()
                .filter(figure -> !figure.isWholeFile())
                .forEach(figure -> byReason.computeIfAbsent(figure.reason(), none -> new LinkedHashMap<>())
                        .merge(figure.file(), 1, Integer::sum));
        byReason.forEach((reason, files) -> {
            List<String> counts = new ArrayList<>();
            files.forEach((file, count) -> counts.add(number(count) + " of " + file));
            int all = files.values().stream().mapToInt(Integer::intValue).sum();
            lines.add(figures(all) + " not checkable, because " + reason + ": " + String.join(", ", counts) + ".");
        });
        verification.unchecked().stream()
                .filter(Unchecked::isWholeFile)
                .forEach(file -> lines.add(file.file() + "  is not checkable here, because " + file.reason() + "."));
        if (!verification.unchecked().isEmpty()) {
            lines.add("They may be right; what is public cannot tell. --format json names each.");
        }
        return lines;
    }

    /** What was done, in a line. */
    String summary() {
        boolean right = verification.isRight();
        int wrong = verification.wrong().size();
        int files = (int)
                verification.unchecked().stream().filter(Unchecked::isWholeFile).count();
        int unchecked = verification.unchecked().size() - files;
        return (right ? "" : number(wrong) + (wrong == 1 ? " thing is" : " things are") + " wrong. ")
                + number(verification.files())
                + (verification.files() == 1 ? " file" : " files")
                + (right ? " as published; " : "; ")
                + figures(verification.figures())
                + (right ? " recounted, all right; " : " recounted and right; ")
                + number(verification.links())
                + (verification.links() == 1 ? " figure on a page leads" : " figures on pages lead")
                + " to exactly "
                + (verification.links() == 1 ? "its" : "their")
                + " cases"
                + (unchecked == 0 ? "" : "; " + figures(unchecked) + " not checkable")
                + (files == 0 ? "" : "; " + number(files) + (files == 1 ? " file" : " files") + " not checkable")
                + ".";
    }

    /** Everything that was found, for a program. */
    String json() {
        return new JsonObject()
                .put("files", verification.files())
                .put("figures", verification.figures())
                .put("links", verification.links())
                .putAlways(
                        "wrong",
                        verification.wrong().stream()
                                .map(finding -> new JsonObject()
                                        .put("file", finding.file())
                                        .put("line", finding.line())
                                        .putAlways("field", finding.field())
                                        .put("message", finding.message()))
                                .toList())
                .putAlways(
                        "not_checkable",
                        verification.unchecked().stream()
                                .map(figure -> new JsonObject()
                                        .put("file", figure.file())
                                        .put("line", figure.line())
                                        .putAlways("figure", figure.figure())
                                        .put("reason", figure.reason()))
                                .toList())
                .documentOfLines();
    }

    private static String figures(int count) {
        return number(count) + (count == 1 ? " figure" : " figures");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
