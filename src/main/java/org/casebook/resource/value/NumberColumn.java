package org.casebook.resource.value;

import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Field;
import org.casebook.dataset.Note;
import org.casebook.dataset.NumberMarks;
import org.casebook.dataset.NumberMarks.MarkRole;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.language.Message;
import org.casebook.resource.value.WrittenNumber.Proof;

/**
 * The numbers of one column, judged together: where some cell can be written in one way only ({@code 1.000.000},
 * {@code 12,50}), those that could be read in two ({@code 1.500}) are read in that way, and a note says so. What the
 * description declares goes before what cells show.
 *
 * <p>A mark is taken for what it was seen to be, or for the one thing that is left when the other mark was seen before
 * decimals. Commas between thousands alone do not make {@code 1.500} one and a half: a column may come from two hands,
 * and no sum of money has three decimals.
 */
public final class NumberColumn {
    /** The rule of a column that shows two ways. */
    static final String MIXED = "mixed-number-formats";

    /** The rule of a number that is not written as its field declares. */
    static final String DECLARED = "number-format";

    private static final List<Proof> OF_DECIMAL_STOP =
            List.of(Proof.STOP_BEFORE_DECIMALS, Proof.COMMA_BETWEEN_THOUSANDS);

    private static final List<Proof> OF_DECIMAL_COMMA =
            List.of(Proof.COMMA_BEFORE_DECIMALS, Proof.STOP_BETWEEN_THOUSANDS);

    private final Field field;
    private final Map<Proof, NumberCell> proofs = new EnumMap<>(Proof.class);
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, String> settled = new LinkedHashMap<>();
    private final Map<Integer, String> misdeclared = new LinkedHashMap<>();

    public NumberColumn(Field field) {
        this.field = field;
    }

    /** A value as it stands in the file. */
    private record NumberCell(String value, int line) {}

    /** The cell as the contract writes it, as far as it tells by itself; and what it tells of the others is kept. */
    public String canonical(String cell, int line) {
        if (cell.indexOf('.') >= 0 || cell.indexOf(',') >= 0) {
            field.values(cell).forEach(value -> look(value, line));
        }
        return NormalizedValue.canonical(field, cell);
    }

    private void look(String value, int line) {
        List<String> readings = NormalizedValue.readings(field, value);
        if (readings.size() > 1) {
            ambiguous.add(value);
        }
        if (readings.isEmpty()
                && isDeclared()
                && !NormalizedValue.readings(undeclared(), value).isEmpty()) {
            misdeclared.put(line, value);
        }
        WrittenNumber.proofs(value).forEach(proof -> proofs.putIfAbsent(proof, new NumberCell(value, line)));
    }

    /** Whether the description says what the marks are; then every cell is held to it. */
    public boolean isDeclared() {
        return !field.marks().equals(NumberMarks.UNDECLARED);
    }

    private Field undeclared() {
        return field.with(NumberMarks.UNDECLARED);
    }

    /** What the marks are, by what is declared or was seen. */
    private NumberMarks marks() {
        if (isDeclared()) {
            return field.marks();
        }
        return contradiction().isPresent()
                ? NumberMarks.UNDECLARED
                : new NumberMarks(
                        role(Proof.STOP_BEFORE_DECIMALS, Proof.STOP_BETWEEN_THOUSANDS, Proof.COMMA_BEFORE_DECIMALS),
                        role(Proof.COMMA_BEFORE_DECIMALS, Proof.COMMA_BETWEEN_THOUSANDS, Proof.STOP_BEFORE_DECIMALS));
    }

    private MarkRole role(Proof decimal, Proof group, Proof otherIsDecimal) {
        if (proofs.containsKey(decimal)) {
            return MarkRole.DECIMAL;
        }
        return proofs.containsKey(group) || proofs.containsKey(otherIsDecimal) ? MarkRole.GROUP : MarkRole.EITHER;
    }

    /** A proof of a full stop before decimals, and one of a comma; of each kind the first. */
    private Optional<List<Proof>> contradiction() {
        Optional<Proof> stop =
                OF_DECIMAL_STOP.stream().filter(proofs::containsKey).findFirst();
        Optional<Proof> comma =
                OF_DECIMAL_COMMA.stream().filter(proofs::containsKey).findFirst();
        return stop.flatMap(one -> comma.map(other -> List.of(one, other)));
    }

