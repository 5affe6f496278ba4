package org.casebook.disclose;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.NAME;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PART_OF_CERTAINTY;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PSEUDONYM;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.Columns;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Field;
import org.casebook.dataset.Groups;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.RuleName;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Table;
import org.casebook.language.Message;

/**
 * What may be shown of a dataset.
 *
 * @param dataset the tables without anything private; its sanctions are the cases shown whole
 * @param privateValues what was left out
 */
public record Disclosure(Dataset dataset, List<PrivateValue> privateValues) {
    private static final Set<String> OF_A_STUB = Set.of("case_id", "publish");
    private static final Set<String> OF_A_WITHDRAWN_CASE =
            Set.of("case_id", "publish", "withdrawn", "added", "updated");
    private static final Set<String> OF_A_PSEUDONYM =
            Set.of("person_id", "name", "gender", "role_en", "role_ru", "role_kk", "visibility", "pseudonym");
    /** Said in the same words of many cases, public ones too: a number, a court, a page. */
    private static final Set<String> NOT_WRITTEN_FOR_ONE_CASE = Set.of(
            "people_text",
            "people_text_en",
            "people_text_ru",
            "people_text_kk",
            "court",
            "source_locator",
            "withdrawn");

    private static final Set<String> OF_A_WITHHELD_PERSON = Set.of("person_id", "visibility");

    /** Takes out whatever is not to be shown. */
    public static Disclosure of(Dataset dataset) {
        return of(dataset, new PublicPeople(dataset.rows("people")));
    }

    /** Takes out whatever is not to be shown, and gives people the ids under which they are known elsewhere. */
    static Disclosure of(Dataset dataset, PublicPeople people) {
        return new Withholding(dataset, people).disclosure();
    }

    /**
     * What was accepted and may be told: of rows that are shown whole, since a reason may tell what its row says; of assets,
     * which are public; of pages that are no more. Not where a name or a note that must not be known was looked for: the place
     * alone would tell whoever reads it where to look.
     */
    public List<Acceptance> shown(List<Acceptance> acceptances) {
        return acceptances.stream()
                .filter(acceptance -> !acceptance.rule().equals(RuleName.LEAK))
                .filter(acceptance -> RuleName.isAcceptable(acceptance.rule()) || isOfARowShownWhole(acceptance))
                .toList();
    }

    private boolean isOfARowShownWhole(Acceptance acceptance) {
        return dataset.description().resources().stream()
                .filter(table -> acceptance.file().equals("data/" + table.path()))
                .filter(table ->
                        acceptance.field().isEmpty() || table.positions().containsKey(acceptance.field()))
                .anyMatch(table -> acceptance.row().equals(Acceptance.EVERY_ROW)
                        || rowsShownWhole(table.name())
                                .anyMatch(row -> row.key().equals(acceptance.row())));
    }

    private Stream<Row> rowsShownWhole(String table) {
        return Dataset.SANCTION_TABLES.contains(table)
                ? dataset.sanctions().stream()
                        .map(sanction -> sanction.facts().row())
                        .filter(row -> row.resource().name().equals(table))
                : dataset.rows(table).stream()
                        .filter(row ->
                                !table.equals("people") || row.get(VISIBILITY).equals("named"));
    }

    private static final class Withholding {
        private final Dataset full;
        private final PublicPeople people;
        private final Groups groups;
        private final Map<String, Facts> cases = new HashMap<>();
        private final Set<String> peopleShown = new HashSet<>();
        private final Set<String> peopleKept = new HashSet<>();
        private final List<PrivateValue> left = new ArrayList<>();
        private final Set<String> ofAWithdrawnCase;
        private final Set<String> notWrittenForOneCase;

        Withholding(Dataset full, PublicPeople people) {
            this.full = full;
            this.people = people;
            this.ofAWithdrawnCase = new HashSet<>(OF_A_WITHDRAWN_CASE);
            this.ofAWithdrawnCase.addAll(inLanguages(Set.of("withdrawn")));
            this.notWrittenForOneCase = inLanguages(NOT_WRITTEN_FOR_ONE_CASE);
            // A group whose details are withheld is passed over: who was in it is one of them.
            this.groups = new Groups(full.sanctions(), Facts::isWhole);
            for (Sanction sanction : full.sanctions()) {
                Facts facts = sanction.facts();
                cases.put(facts.caseId(), facts);
                (facts.isWhole() ? peopleShown : peopleKept).add(facts.personId());
            }
        }

        /** Columns, and those that hold the same in one language. Not for names: who has a pseudonym has none in any. */
        private Set<String> inLanguages(Set<String> columns) {
            Set<String> all = new HashSet<>(columns);
            full.description()
                    .languages()
                    .forEach(language -> columns.forEach(column -> all.add(column + "_" + language)));
            return all;
        }

