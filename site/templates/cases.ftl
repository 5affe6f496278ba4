<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#macro ways list>${msg("cases.ways")} <#list list as way><@p.a way/><#sep>, </#list>.</#macro>
<#-- Shown by the script that it belongs to. -->
<#macro choice name><p><label for="by-${name}">${msg("finder." + name)}</label><select id="by-${name}" name="${name}"><option value="">${msg("finder.any")}</option></select></p></#macro>
<#macro finder f>
<div class="finder" id="finder" role="search" aria-label="${msg("finder")}" data-index="${page.root}${f.index}" data-shared="${page.root}${f.shared}" data-list="${msg("list", "{0}", "{1}")}" data-found="${msg("finder.found", "{0}", "{1}")}" data-loading="${msg("finder.loading", "{0}")}" data-failed="${msg("finder.failed")}" data-more="${msg("finder.more")}" data-show="${msg("finder.show", "{0}", "{1}")}" data-choice="${msg("finder.choice", "{0}", "{1}")}" data-remove="${msg("finder.remove", "{0}")}" data-none="${msg("finder.none")}" data-without="${msg("finder.without", "{0}", "{1}")}" hidden>
<div class="fields">
<p class="long"><label for="by-text">${msg("finder.text")}</label><input type="search" id="by-text" name="text" autocomplete="off"></p>
<button type="button" id="fold" aria-expanded="false">${msg("finder.filters")}</button>
<@choice "sanction"/>
<@choice "company"/>
<@choice "article"/>
<@choice "place"/>
<@choice "from"/>
<@choice "to"/>
<p><label for="by-sort">${msg("finder.sort")}</label><select id="by-sort" name="sort"><option value="">${msg("finder.sort.oldest")}</option><option value="-date">${msg("finder.sort.newest")}</option><#list [["title", "column.case"], ["who", "column.who"], ["company", "column.companies"], ["article", "column.articles"]] as column><option value="${column[0]}">${msg("finder.sort.up", msg(column[1]))}</option><option value="-${column[0]}">${msg("finder.sort.down", msg(column[1]))}</option></#list></select></p>
<p class="about">${msg("finder.dates")}</p>
</div>
<ul class="chips" id="chips" hidden></ul>
<p class="act"><button type="button" id="csv">${msg("finder.download")}</button> <button type="button" id="all" hidden>${msg("finder.all")}</button> <span id="found" role="status"></span></p>
<div id="loosen" hidden></div>
<button type="button" id="show">${msg("finder.show.all")}</button>
</div>
</#macro>
<@l.layout head=view.head kind="wide" scripts=["casebook.js", "cases.js"]>
<p class="lead">${view.count} ${msg("cases.intro")}</p>
<p class="about"><@ways view.finder.ways/></p>
<@finder view.finder/>
<@p.paging view.paging/>
<@p.cases view.cases "cases"/>
<@p.paging view.paging/>
<#if view.withdrawn?has_content>
<h2>${msg("cases.withdrawn")}</h2>
<p>${msg("cases.withdrawn.text")}</p>
<@p.brief view.withdrawn/>
</#if>
</@l.layout>
