"""What formats find hard to bear, to be put in where it doesn't belong."""

_ANY = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"-1",
    b"0",
    b"99999999999999999999",
    b"1e309",
    b"\n",
)
_XML = (
    b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
    b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY e "&a;&a;&a;">]>',
    b"&e;", b"&#0;", b"&#x110000;", b"&#xD800;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?",
    b"/>",
    b"<", b">", b'"', b'=""', b' xmlns="x"', b"</x>", b"\xc3",
)  # fmt: skip
_WORD = (
    b"<w:p>", b"</w:p>", b"<w:tbl>", b"</w:tbl>", b"<w:tc>", b"<w:tr>", b'<w:gridSpan w:val="-3"/>',
    b'<w:gridSpan w:val="999999"/>', b"<w:vMerge/>", b'<w:ilvl w:val="88"/>',
    b'<w:numId w:val="x"/>',
    b"<w:del>", b"</w:del>", b"<w:ins>", b"<w:moveFrom>", b'<w:fldChar w:fldCharType="begin"/>',
    b'<w:fldChar w:fldCharType="end"/>', b"<w:instrText>TOC</w:instrText>",
    b"<w:sdt><w:sdtContent>",
    b'<w:footnoteReference w:id="9"/>', b'<w:commentReference w:id="0"/>', b"<w:txbxContent>",
    b'<w:pStyle w:val="Heading1"/>', b'<w:basedOn w:val="Heading1"/>', b"<w:drawing>", b'w:val=""',
    b'<w:sym w:char="F0B7"/>', b'<w:sz w:val="x"/>', b"<w:br/>", b"<w:tab/>",
    b"<mc:AlternateContent>",
    b'Target="../../../../etc/passwd"', b'TargetMode="External"', b'w:start w:val="-5"',
)  # fmt: skip
_WEB = (
    b"<p>", b"<div>", b"</div>", b"<ul><li>", b"<ol type=i start=-9 reversed>", b"<table><tr><td>",
    b"</table>", b"<td rowspan=99999 colspan=99999>", b"<td rowspan=2>", b"<h1>", b"<h9>", b"<br>",
    b"<main>", b"</main>", b"<body>", b"</html>", b"<script>", b"</script>", b"<style>", b"<title>",
    b"<svg><title>", b"<template>", b"<textarea>", b"<select><option>", b"<plaintext>",
    b"<frameset>",
    b" hidden", b" aria-controls=p1", b' role="tab"', b' role="heading" aria-level="0"',
    b' id="n1"',
    b"<a href=#n1>1</a>", b"<sup>", b"<del>", b"<ins>", b"<details>", b"<summary>", b"<dl><dd><dt>",
    b"<pre>\n\n", b"<li value=9999999>", b"<!--[if gte mso 9]>", b"<![endif]-->", b"<o:p>",
    b' style="display:none"', b' style="mso-list:l1 level9 lfo1"', b'<meta charset="utf-16">',
)  # fmt: skip
_PDF = (
    b"endstream", b"endobj", b"stream\r\n", b"<<", b">>", b"[", b"]", b"(", b")", b" 0 R", b"1 0 R",
    b"/Kids [1 0 R]", b"/Count -1", b"/Length 99999999", b"/Parent 3 0 R", b"/Encrypt 1 0 R",
    b"/MediaBox [0 0 0 0]", b"/MediaBox [-9e9 -9e9 9e9 9e9]", b"/Rotate 90", b"/Type /Page",
    b"/Filter /FlateDecode", b"/Filter /JBIG2Decode", b"/OpenAction << /S /JavaScript >>", b"%%EOF",
    b"startxref", b"trailer", b"xref", b" Tj ", b" Tf ", b" BT ", b" ET ", b" cm ", b" q ", b" Q ",
    b" Td ", b" 0 0 0 0 0 0 Tm ", b" 1e38 0 0 1e38 0 0 Tm ", b" -12 Tf ", b" 3 Tr ", b" Do ",
    b" re f ",
    b"<FEFFD800>", b"/ToUnicode 5 0 R", b"/StructTreeRoot 1 0 R", b"/Outlines 1 0 R",
    b"/Dest [9 /Fit]",
)  # fmt: skip
_TEXT = (
    b"\f", b"\t", b"\r", b"  - ", b"1. ", b"**", b"# ", "§ ".encode(), "§§ 1 ".encode(), b"stk. 2 ",
    b"kl. 25.99-3 ", b"31. februar 2020 ", b"Godkendt af ", b"Indhold\n", b"....... 3\n",
    b"<ul><li>",
    b"[x](#)", b": ", b"(", b")", "”".encode(), "æ".encode()[:1], "½".encode(), "²".encode(),
    "٣".encode(), "①".encode(), b"tlf. 00", b"a@b.dk", b"\xc2\x85", "\u2028".encode(),
    b"\xed\xa0\x80", b"0000 By\n", "Målgruppe\n".encode(), "Formål: ".encode(), b"1 time og 1/0 ",
)  # fmt: skip
WORDS = {
    ".txt": _ANY + _TEXT,
    ".docx": _ANY + _XML + _WORD,
    ".pdf": _ANY + _PDF,
    ".html": _ANY + _XML + _WEB + _TEXT,
}
"""File extension to the words for that format."""
