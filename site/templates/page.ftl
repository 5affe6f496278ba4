<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout head={"title": {"text": content.title}, "description": content.description!content.title, "section": "", "crumbs": []}>
<div class="prose">
${content.body}
</div>
</@l.layout>
