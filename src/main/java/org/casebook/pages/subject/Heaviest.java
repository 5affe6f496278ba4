package org.casebook.pages.subject;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Range;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Term;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.tabulate.Category;

/**
 * The heaviest of what was done to one person: loss of liberty before loss of work, that before money, and a short
 * detention last; of two of a kind the longer one, else the earlier. Nothing is weighed by it but which is named first.
 */
final class Heaviest {
    private static final List<Category> ORDER = List.of(
            Category.SENTENCE,
            Category.ADMINISTRATIVE_ARREST,
            Category.PRE_TRIAL_DETENTION,
            Category.DISMISSAL,
            Category.FINE,
            Category.SHORT_DETENTION);
    private static final List<Term> TERMS =
            List.of(Term.PRISON_MONTHS, Term.SUSPENDED_MONTHS, Term.DAYS, Term.WORK_HOURS);

    private Heaviest() {}

    static Optional<Entry> of(List<Entry> entries) {
        Comparator<Sanction> order = Comparator.comparingInt(sanction -> ORDER.indexOf(Category.of(sanction)));
        for (Term term : TERMS) {
            order = order.thenComparing(sanction -> least(sanction, term), Comparator.reverseOrder());
        }
        Comparator<Sanction> heaviestFirst = order;
        return entries.stream()
                .filter(entry -> entry.sanction().isPresent())
                .min((one, other) -> heaviestFirst.compare(
                        one.sanction().orElseThrow(), other.sanction().orElseThrow()));
    }

    private static BigDecimal least(Sanction sanction, Term term) {
        return Optional.ofNullable(sanction.penalty().terms().get(term))
                .map(Range::low)
                .orElse(BigDecimal.ZERO);
    }
}
