package org.casebook.bake.content;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.bake.Problems;
import org.casebook.bake.Site;
import org.casebook.bake.SourceText;

/** Finds the links of hand-written pages to other files of the site. */
final class ContentLinks {
    private static final Pattern LINK = Pattern.compile(
            // [words](address "title"), [word]: address, href="address"
            "\\]\\(\\s*<?([^\\s)>]+)|^ {0,3}\\[[^\\]]+\\]:\\s*<?([^\\s>]+)|(?:href|src)\\s*=\\s*[\"']([^\"']*)[\"']");
    /** What is shown as it stands, and what nobody sees. */
    private static final Pattern NO_LINKS = Pattern.compile("(?s)<!--.*?-->|(`+)[^`].*?\\1");

    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

    /** Tags, addresses that no page may have, and pictures from elsewhere: what becomes of them a bake shows. */
    private static final Pattern TOLD_BY_A_BAKE = Pattern.compile("<[A-Za-z!?/]"
            + "|(?:\\]\\(|\\]:)\\s*<?(?:/|(?!https?:|mailto:)[A-Za-z][A-Za-z0-9+.-]*:)"
            + "|!\\[[^\\]]*\\]\\(\\s*<?(?:[A-Za-z]+:|//)");

    private ContentLinks() {}

    /**
     * A link to a file of the site.
     *
     * @param line where it stands
     * @param text the address as it is written
     * @param path the file
     * @param hasPart whether it names a part of it
     */
    record ContentLink(int line, String text, String path, boolean hasPart) {}

    /** Whether only a bake can tell what is wrong with a page. */
    static boolean areToldByABake(Site site, ContentFile page) throws IOException {
        return TOLD_BY_A_BAKE.matcher(seen(site, page)).find();
    }

    private static String seen(Site site, ContentFile page) throws IOException {
        String source = page.file().substring(site.label("").length());
        String text = SourceText.decode(
                        page.file(), Files.readAllBytes(site.folder().resolve(source)), new Problems())
                .text();
        return NO_LINKS.matcher(text).replaceAll(hidden -> hidden.group().replaceAll("[^\n]", " "));
    }

    static List<ContentLink> of(Site site, ContentFile page) throws IOException {
        String seen = seen(site, page);
        List<ContentLink> links = new ArrayList<>();
        int line = 0;
        boolean isBody = false;
        for (String words : seen.lines().toList()) {
            line++;
            if (isBody && !words.startsWith("    ") && !words.startsWith("\t")) {
                Matcher link = LINK.matcher(words);
                while (link.find()) {
                    link(page, line, address(link)).ifPresent(links::add);
                }
            }
            isBody |= words.equals(ContentFile.SEPARATOR);
        }
        return links;
    }

    private static String address(Matcher link) {
        for (int group = 1; group <= link.groupCount(); group++) {
            String address = link.group(group);
            if (address != null) {
                return address.strip();
            }
        }
        return "";
    }

    private static Optional<ContentLink> link(ContentFile page, int line, String address) {
        if (address.isEmpty() || ELSEWHERE.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            URI target = new URI("/" + page.uri()).resolve(address.replace(" ", "%20"));
            String path = target.getPath();
            boolean hasPart = target.getFragment() != null;
            return path == null || !path.startsWith("/")
                    ? Optional.empty()
                    : Optional.of(new ContentLink(line, address, path.substring(1), hasPart));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.of(new ContentLink(line, address, address, true));
        }
    }
}
