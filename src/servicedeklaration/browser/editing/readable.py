"""How hard the text in a form is to read, and what makes it so, as data for those who write it."""

from collections.abc import Callable
from dataclasses import dataclass

from ...content.field_titles import title_of_field
from ...readability.hardest import hardest_sentences, longest_words
from ...readability.lix import Lix, lix_of
from ..editors.readable import texts_in, words

_SENTENCES, _WORDS = 3, 8
"""How many of the hardest are shown."""


@dataclass(frozen=True)
class Measured:
    """A field by its title, and its figure in words."""

    title: str
    words: str


@dataclass(frozen=True)
class Readable:
    """The figure of all that is written, of each field where there are several, and what is
    hardest in it."""

    words: str
    fields: tuple[Measured, ...]
    sentences: tuple[str, ...]
    long_words: str


def readable(obj, say: Callable[[object], str]) -> Readable | None:
    """What is told of an object's text as it is stored; None where there is none."""
    texts = texts_in(obj)
    counted = {name: lix_of(blocks) for name, blocks in texts.items()}
    whole = sum(counted.values(), Lix())
    if not whole.words:
        return None
    fields = [_measured(obj, name, lix, say) for name, lix in counted.items() if lix.words]
    blocks = [block for each in texts.values() for block in each]
    return Readable(
        words(whole, say),
        tuple(fields) if len(fields) > 1 else (),
        tuple(hardest_sentences(blocks, _SENTENCES)),
        ", ".join(longest_words(blocks, _WORDS)),
    )


def _measured(obj, name: str, lix: Lix, say: Callable[[object], str]) -> Measured:
    return Measured(title_of_field(obj.portal_type, name), words(lix, say))
