<#ftl output_format="HTML">
<#-- Shown at addresses of any depth and of any language: it can link to nothing near it, and says all in every language. -->
<#macro ways links><#if links?has_content><ul><#list links as link><li><a href="${link.elsewhere}">${link.words.text}</a></li></#list></ul></#if></#macro>
<!DOCTYPE html>
<html lang="${page.language}"<#if page.direction != "ltr"> dir="${page.direction}"</#if>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src data:; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${msg("page.title", view.head.title.text, view.title.text)}</title>
<meta name="description" content="${view.head.description}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="data:text/css,:root%7Bcolor-scheme:light%20dark;background:Canvas%7Dbody%7Bfont:1.125rem/1.55%20system-ui,sans-serif;max-width:38rem;margin:10vh%20auto;padding:0%201.25rem%7Dul%7Bline-height:2;padding-left:1.25rem%7Dh1,h2%7Bfont:700%201.75rem/1.2%20Georgia,serif%7Dsection%7Bmargin-top:3rem%7D">
</head>
<body>
<main>
<p><strong>${view.title.text}</strong></p>
<h1>${view.head.title.text}</h1>
<p>${view.head.description}</p>
<@ways view.links/>
<#list view.others as other>
<section lang="${other.language}">
<h2>${other.heading}</h2>
<p>${other.text}</p>
<p><strong>${other.title.text}</strong></p>
<@ways other.links/>
</section>
</#list>
</main>
</body>
</html>
