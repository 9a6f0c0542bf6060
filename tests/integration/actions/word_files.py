"""Word files with tracked changes and comments, made as Word stores them."""

from copy import deepcopy
from io import BytesIO

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

TRACKED = (
    ("Kvalitetsstandard for rådgivning", ""),
    ("Målgruppe", ""),
    ("Voksne over ", "18|16"),
    ("Formål", ""),
    ("Du får svar ", "snart|med det samme"),
    ("Huset bag værkstedet", ""),
    ("Her er der kaffe hver ", "fredag|torsdag"),
)
"""Lines, each with what was deleted and what was inserted at its end."""


def word_file(lines=TRACKED, comment: str = "") -> bytes:
    """Give a Word file of lines with tracked changes; `comment` is one about the last line."""
    document = Document()
    for words, changed in lines:
        style = None if changed or words[-1] in " ." else "Heading 1"
        paragraph = document.add_paragraph(words, style=style)
        for element in _changes(changed):
            paragraph._p.append(element)
    if comment:
        document.add_comment(paragraph.runs, text=comment, author="A. Jensen", initials="AJ")
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _changes(changed: str):
    if not changed:
        return ()
    deleted, inserted = changed.split("|")
    return (
        _change("del", f"<w:delText>{deleted}</w:delText>"),
        _change("ins", f"<w:t>{inserted}</w:t>"),
    )


def _change(kind: str, text: str):
    return deepcopy(
        parse_xml(
            f'<w:{kind} {nsdecls("w")} w:id="1" w:author="A. Jensen" '
            f'w:date="2025-02-03T10:00:00Z"><w:r>{text}</w:r></w:{kind}>'
        )
    )
