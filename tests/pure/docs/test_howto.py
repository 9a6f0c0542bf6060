"""What docs/howto/ quotes stands on the site, and its pictures are there."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]
SOURCE = PROJECT / "src/servicedeklaration"
DANISH = SOURCE / "locales/da/LC_MESSAGES/servicedeklaration.po"
PICTURES = PROJECT / "docs/pictures"
HOWTO = sorted((PROJECT / "docs/howto").glob("*.md"))
PAGES = [PROJECT / "README.md", *sorted((PROJECT / "docs").rglob("*.md"))]

BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
WITHIN = re.compile(r"»([^»«]+)«")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+\.png)\)")
PLACEHOLDER = re.compile(r"\$?\{[^}]*\}")
OWN = 0.4
"""How much of what is quoted a text must say itself, where something is filled in."""
OF_ONE = 150_000
OF_ALL = 2_000_000
"""Bytes that a picture and all of them may have."""


@cache
def texts() -> tuple[frozenset[str], tuple[tuple[re.Pattern, int], ...]]:
    """What people can be shown: the texts that are whole, and those with something filled in,
    each with the number of its own letters."""
    found = {*_translations(), *_strings()}
    open_ended = {text for text in found if PLACEHOLDER.search(text)}
    patterns = tuple((_pattern(text), _letters(text)) for text in open_ended)
    return frozenset(found - open_ended), patterns


def stands_on_the_site(words: str) -> bool:
    whole, open_ended = texts()
    enough = _letters(words) * OWN
    return words in whole or any(
        letters >= enough and pattern.fullmatch(words) for pattern, letters in open_ended
    )


@pytest.mark.parametrize("page", HOWTO, ids=lambda page: page.stem)
def test_every_word_that_is_quoted_stands_on_the_site(page):
    quoted = set(_quoted(page.read_text("utf-8")))
    assert quoted or page.stem == "README"
    gone = sorted(words for words in quoted if not stands_on_the_site(words))
    assert not gone, "these words are said otherwise on the site now"


def test_words_that_nobody_is_shown_are_found_out():
    assert not stands_on_the_site("Godkend det hele nu")
    assert not stands_on_the_site("Dagsordenen er glad for alle, der ikke er her endnu")
    assert stands_on_the_site("Send til godkendelse")
    assert stands_on_the_site("Ældrerådet er ikke hørt.")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(PROJECT).as_posix())
def test_every_picture_is_there_and_told_in_words(page):
    for words, picture in PICTURE.findall(page.read_text("utf-8")):
        assert (page.parent / picture).is_file(), picture
        assert words, picture


def test_every_picture_is_used_and_light():
    used = {
        (page.parent / picture).resolve()
        for page in PAGES
        for _, picture in PICTURE.findall(page.read_text("utf-8"))
    }
    taken = set(PICTURES.glob("*"))
    assert taken == used
    weights = {picture.name: picture.stat().st_size for picture in taken}
    assert max(weights.values()) < OF_ONE
    assert sum(weights.values()) < OF_ALL


def _quoted(text: str) -> Iterator[str]:
    """What stands in bold between quotation marks; a quotation may hold quotations itself."""
    for bold in BOLD.findall(text):
        words = " ".join(bold.split())
        if words.startswith("»") and words.endswith("«"):
            yield words[1:-1]
        else:
            yield from WITHIN.findall(words)


def _translations() -> set[str]:
    """The Danish texts of the translation file."""
    entries = re.findall(r'^msgstr ((?:"[^\n]*"\n?)+)', DANISH.read_text("utf-8"), re.MULTILINE)
    return {"".join(ast.literal_eval(line) for line in each.splitlines()) for each in entries}


def _strings() -> set[str]:
    """The texts in the code: refusals of the rules are written in Danish there."""
    modules = [ast.parse(path.read_text("utf-8")) for path in SOURCE.rglob("*.py")]
    return {text for module in modules for node in ast.walk(module) if (text := _text(node))}


def _text(node: ast.AST) -> str:
    """The text of a string or an f-string; "" of anything else."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _letters(text: str) -> int:
    return sum(map(str.isalpha, PLACEHOLDER.sub("", text)))


def _pattern(text: str) -> re.Pattern:
    return re.compile(".+".join(map(re.escape, PLACEHOLDER.split(text))), re.DOTALL)
