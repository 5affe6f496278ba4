package org.casebook.release.guard;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.language.Argument.and;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Columns;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Row;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.release.Release;
import org.casebook.release.RemovedPeople;
import org.casebook.release.TodaysCases;
import org.casebook.release.WrittenForm;

/**
 * Ids of released cases that were given to others: whoever cited one would be led to somebody else.
 *
 * <p>A correction changes what is known of a case, seldom which case it is. So an id is taken for another case's where two
 * of these differ, as far as both versions say them: the person or group, the table, the day, the event. Of one and the
 * same person, the table and the day have to differ. One alone is taken for a correction, which the page of changes tells;
 * unless the row of the release stands word for word under another id, as it does when a column of ids was sorted apart
 * from the others.
 */
final class ReusedIds {
    private static final String RULE = "reused-id";
    private static final Message PERSON = Message.of("reused-id.person");
    private static final Message GROUP = Message.of("reused-id.group");
    private static final Message TABLE = Message.of("reused-id.table");
    private static final Message DATE = Message.of("reused-id.date");
    private static final Message EVENT = Message.of("reused-id.event");

    /** What is another for a row that was only copied elsewhere, or corrected. */
    private static final Set<String> NOT_OF_THE_CASE =
            Set.of("case_id", "publish", "withdrawn", "added", "updated", "internal_note");

    private final TodaysCases today;
    private Optional<Map<List<String>, String>> idByContent = Optional.empty();

    ReusedIds(TodaysCases today) {
        this.today = today;
    }

    List<Problem> in(List<Release> newestFirst) {
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Release release : newestFirst) {
            for (String table : Dataset.SANCTION_TABLES) {
                for (Row before : release.dataset().rows(table)) {
                    Row now = today.byId().get(before.get(CASE_ID));
                    if (now != null && seen.add(before.get(CASE_ID))) {
                        problem(before, now, release).ifPresent(problems::add);
                    }
                }
            }
        }
        return problems;
    }

    private Optional<Problem> problem(Row before, Row now, Release release) {
        List<Message> others = others(before, now);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        if (isAnotherCase(before, now, others)) {
            return Optional.of(problem(now, release, and(others)));
        }
        return elsewhere(before, now, release)
                .map(id -> problem(now, release, Message.of("reused-id.elsewhere", quoted(id))));
    }

    private static Problem problem(Row now, Release release, Argument why) {
        return new Problem(
                RULE,
                "data/" + now.resource().path(),
                now.line(),
                "case_id",
                Message.of(
                        "reused-id", quoted(now.get(CASE_ID)), release.version().text(), why));
    }

    /** What is another, as far as both versions say it. */
    private static List<Message> others(Row before, Row now) {
        List<Message> others = new ArrayList<>();
        if (isOther("person_id", before, now) && !RemovedPeople.isRemoved(before.get(PERSON_ID))) {
            others.add(PERSON);
        } else if (!isSame("person_id", before, now) && isOther("group_id", before, now)) {
            others.add(GROUP);
        }
        if (!before.resource().name().equals(now.resource().name())) {
            others.add(TABLE);
        }
        if (areApart(date(before), date(now))) {
            others.add(DATE);
        }
        if (isOther("event_id", before, now)) {
            others.add(EVENT);
        }
        return others;
    }

    private static boolean isAnotherCase(Row before, Row now, List<Message> others) {
        boolean sameWho = isSame("person_id", before, now) || isSame("group_id", before, now);
        return sameWho ? others.contains(TABLE) && others.contains(DATE) : others.size() > 1;
    }

    private static boolean isOther(String field, Row before, Row now) {
        String one = before.cell(field);
        String other = now.cell(field);
        return !one.isEmpty() && !other.isEmpty() && !WrittenForm.ofCode(one).equals(WrittenForm.ofCode(other));
    }

    private static boolean isSame(String field, Row before, Row now) {
        return !before.cell(field).isEmpty()
                && WrittenForm.ofCode(before.cell(field)).equals(WrittenForm.ofCode(now.cell(field)));
    }

    /** Whether no day may be both. */
    private static boolean areApart(Edtf before, Edtf now) {
        return isOver(before, now) || isOver(now, before);
    }

    private static Edtf date(Row row) {
        return row.get(Columns.DATE).orElse(Edtf.UNKNOWN);
    }

    private static boolean isOver(Edtf one, Edtf other) {
        return one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }

    /** The id under which the row of the release stands today, and stood not then; empty if it is nowhere. */
    private Optional<String> elsewhere(Row before, Row now, Release release) {
        List<String> content = content(before, now);
        return content.equals(content(now, now))
                ? Optional.empty()
                : Optional.ofNullable(idByContent().get(content))
                        .filter(id -> !id.equals(now.get(CASE_ID)))
                        .filter(id -> !stoodThere(id, content, now, release));
    }

    /** Two cases may be the same in every word: then one of them was corrected, and the other is itself. */
    private static boolean stoodThere(String id, List<String> content, Row columns, Release release) {
        return release.dataset().rows(columns.resource().name()).stream()
                .anyMatch(row ->
                        row.get(CASE_ID).equals(id) && content(row, columns).equals(content));
    }

    private Map<List<String>, String> idByContent() {
        Map<List<String>, String> known = idByContent.orElseGet(() -> {
            Map<List<String>, String> ids = new HashMap<>();
            today.byId()
                    .forEach((id, row) ->
                            ids.merge(content(row, row), id, (one, other) -> one.compareTo(other) < 0 ? one : other));
            return ids;
        });
        idByContent = Optional.of(known);
        return known;
    }

    /** What the row says of its case, in the columns of another version of its table. */
    private static List<String> content(Row row, Row columns) {
        List<String> content = new ArrayList<>(List.of(row.resource().name()));
        for (Field field : columns.resource().fields()) {
            if (!NOT_OF_THE_CASE.contains(field.name())) {
                content.add(row.cell(field));
            }
        }
        return content;
    }
}
