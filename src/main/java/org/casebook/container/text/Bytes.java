package org.casebook.container.text;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a file. */
public final class Bytes {
    private final byte[] all;

    public Bytes(byte[] all) {
        this.all = all;
    }

    public byte[] all() {
        return all;
    }

    public int size() {
        return all.length;
    }

    public boolean startsWith(String latin) {
        return hasAt(0, latin);
    }

    /** Whether letters of Latin-1 stand at a position. */
    public boolean hasAt(int start, String latin) {
        byte[] sought = latin.getBytes(StandardCharsets.ISO_8859_1);
        return start >= 0
                && start + sought.length <= all.length
                && Arrays.equals(all, start, start + sought.length, sought, 0, sought.length);
    }

    public int at(int position) throws EOFException {
        return ByteBuffer.wrap(part(position, 1)).get() & 0xff;
    }

    public int shortAt(int position, ByteOrder order) throws EOFException {
        return ByteBuffer.wrap(part(position, 2)).order(order).getShort() & 0xffff;
    }

    public int intAt(int position, ByteOrder order) throws EOFException {
        return ByteBuffer.wrap(part(position, 4)).order(order).getInt();
    }

    public String latin(int start, int length) throws EOFException {
        return new String(part(start, length), StandardCharsets.ISO_8859_1);
    }

    /**
     * Some of the bytes.
     *
     * @throws EOFException if the file has not so many bytes
     */
    public byte[] part(int start, int length) throws EOFException {
        if (start < 0 || length < 0 || length > all.length - start) {
            throw new EOFException();
        }
        return Arrays.copyOfRange(all, start, start + length);
    }

    public byte[] from(int start) throws EOFException {
        return part(start, all.length - start);
    }

    /** Where a byte stands next; the end of the file where it stands no more. */
    public int indexOf(int sought, int from) {
        int i = from;
        while (i < all.length && all[i] != (byte) sought) {
            i++;
        }
        return Math.min(i, all.length);
    }
}
