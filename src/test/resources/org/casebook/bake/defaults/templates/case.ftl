<#import "layout.ftl" as l>
<@l.layout title=view.title>
<h1>${view.title}</h1>
<p>${msg("people", view.people)}</p>
<#if view.note??><p>${view.note}</p></#if>
</@l.layout>
