"""How much text a reader lets through."""

from dataclasses import dataclass

from content_import.errors import TooLarge
from content_import.settings import Limits

_DIVIDE = "Del dokumentet i flere filer, og prøv igen."


def refuse_long(text: str, name: str, limits: Limits, part: str = "Linje") -> None:
    """Raise `TooLarge` for a text, or a line of it, over the limits; it says which `part`."""
    if len(text) > limits.characters:
        raise TooLarge(name, f"Teksten er på {_over(len(text), limits.characters)}. {_DIVIDE}")
    most = limits.paragraph_characters
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > most:
            told = f"{part} {number} er på {_over(len(line), most)}."
            raise TooLarge(name, f"{told} Del teksten i afsnit, og prøv igen.")


def _over(size: int, most: int) -> str:
    """The two numbers as a Dane writes them: "2.100.000 tegn; der må højst være 50.000"."""
    told = f"{size:,} tegn; der må højst være {most:,}"
    return told.replace(",", ".")


@dataclass
class Allowance:
    """How much text a file may still give, where it comes paragraph by paragraph."""

    name: str
    limits: Limits
    paragraphs: int = 0
    characters: int = 0

    def take(self, text: str) -> None:
        """Count a paragraph; raises `TooLarge` where it, or all so far, is over the limits."""
        self.paragraphs += 1
        self.characters += len(text)
        most = self.limits.paragraph_characters
        if len(text) > most:
            told = f"Stykke {self.paragraphs} er på {_over(len(text), most)}."
            raise TooLarge(self.name, f"{told} Del det i flere afsnit, og prøv igen.")
        if self.characters > self.limits.characters:
            told = _over(self.characters, self.limits.characters)
            raise TooLarge(self.name, f"Teksten er på mindst {told}. {_DIVIDE}")
