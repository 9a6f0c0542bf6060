"""A reference to law as data, with its agreed written form."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Reference:
    """One paragraph of a law, or a law or order as a whole (`section` None).

    `stk`, `nr` and `litra` are the numbers and the letter as text or None; `start`, `end` and `raw`
    are the words.
    """

    law: str
    section: str | None
    stk: str | None
    nr: str | None
    start: int
    end: int
    raw: str
    litra: str | None = None

    @property
    def has_canonical_form(self) -> bool:
        """Whether it can be looked up: it has a paragraph, or is a law or order by its number."""
        return self.section is not None or " nr. " in self.law

    @property
    def canonical(self) -> str:
        """The agreed form: `serviceloven § 101 a, stk. 3, nr. 4`; a law's name alone has none."""
        if self.section is None:
            return self.law
        parts = [f"{self.law} § {self.section}"]
        parts += [f"stk. {self.stk}"] if self.stk else []
        parts += [f"nr. {self.nr}"] if self.nr else []
        parts += [f"litra {self.litra}"] if self.litra else []
        return ", ".join(parts)
