<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<#list view.intro as line>
<p<#if line?is_first> class="lead"<#else> class="about"</#if>>${line}</p>
</#list>
<#if view.map?has_content>
<div class="map">
<#list view.map as panel>
<figure>
<svg viewBox="0 0 ${panel.width} ${panel.height}" role="group" aria-label="${panel.title}" xmlns="http://www.w3.org/2000/svg">
<#list panel.meridians as line><path class="net" d="M${line.x} 0V${panel.height}"/><text class="degree" x="${line.x}" y="10" text-anchor="middle">${line.name}</text></#list>
<#list panel.parallels as line><path class="net" d="M0 ${line.y}H${panel.width}"/><text class="degree" x="3" y="${line.y}" dy="-3">${line.name}</text></#list>
<#if panel.frame??><rect class="frame" x="${panel.frame.x}" y="${panel.frame.y}" width="${panel.frame.width}" height="${panel.frame.height}"><title>${panel.frame.name}</title></rect></#if>
<path class="scale" d="M${panel.scale.from} ${panel.scale.y}H${panel.scale.to}"/><text class="degree" x="${panel.scale.to}" y="${panel.scale.y}" dy="-4" text-anchor="end">${panel.scale.name}</text>
<#list panel.dots as dot><#if dot.label??><a href="${page.root}${dot.name.href!}"><circle cx="${dot.x}" cy="${dot.y}" r="4.5"/><text x="${dot.label.x}" y="${dot.label.y}" text-anchor="${dot.label.anchor}">${dot.name.words.text}</text></a><#else><circle cx="${dot.x}" cy="${dot.y}" r="3"><title>${dot.name.words.text}</title></circle></#if></#list>
</svg>
<figcaption>${panel.title}</figcaption>
</figure>
</#list>
<p class="about">${msg("map.note")}</p>
</div>
</#if>
<@p.figures view.figures/>
<#if view.without?has_content>
<h2>${view.withoutTitle}</h2>
<ul class="brief">
<#list view.without as link>
<li><@p.a link/></li>
</#list>
</ul>
</#if>
</@l.layout>
