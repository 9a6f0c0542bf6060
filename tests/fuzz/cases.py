"""The broken file of each number."""

from functools import partial
from random import Random

from tests.fuzz.containers import inside_zip, opened_pdf
from tests.fuzz.damage import damaged
from tests.fuzz.seeds import seeds
from tests.fuzz.words import WORDS
from tests.fuzz.xml_damage import damaged_xml

EXTENSIONS = tuple(WORDS)
_OUTSIDE = 0.1
"""Share of the cases in which the packed file is damaged and not what is inside it."""

_SOUND = 0.8
"""Share of the cases in which a part of Word stays well-formed, so that more than a parser reads
it."""


def case(extension: str, number: int) -> bytes:
    """The bytes of a broken file; a number always gives the same ones."""
    random = Random(f"{extension} {number}")
    seed = random.choice(seeds(extension))
    if random.random() < _OUTSIDE:
        return damaged(seed, random, WORDS[extension])
    if extension == ".docx":
        to_bytes = partial(damaged, random=random, words=WORDS[extension])
        to_elements = partial(damaged_xml, random=random)
        return inside_zip(seed, random, to_elements if random.random() < _SOUND else to_bytes)
    if extension == ".pdf":
        return damaged(opened_pdf(seed), random, WORDS[extension])
    return damaged(seed, random, WORDS[extension])
