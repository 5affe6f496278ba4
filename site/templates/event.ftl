<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="event">
<p class="kind"><@p.w view.kind/></p>
<#if view.summary.text != ""><p class="lead"<@p.lang view.summary/>>${view.summary.text}</p></#if>
<@p.details view.details/>
<h2>${msg("event.cases")}</h2>
<#if view.cases.rows?has_content>
<@p.cases view.cases "cases"/>
<#else>
<p>${msg("event.no-cases")}</p>
</#if>
<h2>${msg("case.source")}</h2>
<@p.sources view.sources view.locator/>
<@p.cite view.citation/>
</@l.layout>
