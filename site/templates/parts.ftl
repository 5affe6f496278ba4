<#ftl output_format="HTML">
<#-- The parts that pages are put together from. -->

<#macro lang words><#if words.lang??> lang="${words.lang}"</#if></#macro>

<#macro w words><#if words.lang??><span lang="${words.lang}">${words.text}</span><#else>${words.text}</#if></#macro>

<#macro a link><#if link.cases??><a class="figure" data-cases="${link.cases}" href="${page.root}${link.href}">${link.words.text}</a><#elseif link.href??><a href="${page.root}${link.href}"<@lang link.words/>>${link.words.text}</a><#elseif link.elsewhere??><a href="${link.elsewhere}" rel="noreferrer"<@lang link.words/>>${link.words.text}</a><#else><@w link.words/></#if></#macro>

<#-- A figure is a link to exactly its cases; one that may not be given, or none of whose cases may be listed, is no link. -->
<#macro figure f><#if f.href == ""><span class="number">${f.text}</span><#else><a class="figure" data-cases="${f.cases}" href="${page.root}${f.href}"<#if f.label != ""> aria-label="${f.label}"</#if>>${f.text}</a></#if></#macro>

<#-- A figure of a headline: the same text, its number large. -->
<#macro large f pieces><#if f.href == ""><span class="number"><@sized pieces/></span><#else><a class="figure" data-cases="${f.cases}" href="${page.root}${f.href}"><@sized pieces/></a></#if></#macro>

<#macro sized pieces><#list pieces as piece><#if piece.large><span class="large">${piece.text}</span><#else>${piece.text}</#if></#list></#macro>

<#-- A text with links in it. -->
<#macro passage of><#list of.pieces as piece><@a piece/></#list></#macro>

<#macro notes of><#list of.notes as note><span class="apart">; </span><span class="note"><@passage note.text/></span></#list><#if of.mark??> <a class="mark" href="#${of.mark}" aria-label="${msg("figure.note")}">*</a></#if></#macro>

<#-- The small print of a table, where its figures have marks: one disclosure, and a line for each kind of note. -->
<#macro footnotes list><#if list?has_content><details class="footnotes" id="${list[0].anchor}">
<summary>* ${msg("figure.notes")}</summary>
<ul>
<#list list as note>
<li><@passage note.text/></li>
</#list>
</ul>
<p>${msg("notes.exact")}</p>
</details></#if></#macro>

<#macro cell c><#if c.imposed??><@figure c.imposed/><@notes c.imposed/></#if><#if c.standing??> <span class="standing">${msg("figure.standing")} <@figure c.standing/><@notes c.standing/></span></#if><#if c.noneStands> <span class="standing">${msg("figure.none-stands")}</span></#if><#if !c.imposed?? && !c.standing??><span class="none">${msg("figure.none")}</span></#if></#macro>

<#macro figures t>
<div class="figures">
<div class="scroll" tabindex="0" role="region" aria-labelledby="${t.id}-caption">
<#-- Up to four columns have room on a phone; more become lists there. -->
<table id="${t.id}" class="<#if (t.columns?size + (t.valuesColumn??)?then(1, 0)) gt 4>many<#else>few</#if>">
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
<tr><th scope="col">${msg("column.date")}</th><th scope="col">${msg("column.case")}</th><th scope="col">${msg("column.who")}</th><#if t.without != "companies"><th scope="col">${msg("column.companies")}</th></#if><#if t.without != "articles"><th scope="col">${msg("column.articles")}</th></#if></tr>
</thead>
<tbody>
<#list t.rows as r>
<#if t.without == "companies">
<@once of=r at=page.root><tr data-case="${r.id}"><@whose r/><td>${r.articles}</td></tr></@once>
<#elseif t.without == "articles">
<@once of=r at=page.root><tr data-case="${r.id}"><@whose r/><td<@lang r.companies/>>${r.companies.text}</td></tr></@once>
<#else>
<@once of=r at=page.root><tr data-case="${r.id}"><@whose r/><td<@lang r.companies/>>${r.companies.text}</td><td>${r.articles}</td></tr></@once>
</#if>
</#list>
</tbody>
</table>
<#if t.rest??><p class="about">${t.rest}</p></#if>
</#macro>

<#macro whose r><td class="date">${r.date}</td><th scope="row"><a href="${page.root}${r.href}">${r.title} <span class="id">${r.id}</span></a></th><td>${r.who}</td></#macro>

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
<@rows list/>
</dl>
</#if>
</#macro>

