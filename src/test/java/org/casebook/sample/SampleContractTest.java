package org.casebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the seed, a sample keeps the contract of the input. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleContractTest {
    private static final List<String> PENALTIES =
            List.of("prison_months", "suspended_months", "probation_months", "work_hours", "ban_months", "fine_amount");

    private final List<Publication> samples = new ArrayList<>();

    @BeforeAll
    void write(@TempDir Path folder) throws Exception {
        for (long seed : LongStream.rangeClosed(1, 20).toArray()) {
            samples.add(Publication.write(folder.resolve("small-" + seed), 60, seed));
        }
        samples.add(Publication.write(folder.resolve("large"), 1500, 21));
        // Once had two groups in each other.
        samples.add(Publication.write(folder.resolve("in-each-other"), 68, 250));
    }

    @Test
    void everyCellIsWhatItsFieldSays() {
        for (Publication sample : samples) {
            sample.tables().values().stream()
                    .flatMap(List::stream)
                    .forEach(row -> row.resource().fields().forEach(field -> checkCell(sample, row, field)));
        }
    }

    private static void checkCell(Publication sample, Row row, Field field) {
        String cell = row.cell(field.name());
        String place = row.resource().name() + ":" + row.line() + " " + field.name() + " " + cell;
        assertThat(cell.isEmpty() && field.required()).as(place).isFalse();
        List<String> values = field.values(cell);
        assertThat(values).as(place).doesNotHaveDuplicates();
        for (String value : values) {
            assertThat(field.enumeration().isEmpty() || field.enumeration().contains(value))
                    .as(place)
                    .isTrue();
            field.pattern().ifPresent(pattern -> assertThat(value).as(place).matches(pattern));
            switch (field.type()) {
                case DATE -> assertThat(LocalDate.parse(value)).as(place).isBeforeOrEqualTo(Dates.LAST);
                case EDTF -> assertThat(Edtf.parse(value)).as(place).isPresent();
                case QUANTITY -> assertThat(Range.parse(value)).as(place).isPresent();
                case NUMBER ->
                    assertThat(new BigDecimal(value))
                            .as(place)
                            .isBetween(
                                    field.minimum().orElseThrow(),
                                    field.maximum().orElseThrow());
                case STRING, INTEGER, BOOLEAN -> {}
            }
        }
        if (!values.contains("none") && !values.contains("several")) {
            field.reference()
                    .ifPresent(reference ->
                            assertThat(known(sample, reference)).as(place).containsAll(values));
        } else if (field.reference().isPresent()) {
            assertThat(values).as(place).hasSize(1);
        }
    }

    private static Set<String> known(Publication sample, Field.Reference reference) {
        return sample.known().computeIfAbsent(reference.resources() + reference.field(), key -> {
            Set<String> known = new HashSet<>();
            reference
                    .resources()
                    .forEach(name -> sample.rows(name).forEach(row -> known.add(row.cell(reference.field()))));
            return known;
        });
    }

    @Test
    void keysAreUnique() {
        for (Publication sample : samples) {
            assertThat(sample.cases()).hasSameSizeAs(sample.sanctions());
            for (Resource resource : sample.description().resources()) {
                String key = resource.primaryKey().get(0);
                assertThat(sample.rows(resource.name()).stream().map(row -> row.cell(key)))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyRowIsAboutSomebody() {
        for (Row row : sanctions()) {
            boolean named = !row.cell("person_id").isEmpty();
            assertThat(named && !row.cell("group_id").isEmpty()).as(at(row)).isFalse();
            if (named) {
                assertThat(row.cell("people")).as(at(row)).isIn("", "1");
            } else {
                assertThat(Publication.people(row).isWhole()).as(at(row)).isTrue();
            }
        }
    }

    @Test
    void membersAreOfAGroupThatCanHoldThem() {
        for (Publication sample : samples) {
            for (Row row : sample.sanctions()) {
                assertThat(row.cell("part_of").isEmpty())
                        .isEqualTo(row.cell("part_of_certainty").isEmpty());
                List<Row> above = sample.above(row);
                assertThat(above).hasSizeLessThanOrEqualTo(3).allSatisfy(group -> {
                    assertThat(group.resource()).isSameAs(row.resource());
                    assertThat(group.cell("person_id")).as(at(row)).isEmpty();
                    assertThat(group.cell("group_id").isEmpty()
                                    || !group.cell("group_id").equals(row.cell("group_id")))
                            .as(at(row))
                            .isTrue();
                    if (row.resource().name().equals("arrests")) {
                        assertThat(group.cell("kind")).as(at(row)).isEqualTo(row.cell("kind"));
                    }
                });
                Publication.people(row)
                        .high()
                        .ifPresent(high -> assertThat(BigDecimal.valueOf(sample.least(row)))
                                .as(at(row))
                                .isLessThanOrEqualTo(high));
            }
        }
    }

    @Test
    void ofTwoGroupsEachIsNeverPartOfTheOther() {
        for (Publication sample : samples) {
            Map<String, Set<String>> groups = new TreeMap<>();
            for (Row row : sample.sanctions()) {
                List<Row> above = sample.above(row);
                if (!above.isEmpty()) {
                    groups.computeIfAbsent(unit(row), none -> new TreeSet<>()).add(unit(above.get(0)));
                }
            }
            Set<String> known = new HashSet<>();
            groups.values().forEach(known::addAll);
            // Whoever is in nothing is taken off, until only those in each other are left.
            while (groups.values().stream().anyMatch(in -> in.removeIf(group -> !groups.containsKey(group)))) {
                groups.values().removeIf(Set::isEmpty);
            }
            assertThat(known).isNotEmpty();
            assertThat(groups).isEmpty();
        }
    }

    private static String unit(Row row) {
        return Stream.of("person_id", "group_id", "case_id")
                .map(row::cell)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyIsTwiceInOneTree() {
        for (Publication sample : samples) {
            Set<String> seen = new HashSet<>();
            for (Row row : sample.sanctions()) {
                List<Row> above = sample.above(row);
                if (!above.isEmpty() && !row.cell("person_id").isEmpty()) {
                    Row top = above.get(above.size() - 1);
                    assertThat(seen.add(top.cell("case_id") + " " + row.cell("person_id")))
                            .as(at(row))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void penaltiesAreComplete() {
        for (Publication sample : samples) {
            assertThat(sample.rows("fines"))
                    .allMatch(row -> row.cell("amount").isEmpty()
                            || !row.cell("currency").isEmpty());
            assertThat(sample.rows("arrests")).noneMatch(row -> row.cell("kind").isEmpty());
            assertThat(sample.rows("sentences"))
                    .allMatch(row -> PENALTIES.stream()
                            .anyMatch(field -> !row.cell(field).isEmpty()))
                    .allMatch(row -> row.cell("fine_amount").isEmpty()
                            || !row.cell("fine_currency").isEmpty());
        }
    }

    @Test
    void eventsComeBeforeSanctionsAndSanctionsBeforeAppeals() {
        for (Publication sample : samples) {
            for (Row row : sample.sanctions()) {
                sample.rows("events").stream()
                        .filter(event -> event.cell("event_id").equals(row.cell("event_id")))
                        .forEach(event -> assertOrder(event, row));
            }
            for (Row appeal : sample.rows("appeals")) {
                Row row = sample.ofId(appeal.cell("case_id"));
                assertOrder(row, appeal);
            }
            for (String table : List.of("dismissals", "fines", "arrests", "sentences", "appeals", "events")) {
                assertThat(sample.rows(table))
                        .allSatisfy(row -> Publication.date(row)
                                .earliest()
                                .ifPresent(day -> assertThat(day).isBetween(LocalDate.of(2018, 12, 1), Dates.LAST)));
            }
        }
    }

    private static void assertOrder(Row earlier, Row later) {
        Publication.date(earlier)
                .earliest()
                .ifPresent(first -> Publication.date(later)
                        .latest()
                        .ifPresent(last -> assertThat(last).as(at(later)).isAfterOrEqualTo(first)));
    }

    @Test
    void appealsChangeWhatTheirCaseHas() {
        for (Publication sample : samples) {
            for (Row appeal : sample.rows("appeals")) {
                Row row = sample.ofId(appeal.cell("case_id"));
                List<String> changed = appeal.resource().fields().stream()
                        .filter(field -> field.type() == Field.Type.QUANTITY)
                        .map(Field::name)
                        .filter(field -> !appeal.cell(field).isEmpty())
                        .toList();
                assertThat(changed)
                        .as(at(appeal))
                        .allMatch(field -> row.resource().positions().containsKey(field));
                assertThat(!changed.isEmpty())
                        .as(at(appeal))
                        .isEqualTo(List.of("reduced", "increased").contains(appeal.cell("outcome")));
                assertThat(appeal.cell("amount").isEmpty())
                        .isEqualTo(appeal.cell("currency").isEmpty());
                assertThat(appeal.cell("fine_amount").isEmpty())
                        .isEqualTo(appeal.cell("fine_currency").isEmpty());
            }
        }
    }

    @Test
    void peopleWhoAskedForItHaveAPseudonym() {
        for (Publication sample : samples) {
            assertThat(sample.rows("people"))
                    .allMatch(row -> row.cell("visibility").equals("named")
                            == row.cell("pseudonym").isEmpty());
        }
    }

    private List<Row> sanctions() {
        return samples.stream().flatMap(sample -> sample.sanctions().stream()).toList();
    }

    private static String at(Row row) {
        return row.resource().name() + ":" + row.line() + " " + row.cells();
    }
}
