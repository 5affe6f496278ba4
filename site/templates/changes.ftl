<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<#macro case row><a href="${page.root}${row.href}">${row.title} <span class="id">${row.id}</span></a><#if row.who != ""> <span class="by">${row.who}</span></#if></#macro>
<#macro values list><#list list as value><@p.a value/><#sep>; </#list></#macro>
<#macro fields list>
<#if list?has_content>
<dl class="details changed">
<#list list as field>
<div><dt<@p.lang field.label/>>${field.label.text}</dt><dd><span class="label">${msg("changes.before")}</span> <del><@values field.before/></del></dd><dd><span class="label">${msg("changes.after")}</span> <ins><@values field.after/></ins></dd></div>
</#list>
</dl>
</#if>
</#macro>
<@l.layout head=view.head>
<p class="lead">${view.lead}</p>
<#if view.periods?has_content>
<p>${msg("changes.hidden")}</p>
</#if>
<#list view.periods as period>
<h2 id="${period.id}">${period.title}</h2>
<#if period.unchanged??>
<p>${period.unchanged}</p>
</#if>
<#if period.figures?has_content>
<h3>${msg("changes.figures")}</h3>
<#list period.figures as change>
<div class="reasons">
<p><strong>${change.label}:</strong> ${msg("changes.from", change.before)} <#if change.now??><@p.figure change.now/><#else>${change.after}</#if></p>
<#if change.reasons?has_content || change.further?has_content>
<p class="by">${change.because}</p>
<ul class="brief">
<#list change.reasons as reason>
<li><@case reason.row/> <span class="by">${reason.what}</span></li>
</#list>
<#list change.further as further>
<li>${further}</li>
</#list>
</ul>
</#if>
</div>
</#list>
</#if>
<#list period.groups as group>
<h3>${group.title}</h3>
<ul class="brief">
<#list group.cases as changed>
<li><@case changed.row/>
<#if changed.reason != ""><p>${changed.reason}</p></#if>
<@fields changed.fields/>
<#list changed.appeals as appeal>
<p>${appeal.title}</p>
<@fields appeal.fields/>
</#list>
</li>
</#list>
</ul>
<#if group.rest??><p class="about">${group.rest}</p></#if>
</#list>
<#if period.newColumns?has_content>
<h3>${msg("changes.columns")}</h3>
<@p.details period.newColumns/>
</#if>
</#list>
<#if view.first??>
<h2>${view.first}</h2>
<p>${msg("changes.first.text")}</p>
</#if>
<#if view.editions?has_content>
<h2 id="releases">${msg("changes.releases")}</h2>
<p>${msg("changes.releases.text")}</p>
<#list view.editions as edition>
<h3 id="${edition.id}">${edition.title}</h3>
<#if edition.rewritten??><p>${edition.rewritten}</p></#if>
<p><#list edition.files as file><@p.a file/><#sep>, </#list></p>
<p class="about">${msg("changes.checksum")} <code>${edition.checksum}</code></p>
</#list>
</#if>
<h2>${msg("changes.follow")}</h2>
<p>${msg("changes.follow.text")} <a href="${page.root}${view.feed}" type="application/atom+xml">${msg("changes.follow.link")}</a></p>
</@l.layout>
