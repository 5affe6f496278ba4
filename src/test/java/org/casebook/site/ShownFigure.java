package org.casebook.site;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A figure as a reader of the English page sees it, in the words of the statistics files.
 *
 * @param low its lower bound; "0" if none is said
 * @param high its upper bound; blank if it is open
 * @param approx yes or no; blank where that is not said
 * @param basis number or words
 */
record ShownFigure(String low, String high, String approx, String basis) {
    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?)";
    private static final Pattern AT_LEAST = Pattern.compile("at least " + NUMBER);
    private static final Pattern OR_MORE = Pattern.compile("about " + NUMBER + " or more");
    private static final Pattern COUNTED = Pattern.compile("(?!at least |about [0-9])\\D.* \\(counted as (.+)\\)");
    private static final Pattern GROUPS =
            Pattern.compile("(?:a group|([0-9]+) groups) of unstated size(?:, and (.+) (?:people|person|more))?");
    private static final Pattern AT_MOST = Pattern.compile("at most (about )?" + NUMBER);
    private static final Pattern RANGE = Pattern.compile("(about )?" + NUMBER + "–" + NUMBER);
    private static final Pattern ONE = Pattern.compile("(about )?" + NUMBER);

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("People", "people"),
            Map.entry("People punished", "people"),
            Map.entry("People dismissed", "people"),
            Map.entry("People fined", "people"),
            Map.entry("People put under administrative arrest", "people"),
            Map.entry("People sentenced in criminal cases", "people"),
            Map.entry("People held in custody before trial", "people"),
            Map.entry("People detained by police", "people"),
            Map.entry("Sanctions", "sanctions"),
            Map.entry("Sanctions imposed", "sanctions"),
            Map.entry("Detentions", "sanctions"),
            Map.entry("Cases", "cases"),
            Map.entry("Days of arrest", "person_days"),
            Map.entry("Days held", "person_days"),
            Map.entry("Months in prison", "prison_months"),
            Map.entry("Months suspended", "suspended_months"),
            Map.entry("Months of probation", "probation_months"),
            Map.entry("Hours of public work", "work_hours"),
            Map.entry("Months of ban on an occupation", "ban_months"),
            Map.entry("Fines, no amount known", "amount"));

    /** Reads the text of a figure by the contract's grammar. */
    static ShownFigure read(String text) {
        if (text.equals("number not known") || text.endsWith(", without those on other lines")) {
            return new ShownFigure("0", "", "", "number");
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            ShownFigure number = read(counted.group(1));
            return new ShownFigure(number.low, number.high, number.approx, "words");
        }
        Matcher groups = GROUPS.matcher(text);
        if (groups.matches()) {
            // Each is of two at least.
            int least = 2 * (groups.group(1) == null ? 1 : Integer.parseInt(groups.group(1)));
            ShownFigure others = read(groups.group(2) == null ? "0" : groups.group(2));
            BigDecimal low = new BigDecimal(others.low).add(BigDecimal.valueOf(least));
            // Of the others' upper bound nothing is left: whether that is "about" is not said.
            boolean soft = others.approx.equals("yes") && !others.low.equals(others.high);
            return new ShownFigure(low.toPlainString(), "", soft ? "" : others.approx, "words");
        }
        Matcher atLeast = AT_LEAST.matcher(text);
        if (atLeast.matches()) {
            return new ShownFigure(plain(atLeast.group(1)), "", "no", "number");
        }
        Matcher orMore = OR_MORE.matcher(text);
        if (orMore.matches()) {
            return new ShownFigure(plain(orMore.group(1)), "", "yes", "number");
        }
        Matcher atMost = AT_MOST.matcher(text);
        if (atMost.matches()) {
            return new ShownFigure("0", plain(atMost.group(2)), approx(atMost), "number");
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new ShownFigure(plain(range.group(2)), plain(range.group(3)), approx(range), "number");
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return new ShownFigure(plain(one.group(2)), plain(one.group(2)), approx(one), "number");
        }
        throw new IllegalArgumentException("No figure of the contract: " + text);
    }

    /** Whether these bounds are the figure that is shown. */
    boolean shows(String rowLow, String rowHigh, String rowApprox, String rowBasis) {
        return low.equals(rowLow.isEmpty() ? "0" : rowLow)
                && high.equals(rowHigh)
                && (approx.isEmpty() || approx.equals(rowApprox))
                && basis.equals(rowBasis);
    }

    /** The measure and the unit that stand beside a figure, such as {@code amount|KZT}; the unit only of money. */
    static Optional<String> measure(Element figure) {
        Element item = figure.closest("li");
        Element label = item != null ? item.selectFirst(".label") : null;
        Element headline = figure.closest(".headlines > div");
        Element cell = figure.closest("td[data-label]");
        String words = label != null
                ? label.text()
                : headline != null ? headline.select("dt").text() : cell != null ? cell.attr("data-label") : "";
        if (words.endsWith(" in fines")) {
            return Optional.of("amount|" + words.substring(0, words.indexOf(' ')));
        }
        return Optional.ofNullable(MEASURES.get(words));
    }

    private static String approx(Matcher matcher) {
        return matcher.group(1) == null ? "no" : "yes";
    }

    private static String plain(String number) {
        return number.replace(",", "");
    }
}
