package org.casebook.pages.wording;

import static org.casebook.dataset.Columns.ARCHIVE_URL;
import static org.casebook.dataset.Columns.COURT;
import static org.casebook.dataset.Columns.COURT_ID;
import static org.casebook.dataset.Columns.LICENCE;
import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PUBLISHED;
import static org.casebook.dataset.Columns.PUBLISHER_IN;
import static org.casebook.dataset.Columns.SOURCE_ID;
import static org.casebook.dataset.Columns.SOURCE_IDS;
import static org.casebook.dataset.Columns.SOURCE_LOCATOR;
import static org.casebook.dataset.Columns.SOURCE_LOCATOR_IN;
import static org.casebook.dataset.Columns.TITLE;
import static org.casebook.dataset.Columns.TITLE_IN;
import static org.casebook.dataset.Columns.URL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.casebook.dataset.CellValues;
import org.casebook.dataset.Column;
import org.casebook.dataset.Columns;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalColumn;
import org.casebook.dataset.PeopleText;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.TextScript;
import org.casebook.pages.view.Detail;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.SourceView;
import org.casebook.pages.view.Words;

/** The fields of a row in words, labelled as the data package labels them: a column that a publisher adds is shown too. */
public final class Details {
    /** The language of a column, as its title ends with it. */
    private static final Pattern LANGUAGE = Pattern.compile("\\s*\\([^()]*\\)$");

    private final Names names;
    private final Wording wording;
    private final Addresses addresses;
    private final CaseIndex index;
    private final List<String> languages;
    private final CellValues values = new CellValues();

    public Details(Names names, Wording wording, Addresses addresses, CaseIndex index, List<String> languages) {
        this.names = names;
        this.wording = wording;
        this.addresses = addresses;
        this.index = index;
        this.languages = languages;
    }

    /** The fields that are not blank, in the order of the table; without {@code name} also without {@code name_ru}. */
    public List<Detail> of(Row row, Set<String> without) {
        return of(row, field -> without.stream().noneMatch(name -> isOf(field, name)));
    }

    /** Of the fields that are not blank these, in the order that is asked for. */
    public List<Detail> only(Row row, List<String> fields) {
        return fields.stream()
                .flatMap(name -> of(row, field -> isOf(field, name)).stream())
                .toList();
    }

    private boolean isOf(Field field, String name) {
        return field.name().equals(name) || withoutLanguage(field.name()).equals(name);
    }

    private List<Detail> of(Row row, Predicate<Field> shown) {
        List<Detail> details = new ArrayList<>();
        Set<String> translated = new HashSet<>();
        for (Field field : row.resource().fields()) {
            if (field.visibility() == Field.Visibility.PRIVATE
                    || !shown.test(field)
                    || isSaidWithTheNumber(row, field)) {
                continue;
            }
            Optional<String> base = base(row.resource(), field);
            if (base.isPresent()) {
                if (translated.add(base.get())) {
                    translation(row, base.get()).ifPresent(details::add);
                }
            } else if (!row.cell(field).isEmpty()) {
                details.add(new Detail(
                        wording.words(field.title()),
                        field.values(row.cell(field)).stream()
                                .map(value -> value(row, field, value))
                                .toList()));
            }
        }
        return details;
    }

    /** The source's word for a number, which stands before what it is counted as. */
    private static boolean isSaidWithTheNumber(Row row, Field field) {
        return PeopleText.isIn(field) && peopleInWords(row, new PeopleText(row)).isPresent();
    }

    private static Optional<Range> peopleInWords(Row row, PeopleText said) {
        return row.get(PEOPLE).filter(said::isInPlaceOf);
    }

    private Link value(Row row, Field field, String value) {
        if (!field.name().equals(PEOPLE.name())) {
            return value(field, value);
        }
        PeopleText said = new PeopleText(row);
        return peopleInWords(row, said)
                .map(people -> Link.plain(wording.people(said, people)))
                .orElseGet(() -> value(field, value));
    }

    /** What a code is called. */
    public Words label(Row row, Column<?> column) {
        String value = row.text(column);
        return row.resource()
                .field(column.name())
                .map(of -> wording.label(of, value))
                .orElse(Words.of(value));
    }

    /** The name that a text in several languages has without the language; its only column is among them where it has one. */
    private Optional<String> base(Resource resource, Field field) {
        if (!translations(resource, field.name()).isEmpty()) {
            return Optional.of(field.name()).filter(name -> !isSpelling(resource, name));
        }
        String base = withoutLanguage(field.name());
        boolean isOneOfSeveral =
                resource.field(base).isPresent() || translations(resource, base).size() > 1;
        return !base.equals(field.name()) && isOneOfSeveral ? Optional.of(base) : Optional.empty();
    }

