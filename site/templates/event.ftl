<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="event">
<p class="kind"><@p.w view.kind/></p>
<#if view.summary.text != ""><p class="lead"<@p.lang view.summary/>>${view.summary.text}</p></#if>
<@p.details view.details/>
<#if view.cases?has_content>
<div id="cases">
<#list view.cases as table>
<h2>${table.caption}</h2>
<@p.cases table "cases-${table?counter}"/>
</#list>
</div>
</#if>
<h2>${msg("case.source")}</h2>
<@p.sources view.sources view.locator/>
<@p.cite view.citation/>
</@l.layout>
