<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="person">
<#if view.role.text != ""><p class="kind"<@p.lang view.role/>>${view.role.text}</p></#if>
<#if view.pseudonym??><p class="about">${view.pseudonym}</p></#if>
<#if view.sentences?has_content><p class="lead"><#list view.sentences as sentence><@p.passage sentence/><#sep> </#list></p></#if>
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
<p><#if view.mentions?has_content>${msg("person.no-cases")} ${msg("person.named-in")} <#list view.mentions as event><@p.a event/><#sep>, </#list>.<#else>${msg("person.none")}</#if></p>
</#if>
<#if view.details?has_content>
<h2>${msg("subject.details")}</h2>
<@p.details view.details/>
</#if>
<@p.cite view.citation/>
</@l.layout>
