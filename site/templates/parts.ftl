<#ftl output_format="HTML">
<#-- The parts that pages are put together from. -->

<#macro lang words><#if words.lang??> lang="${words.lang}"</#if></#macro>

<#macro w words><#if words.lang??><span lang="${words.lang}">${words.text}</span><#else>${words.text}</#if></#macro>

<#macro a link><#if link.href??><a href="${page.root}${link.href}"<@lang link.words/>>${link.words.text}</a><#elseif link.elsewhere??><a href="${link.elsewhere}" rel="noreferrer"<@lang link.words/>>${link.words.text}</a><#else><@w link.words/></#if></#macro>

<#-- A figure is a link to exactly its cases; one that may not be given, or none of whose cases may be listed, is no link. -->
<#macro figure f><#if f.href == ""><span class="number">${f.text}</span><#else><a class="figure" data-cases="${f.cases}" href="${page.root}${f.href}"<#if f.label != ""> aria-label="${f.label}"</#if>>${f.text}</a></#if></#macro>

<#-- A text with links in it. -->
<#macro passage of><#list of.pieces as piece><@a piece/></#list></#macro>

<#macro notes of><#list of.notes as note><span class="apart">; </span><span class="note"><@passage note/></span></#list><#if of.marks?has_content><sup class="marks"><#list of.marks as mark> <a href="#${mark.anchor}" aria-label="${msg("figure.note", mark.letter)}">${mark.letter}</a></#list></sup></#if></#macro>

<#-- The small print of a table, where its figures have marks. -->
<#macro footnotes list><#if list?has_content><ol class="footnotes" type="a" aria-label="${msg("figure.notes")}">
<#list list as note>
<li id="${note.anchor}"><@passage note.text/></li>
</#list>
</ol></#if></#macro>

<#macro cell c><#if c.imposed??><@figure c.imposed/><@notes c.imposed/></#if><#if c.standing??> <span class="standing">${msg("figure.standing")} <@figure c.standing/><@notes c.standing/></span></#if><#if c.noneStands> <span class="standing">${msg("figure.none-stands")}</span></#if><#if !c.imposed?? && !c.standing??><span class="none">${msg("figure.none")}</span></#if></#macro>

<#macro figures t>
<div class="figures">
<div class="scroll" tabindex="0" role="region" aria-labelledby="${t.id}-caption">
<table id="${t.id}">
<caption id="${t.id}-caption">${t.caption}</caption>
<thead>
<tr><#list t.columns as column><th scope="col">${column}</th></#list><#if t.valuesColumn??><th scope="col" class="values">${t.valuesColumn}</th></#if></tr>
</thead>
<tbody>
<#list t.rows as row>
<tr<#if row.total> class="total"</#if>><th scope="row"><@a row.name/></th><#list row.cells as c><td data-label="${t.columns[c?counter]}"><@cell c/></td></#list><#if t.valuesColumn??><td class="values" data-label="${t.valuesColumn}"><@values row.values/></td></#if></tr>
</#list>
</tbody>
</table>
</div>
<@footnotes t.footnotes/>
<#list t.notes as note>
<p class="about">${note}</p>
</#list>
</div>
</#macro>

<#macro values list><#if list?has_content><ul><#list list as c><li><span class="label">${c.label}</span> <@cell c/></li></#list></ul><#else><span class="none">${msg("figure.none")}</span></#if></#macro>

<#-- A list that a figure may link to: an element with data-case for each case. -->
<#macro cases t id>
<table class="cases" id="${id}">
<caption class="unseen">${t.caption}</caption>
<thead>
<tr><th scope="col">${msg("column.date")}</th><th scope="col">${msg("column.case")}</th><th scope="col">${msg("column.who")}</th><th scope="col">${msg("column.companies")}</th><th scope="col">${msg("column.articles")}</th></tr>
</thead>
<tbody>
<#list t.rows as r>
<@once of=r at=page.root><tr data-case="${r.id}"><td class="date">${r.date}</td><th scope="row"><a href="${page.root}${r.href}">${r.title} <span class="id">${r.id}</span></a></th><td>${r.who}</td><td<@lang r.companies/>>${r.companies.text}</td><td>${r.articles}</td></tr></@once>
</#list>
</tbody>
</table>
<#if t.rest??><p class="about">${t.rest}</p></#if>
</#macro>

