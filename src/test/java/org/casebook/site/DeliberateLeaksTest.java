package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.casebook.dataset.Dataset;
import org.casebook.disclose.Disclosure;
import org.casebook.leaks.AcceptedLeaks;
import org.casebook.leaks.LeakCheck;
import org.casebook.leaks.PublicText;
import org.casebook.search.Folding;
import org.casebook.validate.Check;
import org.casebook.validate.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A finished site in which something that the views keep back was written all the same, as a template, a chart, a download or an
 * index would that asks the tables instead of what may be shown of them: in each way the last look before publishing finds it.
 */
class DeliberateLeaksTest {
    private static final String NAME = "Карлыгаш Жангазиева";
    private static final String LATIN = "Karlygash Zhangazieva";
    private static final String ID = "karlygash-zhangazieva";
    private static final String NOTE = "keeps the printing press in the";
    private static final String NUMBER = "+7 701 555-01-23";
    private static final String CASE = "cases/f-10.html";
    private static final String ESCAPED = "Жангазиева"
            .chars()
            .mapToObj(letter -> String.format("\\u%04x", letter))
            .reduce("", String::concat);
    private static final String NUMBERED =
            "Жангазиева".chars().mapToObj(letter -> "&#" + letter + ";").reduce("", String::concat);
    private static final String PERCENT = java.net.URLEncoder.encode("Жангазиева", StandardCharsets.UTF_8);
    private static final String OF_STYLE_SHEET = "Жангазиева"
            .chars()
            .mapToObj(letter -> String.format("\\%06x", letter))
            .reduce("", String::concat);

    @TempDir
    private Path folder;

    /** What a fault makes of a file. */
    private interface Fault {
        byte[] of(byte[] file) throws IOException;
    }

    private record Leak(String file, Fault fault) {}

    private final Map<String, Leak> leaks = new LinkedHashMap<>();

