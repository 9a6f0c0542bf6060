"""What has been seen on the way down a document's headings."""

from collections.abc import Iterator
from dataclasses import dataclass

from content_import.model import Block
from content_import.vocabulary.headings import squeezed
from content_import.work import Heading, Work

_LEAST = 3
_GENERAL = ("how_to_apply", "processing_time", "complaint", "referral", "follow_up")
"""What stands for all offers together: a heading right over one of these begins a new part."""
_MOST_SHARE = 0.7


@dataclass
class Walk:
    """The document's habits, and where the walk stands.

    `scheme`: headings are numbered; `contents`: a contents list names some; `recurring`: labels of
    offers that come back; `repeated`: titles that stand twice; `style`: what sets known headings
    off; `openers` are the places of headings that open a chapter of offers, `last_number` that of
    the last numbered one, `place` that of the one at hand; `label_level` is the marked level of
    the last label. `top` and `nested` are the last numbers on two levels, `main` the last heading
    of level 1, `subs` whether it has sub-headings so far.
    """

    scheme: bool
    contents: bool
    recurring: frozenset[str]
    repeated: frozenset[str]
    style: str
    openers: frozenset[int] = frozenset()
    last_number: int = -1
    place: int = 0
    label_level: int = 0
    top: int = 0
    nested: int = 0
    nested_level: int = 0
    numbered_level: int = 0
    last_level: int = 0
    last: Heading | None = None
    main: Heading | None = None
    main_text: tuple[Block, ...] = ()
    subs: bool = False

    def step(self, heading: Heading, level: int, text: tuple[Block, ...]) -> None:
        """Go on to the next heading, whose level is known now, and the text below it."""
        self.last, self.last_level = heading, level
        if level == 1:
            self.main, self.main_text, self.subs = heading, text, False
        elif not heading.offer_field:
            self.subs = True


def begin(work: Work, texts: list[tuple[Block, ...]]) -> Walk:
    """The walk before its first step; `texts` stand below the headings."""
    numbered = [place for place, heading in enumerate(work.headings) if heading.number]
    recurring = _twice([one for one in work.headings if one.offer_field and not one.listed])
    return Walk(
        scheme=sum(bool(heading.number) for heading in work.headings) >= _LEAST,
        contents=any(heading.listed for heading in work.headings),
        recurring=recurring,
        repeated=_twice(work.headings),
        style=_common_style(work.headings, recurring),
        openers=frozenset(_openers(work, texts)),
        last_number=max(numbered, default=-1),
    )


def style_of(heading: Heading) -> str:
    """What sets a heading off: capitals, or a colon with text close below; "" for nothing."""
    text = heading.block.text
    if text.isupper() and len(text) > 3:
        return "capitals"
    return "colon" if text.endswith(":") and heading.close else ""


def _openers(work: Work, texts: list[tuple[Block, ...]]) -> Iterator[int]:
    """The places of headings with nothing below but the title of an offer and its first label, or
    a heading of what holds for all offers."""
    for place, (heading, title, label) in enumerate(
        zip(work.headings, work.headings[1:], work.headings[2:], strict=False)
    ):
        if heading.number or heading.topic or texts[place] or title.number:
            continue
        over_offer = not (title.topic or texts[place + 1]) and bool(label.offer_field)
        if over_offer or title.topic in _GENERAL:
            yield place


def _twice(headings: list[Heading]) -> frozenset[str]:
    seen: dict[str, int] = {}
    for heading in headings:
        if not heading.number:
            key = squeezed(heading.title)
            seen[key] = seen.get(key, 0) + 1
    return frozenset(key for key, count in seen.items() if count > 1)


def _common_style(headings: list[Heading], labels: frozenset[str]) -> str:
    """The style of most known headings: what looks like them stands beside them."""
    known = [one for one in headings if one.topic and squeezed(one.title) not in labels]
    styles = [style_of(heading) for heading in known]
    common = max(("capitals", "colon"), key=styles.count)
    enough = len(styles) >= _LEAST and styles.count(common) >= len(styles) * _MOST_SHARE
    return common if enough else ""
