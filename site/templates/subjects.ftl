<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<#list view.intro as line>
<p<#if line?is_first> class="lead"<#else> class="about"</#if>>${line}</p>
</#list>
<#if view.map??>
<@p.placeMap view.map/>
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
