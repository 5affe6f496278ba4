<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<#assign base = view.base!page.root>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.language}">
<id>${view.id}</id>
<title>${view.title}</title>
<subtitle>${view.subtitle}</subtitle>
<updated>${view.updated}</updated>
<author><name>${view.author}</name></author>
<link rel="self" type="application/atom+xml" href="${base}${view.self}"/>
<link rel="alternate" type="text/html" href="${base}${view.page}"/>
<#if view.rights??>
<rights>${view.rights}</rights>
</#if>
<#list view.entries as entry>
<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<updated>${entry.updated}</updated>
<#if entry.published??>
<published>${entry.published}</published>
</#if>
<link rel="alternate" type="text/html" href="${base}${entry.page}"/>
<summary<#if entry.summary.lang??> xml:lang="${entry.summary.lang}"</#if>>${entry.summary.text}</summary>
</entry>
</#list>
</feed>
