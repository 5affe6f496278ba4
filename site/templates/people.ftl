<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head>
<p class="lead">${view.intro}</p>
<@p.paging view.paging/>
<table class="plain stack">
<caption class="unseen">${msg("people.title")}</caption>
<thead>
<tr><th scope="col">${msg("column.name")}</th><th scope="col">${msg("column.role")}</th><th scope="col">${msg("column.cases")}</th></tr>
</thead>
<tbody>
<#list view.people as person>
<tr><th scope="row"><@p.a person.name/></th><td><@p.w person.role/></td><td class="number"><#if person.cases??><@p.figure person.cases/></#if></td></tr>
</#list>
</tbody>
</table>
<@p.paging view.paging/>
</@l.layout>
