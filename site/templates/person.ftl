<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="person">
<#if view.role.text != ""><p class="lead"<@p.lang view.role/>>${view.role.text}</p></#if>
<#if view.pseudonym??><p class="about">${view.pseudonym}</p></#if>
<@p.details view.details/>
<h2>${msg("person.timeline")}</h2>
<#if view.steps?has_content>
<ol class="timeline" id="cases">
<#list view.steps as step>
<li data-case="${step.row.id}">
<p class="when">${step.row.date}</p>
<h3><a href="${page.root}${step.row.href}">${step.row.title} <span class="id">${step.row.id}</span></a></h3>
<#if step.summary.text != ""><p<@p.lang step.summary/>>${step.summary.text}</p></#if>
<#list step.appeals as appeal>
<p class="appeal"><strong>${msg("person.appeal", appeal.date)} <@p.w appeal.outcome/>.</strong><#if appeal.penalties?has_content> ${msg("appeal.stands")} <#list appeal.penalties as penalty>${penalty}<#sep>, </#list>.</#if> <@p.w appeal.summary/></p>
</#list>
</li>
</#list>
</ol>
<#else>
<p>${msg("person.no-cases")}</p>
</#if>
<@p.cite view.citation/>
</@l.layout>
