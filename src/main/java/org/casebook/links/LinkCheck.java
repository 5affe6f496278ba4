package org.casebook.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.casebook.dataset.Nearest;
import org.casebook.dataset.Problem;
import org.casebook.files.FileTree;
import org.casebook.language.Message;
import org.casebook.links.LinkCheckAddresses.LinkTarget;
import org.casebook.threads.Threads;

/**
 * Checks before a site is published that every link in it leads somewhere, that every figure leads to exactly as many
 * cases as it says, and that a reader can get to every page.
 *
 * <p>Of the cases behind a figure, those count that are listed in the element its link names, or on the whole page if it
 * names none, and those of the pages that follow by {@code rel="next"}: there, in the element of the same name if there
 * is one.
 */
public final class LinkCheck {
    private static final String RULE = "site-link";
    private static final String START = "index.html";
    /** What servers show: no reader is led there. */
    private static final List<String> APART = List.of("404.html");
    /** What one reader reads shares its words; a few more batches than processors keep them all busy to the end. */
    private static final int BATCHES = 8;

    private final FileTree tree;
    private final LinkCheckAddresses addresses;
    private final Map<Integer, LinkCheckPage> pages = new HashMap<>();
    private final Map<LinkTarget, Optional<FigureCount>> counts = new HashMap<>();
    private final Set<LinkCheckFinding> findings = new TreeSet<>();

    /** How many cases are listed, on how many pages. */
    private record FigureCount(int cases, int pages) {}

    private LinkCheck(FileTree tree) {
        this.tree = tree;
        this.addresses = new LinkCheckAddresses(
                tree.leaves().stream().map(FileTree.Leaf::path).toList());
    }

    /**
     * Reads a site that is to be published.
     *
     * @param stagedSite the folder that will be the site, with all its files
     */
    public static LinkCheck of(Path stagedSite) throws IOException {
        LinkCheck check = new LinkCheck(FileTree.ofFiles(stagedSite));
        check.read();
        check.findLostPlaces();
        check.findMiscountedFigures();
        check.findUnusedPages();
        return check;
    }

    /** What is wrong, in the order of pages and lines; what is wrong in the same way on many pages, once. */
    public List<Problem> problems() {
        record SameFigures(String page, Message finding) {}
        Map<SameFigures, List<LinkCheckFinding>> alike = new LinkedHashMap<>();
        for (LinkCheckFinding finding : findings) {
            // What concerns a page as a whole concerns no other.
            String page = finding.line() == 0 ? finding.file() : "";
            alike.computeIfAbsent(new SameFigures(page, finding.finding()), none -> new ArrayList<>())
                    .add(finding);
        }
        return alike.values().stream()
                .map(same -> same.get(0)
                        .problem(
                                RULE,
                                (int) same.stream()
                                                .map(LinkCheckFinding::file)
                                                .distinct()
                                                .count()
                                        - 1))
                .sorted()
                .toList();
    }

    private void read() throws IOException {
        Threads.each(IntStream.range(0, BATCHES).boxed().toList(), this::readBatch).stream()
                .flatMap(List::stream)
                .forEach(page -> pages.put(page.file(), page));
        pages.values().forEach(page -> findings.addAll(page.findings()));
    }

    private List<LinkCheckPage> readBatch(int batch) throws IOException {
        LinkCheckReader reader = new LinkCheckReader(addresses);
        List<LinkCheckPage> read = new ArrayList<>();
        int from = addresses.size() * batch / BATCHES;
        int to = addresses.size() * (batch + 1) / BATCHES;
        for (int file = from; file < to; file++) {
            if (isPage(file) || addresses.file(file).endsWith(".svg")) {
                read.add(reader.read(
                        file, Files.readAllBytes(tree.resolve(tree.leaves().get(file)))));
            }
        }
        return read;
    }

    private boolean isPage(int file) {
        return addresses.file(file).endsWith(".html");
    }

    private Optional<LinkCheckPage> page(int file) {
        return Optional.ofNullable(pages.get(file));
    }

    private void findLostPlaces() {
        for (LinkCheckPage page : pages.values()) {
            for (LinkCheckPage.Place place : page.places()) {
                String part = place.target().part();
                Optional<LinkCheckPage> target = page(place.target().file());
                if (target.isPresent()
                        && target.get().readable()
                        && !target.get().parts().containsKey(part)) {
                    boolean itself = target.get().file() == page.file();
                    findings.add(new LinkCheckFinding(
                            addresses.file(page.file()),
                            place.line(),
                            noSuchPart(
                                    itself ? "" : addresses.file(target.get().file()),
                                    part,
                                    target.get().parts().keySet())));
                }
            }
        }
    }

