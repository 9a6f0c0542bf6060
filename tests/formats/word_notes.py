"""Real footnotes of Word, which stand in a part of their own."""

from docx.document import Document as Docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph
from lxml import etree

from tests.formats.elements import Note

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_PART = """<w:footnotes {namespaces}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>
</w:footnote></w:footnotes>"""


class Footnotes:
    """The notes of one document; they are numbered as their calls come, from 1."""

    def __init__(self, docx: Docx) -> None:
        self._docx = docx
        self._root = etree.fromstring(_PART.format(namespaces=nsdecls("w")))
        self._count = 0

    def write(self, paragraph: Paragraph, text: str, notes: tuple[Note, ...]) -> None:
        """Write a paragraph's text with a call where each note's mark stands in it."""
        for note in notes:
            before, _, text = text.partition(note.mark)
            paragraph.add_run(before)
            self._call(paragraph, note)
        if text:
            paragraph.add_run(text)

    def save(self) -> None:
        """Put the notes into the document, if it has any."""
        if not self._count:
            return
        xml = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        package = self._docx.part.package
        part = Part(PackURI("/word/footnotes.xml"), _TYPE, xml, package)
        self._docx.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    def _call(self, paragraph: Paragraph, note: Note) -> None:
        self._count += 1
        run = paragraph.add_run()
        run.font.superscript = True
        call = OxmlElement("w:footnoteReference")
        call.set(qn("w:id"), str(self._count))
        run._r.append(call)
        self._root.append(self._note(note.text))

    def _note(self, text: str) -> etree._Element:
        note = OxmlElement("w:footnote")
        note.set(qn("w:id"), str(self._count))
        inside = Paragraph(OxmlElement("w:p"), None)
        run = inside.add_run()
        run.font.superscript = True
        run._r.append(OxmlElement("w:footnoteRef"))
        inside.add_run(f" {text}")
        note.append(inside._p)
        return note
