"""How much text a reader lets through."""

from content_import.errors import TooLarge
from content_import.settings import Limits


def refuse_long(text: str, name: str, limits: Limits, part: str = "Linje") -> None:
    """Raise `TooLarge` for a text, or a line of it, over the limits; it says which `part`."""
    if len(text) > limits.characters:
        raise TooLarge(name, f"Teksten er på {_over(len(text), limits.characters)}.")
    most = limits.paragraph_characters
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > most:
            told = f"{part} {number} er på {_over(len(line), most)}."
            raise TooLarge(name, f"{told} Del teksten i afsnit, og prøv igen.")


def _over(size: int, most: int) -> str:
    """The two numbers as a Dane writes them: "2.100.000 tegn; der må højst være 50.000"."""
    told = f"{size:,} tegn; der må højst være {most:,}"
    return told.replace(",", ".")
