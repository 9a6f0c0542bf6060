"""What is more than an editorial correction: changes of what a municipality promises or demands.

A correction may mend spelling, telephone numbers, addresses and links. Where it is in doubt, the
committee decides: a change that only looks like a new promise is named here too, and so is every
word that came, went or was exchanged and is no slip.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .compare import Difference, compare
from .facts import FactChange, fact_changes
from .fields import FieldChange, is_edition
from .matching import match
from .slips import rewordings
from .summary import OF_ONE_ADOPTION
from .tokens import prose
from .weighty import TOLD_BY_ITSELF, weighty_changes

FREE = OF_ONE_ADOPTION | {"id", "number", "contact", "contacts", "headings", "revised"}
"""Fields that may be filled, emptied and changed as one likes."""
PROMISES = frozenset(
    {"access", "age_max", "age_min", "anonymous", "form", "legal_basis", "offer_type", "topic"}
)
"""Fields of which no value is a matter of spelling."""
FACTS = {"deadline": "fristen", "amount": "prisen", "law": "lovhenvisningen"}
"""The kinds of facts that `facts` reads out of text, as they are named to people."""


@dataclass(frozen=True)
class Substance:
    """One change that is no editorial matter.

    `titles` are those of the items down to where it stands, `ids` their names in addresses;
    `portal_type` and `field` say of what; `field` "" is the item itself. `words` are what a
    correction may not do, to stand after "En redaktionel rettelse må ikke".
    """

    words: str
    titles: tuple[str, ...]
    ids: tuple[str, ...] = ()
    portal_type: str = ""
    field: str = ""


Names = Callable[[str, str], str]
"""Gives the title of a type's field as people see it."""


def is_changed(before: Mapping, after: Mapping) -> bool:
    """Whether the text differs at all, apart from what belongs to one adoption."""
    return any(not is_edition(each.portal_type) or _own(each) for each in compare(before, after))


def beyond_correction(before: Mapping, after: Mapping, name_of: Names) -> list[Substance]:
    """Everything that the committee must decide, in the order of the text; empty when nothing."""
    differences = compare(before, after)
    moved = _moved_elsewhere(before, after)
    found = [one for each in differences for one in _of_difference(each, moved, name_of)]
    return list(dict.fromkeys(found))


def _of_difference(each: Difference, moved: set, name_of: Names) -> Iterator[Substance]:
    if each.kind == "added":
        yield _about(each, f"tilføje {_thing(each)} »{each.title}«")
    elif each.kind == "removed":
        yield _about(each, f"fjerne {_thing(each)} »{each.title}«")
    else:
        if each.place in moved:
            yield _about(each, f"flytte {_thing(each)} »{each.title}« til et andet sted i teksten")
        yield from _of_fields(each, name_of)


def _of_fields(each: Difference, name_of: Names) -> Iterator[Substance]:
    facts = _facts(each)
    for fact in facts:
        words = f"ændre {FACTS[fact.kind]} i {_where(each)}{_from_to(fact.gone, fact.new)}"
        yield _about(each, words, _field(fact, each))
    told = {_field(fact, each) for fact in facts}
    for change in each.fields:
        if change.field not in FREE and change.kind != "same":
            title = name_of(each.portal_type, change.field)
            yield from _of_field(each, change, title, change.field in told)


def _of_field(each: Difference, change: FieldChange, title: str, told: bool) -> Iterator[Substance]:
    """What else a field's change is; `told`: that a fact in it changed is said already."""
    if change.field in PROMISES:
        if not told:
            yield _about(each, f"ændre »{title}« i {_where(each)}", change.field)
    elif change.kind != "changed" and change.field != "title":
        done = "tilføje" if change.kind == "added" else "fjerne"
        yield _about(each, f"{done} »{title}« i {_where(each)}", change.field)
    else:
        weighty = list(weighty_changes(change.before, change.after, numbers=not told))
        for kind, gone, new in weighty:
            words = f"ændre {kind} i {_where(each)} ({title}){_from_to(gone, new)}"
            yield _about(each, words, change.field)
        if change.kind == "changed":
            yield from _of_words(each, change, title, bool(weighty) or told)


def _of_words(each: Difference, change: FieldChange, title: str, told: bool) -> Iterator[Substance]:
    """What was reworded in a field; `told`: that a figure or a word of weight changed is said."""
    texts = prose(change.before), prose(change.after)
    where = f"i {_where(each)} ({title})"
    for gone, new in rewordings(*texts, told=TOLD_BY_ITSELF if told else None):
        done = f"ændre »{gone}« til »{new}«" if gone and new else ""
        done = done or (f"fjerne »{gone}«" if gone else f"tilføje »{new}«")
        yield _about(each, f"{done} {where}", change.field)


def _field(fact: FactChange, each: Difference) -> str:
    """The field that a fact stands in; a section's text is named by its topic."""
    return "body" if fact.field == each.topic else fact.field


def _facts(each: Difference) -> list[FactChange]:
    return [fact for fact in fact_changes([each]) if fact.kind in FACTS]


def _own(each: Difference) -> list[FieldChange]:
    """An edition's changed fields that say something of the text."""
    return [change for change in each.fields if change.field not in OF_ONE_ADOPTION]


def _moved_elsewhere(before: Mapping, after: Mapping) -> set[tuple[int, ...]]:
    """The places of the items that stand in another item than before."""
    old = {id(new): older for older, new in match(before, after)}
    was_in = {id(item): parent for parent, item, _ in _edges(before)}
    return {
        place
        for parent, item, place in _edges(after)
        if id(item) in old and was_in.get(id(old[id(item)])) is not old.get(id(parent))
    }


def _edges(tree: Mapping, above: tuple[int, ...] = ()) -> Iterator[tuple]:
    """Every item with what it stands in and its place."""
    for n, item in enumerate(tree.get("items", ())):
        yield tree, item, (*above, n)
        yield from _edges(item, (*above, n))


def _about(each: Difference, words: str, field: str = "") -> Substance:
    ids = () if each.kind == "removed" else each.ids
    return Substance(words, (*each.path, each.title), ids, each.portal_type, field)


def _thing(each: Difference) -> str:
    return "indsatsen" if each.portal_type == "Indsats" else "afsnittet"


def _where(each: Difference) -> str:
    return "udgaven" if is_edition(each.portal_type) else f"»{each.title}«"


def _from_to(gone: Sequence, new: Sequence) -> str:
    """ " fra 4 uger til 6 uger", as far as there is something on either side."""
    old, now = (", ".join(map(str, each)) for each in (gone, new))
    return (f" fra {old}" if old else "") + (f" til {now}" if now else "")
