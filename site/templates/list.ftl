<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<p class="lead">${view.count} ${msg("list.intro")} <@p.a view.back/>.</p>
<@p.paging view.paging/>
<@p.cases view.cases "cases"/>
<@p.paging view.paging/>
</@l.layout>
