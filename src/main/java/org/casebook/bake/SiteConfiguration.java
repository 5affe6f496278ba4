package org.casebook.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TimeZone;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * What JBake is told: the site's {@code jbake.properties}, and settings that it may not change, since another value
 * would bring back a clock, a file that nobody planned or an address that breaks. JBake asks for its configuration as a
 * map for every page; here that map is made once.
 */
final class SiteConfiguration extends DefaultJBakeConfiguration {
    /** Settings that a site may not change. */
    static final Map<String, String> PINNED = Map.ofEntries(
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
            Map.entry("header.separator", ContentFile.SEPARATOR),
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

    private final Batch batch;
    private final List<String> types;
    private final File templateFolder;
    private final Map<String, Object> asMap;

    SiteConfiguration(Batch batch, SortedSet<String> types, Path content, Path destination) {
        super(batch.site().folder().toFile(), layered(batch.site()));
        this.batch = batch;
        this.types = List.copyOf(types);
        setContentFolder(content.toFile());
        setDestinationFolder(destination.toFile());
        // JBake wants the folder to exist. The templates come through the site, which also knows the defaults.
        File templates = super.getTemplateFolder();
        templateFolder = templates.isDirectory() ? templates : getSourceFolder();
        Map<String, Object> map = new HashMap<>();
        batch.site().properties().forEach((key, value) -> map.put(key.replace('.', '_'), value));
        asMap = map;
    }

    private static CompositeConfiguration layered(Site site) {
        CompositeConfiguration layers = new CompositeConfiguration();
        layers.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
        for (Map<String, String> layer : List.of(PINNED, site.properties())) {
            MapConfiguration configuration = new MapConfiguration(new HashMap<>(layer));
            configuration.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
            layers.addConfiguration(configuration);
        }
        return layers;
    }

    Batch batch() {
        return batch;
    }

    @Override
    public File getTemplateFolder() {
        return templateFolder;
    }

    @Override
    public Map<String, Object> asHashMap() {
        return asMap;
    }

    @Override
    public String getVersion() {
        return "";
    }

    @Override
    public List<String> getDocumentTypes() {
        return types;
    }

    @Override
    public String getTemplateByDocType(String type) {
        return type + EscapingEngine.ENDING;
    }

    /**
     * Only JBake's own FreeMarker engine asks this. JBake gives an ending to whichever engine it happens to register last,
     * and drops an engine that cannot be made: so this one, which does not escape, is kept out on every class path.
     */
    @Override
    public TimeZone getFreemarkerTimeZone() {
        throw new UnsupportedOperationException("Templates are rendered by " + EscapingEngine.class.getName());
    }
}
