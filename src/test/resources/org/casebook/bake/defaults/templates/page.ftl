<#import "layout.ftl" as l>
<@l.layout title=content.title>
<main>${content.body}</main>
<p>${msg("made.by")}</p>
</@l.layout>
