package org.casebook.pages.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Column;
import org.casebook.dataset.Columns;
import org.casebook.dataset.Range;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Term;
import org.casebook.pages.wording.CaseIndex;
import org.casebook.pages.wording.CaseWords;
import org.casebook.pages.wording.Names;

/**
 * Whether what was imposed is more than its articles allow, as far as the table of articles says it: whoever compares the
 * two numbers on a page is told that they do not fit, and what is known of why.
 */
final class OverMaximum {
    private static final Map<Term, Column<Optional<Range>>> MAXIMUM = maxima();

    private final CaseIndex index;
    private final Names names;
    private final CaseWords words;

    OverMaximum(CaseIndex index, Names names, CaseWords words) {
        this.index = index;
        this.names = names;
        this.words = words;
    }

    /** A text by its key, and what stands in its places. */
    record Excess(String key, List<String> arguments) {
        Excess {
            arguments = List.copyOf(arguments);
        }
    }

    private static Map<Term, Column<Optional<Range>>> maxima() {
        Map<Term, Column<Optional<Range>>> maxima = new LinkedHashMap<>();
        maxima.put(Term.PRISON_MONTHS, Columns.MAXIMUM_PRISON_MONTHS);
        maxima.put(Term.SUSPENDED_MONTHS, Columns.MAXIMUM_PRISON_MONTHS);
        maxima.put(Term.DAYS, Columns.MAXIMUM_DAYS);
        maxima.put(Term.WORK_HOURS, Columns.MAXIMUM_WORK_HOURS);
        return maxima;
    }

    /** That it is more; empty where it is not, where nobody can tell, and of a detention, which no article limits. */
    Optional<Excess> of(Sanction sanction) {
        boolean isDetention = sanction instanceof Arrest arrest && arrest.kind() != Arrest.Kind.ADMINISTRATIVE_ARREST;
        List<Row> articles = sanction.facts().articleIds().stream()
                .flatMap(id -> index.row("articles", id).stream())
                .toList();
        return isDetention
                ? Optional.empty()
                : MAXIMUM.keySet().stream()
                        .flatMap(term -> of(sanction, term, articles).stream())
                        .findFirst();
    }

    private Optional<Excess> of(Sanction sanction, Term term, List<Row> articles) {
        Optional<BigDecimal> imposed = Optional.ofNullable(
                        sanction.penalty().terms().get(term))
                .filter(range -> !range.approximate())
                .map(Range::low);
        List<Row> limited = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        BigDecimal together = BigDecimal.ZERO;
        for (Row article : articles) {
            Optional<BigDecimal> most = most(article, term);
            (most.isPresent() ? limited : others).add(article);
            together = together.add(most.orElse(BigDecimal.ZERO));
        }
        BigDecimal allowed = together;
        return imposed.filter(value -> !limited.isEmpty() && value.compareTo(allowed) > 0)
                .map(value -> excess(limited, others));
    }

    private static Optional<BigDecimal> most(Row article, Term term) {
        return Optional.ofNullable(MAXIMUM.get(term)).flatMap(article::get).flatMap(Range::high);
    }

    private Excess excess(List<Row> limited, List<Row> others) {
        String maxima = words.list(
                limited.stream().map(article -> words.maximum(article).text()).toList());
        return others.isEmpty()
                ? new Excess("article.over-maximum", List.of(numbers(limited), maxima))
                : new Excess("article.over-maximum.with", List.of(numbers(limited), maxima, numbers(others)));
    }

    private String numbers(List<Row> articles) {
        return words.list(articles.stream()
                .map(article -> names.articleNumber(article.get(Columns.ARTICLE_ID)))
                .toList());
    }
}
