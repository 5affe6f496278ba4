package org.casebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {
    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @Test
    void every_other_file_is_named_in_the_order_of_code_points() throws Exception {
        write("cases/f-1.html", "one");
        write("cases-2.html", "two");
        write("Z.html", "Z");
        write("\uff5e.html", "tilde");
        write("\ud83d\ude00.html", "smile");
        write("empty", "");

        Checksums.of(folder).write(folder);
        Checksums.of(folder).write(folder);

        String text = Files.readString(folder.resolve("SHA256SUMS"));
        assertThat(text.lines().map(line -> line.substring(66)))
                .containsExactly(
                        "Z.html", "cases-2.html", "cases/f-1.html", "empty", "\uff5e.html", "\ud83d\ude00.html");
        assertThat(text.lines().toList().get(3))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty");
        for (String line : text.lines().toList()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(line.substring(66))));
            assertThat(line).startsWith(HexFormat.of().formatHex(digest) + "  ");
        }
        assertThat(Checksums.read(folder)).isEqualTo(Checksums.of(folder));
    }

    @Test
    void sha256sum_agrees() throws Exception {
        write("cases/f 1.html", "one");
        write("back\\slash\nbreak", "two");
        Checksums.of(folder).write(folder);

        Process process = new ProcessBuilder("/usr/bin/sha256sum", "--strict", "-c", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("cases/f 1.html: OK");
        assertThat(Checksums.read(folder)).isEqualTo(Checksums.of(folder));
    }
}
