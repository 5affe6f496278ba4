package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.NUMBER;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Severity;
import org.casebook.resource.value.MonthNames;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/**
 * The number of an article is the law's, not a date that a spreadsheet made of {@code 3/4} or {@code 12.3}, and the one
 * that the article's id gives, where that gives one.
 */
public final class ArticleNumber implements RowRule {
    private static final Pattern MONTH = Pattern.compile(
            "\\d{1,4}[.\\- /](?<last>\\p{L}{3,})\\.?(?:[.\\- /]\\d{2,4})?|(?<first>\\p{L}{3,})\\.?[.\\- /]\\d{1,4}");

    private static final Pattern WITH_YEAR = Pattern.compile(
            "(?:19|20)\\d{2}([./-])\\d{1,2}\\1\\d{1,2}(?:[ T].*)?|\\d{1,2}([./-])\\d{1,2}\\2(?:19|20)\\d{2}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @Override
    public String name() {
        return "article-number";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        if (!resource.name().equals("articles") || !tables.have(resource, ARTICLE_ID, NUMBER)) {
            return Optional.empty();
        }
        return Optional.of((row, findings) -> {
            String number = row.get(NUMBER);
            if (!number.isEmpty()) {
                refuse(number, row.get(ARTICLE_ID)).ifPresent(refusal -> findings.at(row, NUMBER, refusal));
            }
        });
    }

    private static Optional<Refusal> refuse(String number, String id) {
        if (isDate(number)) {
            return Optional.of(Refusal.says("article-number.date", quoted(number)));
        }
        return isOf(id, number)
                ? Optional.empty()
                : Optional.of(Refusal.says("article-number", quoted(number), quoted(id)));
    }

    private static boolean isDate(String number) {
        Matcher month = MONTH.matcher(number);
        return WITH_YEAR.matcher(number).matches()
                || (month.matches()
                        && MonthNames.number(
                                        Optional.ofNullable(month.group("last")).orElseGet(() -> month.group("first")))
                                .isPresent());
    }

    /** Whether the id has the number's digits, or those before its part; an id or number without digits says nothing. */
    private static boolean isOf(String id, String number) {
        List<String> ofId = digits(id);
        List<String> ofNumber = digits(number);
        if (ofId.isEmpty() || ofNumber.isEmpty()) {
            return true;
        }
        return ofId.contains(ofNumber.get(0)) || joined(ofId).contains(String.join("", ofNumber));
    }

    private static List<String> digits(String text) {
        return DIGITS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(digits -> digits.replaceFirst("^0+(?=.)", ""))
                .toList();
    }

    /** Of digits that stand apart, all that can be read together: {@code 164-1} is {@code 1641} in many an id. */
    private static List<String> joined(List<String> digits) {
        List<String> joined = new ArrayList<>();
        for (int first = 0; first < digits.size(); first++) {
            for (int end = first + 1; end <= digits.size(); end++) {
                joined.add(String.join("", digits.subList(first, end)));
            }
        }
        return joined;
    }
}
