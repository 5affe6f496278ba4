package org.casebook.disclose;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Table;

/**
 * What may be shown today of an earlier version of the tables. Whoever and whatever is hidden today is hidden in it, too,
 * and nothing that it kept back comes out:
 *
 * <ul>
 *   <li>people are those of today's table, with today's ids; somebody who is in it no more is withheld;
 *   <li>a case is shown as much as both versions allow; one that is in today's tables no more is not shown at all; one
 *       that is withdrawn today is withdrawn;
 *   <li>a table or a column is public if it is so in both;
 *   <li>a text that today's tables do not have is shown only while nobody whose name that version gave is hidden today,
 *       and if no hidden name may be in it: texts are where names stand unseen. What one version keeps back, no other shows in
 *       the same place: it would be in public all the same, and whoever has only what is public could not tell that it did not
 *       change.
 * </ul>
 *
 * @param counted the full tables, for figures: as they were, but for cases of which less is published today
 * @param shown what may be shown
 * @param privateValues what was left out and is not among today's private values
 * @param keptBack texts that are left out of {@code shown} although their row is in it: to be compared, never to be shown
 * @param withheldCases the ids of cases that {@code counted} counts and {@code shown} has no details of
 */
public record EarlierDisclosure(
        Dataset counted,
        Dataset shown,
        List<PrivateValue> privateValues,
        Map<EarlierText, String> keptBack,
        List<String> withheldCases) {
    private static final String PEOPLE = "people";
    private static final String APPEALS = "appeals";
    /** In place of a text that was kept back already when the version was downloaded from a site: no table holds this. */
    private static final String NOT_KNOWN = "\uFFFF";

    public EarlierDisclosure {
        withheldCases = List.copyOf(withheldCases);
    }

    /** The texts of cases and their appeals that were kept back, in the order of tables, rows and fields. */
    public List<EarlierText> withheldTexts() {
        List<EarlierText> texts = new ArrayList<>();
        for (Sanction sanction : shown.sanctions()) {
            addKeptBack(sanction.facts().row(), texts);
        }
        shown.rows(APPEALS).forEach(appeal -> addKeptBack(appeal, texts));
        return List.copyOf(texts);
    }

    private void addKeptBack(Row row, List<EarlierText> texts) {
        for (Field field : row.resource().fields()) {
            EarlierText text = text(row, field);
            if (keptBack.containsKey(text)) {
                texts.add(text);
            }
        }
    }

    private static EarlierText text(Row row, Field field) {
        return new EarlierText(row.resource().name(), row.key(), field.name());
    }

    /**
     * A text of a row.
     *
     * @param table the row's table
     * @param key what names the row
     * @param field its column
     */
    public record EarlierText(String table, String key, String field) {}

    /**
     * An earlier version.
     *
     * @param dataset its tables, full
     * @param folder where they stand, such as {@code data/releases/1.0.0}, for what is told of private values
     * @param withheldTexts texts that it lacks because they were kept back where it was downloaded
     */
    public record VersionTables(Dataset dataset, String folder, Set<EarlierText> withheldTexts) {}

    /**
     * Takes out of earlier versions whatever is not to be shown today.
     *
     * @param versions the oldest first
     * @param today today's tables, full
     * @param disclosed what may be shown of those
     * @return one for each version
     */
    public static List<EarlierDisclosure> of(List<VersionTables> versions, Dataset today, Disclosure disclosed) {
        Today shown = new Today(versions, today, disclosed);
        List<EarlierVersion> works = versions.stream()
                .map(version -> new EarlierVersion(version, shown))
                .toList();
        works.forEach(EarlierVersion::findTextsToKeepBack);
        return works.stream().map(EarlierVersion::disclosure).toList();
    }

    private static Map<String, Facts> cases(Dataset dataset) {
        Map<String, Facts> cases = new HashMap<>();
        for (Sanction sanction : dataset.sanctions()) {
            cases.put(sanction.facts().caseId(), sanction.facts());
        }
        return cases;
    }

    /** What every version is held against. */
    private static final class Today {
        private final Dataset full;
        private final Disclosure disclosed;
        private final Map<String, Facts> cases;
        private final Map<String, Row> people = new LinkedHashMap<>();
        private final List<Row> hidden = new ArrayList<>();
        /** People who are not to be known any more, in one order for all versions, so that each has one id in all of them. */
        private final Map<String, List<Row>> gone = new LinkedHashMap<>();

        private final Map<String, Map<String, Row>> shownRows = new HashMap<>();
        private final Map<EarlierText, Set<String>> keptBack = new HashMap<>();
        private Optional<PublishedWords> words = Optional.empty();

        Today(List<VersionTables> versions, Dataset full, Disclosure disclosed) {
            this.full = full;
            this.disclosed = disclosed;
            this.cases = EarlierDisclosure.cases(full);
            PublicPeople publicIds = new PublicPeople(full.rows(PEOPLE));
            Set<String> known = new HashSet<>();
            disclosed.dataset().rows(PEOPLE).forEach(person -> known.add(person.get(PERSON_ID)));
            for (Row person : full.rows(PEOPLE)) {
                String id = person.get(PERSON_ID);
                people.put(id, person);
                boolean isKnown = known.contains(publicIds.publicId(id));
                if (!isKnown) {
                    gone.put(id, new ArrayList<>(List.of(person)));
                }
                if (!isKnown || PublicPeople.isHidden(person)) {
                    hidden.add(person);
                }
            }
            for (VersionTables version : versions) {
                for (Row person : version.dataset().rows(PEOPLE)) {
                    String id = person.get(PERSON_ID);
                    if (!people.containsKey(id) || gone.containsKey(id)) {
                        gone.computeIfAbsent(id, none -> new ArrayList<>()).add(person);
                    }
                }
            }
        }

        /** The row as today's tables show it. */
        Optional<Row> shown(Row row) {
            String name = row.resource().name();
            Map<String, Row> rows = shownRows.computeIfAbsent(name, table -> {
                Map<String, Row> byKey = new HashMap<>();
                disclosed.dataset().rows(table).forEach(same -> byKey.put(same.key(), same));
                return byKey;
            });
            return Optional.ofNullable(rows.get(row.key()));
        }

        PublicPeople publicIds() {
            return new PublicPeople(full.rows(PEOPLE), gone);
        }

        PublishedWords words() {
            PublishedWords known = words.orElseGet(() -> PublishedWords.of(disclosed.dataset()));
            words = Optional.of(known);
            return known;
        }
    }

    private static final class EarlierVersion {
        private static final String PUBLISH = "publish";
        private static final String WITHDRAWN = "withdrawn";

        private final Dataset earlier;
        private final String folder;
        private final Set<EarlierText> withheldTexts;
        private final Today today;
        private final Map<String, Facts> earlierCases;
        private final boolean somebodyIsHiddenSince;
        private final HiddenNames hiddenNames;
        private final Map<EarlierText, String> keptBack = new HashMap<>();

        EarlierVersion(VersionTables version, Today today) {
            this.earlier = version.dataset();
            this.folder = version.folder();
            this.withheldTexts = version.withheldTexts();
            this.today = today;
            this.earlierCases = cases(earlier);
            List<Row> hidden = new ArrayList<>(today.hidden);
            Set<String> ids = new HashSet<>();
            hidden.forEach(person -> ids.add(person.get(PERSON_ID)));
            boolean since = false;
            for (Row person : earlier.rows(PEOPLE)) {
                String id = person.get(PERSON_ID);
                if (!today.people.containsKey(id) || ids.contains(id)) {
                    hidden.add(person);
                    since |= !PublicPeople.isHidden(person);
                }
            }
            this.somebodyIsHiddenSince = since;
            this.hiddenNames = new HiddenNames(hidden);
        }

        EarlierDisclosure disclosure() {
            Disclosure shown = Disclosure.of(asOfToday(), today.publicIds());
            Dataset counted = counted();
            return new EarlierDisclosure(
                    counted,
                    shown.dataset(),
                    further(shown.privateValues()),
                    Map.copyOf(keptBack),
                    withheldCases(counted, shown.dataset()));
        }

        private static List<String> withheldCases(Dataset counted, Dataset shown) {
            Set<String> whole = cases(shown).keySet();
            return counted.sanctions().stream()
                    .map(Sanction::facts)
                    .filter(facts -> facts.counts(counted.description().stubs()) && !whole.contains(facts.caseId()))
                    .map(Facts::caseId)
                    .toList();
        }

        /**
         * A case that is not published today is in no figure, so in none of an earlier version either; one whose details are
         * withheld today is counted without them, as it is today: else two figures of people would tell who it was on.
         */
        private Dataset counted() {
            Map<String, Table> tables = new LinkedHashMap<>(earlier.tables());
            for (String name : Dataset.SANCTION_TABLES) {
                tables.computeIfPresent(name, (same, table) -> {
                    List<Row> rows = new ArrayList<>();
                    for (Row row : table.rows()) {
                        asPublished(row, publish(row.get(CASE_ID))).ifPresent(rows::add);
                    }
                    return new Table(table.resource(), List.copyOf(rows));
                });
            }
            return Dataset.of(
                    earlier.description().with(today.full.description().stubs()), Collections.unmodifiableMap(tables));
        }

        /** The earlier tables with what today's say of who and what is public. */
        private Dataset asOfToday() {
            List<Resource> resources = new ArrayList<>();
            Map<String, Table> tables = new LinkedHashMap<>();
            for (Resource resource : earlier.description().resources()) {
                Optional<Resource> todays = today.full.description().resource(resource.name());
                if (todays.isEmpty()) {
                    continue;
                }
                Resource both = resource.name().equals(PEOPLE)
                        ? asItWas(todays.get(), resource)
                        : publicInBoth(resource, todays.get());
                resources.add(both);
                Table table = earlier.tables().get(resource.name());
                if (table != null) {
                    tables.put(resource.name(), new Table(both, rows(table, both)));
                }
            }
            DataPackage description = earlier.description();
            return Dataset.of(
                    description.with(resources).with(today.full.description().stubs()),
                    Collections.unmodifiableMap(tables));
        }

        /** Today's columns, with what the earlier ones had to keep: today's may have to keep less for people who came later. */
        private static Resource asItWas(Resource todays, Resource earlier) {
            return todays.withFields(todays.fields().stream()
                    .map(field -> earlier.field(field.name())
                            .map(before -> field.constrained(
                                    before.required(),
                                    field.unique(),
                                    before.enumeration(),
                                    before.pattern(),
                                    field.minimum(),
                                    field.maximum()))
                            .orElse(field))
                    .toList());
        }

        private static Resource publicInBoth(Resource resource, Resource todays) {
            return resource.withFields(resource.fields().stream()
                    .map(field -> todays.field(field.name())
                                    .filter(other -> other.visibility() == Field.Visibility.PUBLIC)
                                    .isPresent()
                            ? field
                            : field.asPrivate())
                    .toList());
        }

        private List<Row> rows(Table table, Resource both) {
            String name = table.resource().name();
            if (name.equals(PEOPLE)) {
                return table.rows().stream().map(row -> person(row, both)).toList();
            }
            return asOfToday(table, both)
                    .map(row -> withSafeTexts(row, today.shown(row)))
                    .toList();
        }

        /** Rows of cases with what today's say of what may be shown, others as they were. */
        private Stream<Row> asOfToday(Table table, Resource both) {
            boolean isOfCases =
                    Dataset.SANCTION_TABLES.contains(table.resource().name());
            return table.rows().stream()
                    .map(row -> new Row(both, row.line(), row.cells()))
                    .flatMap(row -> (isOfCases ? ofCase(row) : Optional.of(row)).stream());
        }

        /** Those of all versions have to be known before the first is disclosed. */
        void findTextsToKeepBack() {
            earlier.tables().forEach((name, table) -> {
                Optional<Resource> todays = today.full.description().resource(name);
                if (todays.isEmpty() || name.equals(PEOPLE)) {
                    return;
                }
                asOfToday(table, publicInBoth(table.resource(), todays.get())).forEach(row -> {
                    Optional<Row> shown = today.shown(row);
                    for (Field field : row.resource().fields()) {
                        String cell = row.cell(field);
                        if (!cell.isEmpty()
                                && isOtherText(row, field, shown)
                                && (somebodyIsHiddenSince || hiddenNames.mayBeIn(cell))) {
                            today.keptBack
                                    .computeIfAbsent(text(row, field), none -> new HashSet<>())
                                    .add(cell);
                        }
                    }
                });
            });
        }

        /** A text that today's tables do not have. */
        private static boolean isOtherText(Row row, Field field, Optional<Row> todays) {
            return isText(field, row.resource())
                    && !todays.map(same -> same.cell(field)).equals(Optional.of(row.cell(field)));
        }

        /** Today's row of a person, or, where there is none, one that is withheld. */
        private Row person(Row row, Resource todays) {
            Row person = today.people.get(row.get(PERSON_ID));
            if (person != null && !today.gone.containsKey(row.get(PERSON_ID))) {
                return person;
            }
            List<String> cells = new ArrayList<>();
            for (Field field : todays.fields()) {
                cells.add(VISIBILITY.is(field) ? "withheld" : row.cell(field));
            }
            return new Row(todays, row.line(), List.copyOf(cells));
        }

        private Optional<Row> ofCase(Row row) {
            String id = row.get(CASE_ID);
            Facts.Publish publish = publish(id);
            Optional<Row> shown = asPublished(row, publish);
            Facts todays = today.cases.get(id);
            return todays == null || todays.withdrawn().isEmpty()
                    ? shown
                    : shown.flatMap(kept -> with(kept, WITHDRAWN, todays.withdrawn()));
        }

        private static Optional<Row> asPublished(Row row, Facts.Publish publish) {
            return publish == Facts.Publish.YES
                    ? Optional.of(row)
                    : with(row, PUBLISH, publish == Facts.Publish.NO ? "no" : "stub");
        }

        /** As much as both versions allow. */
        private Facts.Publish publish(String caseId) {
            Facts before = earlierCases.get(caseId);
            Facts now = today.cases.get(caseId);
            if (before == null || now == null) {
                return Facts.Publish.NO;
            }
            return before.publish().compareTo(now.publish()) > 0 ? before.publish() : now.publish();
        }

        /** The row with another cell; none if the table has no such column, and could not say what has to be said. */
        private static Optional<Row> with(Row row, String field, String cell) {
            Integer position = row.resource().positions().get(field);
            if (position == null) {
                return Optional.empty();
            }
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(position, cell);
            return Optional.of(new Row(row.resource(), row.line(), List.copyOf(cells)));
        }

        private Row withSafeTexts(Row row, Optional<Row> todays) {
            List<String> cells = new ArrayList<>(row.cells());
            for (int position = 0; position < cells.size(); position++) {
                Field field = row.resource().fields().get(position);
                String cell = cells.get(position);
                if (cell.isEmpty()) {
                    if (wasKeptBack(row, field)) {
                        keptBack.put(text(row, field), NOT_KNOWN);
                    }
                } else if (isOtherText(row, field, todays)
                        && today.keptBack
                                .getOrDefault(text(row, field), Set.of())
                                .contains(cell)) {
                    cells.set(position, "");
                    keptBack.put(text(row, field), cell);
                }
            }
            return new Row(row.resource(), row.line(), List.copyOf(cells));
        }

        private boolean wasKeptBack(Row row, Field field) {
            return !withheldTexts.isEmpty() && withheldTexts.contains(text(row, field));
        }

        /** Words that somebody wrote; not codes, keys, numbers and dates. */
        private static boolean isText(Field field, Resource resource) {
            return field.type() == Field.Type.STRING
                    && field.enumeration().isEmpty()
                    && field.reference().isEmpty()
                    && field.pattern().isEmpty()
                    && field.visibility() == Field.Visibility.PUBLIC
                    && !resource.primaryKey().contains(field.name())
                    && !field.name().endsWith("_id")
                    && !field.name().contains("currency")
                    && !Set.of("part_of", "part_of_certainty", "certainty", PUBLISH)
                            .contains(field.name());
        }

        /**
         * What today's private values do not hold already, and today's tables do not show: what is public today is no
         * secret of the past, and a frozen table could not be mended.
         */
        private List<PrivateValue> further(List<PrivateValue> values) {
            record SameCase(PrivateValue.Kind kind, String text) {}
            Set<SameCase> sought = new HashSet<>();
            today.disclosed.privateValues().forEach(value -> sought.add(new SameCase(value.kind(), value.text())));
            List<PrivateValue> candidates = values.stream()
                    .filter(value -> sought.add(new SameCase(value.kind(), value.text())))
                    .toList();
            return candidates.stream()
                    .filter(value -> !today.words().hold(value.text()))
                    .filter(value -> value.kind() != PrivateValue.Kind.NAME
                            || !today.words().nameSomebodyLike(value.text()))
                    .map(value -> new PrivateValue(
                            value.kind(),
                            value.label(),
                            folder + value.file().substring("data".length()),
                            value.line(),
                            value.field(),
                            value.text()))
                    .toList();
        }
    }
}
