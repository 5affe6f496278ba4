package org.casebook.validate;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.RuleName;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.resource.TableFile;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Suggestions;
import org.casebook.validate.rule.Tables;

/**
 * The warnings that the publisher lets stand, each with a reason: {@code data/accepted.csv}. An entry that lets nothing
 * stand is a warning itself, so that none outlives what it was written for. Errors cannot be accepted, but for those that
 * only a person can judge.
 */
final class AcceptedProblems {
    /** The rule that entries keep. */
    static final String RULE = "accepted-problem";

    static final AcceptedProblems NONE = new AcceptedProblems(List.of());

    private static final String FILE = "accepted.csv";

    private final List<Acceptance> entries;

    private AcceptedProblems(List<Acceptance> entries) {
        this.entries = entries;
    }

    /**
     * Problems after the accepted ones were taken out.
     *
     * @param problems what is left, and what is wrong with entries
     * @param matched the entries that let something stand, in their order
     */
    record Sorted(List<Problem> problems, List<Acceptance> matched) {}

    /** Reads the file; there need not be one. */
    static Reading<AcceptedProblems> read(Path data) throws IOException {
        if (!Files.exists(data.resolve(FILE))) {
            return Reading.of(NONE, List.of());
        }
        Reading<Table> table = TableFile.read(data, resource());
        return new Reading<>(
                table.content()
                        .map(rows -> new AcceptedProblems(rows.rows().stream()
                                .map(AcceptedProblems::entry)
                                .toList())),
                table.problems());
    }

    private static Resource resource() {
        LocalText none = new LocalText(Map.of());
        List<Field> fields = Stream.of("rule", "file", "row", "field", "reason")
                .map(name -> Field.of(name, Field.Type.STRING))
                .toList();
        return Resource.of("accepted", FILE, none, none, fields, List.of("rule", "file", "row", "field"));
    }

    private static Acceptance entry(Row row) {
        return new Acceptance(
                row.cell("rule"), row.cell("file"), row.cell("row"), row.cell("field"), row.cell("reason"), row.line());
    }

    /**
     * Takes out what is accepted.
     *
     * @param assets whether there are assets; entries for them are not idle where there is no site, as in a release
     */
    Sorted sort(List<Problem> problems, DataPackage description, boolean assets) {
        Map<Key, Acceptance> byKey = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.reason().isEmpty())
                .forEach(entry -> byKey.putIfAbsent(Key.of(entry), entry));
        // Whether these are needed is known only when what is public is known.
        Set<Acceptance> matched = new HashSet<>(entries.stream()
                .filter(entry ->
                        entry.rule().equals(RuleName.LEAK) && !entry.reason().isEmpty())
                .toList());
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<Acceptance> entry = !isAcceptable(problem) || byKey.isEmpty()
                    ? Optional.empty()
                    : Key.of(problem)
                            .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                            .findFirst();
            entry.ifPresentOrElse(matched::add, () -> left.add(problem));
        }
        // Until every row can be read nobody knows what an entry is for.
        boolean complete = left.stream().noneMatch(Problem::isError);
        entries.stream()
                .filter(entry -> complete && !matched.contains(entry))
                .filter(entry -> assets || !entry.rule().equals(Assets.RULE))
                .map(entry -> idle(entry, problems, description))
                .forEach(left::add);
        return new Sorted(left, entries.stream().filter(matched::contains).toList());
    }

    private static boolean isAcceptable(Problem problem) {
        return !problem.isError() || RuleName.isAcceptable(problem.rule());
    }

    /** What a problem and an entry have in common. */
    private record Key(String rule, String file, String row, String field) {
        static Key of(Acceptance entry) {
            return new Key(entry.rule(), entry.file(), entry.row(), entry.field());
        }

        /** The keys of the entries that let a problem stand, the narrowest first. */
        static Stream<Key> of(Problem problem) {
            return Stream.of(problem.rowKey(), Acceptance.EVERY_ROW)
                    .flatMap(row -> Stream.of(problem.field(), "")
                            .map(field -> new Key(problem.rule(), problem.file(), row, field)));
        }
    }

    private static Problem idle(Acceptance entry, List<Problem> problems, DataPackage description) {
        Fault fault = fault(entry, problems, description);
        return new Problem(
                RULE,
                Severity.WARNING,
                "data/" + FILE,
                entry.line(),
                fault.field,
                fault.refusal.finding(),
                Optional.empty());
    }

    private static Fault fault(Acceptance entry, List<Problem> problems, DataPackage description) {
        List<RuleName> rules = Check.rules();
        Optional<RuleName> rule = rules.stream()
                .filter(known -> known.name().equals(entry.rule()))
                .findFirst();
        if (rule.isEmpty()) {
            return new Fault(
                    "rule",
                    new Suggestions(rules.stream().map(RuleName::name).toList())
                            .of(entry.rule())
                            .map(nearest -> Refusal.says("accepted-problem.rule.near", quoted(entry.rule()), nearest))
                            .orElseGet(() -> Refusal.says("accepted-problem.rule", quoted(entry.rule()))));
        }
        boolean ofAssets = entry.rule().equals(Assets.RULE);
        if ((rule.get().severity() == Severity.ERROR && !RuleName.isAcceptable(entry.rule()))
                || entry.rule().equals(RULE)) {
            return new Fault("rule", Refusal.says("accepted-problem.error", quoted(entry.rule())));
        }
        List<String> files = description.resources().stream().map(Tables::file).toList();
        if (!ofAssets && !files.contains(entry.file())) {
            return files.contains("data/" + entry.file())
                    ? new Fault("file", Refusal.says("accepted-problem.folder", quoted(entry.file()), entry.file()))
                    : new Fault(
                            "file",
                            new Suggestions(files)
                                    .of(entry.file())
                                    .map(nearest ->
                                            Refusal.says("accepted-problem.file.near", quoted(entry.file()), nearest))
                                    .orElseGet(() -> Refusal.says("accepted-problem.file", quoted(entry.file()))));
        }
        if (entry.reason().isEmpty()) {
            return new Fault("reason", Refusal.says("accepted-problem.reason"));
        }
        List<String> rows = problems.stream()
                .filter(problem ->
                        problem.rule().equals(entry.rule()) && problem.file().equals(entry.file()))
                .map(Problem::rowKey)
                .toList();
        return new Fault(
                "row",
                Refusal.says(
                        rows.contains(entry.row()) ? "accepted-problem.idle.field" : "accepted-problem.idle",
                        quoted(entry.row())));
    }

    /** What is wrong with an entry. */
    private record Fault(String field, Refusal refusal) {}
}
