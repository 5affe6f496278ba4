package org.casebook.bake.oven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Gathers a page in memory and writes it in one piece; used again for the next page. */
final class PageWriter extends Writer {
    private final Path destination;
    private final Set<Path> folders = new HashSet<>();
    private final CharsetEncoder encoder =
            StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    private char[] characters = new char[1 << 15];
    private int length;
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

    PageWriter(Path destination) {
        this.destination = destination;
    }

    void clear() {
        length = 0;
    }

    boolean isBlank() {
        return CharBuffer.wrap(characters, 0, length).chars().allMatch(Character::isWhitespace);
    }

    void writeTo(String path) {
        encode();
        Path file = destination.resolve(path);
        try {
            Path folder = file.getParent();
            if (folder != null && folders.add(folder)) {
                Files.createDirectories(folder);
            }
            bytes.flip();
            // Not emptied first: file systems take that for a file to be safe on the disk at once, and wait for it.
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.truncate(out.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void encode() {
        int enough = (int) Math.ceil(length * (double) encoder.maxBytesPerChar());
        if (bytes.capacity() < enough) {
            bytes = ByteBuffer.allocate(2 * enough);
        }
        bytes.clear();
        encoder.reset();
        CoderResult result = encoder.encode(CharBuffer.wrap(characters, 0, length), bytes, true);
        if (result.isOverflow() || encoder.flush(bytes).isOverflow()) {
            throw new IllegalStateException("A page needs more bytes than UTF-8 can take");
        }
    }

    @Override
    public void write(int character) {
        makeRoom(1);
        characters[length++] = (char) character;
    }

    @Override
    public void write(char[] from, int offset, int count) {
        makeRoom(count);
        System.arraycopy(from, offset, characters, length, count);
        length += count;
    }

    @Override
    public void write(String from, int offset, int count) {
        makeRoom(count);
        from.getChars(offset, offset + count, characters, length);
        length += count;
    }

    private void makeRoom(int count) {
        if (characters.length - length < count) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, length + count));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
