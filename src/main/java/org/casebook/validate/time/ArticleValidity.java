package org.casebook.validate.time;

import static org.casebook.language.Argument.quoted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;
import org.jspecify.annotations.Nullable;

/**
 * An article is applied while it is in force. After that it may still be applied to an act that was done before, so a
 * case on an event of that time is let be.
 */
public final class ArticleValidity implements RowRule {
    @Override
    public String name() {
        return "article-validity";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        Map<String, ValidityTerm> terms = terms(tables);
        if (terms.isEmpty()
                || !StandardTables.isSanctionTable(resource)
                || !tables.have(resource, "article_ids", "date")) {
            return Optional.empty();
        }
        return Optional.of((row, findings) -> {
            String date = row.cell("date");
            if (!date.isEmpty()) {
                for (String article : row.values("article_ids")) {
                    ValidityTerm term = terms.get(article);
                    if (term != null && !term.clearlyHolds(date)) {
                        Edtf.parse(date)
                                .filter(read -> !read.approximate())
                                .flatMap(read -> term.refuse(
                                        article, read, tables.events().get(row.cell("event_id"))))
                                .ifPresent(refusal -> findings.at(row, "article_ids", refusal));
                    }
                }
            }
        });
    }

    private static Map<String, ValidityTerm> terms(Tables tables) {
        Map<String, ValidityTerm> terms = new HashMap<>();
        for (Row article : tables.rows("articles")) {
            Optional<LocalDate> from = Edtf.parse(article.cell("valid_from")).flatMap(Edtf::earliest);
            Optional<LocalDate> to = Edtf.parse(article.cell("valid_to")).flatMap(Edtf::latest);
            if (from.isPresent() || to.isPresent()) {
                terms.putIfAbsent(article.cell("article_id"), new ValidityTerm(article, from, to));
            }
        }
        return terms;
    }

    /**
     * When an article was in force.
     *
     * @param article its row
     * @param from its first day; empty where that is not known
     * @param to its last day; empty where it is in force, or that is not known
     */
    private record ValidityTerm(Row article, Optional<LocalDate> from, Optional<LocalDate> to) {
        /** A quick look, without reading the date: as texts, dates that begin with their year are in order. */
        boolean clearlyHolds(String date) {
            String last = article.cell("valid_to");
            return !date.startsWith("[")
                    && date.compareTo(article.cell("valid_from")) >= 0
                    && (last.isEmpty() || date.compareTo(last) <= 0);
        }

        Optional<Refusal> refuse(String articleId, Edtf date, @Nullable Row event) {
            if (from.isPresent() && date.latest().filter(from.get()::isAfter).isPresent()) {
                return Optional.of(Refusal.says(
                        "article-validity.before",
                        quoted(articleId),
                        article.cell("valid_from"),
                        Tables.place(article),
                        quoted(date.text())));
            }
            if (to.isPresent() && date.earliest().filter(to.get()::isBefore).isPresent() && !began(event, to.get())) {
                return Optional.of(Refusal.says(
                        "article-validity.after",
                        quoted(articleId),
                        article.cell("valid_to"),
                        Tables.place(article),
                        quoted(date.text())));
            }
            return Optional.empty();
        }

        /** Whether the act is known to have been begun by that day. */
        private static boolean began(@Nullable Row event, LocalDate day) {
            return event != null
                    && Edtf.parse(event.cell("date"))
                            .flatMap(Edtf::earliest)
                            .filter(began -> !began.isAfter(day))
                            .isPresent();
        }
    }
}
