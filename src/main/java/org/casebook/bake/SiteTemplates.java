package org.casebook.bake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a template in the site's folder, or else among the program's defaults. */
final class SiteTemplates implements TemplateLoader {
    private static final Pattern CLOCK = Pattern.compile("(?<![\\w)\\]?.])\\.now\\b");

    private final Site site;
    private final Problems problems;
    private final Map<String, String> labelByName = new ConcurrentHashMap<>();

    SiteTemplates(Site site, Problems problems) {
        this.site = site;
        this.problems = problems;
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
                problems.add(BakeProblem.at(
                        source.file(),
                        SourceText.lineOf(source.text(), clock.start()),
                        ".now would make every build different. Show a date that comes with the data."));
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
}