        Disclosure disclosure() {
            Map<String, Table> tables = new LinkedHashMap<>();
            List<Resource> resources = new ArrayList<>();
            for (Resource resource : full.description().resources()) {
                Resource shown = withoutPrivateFields(resource);
                resources.add(shown);
                Table table = full.tables().get(resource.name());
                if (table != null) {
                    tables.put(resource.name(), new Table(shown, rows(table, shown)));
                }
            }
            DataPackage description = full.description();
            DataPackage shown = description.with(resources);
            return new Disclosure(Dataset.of(shown, tables, whole(tables)), List.copyOf(left));
        }

        private Map<String, Table> whole(Map<String, Table> tables) {
            Map<String, Table> whole = new LinkedHashMap<>(tables);
            for (String name : Dataset.SANCTION_TABLES) {
                whole.computeIfPresent(
                        name,
                        (same, table) -> new Table(
                                table.resource(),
                                table.rows().stream()
                                        .filter(row -> factsOf(row).isWhole())
                                        .toList()));
            }
            return whole;
        }

        private Facts factsOf(Row row) {
            Facts facts = cases.get(row.get(CASE_ID));
            if (facts == null) {
                throw new IllegalStateException("A case that is in no table: " + row.get(CASE_ID));
            }
            return facts;
        }

        private static Resource withoutPrivateFields(Resource resource) {
            return resource.withFields(resource.fields().stream()
                    .filter(field -> field.visibility() == Field.Visibility.PUBLIC)
                    .toList());
        }

        private List<Row> rows(Table table, Resource shown) {
            table.resource().fields().stream()
                    .filter(field -> field.visibility() == Field.Visibility.PRIVATE)
                    .forEach(field ->
                            table.rows().forEach(row -> leave(PrivateValue.Kind.NOTE, "private.cell", row, field)));
            String name = table.resource().name();
            BiFunction<Row, Resource, Stream<Row>> show = Dataset.SANCTION_TABLES.contains(name)
                    ? this::ofCase
                    : name.equals("people") ? this::ofPerson : name.equals("appeals") ? this::ofAppeal : this::asItIs;
            return table.rows().stream().flatMap(row -> show.apply(row, shown)).toList();
        }

        private Stream<Row> asItIs(Row row, Resource shown) {
            if (isOfKeptCase(row)) {
                leaveTexts("private.about-hidden-case", row, Set.of());
                return Stream.empty();
            }
            return Stream.of(shown(row, shown, Optional.empty()));
        }

        /** Whether a row of a publisher's own table is about one case, as an appeal is, and nothing is told of that. */
        private boolean isOfKeptCase(Row row) {
            return row.resource().fields().stream()
                    .filter(field -> namesCases(field) && field.delimiter().isEmpty())
                    .anyMatch(field -> isKept(row.cell(field)));
        }

        private boolean isKept(String caseId) {
            Facts facts = cases.get(caseId);
            return facts != null && facts.publish() != Facts.Publish.YES;
        }

        private Stream<Row> ofCase(Row row, Resource shown) {
            Facts facts = factsOf(row);
            if (facts.publish() == Facts.Publish.NO) {
                leaveTexts("private.text-unpublished", row, Set.of());
                row.resource()
                        .field("case_id")
                        .ifPresent(field -> leave(PrivateValue.Kind.IDENTIFIER, "private.id-unpublished", row, field));
                return Stream.empty();
            }
            if (!facts.withdrawn().isEmpty()) {
                leaveTexts("private.text-withdrawn", row, ofAWithdrawnCase);
                return Stream.of(shown(row, shown, Optional.of(ofAWithdrawnCase)));
            }
            if (facts.publish() == Facts.Publish.STUB) {
                leaveTexts("private.text-stub", row, OF_A_STUB);
                return Stream.of(shown(row, shown, Optional.of(OF_A_STUB)));
            }
            return Stream.of(shown(row, shown, Optional.empty()));
        }

        private Stream<Row> ofAppeal(Row row, Resource shown) {
            Facts facts = cases.get(row.get(CASE_ID));
            if (facts != null && facts.isWhole()) {
                return Stream.of(shown(row, shown, Optional.empty()));
            }
            leaveTexts("private.text-appeal", row, Set.of());
            return Stream.empty();
        }

        /** The texts by which the name and the id of somebody are called who is not public. */
        private enum PeopleLabels {
            IN_NO_CASE("private.name-uncased", "private.id-uncased"),
            PSEUDONYM("private.name-pseudonym", "private.id-pseudonym"),
            WITHHELD("private.name-withheld", "private.id-withheld");

            private final String name;
            private final String id;

            PeopleLabels(String name, String id) {
                this.name = name;
                this.id = id;
            }
        }

