package org.casebook.validate;

import java.util.List;
import java.util.stream.Stream;
import org.casebook.dataset.RuleName;
import org.casebook.dataset.Severity;
import org.casebook.validate.completeness.DetailsWithheld;
import org.casebook.validate.completeness.LabelMissing;
import org.casebook.validate.completeness.PeopleMissing;
import org.casebook.validate.completeness.SourcePlaceMissing;
import org.casebook.validate.completeness.SummaryMissing;
import org.casebook.validate.group.GroupSize;
import org.casebook.validate.group.GroupsInEachOther;
import org.casebook.validate.group.MemberSize;
import org.casebook.validate.group.MembershipCertainty;
import org.casebook.validate.group.PartOfCycle;
import org.casebook.validate.group.PartOfDepth;
import org.casebook.validate.group.PartOfGroup;
import org.casebook.validate.group.PersonIsOne;
import org.casebook.validate.group.PersonOrGroup;
import org.casebook.validate.group.ProbableDuplicate;
import org.casebook.validate.group.TwiceInOneGroup;
import org.casebook.validate.penalty.AbsurdQuantity;
import org.casebook.validate.penalty.AmountWithoutCurrency;
import org.casebook.validate.penalty.AppealWithoutChange;
import org.casebook.validate.penalty.AppealedCase;
import org.casebook.validate.penalty.AppealedCurrency;
import org.casebook.validate.penalty.AppealedValue;
import org.casebook.validate.penalty.ArrestKind;
import org.casebook.validate.penalty.ArrestWithoutDays;
import org.casebook.validate.penalty.ArticleNumber;
import org.casebook.validate.penalty.CurrencyCode;
import org.casebook.validate.penalty.CurrencyOutOfTime;
import org.casebook.validate.penalty.ExactSum;
import org.casebook.validate.penalty.PenaltyOverMaximum;
import org.casebook.validate.penalty.SentenceWithoutPenalty;
import org.casebook.validate.penalty.UnknownCurrency;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Rule;
import org.casebook.validate.rule.TablesRule;
import org.casebook.validate.rule.ValueRule;
import org.casebook.validate.schema.AddressableId;
import org.casebook.validate.schema.CalendarDay;
import org.casebook.validate.schema.DanglingReference;
import org.casebook.validate.schema.DecimalNumber;
import org.casebook.validate.schema.DuplicateListValue;
import org.casebook.validate.schema.EdtfDate;
import org.casebook.validate.schema.EmptyListValue;
import org.casebook.validate.schema.Enumeration;
import org.casebook.validate.schema.FieldPattern;
import org.casebook.validate.schema.IdTwin;
import org.casebook.validate.schema.Maximum;
import org.casebook.validate.schema.Minimum;
import org.casebook.validate.schema.PrimaryKey;
import org.casebook.validate.schema.Quantity;
import org.casebook.validate.schema.Required;
import org.casebook.validate.schema.StandardFields;
import org.casebook.validate.schema.TruthValue;
import org.casebook.validate.schema.Unique;
import org.casebook.validate.schema.WholeNumber;
import org.casebook.validate.schema.WholePeople;
import org.casebook.validate.schema.WordThatStandsAlone;
import org.casebook.validate.text.AmbiguousValue;
import org.casebook.validate.text.CompanySpelling;
import org.casebook.validate.text.InvisibleCharacter;
import org.casebook.validate.text.MisreadText;
import org.casebook.validate.text.MixedScript;
import org.casebook.validate.text.NearNames;
import org.casebook.validate.text.PersonOnlyInSummary;
import org.casebook.validate.text.SpreadsheetDamage;
import org.casebook.validate.time.AppealBeforeCase;
import org.casebook.validate.time.ArticleValidity;
import org.casebook.validate.time.CaseBeforeEvent;
import org.casebook.validate.time.DateAfterData;
import org.casebook.validate.time.EventFollows;
import org.casebook.validate.time.MonthsAsDays;
import org.casebook.validate.time.OpenEnd;
import org.casebook.validate.time.OtherCalendar;
import org.casebook.validate.time.ReversedRange;

/** Every rule. */
public final class Rules {
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
