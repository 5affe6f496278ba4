package org.casebook.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers browsers of this machine with the files of a published folder. It is reached at the loopback address alone, and
 * answers only who asks for that: a page of another host, whose name was made to lead here, asks for its own.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int MOVED = 302;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int MISDIRECTED = 421;

    private static final String OURS = "/casebook-serve/";
    private static final String SCRIPT = "<script src=\"" + OURS + "reload.js\"></script>";
    private static final String NO_SITE =
            "<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Casebook</title>\n<body>" + SCRIPT
                    + "</body></html>\n";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPTS = "text/javascript; charset=utf-8";
    private static final String OTHER = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", SCRIPTS),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final HttpServer server;
    private final Path site;
    private volatile Preview preview = Preview.FIRST;

    private PreviewServer(HttpServer server, Path site) {
        this.server = server;
        this.site = site;
    }

    /**
     * Begins to answer.
     *
     * @param site the published folder, or the link to it; it need not be there yet
     * @param port where; 0 for any that is free
     * @throws java.net.BindException if somebody else answers there
     */
    public static PreviewServer start(Path site, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        PreviewServer answers = new PreviewServer(server, site);
        server.createContext("/", answers::answer);
        server.start();
        return answers;
    }

    /** Where the first page is. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /** What open pages are told from now on. */
    public void tell(Preview told) {
        preview = told;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            String path = exchange.getRequestURI().getPath();
            if (!isForUs(exchange)) {
                send(exchange, MISDIRECTED, "text/plain; charset=utf-8", "This address is not served here.\n");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, NOT_ALLOWED, "text/plain; charset=utf-8", "Only GET and HEAD.\n");
            } else if (path.equals(OURS + "preview.json")) {
                send(exchange, OK, "application/json", preview.json());
            } else if (path.equals(OURS + "reload.js")) {
                send(exchange, OK, SCRIPTS, script());
            } else {
                answerWithFile(exchange, path);
            }
        }
    }

    /** Whether the browser believes that it speaks to this machine. */
    private boolean isForUs(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return Set.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port())
                .contains(host);
    }

    private void answerWithFile(HttpExchange exchange, String path) throws IOException {
        if (!Files.isDirectory(site)) {
            send(exchange, OK, HTML, NO_SITE);
            return;
        }
        // While a file is read, the link may be switched to another generation: the rest of the answer is from the same
        // one.
        Path root = site.toRealPath();
        Optional<Path> found = within(root, path);
        if (found.isPresent() && Files.isDirectory(found.get()) && !path.endsWith("/")) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            exchange.sendResponseHeaders(MOVED, -1);
            return;
        }
        Optional<Path> file = found.map(place -> Files.isDirectory(place) ? place.resolve("index.html") : place)
                .filter(Files::isRegularFile);
        if (file.isPresent()) {
            send(exchange, OK, file.get());
        } else if (Files.isRegularFile(root.resolve("404.html"))) {
            send(exchange, NOT_FOUND, root.resolve("404.html"));
        } else {
            send(exchange, NOT_FOUND, "text/plain; charset=utf-8", "Not found.\n");
        }
    }

    /** The file or folder that a path names; empty where there is none in the site. */
    private static Optional<Path> within(Path root, String path) throws IOException {
        try {
            Path file = root.resolve(path.substring(1)).normalize();
            return file.startsWith(root)
                            && Files.exists(file)
                            && file.toRealPath().startsWith(root)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), OTHER);
        if (type.equals(HTML)) {
            send(exchange, status, HTML, withScript(Files.readString(file)));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        long size = Files.size(file);
        exchange.sendResponseHeaders(status, isHead || size == 0 ? -1 : size);
        if (!isHead) {
            Files.copy(file, exchange.getResponseBody());
        }
    }

    private static String withScript(String page) {
        int end = page.lastIndexOf("</body>");
        return end < 0 ? page + SCRIPT : page.substring(0, end) + SCRIPT + page.substring(end);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead ? -1 : bytes.length);
        if (!isHead) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String script() throws IOException {
        try (InputStream script = PreviewServer.class.getResourceAsStream("reload.js")) {
            if (script == null) {
                throw new IOException("The program is not whole: it lacks reload.js.");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
