<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="subject">
<p class="kind"><@p.w view.kind/></p>
<#if view.sentences?has_content>
<p class="lead"><#list view.sentences as sentence><@p.passage sentence/><#sep> </#list></p>
<#else>
<p>${msg("subject.no-figures")}</p>
</#if>
<#if view.note??><p class="about">${view.note}</p></#if>
<#if view.map??>
<@p.placeMap view.map/>
</#if>
<h2>${msg("subject.cases")}</h2>
<#if view.cases.rows?has_content>
<@p.cases view.cases "cases"/>
<#else>
<p>${msg("subject.no-cases")}</p>
</#if>
<#if view.events?has_content>
<h2>${msg("subject.events")}</h2>
<ul class="brief happened">
<#list view.events as e>
<li><span class="date">${e.date}</span> <@p.a e.name/> <span class="by"><@p.w e.kind/><#if e.place.words.text != "" && e.place.words.text != view.head.title.text>, <@p.a e.place/></#if><#if e.cases??> · ${msg("column.cases")}: <@p.figure e.cases/></#if></span></li>
</#list>
</ul>
</#if>
<#if view.figures?has_content>
<h2>${msg("subject.figures")}</h2>
<#if view.chart??>
<figure class="chart single">
<img src="${page.root}${view.chart.svg}" width="${view.chart.chart.width}" height="${view.chart.chart.height}" alt="${view.chart.chart.description}">
</figure>
</#if>
<#list view.figures as table>
<@p.figures table/>
</#list>
</#if>
<#list view.repeated as again>
<p class="again"><span class="label">${again.label}</span> <@p.cell again/></p>
</#list>
<#list view.breakdowns as table>
<@p.figures table/>
</#list>
<#if view.details?has_content>
<h2>${msg("subject.details")}</h2>
<@p.details view.details/>
</#if>
<@p.cite view.citation/>
</@l.layout>
