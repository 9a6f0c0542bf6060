"""What styles say of a paragraph and its words, and what stands on the paragraph itself."""

import re
from collections.abc import Callable
from dataclasses import replace

from content_import.readers.word.names import Element, W, value
from content_import.readers.word.properties import (
    Format,
    Look,
    paragraph_changes,
    word_changes,
)

_HEADING = re.compile(r"(?:heading|overskrift)\s*([1-9])$", re.I)
_CONTENTS = re.compile(r"(?:toc|indholdsfortegnelse) ?(?:\d|heading)|overskrift til indhold", re.I)
_LONGEST_CHAIN = 50


class Styles:
    """The styles of a document; `root` is None where it has none."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else [el for el in root if el.tag == W + "style"]
        self._styles = {el.get(W + "styleId", ""): el for el in found}
        self._default = next((el.get(W + "styleId", "") for el in found if _is_default(el)), "")
        self._formats: dict[str, Format] = {}
        self._looks: dict[str, dict] = {}
        self._spaces: dict[str, tuple[int, int]] = {}
        self._base = _with_defaults(root)
        self._space = self._base.before, self._base.after
        self._base = replace(self._base, before=None, after=None)

    def of(self, properties: Element | None) -> Format:
        """The format of a paragraph with these w:pPr."""
        if properties is None:
            return self._style(self._default)
        style = value(properties.find(W + "pStyle"), self._default)
        found = self._style(style if style in self._styles else self._default)
        direct = paragraph_changes(properties)
        return replace(found, **direct) if direct else found

    def words(self, base: Look, properties: Element) -> Look:
        """The look of a run with these w:rPr in a paragraph whose words have a look."""
        style = value(properties.find(W + "rStyle"))
        if style and style not in self._looks:
            self._looks[style] = self._changes(style, "rPr", word_changes)
        changes = self._looks.get(style, {}) | word_changes(properties)
        return base._replace(**changes) if changes else base

    def spacing(self, table_style: str = "") -> tuple[int, int]:
        """The space before and after paragraphs that don't say it, in twips; a table's style
        ("" for none) goes before the document's defaults."""
        if table_style not in self._spaces:
            found = self._changes(table_style, "pPr", paragraph_changes)
            before, after = self._space
            spaces = found.get("before", before) or 0, found.get("after", after) or 0
            self._spaces[table_style] = spaces
        return self._spaces[table_style]

    def numbered(self, style: str) -> str:
        """The list that a style names, "" for none: lists may refer to styles, too."""
        return self._style(style).num if style in self._styles else ""

    def _style(self, style: str) -> Format:
        if style not in self._formats:
            self._formats[style] = self._folded(style)
        return self._formats[style]

    def _folded(self, style: str) -> Format:
        found = self._base
        for element in reversed(self._chain(style)):
            name = value(element.find(W + "name"))
            heading = _HEADING.match(name)
            changes = {"style": style, "name": name, "contents": bool(_CONTENTS.match(name))}
            changes |= {"level": int(heading.group(1))} if heading else {}
            changes |= paragraph_changes(element.find(W + "pPr"))
            look = found.look._replace(**word_changes(element.find(W + "rPr")))
            found = replace(found, look=look, **changes)
        return found

    def _changes(self, style: str, tag: str, read: Callable[[Element | None], dict]) -> dict:
        """What a style and those that it is based on change, by their properties of a tag."""
        found: dict = {}
        for element in reversed(self._chain(style)):
            found |= read(element.find(W + tag))
        return found

    def _chain(self, style: str) -> list[Element]:
        """The style's element and those that it is based on, nearest first."""
        chain: list[Element] = []
        while style in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[style])
            style = value(chain[-1].find(W + "basedOn"))
        return chain


def _is_default(element: Element) -> bool:
    return element.get(W + "type") == "paragraph" and element.get(W + "default") in ("1", "true")


def _with_defaults(root: Element | None) -> Format:
    if root is None:
        return Format()
    defaults = f"{W}docDefaults"
    paragraph = root.find(f"{defaults}/{W}pPrDefault/{W}pPr")
    run = root.find(f"{defaults}/{W}rPrDefault/{W}rPr")
    return replace(Format(), look=Look(**word_changes(run)), **paragraph_changes(paragraph))
