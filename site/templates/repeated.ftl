<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head>
<p class="lead">${msg("repeated.intro")}</p>
<#if view.figures.rows?has_content>
<@p.figures view.figures/>
<#else>
<p>${msg("repeated.nobody")}</p>
</#if>
<@p.cite view.citation/>
</@l.layout>