<#macro rows list><#list list as detail>
<div><dt<@lang detail.label/>>${detail.label.text}</dt><#list detail.values as value><dd><@a value/></dd></#list></div>
</#list></#macro>

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

<#-- A picture and what it says beside it. Where scripts are off pictures may be off too, of SVG above all: a PNG then, and the
     words to be seen; elsewhere the picture shows them itself. -->
<#macro chart link level="h2">
<figure class="chart">
<div class="said"><${level}>${link.chart.title}</${level}>
<p class="subtitle">${link.chart.subtitle}</p></div>
<@drawing link/>
<figcaption><span class="said"><#if link.chart.note != "">${link.chart.note} </#if>${link.chart.source} </span><a href="${page.root}${link.href}">${msg("chart.more")}<span class="sr">: ${link.chart.title}</span></a></figcaption>
</figure>
</#macro>

<#macro drawing link><picture><source srcset="${page.root}${link.svg}" type="image/svg+xml" media="(scripting: enabled)"><img src="${page.root}${link.png}" width="${link.chart.width?c}" height="${link.chart.height?c}" alt="${link.chart.description}" loading="lazy"></picture></#macro>

<#-- Charts with so little to show that a sentence says it. -->
<#macro small list>
<#list list as chart>
<p class="small-chart"><b>${chart.title}.</b> ${chart.description}.</p>
</#list>
</#macro>

<#-- What happened when. Places are told in percent of the width, so that letters keep their size on every screen. -->
<#macro strip of>
<figure class="strip">
<svg width="100%" height="${of.height?c}" role="group" aria-label="${of.title}">
<#list of.ticks as tick>
<g<#if tick.minor> class="minor"</#if>><line class="tick" x1="${tick.x}%" x2="${tick.x}%" y1="0" y2="${of.foot?c}"/><text x="${tick.x}%" y="${(of.foot + 13)?c}" dx="2">${tick.name}</text><#if tick.year != ""><text x="${tick.x}%" y="${(of.foot + 29)?c}" dx="2">${tick.year}</text></#if></g>
</#list>
<#list of.bands as band>
<g class="lane ${band.code}"><text class="name" y="${band.y?c}">${band.name}</text>
<#list band.marks as mark>
<a href="${page.root}${mark.name.href}" aria-label="${mark.name.words.text}"<@lang mark.name.words/><#if mark.hollow> class="hollow"</#if>><title>${mark.name.words.text}</title><#if mark.kind == "bar"><rect x="${mark.x}%" width="${mark.width}%" y="${(mark.y - 4)?c}" height="8" rx="4"/><#if mark.sure??><rect class="sure" x="${mark.sure.x}%" width="${mark.sure.width}%" y="${(mark.y - 4)?c}" height="8"/></#if><#else><circle cx="${mark.x}%" cy="${mark.y?c}" r="5"/><#if mark.kind == "earlier"><svg x="${mark.x}%" y="${mark.y?c}" overflow="visible"><path d="M-8-4l-4 4 4 4"/></svg><#elseif mark.kind == "later"><svg x="${mark.x}%" y="${mark.y?c}" overflow="visible"><path d="M8-4l4 4-4 4"/></svg></#if></#if></a>
</#list>
<#if of.isOfColumns><line class="base" x1="0" x2="100%" y1="${band.base?c}" y2="${band.base?c}"/></#if>
<#list band.columns as column>
<rect x="${column.x}%" width="${column.width}%" y="${column.y?c}" height="${column.height?c}"/>
</#list>
</g>
</#list>
</svg>
<figcaption><#if !of.isOfColumns>${msg("strip.key")}</#if><#list of.sentences as sentence> ${sentence}</#list></figcaption>
</figure>
<#if of.isOfColumns>
<details>
<summary>${msg("strip.table")}</summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="strip-caption">
<table class="counts">
<caption class="unseen" id="strip-caption">${of.title}</caption>
<thead>
<tr><td></td><#list of.bands as band><th scope="col">${band.name}</th></#list></tr>
</thead>
<tbody>
<#list of.counts as count>
<tr><th scope="row"><@a count.name/></th><#list count.cells as c><td class="number">${c}</td></#list></tr>
</#list>
</tbody>
</table>
</div>
</details>
</#if>
</#macro>

<#-- The same as the marks of the picture of time. -->
<#macro steps list>
<details>
<summary>${msg("strip.table")}</summary>
<table class="stack">
<caption class="unseen">${msg("strip.title")}</caption>
<thead>
<tr><th scope="col">${msg("column.date")}</th><th scope="col">${msg("strip.what")}</th><th scope="col">${msg("column.kind")}</th><th scope="col">${msg("strip.by")}</th></tr>
</thead>
<tbody>
<#list list as step>
<tr><td class="date">${step.date}</td><th scope="row"><@a step.name/></th><td><#if step.sanction>${msg("timeline.sanction")}<#else><@w step.kind/></#if></td><td><#list step.by as by><@w by.words/></#list></td></tr>
</#list>
</tbody>
</table>
</details>
</#macro>

