<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head>
<p class="lead">${view.intro}</p>
<@p.paging view.paging/>
<table class="plain stack people">
<caption class="unseen">${msg("people.title")}</caption>
<thead>
<tr><th scope="col">${msg("column.name")}</th><th scope="col">${msg("column.heaviest")}</th><th scope="col">${msg("column.date")}</th><th scope="col">${msg("column.companies")}</th><th scope="col">${msg("column.cases")}</th></tr>
</thead>
<tbody>
<#list view.people as person>
<tr><th scope="row"><@p.a person.name/><#if person.role.text != ""> <span class="by"<@p.lang person.role/>>${person.role.text}</span></#if></th><#if person.heaviest??><td><@p.a person.heaviest/><#if person.outcome.text != ""> <span class="by">(${msg("person.after-appeal")} <@p.w person.outcome/>)</span></#if></td><td class="date">${person.date}</td><td<@p.lang person.company/>>${person.company.text}</td><td class="number" data-label="${msg("column.cases")}"><@p.figure person.cases/></td><#else><td colspan="4"><#if person.mentions?has_content>${msg("person.named-only")} <#list person.mentions as event><@p.a event/><#sep>, </#list><#else>${msg("person.none")}</#if></td></#if></tr>
</#list>
</tbody>
</table>
<@p.paging view.paging/>
</@l.layout>