    private void findMiscountedFigures() {
        for (LinkCheckPage page : pages.values()) {
            for (LinkCheckPage.LinkedFigure figure : page.figures()) {
                Optional<FigureCount> count = counts.computeIfAbsent(figure.target(), this::count);
                if (count.isPresent() && count.get().cases() != figure.cases()) {
                    String part = figure.target().part();
                    findings.add(new LinkCheckFinding(
                            addresses.file(page.file()),
                            figure.line(),
                            Message.of(
                                    count.get().pages() > 1 ? "link.count.pages" : "link.count",
                                    figure.cases(),
                                    addresses.file(figure.target().file()) + (part.isEmpty() ? "" : "#" + part),
                                    count.get().cases())));
                }
            }
        }
    }

    private static Message noSuchPart(String file, String part, Set<String> parts) {
        return Nearest.of(part, parts)
                .map(near -> Message.of("link.no-part.near", file, part, near))
                .orElseGet(() -> Message.of("link.no-part", file, part));
    }

    /** Counts the cases at a place and on the pages that continue it; nothing if some of it could not be read. */
    private Optional<FigureCount> count(LinkTarget start) {
        record Seen(int file, int line) {}
        Map<String, Seen> seen = new HashMap<>();
        Set<Integer> visited = new HashSet<>();
        Optional<LinkTarget> at = Optional.of(start);
        while (at.isPresent() && visited.add(at.get().file())) {
            int file = at.get().file();
            LinkCheckPage page = page(file).orElse(LinkCheckPage.ofNothing(file));
            boolean lost = visited.size() == 1
                    && !start.part().isEmpty()
                    && !page.parts().containsKey(start.part());
            if (lost || !page.readable()) {
                return Optional.empty();
            }
            LinkCheckPage.Part part = page.parts().getOrDefault(at.get().part(), page.whole());
            for (LinkCheckPage.Case one : page.cases().subList(part.from(), part.to())) {
                Seen before = seen.putIfAbsent(one.id(), new Seen(file, one.line()));
                if (before != null) {
                    findings.add(LinkCheckFinding.listedTwice(
                            one.id(), addresses.file(file), one.line(), addresses.file(before.file()), before.line()));
                }
            }
            at = page.next().map(next -> next.part().isEmpty() ? new LinkTarget(next.file(), start.part()) : next);
        }
        return Optional.of(new FigureCount(seen.size(), visited.size()));
    }

    /** Of pages that only lead to one another, the first is named. */
    private void findUnusedPages() {
        Optional<Integer> start = addresses.number(START);
        if (start.isEmpty()) {
            findings.add(new LinkCheckFinding(START, 0, Message.of("link.no-start")));
            return;
        }
        if (pages.values().stream().anyMatch(page -> !page.readable())) {
            return;
        }
        BitSet reached = new BitSet();
        reach(start.get(), reached);
        List<Integer> unused = IntStream.range(0, addresses.size())
                .filter(file -> isPage(file) && !reached.get(file) && !isApart(file))
                .boxed()
                .toList();
        BitSet linked = new BitSet();
        for (int file : unused) {
            page(file)
                    .ifPresent(page -> page.leadsTo().stream()
                            .filter(target -> target != file)
                            .forEach(linked::set));
        }
        unused.stream().filter(file -> !linked.get(file)).forEach(file -> findUnused(file, reached));
        unused.stream().filter(file -> !reached.get(file)).forEach(file -> findUnused(file, reached));
    }

    private void findUnused(int file, BitSet reached) {
        if (reached.get(file)) {
            return;
        }
        int before = pagesIn(reached);
        reach(file, reached);
        int more = pagesIn(reached) - before - 1;
        findings.add(new LinkCheckFinding(
                addresses.file(file),
                0,
                more == 0 ? Message.of("link.unreached") : Message.of("link.unreached.more", more)));
    }

    private int pagesIn(BitSet files) {
        return (int) files.stream().filter(this::isPage).count();
    }

    private boolean isApart(int file) {
        String path = addresses.file(file);
        return APART.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private void reach(int start, BitSet reached) {
        Deque<Integer> waiting = new ArrayDeque<>();
        reached.set(start);
        waiting.add(start);
        while (!waiting.isEmpty()) {
            page(waiting.remove()).ifPresent(page -> {
                for (int target : page.leadsTo()) {
                    if (!reached.get(target)) {
                        reached.set(target);
                        waiting.add(target);
                    }
                }
            });
        }
    }
}
