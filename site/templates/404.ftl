<#ftl output_format="HTML">
<!DOCTYPE html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${msg("page.title", view.head.title.text, view.title.text)}</title>
<meta name="description" content="${view.head.description}">
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; background: Canvas }
body { font: 1.125rem/1.55 system-ui, sans-serif; max-width: 38rem; margin: 15vh auto; padding: 0 1.25rem }
h1 { font: 700 2rem/1.2 Georgia, serif }
</style>
</head>
<body>
<main>
<h1>${view.head.title.text}</h1>
<p>${view.head.description}</p>
<#if view.home??><p><a href="${view.home}">${view.title.text}</a></p></#if>
</main>
</body>
</html>
