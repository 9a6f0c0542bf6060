"""The content of one paragraph: words with their look, and what is anchored among them."""

from content_import.readers.word.drawings import art_in, boxes_in, images_in
from content_import.readers.word.fields import is_contents
from content_import.readers.word.names import Element, W, local
from content_import.readers.word.properties import Look
from content_import.readers.word.state import State, alternative
from content_import.readers.word.symbols import sign
from content_import.readers.word.tracked import author_of, kept_in, marks_in
from content_import.readers.word.values import (
    BOTH,
    BREAK,
    PAGE,
    Call,
    Kept,
    Para,
    Span,
    narrowed,
)

_THROUGH = frozenset(
    ("hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo", "ruby",
     "rubyBase", "ins", "del", "moveFrom", "moveTo", "oMath", "oMathPara")
)  # fmt: skip
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "cr": BREAK,
    "noBreakHyphen": "-",
}
_LONGEST_ENTRY = 200
_PROMPT = "vejledning i en formular"
_WHITE = str.maketrans("\t\r\n\f\v", "     ")


def read_paragraph(element: Element, state: State, kept: Kept = BOTH) -> Para:
    """The paragraph that a w:p is; `kept` says whether what it stands in is kept."""
    properties = element.find(W + "pPr")
    para = Para(state.styles.of(properties), mark=kept, author=state.author)
    para.new_page = para.form.new_page
    if properties is not None and _is_drop_cap(properties):
        para.mark = (False, False)
    for mark, author in marks_in(None if properties is None else properties.find(W + "rPr")):
        para.mark = narrowed(para.mark, mark)
        para.author = para.author or author
    para.contents = para.form.contents or state.in_contents or state.fields.contents
    _Inline(para, state).read(element, kept)
    para.contents = para.contents and _may_be_listed(para)
    return para


def _is_drop_cap(properties: Element) -> bool:
    """True for a large first letter, which stands in a paragraph of its own before its word."""
    frame = properties.find(W + "framePr")
    return frame is not None and frame.get(W + "dropCap", "none") != "none"


def _may_be_listed(para: Para) -> bool:
    """True for what may stand in a table of contents: what is marked as one may go on by mistake
    into the text, which must not be dropped with it."""
    return not para.form.level and sum(len(span.text) for span in para.spans) <= _LONGEST_ENTRY


class _Inline:
    def __init__(self, para: Para, state: State) -> None:
        self._para = para
        self._state = state

    def read(self, element: Element, kept: Kept) -> None:
        """Read what stands in a paragraph, or in something within it."""
        for child in element:
            tag = local(child)
            if tag == "r":
                self._run(child, kept)
            elif tag == "AlternateContent":
                self.read(alternative(child), kept)
            elif tag in _THROUGH:
                self._through(child, tag, kept)
            elif tag in ("commentRangeStart", "commentRangeEnd"):
                self._state.comment(child, begins=tag.endswith("Start"))

    def _through(self, element: Element, tag: str, kept: Kept) -> None:
        change = kept_in(tag)
        if change != BOTH:
            self._para.author = self._para.author or author_of(element)
        if tag == "fldSimple" and is_contents(element.get(W + "instr", "")):
            self._para.contents = True
        if tag == "sdt":
            with self._state.control(element):
                self.read(element, kept)
            return
        self.read(element, narrowed(kept, change))

    def _run(self, element: Element, kept: Kept) -> None:
        look = self._para.form.look
        for child in element:
            tag = local(child)
            if tag == "rPr":
                look = self._state.styles.words(look, child)
            elif tag in ("t", "delText"):
                self._add((child.text or "").translate(_WHITE), look, kept)
            else:
                self._sign(child, tag, look, kept)

    def _sign(self, element: Element, tag: str, look: Look, kept: Kept) -> None:
        if tag in _SIGNS:
            self._add(_SIGNS[tag], look, kept)
        elif tag == "br":
            self._add(PAGE if element.get(W + "type") == "page" else BREAK, look, kept)
        elif tag == "sym":
            self._add(sign(element.get(W + "font", ""), element.get(W + "char", "")), look, kept)
        elif tag == "fldChar":
            self._state.fields.mark(element.get(W + "fldCharType", ""))
        elif tag == "instrText":
            self._state.fields.code(element.text or "")
            self._para.contents = self._para.contents or self._state.fields.contents
        else:
            self._anchor(element, tag, look, kept)

    def _anchor(self, element: Element, tag: str, look: Look, kept: Kept) -> None:
        """Note what hangs at a place among the words."""
        if tag in ("footnoteReference", "endnoteReference"):
            own_mark = element.get(W + "customMarkFollows", "0") in ("1", "true", "on")
            call = Call(tag.removesuffix("Reference"), element.get(W + "id", ""), own_mark)
            self._para.spans.append(Span("", look, kept, self._state.comments, call))
        elif tag == "commentReference":
            self._para.remarks.append(element.get(W + "id", ""))
        elif tag in ("drawing", "pict", "object"):
            self._para.boxes += [(box, kept) for box in boxes_in(element)]
            self._para.left_out += images_in(element) if kept == BOTH else []
            self._add("".join(f"{BREAK}{art}{BREAK}" for art in art_in(element)), look, kept)
        elif tag == "AlternateContent":
            for child in alternative(element):
                self._anchor(child, local(child), look, kept)

    def _add(self, text: str, look: Look, kept: Kept) -> None:
        if text and self._state.fields.shown:
            look = look._replace(hidden=_PROMPT) if self._state.in_prompt else look
            self._para.spans.append(Span(text, look, kept, self._state.comments))
