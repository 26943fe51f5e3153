/** What spreadsheet programs put on the clipboard, as they are known to write it. Made by hand for these tests. */

/** Excel for Windows: a whole page, looks in a style sheet, what is stored in `x:num` where it shows otherwise. */
export const excelHtml = (rows: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
tr
	{mso-height-source:auto;}
td
	{padding-top:1px;
	mso-number-format:General;
	white-space:nowrap;}
.xl65
	{mso-number-format:Percent;}
.xl66
	{mso-number-format:"0\\.0%";}
.xl67
	{mso-number-format:"\\#\\,\\#\\#0";}
.xl68
	{mso-number-format:"\\@";}
.xl69
	{mso-number-format:"\\[$-107041E\\]d\\/m\\/yyyy\\;\\@";}
.xl70
	{mso-number-format:"Short Date";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:
 collapse;width:96pt'>
<!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
${rows}
<!--EndFragment-->
</table>
</body>
</html>`;

/** LibreOffice: every number in `sdval`, its format in `sdnum` behind the languages. */
export const libreOfficeHtml = (rows: string): string => `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Sarabun"; font-size:x-small }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="2" width="85"></colgroup>
${rows}
</table>
</body>
</html>`;

/** Sheets: what is stored as JSON in `data-sheets-value`, its format in `data-sheets-numberformat`. */
export const sheetsHtml = (rows: string): string =>
  `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>${rows}</tbody></table>`;
