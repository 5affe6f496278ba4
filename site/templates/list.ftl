<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<p class="lead">${view.count} ${msg("list.intro")} <@p.a view.back/>.</p>
<#if view.reasons?has_content>
<ul class="reasons">
<#list view.reasons as reason>
<li><strong>${reason.measure}: ${reason.text}</strong><ul><#list reason.notes as note><li><@p.passage note/></li></#list></ul></li>
</#list>
</ul>
</#if>
<@p.paging view.paging/>
<@p.cases view.cases "cases"/>
<@p.paging view.paging/>
</@l.layout>