<#-- What the colours of a table of two dimensions stand for. -->
<#macro heat legend><p class="about">${msg("cross.legend")}</p>
<ul class="signs heats"><#list legend as key><li><span class="heat ${key.shade}"></span>${key.text}</li></#list></ul></#macro>

<#-- A map of places: each mark is a link to its place, and its number one to its cases; the table says the same. -->
<#macro placeMap of>
<div class="map">
<#list of.panels as panel>
<figure>
<svg viewBox="0 0 ${panel.width} ${panel.height}" role="group" aria-label="${panel.title}" xmlns="http://www.w3.org/2000/svg">
<#if panel.land != ""><path class="land" vector-effect="non-scaling-stroke" transform="scale(.1)" d="${panel.land}"/></#if><#if panel.borders != ""><path class="border" vector-effect="non-scaling-stroke" transform="scale(.1)" d="${panel.borders}"/></#if>
<#list panel.meridians as line><path class="net" d="M${line.x} 0V${panel.height}"/><text paint-order="stroke" class="degree" x="${line.x}" y="11" text-anchor="middle">${line.name}</text></#list>
<#list panel.parallels as line><path class="net" d="M0 ${line.y}H${panel.width}"/><text paint-order="stroke" class="degree" x="3" y="${line.y}" dy="-3">${line.name}</text></#list>
<#if panel.frame??><rect class="frame" x="${panel.frame.x}" y="${panel.frame.y}" width="${panel.frame.width}" height="${panel.frame.height}"><title>${panel.frame.name}</title></rect></#if>
<path class="scale" d="M${panel.scale.from} ${panel.scale.y}H${panel.scale.to}"/><text paint-order="stroke" class="degree" x="${panel.scale.to}" y="${panel.scale.y}" dy="-4" text-anchor="end">${panel.scale.name}</text>
<#list panel.elsewhere as dot><circle class="dot" cx="${dot.x}" cy="${dot.y}" r="3"/></#list>
<#list panel.marks as mark>
<a href="${page.root}${mark.name.href!}" class="mark-of<#if mark.here> here</#if>"<#if mark.here> aria-current="page"</#if> aria-label="${mark.text}"><@sign mark.sign/><title>${mark.text}</title></a>
<#if mark.label??><text paint-order="stroke" x="${mark.label.x}" y="${mark.label.y}" text-anchor="${mark.label.anchor}"<@lang mark.name.words/>><a href="${page.root}${mark.name.href!}" tabindex="-1" aria-hidden="true">${mark.name.words.text}</a><#if mark.label.figure??> <@figure mark.label.figure/></#if></text></#if>
</#list>
</svg>
<#if panel?is_first && of.sizes?has_content>
<svg class="sizes" viewBox="0 0 ${panel.width} ${of.sizesHeight}" role="img" aria-label="${msg("map.sizes")}" xmlns="http://www.w3.org/2000/svg"><#list of.sizes as key><@sign key.sign/><text class="size" x="${key.textX}" y="${key.sign.y}" dy="5">${key.text}</text></#list></svg>
</#if>
<figcaption>${panel.title}</figcaption>
</figure>
</#list>
<div class="about legend">
<#if of.sizes?has_content><p>${msg("map.sizes")}.</p></#if>
<ul class="signs"><#list of.forms as key><li><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" xmlns="http://www.w3.org/2000/svg"><@sign key.sign/></svg>${key.text}</li></#list></ul>
<#list of.notes as note><p>${note}</p></#list>
<p><@a of.table/></p>
</div>
</div>
</#macro>

<#-- A circle, or a square of the same area where only a region is known. -->
<#macro sign m><#if m.most??><circle class="most" cx="${m.x}" cy="${m.y}" r="${m.most}"/></#if><#if m.form == "region"><path vector-effect="non-scaling-stroke" class="sign ${m.count} region" transform="translate(${m.x} ${m.y}) scale(${m.r})" d="M-.886-.886H.886V.886H-.886z"/><#else><circle class="sign ${m.count}" cx="${m.x}" cy="${m.y}" r="${m.r}"/><#if m.form == "exact"><circle class="point" cx="${m.x}" cy="${m.y}" r="1.5"/></#if></#if></#macro>

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