    private void text(String what, String file, String before, String leak) {
        leaks.put(what, new Leak(file, bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text.contains(before))
                    .as("%s: %s stands there", what, before)
                    .isTrue();
            return text.replace(before, leak + before).getBytes(StandardCharsets.UTF_8);
        }));
    }

    private void entry(String what, String archive, String entry, String before, String leak) {
        leaks.put(what, new Leak(archive, bytes -> repacked(bytes, entry, before, leak)));
    }

    private void added(String what, String file, byte[] content) {
        leaks.put(what, new Leak(file, none -> content));
    }

    private void pages() {
        text("words of a page", CASE, "</main>", "<p>" + NAME + "</p>");
        text("title", CASE, "</title>", " " + NAME);
        text("description for search engines", CASE, "</head>", "<meta name=\"description\" content=\"" + NAME + "\">");
        text("title for social networks", CASE, "</head>", "<meta property=\"og:title\" content=\"" + LATIN + "\">");
        text("author in the head", CASE, "</head>", "<meta name=author content=Жангазиева>");
        text("words in place of a picture", CASE, "</main>", "<img src=\"a.png\" alt=\"Fines of " + NAME + "\">");
        text("label for screen readers", CASE, "</main>", "<a href=\"x\" aria-label=\"" + NAME + "\">1</a>");
        text("tooltip", CASE, "</main>", "<abbr title='" + NAME + "'>K.</abbr>");
        text("data attribute", CASE, "</main>", "<span data-person=\"" + ID + "\"></span>");
        text("data attribute with JSON", CASE, "</main>", "<i data-row='{\"name\":\"" + ESCAPED + "\"}'></i>");
        text("comment", CASE, "</main>", "<!-- person: " + NAME + " -->");
        text("hidden field", CASE, "</main>", "<input type=hidden name=p value=\"" + NUMBERED + "\">");
        text("hidden element", CASE, "</main>", "<p hidden>" + NAME + "</p>");
        text("template element", CASE, "</main>", "<template><td>" + NAME + "</td></template>");
        text("part of an address", CASE, "</main>", "<a href=\"../people/" + ID + ".html\">who</a>");
        text("query of an address", CASE, "</main>", "<a href=\"search.html?q=" + PERCENT + "\">who</a>");
        text("anchor", CASE, "</main>", "<h2 id=\"zhangazieva\">Who</h2>");
        text(
                "structured data",
                CASE,
                "</head>",
                "<script type=\"application/ld+json\">{\"name\":\"" + ESCAPED + "\"}</script>");
        text("script in a page", CASE, "</head>", "<script>var who=['" + NAME + "'];</script>");
        text("style in a page", CASE, "</head>", "<style>p::after{content:\"" + OF_STYLE_SHEET + "\"}</style>");
        text("letters parted by tags", CASE, "</main>", "<p><b>Жан</b><b>газ</b><b>иева</b></p>");
        text("name in two cells", CASE, "</main>", "<table><tr><td>Карлыгаш</td><td>Жангазиева</td></tr></table>");
        text("five words of a note", CASE, "</main>", "<p>She " + NOTE + " hall.</p>");
        text(
                "five words of a note, parted by tags",
                CASE,
                "</main>",
                "<p>keeps <em>the</em> printing&nbsp;press\nin the</p>");
        text("private number", CASE, "</main>", "<a href=\"tel:+77015550123\">call</a>");
        text("page of changes", "changes.html", "</main>", "<dd>Before: " + NAME + "</dd>");
        text("figure's small print", "index.html", "</main>", "<small>among them K. Zhangazieva</small>");
    }

    private void files() {
        text("style sheet", "site.css", "body", "/* " + NAME + " */\n");
        text("script", "casebook.js", "'use strict'", "/* " + LATIN + " */ ");
        text(
                "search index",
                "search/words-0.js",
                "\"about\"",
                "\"" + new Folding().words("Жангазиева").iterator().next() + "\",\"1\",\n");
        text("feed", "feed.xml", "<title", "<author><name>" + NAME + "</name></author>");
        text("feed's identifier", "feed.xml", "<title", "<id>urn:casebook:" + ID + "</id>");
        text("JSON", "data/casebook.json", "{", "{\"internal_note\":\"" + NOTE + "\"},");
        text("table", "data/fines.csv", "f-1,", "f-0," + ID + ",,,\r\n");
        text("table with a private column", "data/people.csv", "\r\n", ",\"" + NUMBER + "\"");
        text("statistics", "charts/people-by-company.csv", "\r\n", "," + NAME);
        text("description of a table", "data/people.csv-metadata.json", "{", "{\"notes\":\"" + ESCAPED + "\",");
        text("data package", "data/datapackage.json", "{", "{\"contributors\":[{\"title\":\"" + NAME + "\"}],");
        text("catalogue", "data/dcat.ttl", "@prefix", "# " + NAME + "\n");
        text("citation", "data/CITATION.cff", "title:", "# given-names: Karlygash, family-names: Zhangazieva\n");
        text("checksums", "SHA256SUMS", "index.html", "people/" + ID + ".html\n0  ");
        text("title of a chart", "charts/people-by-company.svg", "</svg>", "<title>" + NAME + "</title>");
        text(
                "letters of a chart",
                "charts/people-by-company.svg",
                "</svg>",
                "<text><tspan>Жанг</tspan><tspan>азиева</tspan></text>");
        text("chart's private attribute", "charts/people-by-company.svg", "</svg>", "<g id=\"bar-" + ID + "\"/>");
        leaks.put("text of a picture", new Leak("charts/people-by-company.png", bytes -> withText(bytes, LATIN)));
        leaks.put(
                "cell of the database",
                new Leak("data/casebook.sqlite", bytes -> sql(bytes, "UPDATE fines SET summary_en = '" + NAME + "'")));
        leaks.put(
                "view of the database",
                new Leak("data/casebook.sqlite", bytes -> sql(bytes, "CREATE VIEW \"" + NAME + "\" AS SELECT 1")));
        entry(
                "cell of a workbook",
                "data/casebook-en.xlsx",
                "xl/sharedStrings.xml",
                "</sst>",
                "<si><t>" + NAME + "</t></si>");
        entry(
                "sheet of a workbook",
                "data/casebook-en.xlsx",
                "xl/workbook.xml",
                "</workbook>",
                "<x name=\"" + NAME + "\"/>");
        entry(
                "author of a workbook",
                "data/casebook-en.ods",
                "meta.xml",
                "</office:meta>",
                "<dc:creator>" + NAME + "</dc:creator>");
        entry(
                "cell of an open workbook",
                "data/casebook-en.ods",
                "content.xml",
                "</office:spreadsheet>",
                "<text:p>" + NAME + "</text:p>");
        entry("download", "data/casebook.zip", "data/people.csv", "\n", "," + NAME);
        entry("download's name", "data/casebook.zip", "people/" + ID + ".csv", "", "a,b\n");
        added("page of a person", "people/" + ID + ".html", "<!doctype html>".getBytes(StandardCharsets.UTF_8));
        added("folder of a person", "people/жангазиева/index.html", "<!doctype html>".getBytes(StandardCharsets.UTF_8));
        added(
                "earlier release",
                "data/releases/1.0.0/people.csv",
                ("p-1," + NAME + ",named\r\n").getBytes(StandardCharsets.UTF_8));
        added(
                "sitemap",
                "sitemap.xml",
                ("<urlset><loc>https://example.org/people/" + PERCENT + "</loc></urlset>")
                        .getBytes(StandardCharsets.UTF_8));
        added(
                "bibliography",
                "data/casebook.bib",
                "@misc{x, author = {Zhangazieva, Karlygash}}".getBytes(StandardCharsets.UTF_8));
        added("wide text", "data/people.txt", ("\ufeff" + NAME).getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void eachIsFound() throws IOException {
        Path publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .add("data/people.csv", ID + "," + NAME + ",,,withheld,,Her sister " + NOTE + " boiler house.")
                .add("data/people.csv", "tel,Piotr Kessel,,,withheld,," + NUMBER)
                .add(
                        "data/fines.csv",
                        "f-10," + ID + ",,,,,,2020-04-05,port,adm-20,,quay,,stated,log,Fined.,yes,,2020-12-01,,,20,KZT")
                .add(
                        "data/fines.csv",
                        "f-11,tel,,,,,,2020-04-05,port,adm-20,,quay,,stated,log,Fined.,yes,,2020-12-01,,,20,KZT")
                .folder();
        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));
        LeakCheck check = check(publication);
        assertThat(check.search(site.root(), path -> false, path -> false).problems())
                .isEmpty();
        pages();
        files();
        assertThat(leaks).hasSizeGreaterThanOrEqualTo(40);

        List<String> missed = new ArrayList<>();
        for (Map.Entry<String, Leak> leak : leaks.entrySet()) {
            Path alone = Files.createDirectories(folder.resolve("alone").resolve(Integer.toString(missed.size() + 1)));
            Path file = alone.resolve(leak.getValue().file());
            Path before = site.root().resolve(leak.getValue().file());
            Files.createDirectories(file.getParent());
            Files.write(
                    file, leak.getValue().fault().of(Files.exists(before) ? Files.readAllBytes(before) : new byte[0]));
            if (check.search(alone, path -> false, path -> false).problems().isEmpty()) {
                missed.add(leak.getKey());
            }
            Files.delete(file);
        }

        assertThat(missed).isEmpty();
    }

    /** As a build looks: nothing of the site is known to be harmless. */
    private static LeakCheck check(Path publication) throws IOException {
        Dataset dataset = ((Checked.Accepted) Check.of(publication)).dataset();
        Disclosure disclosure = Disclosure.of(dataset);
        return LeakCheck.of(
                disclosure.privateValues(), PublicText.of(disclosure.dataset(), List.of()), AcceptedLeaks.NOTHING);
    }

    private static byte[] repacked(byte[] archive, String name, String before, String leak) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(text.contains(before))
                            .as("%s stands in %s", before, name)
                            .isTrue();
                    bytes = text.replaceFirst(
                                    java.util.regex.Pattern.quote(before),
                                    java.util.regex.Matcher.quoteReplacement(leak + before))
                            .getBytes(StandardCharsets.UTF_8);
                    found = true;
                }
                zip.write(bytes);
            }
            if (!found) {
                assertThat(before).as("what stands in %s", name).isEmpty();
                zip.putNextEntry(new ZipEntry(name));
                zip.write(leak.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private byte[] sql(byte[] database, String statement) throws IOException {
        Path file = Files.write(folder.resolve("copy.sqlite"), database);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        return Files.readAllBytes(file);
    }

    private static byte[] withText(byte[] png, String text) throws IOException {
        byte[] other = PlantedFiles.png(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, png.length - 12);
        byte[] chunk = ("Author\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        out.writeBytes(new byte[] {0, 0, 0, (byte) chunk.length});
        out.writeBytes("tEXt".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(chunk);
        out.writeBytes(new byte[4]);
        out.write(other, other.length - 12, 12);
        return out.toByteArray();
    }
}
