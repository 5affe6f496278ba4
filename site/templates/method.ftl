<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout head={"title": {"text": content.title}, "description": content.description!content.title, "section": "methodology", "crumbs": []}>
<div class="prose">
${content.body}
</div>
</@l.layout>
