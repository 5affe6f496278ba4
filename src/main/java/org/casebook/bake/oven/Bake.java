package org.casebook.bake.oven;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Messages;
import org.casebook.bake.Page;
import org.casebook.bake.Problems;
import org.casebook.bake.Site;
import org.casebook.bake.content.ContentFile;
import org.casebook.bake.content.ContentPlan;
import org.casebook.bake.content.Outputs;
import org.casebook.threads.Pending;
import org.casebook.threads.Threads;

/**
 * A site to be baked: its source, the pages from data, and what every page of a language may show.
 *
 * @param viewByLanguage {@code site.view} in templates, by language
 * @param problems what goes wrong, in the views too, which are made while pages are rendered; with any, the bake fails
 */
public record Bake(Site site, List<Page> pages, Map<String, Object> viewByLanguage, Problems problems) {
    /** JBake keeps its document types and engines in static fields, so a JVM bakes one site at a time. */
    private static final ReentrantLock OVEN_DOOR = new ReentrantLock();

    public Bake {
        pages = List.copyOf(pages);
        viewByLanguage = Map.copyOf(viewByLanguage);
    }

    /**
     * Bakes the whole site into a folder, which is made if need be. Files of the same path are replaced, others stay.
     *
     * @throws BakeFailure if a page, a template, a text or a file of the source is wrong; all such problems are told, and
     *     what the folder holds is no site
     * @throws IOException if a file cannot be read or written
     */
    public Baked into(Path destination) throws BakeFailure, IOException {
        Pending<Markdown, RuntimeException> markdown = Threads.begin(Markdown::new);
        Pending<SiteTemplates, RuntimeException> templates = Threads.begin(() -> new SiteTemplates(site, problems));
        SortedSet<String> types = site.templates();
        Plan plan = plan(types);
        Map<String, Messages> messages = messages();
        Batch batch = new Batch(
                site,
                pages,
                plan.contentByUri,
                messages,
                viewByLanguage,
                new Translations(names(messages), plan.pages, site.folderByLanguage()),
                markdown,
                templates,
                problems);
        // Pages that could not stand beside each other are not worth rendering.
        problems.throwIfAny();
        Path folder = destination.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        // Whether JBake bakes a hand-written page is seen by its file, which must not be another bake's.
        for (String page : plan.contentByUri.keySet()) {
            Files.deleteIfExists(folder.resolve(page));
        }
        bake(batch, types, folder);
        problems.throwIfAny();
        return new Baked(plan.pages, plan.assets);
    }

    /** What a bake is going to write. */
    private static final class Plan {
        private final Map<String, ContentFile> contentByUri = new TreeMap<>();
        private final SortedSet<String> pages = new TreeSet<>();
        private final SortedSet<String> assets = new TreeSet<>();
    }

    private Plan plan(SortedSet<String> types) throws IOException {
        Plan plan = new Plan();
        Outputs outputs = new Outputs(problems);
        for (Page page : pages) {
            outputs.claim(page.path(), "a page made by the template " + page.template());
            plan.pages.add(page.path());
            if (!site.languages().contains(page.language())) {
                problems.add(BakeProblem.of(
                        page.path(), "site.language", quoted(page.language()), String.join(", ", site.languages())));
            }
        }
        ContentPlan content = ContentPlan.of(site, types, outputs, problems);
        plan.contentByUri.putAll(content.pages());
        plan.pages.addAll(content.pages().keySet());
        plan.assets.addAll(content.assets());
        return plan;
    }

    private Map<String, Messages> messages() throws IOException {
        Map<String, Messages> messages = new HashMap<>();
        for (String language : site.languages()) {
            messages.put(language, Messages.read(site, language, problems));
        }
        return messages;
    }

    private List<Translations.PageName> names(Map<String, Messages> messages) {
        List<String> languages = site.languages();
        if (languages.size() == 1) {
            return List.of(new Translations.PageName(languages.get(0), "", ""));
        }
        return languages.stream()
                .map(language -> {
                    Messages texts = Objects.requireNonNull(messages.get(language));
                    return new Translations.PageName(
                            language, texts.text("language.name"), texts.text("language.locale"));
                })
                .toList();
    }

    private static void bake(Batch batch, SortedSet<String> types, Path destination) throws IOException {
        Path content = batch.site().folder().resolve("content");
        if (Files.isDirectory(content)) {
            bake(batch, types, content, destination);
            return;
        }
        // JBake insists on a folder of content, and git keeps no empty one.
        Path none = Files.createTempDirectory("casebook-no-content");
        try {
            bake(batch, types, none, destination);
        } finally {
            Files.delete(none);
        }
    }

    private static void bake(Batch batch, SortedSet<String> types, Path content, Path destination) throws IOException {
        OVEN_DOOR.lock();
        try {
            SiteConfiguration configuration = new SiteConfiguration(batch, types, content, destination);
            SiteOven oven = new SiteOven(configuration);
            oven.bake();
            check(batch, oven, destination);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            OVEN_DOOR.unlock();
        }
    }

    /** Compares what was planned with what is there. JBake leaves pages out without a word. */
    private static void check(Batch batch, SiteOven oven, Path destination) throws IOException {
        if (!batch.problems().isEmpty()) {
            return;
        }
        for (Throwable error : oven.getErrors()) {
            throw error instanceof IOException io ? io : new IOException("JBake: " + error.getMessage(), error);
        }
        for (Page page : batch.pages()) {
            if (!oven.baked().contains(page.path())) {
                batch.problems().add(BakeProblem.of(page.path(), "site.not-baked"));
            }
        }
        for (ContentFile file : batch.contentByUri().values()) {
            Path baked = destination.resolve(file.uri());
            if (!Files.exists(baked) || Files.size(baked) == 0) {
                batch.problems().add(BakeProblem.of(file.file(), "site.content-not-baked", file.uri()));
            }
        }
    }
}
