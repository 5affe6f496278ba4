package org.casebook.links;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Nearest;
import org.casebook.language.Message;

/** The files of a site, and where an address that is written in one of them leads. */
final class LinkCheckAddresses {
    /** Of more files in one folder, none is suggested for a misspelt one: each would have to be compared. */
    private static final int FEW = 500;

    /**
     * A place in the site.
     *
     * @param file the number of the file
     * @param part the id of an element in it; blank for the whole page
     */
    record LinkTarget(int file, String part) {}

    /** What a page does with an address. */
    enum Use {
        /** A reader may follow it. */
        LINKED,
        /** A browser gets it with the page. */
        LOADED;

        Message words() {
            return Message.of(this == LINKED ? "link.linked" : "link.loaded");
        }
    }

    /** Where an address leads. */
    sealed interface Address {
        record Inside(LinkTarget target) implements Address {}

        /** To another site, or to a mailbox. */
        record Outside() implements Address {}

        /** Nowhere: the address holds the file itself. */
        record Embedded() implements Address {}

        record Wrong(Message finding) implements Address {}
    }

    private final List<String> files;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<String>> filesByFolder = new HashMap<>();
    private final Map<String, List<String>> filesByName = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    /** Of a site with these files, by their paths with slashes. */
    LinkCheckAddresses(List<String> files) {
        this.files = List.copyOf(files);
        folders.add("");
        for (int number = 0; number < files.size(); number++) {
            String file = files.get(number);
            numbers.put(file, number);
            String folder = folder(file);
            filesByFolder.computeIfAbsent(folder, none -> new ArrayList<>()).add(file);
            filesByName
                    .computeIfAbsent(nameKey(file), none -> new ArrayList<>())
                    .add(file);
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = folder(folder.substring(0, folder.length() - 1));
            }
        }
    }

    String file(int number) {
        return files.get(number);
    }

    int size() {
        return files.size();
    }

    Optional<Integer> number(String file) {
        return Optional.ofNullable(numbers.get(file));
    }

    /** The folder of a file: blank, or with a slash at its end. */
    static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static String nameKey(String file) {
        return file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** Where an address leads that is written in a file. By RFC 3986, as far as files opened from a disk allow it. */
    Address from(int page, String written, Use use) {
        String address = written.strip();
        if (address.isEmpty()) {
            return new Address.Wrong(Message.of("link.empty"));
        }
        if (address.startsWith("//")) {
            return use == Use.LOADED ? elsewhere(address) : wrong("link.no-scheme", address, use);
        }
        String scheme = scheme(address);
        if (!scheme.isEmpty()) {
            return absolute(address, scheme, use);
        }
        if (address.startsWith("/")) {
            String root = "../"
                    .repeat((int) file(page).chars().filter(one -> one == '/').count());
            return wrong("link.slash", address, use, root + address.substring(1));
        }
        int hash = address.indexOf('#');
        String part = hash < 0 ? "" : address.substring(hash + 1);
        String withQuery = hash < 0 ? address : address.substring(0, hash);
        int query = withQuery.indexOf('?');
        String path = query < 0 ? withQuery : withQuery.substring(0, query);
        Optional<String> decodedPart = decoded(part);
        Optional<String> decodedPath = decoded(path);
        if (decodedPart.isEmpty() || decodedPath.isEmpty()) {
            return wrong("link.percent", address, use);
        }
        // The top of a page needs no element of its own (HTML Living Standard, 7.4.6.4).
        String place = decodedPart.get().equalsIgnoreCase("top") ? "" : decodedPart.get();
        if (path.isEmpty()) {
            return new Address.Inside(new LinkTarget(page, place));
        }
        Optional<String> resolved = resolved(folder(file(page)), decodedPath.get());
        if (resolved.isEmpty()) {
            return wrong("link.outside", address, use);
        }
        Integer number = numbers.get(resolved.get());
        return number != null ? new Address.Inside(new LinkTarget(number, place)) : missing(resolved.get(), use);
    }

    private static Address absolute(String address, String scheme, Use use) {
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (use == Use.LOADED) {
            return scheme.equals("data") ? new Address.Embedded() : elsewhere(address);
        }
        return (web || scheme.equals("mailto")) ? new Address.Outside() : wrong("link.scheme", address, use);
    }

    private static Address elsewhere(String address) {
        return wrong("link.foreign", address, Use.LOADED);
    }

    private Address missing(String path, Use use) {
        String folder = (path.isEmpty() || path.endsWith("/")) ? path : path + "/";
        if (folders.contains(folder)) {
            String index = folder + "index.html";
            return wrong(
                    numbers.containsKey(index) ? "link.folder" : "link.folder.empty",
                    folder.isEmpty() ? "./" : folder,
                    use,
                    index);
        }
        if (path.startsWith("www.") || path.contains("/www.")) {
            return wrong("link.no-file.site", path, use);
        }
        return nearest(path)
                .map(near -> wrong("link.no-file.near", path, use, near))
                .orElseGet(() -> wrong("link.no-file", path, use));
    }

    /** A file whose name differs in capitals or in its folder only, or that is spelt nearly so. */
    private Optional<String> nearest(String path) {
        List<String> named = filesByName.getOrDefault(nameKey(path), List.of());
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        List<String> beside = filesByFolder.getOrDefault(folder(path), List.of());
        return beside.size() > FEW ? Optional.empty() : Nearest.of(path, beside);
    }

    private static Address wrong(String key, String address, Use use) {
        return wrong(key, address, use, "");
    }

    private static Address wrong(String key, String address, Use use, String better) {
        return new Address.Wrong(Message.of(key, address, use.words(), better));
    }

    /** What stands before the colon; blank if it is no scheme (RFC 3986, 3.1). */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char one = address.charAt(i);
            if (one == ':') {
                return address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            boolean letter = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
            boolean later = (one >= '0' && one <= '9') || one == '+' || one == '-' || one == '.';
            if (!letter && !(later && i > 0)) {
                return "";
            }
        }
        return "";
    }

    /** A path from the site's folder; nothing if it leaves it (RFC 3986, 5.2.4). */
    private static Optional<String> resolved(String folder, String path) {
        StringBuilder resolved = new StringBuilder(folder);
        int from = 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            boolean up = to - from == 2 && path.startsWith("..", from);
            boolean here = to - from == 1 && path.charAt(from) == '.';
            if (up) {
                if (resolved.isEmpty()) {
                    return Optional.empty();
                }
                resolved.setLength(resolved.lastIndexOf("/", resolved.length() - 2) + 1);
            } else if (!here) {
                resolved.append(path, from, slash < 0 ? to : to + 1);
            }
            from = to + 1;
        }
        return Optional.of(resolved.toString());
    }

    /** Without its percent signs; nothing if one of them is not followed by two digits. */
    private static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.write(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            decoded.write(high * 16 + low);
            i += 2;
        }
        return Optional.of(decoded.toString(StandardCharsets.UTF_8));
    }
}
