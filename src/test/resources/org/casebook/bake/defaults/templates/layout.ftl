<#macro layout title>
<!DOCTYPE html>
<html lang="${page.language}">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="${page.root}css/site.css"></head>
<body>
<#nested>
</body>
</html>
</#macro>
