<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout head=view.head>
<p class="lead">${msg("files.intro")}</p>
<#-- Filled in when all files are there. -->
<ul class="file-list" id="files"></ul>
</@l.layout>