    /**
     * The field as it describes the cells that {@link #settled(String)} gives, in which only a full stop may stand before
     * decimals; unchanged where that need not be said, or cannot.
     */
    public Field settled() {
        NumberMarks marks = marks();
        if (isDeclared()) {
            return field.with(NumberMarks.DECIMAL_STOP);
        }
        if (!ambiguous.isEmpty() && !marks.equals(NumberMarks.UNDECLARED)) {
            Field told = field.with(marks);
            ambiguous.forEach(value -> {
                List<String> readings = NormalizedValue.readings(told, value);
                if (readings.size() == 1) {
                    settled.put(value, readings.get(0));
                }
            });
        }
        // Else the marks would settle for the rules what is left in two readings.
        return settled.size() == ambiguous.size() && !settled.isEmpty() ? field.with(NumberMarks.DECIMAL_STOP) : field;
    }

    /** Whether the field or some cell is another one after its column was judged. */
    public boolean isChanged() {
        return !settled.isEmpty() || (isDeclared() && !field.marks().equals(NumberMarks.DECIMAL_STOP));
    }

    /** A cell, with each value that only its column could tell. */
    public String settled(String cell) {
        if (settled.isEmpty()) {
            return cell;
        }
        List<String> values = field.values(cell);
        List<String> read =
                values.stream().map(value -> settled.getOrDefault(value, value)).toList();
        return read.equals(values) ? cell : String.join(field.delimiter().orElse(""), read);
    }

    /** That cells were read by others. */
    public Optional<Note> note(String file) {
        return settled.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(first -> new Note(
                        file,
                        settled.size() == 1
                                ? Message.of(
                                        "number-format.read",
                                        quoted(first.getKey()),
                                        field.name(),
                                        first.getValue(),
                                        evidence(),
                                        declaration())
                                : Message.of(
                                        "number-format.read.more",
                                        quoted(first.getKey()),
                                        field.name(),
                                        first.getValue(),
                                        evidence(),
                                        declaration(),
                                        settled.size() - 1)));
    }

    private Message evidence() {
        Collection<Proof> known = proofs.keySet();
        Proof proof = known.stream()
                .filter(one -> one == Proof.STOP_BEFORE_DECIMALS || one == Proof.COMMA_BEFORE_DECIMALS)
                .findFirst()
                .orElseGet(() -> known.iterator().next());
        return told(proof);
    }

    private Message told(Proof proof) {
        NumberCell cell = cell(proof);
        return Message.of("number-format.evidence", quoted(cell.value), cell.line, proof.words());
    }

    private NumberCell cell(Proof proof) {
        return Optional.ofNullable(proofs.get(proof)).orElseThrow();
    }

    private String declaration() {
        return OF_DECIMAL_STOP.stream().anyMatch(proofs::containsKey)
                ? "\"decimalChar\": \".\""
                : "\"decimalChar\": \",\", \"groupChar\": \".\"";
    }

    /** Tells what is not written as declared, or in two ways. */
    public void judge(Table table, List<Problem> problems) {
        misdeclared.forEach((line, value) -> problems.add(problem(
                table,
                DECLARED,
                Severity.ERROR,
                line,
                Message.of(
                        field.marks().comma() == MarkRole.DECIMAL ? "number-format.comma" : "number-format.stop",
                        quoted(value)))));
        if (!isDeclared()) {
            contradiction().ifPresent(ways -> problems.add(mixed(table, ways)));
        }
    }

    private Problem mixed(Table table, List<Proof> ways) {
        List<Proof> inOrder = new ArrayList<>(ways);
        inOrder.sort((one, other) -> Integer.compare(cell(one).line, cell(other).line));
        NumberCell later = cell(inOrder.get(1));
        return problem(
                table,
                MIXED,
                Severity.WARNING,
                later.line,
                Message.of(
                        "mixed-number-formats",
                        quoted(later.value),
                        inOrder.get(1).words(),
                        told(inOrder.get(0))));
    }

    private Problem problem(Table table, String rule, Severity severity, int line, Message finding) {
        Optional<Row> row =
                table.rows().stream().filter(one -> one.line() == line).findFirst();
        return new Problem(rule, severity, "data/" + table.resource().path(), line, field.name(), finding, row);
    }
}
