package org.casebook.pages.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.dataset.Columns;
import org.casebook.dataset.LocalColumn;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Link;

/**
 * In which events a person is named on whom no case is documented: no column says it, so the texts of the events are looked
 * through for the names that are public.
 */
final class EventMentions {
    private final Edition edition;
    private final Map<String, String> texts = new LinkedHashMap<>();

    EventMentions(Edition edition) {
        this.edition = edition;
        edition.index().events().forEach(event -> texts.put(event.get(Columns.EVENT_ID), text(event)));
    }

    private String text(Row event) {
        return Stream.of(Columns.TITLE_IN, Columns.SUMMARY_IN)
                .flatMap(column -> cells(event, column).stream())
                .collect(Collectors.joining("\n"));
    }

    private List<String> cells(Row row, LocalColumn column) {
        return Stream.concat(
                        Stream.of(column.inSource()),
                        edition.dataset().description().languages().stream().map(column::in))
                .map(row::get)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    /** The events whose texts have one of the person's names. */
    List<Link> of(Row person) {
        List<String> names = new ArrayList<>(cells(person, Columns.NAME_IN));
        names.add(edition.wording().name(person));
        return texts.entrySet().stream()
                .filter(event -> names.stream().anyMatch(name -> isIn(event.getValue(), name)))
                .map(event -> edition.names().event(event.getKey()))
                .toList();
    }

    /** As a word or words of its own: a short name is part of many words. */
    private static boolean isIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
