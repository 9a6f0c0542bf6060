"""Who provides what the document promises: a centre, a team, an institution."""

import re
from collections import Counter

from content_import.clues.signs import is_fact
from content_import.work import Work

ORGANISATION = re.compile(
    r"(?<![\w-])(?:[A-ZÆØÅ][\wæøåÆØÅ-]{0,40}(?:center|centeret|centret|teamet|huset|stedet?|afdeling(?:en)?|gården)\b"
    r"(?: (?:for|i) [A-ZÆØÅ][\wæøå-]+| [A-ZÆØÅ][\wæøå-]+)?"
    r"|Center for [A-ZÆØÅ][\wæøå-]+|[A-ZÆØÅ][\wæøå-]{1,40} [A-ZÆØÅ][\wæøå-]{0,40}center)"
)
"""A name that institutions go by, at the place where it stands."""
_FIELD = (
    r"(?:Social|Sundhed|Ældre|Senior|Handicap|Psykiatri|Børn|Unge|Familie|Voksen|Voksne|Omsorg|"
    r"Pleje|Træning|Kultur|Fritid|Skole|Arbejdsmarked|Beskæftigelse|Job|Velfærd|Forebyggelse|"
    r"Rehabilitering|Myndighed)[a-zæøå]*"
)
DEPARTMENT = re.compile(
    rf"(?P<name>{_FIELD}(?:(?:, | og | & |-){_FIELD})+"
    r"|[A-ZÆØÅ][\wæøåÆØÅ-]+(?:psykiatrien|forvaltningen|området|plejen|tjenesten|rådgivningen|enheden)"
    r"(?: i [A-ZÆØÅ][\wæøå-]+)?)(?:,? (?:i )?[A-ZÆØÅ][\wæøå-]+ [Kk]ommune)?"
)
"""A line that names a part of a municipality and no more: "Sundhed og Ældre"."""
_PLACE = re.compile(r"cent|hus|sted|team|afdeling|gård", re.IGNORECASE)
_COVER_LINES = 12
_LONGEST = 90


def read_provider(work: Work, title: str) -> str:
    """The provider's name as printed: on the cover, in the title, or most often in the text; ""
    for none."""
    after_for = re.search(r"\bfor (?P<name>[A-ZÆØÅ].+)$", title)
    if after_for and work.kind == "Servicedeklaration":
        return after_for["name"]
    for block in work.front[:_COVER_LINES]:
        text = block.text
        named = ORGANISATION.match(text) and not is_fact(text)
        if named and text != title and len(text) < _LONGEST and not text.endswith("."):
            return _whole(work, text)
    for block in work.front[:_COVER_LINES]:
        department = DEPARTMENT.fullmatch(block.text)
        if department and block.text != title:
            return department["name"]
    if after_for and _PLACE.search(after_for["name"]):
        return after_for["name"]
    named = Counter(name for block in work.blocks for name in ORGANISATION.findall(block.text))
    return max(named, key=lambda name: (named[name], len(name))) if named else ""


def _whole(work: Work, text: str) -> str:
    """The name with its rest where the cover breaks it: "Centret i Vestby / Kommune"."""
    for block, after in zip(work.front, work.front[1:], strict=False):
        if block.text == text and after.gap == 0 and after.text.lower().startswith("kommune"):
            work.settle([after], "field", "publication/provider", "udbyder")
            work.front.remove(after)
            return f"{text} {after.text}"
    return text
