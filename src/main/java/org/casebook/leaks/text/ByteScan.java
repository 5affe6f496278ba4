package org.casebook.leaks.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes, eight at a time: all that is published goes through these loops. */
public final class ByteScan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /** The two angles differ in one bit, the marks & and % in two. */
    private static final long BIT_OF_ANGLES = ONES * ('<' ^ '>');

    private static final long ANGLES = ONES * '>';
    private static final long BITS_OF_MARKS = ONES * ('&' ^ '%');
    private static final long MARKS = ONES * ('&' | '%');
    private static final long BACKSLASHES = ONES * '\\';

    private ByteScan() {}

    /** A hash of some bytes, the same in every run. */
    public static int hash(byte[] bytes, int start, int end) {
        long hash = (long) end - start;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, at)) * MULTIPLIER;
            hash ^= hash >>> 32;
        }
        for (; at < end; at++) {
            hash = (hash ^ bytes[at]) * MULTIPLIER;
        }
        return (int) (hash >>> 32);
    }

    /** Where a byte stands for the first time; the end where it does not. */
    public static int next(byte[] bytes, int start, int end, char sought) {
        long eight = ONES * sought;
        int at = start;
        while (at + Long.BYTES <= end && !hasZero((long) LONGS.get(bytes, at) ^ eight)) {
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != sought) {
            at++;
        }
        return at;
    }

    /**
     * Where the first byte may stand of a tag, its end, a reference, a percent sign or a backslash; at most seven bytes before
     * it.
     */
    static int nearMarkup(byte[] bytes, int start, int end) {
        int at = start;
        while (at + Long.BYTES <= end) {
            long eight = (long) LONGS.get(bytes, at);
            boolean may = hasZero((eight | BIT_OF_ANGLES) ^ ANGLES)
                    || hasZero((eight | BITS_OF_MARKS) ^ MARKS)
                    || hasZero(eight ^ BACKSLASHES);
            if (may) {
                return at;
            }
            at += Long.BYTES;
        }
        return at;
    }

    /** Whether one of eight bytes is zero: where taking one from it borrows (Mycroft 1987). */
    private static boolean hasZero(long eight) {
        return ((eight - ONES) & ~eight & HIGH_BITS) != 0;
    }
}
