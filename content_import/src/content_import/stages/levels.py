"""The depth of each heading: by marks of the source, numbers, the contents list, known words,
else by order."""

from dataclasses import dataclass, field

from content_import.vocabulary.headings import Topic, squeezed, topic_of
from content_import.work import Heading, Work

LABEL = 9
"""The depth of a sub-label of an offer: below any heading."""
_OWN_LEVEL = ("contact", "approval", "opening_hours", "phone_hours", "website")


@dataclass
class _Walk:
    """What has been seen on the way down the headings."""

    scheme: bool
    contents: bool
    recurring: frozenset[str]
    style: str = ""
    top: int = 0
    nested: int = 0
    nested_level: int = 0
    last_level: int = 0
    numbered_level: int = 0
    last: Heading | None = None
    levels: list[int] = field(default_factory=list)


def levels_of(work: Work) -> list[int]:
    """The depth of each heading, 1 outermost, `LABEL` for a sub-label, 0 for what turns out to
    be no heading."""
    walk = _Walk(
        scheme=sum(bool(heading.number) for heading in work.headings) >= 3,
        contents=bool(work.contents),
        recurring=_recurring(work.headings),
        style=_common_style(work.headings, _recurring(work.headings)),
    )
    tops = [heading.level for heading in work.headings if heading.level]
    for place, heading in enumerate(work.headings):
        level = _level(walk, heading, min(tops, default=1), _has_text(work, place))
        if level > 1 and _restarts(walk, work.headings, place):
            level, walk.numbered_level = 1, 0
        walk.levels.append(level)
        if level and level != LABEL:
            walk.last_level, walk.last = level, heading
    return walk.levels


def _restarts(walk: _Walk, headings: list[Heading], place: int) -> bool:
    """A chapter without a number after 5.1, with offers from 1 on below it, is a chapter like 5."""
    heading, after = headings[place], headings[place + 1 : place + 2]
    starts = bool(after) and after[0].number == "1"
    return (
        heading.chapter
        and not heading.number
        and starts
        and walk.numbered_level == 2
        and not walk.nested
    )


def _has_text(work: Work, place: int) -> bool:
    """True if something stands between the heading before and this one."""
    if place == 0:
        return True
    before = work.headings[place - 1].block
    return work.blocks.index(work.headings[place].block) - work.blocks.index(before) > 1


def _style(heading: Heading) -> str:
    """What sets a heading off: capitals or a colon; "" for none."""
    text = heading.block.text
    if text.isupper() and len(text) > 3:
        return "capitals"
    return "colon" if text.endswith(":") and heading.close else ""


def _common_style(headings: list[Heading], labels: frozenset[str]) -> str:
    """The style of most headings whose words are known: what looks like them stands beside them."""
    known = [one for one in headings if one.topic and squeezed(one.title) not in labels]
    styles = [_style(heading) for heading in known]
    common = max(("capitals", "colon"), key=styles.count)
    return common if len(styles) >= 3 and styles.count(common) >= len(styles) * 0.7 else ""


def _recurring(headings: list[Heading]) -> frozenset[str]:
    seen: dict[str, int] = {}
    for heading in headings:
        if heading.offer_field and not heading.listed and not heading.number:
            key = squeezed(heading.title)
            seen[key] = seen.get(key, 0) + 1
    return frozenset(key for key, count in seen.items() if count > 1)


def _level(walk: _Walk, heading: Heading, shallowest: int, has_text: bool) -> int:
    if _is_label(walk, heading, has_text):
        return LABEL
    if heading.level:
        return heading.level - shallowest + 1
    if heading.number:
        return _numbered(walk, heading)
    if heading.block.kind == "label":
        return LABEL
    return _unnumbered(walk, heading)


def _is_label(walk: _Walk, heading: Heading, has_text: bool) -> bool:
    """A known word of offers that recurs, or stands right under a title that the vocabulary
    doesn't know."""
    if heading.block.kind == "label" and walk.last is not None:
        return True
    if heading.listed or heading.number or walk.last is None:
        return False
    if topic_of_part(walk.last.title, heading.title):
        return True
    if not heading.offer_field:
        return False
    below_title = not walk.last.topic and not walk.last.chapter
    if squeezed(heading.title) in walk.recurring:
        return below_title or walk.last.number.count(".") > 0
    return below_title and not has_text and not walk.last.chapter


def topic_of_part(title: str, heading: str) -> Topic | None:
    """The topic of a heading that names the title above it: "Forbehandlingens forløb",
    "Målgruppen for Helt Anonym er"."""
    words = heading.split()
    owner, _, rest = heading.partition(" ")
    if len(words) == 2 and owner.lower() == f"{title.split()[0].lower()}s":
        return topic_of(rest)
    named = len(squeezed(title)) > 5 and squeezed(title) in squeezed(heading) and heading != title
    topic = topic_of(heading) if named else None
    return topic if topic and topic.offer else None


def _numbered(walk: _Walk, heading: Heading) -> int:
    if "." in heading.number:
        walk.numbered_level = heading.number.count(".") + 1
        return walk.numbered_level
    value = _value(heading.number)
    if value == 1 and walk.top:
        walk.nested, walk.nested_level = 1, walk.last_level + 1
    elif walk.nested and value == walk.nested + 1 and not _belongs_on_top(walk, heading, value):
        walk.nested = value
    elif value == walk.top + 1 or heading.listed or heading.strong:
        walk.top, walk.nested, walk.nested_level = value, 0, 0
    else:
        return 0
    walk.numbered_level = walk.nested_level or 1
    return walk.numbered_level


def _belongs_on_top(walk: _Walk, heading: Heading, value: int) -> bool:
    return value == walk.top + 1 and bool(heading.listed or heading.topic)


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    roman = {
        "I": 1,
        "II": 2,
        "III": 3,
        "IV": 4,
        "V": 5,
        "VI": 6,
        "VII": 7,
        "VIII": 8,
        "IX": 9,
        "X": 10,
    }
    return roman.get(number.upper()) or ord(number.upper()[0]) - ord("A") + 1


def _unnumbered(walk: _Walk, heading: Heading) -> int:
    if heading.listed or heading.topic in _OWN_LEVEL:
        walk.nested = walk.numbered_level = 0
        return 1
    if walk.scheme and walk.numbered_level:
        return walk.numbered_level + 1
    if walk.scheme and not walk.top:
        return 1
    if heading.topic and (heading.strong or not walk.contents):
        return 1 if not walk.contents or not walk.last_level else 2
    if _is_module(heading):
        return 2
    if walk.style and _style(heading) == walk.style:
        return 1
    if walk.last is not None and _is_module_above(walk):
        return 3
    return 2 if walk.last_level else 1


def _is_module(heading: Heading) -> bool:
    return (
        heading.title.lower().startswith(("modul ", "fase ", "trin "))
        and heading.title[5:7].strip()[:1].isdigit()
    )


def _is_module_above(walk: _Walk) -> bool:
    return walk.last is not None and (_is_module(walk.last) or walk.last_level == 3)
