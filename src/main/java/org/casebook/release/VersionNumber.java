package org.casebook.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a release, as Semantic Versioning 2.0.0 has it. Build metadata ({@code +…}) are refused: two releases that
 * differ in them alone would have no order.
 *
 * @param major grows with the columns
 * @param minor grows with the rows
 * @param patch grows with corrections
 * @param preRelease what stands behind a hyphen, such as {@code rc.1}; blank for none
 */
public record VersionNumber(int major, int minor, int patch, String preRelease) implements Comparable<VersionNumber> {
    private static final String NUMBER = "(0|[1-9]\\d{0,8})";
    private static final String IDENTIFIER = "(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)";
    private static final Pattern FORM =
            Pattern.compile("M\\.M\\.M(?:-(I(?:\\.I)*))?".replace("M", NUMBER).replace("I", IDENTIFIER));
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Comparator<VersionNumber> ORDER = Comparator.comparingInt(VersionNumber::major)
            .thenComparingInt(VersionNumber::minor)
            .thenComparingInt(VersionNumber::patch)
            .thenComparing(VersionNumber::preRelease, VersionNumber::comparePreReleases);

    /** How large a step from one number to the next is. */
    public enum Step {
        NONE,
        /** Corrections and withdrawals. */
        PATCH,
        /** New rows. */
        MINOR,
        /** Other columns. */
        MAJOR
    }

    /** Reads one; empty where it is none. */
    public static Optional<VersionNumber> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new VersionNumber(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        form.group(4) == null ? "" : form.group(4)))
                : Optional.empty();
    }

    /** The next number after this one. */
    public VersionNumber next(Step step) {
        return switch (step) {
            case NONE -> this;
            // 1.0.0-rc.1 is before 1.0.0, which is the least that can follow it.
            case PATCH -> new VersionNumber(major, minor, preRelease.isEmpty() ? patch + 1 : patch, "");
            case MINOR -> new VersionNumber(major, minor + 1, 0, "");
            case MAJOR -> new VersionNumber(major + 1, 0, 0, "");
        };
    }

    /** How large the step from an earlier number to this one is. */
    Step since(VersionNumber earlier) {
        if (major != earlier.major) {
            return Step.MAJOR;
        }
        if (minor != earlier.minor) {
            return Step.MINOR;
        }
        return equals(earlier) ? Step.NONE : Step.PATCH;
    }

    /** As it is written. */
    public String text() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease);
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }

    /** Precedence (11.3 and 11.4 of Semantic Versioning): none is after any; numbers by size, and before words. */
    private static int comparePreReleases(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        List<String> ones = List.of(one.split("\\.", -1));
        List<String> others = List.of(other.split("\\.", -1));
        for (int part = 0; part < Math.min(ones.size(), others.size()); part++) {
            int compared = compareParts(ones.get(part), others.get(part));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    private static int compareParts(String one, String other) {
        boolean isNumber = DIGITS.matcher(one).matches();
        if (isNumber != DIGITS.matcher(other).matches()) {
            return isNumber ? -1 : 1;
        }
        // Numbers have no leading zeros, so the longer one is the larger.
        return isNumber && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }
}
