package org.casebook;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.casebook.files.FileTree;
import org.casebook.hash.Sha256;

/** The program that runs: what else than its inputs a site depends on. */
final class Program {
    private Program() {}

    /**
     * A SHA-256 that is another one wherever another program, library or Java may make other bytes; empty where it cannot be
     * told what runs.
     */
    static Optional<String> fingerprint() throws IOException {
        Optional<Path> code = code();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder parts = new StringBuilder();
        for (String property :
                new String[] {"java.vendor", "java.vm.version", "os.name", "os.arch", "java.class.path"}) {
            parts.append(System.getProperty(property, "")).append('\n');
        }
        Path libraries = code.get().resolveSibling("lib");
        if (Files.isRegularFile(code.get())) {
            parts.append(Sha256.of(code.get())).append('\n');
            // Pinned by their names; their bytes would take longer to read than all that a small build does.
            parts.append(Files.isDirectory(libraries) ? listing(libraries) : "");
        } else {
            parts.append(listing(code.get()));
        }
        return Optional.of(Sha256.of(parts.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String listing(Path folder) throws IOException {
        return FileTree.of(folder).listing();
    }

    /** The jar, or in the tests the folder, that this class comes from. */
    private static Optional<Path> code() {
        try {
            CodeSource source = Program.class.getProtectionDomain().getCodeSource();
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | RuntimeException unknown) {
            return Optional.empty();
        }
    }
}
