package org.casebook.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.figures.PublishedFigures.PublishedFigure;
import org.casebook.recount.FigureTable;
import org.casebook.recount.Recount;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is true of the figures of every publication, tried on random ones. A failure names its seed: with
 * {@code -Dcasebook.seed=1017} that one is tried alone, with {@code -Dcasebook.publications=2000} so many are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigurePropertiesTest {
    private static final String SEED = "[seed {0}]";
    private static final String SEEDS = "seeds";
    private static final long FIRST_SEED = 1000;
    private static final int PUBLICATIONS = 12;
    private static final int CASES = 32;
    private static final String TOTALS = "totals.csv";
    private static final String BY_COMPANY = "by-company.csv";

    @TempDir
    private Path folder;

    private final Map<Long, Tables> samples = new HashMap<>();
    private int folders;

    static LongStream seeds() {
        String only = System.getProperty("casebook.seed", "");
        int publications = Integer.getInteger("casebook.publications", PUBLICATIONS);
        return only.isEmpty()
                ? LongStream.range(FIRST_SEED, FIRST_SEED + publications)
                : LongStream.of(Long.parseLong(only));
    }

    // Counted a second time.

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void everyFigureIsAsRecountedWhenRowsOfEverySortAreAdded(long seed) {
        Random chance = new Random(seed);
        Tables tables = sample(seed).copy();
        NewRows newRows = new NewRows(tables, chance);
        for (int added = 0; added < 12; added++) {
            newRows.add();
        }
        mixKinds(tables, chance);
        assertThat(difference(tables)).isEmpty();
    }

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void nothingIsMoreAtLeastThanAtMost(long seed) {
        Tables tables = withMoreParts(seed);
        for (Map.Entry<String, Map<String, PublishedFigure>> file :
                figures(tables).rows().entrySet()) {
            file.getValue().forEach((key, figure) -> {
                if (figure.number("high").isPresent()) {
                    assertThat(figure.number("low").orElse(BigDecimal.ZERO))
                            .as("seed %d: %s %s", seed, file.getKey(), key)
                            .isLessThanOrEqualTo(figure.number("high").orElseThrow());
                }
            });
        }
        assertThat(difference(tables)).as("seed %d", seed).isEmpty();
    }

    /** Rows of every sort, and parts of groups, as long as the check has nothing against them. */
    private Tables withMoreParts(long seed) {
        Random chance = new Random(seed);
        Tables tables = sample(seed);
        for (int added = 0; added < 14; added++) {
            Tables longer = tables.copy();
            NewRows newRows = new NewRows(longer, chance);
            switch (chance.nextInt(4)) {
                case 0 -> newRows.add();
                case 1 -> newRows.addGroupOfTwoSizes();
                default -> newRows.addPart();
            }
            if (Tables.isAccepted(longer.write(newFolder()))) {
                tables = longer;
            }
        }
        return tables;
    }

    /** Gives some members another kind of arrest than their group. */
    private static void mixKinds(Tables tables, Random chance) {
        for (Map<String, String> row : tables.rows("arrests")) {
            if (!Tables.cell(row, "part_of").isEmpty() && chance.nextInt(3) == 0) {
                row.put("kind", "short_detention");
            }
        }
    }

    @Test
    void theRandomPublicationsFillEveryColumnOfEveryFile() {
        Set<String> met = new TreeSet<>();
        LongStream.range(FIRST_SEED, FIRST_SEED + 20)
                .forEach(seed -> figures(sample(seed))
                        .rows()
                        .forEach((file, rows) -> rows.values().forEach(row -> {
                            for (String column :
                                    List.of("kind", "unit", "measure", "status", "approx", "sanction", "basis")) {
                                met.add(file + " " + column + "=" + row.cell(column));
                            }
                            for (String column : List.of("low", "high")) {
                                met.add(file + " " + column + (row.cell(column).isEmpty() ? " blank" : " known"));
                            }
                            for (String column :
                                    List.of("cases_without_value", "cases_several_articles", "cases_not_stated")) {
                                met.add(file + " " + column + (row.cell(column).equals("0") ? " none" : " some"));
                            }
                            met.add(file + " suppressed=" + row.cell("suppressed"));
                        })));
        for (Breakdown breakdown : Breakdown.values()) {
            String file = breakdown.slug() + ".csv";
            assertThat(met)
                    .contains(
                            file + " sanction=all",
                            file + " sanction=dismissal",
                            file + " sanction=fine",
                            file + " sanction=arrest",
                            file + " sanction=sentence",
                            file + " kind=administrative_arrest",
                            file + " kind=pre_trial_detention",
                            file + " kind=short_detention",
                            file + " status=imposed",
                            file + " status=standing",
                            file + " measure=cases",
                            file + " measure=sanctions",
                            file + " measure=people",
                            file + " measure=amount",
                            file + " measure=person_days",
                            file + " measure=prison_months",
                            file + " measure=suspended_months",
                            file + " measure=probation_months",
                            file + " measure=work_hours",
                            file + " measure=ban_months",
                            file + " unit=KZT",
                            file + " unit=RUB",
                            file + " low blank",
                            file + " low known",
                            file + " high blank",
                            file + " high known",
                            file + " approx=yes",
                            file + " approx=no",
                            file + " basis=number",
                            file + " basis=words",
                            file + " cases_without_value some",
                            file + " cases_without_value none",
                            file + " cases_several_articles some",
                            file + " cases_several_articles none",
                            file + " cases_not_stated some",
                            file + " cases_not_stated none");
        }
        assertThat(met)
                .contains(
                        // No currency is known of any fine there.
                        "by-company.csv unit=",
                        "by-article.csv unit=",
                        "by-company-and-article.csv unit=",
                        "by-month.csv unit=",
                        "by-place.csv unit=",
                        "repeated.csv cases_several_articles some",
                        "repeated.csv cases_not_stated some",
                        "repeated.csv status=standing");
        // Nothing is suppressed: the contract has the column, and no rule of it suppresses a figure yet.
        assertThat(met).noneMatch(said -> said.contains("suppressed=") && !said.endsWith("="));
    }

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void aFigureIsMadeFromAsManyCasesAsItLists(long seed) {
        Statistics statistics = Statistics.of(sample(seed).unchecked());
        for (Breakdown breakdown : Breakdown.values()) {
            Map<String, List<String>> casesOfCell = new HashMap<>();
            for (Figure figure : statistics.by(breakdown)) {
                String cell = figure.keys() + " " + figure.category() + " " + figure.status();
                List<String> listed = statistics.cases().of(breakdown, figure);
                casesOfCell.putIfAbsent(cell, listed);
                assertThat(listed).as("%s %s", breakdown, figure).hasSize(figure.cases());
                assertThat(casesOfCell.getOrDefault(cell, List.of()))
                        .as("%s %s", breakdown, figure)
                        .containsAll(listed);
            }
        }
        for (Figure figure : statistics.repeated()) {
            assertThat(statistics.cases().ofRepeated(figure)).as("%s", figure).hasSize(figure.cases());
        }
    }

    // More rows, no fewer people.

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void noLowerBoundFallsWhenARowIsAddedThatIsPartOfNoGroup(long seed) {
        Tables tables = sample(seed).copy();
        NewRows newRows = new NewRows(tables, new Random(seed));
        PublishedFigures before = figures(tables);
        for (int added = 0; added < 8; added++) {
            Map<String, String> row = newRows.add();
            PublishedFigures after = figures(tables);
            before.rows()
                    .forEach((file, figures) -> figures.forEach((key, figure) -> figure.number("low")
                            .ifPresent(low -> assertThat(lower(after, file, key))
                                    .as("seed %d: %s %s after %s", seed, file, key, row)
                                    .isGreaterThanOrEqualTo(low))));
            before = after;
        }
        assertThat(Tables.isAccepted(tables.write(newFolder()))).isTrue();
    }

    private static BigDecimal lower(PublishedFigures figures, String file, String key) {
        return Optional.ofNullable(figures.file(file).get(key))
                .flatMap(figure -> figure.number("low"))
                .orElse(BigDecimal.valueOf(-1));
    }

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void aStatedMemberOfWhomNothingElseIsKnownChangesNeitherSanctionsNorPeopleOfItsTable(long seed) {
        Tables tables = sample(seed).copy();
        tables.rows("appeals").clear();
        NewRows newRows = new NewRows(tables, new Random(seed));
        PublishedFigures before = figures(tables);
        int added = 0;
        for (String table : Dataset.SANCTION_TABLES) {
            for (Map<String, String> group : List.copyOf(tables.rows(table))) {
                if (hasRoom(tables, table, group)) {
                    newRows.addMember(table, group);
                    added++;
                    PublishedFigures after = figures(tables);
                    for (String measure : List.of("sanctions|sanction", "people|person")) {
                        before.file(TOTALS).keySet().forEach(key -> {
                            if (key.endsWith(measure) && (measure.startsWith("sanctions") || !key.startsWith("all|"))) {
                                assertThat(bounds(after.file(TOTALS), key))
                                        .as("seed %d: %s", seed, key)
                                        .isEqualTo(bounds(before.file(TOTALS), key));
                            }
                        });
                    }
                }
            }
        }
        assertThat(added).isPositive();
        assertThat(Tables.isAccepted(tables.write(newFolder()))).isTrue();
    }

    private static List<String> bounds(Map<String, PublishedFigure> figures, String key) {
        return Stream.of("low", "high", "approx")
                .map(column -> figures.containsKey(key) ? figures.get(key).cell(column) : "no row")
                .toList();
    }

    /** Whether a group that counts is surely one person more than its stated members. */
    private static boolean hasRoom(Tables tables, String table, Map<String, String> group) {
        String people = Tables.cell(group, "people").replace("~", "");
        if (!Tables.cell(group, "person_id").isEmpty()
                || Tables.isHidden(group)
                || !people.matches("[0-9]+(\\.\\.)?")) {
            return false;
        }
        long members = tables.rows(table).stream()
                .filter(row -> Tables.cell(row, "part_of").equals(Tables.cell(group, "case_id")))
                .mapToLong(row -> Tables.cell(row, "people").isEmpty()
                        ? 1
                        : Arrays.stream(Tables.cell(row, "people").split("[^0-9]+", -1))
                                .filter(number -> !number.isEmpty())
                                .mapToLong(Long::parseLong)
                                .findFirst()
                                .orElse(0))
                .sum();
        return people.endsWith("..") || members < Long.parseLong(people);
    }

    // What must change nothing.

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void theOrderOfRowsColumnsAndTablesChangesNoByte(long seed) {
        Random chance = new Random(seed);
        PublishedFigures before = figures(sample(seed));
        for (int order = 0; order < 2; order++) {
            Dataset shuffled = Tables.accepted(sample(seed).shuffled(chance).write(newFolder()));
            assertThat(PublishedFigures.of(shuffled, newFolder()).texts())
                    .as("seed %d", seed)
                    .isEqualTo(before.texts());
        }
    }

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void twoSpellingsOfOneCompanyMergedChangeNoFigureButTheirs(long seed) {
        Random chance = new Random(seed);
        Tables before = sample(seed);
        List<String> companies = before.rows("companies").stream()
                .map(row -> Tables.cell(row, "company_id"))
                .toList();
        String kept = companies.get(chance.nextInt(companies.size()));
        String merged = companies.stream()
                .filter(company -> !company.equals(kept))
                .skip(chance.nextInt(companies.size() - 1))
                .findFirst()
                .orElseThrow();
        Tables after = before.copy();
        after.everyRow()
                .forEach(row -> row.computeIfPresent(
                        "company_ids",
                        (same, cell) -> String.join(
                                ";",
                                new LinkedHashSet<>(Arrays.stream(cell.split(";", -1))
                                        .map(company -> company.equals(merged) ? kept : company)
                                        .toList()))));
        after.rows("companies").removeIf(row -> Tables.cell(row, "company_id").equals(merged));
        after.rows("companies").stream()
                .filter(row -> Tables.cell(row, "company_id").equals(kept))
                .forEach(row -> row.put("aliases", merged));

        PublishedFigures was = figures(before);
        PublishedFigures is = PublishedFigures.of(Tables.accepted(after.write(newFolder())), newFolder());
        for (String file : was.texts().keySet()) {
            if (file.startsWith(BY_COMPANY.replace(".csv", ""))) {
                assertThat(is.linesWithout(file, List.of(kept)))
                        .as("seed %d: %s of other companies", seed, file)
                        .isEqualTo(was.linesWithout(file, List.of(kept, merged)));
            } else {
                assertThat(is.texts())
                        .as("seed %d", seed)
                        .containsEntry(file, was.texts().getOrDefault(file, ""));
            }
        }
        assertThat(casesOf(after, kept)).isEqualTo(casesOf(before, kept, merged));
        is.file(BY_COMPANY).forEach((key, figure) -> {
            if (key.startsWith(kept + "|") && key.contains("|imposed|cases|")) {
                assertThat(figure.number("low"))
                        .as("seed %d: %s", seed, key)
                        .hasValue(BigDecimal.valueOf(casesOf(before, figure, kept, merged)));
            }
        });
        assertThat(difference(after)).as("seed %d", seed).isEmpty();
    }

    private static long casesOf(Tables tables, String... companies) {
        return tables.cases().stream()
                .filter(row -> Tables.isWhole(row) && isOfAny(row, companies))
                .count();
    }

    /** How many rows of a figure's sanction and kind name one of the companies. */
    private static long casesOf(Tables tables, PublishedFigure figure, String... companies) {
        List<String> names = figure.cell("sanction").equals("all")
                ? Dataset.SANCTION_TABLES
                : List.of(figure.cell("sanction") + "s");
        String kind = figure.cell("sanction").equals("all") ? "administrative_arrest" : figure.cell("kind");
        return names.stream()
                .flatMap(table -> tables.rows(table).stream()
                        .filter(row -> !table.equals("arrests")
                                || Tables.cell(row, "kind").equals(kind)))
                .filter(row -> Tables.isWhole(row) && isOfAny(row, companies))
                .count();
    }

    private static boolean isOfAny(Map<String, String> row, String... companies) {
        List<String> named = List.of(Tables.cell(row, "company_ids").split(";", -1));
        return Stream.of(companies).anyMatch(named::contains);
    }

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void twoSpellingsOfOnePersonMergedChangeOnlyHowManyPeopleThereAreWhereBothWere(long seed) {
        Random chance = new Random(seed);
        Tables before = sample(seed);
        List<String> people = before.cases().stream()
                .map(row -> Tables.cell(row, "person_id"))
                .filter(person -> !person.isEmpty())
                .distinct()
                .toList();
        PublishedFigures was = figures(before);
        for (int pair = 0; pair < 3; pair++) {
            String kept = people.get(chance.nextInt(people.size()));
            String merged = people.get(chance.nextInt(people.size()));
            Tables after = before.copy();
            after.everyRow()
                    .forEach(row ->
                            row.computeIfPresent("person_id", (same, person) -> person.equals(merged) ? kept : person));
            after.rows("people").removeIf(row -> Tables.cell(row, "name").isEmpty());
            Set<String> met = new HashSet<>();
            after.rows("people").removeIf(row -> !met.add(Tables.cell(row, "person_id")));
            Path written = after.write(newFolder());
            // Two members of one group cannot be one person; the check says so.
            if (kept.equals(merged) || !Tables.isAccepted(written)) {
                continue;
            }
            Map<String, Set<String>> peopleOfCell = peopleOfCells(before);
            PublishedFigures is = PublishedFigures.of(Tables.accepted(written), newFolder());
            was.rows().forEach((file, figures) -> {
                if (!file.equals("repeated.csv")) {
                    assertThat(is.file(file).keySet())
                            .as("seed %d: %s", seed, file)
                            .isEqualTo(figures.keySet());
                    figures.forEach((key, figure) -> {
                        PublishedFigure now = is.file(file).getOrDefault(key, figure);
                        String what = "seed " + seed + ": " + merged + " is " + kept + ": " + file + " " + key;
                        boolean both = key.contains("|people|")
                                && peopleOfCell
                                        .getOrDefault(file + " " + key, Set.of())
                                        .containsAll(List.of(kept, merged));
                        if (both) {
                            if (!isAnOpenGroupInOthers(after)) {
                                fallsByOneAtMost(what, figure, now, "low");
                            }
                            fallsByOneAtMost(what, figure, now, "high");
                        } else {
                            assertThat(now.said()).as(what).isEqualTo(figure.said());
                        }
                    });
                }
            });
            assertThat(Recount.difference(Recount.of(written.resolve("data")), published(after)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** Then any number may be in two groups at once, and one name that joins these to others loosens the bound. */
    private static boolean isAnOpenGroupInOthers(Tables tables) {
        return tables.cases().stream()
                .anyMatch(row -> Tables.cell(row, "people").endsWith("..")
                        && !Tables.cell(row, "group_id").isEmpty()
                        && !Tables.cell(row, "part_of").isEmpty());
    }

    private static void fallsByOneAtMost(String what, PublishedFigure was, PublishedFigure is, String bound) {
        assertThat(is.number(bound).isPresent())
                .as(what)
                .isEqualTo(was.number(bound).isPresent());
        if (is.number(bound).isPresent()) {
            assertThat(is.number(bound).orElseThrow())
                    .as(what + " " + bound)
                    .isBetween(
                            was.number(bound).orElseThrow().subtract(BigDecimal.ONE),
                            was.number(bound).orElseThrow());
        }
    }

    /** Who is named in the cases of each figure. */
    private static Map<String, Set<String>> peopleOfCells(Tables tables) {
        Map<String, String> personOf = new HashMap<>();
        tables.cases().forEach(row -> personOf.put(Tables.cell(row, "case_id"), Tables.cell(row, "person_id")));
        Statistics statistics = Statistics.of(tables.unchecked());
        Map<String, Set<String>> people = new HashMap<>();
        for (Breakdown breakdown : Breakdown.values()) {
            for (Figure figure : statistics.by(breakdown)) {
                List<String> key = new ArrayList<>(figure.keys());
                key.addAll(List.of(
                        figure.category().sanction(),
                        figure.category().kind(),
                        figure.status().code(),
                        figure.measure().code(),
                        figure.unit()));
                Set<String> named = new HashSet<>();
                statistics
                        .cases()
                        .of(breakdown, figure)
                        .forEach(caseId -> named.add(personOf.getOrDefault(caseId, "")));
                people.put(breakdown.slug() + ".csv " + String.join("|", key), named);
            }
        }
        return people;
    }

    // Rows that do not count, and appeals.

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void aHiddenCaseLeavesNoTraceInAnyFigure(long seed) {
        Random chance = new Random(seed);
        Tables hidden = sample(seed).copy();
        Tables gone = sample(seed).copy();
        for (int row = 0; row < 5; row++) {
            List<Map<String, String>> visible =
                    hidden.cases().stream().filter(one -> !Tables.isHidden(one)).toList();
            Map<String, String> one = visible.get(chance.nextInt(visible.size()));
            if (chance.nextBoolean()) {
                one.put("withdrawn", "A mistake.");
            } else {
                one.put("publish", "no");
            }
            takeOut(gone, Tables.cell(one, "case_id"));
        }
        assertThat(figures(hidden).texts())
                .as("seed %d", seed)
                .isEqualTo(figures(gone).texts());
    }

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void allHiddenCasesTogetherLeaveNoTraceInAnyFigure(long seed) {
        Tables gone = sample(seed).copy();
        List<String> hidden = gone.cases().stream()
                .filter(Tables::isHidden)
                .map(row -> Tables.cell(row, "case_id"))
                .toList();
        hidden.forEach(caseId -> takeOut(gone, caseId));
        assertThat(figures(gone).texts())
                .as("seed %d", seed)
                .isEqualTo(figures(sample(seed)).texts());
    }

    /** Deletes a row and its appeals. Its members become members of its own group, if it is in one. */
    private static void takeOut(Tables tables, String caseId) {
        Map<String, String> row = tables.ofId(caseId).orElseThrow();
        for (Map<String, String> member : tables.cases()) {
            if (Tables.cell(member, "part_of").equals(caseId)) {
                boolean possible = Tables.cell(member, "part_of_certainty").equals("possible")
                        || Tables.cell(row, "part_of_certainty").equals("possible");
                String above = Tables.cell(row, "part_of");
                member.put("part_of", above);
                member.put("part_of_certainty", above.isEmpty() ? "" : possible ? "possible" : "stated");
            }
        }
        Dataset.SANCTION_TABLES.forEach(table ->
                tables.rows(table).removeIf(one -> Tables.cell(one, "case_id").equals(caseId)));
        tables.rows("appeals").removeIf(appeal -> Tables.cell(appeal, "case_id").equals(caseId));
    }

    @ParameterizedTest(name = SEED)
    @MethodSource(SEEDS)
    void whatStandsIsWhatWasImposedWhereNothingWasAppealed(long seed) {
        Tables tables = sample(seed).copy();
        Set<String> appealed = linkedToAppeals(tables);
        PublishedFigures withAppeals = figures(tables);
        Map<String, String> keyColumns =
                Map.of(BY_COMPANY, "company_ids", "by-article.csv", "article_ids", "by-place.csv", "place_id");
        keyColumns.forEach((file, column) -> {
            Set<String> keysWithAppeals = new HashSet<>();
            tables.cases().stream()
                    .filter(row -> appealed.contains(Tables.cell(row, "case_id")))
                    .forEach(row -> keysWithAppeals.addAll(
                            List.of(Tables.cell(row, column).split(";", -1))));
            standingIsImposed(seed, withAppeals, file, keysWithAppeals);
        });

        tables.rows("appeals").clear();
        PublishedFigures withoutAppeals = figures(tables);
        withoutAppeals.rows().keySet().forEach(file -> standingIsImposed(seed, withoutAppeals, file, Set.of()));

        Tables upheld = sample(seed).copy();
        upheld.rows("appeals")
                .forEach(appeal -> appeal.put(
                        "outcome", Tables.cell(appeal, "appeal_id").hashCode() % 2 == 0 ? "upheld" : "pending"));
        assertThat(figures(upheld).texts()).as("seed %d", seed).isEqualTo(withoutAppeals.texts());
    }

    private static void standingIsImposed(long seed, PublishedFigures figures, String file, Set<String> butOf) {
        Map<String, PublishedFigure> rows = figures.file(file);
        rows.forEach((key, figure) -> {
            if (butOf.isEmpty() || !butOf.contains(key.substring(0, key.indexOf('|')))) {
                String other = key.contains("|imposed|")
                        ? key.replace("|imposed|", "|standing|")
                        : key.replace("|standing|", "|imposed|");
                assertThat(rows).as("seed %d: %s", seed, file).containsKey(other);
                assertThat(figure.said())
                        .as("seed %d: %s %s", seed, file, key)
                        .isEqualTo(rows.getOrDefault(other, figure).said());
            }
        });
    }

    /** The cases that share people, a group or a row above them with one that was appealed, and these. */
    private static Set<String> linkedToAppeals(Tables tables) {
        Set<String> cases = new HashSet<>();
        tables.rows("appeals").forEach(appeal -> cases.add(Tables.cell(appeal, "case_id")));
        Set<String> links = new HashSet<>();
        int before;
        do {
            before = cases.size();
            for (Map<String, String> row : tables.cases()) {
                List<String> own = Stream.of(
                                "case " + Tables.cell(row, "case_id"),
                                "case " + Tables.cell(row, "part_of"),
                                "person " + Tables.cell(row, "person_id"),
                                "group " + Tables.cell(row, "group_id"))
                        .filter(link -> !link.endsWith(" "))
                        .toList();
                if (cases.contains(Tables.cell(row, "case_id")) || own.stream().anyMatch(links::contains)) {
                    links.addAll(own);
                    cases.add(Tables.cell(row, "case_id"));
                }
            }
        } while (cases.size() > before);
        return cases;
    }

    // ----

    private Tables sample(long seed) {
        return samples.computeIfAbsent(seed, newSeed -> Tables.sample(newFolder(), CASES, newSeed));
    }

    private PublishedFigures figures(Tables tables) {
        return PublishedFigures.of(tables.unchecked(), newFolder());
    }

    /** What tells the published figures from those that the recount finds in the same tables. */
    private List<String> difference(Tables tables) {
        return Recount.difference(Recount.of(tables.write(newFolder()).resolve("data")), published(tables));
    }

    private SortedMap<String, FigureTable> published(Tables tables) {
        Path statistics = newFolder();
        PublishedFigures.of(tables.unchecked(), statistics);
        return Recount.published(statistics);
    }

    private Path newFolder() {
        folders++;
        return folder.resolve("folder-" + folders);
    }
}
