package org.casebook.bake.oven;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Messages;
import org.casebook.bake.content.ContentFile;
import org.casebook.language.Message;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * FreeMarker as JBake should have it: what is shown is escaped, a mistake is an error with a place, and nothing depends
 * on the machine's language, time zone or clock. JBake finds it by its name in
 * {@code META-INF/org.jbake.parser.TemplateEngines.properties}; only for that it is public.
 */
public final class EscapingEngine extends AbstractTemplateEngine {
    static final String ENDING = ".ftl";

    private final Batch batch;
    private final SiteTemplates templates;
    private final Configuration freemarker;
    private final Map<String, freemarker.template.TemplateModel> siteByLanguage = new HashMap<>();

    /** Called by JBake. */
    public EscapingEngine(JBakeConfiguration configuration, ContentStore store) throws TemplateModelException {
        super(configuration, store);
        batch = ((SiteConfiguration) configuration).batch();
        templates = batch.templates().done();
        freemarker = templates.freemarker();
        for (String language : batch.site().languages()) {
            siteByLanguage.put(language, freemarker.getObjectWrapper().wrap(batch.siteModel(language)));
        }
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        Map<String, Object> root = new HashMap<>();
        Batch.PageModel page;
        if (model.get("page") instanceof Batch.PageModel planned) {
            page = planned;
            root.put("view", model.get("view"));
        } else {
            page = putContent(model.getContent(), root);
        }
        root.put("page", page);
        root.put("site", siteByLanguage.get(page.language()));
        root.put("config", model.getConfig());
        root.put("msg", messages(page));
        try {
            freemarker.getTemplate(templateName).process(new SimpleHash(root, freemarker.getObjectWrapper()), writer);
        } catch (TemplateNotFoundException e) {
            throw reported(page, missing(templateName));
        } catch (ParseException e) {
            throw reported(
                    page,
                    place(
                            e.getTemplateName(),
                            e.getLineNumber(),
                            Message.of("template.unreadable", oneLine(e.getEditorMessage()))));
        } catch (TemplateException e) {
            int line = Objects.requireNonNullElse(e.getLineNumber(), 0);
            throw reported(
                    page, place(Objects.requireNonNullElse(e.getTemplateSourceName(), templateName), line, reason(e)));
        } catch (StackOverflowError endless) {
            throw reported(page, place(templateName, 0, Message.of("template.endless")));
        } catch (IOException e) {
            // FreeMarker remembers that a template could not be read, and tells the next page so in this way.
            if (e.getCause() instanceof ParseException known) {
                throw reported(
                        page,
                        place(
                                known.getTemplateName(),
                                known.getLineNumber(),
                                Message.of("template.unreadable", oneLine(known.getEditorMessage()))));
            }
            throw new RenderingException(e);
        }
    }

    /** Shows the header as it was written: JBake would add a date from the clock where there is none. */
    private Batch.PageModel putContent(DocumentModel document, Map<String, Object> root) throws RenderingException {
        ContentFile file = batch.contentByUri().get(document.getUri());
        if (file == null) {
            throw new RenderingException(document.getUri() + " is not a page of this site");
        }
        try {
            Map<String, Object> content = new HashMap<>(file.header());
            content.put("body", HTMLOutputFormat.INSTANCE.fromMarkup(document.getBody()));
            root.put("content", content);
        } catch (TemplateModelException e) {
            throw new RenderingException(e);
        }
        return batch.model(file.uri(), file.language());
    }

    private MessageMethod messages(Batch.PageModel page) {
        Messages messages = Objects.requireNonNull(batch.messagesByLanguage().get(page.language()));
        return new MessageMethod(messages.reporting(problem -> batch.problems().add(problem, page.path())));
    }

    private RenderingException reported(Batch.PageModel page, BakeProblem problem) {
        batch.problems().add(problem, page.path());
        return new RenderingException(problem.text());
    }

    private BakeProblem missing(String templateName) {
        return BakeProblem.of(
                templates.label(templateName),
                "template.missing",
                String.join(", ", batch.site().templates()));
    }

    private BakeProblem place(String templateName, int line, Message reason) {
        return new BakeProblem(
                templates.label(templateName), line > 0 ? OptionalInt.of(line) : OptionalInt.empty(), reason);
    }

    private static Message reason(TemplateException e) {
        if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
            String expression = e.getBlamedExpressionString().strip();
            return Message.of("template.no-value", expression);
        }
        return Message.of("template.unreadable", oneLine(e.getMessageWithoutStackTop()));
    }

    /** FreeMarker's message without its tips, on one line. */
    private static String oneLine(String message) {
        int tips = message.indexOf("\n----");
        String reason =
                (tips < 0 ? message : message.substring(0, tips)).strip().replaceAll("\\s+", " ");
        return reason.endsWith(".") || reason.endsWith(".)") ? reason : reason + ".";
    }
}
