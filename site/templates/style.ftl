<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide" found=false>
<p class="lead">${msg("style.intro")}</p>
<h2>${msg("style.text")}</h2>
<p class="lead">${msg("style.text.lead")}</p>
<p>${msg("style.text.body")} <a href="${page.root}${site.view.home}">${msg("style.text.link")}</a>. <code>f-001</code></p>
<p class="about">${msg("style.text.about")}</p>
<h3>${msg("style.text.third")}</h3>
<p class="caution-line">${msg("company.note")}</p>
<section class="caution"><h2>${msg("home.limits")}</h2><p>${msg("home.limits.documented")}</p></section>
<h2>${msg("style.colours")}</h2>
<ul class="swatches">
<#list ["paper", "sheet", "ink", "quiet", "rule", "link", "visited", "accent", "focus"] as colour>
<li><span class="swatch ${colour}"></span> <code>--${colour}</code></li>
</#list>
</ul>
<h2>${msg("style.figures")}</h2>
<dl class="key">
<#list view.forms as form>
<div><dt><#if form.figure??><@p.figure form.figure/><#else>${form.sample}</#if></dt><dd>${form.text}<#if form.figure??><@p.notes form.figure/></#if></dd></div>
</#list>
<div><dt><span class="none">${msg("figure.none")}</span></dt><dd>${msg("style.figures.none")}</dd></div>
</dl>
<h2>${msg("style.tables")}</h2>
<#list view.figures as table>
<@p.figures table/>
</#list>
<h3>${msg("style.heat")}</h3>
<@p.heat view.shades/>
<#if view.chart??>
<h2>${msg("style.chart")}</h2>
<div class="charts">
<@p.chart view.chart "h3"/>
</div>
</#if>
<h2>${msg("style.cases")}</h2>
<@p.cases view.cases "cases"/>
<@p.brief view.brief/>
<#list view.sources as source>
<@p.sources [source]/>
</#list>
<h2>${msg("style.paging")}</h2>
<@p.paging view.paging/>
<@p.cite view.citation/>
</@l.layout>
