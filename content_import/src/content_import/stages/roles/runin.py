"""Titles of offers that run into their text with nothing between: "Vagten Et akut tilbud …"."""

import re
from dataclasses import replace

from content_import.clues.signs import has_verb
from content_import.model import Block
from content_import.work import Node

_OPENERS = re.compile(
    r"(?:Tilbydes|Tilbud|Tilbuddet|Vedrører|Der|Omfatter|Indeholder|Består|Med|Over|Et|En|Er|Jf\.|Jævnfør|Det|Den|De|Som|På|Ved|"
    r"I|For|Til|Her|Hvis|Når|Alle|Borgere|Borgeren|Kan|Foregår|Gives|Ydes|Målet|Formålet|Gruppen|Forløbet|Vi|Du|Henvender|Retter)$"
)
_MOST_WORDS = 9
_SHORTEST_TEXT = 20


def split_run_in(node: Node) -> bool:
    """Turn the paragraphs of a chapter that open with a title into offers; False if it has none."""
    found: list[Node] = []
    intro: list[Block] = []
    for block in node.blocks:
        title, rest = run_in_title(block.text) if block.kind == "paragraph" else ("", "")
        if title:
            offer = Node(None, title, role="indsats", why="titlen løber ind i teksten")
            offer.cut_from = block
            offer.blocks.append(replace(block, text=rest))
            found.append(offer)
        else:
            (found[-1].blocks if found else intro).append(block)
    node.blocks = intro if found else node.blocks
    node.children = found + node.children
    return bool(found)


def has_run_in(node: Node) -> bool:
    """True if a paragraph of the node opens with a title."""
    return any(block.kind == "paragraph" and run_in_title(block.text)[0] for block in node.blocks)


def run_in_title(text: str) -> tuple[str, str]:
    """(title, the text after it) of a paragraph that opens with a title; ("", "") of any other.

    The title ends where a word with a capital opens a sentence: a word that sentences open with,
    or the title's own first word again.
    """
    words = text.split()
    for count in range(1, min(_MOST_WORDS, len(words) - 1)):
        title, word = " ".join(words[:count]), words[count]
        if re.search(r"[.;:!?]$", title) or has_verb(title):
            break
        if word[:1].isupper() and (_OPENERS.match(word) or _same(words[0], word)):
            rest = " ".join(words[count:])
            return (title, rest) if len(rest) >= _SHORTEST_TEXT and title[0].isupper() else ("", "")
    return "", ""


def _same(first: str, word: str) -> bool:
    return len(word) > 2 and first.lower() == word.lower()
