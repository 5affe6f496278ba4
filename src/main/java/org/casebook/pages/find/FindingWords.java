package org.casebook.pages.find;

import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.NUMBER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalColumn;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.search.Document.Said;

/** By what something is asked for beside what its page says: names in every language, and the short forms of lawyers. */
final class FindingWords {
    private final Edition edition;
    private final List<Edition> editions;
    private final List<String> languages;

    /** Those of one edition; whoever reads one may ask in the words of another. */
    FindingWords(Edition edition, List<Edition> editions) {
        this.edition = edition;
        this.editions = List.copyOf(editions);
        this.languages = edition.dataset().description().languages();
    }

    /** What a text is called where it is shown beside what was found. */
    String where(String code) {
        return edition.text("search.in." + code);
    }

    /** Words of questions that nobody means, in every language of the site. */
    Stream<String> unasked() {
        return editions.stream().map(of -> of.text("search.unasked"));
    }

    /** Words that stand beside the number of a part of an article, in every language of the site. */
    Stream<String> parts() {
        return editions.stream().map(of -> of.text("search.part"));
    }

    /** What something is called, in every language, and its other names. */
    List<Said> names(Row row, String where) {
        List<Said> names = new ArrayList<>();
        for (Field field : row.resource().fields()) {
            String name = field.name();
            boolean isName = Stream.of("name", "title").anyMatch(of -> name.equals(of) || name.startsWith(of + "_"));
            if (isName || name.equals("aliases") || name.equals("number")) {
                row.values(field).forEach(value -> names.add(said(where, name, value)));
            }
        }
        return List.copyOf(names);
    }

    /** A text of a row in every language. */
    List<Said> ofLanguages(Row row, LocalColumn column, String where) {
        return row.resource().fields().stream()
                .filter(field -> field.name().equals(column.name()) || column.isIn(field.name()))
                .filter(field -> !row.cell(field).isEmpty())
                .map(field -> said(where, field.name(), row.cell(field)))
                .toList();
    }

    private Said said(String where, String field, String text) {
        String suffix = field.substring(field.lastIndexOf('_') + 1);
        boolean isForeign =
                languages.contains(suffix) && !suffix.equals(edition.wording().language());
        return new Said(where(where), text, isForeign ? suffix : "");
    }

    /** The words that stand before an article's number, and the short forms of its code, in every language of the site. */
    List<Said> ofArticle(Row article) {
        List<Said> words = new ArrayList<>();
        for (Edition of : editions) {
            words.add(Said.unseen(of.text("search.article")));
            codes(of, article.get(KIND)).forEach(code -> words.add(Said.unseen(code)));
        }
        words.add(Said.unseen(article.get(NUMBER)));
        return List.copyOf(words);
    }

    private static Stream<String> codes(Edition of, String kind) {
        return switch (kind) {
            case "administrative", "criminal", "labour" ->
                Arrays.stream(of.text("search.code." + kind).split(";", -1)).map(String::strip);
            default -> Stream.empty();
        };
    }
}
