package org.casebook.verify.check;

import static org.casebook.language.Argument.quoted;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.verify.cases.CaseNumbers;
import org.casebook.verify.file.CaseList;
import org.casebook.verify.file.Finding;
import org.casebook.verify.file.PageContent;
import org.casebook.verify.recount.Breakdown;
import org.casebook.verify.recount.Figure;
import org.casebook.verify.recount.Recount;

/** Follows every figure of every page to the list of its cases. */
public final class LinkCheck {
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

    private final Map<String, PageContent> pages;
    private final Map<Breakdown, Map<List<String>, List<StatisticsCheck.ShownFigure>>> statistics;
    private final Optional<Recount> recount;
    private final CaseNumbers numbers;
    private final Optional<WithheldDetails> withheld;
    private final DeclaredMinimum minimum;
    private final List<Finding> wrong;
    private final Map<String, List<From>> byTarget = new TreeMap<>();
    private int right;

    /**
     * A figure and the page it stands on.
     *
     * @param page the page
     * @param figure the figure
     */
    private record From(String page, PageContent.ShownFigure figure) {}

    /** Findings are added to the list; without a recount the lists are counted and not compared case by case. */
    public LinkCheck(
            Map<String, PageContent> pages,
            Map<Breakdown, Map<List<String>, List<StatisticsCheck.ShownFigure>>> statistics,
            Optional<Recount> recount,
            CaseNumbers numbers,
            Optional<WithheldDetails> withheld,
            DeclaredMinimum minimum,
            List<Finding> wrong) {
        this.pages = pages;
        this.statistics = statistics;
        this.recount = recount;
        this.numbers = numbers;
        this.withheld = withheld;
        this.minimum = minimum;
        this.wrong = wrong;
    }

    /** Checks all figures, and gives how many of them are right. */
    public int check() {
        pages.forEach((page, content) -> content.figures().forEach(figure -> {
            From from = new From(page, figure);
            if (!COUNT.matcher(figure.cases()).matches()) {
                wrong(from, Message.of("verify.link.count", quoted(figure.cases())));
                return;
            }
            Optional<String> target = resolved(page, figure.target());
            if (target.isEmpty()) {
                wrong(from, Message.of("verify.link.nowhere", quoted(figure.target())));
            } else {
                byTarget.computeIfAbsent(target.get(), none -> new ArrayList<>())
                        .add(from);
            }
        }));
        byTarget.forEach(this::check);
        return right;
    }

    private void check(String target, List<From> figures) {
        ListedCount list = list(target);
        if (list.trouble().isPresent()) {
            figures.forEach(from -> wrong(from, list.trouble().get()));
            return;
        }
        CaseList sorted = list.cases().sorted();
        for (int at = 1; at < sorted.size(); at++) {
            if (sorted.at(at) == sorted.at(at - 1)) {
                String twice = numbers.id(sorted.at(at));
                figures.forEach(from -> wrong(from, Message.of("verify.link.twice", target, twice)));
                return;
            }
        }
        Optional<ListAddress> address = ListAddress.of(page(target));
        Map<PageContent.ShownFigure, Optional<Message>> judged = new HashMap<>();
        for (From from : figures) {
            PageContent.ShownFigure figure = from.figure();
            // The same figure on many pages need be judged once.
            PageContent.ShownFigure alike = new PageContent.ShownFigure(0, figure.text(), figure.cases(), "");
            Optional<Message> fault = judged.computeIfAbsent(alike, one -> {
                int said = Integer.parseInt(one.cases());
                if (said != sorted.size()) {
                    return Optional.of(Message.of("verify.link.size", said, target, sorted.size()));
                }
                return address.flatMap(cell -> fault(cell, one, sorted, target));
            });
            fault.ifPresentOrElse(message -> wrong(from, message), () -> right++);
        }
    }

