<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout head=view.head>
<div class="prose">
<p class="lead">${msg("safety.lead")}</p>
<#list view.sections as section>
<h2 id="${section.id}">${section.title}</h2>
<ul>
<#list section.items as item>
<li>${item}</li>
</#list>
</ul>
</#list>
<h2 id="${view.steps.id}">${view.steps.title}</h2>
<ol>
<#list view.steps.items as item>
<li>${item}</li>
</#list>
</ol>
</div>
</@l.layout>
