package org.casebook.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casebook.language.Message;
import org.casebook.links.LinkCheckAddresses.Address;
import org.casebook.links.LinkCheckAddresses.LinkTarget;
import org.casebook.links.LinkCheckAddresses.Use;

/**
 * Reads pages one after the other. Pages of one folder share most of their addresses, so it is quickest when they come
 * together.
 */
final class LinkCheckReader {
    /** Elements without content or closing tag (HTML Living Standard, 13.1.2). */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    /** Elements whose closing tag may be left out (HTML Living Standard, 13.1.2.4). */
    private static final Set<String> CLOSED_BY_OTHERS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "li",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "caption",
            "colgroup",
            "option",
            "optgroup",
            "rt",
            "rp");
    /** What a {@code link} may be without a browser's loading it. */
    private static final Set<String> NAMED_ONLY = Set.of(
            "next", "prev", "alternate", "canonical", "license", "author", "help", "search", "up", "first", "last");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)(?:\\s[^,]*)?(?:,|$)");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final LinkCheckAddresses addresses;
    private final LinkCheckWords words = new LinkCheckWords();

    private String folder = "";
    private final Map<String, Address> linked = new HashMap<>();
    private final Map<String, Address> loaded = new HashMap<>();

    LinkCheckReader(LinkCheckAddresses addresses) {
        this.addresses = addresses;
    }

    /** Reads a file. Its bytes are changed. */
    LinkCheckPage read(int file, byte[] bytes) {
        String path = addresses.file(file);
        String itsFolder = LinkCheckAddresses.folder(path);
        if (!itsFolder.equals(folder)) {
            linked.clear();
            loaded.clear();
            folder = itsFolder;
        }
        boolean drawing = path.endsWith(".svg");
        return new Page(file, path, drawing, new LinkCheckTags(bytes, drawing, words)).read();
    }

    private Address address(int file, String attribute, Use use) {
        String written = attribute.strip();
        if (written.startsWith("#") || written.startsWith("?")) {
            return addresses.from(file, written, use);
        }
        return (use == Use.LINKED ? linked : loaded)
                .computeIfAbsent(written, none -> addresses.from(file, written, use));
    }

    /**
     * An element that is open.
     *
     * @param id its id; blank if it has none
     * @param from how many cases were listed before it
     * @param list the nearest open element with an id, itself included: the list that cases in it belong to
     */
    private record OpenElement(String name, int start, String id, int from, int list) {}

    private record Listed(int list, String id) {}

    private final class Page {
        private final int file;
        private final String path;
        private final boolean drawing;
        /** Shown by the server at any address, so it has no folder to start from. */
        private final boolean standsAlone;

        private final LinkCheckTags tags;

        private boolean readable = true;
        private final List<OpenElement> open = new ArrayList<>();
        /** How many of the open elements are drawings or formulas, which follow the rules of XML. */
        private int foreign;

        private int lists;
        private final Map<String, LinkCheckPage.Part> parts = new HashMap<>();
        private final Map<String, Integer> idStarts = new HashMap<>();
        private final Map<Listed, Integer> listed = new HashMap<>();
        private final List<LinkCheckPage.Case> cases = new ArrayList<>();
        private Optional<LinkTarget> next = Optional.empty();
        private final Set<Integer> leadsTo = new TreeSet<>();
        private final List<LinkCheckPage.Place> places = new ArrayList<>();
        private final List<LinkCheckPage.LinkedFigure> figures = new ArrayList<>();
        private final List<LinkCheckFinding> findings = new ArrayList<>();

        private Page(int file, String path, boolean drawing, LinkCheckTags tags) {
            this.file = file;
            this.path = path;
            this.drawing = drawing;
            this.standsAlone = path.equals("404.html") || path.endsWith("/404.html");
            this.tags = tags;
        }

        private LinkCheckPage read() {
            boolean goOn = true;
            while (goOn) {
                switch (tags.next()) {
                    case OPENED -> opened();
                    case CLOSED -> closed();
                    case END -> {
                        close(0);
                        goOn = false;
                    }
                    case UNREADABLE -> {
                        find("link.unreadable", tags.reason());
                        readable = false;
                        goOn = false;
                    }
                }
            }
            return new LinkCheckPage(
                    file,
                    readable,
                    Map.copyOf(parts),
                    List.copyOf(cases),
                    next,
                    List.copyOf(leadsTo),
                    List.copyOf(places),
                    List.copyOf(figures),
                    List.copyOf(findings));
        }

        private void find(String key, Object... arguments) {
            find(Message.of(key, arguments));
        }

        private void find(Message finding) {
            findings.add(new LinkCheckFinding(path, tags.line(), finding));
        }

        private void opened() {
            String name = tags.name();
            String id = "";
            int from = cases.size();
            boolean empty = (isXml() || isForeign(name)) ? tags.selfClosed() : VOID.contains(name);
            if (!empty) {
                closeSibling(name);
            }
            if (tags.attributes() > 0) {
                id = tags.value("id");
                if (!id.isEmpty()) {
                    once(id);
                }
                String listedCase = tags.value("data-case");
                if (!listedCase.isEmpty()) {
                    list(listedCase);
                }
                if (name.equals("a") && tags.has("name")) {
                    parts.putIfAbsent(tags.value("name"), new LinkCheckPage.Part(from, cases.size()));
                }
                links(name);
            }
            if (empty) {
                if (!id.isEmpty()) {
                    parts.put(id, new LinkCheckPage.Part(from, cases.size()));
                }
                return;
            }
            int list = id.isEmpty() ? list() : ++lists;
            open.add(new OpenElement(name, tags.start(), id, from, list));
            if (isForeign(name)) {
                foreign++;
            }
        }

        private boolean isXml() {
            return drawing || foreign > 0;
        }

        private static boolean isForeign(String name) {
            return name.equals("svg") || name.equals("math");
        }

        private int list() {
            return open.isEmpty() ? 0 : open.get(open.size() - 1).list();
        }

        private void once(String id) {
            Integer before = idStarts.putIfAbsent(id, tags.start());
            if (before != null) {
                find("link.id-twice", id, tags.line(before));
            }
        }

        private void list(String id) {
            int line = tags.line();
            Integer before = listed.putIfAbsent(new Listed(list(), id), line);
            if (before != null) {
                findings.add(LinkCheckFinding.listedTwice(id, path, line, path, before));
            }
            cases.add(new LinkCheckPage.Case(id, line));
        }

        /** A paragraph or list item may end where the next begins. */
        private void closeSibling(String name) {
            if (!open.isEmpty()
                    && CLOSED_BY_OTHERS.contains(name)
                    && open.get(open.size() - 1).name().equals(name)
                    && !isXml()) {
                close(open.size() - 1);
            }
        }

        private void closed() {
            String name = tags.name();
            int match = open.size() - 1;
            while (match >= 0 && !open.get(match).name().equals(name)) {
                match--;
            }
            if (match < 0) {
                find("link.closes-nothing", name);
                return;
            }
            close(match + 1);
            end(open.remove(match));
        }

        /** Ends what is still open above so many elements. */
        private void close(int kept) {
            while (open.size() > kept) {
                OpenElement last = open.remove(open.size() - 1);
                if (drawing || !CLOSED_BY_OTHERS.contains(last.name())) {
                    findings.add(new LinkCheckFinding(
                            path, tags.line(last.start()), Message.of("link.not-closed", last.name())));
                }
                end(last);
            }
        }

        private void end(OpenElement element) {
            if (isForeign(element.name())) {
                foreign--;
            }
            if (!element.id().isEmpty()) {
                parts.put(element.id(), new LinkCheckPage.Part(element.from(), cases.size()));
            }
        }

        private void links(String name) {
            boolean link = name.equals("a") || name.equals("area");
            for (int i = 0; i < tags.attributes(); i++) {
                switch (tags.attribute(i)) {
                    case "href", "xlink:href" -> {
                        if (link) {
                            follow(tags.value(i));
                        } else if (name.equals("link")) {
                            related(tags.value(i));
                        } else if (name.equals("base")) {
                            find("link.base");
                        } else {
                            refer(tags.value(i), isXml() ? Use.LOADED : Use.LINKED);
                        }
                    }
                    case "src", "poster" -> refer(tags.value(i), Use.LOADED);
                    case "data" -> {
                        if (name.equals("object")) {
                            refer(tags.value(i), Use.LOADED);
                        }
                    }
                    case "srcset", "imagesrcset" -> candidates(tags.value(i)).forEach(one -> refer(one, Use.LOADED));
                    case "action", "formaction" -> refer(tags.value(i), Use.LINKED);
                    default -> {
                        // No other attribute holds an address.
                    }
                }
            }
            if (name.equals("a") && isFigure() && !tags.has("href")) {
                find("link.figure-no-link");
            }
        }

        private boolean isFigure() {
            String kinds = tags.value("class");
            return kinds.equals("figure")
                    || (kinds.contains("figure") && tokens(kinds).contains("figure"));
        }

        private void follow(String written) {
            Address address = refer(written, Use.LINKED);
            if (address instanceof Address.Inside inside) {
                leadsTo.add(inside.target().file());
                continued(inside.target());
            }
            if (isFigure()) {
                figure(written, address);
            }
        }

        private void figure(String written, Address address) {
            if (address instanceof Address.Outside) {
                find("link.figure-elsewhere", written);
                return;
            }
            String count = tags.value("data-cases");
            if (!COUNT.matcher(count).matches()) {
                find(count.isEmpty() ? "link.number-missing" : "link.no-number", count);
                return;
            }
            if (address instanceof Address.Inside inside) {
                figures.add(new LinkCheckPage.LinkedFigure(tags.line(), Integer.parseInt(count), inside.target()));
            }
        }

        private void related(String written) {
            boolean named = NAMED_ONLY.containsAll(tokens(tags.value("rel")));
            if (refer(written, named ? Use.LINKED : Use.LOADED) instanceof Address.Inside inside) {
                continued(inside.target());
            }
        }

        private void continued(LinkTarget target) {
            if (next.isEmpty() && tags.has("rel") && tokens(tags.value("rel")).contains("next")) {
                next = Optional.of(target);
            }
        }

        private Address refer(String written, Use use) {
            Address address = address(file, written, use);
            if (address instanceof Address.Wrong wrong) {
                find(wrong.finding());
            } else if (address instanceof Address.Inside inside) {
                LinkTarget target = inside.target();
                if (standsAlone && target.file() != file) {
                    find(use == Use.LINKED ? "link.anywhere" : "link.anywhere.loaded", written, use.words());
                } else if (!target.part().isEmpty()) {
                    places.add(new LinkCheckPage.Place(tags.line(), target));
                }
            }
            return address;
        }

        /** The addresses of a {@code srcset} (HTML Living Standard, 4.8.4.2.1). */
        private static List<String> candidates(String srcset) {
            return CANDIDATE
                    .matcher(srcset)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        private static List<String> tokens(String text) {
            return text.indexOf(' ') < 0 ? List.of(text) : Arrays.asList(BLANKS.split(text.strip()));
        }
    }
}
