package org.casebook.verify.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.language.Message;

/** The list of all files of a site with their checksums, as {@code sha256sum} writes it. */
public final class ChecksumList {
    public static final String FILE = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("(\\\\?)([0-9a-fA-F]{64}) [ *](.+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final int SHOWN = 12;

    private ChecksumList() {}

    /** Holds the files, given with their checksums, against the list. */
    public static void check(String list, Map<String, String> hashes, List<Finding> wrong) {
        Map<String, Integer> listed = new HashMap<>();
        int line = 0;
        for (String text : list.split("\r?\n", -1)) {
            line++;
            if (text.isEmpty()) {
                continue;
            }
            Matcher entry = LINE.matcher(text);
            if (!entry.matches()) {
                wrong.add(new Finding(FILE, line, "", Message.of("verify.sums.line")));
                continue;
            }
            String file = "\\".equals(entry.group(1)) ? unescaped(String.valueOf(entry.group(3))) : entry.group(3);
            String hash = String.valueOf(entry.group(2)).toLowerCase(Locale.ROOT);
            if (listed.putIfAbsent(file, line) != null) {
                wrong.add(new Finding(FILE, line, "", Message.of("verify.sums.twice", file)));
                continue;
            }
            String found = hashes.get(file);
            if (found == null || file.equals(FILE)) {
                wrong.add(Finding.of(file, "verify.sums.gone", FILE, line));
            } else if (found.isEmpty()) {
                wrong.add(Finding.of(file, "verify.sums.no-file"));
            } else if (!found.equals(hash)) {
                wrong.add(Finding.of(
                        file, "verify.sums.other", found.substring(0, SHOWN), FILE, line, hash.substring(0, SHOWN)));
            }
        }
        new TreeMap<>(hashes).keySet().forEach(file -> {
            if (!file.equals(FILE) && !listed.containsKey(file)) {
                wrong.add(Finding.of(file, "verify.sums.unlisted", FILE));
            }
        });
    }

    private static String unescaped(String name) {
        return ESCAPE.matcher(name)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "n" -> "\n";
                            case "r" -> "\r";
                            default -> found.group(1);
                        }));
    }
}
