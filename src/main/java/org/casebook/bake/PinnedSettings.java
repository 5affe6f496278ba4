package org.casebook.bake;

import java.util.Map;

/** Settings of JBake that a site may not change. */
public final class PinnedSettings {
    /** The line between the header of a hand-written page and its text. */
    public static final String HEADER_SEPARATOR = "~~~~~~";

    public static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("asset.folder", "assets"),
            Map.entry("asset.ignore", "true"),
            Map.entry("content.folder", "content"),
            Map.entry("data.folder", "data"),
            Map.entry("data.file.docType", "data"),
            Map.entry("date.format", "yyyy-MM-dd"),
            Map.entry("default.status", "published"),
            Map.entry("default.type", ""),
            Map.entry("destination.folder", "output"),
            Map.entry("draft.suffix", "-draft"),
            Map.entry("freemarker.outputencoding", "UTF-8"),
            Map.entry("header.separator", HEADER_SEPARATOR),
            Map.entry("ignore.file", ".jbakeignore"),
            Map.entry("img.path.update", "false"),
            Map.entry("index.paginate", "false"),
            Map.entry("markdown.extensions", "TABLES,FOOTNOTES"),
            Map.entry("output.extension", ".html"),
            Map.entry("render.archive", "false"),
            Map.entry("render.encoding", "UTF-8"),
            Map.entry("render.error404", "false"),
            Map.entry("render.feed", "false"),
            Map.entry("render.index", "false"),
            Map.entry("render.sitemap", "false"),
            Map.entry("render.tags", "false"),
            Map.entry("template.encoding", "UTF-8"),
            Map.entry("template.folder", "templates"),
            Map.entry("uri.noExtension", "false"));

    private PinnedSettings() {}
}
