package org.casebook.bake.oven;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.threads.Pending;
import org.casebook.threads.Threads;
import org.jbake.app.Asset;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;

/**
 * JBake's oven. Its own {@code bake()} also updates the schema of a database and sets the default locale of the JVM;
 * this one does not, and it crawls the hand-written pages while those from data are rendered, which do not need them.
 */
final class SiteOven extends Oven {
    private final SiteConfiguration configuration;
    private final List<Throwable> errors = new ArrayList<>();

    SiteOven(SiteConfiguration configuration) {
        super(utensils(configuration));
        this.configuration = configuration;
    }

    private static Utensils utensils(SiteConfiguration configuration) {
        MemoryContentStore store = new MemoryContentStore();
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new Crawler(store, configuration));
        utensils.setAsset(new SiteAssets(configuration));
        return utensils;
    }

    @Override
    public void bake() {
        DocumentTypes.resetDocumentTypes();
        configuration.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        // Closed, since the next bake must not meet this one's crawler, whatever happens here.
        try (Pending<Crawler, RuntimeException> crawled = Threads.begin(this::crawl)) {
            getUtensils().setRenderer(renderer());
            tools().filter(PagesTool.class::isInstance).forEach(this::render);
            crawled.done();
        }
        tools().filter(tool -> !(tool instanceof PagesTool)).forEach(this::render);
        Asset asset = getUtensils().getAsset();
        asset.copy();
        asset.copyAssetsFromContent(configuration.getContentFolder());
        errors.addAll(asset.getErrors());
    }

    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }

    /** The paths of the pages from data that were written. */
    Set<String> baked() {
        return getUtensils().getRenderer() instanceof SiteRenderer renderer ? renderer.baked() : Set.of();
    }

    private Crawler crawl() {
        // JBake gives an ending to whichever engine was registered last.
        Engines.register("md", configuration.batch().markdown().done());
        Crawler crawler = getUtensils().getCrawler();
        crawler.crawl();
        return crawler;
    }

    private SiteRenderer renderer() {
        ContentStore store = getUtensils().getContentStore();
        return new SiteRenderer(store, configuration, new DelegatingTemplateEngine(store, configuration));
    }

    private static Stream<RenderingTool> tools() {
        return ServiceLoader.load(RenderingTool.class, RenderingTool.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get);
    }

    private void render(RenderingTool tool) {
        try {
            tool.render(getUtensils().getRenderer(), getUtensils().getContentStore(), configuration);
        } catch (RenderingException e) {
            errors.add(e);
        }
    }
}