    private String withoutLanguage(String column) {
        int underscore = column.lastIndexOf('_');
        return underscore > 0 && languages.contains(column.substring(underscore + 1))
                ? column.substring(0, underscore)
                : column;
    }

    /** The source's spelling of a name is no text in a language: it is told beside the names in all of them. */
    private static boolean isSpelling(Resource resource, String field) {
        return resource.name().equals("people") && field.equals("name");
    }

    private List<Field> translations(Resource resource, String base) {
        return languages.stream()
                .flatMap(language -> resource.field(base + "_" + language).stream())
                .toList();
    }

    private Optional<Detail> translation(Row row, String base) {
        Words text = wording.inLanguage(row, new LocalColumn(base));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Detail(title(row.resource(), base, text), List.of(new Link(text, Optional.empty()))));
    }

    /** What its only column is called, else what the columns of all languages are: "Owners" of "Owners (Russian)". */
    private Words title(Resource resource, String base, Words text) {
        Optional<Field> only = resource.field(base);
        List<Words> titles = translations(resource, base).stream()
                .map(field -> titleOfAll(wording.words(field.title())))
                .distinct()
                .toList();
        return only.isEmpty() && titles.size() == 1
                ? titles.get(0)
                : only.or(() -> resource.field(base + "_" + text.lang().orElse(wording.language())))
                        .map(field -> wording.words(field.title()))
                        .orElse(Words.NONE);
    }

    private static Words titleOfAll(Words title) {
        return new Words(LANGUAGE.matcher(title.text()).replaceFirst(""), title.lang());
    }

    /** One value of a field. */
    public Link value(Field field, String value) {
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
            case EDTF -> Link.plain(values.date(value).map(wording::date).orElse(value));
            case DATE ->
                Link.plain(values.date(value)
                        .filter(date -> date.form() == Edtf.Form.DAY)
                        .map(wording::date)
                        .orElse(value));
            case QUANTITY ->
                Link.plain(values.quantity(value).map(wording::range).orElse(value));
            default -> {
                Optional<String> address = Addresses.web(value);
                // What has a pattern is a code, such as EUR, in no language.
                boolean isWords = address.isEmpty() && field.pattern().isEmpty();
                yield new Link(isWords ? wording.untranslated(value) : Words.of(value), Optional.empty(), address);
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
            case "authorities" -> Optional.of(names.authority(id));
            case "dismissals", "fines", "arrests", "sentences" -> Optional.of(Link.to(id, addresses.caseOf(id)));
            default -> Optional.empty();
        };
    }

    /** The documents that a row names. */
    public List<SourceView> sources(Row row) {
        return row.get(SOURCE_IDS).stream()
                .flatMap(id -> index.row("sources", id).stream())
                .map(this::source)
                .toList();
    }

    /** Who decided: the authority by its name, else as the source names it. */
    public Words court(Row row) {
        return index.row("authorities", row.get(COURT_ID)).isPresent()
                ? names.authority(row.get(COURT_ID)).words()
                : wording.untranslated(row.get(COURT));
    }

    /** The place in the documents that a row names, in the language in which it is written; empty where none is told. */
    public Passage locator(Row row) {
        Words place = wording.inLanguage(row, SOURCE_LOCATOR_IN);
        return place.isEmpty()
                ? Passage.NONE
                : wording.passage("source.locator", Passage.of(new Link(inItsLanguage(place, row), Optional.empty())));
    }

    /** A place that is told as the source has it may be in the source's own language. */
    private Words inItsLanguage(Words place, Row row) {
        return row.get(SOURCE_LOCATOR).equals(place.text())
                ? sources(row).stream()
                        .flatMap(source -> source.title().lang().stream()
                                .filter(language -> TextScript.isSame(
                                        place.text(), source.title().text())))
                        .findFirst()
                        .map(language -> new Words(place.text(), Optional.of(language)))
                        .orElse(place)
                : place;
    }

    public SourceView source(Row row) {
        return new SourceView(
                "source-" + row.get(SOURCE_ID),
                sourceTitle(row),
                wording.inLanguage(row, PUBLISHER_IN),
                row.get(PUBLISHED)
                        .filter(date -> date.form() != Edtf.Form.UNKNOWN)
                        .map(wording::date)
                        .orElse(""),
                Addresses.web(row.get(URL)),
                Addresses.web(row.get(ARCHIVE_URL)),
                row.get(LICENCE));
    }

    private Words sourceTitle(Row row) {
        String own = row.get(TITLE_IN.in(wording.language()));
        if (!own.isEmpty()) {
            return Words.of(own);
        }
        String language = row.get(Columns.LANGUAGE);
        boolean foreign = languages.contains(language) && !language.equals(wording.language());
        return new Words(row.get(TITLE), foreign ? Optional.of(language) : Optional.empty());
    }
}
