package org.casebook.leaks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes, eight at a time: all that is published goes through these loops. */
final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Bytes() {}

    /** A hash of some bytes, the same in every run. */
    static int hash(byte[] bytes, int start, int end) {
        long hash = end - start;
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
    static int next(byte[] bytes, int start, int end, char sought) {
        long eight = ONES * sought;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long difference = (long) LONGS.get(bytes, at) ^ eight;
            // A byte is zero where taking one from it borrows (Mycroft 1987).
            if (((difference - ONES) & ~difference & HIGH_BITS) != 0) {
                break;
            }
        }
        while (at < end && bytes[at] != sought) {
            at++;
        }
        return at;
    }
}
