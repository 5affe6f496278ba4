<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="home">
<p class="lead"<@p.lang view.lead/>>${view.lead.text}</p>
<dl class="headlines">
<#list view.tiles as tile>
<div><dt>${tile.label}</dt><dd><#if tile.cell.imposed??><@p.large tile.cell.imposed tile.pieces/></#if></dd><#if tile.cell.standing??><dd class="standing">${msg("figure.standing")} <@p.figure tile.cell.standing/></dd></#if><#if tile.cell.noneStands><dd class="standing">${msg("figure.none-stands")}</dd></#if><#if tile.note??><dd class="note"><@p.passage tile.note/></dd></#if></div>
</#list>
</dl>
<#if view.detentions?has_content>
<p class="besides-from">${msg("home.detentions")}</p>
<ul class="besides">
<#list view.detentions as cell>
<li><span class="label">${cell.label}</span>: <#if cell.imposed??><@p.figure cell.imposed/></#if><#if cell.standing??> <span class="standing">${msg("figure.standing")} <@p.figure cell.standing/></span></#if></li>
</#list>
</ul>
</#if>
<#if view.reasons?has_content>
<details class="why">
<summary>${msg("home.why")}</summary>
<#list view.reasons as reason>
<p class="label">${reason.label}</p>
<ul>
<#list reason.notes as note>
<li><@p.passage note/></li>
</#list>
</ul>
</#list>
</details>
</#if>
<p class="about">${view.extent}</p>
<#if view.picture??>
<h2>${msg("strip.title")}</h2>
<@p.strip view.picture/>
<#if view.picture.steps?has_content><@p.steps view.picture.steps/></#if>
<p><a href="${page.root}${view.timeline}">${msg("home.timeline")}</a></p>
</#if>
<#if view.map??>
<h2>${msg("map.title")}</h2>
<@p.placeMap view.map/>
</#if>
<#if view.people?has_content>
<h2>${msg("home.people")}</h2>
<ul class="faces">
<#list view.people as person>
<li><p class="who"><@p.a person.name/><#if person.role.text != "">, <@p.w person.role/></#if></p><p>${person.line}</p></li>
</#list>
</ul>
<p><a href="${page.root}${view.peopleHref}">${msg("home.all-people")}</a></p>
</#if>
<#if view.charts?has_content || view.smallCharts?has_content>
<h2>${msg("home.charts")}</h2>
<div class="charts">
<#list view.charts as chart>
<@p.chart chart "h3"/>
</#list>
</div>
<@p.small view.smallCharts/>
<p><a href="${page.root}${view.chartsHref}">${msg("home.all-charts")}</a></p>
</#if>
<h2>${msg("home.by-sanction")}</h2>
<#list view.figures as table>
<@p.figures table/>
</#list>
<section class="caution">
<h2>${msg("home.limits")}</h2>
<ul>
<#list view.limits as limit>
<li>${limit}</li>
</#list>
</ul>
<p><a href="${page.root}${view.methodology}">${msg("home.limits.more")}</a></p>
</section>
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
<li><span class="by">${change.date}</span> <a href="${page.root}${change.row.href}">${change.row.title}</a> <span class="by">${change.row.who}</span></li>
</#list>
</ul>
<p><a href="${page.root}${site.view.changes}">${msg("home.all-changes")}</a></p>
</#if>
<h2>${msg("home.download")}</h2>
<p>${msg("home.download.text")} <a href="${page.root}${view.data}">${msg("home.download.link")}</a></p>
<@p.cite view.citation/>
</@l.layout>
