"""Robot keywords that write Word files as a municipality has them."""

from pathlib import Path

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_BY = f'{nsdecls("w")} w:author="Anna Jensen" w:date="2026-05-03T10:00:00Z"'


def word_file_with_a_tracked_change(path: str) -> None:
    """Write a kvalitetsstandard in which somebody changed "14 dage" to "10 dage"."""
    document = Document()
    document.add_paragraph("Kvalitetsstandard for støtte i hverdagen", style="Title")
    document.add_paragraph("Odense Kommune")
    for heading, text in (
        ("Formål", "Formålet er, at du kan klare din hverdag selv."),
        ("Målgruppe", "Borgere over 18 år, der bor i kommunen."),
    ):
        document.add_heading(heading, 1)
        document.add_paragraph(text)
    document.add_heading("Sagsbehandlingstid", 1)
    _change(document.add_paragraph("Du får svar senest "), "14 dage", "10 dage")
    document.add_heading("I øvrigt", 1)
    document.add_paragraph("Støtten er gratis.")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    document.save(path)


def _change(paragraph, before: str, after: str) -> None:
    for number, (tag, text, words) in enumerate((("del", "delText", before), ("ins", "t", after))):
        run = f'<w:r><w:{text} xml:space="preserve">{words}</w:{text}></w:r>'
        paragraph._p.append(parse_xml(f'<w:{tag} {_BY} w:id="{number}">{run}</w:{tag}>'))
    paragraph.add_run(" efter din ansøgning.")
