package org.casebook.container;

/**
 * How far files are looked into.
 *
 * @param depth how many files may be in each other
 * @param bytes how much may be unpacked in all
 */
public record Limits(int depth, long bytes) {
    private static final long MEGABYTE = 1024 * 1024;

    /** Of what a publisher puts beside the pages. */
    public static final Limits OF_ASSETS = new Limits(5, 256 * MEGABYTE);

    String inWords() {
        return bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }
}
