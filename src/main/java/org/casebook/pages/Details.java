package org.casebook.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;

/** The fields of a row in words, labelled as the data package labels them: a column that a publisher adds is shown too. */
final class Details {
    private final Names names;
    private final Wording wording;
    private final Addresses addresses;
    private final CaseIndex index;
    private final List<String> languages;

    Details(Names names, Wording wording, Addresses addresses, CaseIndex index, List<String> languages) {
        this.names = names;
        this.wording = wording;
        this.addresses = addresses;
        this.index = index;
        this.languages = languages;
    }

    /** The fields that are not blank, in the order of the table. */
    List<Detail> of(Row row, Set<String> without) {
        return of(row, field -> !without.contains(field.name()));
    }

    private List<Detail> of(Row row, Predicate<Field> shown) {
        List<Detail> details = new ArrayList<>();
        Set<String> translated = new HashSet<>();
        for (Field field : row.resource().fields()) {
            if (field.visibility() == Field.Visibility.PRIVATE || !shown.test(field)) {
                continue;
            }
            Optional<String> base = base(row, field);
            if (base.isPresent()) {
                if (translated.add(base.get())) {
                    translation(row, base.get()).ifPresent(details::add);
                }
            } else if (!row.cell(field.name()).isEmpty()) {
                details.add(new Detail(
                        wording.words(field.title()),
                        field.values(row.cell(field.name())).stream()
                                .map(value -> value(field, value))
                                .toList()));
            }
        }
        return details;
    }

    /** What a code is called. */
    Words label(Row row, String field) {
        String value = row.cell(field);
        return row.resource().field(field).map(of -> wording.label(of, value)).orElse(Words.of(value));
    }

    /** The name that a text in several languages has without the language. */
    private Optional<String> base(Row row, Field field) {
        int underscore = field.name().lastIndexOf('_');
        if (underscore < 0 || !languages.contains(field.name().substring(underscore + 1))) {
            return Optional.empty();
        }
        String base = field.name().substring(0, underscore);
        long translations = languages.stream()
                .filter(language -> row.resource().field(base + "_" + language).isPresent())
                .count();
        return translations > 1 ? Optional.of(base) : Optional.empty();
    }

    private Optional<Detail> translation(Row row, String base) {
        Words text = wording.words(row, base);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String language = text.lang().orElse(wording.language());
        LocalText title =
                row.resource().field(base + "_" + language).map(Field::title).orElse(new LocalText(Map.of()));
        return Optional.of(new Detail(wording.words(title), List.of(new Link(text, Optional.empty()))));
    }

    /** One value of a field. */
    Link value(Field field, String value) {
        if (field.labels().containsKey(value)) {
            return new Link(wording.label(field, value), Optional.empty());
        }
        if (field.reference().isPresent()) {
            for (String table : field.reference().get().resources()) {
                Optional<Link> link = reference(table, value);
                if (link.isPresent()) {
                    return link.get();
                }
            }
        }
        return switch (field.type()) {
            case EDTF -> Link.plain(Edtf.parse(value).map(wording::date).orElse(value));
            case DATE ->
                Link.plain(Edtf.parse(value)
                        .filter(date -> date.form() == Edtf.Form.DAY)
                        .map(wording::date)
                        .orElse(value));
            case QUANTITY -> Link.plain(Range.parse(value).map(wording::range).orElse(value));
            default -> {
                Optional<String> address = Addresses.web(value);
                yield new Link(
                        address.isPresent() ? Words.of(value) : wording.untranslated(value), Optional.empty(), address);
            }
        };
    }

    private Optional<Link> reference(String table, String id) {
        if (index.row(table, id).isEmpty()) {
            return Optional.empty();
        }
        return switch (table) {
            case "companies" -> Optional.of(names.company(id));
            case "articles" -> Optional.of(names.article(id));
            case "places" -> Optional.of(names.place(id));
            case "events" -> Optional.of(names.event(id));
            case "people" -> Optional.of(names.person(id));
            case "dismissals", "fines", "arrests", "sentences" -> Optional.of(Link.to(id, addresses.caseOf(id)));
            default -> Optional.empty();
        };
    }

    /** The documents that a row names. */
    List<SourceView> sources(Row row) {
        return row.values("source_ids").stream()
                .flatMap(id -> index.row("sources", id).stream())
                .map(this::source)
                .toList();
    }

    /** The place in the documents that a row names, in the language in which it is written; empty where none is told. */
    Passage locator(Row row) {
        String place = row.cell("source_locator");
        if (place.isEmpty()) {
            return Passage.NONE;
        }
        Words words = sources(row).stream()
                .flatMap(source -> source.title().lang().stream()
                        .filter(language ->
                                Wording.isSameScript(place, source.title().text())))
                .findFirst()
                .map(language -> new Words(place, Optional.of(language)))
                .orElseGet(() -> wording.untranslated(place));
        return wording.passage("source.locator", Passage.of(new Link(words, Optional.empty())));
    }

    SourceView source(Row row) {
        String language = row.cell("language");
        boolean foreign = languages.contains(language) && !language.equals(wording.language());
        return new SourceView(
                "source-" + row.cell("source_id"),
                new Words(row.cell("title"), foreign ? Optional.of(language) : Optional.empty()),
                wording.untranslated(row.cell("publisher")),
                Edtf.parse(row.cell("published"))
                        .filter(date -> date.form() != Edtf.Form.UNKNOWN)
                        .map(wording::date)
                        .orElse(""),
                Addresses.web(row.cell("url")),
                Addresses.web(row.cell("archive_url")),
                row.cell("licence"));
    }
}
