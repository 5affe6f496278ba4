<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#macro rule name>
<h3 id="${name}">${msg("method." + name)}</h3>
<p>${msg("method." + name + ".text")}</p>
</#macro>
<@l.layout head=view.head>
<div class="prose">
<p class="lead"<@p.lang view.description/>>${view.description.text}</p>
<h2>${msg("method.counts")}</h2>
<p>${msg("method.counts.text")}</p>
<p>${msg("home.as-of", view.asOf)}</p>
<#list site.content as link><#if link.type == "method">
<p><a href="${page.root}${link.path}">${link.title}</a></p>
</#if></#list>
<h2>${msg("method.reading")}</h2>
<dl class="key">
<#list ["exact", "about", "range", "at-least", "at-most", "unknown"] as form>
<div><dt>${msg("method.reading." + form)}</dt><dd>${msg("method.reading." + form + ".text")}</dd></div>
</#list>
</dl>
<h2>${msg("method.rules")}</h2>
<#list ["measures", "people", "groups", "values", "totals", "currencies", "arrests", "months", "repeated", "standing", "certainty", "companies", "visibility"] as name>
<@rule name/>
</#list>
<h2>${msg("method.sources")}</h2>
<#list view.sources as source>
<div id="${source.id}"><@p.sources [source] ""/></div>
</#list>
<h2>${msg("method.checks")}</h2>
<p><a href="${page.root}${view.rules}">${msg("rules.title")}</a>: ${msg("method.checks.text")}</p>
<h2>${msg("method.data")}</h2>
<p><a href="${page.root}${view.dictionary}">${msg("dictionary.title")}</a>: ${msg("method.data.text")}</p>
</div>
</@l.layout>
