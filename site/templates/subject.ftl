<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="subject">
<p class="kind"><@p.w view.kind/></p>
<@p.details view.details/>
<#if view.note??><p class="caution-line">${view.note}</p></#if>
<#if view.map??>
<@p.placeMap view.map/>
</#if>
<h2>${msg("subject.figures")}</h2>
<#if view.figures?has_content>
<#if view.chart??>
<figure class="chart single">
<img src="${page.root}${view.chart.svg}" width="${view.chart.chart.width}" height="${view.chart.chart.height}" alt="${view.chart.chart.description}">
</figure>
</#if>
<#list view.figures as table>
<@p.figures table/>
</#list>
<#else>
<p>${msg("subject.no-figures")}</p>
</#if>
<#list view.repeated as again>
<p class="again"><span class="label">${again.label}</span> <@p.cell again/></p>
</#list>
<#list view.breakdowns as table>
<@p.figures table/>
</#list>
<h2>${msg("subject.cases")}</h2>
<#if view.cases.rows?has_content>
<@p.cases view.cases "cases"/>
<#else>
<p>${msg("subject.no-cases")}</p>
</#if>
<#if view.events?has_content>
<h2>${msg("subject.events")}</h2>
<@p.events view.events/>
</#if>
<@p.cite view.citation/>
</@l.layout>
