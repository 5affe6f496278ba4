package org.casebook.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.cli.Casebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve} shows the site of the files as they are, to this machine and nobody else. */
@ExtendWith(Chromium.class)
class ServeTest {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    @TempDir
    private static Path folder;

    private static final ByteArrayOutputStream TOLD = new ByteArrayOutputStream();
    private static EditedPublication publication;
    private static Thread command;
    private static int port;

    @BeforeAll
    static void serve() throws Exception {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        command = new Thread(() -> Casebook.run(
                stream(), stream(), "serve", folder.resolve("ferry").toString(), "--port", "0"));
        command.start();
        port = Integer.parseInt(await(ADDRESS).group(1));
    }

    @AfterAll
    static void end() throws InterruptedException {
        command.interrupt();
        command.join();
    }

    @Test
    @ResourceLock(Chromium.LOCK)
    void anOpenPageFollowsTheFilesAndKeepsTheLastGoodSite(Browser browser) throws IOException {
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + port + "/cases/f-4.html");
            assertThat(page.locator("main")).containsText("A deckhand was fined in euros.");

            publication.replace(
                    "data/fines.csv", "A deckhand was fined in euros.", "A deckhand was fined in the port.");
            assertThat(page.locator("main")).containsText("A deckhand was fined in the port.", contains());

            publication.replace("data/fines.csv", "[2020-03-20..2020-04-10]", "20 March");
            assertThat(page.locator("#casebook-serve"))
                    .containsText("This is the last good site. The next one cannot be built:", contains());
            assertThat(page.locator("#casebook-serve")).containsText("data/fines.csv:5  date");
            assertThat(page.locator("main")).containsText("A deckhand was fined in the port.");

            publication.replace("data/fines.csv", "20 March", "[2020-03-20..2020-04-10]");
            assertThat(page.locator("#casebook-serve"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        }
    }

    @Test
    void onlyServedPagesHoldTheScript() throws IOException {
        String served = get("/index.html");
        String published = Files.readString(folder.resolve("ferry/target/site/index.html"));

        assertThat(published).doesNotContain("casebook-serve");
        assertThat(served)
                .startsWith("HTTP/1.1 200")
                .contains("<script src=\"/casebook-serve/reload.js\"></script></body>");
        assertThat(get("/data/fines.csv"))
                .startsWith("HTTP/1.1 200")
                .contains("text/csv")
                .doesNotContain("casebook-serve");
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, 421",
        "example.org:PORT, 421",
        "localhost.example.org:PORT, 421",
        "localhost:1, 421",
        "localhost, 421",
        "localhost:PORT, 200",
        "LOCALHOST:PORT, 200",
        "127.0.0.1:PORT, 200",
    })
    void whoAsksForAnotherHostGetsNothing(String host, int status) throws IOException {
        String answer = ask("GET /index.html HTTP/1.1\r\nHost: " + host.replace("PORT", String.valueOf(port)) + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.contains("<title>")).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../data/people.csv",
                "/%2e%2e/data/people.csv",
                "/cases/..%2f..%2f..%2fdata/people.csv",
                "/..%5c..%5cdata%5cpeople.csv",
                "//etc/passwd",
                "/%00",
                "/../site.generations/last-build",
                "/nothing.html",
            })
    void nothingOutsideTheSiteIsFound(String path) throws IOException {
        assertThat(get(path))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("person_id")
                .doesNotContain("root:")
                .doesNotContain("made from");
    }

    @Test
    void nothingIsTakenFromABrowser() throws IOException {
        assertThat(ask("POST /index.html HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Length: 0\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void nobodyElseReachesIt() throws IOException {
        InetAddress other = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(IOException.class);
    }

    @Test
    void aPortThatIsTakenIsToldWithAWayOut() {
        Told second = Told.by("serve", folder.resolve("ferry"), "--port", port);
        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.err())
                .isEqualTo("casebook: Something else answers at port " + port
                        + ". Name another one with --port, such as --port 8123.\n");
    }

    private static LocatorAssertions.ContainsTextOptions contains() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
    }

    /** As it is sent: a browser, or Java, would mend the address first. */
    private String ask(String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PrintStream stream() {
        return new PrintStream(TOLD, true, StandardCharsets.UTF_8);
    }

    private static Matcher await(Pattern pattern) throws InterruptedException {
        while (command.isAlive()) {
            Matcher found = pattern.matcher(TOLD.toString(StandardCharsets.UTF_8));
            if (found.find()) {
                return found;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(TOLD.toString(StandardCharsets.UTF_8));
    }
}
