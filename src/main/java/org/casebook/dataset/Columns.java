package org.casebook.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of the standard's tables: each is declared here, once, with what its cells are read as, and asked for by its
 * constant. What a publisher adds is known from the description alone.
 */
public final class Columns {
    // What every case has.

    public static final Column<String> CASE_ID = Column.text("case_id");
    public static final Column<String> PERSON_ID = Column.text("person_id");
    public static final Column<String> GROUP_ID = Column.text("group_id");
    public static final Column<Optional<Range>> PEOPLE = Column.quantity("people");
    public static final Column<String> PEOPLE_TEXT = Column.text("people_text");
    public static final Column<String> PART_OF = Column.text("part_of");
    public static final Column<String> PART_OF_CERTAINTY = Column.text("part_of_certainty");
    public static final Column<Optional<Edtf>> DATE = Column.date("date");
    public static final Column<List<String>> COMPANY_IDS = Column.list("company_ids");
    public static final Column<List<String>> ARTICLE_IDS = Column.list("article_ids");
    public static final Column<List<String>> CHARGED_ARTICLE_IDS = Column.list("charged_article_ids");
    public static final Column<String> EVENT_ID = Column.text("event_id");
    public static final Column<String> PLACE_ID = Column.text("place_id");
    public static final Column<String> COURT = Column.text("court");
    public static final Column<String> COURT_ID = Column.text("court_id");
    public static final Column<String> COURT_PLACE_ID = Column.text("court_place_id");
    public static final Column<List<String>> INITIATOR_IDS = Column.list("initiator_ids");
    public static final Column<String> CERTAINTY = Column.text("certainty");
    public static final Column<List<String>> SOURCE_IDS = Column.list("source_ids");
    public static final Column<String> SOURCE_LOCATOR = Column.text("source_locator");
    public static final Column<String> PUBLISH = Column.text("publish");
    public static final Column<String> WITHDRAWN = Column.text("withdrawn");
    public static final Column<Optional<Edtf>> ADDED = Column.day("added");
    public static final Column<Optional<Edtf>> UPDATED = Column.day("updated");
    public static final Column<String> INTERNAL_NOTE = Column.text("internal_note");

    // What a decision imposes, and what becomes of it.

    public static final Column<String> GROUND = Column.text("ground");
    public static final Column<String> REINSTATED = Column.text("reinstated");
    public static final Column<Optional<Range>> AMOUNT = Column.quantity("amount");
    public static final Column<String> CURRENCY = Column.text("currency");
    public static final Column<Optional<Range>> AMOUNT_CONVERTED = Column.quantity("amount_converted");
    public static final Column<String> CURRENCY_CONVERTED = Column.text("currency_converted");
    public static final Column<String> KIND = Column.text("kind");
    public static final Column<Optional<Range>> DAYS = Column.quantity("days");
    public static final Column<Optional<Range>> PRISON_MONTHS = Column.quantity("prison_months");
    public static final Column<Optional<Range>> SUSPENDED_MONTHS = Column.quantity("suspended_months");
    public static final Column<Optional<Range>> PROBATION_MONTHS = Column.quantity("probation_months");
    public static final Column<Optional<Range>> WORK_HOURS = Column.quantity("work_hours");
    public static final Column<Optional<Range>> BAN_MONTHS = Column.quantity("ban_months");
    public static final Column<Optional<Range>> FINE_AMOUNT = Column.quantity("fine_amount");
    public static final Column<String> FINE_CURRENCY = Column.text("fine_currency");
    public static final Column<String> APPEAL_ID = Column.text("appeal_id");
    public static final Column<String> OUTCOME = Column.text("outcome");

    // What the tables that cases refer to have.

