package org.casebook.links;

import java.util.Arrays;
import java.util.Set;
import org.casebook.language.Message;

/**
 * Goes through the tags of a page or drawing, one after the other. It understands what Casebook's templates and careful
 * people write; what it cannot read, it says, rather than guess as browsers do (HTML Living Standard, 13.2).
 */
final class LinkCheckTags {
    /** What comes next in the file. */
    enum Step {
        OPENED,
        CLOSED,
        END,
        /** Nothing behind it can be relied on; see {@link #reason()}. */
        UNREADABLE
    }

    /** Elements whose content is text, whatever it looks like. */
    private static final Set<String> TEXT = Set.of("script", "style", "textarea", "title");

    private final byte[] bytes;
    private final boolean xml;
    private final LinkCheckWords words;

    private int at;
    private int start;
    private int line = 1;
    private int counted;

    private String name = "";
    private boolean selfClosed;
    private String text = "";
    private Message reason = Message.of("link.html-begin");

    private int attributes;
    private String[] attributeNames = new String[16];
    private int[] valueStarts = new int[16];
    private int[] valueEnds = new int[16];

    /**
     * Over a file.
     *
     * @param bytes the file; names in it are turned to lower case where it is not XML
     */
    LinkCheckTags(byte[] bytes, boolean xml, LinkCheckWords words) {
        this.bytes = bytes;
        this.xml = xml;
        this.words = words;
        Arrays.fill(attributeNames, "");
    }

    /** The tag's name. */
    String name() {
        return name;
    }

    /** Whether it ends with a slash. */
    boolean selfClosed() {
        return selfClosed;
    }

    /** Why the file cannot be read on. */
    Message reason() {
        return reason;
    }

    /** Where the tag begins, in bytes. */
    int start() {
        return start;
    }

    /** The line on which the tag begins. */
    int line() {
        line += breaks(counted, start);
        counted = start;
        return line;
    }

    /** The line of a place in the file. */
    int line(int place) {
        return 1 + breaks(0, place);
    }

    private int breaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += bytes[i] == '\n' ? 1 : 0;
        }
        return breaks;
    }

    int attributes() {
        return attributes;
    }

    String attribute(int index) {
        return attributeNames[index];
    }

    /** The value of an attribute; blank where it has none. */
    String value(int index) {
        return words.of(bytes, valueStarts[index], valueEnds[index]);
    }

    /** Whether the tag has an attribute of this name. */
    boolean has(String attribute) {
        return index(attribute) >= 0;
    }

    /** The value of the attribute of this name; blank where the tag has none. */
    String value(String attribute) {
        int index = index(attribute);
        return index < 0 ? "" : value(index);
    }

    private int index(String attribute) {
        for (int i = 0; i < attributes; i++) {
            if (attributeNames[i].equals(attribute)) {
                return i;
            }
        }
        return -1;
    }

    /** Goes on to the next tag. */
    Step next() {
        attributes = 0;
        if (!text.isEmpty()) {
            at = endOfText();
            text = "";
        }
        while (true) {
            int mayBe = at;
            while (mayBe < bytes.length && bytes[mayBe] != '<') {
                mayBe++;
            }
            at = mayBe;
            start = at;
            if (at == bytes.length) {
                return Step.END;
            }
            byte mark = at + 1 < bytes.length ? bytes[at + 1] : 0;
            if (isLetter(mark)) {
                at++;
                return opened();
            }
            if (mark == '/') {
                at += 2;
                return closed();
            }
            if (mark != '!' && mark != '?') {
                return unreadable("link.html-begin");
            }
            String end = startsWith("<!--") ? "-->" : startsWith("<![CDATA[") ? "]]>" : mark == '?' ? "?>" : ">";
            at = after(end);
            if (at < 0) {
                return unreadable("link.html-end", mark == '?' ? "<?" : "<!", end);
            }
        }
    }

    private Step closed() {
        name = readName();
        skipBlanks();
        if (name.isEmpty() || at == bytes.length || bytes[at] != '>') {
            return unreadable("link.html-closing", name);
        }
        at++;
        return Step.CLOSED;
    }

    private Step opened() {
        name = readName();
        selfClosed = false;
        while (true) {
            skipBlanks();
            if (at == bytes.length) {
                return unreadable("link.html-tag", name);
            }
            byte here = bytes[at];
            if (here == '>') {
                at++;
                if (!xml && !selfClosed && TEXT.contains(name)) {
                    text = name;
                }
                return Step.OPENED;
            }
            if (here == '/') {
                at++;
                selfClosed = true;
                continue;
            }
            selfClosed = false;
            String attribute = readName();
            if (attribute.isEmpty()) {
                return unreadable("link.html-mark", name);
            }
            skipBlanks();
            int from = at;
            int to = at;
            if (at < bytes.length && bytes[at] == '=') {
                at++;
                skipBlanks();
                byte quote = at < bytes.length ? bytes[at] : 0;
                if (quote != '"' && quote != '\'') {
                    return unreadable("link.html-unquoted", attribute, name);
                }
                from = ++at;
                while (at < bytes.length && bytes[at] != quote) {
                    at++;
                }
                to = at;
                if (at == bytes.length) {
                    return unreadable("link.html-quote", attribute, name);
                }
                at++;
            }
            keep(attribute, from, to);
        }
    }

    private void keep(String attribute, int from, int to) {
        if (attributes == attributeNames.length) {
            attributeNames = Arrays.copyOf(attributeNames, attributes * 2);
            Arrays.fill(attributeNames, attributes, attributes * 2, "");
            valueStarts = Arrays.copyOf(valueStarts, attributes * 2);
            valueEnds = Arrays.copyOf(valueEnds, attributes * 2);
        }
        attributeNames[attributes] = attribute;
        valueStarts[attributes] = from;
        valueEnds[attributes] = to;
        attributes++;
    }

    private String readName() {
        int from = at;
        while (at < bytes.length && isNamePart(bytes[at])) {
            if (!xml && bytes[at] >= 'A' && bytes[at] <= 'Z') {
                bytes[at] = (byte) (bytes[at] | 0x20);
            }
            at++;
        }
        return words.of(bytes, from, at);
    }

    private Step unreadable(String key, Object... arguments) {
        reason = Message.of(key, arguments);
        return Step.UNREADABLE;
    }

    /** Where the closing tag of an element of text begins, or the end of the file, if there is none. */
    private int endOfText() {
        for (int i = at; i + 1 < bytes.length; i++) {
            if (bytes[i] == '<' && bytes[i + 1] == '/' && isText(i + 2)) {
                return i;
            }
        }
        return bytes.length;
    }

    private boolean isText(int from) {
        if (from + text.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((bytes[from + i] | 0x20) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(String mark) {
        return isAt(at, mark);
    }

    private boolean isAt(int from, String mark) {
        if (from + mark.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (bytes[from + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The place behind the next such mark; negative if there is none. */
    private int after(String mark) {
        for (int i = at; i < bytes.length; i++) {
            if (isAt(i, mark)) {
                return i + mark.length();
            }
        }
        return -1;
    }

    private void skipBlanks() {
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\n' || one == '\t' || one == '\r' || one == '\f';
    }

    private static boolean isLetter(byte one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }

    private static boolean isNamePart(byte one) {
        return !isBlank(one) && one != '=' && one != '>' && one != '/' && one != '"' && one != '\'' && one != '<';
    }
}
