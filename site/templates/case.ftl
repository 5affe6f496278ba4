<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#macro law title list>
<#if list?has_content>
<h2>${title}</h2>
<#list list as law>
<p class="law"><@p.a law.name/><br><@p.w law.code/> (<@p.w law.kind/>).<#if law.maximum.text != ""> <span<@p.lang law.maximum/>>${msg("article.maximum", law.maximum.text)}</span></#if></p>
</#list>
</#if>
</#macro>
<@l.layout head=view.head kind="case">
<p class="lead"<@p.lang view.sentence/>>${view.sentence.text}</p>
<h2>${msg("case.fields")}</h2>
<@p.details view.details/>
<@law msg("case.law") view.law/>
<@law view.chargedTitle view.charged/>
<#if view.appeals?has_content>
<h2>${msg("case.appeals")}</h2>
<ol class="appeals">
<#list view.appeals as appeal>
<li>
<p><strong>${appeal.date}: <@p.w appeal.outcome/>.</strong><#if appeal.court.text != ""> <@p.w appeal.court/>.</#if><#if appeal.penalties?has_content> ${msg("appeal.stands")} <#list appeal.penalties as penalty>${penalty}<#sep>, </#list>.</#if></p>
<#if appeal.summary.text != ""><p<@p.lang appeal.summary/>>${appeal.summary.text}</p></#if>
<@p.sources appeal.sources appeal.locator/>
</li>
</#list>
</ol>
</#if>
<#if view.related?has_content>
<h2>${msg("case.related")}</h2>
<#list view.related as related>
<h3>${related.title}</h3>
<@p.brief related.rows/>
<#if related.more??><p>${msg("related.more")} <@p.a related.more/></p></#if>
</#list>
</#if>
<h2>${msg("case.source")}</h2>
<@p.sources view.sources view.locator/>
<section class="cite">
<h2>${msg("cite.title")}</h2>
<p>${view.citation}</p>
<p>${msg("case.permalink")} <code>${view.permalink}</code></p>
<p>${msg("case.error", view.id)}<#if view.contact??> <@p.a view.contact/></#if></p>
</section>
</@l.layout>
