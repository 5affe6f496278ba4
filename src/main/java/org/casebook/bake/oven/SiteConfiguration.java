package org.casebook.bake.oven;

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
import org.casebook.bake.PinnedSettings;
import org.casebook.bake.Site;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * What JBake is told: the site's {@code jbake.properties}, and settings that it may not change, since another value
 * would bring back a clock, a file that nobody planned or an address that breaks. JBake asks for its configuration as a
 * map for every page; here that map is made once.
 */
public final class SiteConfiguration extends DefaultJBakeConfiguration {
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
        for (Map<String, String> layer : List.of(PinnedSettings.VALUES, site.properties())) {
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
