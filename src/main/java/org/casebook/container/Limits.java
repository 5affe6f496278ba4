package org.casebook.container;

import org.casebook.language.Message;

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

    Message exceeded() {
        return bytes >= MEGABYTE
                ? Message.of("container.large", bytes / MEGABYTE)
                : Message.of("container.large-bytes", bytes);
    }
}