        private Stream<Row> ofPerson(Row row, Resource shown) {
            String personId = row.get(PERSON_ID);
            boolean onlyInKeptCases = peopleKept.contains(personId) && !peopleShown.contains(personId);
            if (PublicPeople.isHidden(row) || onlyInKeptCases) {
                PeopleLabels labels = onlyInKeptCases
                        ? PeopleLabels.IN_NO_CASE
                        : row.get(VISIBILITY).equals("pseudonym") ? PeopleLabels.PSEUDONYM : PeopleLabels.WITHHELD;
                NameFields.of(row.resource()).forEach(field -> leave(PrivateValue.Kind.NAME, labels.name, row, field));
                row.resource()
                        .field("person_id")
                        .filter(field -> !people.isPublishedAlready(personId))
                        .ifPresent(field -> leave(PrivateValue.Kind.IDENTIFIER, labels.id, row, field));
            }
            if (onlyInKeptCases) {
                return Stream.empty();
            }
            if (!PublicPeople.isHidden(row)) {
                return Stream.of(shown(row, shown, Optional.empty()));
            }
            boolean pseudonym = row.get(VISIBILITY).equals("pseudonym");
            return Stream.of(shown(row, shown, Optional.of(pseudonym ? OF_A_PSEUDONYM : OF_A_WITHHELD_PERSON)));
        }

        private Row shown(Row row, Resource shown, Optional<Set<String>> only) {
            List<String> cells = new ArrayList<>(shown.fields().size());
            Optional<Facts.Membership> group = Optional.ofNullable(cases.get(row.get(CASE_ID)))
                    .filter(facts -> shown.positions().containsKey(PART_OF.name()))
                    .flatMap(groups::nearest);
            for (Field field : shown.fields()) {
                String cell = row.cell(field);
                if (only.isPresent() && !only.get().contains(field.name())) {
                    cells.add("");
                } else if (PART_OF.is(field)) {
                    cells.add(group.map(Facts.Membership::caseId).orElse(""));
                } else if (PART_OF_CERTAINTY.is(field)) {
                    cells.add(group.map(link -> link.possible() ? "possible" : "stated")
                            .orElse(""));
                } else if (namesCases(field) && !CASE_ID.is(field)) {
                    cells.add(ofShownCases(field, cell));
                } else if (namesPeople(field)) {
                    cells.add(publicIds(field, cell));
                } else if (only.equals(Optional.of(OF_A_PSEUDONYM)) && NAME.is(field)) {
                    cells.add(row.get(Columns.PSEUDONYM));
                } else if (shown.name().equals("people")
                        && PSEUDONYM.is(field)
                        && !only.equals(Optional.of(OF_A_PSEUDONYM))) {
                    // The column would say who else has one.
                    cells.add("");
                } else {
                    cells.add(cell);
                }
            }
            return new Row(shown, row.line(), List.copyOf(cells));
        }

        private static boolean namesPeople(Field field) {
            return PERSON_ID.is(field)
                    || field.reference()
                            .map(reference -> reference.resources().contains("people"))
                            .orElse(false);
        }

        private static boolean namesCases(Field field) {
            return field.reference()
                    .map(reference -> reference.resources().stream().anyMatch(Dataset.SANCTION_TABLES::contains))
                    .orElse(false);
        }

        /** Without the ids of cases of which nothing but the id may be told. */
        private String ofShownCases(Field field, String cell) {
            List<String> values = field.values(cell);
            return values.stream().noneMatch(this::isKept)
                    ? cell
                    : String.join(
                            field.delimiter().orElse(";"),
                            values.stream().filter(value -> !isKept(value)).toList());
        }

        private String publicIds(Field field, String cell) {
            return String.join(
                    field.delimiter().orElse(";"),
                    field.values(cell).stream().map(people::publicId).toList());
        }

        /** Leaves out the texts of a row that were written for it: not its codes, dates, numbers and references. */
        private void leaveTexts(String kind, Row row, Set<String> butShown) {
            for (Field field : row.resource().fields()) {
                boolean text = field.type() == Field.Type.STRING
                        && field.enumeration().isEmpty()
                        && field.reference().isEmpty()
                        && field.pattern().isEmpty()
                        && field.visibility() == Field.Visibility.PUBLIC;
                if (text && !butShown.contains(field.name()) && !notWrittenForOneCase.contains(field.name())) {
                    leave(PrivateValue.Kind.TEXT, kind, row, field);
                }
            }
        }

        private void leave(PrivateValue.Kind kind, String key, Row row, Field field) {
            Message label = Message.of(key);
            for (String value : field.values(row.cell(field))) {
                if (!value.isEmpty()) {
                    left.add(new PrivateValue(
                            kind, label, "data/" + row.resource().path(), row.line(), field.name(), row.key(), value));
                }
            }
        }
    }
}
