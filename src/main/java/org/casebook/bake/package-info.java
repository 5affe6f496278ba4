/**
 * Bakes the site with JBake.
 *
 * <p>{@link Site} is the source: templates, messages and assets of the publication over those of the program. A
 * {@link org.casebook.bake.oven.Bake} is a site with its {@link Page pages from data}; {@code into(folder)} writes it, or
 * throws a {@link BakeFailure} with every {@link BakeProblem}:
 *
 * <pre>{@code
 * Site site = Site.open(Path.of("site"));
 * Page page = new Page("case", "cases/f-001.html", "en", new CaseView("Fine of 22,680 tenge"));
 * Baked baked = new Bake(site, List.of(page), Map.of("en", siteView), new Problems()).into(Path.of("target/staging"));
 * }</pre>
 *
 * <p>JBake does the baking. {@code SiteOven} takes its steps: its crawler reads {@code site/content} into a
 * {@code MemoryContentStore}, its renderer and its template delegate render those pages, and {@code PagesTool} hands the
 * pages from data to the same delegate, which finds {@code EscapingEngine} for every {@code .ftl}. What can be said of the
 * site's own folder before that is in {@code content}.
 *
 * <p>What a template sees: {@code view} (the page's record) or {@code content} (header and body of a hand-written page),
 * {@code page} (path, language, {@code root}: the way back to the site's root), {@code site} (languages, content, view),
 * {@code config} (jbake.properties, with {@code _} for dots), {@code msg("key", …)}.
 *
 * <p>JBake swallows mistakes. So the plan is checked before (headers, types, paths), every failure is gathered in
 * {@code Problems} where it happens, and what was planned is compared with what was baked.
 */
@NullMarked
package org.casebook.bake;

import org.jspecify.annotations.NullMarked;
