<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="home">
<p class="lead"<@p.lang view.lead/>>${view.lead.text}</p>
<dl class="headlines">
<#list view.headlines as headline>
<div><dt>${headline.label}</dt><dd><@p.cell headline.cell/></dd></div>
</#list>
</dl>
<p class="about">${view.extent}</p>
<h2>${msg("home.by-sanction")}</h2>
<#list view.figures as table>
<@p.figures table/>
</#list>
<#if view.charts?has_content>
<h2>${msg("home.charts")}</h2>
<div class="charts">
<#list view.charts as chart>
<@p.chart chart "h3"/>
</#list>
</div>
<p><a href="${page.root}${view.chartsHref}">${msg("home.all-charts")}</a></p>
</#if>
<section class="caution">
<h2>${msg("home.limits")}</h2>
<ul>
<#list view.limits as limit>
<li>${limit}</li>
</#list>
</ul>
<p><a href="${page.root}${view.methodology}">${msg("home.limits.more")}</a></p>
</section>
<#if view.map??>
<h2>${msg("map.title")}</h2>
<@p.placeMap view.map/>
</#if>
<h2>${msg("home.explore")}</h2>
<ul class="ways">
<#list view.ways as way>
<li><@p.a way/></li>
</#list>
</ul>
<#if view.changes?has_content>
<h2>${msg("home.newest")}</h2>
<ul class="brief">
<#list view.changes as change>
<li><span class="by">${change.date}</span> <a href="${page.root}${change.row.href}">${change.row.title} <span class="id">${change.row.id}</span></a> <span class="by">${change.row.who}</span></li>
</#list>
</ul>
<p><a href="${page.root}${site.view.changes}">${msg("home.all-changes")}</a></p>
</#if>
<h2>${msg("home.download")}</h2>
<p>${msg("home.download.text")} <a href="${page.root}${view.data}">${msg("home.download.link")}</a></p>
<@p.cite view.citation/>
</@l.layout>
