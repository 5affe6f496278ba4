package org.casebook.bake.oven;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/**
 * Renders the pages from data. JBake finds it by its name in {@code META-INF/services}; only for that it is public.
 */
public final class PagesTool implements RenderingTool {
    /** Called by JBake. */
    public PagesTool() {}

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
        return renderer instanceof SiteRenderer site ? site.renderPages() : 0;
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // asked for by the interface
    public int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templates,
            CompositeConfiguration configuration) {
        return 0;
    }
}
