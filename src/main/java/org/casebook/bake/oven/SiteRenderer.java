package org.casebook.bake.oven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Page;
import org.casebook.threads.Threads;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** JBake's renderer of hand-written pages, which renders the pages from data by the same engine. */
final class SiteRenderer extends Renderer {
    /** Below this many pages a second thread costs more than it gains. */
    private static final int MANY_PAGES = 400;

    private final Batch batch;
    private final DelegatingTemplateEngine engine;
    private final Path destination;
    private final Set<String> baked = ConcurrentHashMap.newKeySet();

    SiteRenderer(ContentStore store, SiteConfiguration configuration, DelegatingTemplateEngine engine) {
        super(store, configuration, engine);
        this.batch = configuration.batch();
        this.engine = engine;
        this.destination = configuration.getDestinationFolder().toPath();
    }

    /** The paths of the pages from data that are written. */
    Set<String> baked() {
        return baked;
    }

    int renderPages() {
        AtomicInteger next = new AtomicInteger();
        int writers = batch.pages().size() < MANY_PAGES ? 1 : Threads.COUNT;
        Threads.each(Collections.nCopies(writers, next), this::renderFrom);
        return baked.size();
    }

    /** Renders one page after the other until none is left. Which thread takes which has no part in the result. */
    private boolean renderFrom(AtomicInteger next) {
        PageWriter writer = new PageWriter(destination);
        List<Page> pages = batch.pages();
        for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
            render(pages.get(i), writer);
        }
        return baked.size() == pages.size();
    }

    private void render(Page page, PageWriter writer) {
        TemplateModel model = new TemplateModel();
        model.put("page", batch.model(page.path(), page.language()));
        model.put("view", page.source().get());
        writer.clear();
        try {
            engine.renderDocument(model, page.template() + EscapingEngine.ENDING, writer);
            if (writer.isBlank()) {
                batch.problems()
                        .add(
                                BakeProblem.of(
                                        batch.site().label("templates/" + page.template() + EscapingEngine.ENDING),
                                        "template.nothing"),
                                page.path());
                return;
            }
            writer.writeTo(page.path());
            baked.add(page.path());
        } catch (RenderingException e) {
            if (e.getCause() instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            // The engine has told why.
        }
    }
}
