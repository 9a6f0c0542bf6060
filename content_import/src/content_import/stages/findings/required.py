"""The points that the law asks for and that a document has no section on."""

from content_import.fields.sentences import sentences
from content_import.model import Block
from content_import.paths import trail
from content_import.stages.changes.difference import shortened
from content_import.vocabulary.field_names import field_name
from content_import.vocabulary.requirements import Point, rules
from content_import.work import Work

_LONGEST = 160
_TEXT = ("paragraph", "item")


def find_missing_points(work: Work) -> None:
    """Note each point of the rules still in force that no field and no section is about; where the
    text mentions it elsewhere, the place and its words."""
    text = "\n".join(block.text for block in work.blocks)
    told = _told(work.edition)
    for rule in rules():
        if rule.until is None and rule.is_about(work.kind, work.publication["subject"], text):
            for point in rule.points:
                if told.isdisjoint(point.fields):
                    _note(work, point)


def _told(record: dict) -> set[str]:
    """The fields of the edition with text, the topics of its sections, and "offers"."""
    found = {name for name, value in record.items() if isinstance(value, str) and value}
    for item in record.get("items", ()):
        found |= _told_by_item(item)
    return found


def _told_by_item(item: dict) -> set[str]:
    """What an Afsnit or Indsats tells; an Indsats's own fields don't count."""
    own = {"offers"} if item["@type"] == "Indsats" else {item.get("topic", "")}
    return own.union(*(_told_by_item(inner) for inner in item.get("items", ())))


def _note(work: Work, point: Point) -> None:
    block = _mention(work, point)
    what = f"{point.law}, nr. {point.number}"
    if block is None:
        where = work.document.pieces[0].where
        message = f"Der er intet afsnit om punktet »{point.title}« ({what})."
        work.find("missing-point", "note", where, point.fields[0], message)
        return
    to = work.fates[block.where[0]].to
    words = _words(block, point)
    message = (
        f"Punktet »{point.title}« har ikke sit eget afsnit ({what}). "
        f"Det nævnes under »{_place(work, to)}«: »{words}«"
    )
    work.find("point-mentioned", "note", block.where[0], to, message)


def _mention(work: Work, point: Point) -> Block | None:
    """The first text that speaks of a point and has its place in the edition."""
    for block in work.blocks:
        fate = work.fates.get(block.where[0])
        placed = fate is not None and fate.fate in ("field", "section")
        if placed and block.kind in _TEXT and point.words.search(block.text):
            return block
    return None


def _words(block: Block, point: Point) -> str:
    """The sentence that speaks of the point."""
    told = (one for one in sentences(block.text) if point.words.search(one))
    return shortened(next(told, block.text), _LONGEST)


def _place(work: Work, path: str) -> str:
    """What a reader calls the place: the title of the section or offer, or the field's name."""
    records = trail({"edition": work.edition, "contacts": work.contacts}, path)
    return records[-1].get("title", "") if records else field_name(path)