    public static final Column<String> NAME = Column.text("name");
    public static final Column<List<String>> ALIASES = Column.list("aliases");
    public static final Column<String> GENDER = Column.text("gender");
    public static final Column<String> VISIBILITY = Column.text("visibility");
    public static final Column<String> PSEUDONYM = Column.text("pseudonym");
    public static final Column<String> FEATURED = Column.text("featured");
    public static final Column<String> COMPANY_ID = Column.text("company_id");
    public static final Column<String> WIKIDATA_ID = Column.text("wikidata_id");
    public static final Column<String> ARTICLE_ID = Column.text("article_id");
    public static final Column<String> NUMBER = Column.text("number");
    public static final Column<Optional<Range>> MAXIMUM_DAYS = Column.count("maximum_days");
    public static final Column<Optional<Range>> MAXIMUM_PRISON_MONTHS = Column.count("maximum_prison_months");
    public static final Column<Optional<Range>> MAXIMUM_WORK_HOURS = Column.quantity("maximum_work_hours");
    public static final Column<Optional<Range>> MAXIMUM_FINE = Column.quantity("maximum_fine");
    public static final Column<String> MAXIMUM_CURRENCY = Column.text("maximum_currency");
    public static final Column<Optional<Edtf>> VALID_FROM = Column.day("valid_from");
    public static final Column<Optional<Edtf>> VALID_TO = Column.day("valid_to");
    public static final Column<String> AUTHORITY_ID = Column.text("authority_id");
    public static final Column<String> PARENT_ID = Column.text("parent_id");
    public static final Column<String> ISO_3166_2 = Column.text("iso_3166_2");
    public static final Column<String> LATITUDE = Column.number("latitude");
    public static final Column<String> LONGITUDE = Column.number("longitude");
    public static final Column<String> PRECISION = Column.text("precision");
    public static final Column<String> FOLLOWS = Column.text("follows");
    public static final Column<String> SOURCE_ID = Column.text("source_id");
    public static final Column<String> TITLE = Column.text("title");
    public static final Column<String> PUBLISHER = Column.text("publisher");
    public static final Column<Optional<Edtf>> PUBLISHED = Column.date("published");
    public static final Column<String> URL = Column.text("url");
    public static final Column<String> ARCHIVE_URL = Column.text("archive_url");
    public static final Column<String> LICENCE = Column.text("licence");
    public static final Column<String> LANGUAGE = Column.text("language");

    // Texts with a column for each language.

    public static final LocalColumn PEOPLE_TEXT_IN = new LocalColumn("people_text");
    public static final LocalColumn SOURCE_LOCATOR_IN = new LocalColumn("source_locator");
    public static final LocalColumn WITHDRAWN_IN = new LocalColumn("withdrawn");
    public static final LocalColumn KIND_IN = new LocalColumn("kind");
    public static final LocalColumn SUMMARY_IN = new LocalColumn("summary");
    public static final LocalColumn NOTE_IN = new LocalColumn("note");
    public static final LocalColumn NAME_IN = new LocalColumn("name");
    public static final LocalColumn ROLE_IN = new LocalColumn("role");
    public static final LocalColumn OWNERS_IN = new LocalColumn("owners");
    public static final LocalColumn CODE_IN = new LocalColumn("code");
    public static final LocalColumn TITLE_IN = new LocalColumn("title");
    public static final LocalColumn MAXIMUM_IN = new LocalColumn("maximum");
    public static final LocalColumn PUBLISHER_IN = new LocalColumn("publisher");

    private static final List<Column<?>> OF_PENALTIES = List.of(
            DAYS,
            PRISON_MONTHS,
            SUSPENDED_MONTHS,
            PROBATION_MONTHS,
            WORK_HOURS,
            BAN_MONTHS,
            AMOUNT,
            CURRENCY,
            AMOUNT_CONVERTED,
            CURRENCY_CONVERTED,
            FINE_AMOUNT,
            FINE_CURRENCY);

    /**
     * The rows of the four tables are taken together, and one is asked what another has: a term that stands in another
     * table than its own is the publisher's column, yet it is read as that term.
     */
    private static final StandardColumns CASES = of(
            List.of(PEOPLE_TEXT_IN, SOURCE_LOCATOR_IN, SUMMARY_IN, NOTE_IN, WITHDRAWN_IN, KIND_IN),
            OF_PENALTIES,
            CASE_ID,
            PERSON_ID,
            GROUP_ID,
            PEOPLE,
            PEOPLE_TEXT,
            PART_OF,
            PART_OF_CERTAINTY,
            DATE,
            COMPANY_IDS,
            ARTICLE_IDS,
            CHARGED_ARTICLE_IDS,
            EVENT_ID,
            PLACE_ID,
            COURT,
            COURT_ID,
            COURT_PLACE_ID,
            INITIATOR_IDS,
            CERTAINTY,
            SOURCE_IDS,
            SOURCE_LOCATOR,
            PUBLISH,
            WITHDRAWN,
            ADDED,
            UPDATED,
            INTERNAL_NOTE,
            GROUND,
            REINSTATED,
            KIND);

