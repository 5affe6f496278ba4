package org.casebook.validate.time;

import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.ARTICLE_IDS;
import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.VALID_FROM;
import static org.casebook.dataset.Columns.VALID_TO;
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
        if (terms.isEmpty() || !StandardTables.isSanctionTable(resource) || !tables.have(resource, ARTICLE_IDS, DATE)) {
            return Optional.empty();
        }
        return Optional.of((row, findings) -> {
            String date = row.text(DATE);
            if (!date.isEmpty()) {
                for (String article : row.get(ARTICLE_IDS)) {
                    ValidityTerm term = terms.get(article);
                    if (term != null && !term.clearlyHolds(date)) {
                        row.get(DATE)
                                .filter(read -> !read.approximate())
                                .flatMap(read -> term.refuse(
                                        article, read, tables.events().get(row.get(EVENT_ID))))
                                .ifPresent(refusal -> findings.at(row, ARTICLE_IDS, refusal));
                    }
                }
            }
        });
    }

    private static Map<String, ValidityTerm> terms(Tables tables) {
        Map<String, ValidityTerm> terms = new HashMap<>();
        for (Row article : tables.rows("articles")) {
            Optional<LocalDate> from = article.get(VALID_FROM).flatMap(Edtf::earliest);
            Optional<LocalDate> to = article.get(VALID_TO).flatMap(Edtf::latest);
            if (from.isPresent() || to.isPresent()) {
                terms.putIfAbsent(article.get(ARTICLE_ID), new ValidityTerm(article, from, to));
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
            String last = article.text(VALID_TO);
            return !date.startsWith("[")
                    && date.compareTo(article.text(VALID_FROM)) >= 0
                    && (last.isEmpty() || date.compareTo(last) <= 0);
        }

        Optional<Refusal> refuse(String articleId, Edtf date, @Nullable Row event) {
            if (from.isPresent() && date.latest().filter(from.get()::isAfter).isPresent()) {
                return Optional.of(Refusal.says(
                        "article-validity.before",
                        quoted(articleId),
                        article.text(VALID_FROM),
                        Tables.place(article),
                        quoted(date.text())));
            }
            if (to.isPresent() && date.earliest().filter(to.get()::isBefore).isPresent() && !began(event, to.get())) {
                return Optional.of(Refusal.says(
                        "article-validity.after",
                        quoted(articleId),
                        article.text(VALID_TO),
                        Tables.place(article),
                        quoted(date.text())));
            }
            return Optional.empty();
        }

        /** Whether the act is known to have been begun by that day. */
        private static boolean began(@Nullable Row event, LocalDate day) {
            return event != null
                    && event.get(DATE)
                            .flatMap(Edtf::earliest)
                            .filter(began -> !began.isAfter(day))
                            .isPresent();
        }
    }
}