    /** Holds a figure against the figures of its cell, and its list against their cases. */
    private Optional<Message> fault(
            ListAddress address, PageContent.ShownFigure figure, CaseList listed, String target) {
        Map<List<String>, List<StatisticsCheck.ShownFigure>> ofFile = statistics.get(address.breakdown());
        if (ofFile == null) {
            return Optional.empty();
        }
        ShownNumber number = ShownNumber.read(figure.text());
        Optional<Message> lists = Optional.empty();
        for (StatisticsCheck.ShownFigure row : ofFile.getOrDefault(address.keys(), List.of())) {
            boolean same = row.key().category() == address.category()
                    && (row.cases() == listed.size() || mayLack(row.cases() - listed.size()))
                    && number.shows(
                            row.cells().cell("low"),
                            row.cells().cell("high"),
                            row.cells().cell("approx"),
                            row.cells().cell("basis"));
            if (same) {
                lists = differing(address.breakdown(), row, listed, target);
                if (lists.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return lists.or(() -> Optional.of(Message.of(
                "verify.link.no-figure", listed.size(), address.breakdown().file())));
    }

    /** Whether a list may lack so many of the cases that its figure counts: where a minimum is, it tells of none that is withheld. */
    private boolean mayLack(int cases) {
        boolean anyTotalSuppressed = statistics.getOrDefault(Breakdown.TOTALS, Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(StatisticsCheck.ShownFigure::isSuppressed);
        return minimum.isDeclared() && cases > 0 && (anyTotalSuppressed || cases <= numbers.withheld());
    }

    private Optional<Message> differing(
            Breakdown breakdown, StatisticsCheck.ShownFigure row, CaseList listed, String target) {
        boolean countsStubs = breakdown == Breakdown.TOTALS && row.key().isCount();
        Figure figure = recount.map(all -> all.of(breakdown).get(row.key())).orElse(null);
        if (figure == null) {
            return Optional.empty();
        }
        Set<Integer> lacking = new HashSet<>();
        figure.cases().stream().forEach(lacking::add);
        List<Integer> strange = new ArrayList<>();
        listed.stream().forEach(number -> {
            boolean isExcused = numbers.isUnread(number) || (countsStubs && numbers.isWithheld(number));
            if (!lacking.remove(number) && !isExcused) {
                strange.add(number);
            }
        });
        boolean anyUnread = row.cases() > listed.size() || listed.stream().anyMatch(numbers::isUnread);
        if (breakdown == Breakdown.REPEATED && anyUnread) {
            // A person whose other case cannot be read is seen here once only, and was met twice all the same.
            strange.removeIf(numbers::isOfNamedPerson);
        }
        if (!row.key().isCount() && withheld.isPresent()) {
            strange.removeIf(withheld.get()::mayInherit);
            lacking.removeIf(withheld.get()::mayInherit);
        }
        if (lacking.isEmpty() && strange.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fault(target, strange, List.copyOf(new TreeSet<>(lacking))));
    }

    private Message fault(String target, List<Integer> strange, List<Integer> lacking) {
        if (lacking.isEmpty()) {
            return Message.of("verify.link.strange", target, some(strange));
        }
        return strange.isEmpty()
                ? Message.of("verify.link.lacking", target, some(lacking))
                : Message.of("verify.link.both", target, some(strange), some(lacking));
    }

    private Argument some(List<Integer> cases) {
        List<String> ids = cases.stream().limit(3).map(numbers::id).toList();
        return cases.size() > 3
                ? Message.of("verify.more", String.join(", ", ids), cases.size() - 3)
                : Argument.of(String.join(", ", ids));
    }

    /**
     * The cases listed from an address on.
     *
     * @param cases their numbers
     * @param trouble why the list has no end or no beginning
     */
    private record ListedCount(CaseList cases, Optional<Message> trouble) {}

    private ListedCount list(String target) {
        List<CaseList> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(target);
        while (at.isPresent()) {
            String address = at.get();
            PageContent content = pages.get(page(address));
            if (content == null) {
                return trouble(
                        address.equals(target)
                                ? Message.of("verify.link.gone", target)
                                : Message.of("verify.link.goes-on", target, page(address)));
            }
            if (!seen.add(page(address))) {
                return trouble(Message.of("verify.link.circle", target));
            }
            int hash = address.indexOf('#');
            if (hash < 0) {
                parts.add(content.cases());
            } else {
                PageContent.Part part =
                        content.parts().getOrDefault(address.substring(hash + 1), new PageContent.Part(0, 0));
                parts.add(content.cases().part(part.first(), part.end()));
            }
            Optional<String> next = content.next();
            at = next.map(href -> resolved(page(address), href).orElse(href));
        }
        return new ListedCount(CaseList.joined(parts), Optional.empty());
    }

    private static ListedCount trouble(Message message) {
        return new ListedCount(CaseList.NONE, Optional.of(message));
    }

    private static String page(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The path in the site, with its fragment; empty for an address that leads elsewhere. */
    private static Optional<String> resolved(String page, String address) {
        try {
            URI here = new URI(null, null, "/" + page, null);
            URI there = here.resolve(address.isEmpty() ? "#" : address).normalize();
            if (there.getScheme() != null || there.getRawAuthority() != null || there.getPath() == null) {
                return Optional.empty();
            }
            String path = there.getPath();
            String fragment = there.getFragment();
            return path.startsWith("/../")
                    ? Optional.empty()
                    : Optional.of(path.substring(1) + (fragment == null ? "" : "#" + fragment));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private void wrong(From from, Message message) {
        wrong.add(new Finding(
                from.page(),
                from.figure().line(),
                "figure",
                Message.of("verify.figure", quoted(from.figure().text()), message)));
    }
}
