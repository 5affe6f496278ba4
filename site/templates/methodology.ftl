<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#macro cells list><ul><#list list as c><li><span class="label">${c.label}</span> <@p.cell c/></li></#list></ul></#macro>
<#macro rule r>
<h3 id="${r.id}">${r.title}</h3>
<p>${r.text}</p>
<#if r.examples?has_content>
<div class="example">
<p class="label">${msg("method.example")}</p>
<#list r.examples as example>
<p><@p.passage example.words/></p>
<#if example.figures?has_content>
<@cells example.figures/>
</#if>
</#list>
</div>
</#if>
</#macro>
<@l.layout head=view.head>
<div class="prose">
<p class="lead"<@p.lang view.description/>>${view.description.text}</p>
<nav class="contents" aria-label="${msg("contents")}">
<ul class="ways">
<li><a href="#on-counts">${msg("method.counts")}</a></li>
<li><a href="#on-reading">${msg("method.reading")}</a></li>
<li><a href="#on-measured">${msg("method.measured")}</a></li>
<li><a href="#on-rules">${msg("method.rules")}</a></li>
<li><a href="#on-sources">${msg("method.sources")}</a></li>
<li><a href="#on-checks">${msg("method.checks")}</a></li>
<li><a href="#on-safety">${msg("method.safety")}</a></li>
<li><a href="#on-data">${msg("method.data")}</a></li>
</ul>
</nav>
<h2 id="on-counts">${msg("method.counts")}</h2>
<p>${view.counts}</p>
<p>${view.extent}</p>
<#list site.content as link><#if link.type == "method">
<p><a href="${page.root}${link.path}">${link.title}</a></p>
</#if></#list>
<h2 id="on-reading">${msg("method.reading")}</h2>
<dl class="key">
<#list view.forms as form>
<div><dt><@p.figure form.figure/></dt><dd>${form.text} <span class="example-of">${msg("method.reading.here", form.what)}</span><@p.notes form.figure/></dd></div>
</#list>
</dl>
<h2 id="on-measured">${msg("method.measured")}</h2>
<dl class="key">
<#list view.measures as measure>
<div><dt>${measure.name}</dt><dd>${measure.text}<@cells measure.figures/></dd></div>
</#list>
</dl>
<h2 id="on-rules">${msg("method.rules")}</h2>
<#list view.rules as r>
<@rule r/>
</#list>
<h2 id="on-sources">${msg("method.sources")}</h2>
<#list view.sources as source>
<div id="${source.id}"><@p.sources [source]/></div>
</#list>
<h2 id="on-checks">${msg("method.checks")}</h2>
<p><a href="${page.root}${view.checks}">${msg("rules.title")}</a>: ${msg("method.checks.text")}</p>
<h2 id="on-safety">${msg("method.safety")}</h2>
<p><a href="${page.root}${view.safety}">${msg("safety.title")}</a>: ${msg("method.safety.text")}</p>
<h2 id="on-data">${msg("method.data")}</h2>
<p><a href="${page.root}${view.dictionary}">${msg("dictionary.title")}</a>: ${msg("method.data.text")}</p>
</div>
</@l.layout>
