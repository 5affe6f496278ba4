<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#macro law title list>
<#if list?has_content>
<h2>${title}</h2>
<#list list as law>
<p class="law"><@p.a law.name/><br><@p.w law.code/> (<@p.w law.kind/>). <span<@p.lang law.maximum/>><#if law.maximum.text != "">${msg("article.maximum", law.maximum.text)}<#else>${msg("article.maximum-not-given")}</#if></span></p>
</#list>
</#if>
</#macro>
<@l.layout head=view.head kind="case">
<p class="lead"<@p.lang view.sentence/>>${view.sentence.text}</p>
<h2>${msg("case.fields")}</h2>
<dl class="details">
<div><dt>${msg("case.what")}</dt><dd>${view.what}</dd></div>
<@p.rows view.story/>
</dl>
<@law msg("case.law") view.law/>
<#if view.overMaximum??><p class="caution-line">${view.overMaximum}</p></#if>
<@law view.chargedTitle view.charged/>
<#if view.steps?has_content>
<h2>${msg("case.story")}</h2>
<ol class="timeline story">
<#list view.steps as step>
<li<#if step.self> class="self"<#elseif step.appeal??> class="appeals"</#if>>
<p class="when">${step.date}</p>
<#if step.appeal??>
<p><strong>${msg("case.appeal")} <@p.w step.appeal.outcome/>.</strong><#if step.appeal.court.text != ""> <@p.w step.appeal.court/>.</#if><#if step.appeal.penalties?has_content> ${msg("appeal.stands")} <#list step.appeal.penalties as penalty>${penalty}<#sep>, </#list>.</#if></p>
<#if step.appeal.summary.text != ""><p<@p.lang step.appeal.summary/>>${step.appeal.summary.text}</p></#if>
<@p.sources step.appeal.sources step.appeal.locator/>
<#else>
<p><@p.a step.what/><#if step.id != ""> <span class="id">${step.id}</span></#if><#if step.self> (${msg("case.this")})</#if><#if step.who != ""> <span class="by">${step.who}</span></#if></p>
</#if>
</li>
</#list>
</ol>
<#if view.more?has_content><p>${msg("related.more")} <#list view.more as link><@p.a link/><#sep>, </#list></p></#if>
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
<h2>${msg("case.record")}</h2>
<@p.details view.record/>
<section class="cite">
<h2>${msg("cite.title")}</h2>
<p>${view.citation}</p>
<p>${msg("case.permalink")} <code>${view.permalink}</code></p>
<p>${msg("case.error", view.id)}<#if view.contact??> <@p.a view.contact/></#if></p>
</section>
</@l.layout>
