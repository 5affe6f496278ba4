package org.casebook.links;

import java.util.Comparator;
import org.casebook.dataset.Problem;
import org.casebook.files.FileTree;
import org.casebook.language.Language;
import org.casebook.language.Message;

/**
 * Something wrong in one file of the site.
 *
 * @param file its path in the site
 * @param line counted from 1; 0 where the whole page is meant
 */
record LinkCheckFinding(String file, int line, Message finding) implements Comparable<LinkCheckFinding> {
    private static final Comparator<LinkCheckFinding> ORDER = Comparator.comparing(
                    LinkCheckFinding::file, FileTree.CODE_POINTS)
            .thenComparingInt(LinkCheckFinding::line)
            .thenComparing(finding -> finding.finding().in(Language.ENGLISH))
            .thenComparing(finding -> finding.finding().remedyIn(Language.ENGLISH));

    static LinkCheckFinding listedTwice(String id, String file, int line, String otherFile, int otherLine) {
        Message other = otherFile.equals(file)
                ? Message.of("link.on-line", otherLine)
                : Message.of("link.in-line", otherFile, otherLine);
        return new LinkCheckFinding(file, line, Message.of("link.case-twice", id, other));
    }

    /**
     * The problem.
     *
     * @param more on how many further pages the very same is wrong, as with a link in the header
     */
    Problem problem(String rule, int more) {
        Message told = more == 0 ? finding : Message.of("link.more", finding, more, finding.itsRemedy());
        return new Problem(rule, (isDrawing() ? "site drawing " : "site page ") + file, line, "", told);
    }

    private boolean isDrawing() {
        return file.endsWith(".svg");
    }

    @Override
    public int compareTo(LinkCheckFinding other) {
        return ORDER.compare(this, other);
    }
}
