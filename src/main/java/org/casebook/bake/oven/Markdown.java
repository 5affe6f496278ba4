package org.casebook.bake.oven;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * Markdown for JBake: CommonMark with tables and footnotes, and an id on every heading. JBake's own engine uses the same
 * library, but makes a parser with all of pegdown's extensions for every file, and so takes most of a small bake.
 */
public final class Markdown extends MarkupEngine {
    private final Parser parser;
    private final HtmlRenderer renderer;

    public Markdown() {
        DataHolder options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .toImmutable();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    @Override
    public void processBody(ParserContext context) {
        context.setBody(html(context.getBody()));
    }

    public String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}
