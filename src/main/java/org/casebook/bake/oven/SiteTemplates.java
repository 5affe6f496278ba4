package org.casebook.bake.oven;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Problems;
import org.casebook.bake.Site;
import org.casebook.bake.SourceText;
import org.jspecify.annotations.Nullable;

/** The templates: from the site's folder, or else from the program's defaults, read by a strict FreeMarker. */
final class SiteTemplates implements TemplateLoader {
    private static final Pattern CLOCK = Pattern.compile("(?<![\\w)\\]?.])\\.now\\b");

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Site site;
    private final Problems problems;
    private final Map<String, String> labelByName = new ConcurrentHashMap<>();
    private final Configuration freemarker;

    SiteTemplates(Site site, Problems problems) {
        this.site = site;
        this.problems = problems;
        this.freemarker = strict();
        freemarker.setTemplateLoader(this);
    }

    Configuration freemarker() {
        return freemarker;
    }

    private static Configuration strict() {
        Configuration strict = new Configuration(VERSION);
        strict.setCacheStorage(new StrongCacheStorage());
        strict.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        strict.setLocalizedLookup(false);
        strict.setDefaultEncoding("UTF-8");
        strict.setOutputEncoding("UTF-8");
        strict.setURLEscapingCharset("UTF-8");
        strict.setOutputFormat(HTMLOutputFormat.INSTANCE);
        strict.setRecognizeStandardFileExtensions(false);
        strict.setLocale(Locale.ROOT);
        strict.setTimeZone(TimeZone.getTimeZone("UTC"));
        strict.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        strict.setNumberFormat("computer");
        strict.setDateFormat("iso");
        strict.setTimeFormat("iso");
        strict.setDateTimeFormat("iso");
        strict.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        strict.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        strict.setLogTemplateExceptions(false);
        strict.setWrapUncheckedExceptions(true);
        strict.setObjectWrapper(new ViewWrapper(VERSION));
        strict.setSharedVariable("once", new OnceDirective());
        return strict;
    }

    /** How a template is called in problems. */
    String label(String name) {
        return labelByName.getOrDefault(name, site.label("templates/" + name));
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Optional<SourceText> own = site.own("templates/" + name, problems);
        Optional<SourceText> found = own.isPresent() ? own : site.builtIn("templates/" + name, problems);
        found.ifPresent(source -> {
            labelByName.put(name, source.file());
            Matcher clock = CLOCK.matcher(source.text());
            if (clock.find()) {
                problems.add(
                        BakeProblem.at(source.file(), SourceText.lineOf(source.text(), clock.start()), "template.now"));
            }
        });
        return found.orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((SourceText) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}

    /** As FreeMarker names it in what it tells of a template that is missing. */
    @Override
    public String toString() {
        return "the templates of the site, and the program's own";
    }
}
