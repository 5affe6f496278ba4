<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<p class="lead">${view.count} ${msg("cases.intro")}</p>
<@p.paging view.paging/>
<@p.cases view.cases "cases"/>
<@p.paging view.paging/>
<#if view.withdrawn?has_content>
<h2>${msg("cases.withdrawn")}</h2>
<p>${msg("cases.withdrawn.text")}</p>
<@p.brief view.withdrawn/>
</#if>
</@l.layout>
