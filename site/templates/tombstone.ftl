<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="case">
<p class="lead">${msg("tombstone.text")}</p>
<h2>${msg("tombstone.reason")}</h2>
<p><@p.w view.reason/></p>
<@p.details view.details/>
<p>${msg("case.permalink")} <code>${view.permalink}</code></p>
</@l.layout>
