package org.casebook.pages.wording;

import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.NAME_IN;
import static org.casebook.dataset.Columns.NUMBER;
import static org.casebook.dataset.Columns.TITLE_IN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.casebook.dataset.LocalColumn;
import org.casebook.dataset.Row;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.tabulate.Dimension;

/** What companies, articles, places, people and events are called, and where their pages are. */
public final class Names {
    private final CaseIndex index;
    private final Wording wording;
    private final Addresses addresses;
    private final Map<String, Link> links = new ConcurrentHashMap<>();
    private final Map<String, String> articleNumbers = new ConcurrentHashMap<>();

    public Names(CaseIndex index, Wording wording, Addresses addresses) {
        this.index = index;
        this.wording = wording;
        this.addresses = addresses;
    }

    public Link company(String id) {
        return links.computeIfAbsent("companies/" + id, none -> switch (id) {
            case "" -> Link.plain(wording.text("company.not-known"));
            case "none" -> Link.plain(wording.text("company.none"));
            case "several" -> Link.plain(wording.text("company.several"));
            default -> named("companies", id, NAME_IN);
        });
    }

    public Link place(String id) {
        return links.computeIfAbsent(
                "places/" + id,
                none -> id.isEmpty() ? Link.plain(wording.text("place.not-known")) : named("places", id, NAME_IN));
    }

    public Link event(String id) {
        return links.computeIfAbsent("events/" + id, none -> named("events", id, TITLE_IN));
    }

    /** An article by its number and what it punishes. */
    public Link article(String id) {
        return links.computeIfAbsent("articles/" + id, none -> {
            if (id.isEmpty()) {
                return Link.plain(wording.text("article.not-known"));
            }
            Optional<Row> row = index.row("articles", id);
            if (row.isEmpty()) {
                return Link.plain(id);
            }
            Words title = wording.words(row.get(), TITLE_IN);
            String number = number(row.get(), "article.number");
            Words name = title.isEmpty()
                    ? Words.of(number)
                    : new Words(wording.text("article.name", number, title.text()), title.lang());
            return Link.to(name, addresses.of("articles", id));
        });
    }

    /** An article by its number, as short as a table needs it. */
    public String articleNumber(String id) {
        return articleNumbers.computeIfAbsent(
                id,
                none -> index.row("articles", id)
                        .filter(row -> !row.get(NUMBER).isEmpty())
                        .map(row -> number(row, "article.short"))
                        .orElse(id));
    }

    /** A number says little without its code: an administrative and a criminal one may have the same. */
    private String number(Row row, String key) {
        String number = wording.text(key, row.get(NUMBER));
        Words kind = kind(row);
        return kind.isEmpty() ? number : wording.text("article.of-kind", number, kind.text());
    }

    /** The code of an article, in a word that stands beside its number. */
    public Words kind(Row article) {
        String kind = article.get(KIND);
        return switch (kind) {
            case "administrative", "criminal", "labour" -> Words.of(wording.text("article.kind." + kind));
            default ->
                article.resource()
                        .field("kind")
                        .map(field -> wording.label(field, kind))
                        .orElse(Words.NONE);
        };
    }

    /** A court or another authority; it has no page. */
    Link authority(String id) {
        Words name = index.row("authorities", id)
                .map(row -> wording.words(row, NAME_IN))
                .orElse(Words.NONE);
        return new Link(name.isEmpty() ? Words.of(id) : name, Optional.empty());
    }

    /** A person; one whose name is withheld has neither name nor page. */
    public Link person(String id) {
        return links.computeIfAbsent(
                "people/" + id,
                none -> index.row("people", id)
                        .map(wording::name)
                        .filter(name -> !name.isEmpty())
                        .map(name -> Link.to(name, addresses.of("people", id)))
                        .orElseGet(() -> Link.plain(wording.text("person.withheld"))));
    }

    public Link of(Dimension dimension, String key) {
        return switch (dimension) {
            case COMPANY -> company(key);
            case ARTICLE -> article(key);
            case PLACE -> place(key);
            case MONTH -> Link.plain(key.isEmpty() ? wording.text("month.not-known") : key);
        };
    }

    Words companies(List<String> ids) {
        return ids.isEmpty()
                ? Words.of(wording.text("not-known"))
                : wording.joined(ids.stream().map(id -> company(id).words()).toList());
    }

    private Link named(String table, String id, LocalColumn called) {
        Words name = index.row(table, id).map(row -> wording.words(row, called)).orElse(Words.NONE);
        boolean hasPage = index.row(table, id).isPresent();
        Words shown = name.isEmpty() ? Words.of(id) : name;
        return hasPage ? Link.to(shown, addresses.of(table, id)) : new Link(shown, Optional.empty());
    }
}
