<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#macro rules list>
<#list list as rule>
<h3 id="${rule.id}">${rule.id}</h3>
<p>${rule.description}</p>
<dl class="details">
<div><dt>${msg("rules.example")}</dt><dd>${rule.example}</dd></div>
<div><dt>${msg("rules.remedy")}</dt><dd>${rule.remedy}</dd></div>
</dl>
</#list>
</#macro>
<@l.layout head=view.head>
<div class="prose">
<p class="lead">${msg("rules.intro")}</p>
<p><a href="${page.root}${view.safety}">${msg("safety.title")}</a>: ${msg("method.safety.text")}</p>
<nav class="contents" aria-label="${msg("contents")}">
<ul class="ways">
<li><a href="#accepted">${msg("rules.accepted")}</a></li>
<li><a href="#warnings">${msg("rules.warnings")}</a></li>
<li><a href="#errors">${msg("rules.errors")}</a></li>
</ul>
</nav>
<h2 id="accepted">${msg("rules.accepted")}</h2>
<#if view.accepted?has_content>
<p>${msg("rules.accepted.text")}</p>
<table class="plain">
<caption class="unseen">${msg("rules.accepted")}</caption>
<thead>
<tr><th scope="col">${msg("rules.column.rule")}</th><th scope="col">${msg("rules.column.table")}</th><th scope="col">${msg("rules.column.row")}</th><th scope="col">${msg("rules.column.reason")}</th></tr>
</thead>
<tbody>
<#list view.accepted as a>
<tr><th scope="row"><a href="#${a.rule}">${a.rule}</a></th><td><@p.w a.table/></td><td><@p.a a.row/></td><td>${a.reason}</td></tr>
</#list>
</tbody>
</table>
<#else>
<p>${msg("rules.accepted.none")}</p>
</#if>
<h2 id="warnings">${msg("rules.warnings")}</h2>
<p>${msg("rules.warnings.text")}</p>
<@rules view.warnings/>
<h2 id="errors">${msg("rules.errors")}</h2>
<p>${msg("rules.errors.text")}</p>
<@rules view.errors/>
<p><a href="style.html">${msg("style.title")}</a></p>
</div>
</@l.layout>
