"""Small whole documents of every format, to be damaged."""

from functools import cache

from tests.formats import (
    Contents,
    Entry,
    Heading,
    Item,
    Items,
    Labelled,
    Lines,
    Note,
    Paper,
    Paragraph,
    Table,
    Title,
    document,
    rendered,
)

_OFFER = document(
    (
        Title("Kvalitetsstandard for støtte i hjemmet"),
        Contents((Entry("1 Formål", 1), Entry("2 Pris", 1))),
        Heading(1, "1 Formål"),
        Paragraph("Vi laver en plan¹ efter serviceloven § 85.", 1, (Note("¹", "Handleplanen."),)),
        Items((Item("Samtaler"), Item("i gruppe", 1), Item("Ture", 0))),
        Heading(1, "2 Pris"),
        Labelled("Varighed", "8 uger"),
        Table((("Målgruppe", "Alle over 18"), ("Pris", (Item("Mad"), "Gratis")))),
        Lines(("Centret", "Havnegade 1", "0011 Vestervig", "Tlf. 00 00 00 00")),
        Paragraph("Godkendt af Byrådet den 3. maj 2025."),
    ),
    "Havlund Kommune",
)
_CATALOGUE = document(
    (
        Title("Indsatskatalog"),
        Heading(1, "Samtaler"),
        Heading(2, "Formål"),
        Paragraph("At du får det bedre. Mandag kl. 10-12 og 13.30-15."),
        Items((Item("Et", 0, "1."), Item("To", 0, "2."))),
        Table((("Tilbud", "Pris"), ("Mad", "50 kr."), ("Kaffe", ""))),
    )
)
_TEXT = """\
Servicedeklaration\fVærestedet

1.\tFormål\t3
(ønskes rettet til: Du kan komme,
når du vil) **Vi** <ul><li>• Samtaler• Ture</ul>
§§ 101, 101 a og SEL 52, stk. 3, nr. 4 – jf. lov nr. 1 af 1. maj 2020
"""
_PAGE = """\
<html><head><meta charset="iso-8859-1"><title>Pris | Havlund Kommune</title></head><body>
<nav class="menu"><ul><li><a href="/">Hjem</a></ul></nav><form id="f"><main id="m" role="main">
<h1>Pris</h1><button aria-controls="p1">Mad</button><div id="p1" hidden><p>Gratis
<sup><a href="#n1">1</a></sup></div><details><summary>Kaffe</summary>5 kr.</details>
<table><tr><td rowspan="2" colspan="3">A<td>B<tr><th>C</table><dl><dt>Tid<dd>8 uger</dl>
<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">a)</span>Et<p><del>To</del>
<ins cite="mailto:A" datetime="2025-01-02">Tre</ins><ol type="i" start="9" reversed><li>Fire</ol>
<pre>Fem
Seks</pre><img alt="Foto"><iframe src="//x"></iframe><p id="n1">1 Note</main></form></body></html>
"""
_MORE = {".txt": (_TEXT.encode(),), ".html": (_PAGE.encode("cp1252"),)}


@cache
def seeds(extension: str) -> tuple[bytes, ...]:
    """The documents of one format; the same bytes in every run."""
    papers: tuple[Paper, ...] = (_OFFER, _CATALOGUE)
    return (*(rendered(paper, extension) for paper in papers), *_MORE.get(extension, ()))
