<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<p class="lead">${msg("cross.intro")}</p>
<#if view.part??><p class="about">${view.part} <a href="${page.root}${view.csv}">${msg("cross.csv")}</a></p></#if>
<@p.heat view.legend/>
<@p.paging view.paging/>
<div class="scroll" tabindex="0" role="region" aria-labelledby="cross-caption">
<table class="cross">
<caption id="cross-caption">${msg("cross.caption")}</caption>
<thead>
<tr><th scope="col">${view.corner}</th><#list view.columns as column><th scope="col"><#if column.name.href??><a href="${page.root}${column.name.href}">${column.number}</a><#else>${column.number}</#if></th></#list><#if view.further><th scope="col">${msg("cross.further")}</th></#if></tr>
</thead>
<tbody>
<#list view.rows as row>
<tr><th scope="row"><@p.a row.name/></th><#list row.cells as shaded><td<#if shaded.shade != ""> class="heat ${shaded.shade}"</#if> data-label="${view.columns[shaded?index].number}"><@p.cell shaded.cell/></td></#list><#if view.further><td class="further-cells"><#if row.rest??><a href="${page.root}${row.rest}">${msg("cross.see")}<span class="sr">: ${row.name.words.text}</span></a><#else><span class="none">${msg("figure.none")}</span></#if></td></#if></tr>
</#list>
</tbody>
</table>
</div>
<@p.footnotes view.footnotes/>
<@p.paging view.paging/>
<#list view.notes as note>
<p class="about">${note}</p>
</#list>
<h2>${msg("cross.key")}</h2>
<dl class="key">
<#list view.columns as column>
<div><dt>${column.number}</dt><dd><@p.a column.name/></dd></div>
</#list>
</dl>
<@p.cite view.citation/>
</@l.layout>
