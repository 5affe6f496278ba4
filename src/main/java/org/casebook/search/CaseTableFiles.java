package org.casebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.casebook.json.ScriptFile;

/**
 * The rows of the table of cases, for the pages of one language: {@code cases.js} says what they can be filtered by,
 * {@code cases-N.js} holds rows.
 */
public final class CaseTableFiles {
    private static final int PER_FILE = 2000;
    /** Letters of a month: {@code 2011-05}. */
    private static final int MONTH = 7;

    private CaseTableFiles() {}

    /**
     * A row of the table.
     *
     * @param id the case
     * @param date when, in words
     * @param from the first day that it may have been; blank where open or not known
     * @param to the last day that it may have been; blank where open or not known
     * @param title which sanction
     * @param who the person, or how many people
     * @param sanction the kind of sanction, by its code
     * @param companies the companies; one blank id where they are not known, none where that is withheld
     * @param articles likewise the articles applied
     * @param places likewise the place
     */
    public record Row(
            String id,
            String date,
            String from,
            String to,
            String title,
            String who,
            String sanction,
            List<String> companies,
            List<String> articles,
            List<String> places) {
        public Row {
            companies = List.copyOf(companies);
            articles = List.copyOf(articles);
            places = List.copyOf(places);
        }
    }

    /**
     * Something by which cases are filtered.
     *
     * @param id what the address of a filtered table calls it
     * @param name what people call it
     * @param lang the language of the name; blank where it is the page's
     * @param brief what the table calls it
     */
    public record Choice(String id, String name, String lang, String brief) {}

    /**
     * What each filter offers. Choices are those that a row has.
     *
     * @param sanction names a kind of sanction
     * @param company names a company; a blank one is not known
     * @param article likewise an article
     * @param place likewise a place
     * @param month names a month such as {@code 2011-05}
     */
    public record FilterNames(
            Function<String, Choice> sanction,
            Function<String, Choice> company,
            Function<String, Choice> article,
            Function<String, Choice> place,
            UnaryOperator<String> month) {}

    /** A filter's choices, numbered as rows meet them. */
    private static final class Choices {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();

        void writeNumbers(ScriptFile script, List<String> ids) throws IOException {
            script.array();
            for (String id : ids) {
                counts.merge(id, 1, Integer::sum);
                script.number(numbers.computeIfAbsent(id, none -> numbers.size()));
            }
            script.endArray();
        }

        void write(ScriptFile script, String name, Function<String, Choice> names) throws IOException {
            script.line().member(name).array();
            for (String id : numbers.keySet()) {
                Choice choice = names.apply(id);
                script.array().strings(List.of(choice.id(), choice.name(), choice.lang(), choice.brief()));
                script.number(counts.getOrDefault(id, 0)).endArray();
            }
            script.endArray();
        }
    }

    /**
     * Writes rows.
     *
     * @param rows the rows, in the order of the table without a filter
     * @param count how many they are
     */
    public static void write(Iterator<Row> rows, int count, FilterNames names, Path folder) throws IOException {
        Files.createDirectories(folder);
        Choices sanctions = new Choices();
        Choices companies = new Choices();
        Choices articles = new Choices();
        Choices places = new Choices();
        Set<String> months = new TreeSet<>();
        for (int file = 0; rows.hasNext(); file++) {
            ScriptFile script = ScriptFile.begin("cases-" + file).array();
            for (int number = 0; number < PER_FILE && rows.hasNext(); number++) {
                Row row = rows.next();
                addMonths(months, row);
                script.line().array();
                script.strings(List.of(row.id(), row.date(), row.from(), row.to(), row.title(), row.who()));
                sanctions.writeNumbers(script, List.of(row.sanction()));
                companies.writeNumbers(script, row.companies());
                articles.writeNumbers(script, row.articles());
                places.writeNumbers(script, row.places());
                script.endArray();
            }
            script.endArray().into(folder.resolve("cases-" + file + ".js"));
        }
        ScriptFile script = ScriptFile.begin("cases").object();
        script.member("count").number(count).member("perFile").number(PER_FILE);
        sanctions.write(script, "sanction", names.sanction());
        companies.write(script, "company", names.company());
        articles.write(script, "article", names.article());
        places.write(script, "place", names.place());
        writeMonths(script, months, names.month());
        script.endObject().into(folder.resolve("cases.js"));
    }

    /** A period may begin or end with each month in which the date of a case may do so. */
    private static void addMonths(Set<String> months, Row row) {
        Stream.of(row.from(), row.to())
                .filter(day -> day.length() >= MONTH)
                .map(day -> day.substring(0, MONTH))
                .forEach(months::add);
    }

    private static void writeMonths(ScriptFile script, Set<String> months, UnaryOperator<String> name)
            throws IOException {
        script.line().member("month").array();
        for (String month : months) {
            script.array().strings(List.of(month, name.apply(month))).endArray();
        }
        script.endArray();
    }
}
