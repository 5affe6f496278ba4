package org.casebook.pages;

import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.function.Predicate;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Sanction;
import org.casebook.pages.CaseIndex.Entry;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;

/** What there is in a publication, as far as readers see it: a page says nothing of what is not there. */
final class Holdings {
    private final Edition edition;

    Holdings(Edition edition) {
        this.edition = edition;
    }

    private boolean any(Predicate<Sanction> which) {
        return edition.index().all().stream()
                .flatMap(entry -> entry.sanction().stream())
                .anyMatch(which);
    }

    private boolean anyFacts(Predicate<Facts> which) {
        return any(sanction -> which.test(sanction.facts()));
    }

    boolean hasRows(String table) {
        return !edition.dataset().rows(table).isEmpty();
    }

    boolean hasDetentions() {
        return any(sanction -> !Category.of(sanction).isSanction());
    }

    boolean hasArrests() {
        return any(sanction -> !Category.of(sanction).kind().isEmpty());
    }

    /** Groups of which members are recorded, too. */
    boolean hasMembers() {
        return anyFacts(facts -> facts.partOf().isPresent());
    }

    /** Cases that stand in several rows of a breakdown. */
    boolean hasSeveral() {
        return anyFacts(
                facts -> facts.articleIds().size() > 1 || facts.companyIds().size() > 1);
    }

    boolean hasUnsure() {
        return anyFacts(facts -> facts.certainty() != Facts.Certainty.STATED);
    }

    boolean hasCompanies() {
        return anyFacts(facts -> !facts.companyIds().isEmpty());
    }

    boolean hasMoney() {
        return edition.statistics().by(Breakdown.TOTALS).stream()
                .anyMatch(figure -> figure.measure() == Measure.AMOUNT);
    }

    boolean hasPenalties() {
        return edition.statistics().by(Breakdown.TOTALS).stream()
                .anyMatch(figure -> !FigureTables.isCount(figure.measure()));
    }

    boolean hasRepeated() {
        return !edition.statistics().repeated().isEmpty();
    }

    /** People whose cases are shown without their names. */
    boolean hasHiddenNames() {
        return anyFacts(facts -> !facts.personId().isEmpty()
                && edition.index()
                        .row("people", facts.personId())
                        .filter(person -> person.get(VISIBILITY).equals("named"))
                        .isEmpty());
    }

    /** People whom the sources do not name. */
    boolean hasUnnamed() {
        return anyFacts(facts -> facts.personId().isEmpty());
    }

    boolean hasWithdrawn() {
        return edition.index().all().stream().anyMatch(Entry::isWithdrawn);
    }

    /** Cases that are listed without their details. */
    int stubs() {
        return (int) edition.index().all().stream()
                .filter(entry -> entry.sanction().isEmpty() && !entry.isWithdrawn())
                .count();
    }
}
