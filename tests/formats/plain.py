"""A document as plain text, as one would type it."""

from tests.formats.elements import (
    Contents,
    Element,
    Items,
    Lines,
    PageBreak,
    Paragraph,
    Rule,
    Table,
)


def render(elements: tuple[Element, ...]) -> bytes:
    """The text in UTF-8, a blank line between elements."""
    parts = [text for element in elements if (text := _text(element))]
    return ("\n\n".join(parts) + "\n").encode("utf-8")


def _text(element: Element) -> str:
    match element:
        case Paragraph(text, gap, notes):
            above = "\n" * max(0, gap - 1)
            return above + "\n\n".join([text, *(f"{note.mark} {note.text}" for note in notes)])
        case Lines(texts):
            return "\n".join(texts)
        case Items():
            return "\n".join(_item(one.text, one.level, one.marker) for one in element.all)
        case Table():
            return "\n".join("\t".join(_cell(cell) for cell in row) for row in element.cells)
        case Contents(entries, title):
            lines = [f"{one.text}\t{one.page}" if one.page else one.text for one in entries]
            return f"{title}\n\n" + "\n".join(lines)
        case PageBreak():
            return ""
        case Rule():
            return "-" * 40
    return element.text


def _item(text: str, level: int, marker: str) -> str:
    return f"{'  ' * level}{marker} {text}"


def _cell(parts: tuple) -> str:
    return " ".join(
        part if isinstance(part, str) else f"{part.marker} {part.text}" for part in parts
    )
