package org.casebook.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.RuleName;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;
import org.casebook.threads.Threads;
import org.casebook.threads.Work;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** Reads the tables of a publication and checks them by every rule. */
public final class Check {
    private Check() {}

    /**
     * Checks the data folder of a publication.
     *
     * @param publication the project folder, which holds {@code data/datapackage.json}
     * @throws IOException if the machine cannot read a file that is there; a mistake in a file is a {@link Problem}
     */
    public static Checked of(Path publication) throws IOException {
        return of(publication, ExternalRules.NOTHING);
    }

    /**
     * Checks the data folder of a publication, and what else has to do with its tables.
     *
     * @param further what other rules find in the tables, if all of them could be read whole
     */
    public static Checked of(Path publication, ExternalRules further) throws IOException {
        Path data = publication.resolve("data");
        Reading<DataPackage> description = PackageFile.read(data);
        if (description.content().isEmpty()) {
            return rejected(description.problems(), List.of());
        }
        return check(publication, description.content().get(), further);
    }

    private static Checked check(Path publication, DataPackage description, ExternalRules further) throws IOException {
        Path data = publication.resolve("data");
        List<Reading<Table>> readings =
                Threads.each(description.resources(), resource -> TableFile.read(data, resource));
        List<Problem> problems = new ArrayList<>();
        readings.forEach(reading -> problems.addAll(reading.problems()));
        List<Note> notes =
                readings.stream().flatMap(reading -> reading.notes().stream()).toList();

        Tables tables = Tables.of(data, description, readings);
        List<Work<List<Problem>, IOException>> checks = new ArrayList<>();
        // The largest work first, so that all threads end at about the same time.
        tables.byName().values().stream()
                .sorted(Comparator.comparing((Table table) -> table.rows().size())
                        .reversed())
                .forEach(table -> checks.add(() -> new TableCheck(tables, table).problems()));
        for (TablesRule rule : Rules.overTables()) {
            checks.add(() -> Findings.of(rule, findings -> rule.check(tables, findings)));
        }
        if (tables.areWhole()) {
            checks.add(() -> further.problems(tables.byName()));
        }
        Threads.each(checks, Work::done).forEach(problems::addAll);
        problems.addAll(Assets.check(publication));
        Reading<AcceptedProblems> accepted = AcceptedProblems.read(data);
        problems.addAll(accepted.problems());
        AcceptedProblems.Sorted sorted =
                accepted.content().orElse(AcceptedProblems.NONE).sort(problems, description, Assets.areIn(publication));
        return sorted.problems().stream().anyMatch(Problem::isError)
                ? rejected(sorted.problems(), notes)
                : new Checked.Accepted(
                        Dataset.of(asRead(description, tables), inOrder(description, tables.byName())),
                        inOrder(sorted.problems()),
                        sorted.matched(),
                        notes);
    }

    /** The description, of cells as they stand in the tables that were read: their numbers are all written in one way. */
    private static DataPackage asRead(DataPackage description, Tables tables) {
        return description.with(description.resources().stream()
                .map(resource -> Optional.ofNullable(tables.byName().get(resource.name()))
                        .map(Table::resource)
                        .orElse(resource))
                .toList());
    }

    /** Whether a rule is one of reading files: what breaks it causes other problems, too. */
    public static boolean isOfFiles(String rule) {
        return Rules.OF_FILES.stream()
                .anyMatch(known ->
                        known.severity() == Severity.ERROR && known.name().equals(rule));
    }

    /** Every rule that a problem of the tables may name, those of reading them first. */
    public static List<RuleName> rules() {
        return Stream.of(
                        Rules.OF_FILES.stream(),
                        Rules.all().stream().map(rule -> new RuleName(rule.name(), rule.severity())),
                        Rules.OF_RELEASES.stream(),
                        Stream.of(
                                new RuleName(RuleName.LEAK, Severity.ERROR),
                                new RuleName(Assets.RULE, Severity.ERROR),
                                new RuleName(AcceptedProblems.RULE, Severity.WARNING)))
                .flatMap(rules -> rules)
                .distinct()
                .toList();
    }

    private static Checked rejected(List<Problem> problems, List<Note> notes) {
        return new Checked.Rejected(inOrder(problems), notes);
    }

    /** Sorted, and each told once. */
    private static List<Problem> inOrder(List<Problem> problems) {
        return List.copyOf(new TreeSet<>(problems));
    }

    private static Map<String, Table> inOrder(DataPackage description, Map<String, Table> tables) {
        Map<String, Table> inOrder = new LinkedHashMap<>();
        description.resources().forEach(resource -> inOrder.computeIfAbsent(resource.name(), tables::get));
        return Collections.unmodifiableMap(inOrder);
    }
}
