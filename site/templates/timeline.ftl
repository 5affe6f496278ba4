<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="chronicle">
<p class="lead">${view.count} ${msg("timeline.intro")}</p>
<#if view.picture??><@p.strip view.picture/></#if>
<#if view.sections?size gt 1>
<nav class="jump" aria-label="${msg("timeline.months")}">
<ul>
<#list view.sections as section>
<li><a href="#${section.id}">${section.title}</a></li>
</#list>
</ul>
</nav>
</#if>
<p class="about">${msg("timeline.key")} <span class="mark sanction">${msg("timeline.sanction")}</span> <span class="mark">${msg("timeline.event")}</span></p>
<@p.paging view.paging/>
<#list view.sections as section>
<h2 id="${section.id}">${section.title}</h2>
<ol class="timeline">
<#list section.steps as step>
<li<#if step.sanction> class="sanction"</#if>><p class="when">${step.date}</p>
<p><#if step.sanction><span class="sr">${msg("timeline.sanction")}: </span><@p.a step.name/> <span class="id">${step.kind.text}</span><#else><span class="by"><@p.w step.kind/>:</span> <@p.a step.name/></#if><#list step.by as by><span class="by">, <@p.a by/></span></#list></p></li>
</#list>
</ol>
</#list>
<@p.paging view.paging/>
<@p.cite view.citation/>
</@l.layout>
