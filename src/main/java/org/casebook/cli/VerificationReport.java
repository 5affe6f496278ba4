package org.casebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebook.json.JsonObject;
import org.casebook.language.Language;
import org.casebook.language.Message;
import org.casebook.verify.Verification;
import org.casebook.verify.file.Finding;
import org.casebook.verify.file.Unchecked;

/** How the verification of a site is told. */
final class VerificationReport {
    private static final int TOLD_OF_A_FILE = 10;

    private final Verification verification;
    private final Language language;

    VerificationReport(Verification verification, Language language) {
        this.verification = verification;
        this.language = language;
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
            findings.stream()
                    .limit(TOLD_OF_A_FILE)
                    .map(finding -> finding.text(language))
                    .forEach(lines::add);
            if (findings.size() > TOLD_OF_A_FILE) {
                lines.add(text("verify.told.more", file, number(findings.size() - TOLD_OF_A_FILE)));
            }
        });
        lines.addAll(unchecked());
        return lines;
    }

    private List<String> unchecked() {
        List<String> lines = new ArrayList<>();
        Map<Message, Map<String, Integer>> byReason = new LinkedHashMap<>();
        verification.unchecked().stream()
                .filter(figure -> !figure.isWholeFile())
                .forEach(figure -> byReason.computeIfAbsent(figure.reason(), none -> new LinkedHashMap<>())
                        .merge(figure.file(), 1, Integer::sum));
        byReason.forEach((reason, files) -> lines.add(unchecked(reason, files)));
        verification.unchecked().stream()
                .filter(Unchecked::isWholeFile)
                .forEach(file -> lines.add(text("verify.told.file", file.file(), file.reason())));
        if (!verification.unchecked().isEmpty()) {
            lines.add(text("verify.told.public"));
        }
        return lines;
    }

    private String unchecked(Message reason, Map<String, Integer> files) {
        List<String> counts = new ArrayList<>();
        files.forEach((file, count) -> counts.add(text("verify.told.of", number(count), file)));
        int all = files.values().stream().mapToInt(Integer::intValue).sum();
        return text("verify.told.reason", all, number(all), reason, String.join(", ", counts));
    }

    /** What was done, in a line. */
    String summary() {
        boolean right = verification.isRight();
        int files = (int)
                verification.unchecked().stream().filter(Unchecked::isWholeFile).count();
        List<String> parts = new ArrayList<>();
        parts.add(counted(right ? "verify.sum.files.right" : "verify.sum.files", verification.files()));
        parts.add(counted(right ? "verify.sum.figures.right" : "verify.sum.figures", verification.figures()));
        parts.add(counted("verify.sum.links", verification.links()));
        if (verification.unchecked().size() > files) {
            parts.add(counted("verify.sum.unchecked", verification.unchecked().size() - files));
        }
        if (files > 0) {
            parts.add(counted("verify.sum.unchecked.files", files));
        }
        String wrong =
                right ? "" : counted("verify.sum.wrong", verification.wrong().size()) + " ";
        return wrong + String.join("; ", parts) + ".";
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
                                        .put("message", finding.message().in(language)))
                                .toList())
                .putAlways(
                        "not_checkable",
                        verification.unchecked().stream()
                                .map(figure -> new JsonObject()
                                        .put("file", figure.file())
                                        .put("line", figure.line())
                                        .putAlways("figure", figure.figure())
                                        .put("reason", figure.reason().in(language)))
                                .toList())
                .documentOfLines();
    }

    private String counted(String key, int count) {
        return text(key, count, number(count));
    }

    private String text(String key, Object... arguments) {
        return Message.of(key, arguments).in(language);
    }

    /** A large number in groups of three digits: in English with commas, else with spaces that do not break. */
    private String number(int number) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return language == Language.ENGLISH ? grouped : grouped.replace(',', '\u00A0');
    }
}
