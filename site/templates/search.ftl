<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="search" scripts=["fuse.basic.min.js", "casebook.js", "search.js"]>
<div class="finder" id="finder" role="search" data-index="${page.root}${view.index}" data-shared="${page.root}${view.shared}" data-root="${page.root}" data-found="${msg("search.found", "{0}")}" data-near="${msg("search.near")}" data-nothing="${msg("search.nothing")}" data-failed="${msg("finder.failed")}" data-more="${msg("finder.more")}" hidden>
<p class="long"><label for="question">${msg("search.question")}</label><input type="search" id="question" autocomplete="off" spellcheck="false" aria-describedby="question-help"></p>
<p class="about" id="question-help">${msg("search.help")}</p>
<p id="found" role="status"></p>
<#list view.groups as group>
<span data-kind="${group.kind}" hidden>${group.title}</span>
</#list>
</div>
<div id="results"></div>
<h2>${msg("search.lists")}</h2>
<p>${msg("search.lists.text")}</p>
<#list view.groups as group>
<section class="letters">
<h3><@p.a group.list/></h3>
<#if group.names?has_content>
<ul>
<#list group.names as name>
<li><@p.a name/></li>
</#list>
</ul>
</#if>
</section>
</#list>
</@l.layout>
