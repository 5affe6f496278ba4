<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#macro downloads list>
<dl class="files">
<#list list as file>
<div><dt><a href="${page.root}${file.href}">${file.name}</a></dt><dd><strong><@p.w file.title/></strong> <@p.w file.description/></dd></div>
</#list>
</dl>
</#macro>
<@l.layout head=view.head>
<p class="lead">${msg("data.intro", view.asOf, view.version)}</p>
<h2>${msg("data.tables")}</h2>
<p>${msg("data.tables.text")} <a href="${page.root}${view.dictionary}">${msg("dictionary.title")}</a></p>
<@downloads view.tables/>
<@downloads [view.description]/>
<h2>${msg("data.statistics")}</h2>
<p>${msg("data.statistics.text")}</p>
<@downloads view.statistics/>
<h2>${msg("data.licence")}</h2>
<#list view.licences as licence>
<p>${msg("data.licence.text")} <a href="${licence.path}" rel="license">${licence.title}</a>.</p>
</#list>
<@p.cite view.citation/>
</@l.layout>