    private static final Map<String, StandardColumns> BY_TABLE = Map.ofEntries(
            Map.entry("dismissals", CASES),
            Map.entry("fines", CASES),
            Map.entry("arrests", CASES),
            Map.entry("sentences", CASES),
            Map.entry(
                    "appeals",
                    of(
                            List.of(SOURCE_LOCATOR_IN, SUMMARY_IN),
                            OF_PENALTIES,
                            APPEAL_ID,
                            CASE_ID,
                            DATE,
                            COURT,
                            COURT_ID,
                            ARTICLE_IDS,
                            OUTCOME,
                            SOURCE_IDS,
                            SOURCE_LOCATOR)),
            Map.entry(
                    "people",
                    of(
                            List.of(NAME_IN, ROLE_IN, NOTE_IN),
                            List.of(),
                            PERSON_ID,
                            NAME,
                            ALIASES,
                            GENDER,
                            VISIBILITY,
                            PSEUDONYM,
                            FEATURED,
                            INTERNAL_NOTE)),
            Map.entry(
                    "companies",
                    of(List.of(NAME_IN, OWNERS_IN), List.of(), COMPANY_ID, ALIASES, PLACE_ID, WIKIDATA_ID)),
            Map.entry(
                    "articles",
                    of(
                            List.of(CODE_IN, TITLE_IN, MAXIMUM_IN, NOTE_IN),
                            List.of(),
                            ARTICLE_ID,
                            NUMBER,
                            URL,
                            KIND,
                            MAXIMUM_DAYS,
                            MAXIMUM_PRISON_MONTHS,
                            MAXIMUM_WORK_HOURS,
                            MAXIMUM_FINE,
                            MAXIMUM_CURRENCY,
                            VALID_FROM,
                            VALID_TO)),
            Map.entry(
                    "authorities",
                    of(
                            List.of(NAME_IN, NOTE_IN),
                            List.of(),
                            AUTHORITY_ID,
                            KIND,
                            PLACE_ID,
                            PARENT_ID,
                            ALIASES,
                            WIKIDATA_ID)),
            Map.entry(
                    "places",
                    of(List.of(NAME_IN), List.of(), PLACE_ID, ALIASES, ISO_3166_2, LATITUDE, LONGITUDE, PRECISION)),
            Map.entry(
                    "events",
                    of(
                            List.of(PEOPLE_TEXT_IN, TITLE_IN, SUMMARY_IN, NOTE_IN, SOURCE_LOCATOR_IN),
                            List.of(),
                            EVENT_ID,
                            KIND,
                            DATE,
                            FOLLOWS,
                            PLACE_ID,
                            COMPANY_IDS,
                            PEOPLE,
                            PEOPLE_TEXT,
                            SOURCE_IDS,
                            SOURCE_LOCATOR)),
            Map.entry(
                    "sources",
                    of(
                            List.of(TITLE_IN, PUBLISHER_IN),
                            List.of(),
                            SOURCE_ID,
                            TITLE,
                            PUBLISHER,
                            PUBLISHED,
                            URL,
                            ARCHIVE_URL,
                            LICENCE,
                            LANGUAGE)));

    private Columns() {}

    /**
     * Whether any table of the standard has such a column. Rows of several tables are asked the same questions, and a
     * publisher may add to one table what the standard has in another: so it is not asked which.
     */
    static boolean isKnown(String column) {
        return BY_TABLE.values().stream().anyMatch(columns -> columns.has(column));
    }

    /** The standard's columns of a table by name, without those of languages; none of a table that it does not know. */
    static Map<String, Column<?>> of(String table) {
        StandardColumns columns = BY_TABLE.get(table);
        return columns == null ? Map.of() : columns.byName;
    }

    private static StandardColumns of(List<LocalColumn> texts, List<Column<?>> some, Column<?>... others) {
        Map<String, Column<?>> byName = new HashMap<>();
        Stream.concat(some.stream(), Stream.of(others)).forEach(column -> byName.put(column.name(), column));
        return new StandardColumns(Map.copyOf(byName), texts);
    }

    /** The columns of one table. */
    private record StandardColumns(Map<String, Column<?>> byName, List<LocalColumn> texts) {
        boolean has(String column) {
            return byName.containsKey(column) || texts.stream().anyMatch(text -> text.isIn(column));
        }
    }
}
