<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<p class="lead">${msg("dictionary.intro")}</p>
<ul class="ways">
<#list view.tables as table>
<li><a href="#${table.id}"<@p.lang table.title/>>${table.title.text}</a></li>
</#list>
</ul>
<#list view.tables as table>
<h2 id="${table.id}"><@p.w table.title/> <span class="id">${table.path}</span></h2>
<p><@p.w table.description/></p>
<table class="plain stack dictionary">
<caption class="unseen">${table.path}</caption>
<thead>
<tr><th scope="col">${msg("dictionary.field")}</th><th scope="col">${msg("dictionary.meaning")}</th><th scope="col">${msg("dictionary.type")}</th></tr>
</thead>
<tbody>
<#list table.fields as field>
<tr><th scope="row"><code>${field.name}</code></th><td><strong><@p.w field.title/>.</strong> <@p.w field.description/><#if field.codes?has_content><ul class="codes"><#list field.codes as code><li><code>${code.code}</code> <@p.w code.label/></li></#list></ul></#if></td><td>${field.type}</td></tr>
</#list>
</tbody>
</table>
</#list>
</@l.layout>
