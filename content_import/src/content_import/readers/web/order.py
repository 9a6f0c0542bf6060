"""Lines that stand in the code at another place than a reader meets them: the headings of tabs,
footnotes, boxes beside the text."""

from content_import.readers.web.draft import Draft


def with_tabs(drafts: list[Draft]) -> list[Draft]:
    """The drafts with the heading of each tab over its panel."""
    panels = {one.place.panel for one in drafts if one.place.panel is not None}
    heads = {
        one.place.opens: one
        for one in drafts
        if one.place.opens in panels and one.block.kind == "heading"
    }
    moved = {id(one) for one in heads.values()}
    result: list[Draft] = []
    for draft in drafts:
        head = heads.pop(draft.place.panel, None)
        result += [head.becoming(gap=1)] if head else []
        if id(draft) not in moved:
            result.append(draft)
    return result


def with_boxes(drafts: list[Draft]) -> list[Draft]:
    """The drafts with the boxes beside the text after it."""
    return sorted(drafts, key=lambda draft: draft.place.beside and not draft.place.aside)


def with_notes(drafts: list[Draft]) -> list[Draft]:
    """The drafts with each footnote after the one that calls it, its raised number before it."""
    notes: dict[str, list[Draft]] = {}
    for draft in drafts:
        if _is_note(draft):
            notes.setdefault(draft.place.note, []).append(draft)
    result: list[Draft] = []
    for draft in drafts:
        if _is_note(draft):
            continue
        result.append(draft)
        for number in dict.fromkeys(draft.calls):
            result += _note(number, notes.pop(number, []))
    return result + [one for number, left in notes.items() for one in _note(number, left)]


def _is_note(draft: Draft) -> bool:
    return bool(draft.place.note) and draft.block.kind != "aside"


def _note(number: str, drafts: list[Draft]) -> list[Draft]:
    if not drafts:
        return []
    first, *more = drafts
    return [first.becoming(text=f"{number} {first.block.text}", gap=1), *more]
