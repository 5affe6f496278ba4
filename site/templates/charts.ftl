<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "parts.ftl" as p>
<@l.layout head=view.head kind="wide">
<p class="lead">${msg("charts.intro")}</p>
<div class="charts">
<#list view.charts as chart>
<@p.chart chart "h2"/>
</#list>
</div>
<@p.small view.small/>
</@l.layout>
