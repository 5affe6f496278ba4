package org.casebook.verify.cases;

import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casebook.language.Message;
import org.casebook.verify.file.CsvTable;
import org.casebook.verify.file.Finding;

/**
 * The cases as the published tables say them.
 *
 * @param rows the cases that count and are shown whole, in the order of the tables
 * @param groups of each of these the case of the same table that already counts it, by number; absent for most
 * @param appeals in their order, by the id of their case
 * @param withheld the ids of cases that count in totals and whose details are not public, by table
 * @param unread the ids of cases that lack what a missing column would say
 * @param missingColumns columns that figures are counted from and that a table lacks
 */
public record PublishedCases(
        List<CaseRow> rows,
        Map<Integer, Group> groups,
        Map<String, List<Appeal>> appeals,
        Map<Sanction, Set<String>> withheld,
        Set<String> unread,
        Map<Sanction, Set<String>> missingColumns) {

    /**
     * Being counted already by a group.
     *
     * @param number the group's case; {@link #UNREAD} where it lacks what a missing column would say
     * @param isPossible whether this is only possible
     */
    public record Group(int number, boolean isPossible) {
        static final int UNREAD = -1;

        public boolean isUnread() {
            return number == UNREAD;
        }
    }

    /** Those of tables that cannot be read. */
    public static final PublishedCases NONE =
            new PublishedCases(List.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

    private static final Pattern DERIVED = Pattern.compile("_(low|high|approx|earliest|latest)$");

    private static final Pattern PEOPLE_TEXT = Pattern.compile("people_text(_.+)?");

    private static final Set<String> OUTCOMES =
            Set.of("upheld", "reduced", "increased", "quashed", "reinstated", "pardoned", "pending");
    private static final List<String> COLUMNS = List.of(
            "person_id",
            "group_id",
            "people",
            "part_of",
            "part_of_certainty",
            "date",
            "company_ids",
            "article_ids",
            "event_id",
            "place_id",
            "certainty");

    /**
     * Reads the tables; what is wrong in them is added to the findings, and then there is nothing to count from.
     *
     * @param tables the table of a name; empty where the site has none
     */
    public static Optional<PublishedCases> read(Function<String, Optional<Source>> tables, List<Finding> findings) {
        return new CasesReading(findings).read(tables);
    }

    /** The same cases in a publication where those whose details are withheld are in no figure. */
    public PublishedCases withoutStubs() {
        return new PublishedCases(rows, groups, appeals, Map.of(), unread, missingColumns);
    }

    /**
     * A table and where it stands.
     *
     * @param file its file in the site
     * @param table its rows
     */
    public record Source(String file, CsvTable table) {}

    /** The values of a list, each once, as they stand. */
    static List<String> values(String list) {
        return split(list, ";");
    }

    /**
     * The parts of a cell, each once.
     *
     * @param delimiter what stands between them, a regular expression
     */
    static List<String> split(String list, String delimiter) {
        return Arrays.stream(list.split(delimiter, -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static final class CasesReading {
        private final List<Finding> findings;
        private final int before;
        private final List<CaseRow> rows = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<Integer, CaseLink> links = new LinkedHashMap<>();
        private final Map<String, List<Appeal>> appeals = new HashMap<>();
        private final Map<Sanction, Set<String>> withheld = new EnumMap<>(Sanction.class);
        private final Set<String> stubs = new HashSet<>();
        private final Set<String> unread = new LinkedHashSet<>();
        private final Map<Sanction, Set<String>> missing = new EnumMap<>(Sanction.class);
        private final Set<String> ids = new HashSet<>();

        private record CaseLink(Place place, String group, boolean possible) {}

        private record Place(String file, int line) {}

        CasesReading(List<Finding> findings) {
            this.findings = findings;
            this.before = findings.size();
        }

        Optional<PublishedCases> read(Function<String, Optional<Source>> tables) {
            for (Sanction sanction : Sanction.values()) {
                tables.apply(sanction.table()).ifPresent(source -> read(sanction, source));
            }
            tables.apply("appeals").ifPresent(this::readAppeals);
            Map<Integer, PublishedCases.Group> groups = groups();
            if (findings.size() > before) {
                return Optional.empty();
            }
            return Optional.of(new PublishedCases(List.copyOf(rows), groups, appeals, withheld, unread, missing));
        }

        private void read(Sanction sanction, Source source) {
            CsvTable table = source.table();
            Set<String> lacking = new LinkedHashSet<>();
            for (String column : COLUMNS) {
                boolean derived = column.equals("people") || column.equals("date");
                String other = column.equals("people") ? "people_low" : "date_earliest";
                if (!table.has(column) && !(derived && table.has(other))) {
                    lacking.add(column);
                }
            }
            for (Penalty penalty : sanction.penalties()) {
                if (!table.has(penalty.column()) && !table.has(penalty.column() + "_low")) {
                    lacking.add(penalty.column());
                }
                if (penalty.isMoney() && !table.has(penalty.unit())) {
                    lacking.add(penalty.unit());
                }
            }
            if (sanction == Sanction.ARREST && !table.has("kind")) {
                lacking.add("kind");
            }
            missing.put(sanction, lacking);
            for (CsvTable.Row row : table.rows()) {
                read(sanction, new Place(source.file(), row.line()), row);
            }
        }

        private void read(Sanction sanction, Place place, CsvTable.Row row) {
            String caseId = row.cell("case_id");
            if (caseId.isEmpty() || !ids.add(caseId)) {
                wrong(
                        place,
                        "case_id",
                        caseId.isEmpty() ? Message.of("verify.case.blank") : Message.of("verify.case.other", caseId));
                return;
            }
            if (!row.cell("withdrawn").isEmpty()) {
                return;
            }
            if (row.cell("publish").equals("stub")) {
                readStub(sanction, place, row);
                return;
            }
            Optional<Interval> people = quantity(place, row, "people");
            Optional<Category> category = sanction == Sanction.ARREST
                    ? Category.of("arrest", row.cell("kind"))
                    : Category.of(sanction.name().toLowerCase(Locale.ROOT), "");
            boolean whole = category.isPresent()
                    && (people.isPresent() || !row.cell("person_id").isEmpty());
            Set<String> lacking = missing.getOrDefault(sanction, Set.of());
            boolean unsaid = lacking.contains("people") || lacking.contains("person_id") || lacking.contains("kind");
            if (!whole && !unsaid) {
                wrong(
                        place,
                        category.isEmpty() ? "kind" : "people",
                        category.isEmpty()
                                ? Message.of("verify.arrest", quoted(row.cell("kind")))
                                : Message.of("verify.nobody"));
                return;
            }
            if (!whole) {
                unread.add(caseId);
                return;
            }
            int number = rows.size();
            numbers.put(caseId, number);
            if (!row.cell("part_of").isEmpty()) {
                links.put(
                        number,
                        new CaseLink(
                                place,
                                row.cell("part_of"),
                                row.cell("part_of_certainty").equals("possible")));
            }
            rows.add(new CaseRow(
                    caseId,
                    category.orElseThrow(),
                    sanction,
                    row.cell("person_id"),
                    row.cell("group_id"),
                    people.map(known -> isInWords(row) ? known.inWords() : known)
                            .orElse(Interval.ONE),
                    list(row.cell("company_ids")),
                    list(row.cell("article_ids")),
                    days(place, row).month(),
                    row.cell("place_id"),
                    row.cell("event_id"),
                    row.cell("certainty").equals("reported")
                            || row.cell("certainty").equals("alleged"),
                    values(sanction.penalties(), place, row)));
        }

        /** Whether the source's own words for the number of people have no digit. */
        private static boolean isInWords(CsvTable.Row row) {
            String words = row.columns().stream()
                    .filter(column -> PEOPLE_TEXT.matcher(column).matches())
                    .map(row::cell)
                    .collect(Collectors.joining());
            return !words.isBlank() && words.codePoints().noneMatch(Character::isDigit);
        }

        private void readStub(Sanction sanction, Place place, CsvTable.Row row) {
            String caseId = row.cell("case_id");
            stubs.add(caseId);
            withheld.computeIfAbsent(sanction, none -> new LinkedHashSet<>()).add(caseId);
            for (String column : row.columns()) {
                if (isDetail(sanction, column) && !row.cell(column).isEmpty()) {
                    wrong(place, column, Message.of("verify.withheld.detail", caseId));
                }
            }
        }

        /** Columns that the contract does not have may have been added to the file by whoever has it. */
        private static boolean isDetail(Sanction sanction, String column) {
            String written = DERIVED.matcher(column).replaceFirst("");
            return COLUMNS.contains(written)
                    || written.equals("kind")
                    || sanction.penalties().stream()
                            .anyMatch(penalty -> written.equals(penalty.column())
                                    || (penalty.isMoney() && written.equals(penalty.unit())));
        }

        private static List<String> list(String cell) {
            List<String> values = new ArrayList<>(PublishedCases.values(cell));
            values.sort(CodePoints.BLANK_LAST);
            return values.isEmpty() ? List.of("") : List.copyOf(values);
        }

        private Map<Penalty, Value> values(List<Penalty> penalties, Place place, CsvTable.Row row) {
            Map<Penalty, Value> values = new EnumMap<>(Penalty.class);
            for (Penalty penalty : penalties) {
                values.put(
                        penalty,
                        new Value(
                                quantity(place, row, penalty.column()),
                                penalty.isMoney() ? row.cell(penalty.unit()) : penalty.unit()));
            }
            return values;
        }

        /** A quantity as it is written and as the columns for analysts say it, which must be the same. */
        private Optional<Interval> quantity(Place place, CsvTable.Row row, String column) {
            String written = row.cell(column);
            String low = row.cell(column + "_low");
            String high = row.cell(column + "_high");
            String approx = row.cell(column + "_approx");
            boolean derived = !(low + high + approx).isEmpty();
            if (written.isEmpty() && !derived) {
                return Optional.empty();
            }
            Optional<Interval> quantity = Interval.quantity(written);
            if (!written.isEmpty() && quantity.isEmpty()) {
                wrong(place, column, Message.of("verify.number", quoted(written)));
                return Optional.empty();
            }
            if (!derived) {
                return quantity;
            }
            Optional<Interval> least = low.isEmpty() ? Optional.of(Interval.ZERO) : Interval.quantity(low);
            Optional<Interval> most = high.isEmpty() ? Optional.of(Interval.ZERO) : Interval.quantity(high);
            if (least.isEmpty() || most.isEmpty()) {
                wrong(place, column, Message.of("verify.bounds", quoted(low), quoted(high)));
                return Optional.empty();
            }
            Interval bounds = Interval.of(
                    least.get().low(),
                    high.isEmpty() ? Optional.empty() : most.map(Interval::low),
                    approx.equals("yes"));
            boolean isOne = written.isEmpty()
                    && column.equals("people")
                    && !row.cell("person_id").isEmpty();
            if (isOne
                    ? !bounds.isSame(Interval.ONE)
                    : quantity.filter(said -> !bounds.isSame(said)).isPresent()) {
                wrong(
                        place,
                        column,
                        isOne
                                ? Message.of("verify.bounds.one", column, quoted(low), quoted(high), quoted(approx))
                                : Message.of(
                                        "verify.bounds.other",
                                        quoted(written),
                                        column,
                                        quoted(low),
                                        quoted(high),
                                        quoted(approx)));
            } else if (written.isEmpty() && !isOne && row.columns().contains(column)) {
                wrong(place, column, Message.of("verify.bounds.alone"));
            }
            return Optional.of(bounds);
        }

        private PossibleDays days(Place place, CsvTable.Row row) {
            String written = row.cell("date");
            Optional<PossibleDays> date = PossibleDays.read(written);
            Optional<PossibleDays> earliest = PossibleDays.read(row.cell("date_earliest"));
            Optional<PossibleDays> latest = PossibleDays.read(row.cell("date_latest"));
            if (date.isEmpty() || earliest.isEmpty() || latest.isEmpty()) {
                wrong(place, "date", Message.of("verify.date", quoted(written)));
                return PossibleDays.UNKNOWN;
            }
            PossibleDays derived =
                    new PossibleDays(earliest.get().earliest(), latest.get().latest());
            if (written.isEmpty() || derived.equals(PossibleDays.UNKNOWN)) {
                return written.isEmpty() ? derived : date.get();
            }
            if (!derived.equals(date.get())) {
                wrong(
                        place,
                        "date",
                        Message.of(
                                "verify.date.other",
                                quoted(written),
                                quoted(row.cell("date_earliest")),
                                quoted(row.cell("date_latest"))));
            }
            return date.get();
        }

        private void readAppeals(Source source) {
            List<Penalty> penalties = List.of(Penalty.values());
            for (CsvTable.Row row : source.table().rows()) {
                Place place = new Place(source.file(), row.line());
                String outcome = row.cell("outcome");
                if (!OUTCOMES.contains(outcome)) {
                    wrong(place, "outcome", Message.of("verify.outcome", quoted(outcome)));
                }
                if (!ids.contains(row.cell("case_id"))) {
                    wrong(place, "case_id", Message.of("verify.no-case", quoted(row.cell("case_id"))));
                }
                if (stubs.contains(row.cell("case_id"))) {
                    wrong(place, "case_id", Message.of("verify.withheld.appeal", row.cell("case_id")));
                }
                appeals.computeIfAbsent(row.cell("case_id"), none -> new ArrayList<>())
                        .add(new Appeal(
                                row.cell("appeal_id"), days(place, row), outcome, values(penalties, place, row)));
            }
            appeals.values().forEach(ofCase -> ofCase.sort(Appeal.ORDER));
        }

        private Map<Integer, PublishedCases.Group> groups() {
            Map<Integer, PublishedCases.Group> groups = new HashMap<>();
            links.forEach((number, link) -> {
                Sanction table = rows.get(number).table();
                Integer group = numbers.get(link.group());
                if (group != null && rows.get(group).table() == table) {
                    groups.put(number, new PublishedCases.Group(group, link.possible()));
                } else if (unread.contains(link.group())) {
                    groups.put(number, new PublishedCases.Group(PublishedCases.Group.UNREAD, link.possible()));
                } else if (stubs.contains(link.group())) {
                    wrong(link.place(), "part_of", Message.of("verify.withheld.group", link.group()));
                } else {
                    wrong(link.place(), "part_of", Message.of("verify.no-case.table", quoted(link.group())));
                }
            });
            Set<Integer> sound = new HashSet<>();
            for (int member : links.keySet()) {
                Set<Integer> way = new LinkedHashSet<>();
                int at = member;
                while (at >= 0 && !sound.contains(at) && way.add(at)) {
                    PublishedCases.Group group = groups.get(at);
                    at = group == null ? PublishedCases.Group.UNREAD : group.number();
                }
                if (at >= 0 && !sound.contains(at)) {
                    CaseLink link = links.getOrDefault(member, new CaseLink(new Place("", 0), "", false));
                    wrong(link.place(), "part_of", Message.of("verify.circle"));
                    return Map.of();
                }
                sound.addAll(way);
            }
            return groups;
        }

        private void wrong(Place place, String field, Message message) {
            findings.add(new Finding(place.file(), place.line(), field, message));
        }
    }
}
