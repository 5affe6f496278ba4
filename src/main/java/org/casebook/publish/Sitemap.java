package org.casebook.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.casebook.files.FileTree;

/**
 * The list of all pages for search engines (sitemaps.org, protocol 0.9), each with the same page in the other languages. It
 * needs the address at which the site will stand.
 */
public final class Sitemap {
    private static final String FILE = "sitemap.xml";
    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    /** The protocol allows 50,000 addresses in a file; the alternates of each make files large before. */
    private static final int PAGES_PER_FILE = 20_000;
    /** What robots are told stands at the beginning of a page. */
    private static final int HEAD_LENGTH = 4096;

    private static final Pattern NO_INDEX =
            Pattern.compile("<meta[^>]*name=[\"']?robots[\"']?[^>]*noindex|http-equiv=[\"']?refresh");

    private final Path site;
    private final String baseUrl;
    private final Map<String, String> folderByLanguage;

    /**
     * A list for a site.
     *
     * @param baseUrl where it will stand, with a slash at its end
     * @param folderByLanguage where the pages of each language stand, with a slash at its end; empty for the root
     */
    public Sitemap(Path site, String baseUrl, Map<String, String> folderByLanguage) {
        this.site = site;
        this.baseUrl = baseUrl;
        this.folderByLanguage = folderByLanguage;
    }

    /** Writes it; in several files with an index where the pages are many. */
    public void write() throws IOException {
        List<String> pages = new ArrayList<>();
        FileTree.ofFiles(site).each(this::forRobots).forEach(page -> page.ifPresent(pages::add));
        if (pages.size() <= PAGES_PER_FILE) {
            Files.writeString(site.resolve(FILE), urls(pages, Set.copyOf(pages)));
            return;
        }
        Set<String> all = new HashSet<>(pages);
        List<String> files = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += PAGES_PER_FILE) {
            String file = "sitemap-" + (files.size() + 1) + ".xml";
            files.add(file);
            Files.writeString(
                    site.resolve(file), urls(pages.subList(from, Math.min(from + PAGES_PER_FILE, pages.size())), all));
        }
        Files.writeString(site.resolve(FILE), index(files));
    }

    private Optional<String> forRobots(FileTree.Leaf leaf) throws IOException {
        if (!leaf.path().endsWith(".html")) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(site.resolve(leaf.path()))) {
            String head = new String(in.readNBytes(HEAD_LENGTH), StandardCharsets.UTF_8);
            return NO_INDEX.matcher(head).find() ? Optional.empty() : Optional.of(leaf.path());
        }
    }

    private String urls(List<String> pages, Set<String> all) throws IOException {
        return document("urlset", xml -> {
            if (folderByLanguage.size() > 1) {
                xml.writeNamespace("xhtml", XHTML);
            }
            for (String page : pages) {
                xml.writeCharacters("\n");
                xml.writeStartElement("url");
                location(xml, page);
                List<Alternate> alternates = alternates(page, all);
                for (Alternate alternate : alternates.size() > 1 ? alternates : List.<Alternate>of()) {
                    xml.writeEmptyElement("xhtml:link");
                    xml.writeAttribute("rel", "alternate");
                    xml.writeAttribute("hreflang", alternate.language());
                    xml.writeAttribute("href", baseUrl + alternate.page());
                }
                xml.writeEndElement();
            }
        });
    }

    private String index(List<String> files) throws IOException {
        return document("sitemapindex", xml -> {
            for (String file : files) {
                xml.writeCharacters("\n");
                xml.writeStartElement("sitemap");
                location(xml, file);
                xml.writeEndElement();
            }
        });
    }

    private void location(XMLStreamWriter xml, String file) throws XMLStreamException {
        xml.writeStartElement("loc");
        xml.writeCharacters(baseUrl + file);
        xml.writeEndElement();
    }

    private record Alternate(String language, String page) {}

    /** The page in every language that has it, its own included, as the protocol wants it. */
    private List<Alternate> alternates(String page, Set<String> all) {
        String own = folderByLanguage.values().stream()
                .filter(page::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String common = page.substring(own.length());
        List<Alternate> alternates = new ArrayList<>();
        folderByLanguage.forEach((language, folder) -> {
            if (all.contains(folder + common)) {
                alternates.add(new Alternate(language, folder + common));
            }
        });
        return alternates;
    }

    private interface SitemapContent {
        void into(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String document(String root, SitemapContent content) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(PROTOCOL);
            content.into(xml);
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException("The list of pages cannot be written.", failed);
        }
        return text.append('\n').toString();
    }
}
