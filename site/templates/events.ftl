<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<p class="lead">${view.count} ${msg("events.intro")}</p>
<@p.paging view.paging/>
<@p.events view.events/>
<@p.paging view.paging/>
</@l.layout>
