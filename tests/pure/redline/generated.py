"""Generated editions, and what may be made of one: pairs that a redline has to tell apart."""

from copy import deepcopy
from html import escape

from hypothesis import strategies as st

WORDS = ("Vi", "hjælper", "dig", "18", "år", "1.200", "kr.", "§ 101", "A & B", "<3", "blå", "—")
NAMES = ("Indgang", "Samtaler", "Åben rådgivning", "Åben anonym rådgivning", "Medicin", "Unge")
IDS = ("indgang", "samtaler", "raadgivning", "medicin", "unge", "formaal")
TARGETS = ("https://havlund.example/a", "https://havlund.example/b", "/om")

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
inline = st.one_of(
    words.map(escape),
    words.map(lambda text: f"<strong>{escape(text)}</strong>"),
    st.builds(
        lambda to, text: f'<a href="{to}">{escape(text)}</a>', st.sampled_from(TARGETS), words
    ),
)
lines = st.lists(inline, min_size=1, max_size=3).map(" ".join)
lists = st.recursive(
    lines.map(lambda text: f"<li>{text}</li>"),
    lambda inner: st.builds(
        lambda text, tag, items: f"<li>{text}<{tag}>{''.join(items)}</{tag}></li>",
        lines,
        st.sampled_from(("ul", "ol")),
        st.lists(inner, min_size=1, max_size=2),
    ),
    max_leaves=4,
)
rows = st.lists(lines.map(lambda text: f"<td>{text}</td>"), min_size=1, max_size=3).map(
    lambda cells: f"<tr>{''.join(cells)}</tr>"
)
blocks = st.one_of(
    lines.map(lambda text: f"<p>{text}</p>"),
    st.builds("<p>{}<br>{}</p>".format, lines, lines),
    lines.map(lambda text: f"<h3>{text}</h3>"),
    lists.map(lambda items: f"<ul>{items}</ul>"),
    lists.map(lambda items: f"<ol>{items}</ol>"),
    rows.map(lambda row: f"<table><tbody>{row}</tbody></table>"),
)
rich = st.lists(blocks, min_size=1, max_size=3).map("".join)
FIELDS = {
    "purpose": rich,
    "body": rich,
    "duration": words,
    "age_min": st.integers(0, 3),
    "staff": st.lists(words, min_size=1, max_size=2),
    "contacts": st.lists(st.sampled_from(("Rådgivningen", "Jobcentret")), max_size=2),
    "headings": st.dictionaries(st.sampled_from(("price", "body")), words, max_size=2),
}
fields = st.fixed_dictionaries({}, optional=FIELDS)


@st.composite
def items(draw, depth: int = 3) -> dict:
    """A section or an offer with a name in addresses, and with or without a number."""
    kind = draw(st.sampled_from(("Afsnit", "Indsats"))) if depth else "Indsats"
    item = {"@type": kind, "title": draw(st.sampled_from(NAMES)), **draw(fields)}
    item["id"] = draw(st.sampled_from(IDS))
    item["number"] = draw(st.sampled_from(("", "1", "2")))
    if kind == "Afsnit":
        item["items"] = draw(st.lists(items(depth - 1), max_size=3))
    return item


@st.composite
def editions(draw) -> dict:
    inside = draw(st.lists(items(), max_size=4))
    return {"@type": "Kvalitetsstandard", "id": "2025", "title": "Hjælp", **draw(fields)} | {
        "items": inside
    }


@st.composite
def pairs(draw) -> tuple[dict, dict]:
    """Two editions: the second is the first after some work on it, or another altogether."""
    before = draw(editions())
    if draw(st.booleans()):
        return before, draw(editions())
    after = deepcopy(before)
    for _ in range(draw(st.integers(1, 5))):
        draw(st.sampled_from((_change, _move, _remove, _add)))(draw, after)
    return before, after


def _holders(tree: dict) -> list[dict]:
    """The edition and every section in it."""
    inner = [each for item in tree["items"] if "items" in item for each in _holders(item)]
    return [tree, *inner]


def _change(draw, tree: dict) -> None:
    known = [item for holder in _holders(tree) for item in holder["items"]] or [tree]
    item = draw(st.sampled_from(known))
    name = draw(st.sampled_from(sorted(FIELDS)))
    item[name] = draw(st.one_of(st.none(), FIELDS[name]))


def _taken(draw, tree: dict) -> list[dict]:
    """Take an item out, if there is any."""
    full = [holder for holder in _holders(tree) if holder["items"]]
    if not full:
        return []
    holder = draw(st.sampled_from(full))
    return [holder["items"].pop(draw(st.integers(0, len(holder["items"]) - 1)))]


def _remove(draw, tree: dict) -> None:
    _taken(draw, tree)


def _move(draw, tree: dict) -> None:
    for item in _taken(draw, tree):
        if draw(st.booleans()):
            item["title"] = draw(st.sampled_from(NAMES))
        holder = draw(st.sampled_from(_holders(tree)))
        holder["items"].insert(draw(st.integers(0, len(holder["items"]))), item)


def _add(draw, tree: dict) -> None:
    holder = draw(st.sampled_from(_holders(tree)))
    holder["items"].insert(draw(st.integers(0, len(holder["items"]))), draw(items(1)))
