package org.casebook.pages.edition;

import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.function.Predicate;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Sanction;
import org.casebook.pages.figure.FigureTables;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;

/** What there is in a publication, as far as readers see it: a page says nothing of what is not there. */
public final class Holdings {
    private final Edition edition;

    public Holdings(Edition edition) {
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

    public boolean hasRows(String table) {
        return !edition.dataset().rows(table).isEmpty();
    }

    public boolean hasDetentions() {
        return any(sanction -> !Category.of(sanction).isSanction());
    }

    public boolean hasArrests() {
        return any(sanction -> !Category.of(sanction).kind().isEmpty());
    }

    /** Groups of which members are recorded, too. */
    public boolean hasMembers() {
        return anyFacts(facts -> facts.partOf().isPresent());
    }

    /** Cases that stand in several rows of a breakdown. */
    public boolean hasSeveral() {
        return anyFacts(
                facts -> facts.articleIds().size() > 1 || facts.companyIds().size() > 1);
    }

    public boolean hasUnsure() {
        return anyFacts(facts -> facts.certainty() != Facts.Certainty.STATED);
    }

    public boolean hasCompanies() {
        return anyFacts(facts -> !facts.companyIds().isEmpty());
    }

    public boolean hasMoney() {
        return edition.statistics().by(Breakdown.TOTALS).stream()
                .anyMatch(figure -> figure.measure() == Measure.AMOUNT);
    }

    public boolean hasPenalties() {
        return edition.statistics().by(Breakdown.TOTALS).stream()
                .anyMatch(figure -> !FigureTables.isCount(figure.measure()));
    }

    public boolean hasRepeated() {
        return !edition.statistics().repeated().isEmpty();
    }

    /** People whose cases are shown without their names. */
    public boolean hasHiddenNames() {
        return anyFacts(facts -> !facts.personId().isEmpty()
                && edition.index()
                        .row("people", facts.personId())
                        .filter(person -> person.get(VISIBILITY).equals("named"))
                        .isEmpty());
    }

    /** People whom the sources do not name. */
    public boolean hasUnnamed() {
        return anyFacts(facts -> facts.personId().isEmpty());
    }

    public boolean hasWithdrawn() {
        return edition.index().all().stream().anyMatch(Entry::isWithdrawn);
    }

    /** Cases that are listed without their details. */
    public int stubs() {
        return (int) edition.index().all().stream()
                .filter(entry -> entry.sanction().isEmpty() && !entry.isWithdrawn())
                .count();
    }
}
