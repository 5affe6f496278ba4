package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The machine's own Chromium, started once for all tests, and this repository's own publication, built once for those
 * that read it: a test takes a {@link Browser} and a {@link PublishedSite} as parameters.
 */
final class Chromium implements ParameterResolver {
    /** Playwright serves one thread at a time. */
    static final String LOCK = "chromium";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A browser that ends with the last test. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }

    /** A site in a folder that goes with the last test. */
    private record Shipped(Path folder, PublishedSite site) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == PublishedSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class));
        return parameter.getParameter().getType() == Browser.class
                ? store.getOrComputeIfAbsent(Running.class, type -> launch(), Running.class)
                        .browser()
                : store.getOrComputeIfAbsent(Shipped.class, type -> build(), Shipped.class)
                        .site();
    }

    private static Running launch() {
        Path chromium = Path.of(Optional.ofNullable(System.getenv("CASEBOOK_CHROMIUM"))
                .filter(path -> !path.isBlank())
                .orElse("/usr/bin/chromium"));
        assertThat(Files.isExecutable(chromium))
                .as(
                        "There is no Chromium at %s. Install it, or say where it is: CASEBOOK_CHROMIUM=/path/to/chromium",
                        chromium)
                .isTrue();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Running(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(FLAGS)));
    }

    private static Shipped build() {
        try {
            Path folder = Files.createTempDirectory("casebook-shipped");
            return new Shipped(folder, PublishedSite.build(Path.of(""), folder.resolve("site")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
