"""What makes a text hard to read: its hardest sentences, and its longest words."""

from collections.abc import Iterable

from .lix import cut, letters, lix_of_sentence, words_of

HARD = 45
"""From this LIX on a sentence is hard."""
_ENOUGH = 8
"""Words that a sentence must have to be named: a short one with a long word is read easily."""
_LONG = 15
"""Letters from which on a word is named."""


def hardest_sentences(blocks: Iterable[str], most: int) -> list[str]:
    """The hard sentences of a text, given as its blocks, the hardest first; `most` at most."""
    found = dict.fromkeys(" ".join(one.split()) for block in blocks for one in cut(block))
    counted = [(lix_of_sentence(one), one) for one in found]
    hard = [each for each in counted if each[0].words >= _ENOUGH and each[0].figure >= HARD]
    return [one for _lix, one in sorted(hard, key=lambda each: -each[0].figure)[:most]]


def longest_words(blocks: Iterable[str], most: int) -> list[str]:
    """The longest words of a text, each once, the longest first; `most` at most."""
    words = (word for block in blocks for one in cut(block) for word in words_of(one))
    known = {word.casefold(): word for word in words if letters(word) >= _LONG}
    return sorted(known.values(), key=lambda word: (-letters(word), word))[:most]
