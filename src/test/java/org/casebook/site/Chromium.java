package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own Chromium. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium launch() {
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
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(FLAGS)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
