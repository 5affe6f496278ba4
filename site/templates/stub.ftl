<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout head=view.head kind="case">
<p class="lead">${view.text}</p>
<section class="cite">
<h2>${msg("cite.title")}</h2>
<p>${view.citation}</p>
<p>${msg("case.permalink")} <code>${view.permalink}</code></p>
</section>
</@l.layout>
