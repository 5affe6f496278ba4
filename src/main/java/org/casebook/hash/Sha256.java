package org.casebook.hash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in the making (FIPS 180-4). */
public final class Sha256 {
    private static final int BUFFER = 64 * 1024;

    private final MessageDigest digest;

    private Sha256(MessageDigest digest) {
        this.digest = digest;
    }

    /** Begins one. */
    public static Sha256 begin() {
        try {
            return new Sha256(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /** That of some bytes, in hexadecimal digits. */
    public static String of(byte[] bytes) {
        return begin().add(bytes, 0, bytes.length).hex();
    }

    /** That of a file, in hexadecimal digits. */
    public static String of(Path file) throws IOException {
        Sha256 hash = begin();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.add(buffer, 0, read);
            }
        }
        return hash.hex();
    }

    /** Adds bytes. */
    public Sha256 add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    /** All that was added, in hexadecimal digits; with that it is over. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