<#-- Cases beside the matter: no figure links here. -->
<#macro brief rows>
<ul class="brief">
<#list rows as r>
<li><a href="${page.root}${r.href}">${r.title} <span class="id">${r.id}</span></a> <span class="by">${r.who}<#if r.who != "" && r.date != "">, </#if>${r.date}</span></li>
</#list>
</ul>
</#macro>

<#macro details list>
<#if list?has_content>
<dl class="details">
<#list list as detail>
<div><dt<@lang detail.label/>>${detail.label.text}</dt><#list detail.values as value><dd><@a value/></dd></#list></div>
</#list>
</dl>
</#if>
</#macro>

<#macro sources list locator={}>
<#list list as s>
<p class="source"><cite<@lang s.title/>><#if s.url??><a href="${s.url}" rel="noreferrer">${s.title.text}</a><#else>${s.title.text}</#if></cite><#if s.publisher.text != "">. <@w s.publisher/></#if><#if s.published != "">. ${msg("source.published", s.published)}</#if>.<#if s.archiveUrl??> <a href="${s.archiveUrl}" rel="noreferrer">${msg("source.archived")}</a>.</#if><#if s.licence != ""> ${msg("source.licence", s.licence)}</#if></p>
</#list>
<#if locator.pieces?has_content><p class="source"><@passage locator/></p></#if>
</#macro>

<#macro paging of>
<#if of.previous?? || of.next??>
<nav class="paging" aria-label="${msg("paging")}">
<ul>
<#if of.previous??><li><a rel="prev" href="${page.root}${of.previous}">${msg("paging.previous")}</a></li></#if>
<li>${msg("paging.position", of.number?c, of.of?c)}</li>
<#if of.next??><li><a rel="next" href="${page.root}${of.next}">${msg("paging.next")}</a></li></#if>
</ul>
</nav>
</#if>
</#macro>

<#macro events list>
<div class="scroll" tabindex="0" role="region" aria-label="${msg("events.title")}">
<table class="stack">
<caption class="unseen">${msg("events.title")}</caption>
<thead>
<tr><th scope="col">${msg("column.date")}</th><th scope="col">${msg("column.event")}</th><th scope="col">${msg("column.kind")}</th><th scope="col">${msg("column.place")}</th><th scope="col">${msg("column.cases")}</th></tr>
</thead>
<tbody>
<#list list as e>
<tr><td class="date">${e.date}</td><th scope="row"><@a e.name/></th><td><@w e.kind/></td><td><@a e.place/></td><td class="number" data-label="${msg("column.cases")}"><#if e.cases??><@figure e.cases/></#if></td></tr>
</#list>
</tbody>
</table>
</div>
</#macro>

<#macro chart link level="h2">
<figure class="chart">
<${level} class="sr">${link.chart.title}</${level}>
<img src="${page.root}${link.svg}" width="${link.chart.width}" height="${link.chart.height}" alt="${link.chart.description}" loading="lazy">
<figcaption><a href="${page.root}${link.href}">${msg("chart.more")}<span class="sr">: ${link.chart.title}</span></a></figcaption>
</figure>
</#macro>

<#macro cite of>
<section class="cite" id="cite">
<h2>${msg("cite.title")}</h2>
<p>${of.text}</p>
<details>
<summary>${msg("cite.for-programs")}</summary>
<p>BibTeX</p>
<pre class="code" tabindex="0"><code>${of.bibtex}</code></pre>
<p>CSL-JSON</p>
<pre class="code" tabindex="0"><code>${of.cslJson}</code></pre>
</details>
</section>
</#macro>
