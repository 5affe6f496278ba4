<#ftl output_format="HTML">
<#import "parts.ftl" as p>
<#-- What stands around every page. -->
<#macro layout head kind="page" scripts=[] found=true>
<#-- Where the site stands, if anyone says it. -->
<#local base = (page.address?remove_ending(page.path))!"">
<!DOCTYPE html>
<html lang="${page.language}"<#if page.direction != "ltr"> dir="${page.direction}"</#if>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'">
<meta name="referrer" content="no-referrer">
<#if !found><meta name="robots" content="noindex">
</#if><title><#if head.section == "home">${head.title.text}<#else>${msg("page.title", head.title.text, site.view.title.text)}</#if></title>
<meta name="description" content="${head.description}">
<meta name="color-scheme" content="light dark">
<#-- Search engines take whole addresses only; the links to other languages at the top of the page serve everyone else. -->
<#if page.address??>
<link rel="canonical" href="${page.address}">
<#list page.translations as other><#if other.same>
<link rel="alternate" hreflang="${other.language}" href="${base}${other.path}">
<#if other.isDefault>
<link rel="alternate" hreflang="x-default" href="${base}${other.path}">
</#if>
</#if></#list>
<meta property="og:type" content="<#if head.section == "home">website<#else>article</#if>">
<meta property="og:site_name" content="${site.view.title.text}">
<meta property="og:title" content="${head.title.text}">
<meta property="og:description" content="${head.description}">
<meta property="og:url" content="${page.address}">
<meta property="og:locale" content="${msg("language.locale")}">
<#list page.translations as other><#if other.language != page.language && other.same>
<meta property="og:locale:alternate" content="${other.locale}">
</#if></#list>
<#if (head.picture!site.view.card)??>
<#local picture = head.picture!site.view.card>
<meta property="og:image" content="${base}${picture.path}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${picture.width?c}">
<meta property="og:image:height" content="${picture.height?c}">
<meta property="og:image:alt" content="${picture.text}">
<meta name="twitter:card" content="summary_large_image">
<#else>
<meta name="twitter:card" content="summary">
</#if>
</#if>
<link rel="icon" href="${page.root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${page.root}site.css">
<link rel="alternate" type="application/atom+xml" title="${msg("feed.title", site.view.title.text)}" href="${page.root}${site.view.feed}">
<#if head.feed??><link rel="alternate" type="application/atom+xml" title="${msg("feed.title-of", site.view.title.text, head.title.text)}" href="${page.root}${head.feed}"></#if>
<#-- JSON that holds no tag. -->
<#if head.jsonLd??><script type="application/ld+json">${head.jsonLd?no_esc}</script></#if>
<#list ["find.js"] + scripts as script>
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
<@bottom head.section/>
</body>
</html>
</#macro>

<#macro top section>
<header class="top">
<#if page.translations?has_content>
<nav class="languages" aria-label="${msg("languages")}">
<ul>
<#list page.translations as other>
<li><#if other.language == page.language><span aria-current="true">${other.name}</span><#else><a href="${page.root}${other.path}" lang="${other.language}" hreflang="${other.language}">${other.name}</a></#if></li>
</#list>
</ul>
</nav>
</#if>
<p class="site"<@p.lang site.view.title/>><a href="${page.root}${site.view.home}">${site.view.title.text}</a></p>
<#-- What is typed has no name, so that no server is ever sent it: a script takes it to the search page behind the #. -->
<#if section != "search">
<form class="find" id="find" role="search" action="${page.root}${site.view.search}" aria-label="${msg("nav.search")}">
<label class="sr" for="find-words">${msg("find.title")}</label><input type="search" id="find-words" autocomplete="off" spellcheck="false"><button>${msg("nav.search")}</button>
</form>
</#if>
<nav class="sections" aria-label="${msg("nav")}">
<#-- A popover opens without a script; where there is none of that kind the list is simply there. -->
<button type="button" class="menu" popovertarget="sections">${msg("nav.menu")}</button>
<ul id="sections" popover>
<#list site.view.navigation as item>
<li><@entry item section/></li>
</#list>
<li><a href="#further">${msg("nav.further")}</a></li>
</ul>
</nav>
</header>
</#macro>

<#macro entry item section><a href="${page.root}${item.href}"<#if item.section == section> aria-current="true"</#if>>${item.text}</a></#macro>

<#macro bottom section>
<footer class="bottom">
<nav class="further" id="further" aria-label="${msg("nav.further")}">
<ul>
<#list site.view.further as item>
<li><@entry item section/></li>
</#list>
<li><a href="${page.root}${site.view.search}"<#if section == "search"> aria-current="page"</#if>>${msg("nav.search")}</a></li>
<#list site.content as link><#if link.type == "page">
<li><a href="${page.root}${link.path}"<#if link.path == page.path> aria-current="page"</#if>>${link.title}</a></li>
</#if></#list>
</ul>
</nav>
<p>${msg("footer.as-of", site.view.asOf)} ${msg("footer.version", site.view.version)}</p>
<#if site.view.licence??>
<p>${msg("footer.licence")} <a href="${site.view.licence.path}" rel="license">${site.view.licence.title}</a>.</p>
</#if>
<p><a href="${page.root}${site.view.data}">${msg("footer.cite")}</a> · <a href="${page.root}${site.view.methodology}">${msg("footer.methodology")}</a> · <a href="${page.root}${site.view.changes}">${msg("footer.changes")}</a> · <a href="${page.root}${site.view.files}">${msg("files.title")}</a></p>
<#if site.view.contact??><p>${msg("footer.contact")} <@p.a site.view.contact/></p></#if>
<p>${msg("footer.no-tracking")}</p>
</footer>
</#macro>
