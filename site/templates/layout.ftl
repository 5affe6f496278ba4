<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<#-- What stands around every page. -->
<#macro layout head kind="page" scripts=[]>
<!DOCTYPE html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'">
<meta name="referrer" content="no-referrer">
<title><#if head.section == "home">${head.title.text}<#else>${msg("page.title", head.title.text, site.view.title.text)}</#if></title>
<meta name="description" content="${head.description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${page.root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${page.root}site.css">
<#list scripts as script>
<script src="${page.root}${script}" defer></script>
</#list>
</head>
<body class="${kind}">
<a class="skip" href="#main">${msg("skip")}</a>
<@top head.section/>
<#if head.crumbs?has_content>
<nav class="crumbs" aria-label="${msg("crumbs")}">
<ol>
<#list head.crumbs as crumb>
<li><@p.a crumb/></li>
</#list>
</ol>
</nav>
</#if>
<main id="main">
<h1<@p.lang head.title/>>${head.title.text}</h1>
<#nested>
</main>
<@bottom/>
</body>
</html>
</#macro>

<#macro top section>
<header class="top">
<p class="site"<@p.lang site.view.title/>><a href="${page.root}${site.view.home}">${site.view.title.text}</a></p>
<nav aria-label="${msg("nav")}">
<ul>
<#list site.view.navigation as item>
<li><a href="${page.root}${item.href}"<#if item.section == section> aria-current="true"</#if>>${item.text}</a></li>
</#list>
<#list site.content as link><#if link.type == "page">
<li><a href="${page.root}${link.path}"<#if link.path == page.path> aria-current="page"</#if>>${link.title}</a></li>
</#if></#list>
</ul>
</nav>
</header>
</#macro>

<#macro bottom>
<footer class="bottom">
<p>${msg("footer.as-of", site.view.asOf)} ${msg("footer.version", site.view.version)}</p>
<#if site.view.licence??>
<p>${msg("footer.licence")} <a href="${site.view.licence.path}" rel="license">${site.view.licence.title}</a>.</p>
</#if>
<p><a href="${page.root}${site.view.data}">${msg("footer.cite")}</a> · <a href="${page.root}${site.view.methodology}">${msg("footer.methodology")}</a></p>
<p>${msg("footer.no-tracking")}</p>
</footer>
</#macro>
