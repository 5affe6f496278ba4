<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head>
<p class="subtitle">${view.chart.chart.subtitle}</p>
<figure class="chart single">
<@p.drawing view.chart/>
<figcaption><#if view.chart.chart.note != "">${view.chart.chart.note} </#if>${view.chart.chart.source}</figcaption>
</figure>
<#list view.noMonth as part>
<p class="again"><span class="label">${part.label}</span> <@p.figure part.cases/></p>
</#list>
<p class="downloads">${msg("chart.download")} <a href="${page.root}${view.chart.svg}">SVG</a>, <a href="${page.root}${view.chart.png}">PNG</a>, <a href="${page.root}${view.chart.csv}">CSV</a>, <a href="${page.root}${view.chart.metadata}">${msg("chart.metadata")}</a></p>
<h2>${msg("chart.share")}</h2>
<p>${msg("chart.quote")}</p>
<pre class="code" tabindex="0"><code>${view.quote}</code></pre>
<#if view.embed??>
<p>${msg("chart.embed")}</p>
<pre class="code" tabindex="0"><code>${view.embed}</code></pre>
</#if>
<details open>
<summary>${msg("chart.table")}</summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="twin-caption">
<table class="twin">
<caption id="twin-caption">${view.chart.chart.title}. ${view.chart.chart.subtitle}</caption>
<thead>
<tr><td></td><#list view.chart.chart.columns as column><th scope="col"><#if column == "">${msg("chart.figure")}<#else>${column}</#if></th></#list></tr>
</thead>
<tbody>
<#list view.rows as row>
<tr><th scope="row">${row.name}</th><#list row.cells as c><td data-label="${view.chart.chart.columns[c?index]}"><#if c??><@p.figure c/><@p.notes c/><#else><span class="none">${msg("figure.none")}</span></#if></td></#list></tr>
</#list>
</tbody>
</table>
</div>
<@p.footnotes view.footnotes/>
</details>
<@p.cite view.citation/>
</@l.layout>
