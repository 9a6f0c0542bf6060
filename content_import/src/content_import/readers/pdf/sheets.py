"""A page as PDFium gives it: its pieces of lines, its rules, what it lacks."""

from collections import Counter
from dataclasses import dataclass

from pypdfium2 import PdfDocument

from content_import.errors import TooLarge
from content_import.readers.pdf.bullets import with_bullets
from content_import.readers.pdf.drawn import Rule, drawing_of, turned, turned_dots
from content_import.readers.pdf.lines import Line, segments
from content_import.readers.pdf.words import Word, words_of
from content_import.settings import Settings


@dataclass(frozen=True)
class Sheet:
    """One page. `lines` are whole lines or pieces of them, in no order; `aside` stand across the
    page's own direction, as a text up its edge does. `lost` of `characters` have no known
    letter; `pictures`: there are some."""

    number: int
    lines: tuple[Line, ...]
    aside: tuple[Line, ...]
    rules: tuple[Rule, ...]
    characters: int
    lost: int
    pictures: bool
    width: float


def sheets_of(document: PdfDocument, name: str, settings: Settings) -> list[Sheet]:
    """The pages in order; raises `TooLarge` where they hold too many characters."""
    sheets: list[Sheet] = []
    total = 0
    for place in range(len(document)):
        sheet = _sheet(document, place)
        sheets.append(sheet)
        total += sheet.characters
        if total > settings.limits.characters:
            most = f"{settings.limits.characters:,}".replace(",", ".")
            raise TooLarge(name, f"Teksten er for lang; der må højst være {most} tegn.")
        settings.progress(place + 1, len(document))
    return sheets


def _sheet(document: PdfDocument, place: int) -> Sheet:
    page = document[place]
    try:
        words, lost = words_of(page)
        drawing = drawing_of(page)
        size = page.get_size()
    finally:
        page.close()
    turns = _usual_turns(words)
    return Sheet(
        number=place + 1,
        lines=tuple(with_bullets(_lines(words, turns, place), turned_dots(drawing.dots, turns))),
        aside=tuple(
            line for other in range(4) if other != turns for line in _lines(words, other, place)
        ),
        rules=tuple(turned(drawing.rules, turns)),
        characters=sum(len(word.text) for word in words),
        lost=lost,
        pictures=drawing.pictures,
        width=size[0] if turns == 0 else min(size),
    )


def _lines(words: list[Word], turns: int, place: int) -> list[Line]:
    return segments([word for word in words if word.look.turns == turns], place + 1)


def _usual_turns(words: list[Word]) -> int:
    turns = Counter()
    for word in words:
        turns[word.look.turns] += len(word.text)
    return max(turns, key=lambda one: (turns[one], -one), default=0)
