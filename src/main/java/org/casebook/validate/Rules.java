package org.casebook.validate;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.dataset.RuleName;
import org.casebook.dataset.Severity;

/** Every rule. */
final class Rules {
    /** The rules that reading a file keeps, before any row can be judged. */
    static final List<RuleName> OF_FILES = List.of(
            error("link-leads-out"),
            error("not-a-file"),
            error("leftover-file"),
            error("changed-while-read"),
            error("too-large"),
            error("data-package"),
            error("missing-file"),
            error("encoding"),
            error("dialect"),
            error("lost-letters"),
            error("header"),
            error("ragged-row"),
            error("quotation-mark"),
            error("number-format"),
            new RuleName("mixed-number-formats", Severity.WARNING));

    /** The rules of what was released, which are kept where releases are read. */
    static final List<RuleName> OF_RELEASES = List.of(
            new RuleName("released-case", Severity.ERROR),
            new RuleName(RuleName.RELEASED_PAGE, Severity.ERROR),
            new RuleName("reused-id", Severity.ERROR),
            new RuleName("released-row", Severity.WARNING),
            new RuleName("changed-form", Severity.WARNING));

    private Rules() {}

    private static RuleName error(String name) {
        return new RuleName(name, Severity.ERROR);
    }

    /** The rules of values; the first that refuses a value speaks. */
    static List<ValueRule> ofValues() {
        return List.of(
                new MisreadText(),
                new InvisibleCharacter(),
                new SpreadsheetDamage(),
                new AmbiguousValue(),
                new ReversedRange(),
                new Quantity(),
                new EdtfDate(),
                new CalendarDay(),
                new WholeNumber(),
                new DecimalNumber(),
                new TruthValue(),
                new Enumeration(),
                new CurrencyCode(),
                new DanglingReference(),
                new FieldPattern(),
                new AbsurdQuantity(),
                new WholePeople(),
                new Minimum(),
                new Maximum(),
                new DateAfterData(),
                new OpenEnd(),
                new OtherCalendar(),
                new MixedScript(),
                new UnknownCurrency());
    }

    /** The rules of rows. */
    static List<RowRule> ofRows() {
        return List.of(
                new Required(),
                new AddressableId(),
                new EmptyListValue(),
                new DuplicateListValue(),
                new WordThatStandsAlone(),
                new DetailsWithheld(),
                new PeopleMissing(),
                new PersonIsOne(),
                new PersonOrGroup(),
                new MembershipCertainty(),
                new AmountWithoutCurrency(),
                new ArrestKind(),
                new SentenceWithoutPenalty(),
                new CaseBeforeEvent(),
                new ArticleValidity(),
                new ArticleNumber(),
                new CurrencyOutOfTime(),
                new AppealedCase(),
                new AppealBeforeCase(),
                new AppealWithoutChange(),
                new AppealedValue(),
                new AppealedCurrency(),
                new ArrestWithoutDays(),
                new PenaltyOverMaximum(),
                new SummaryMissing(),
                new LabelMissing(),
                new SourcePlaceMissing());
    }

    /** The rules of rows that stand apart. */
    static List<TablesRule> overTables() {
        return List.of(
                new StandardFields(),
                new Unique(),
                new PrimaryKey(),
                new IdTwin(),
                new PartOfGroup(),
                new PartOfCycle(),
                new PartOfDepth(),
                new EventFollows(),
                new TwiceInOneGroup(),
                new GroupsInEachOther(),
                new MemberSize(),
                new GroupSize(),
                new ExactSum(),
                new MonthsAsDays(),
                new ProbableDuplicate(),
                new NearNames(),
                new PersonOnlyInSummary(),
                new CompanySpelling());
    }

    /** All of them. */
    static List<Rule> all() {
        return Stream.of(ofValues(), ofRows(), overTables())
                .<Rule>flatMap(List::stream)
                .toList();
    }
}
