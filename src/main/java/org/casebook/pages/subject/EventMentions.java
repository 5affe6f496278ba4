package org.casebook.pages.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Link;

/**
 * In which events a person is named on whom no case is documented: no column says it, so the texts of the events are looked
 * through for the names that are public.
 */
final class EventMentions {
    private static final List<String> TEXTS = List.of("title", "summary");

    private final Edition edition;
    private final Map<String, String> texts = new LinkedHashMap<>();

    EventMentions(Edition edition) {
        this.edition = edition;
        edition.index().events().forEach(event -> texts.put(event.cell("event_id"), text(event)));
    }

    private String text(Row event) {
        return String.join("\n", cells(event, TEXTS));
    }

    private List<String> cells(Row row, List<String> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field),
                        edition.dataset().description().languages().stream().map(language -> field + "_" + language)))
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    /** The events whose texts have one of the person's names. */
    List<Link> of(Row person) {
        List<String> names = new ArrayList<>(cells(person, List.of("name")));
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
