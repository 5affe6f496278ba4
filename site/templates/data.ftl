<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head>
<p class="lead">${msg("data.intro", view.asOf, view.version)}</p>
<nav class="contents" aria-label="${msg("contents")}">
<ul class="ways">
<#list view.groups as group>
<li><a href="#${group.id}">${group.title}</a></li>
</#list>
<li><a href="#loading">${msg("data.loading")}</a></li>
<li><a href="#licence">${msg("data.licence")}</a></li>
<li><a href="${page.root}${site.view.files}">${msg("files.title")}</a></li>
</ul>
</nav>
<#list view.groups as group>
<h2 id="${group.id}">${group.title}</h2>
<p>${group.text}<#if group.id == "tables"> <a href="${page.root}${view.dictionary}">${msg("dictionary.title")}</a></#if></p>
<dl class="files">
<#list group.files as file>
<div><dt><a href="${page.root}${file.href}">${file.name}</a></dt><dd><strong><@p.w file.title/></strong>. <@p.w file.description/> <span class="note"><#if file.rows??>${msg("data.rows", file.rows)} · </#if>${file.size}</span></dd></div>
</#list>
</dl>
</#list>
<p>${msg("data.checksums")} <a href="${page.root}${view.checksums}">SHA256SUMS</a></p>
<h2 id="loading">${msg("data.loading")}</h2>
<p>${msg("data.loading.text")}</p>
<#list view.loading as example>
<h3>${example.program}</h3>
<pre class="code" tabindex="0"><code>${example.code}</code></pre>
</#list>
<h3>${msg("data.spreadsheet")}</h3>
<p>${msg("data.spreadsheet.text")}</p>
<h2 id="licence">${msg("data.licence")}</h2>
<#list view.licences as licence>
<p>${msg("data.licence.text")} <a href="${licence.path}" rel="license">${licence.title}</a>.</p>
</#list>
<@p.cite view.citation/>
</@l.layout>
