"""What an offer, and the document it stands in, say: the plain values that answers come from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    """The fields of an offer as text, a line for each paragraph; what isn't stated is "" or None.

    `chapters` are the titles of the sections that it stands in. `text` is its activities and all
    else. `subjects`, `municipality` and what begins with `work_` are those of its document.
    """

    title: str
    chapters: tuple[str, ...] = ()
    target_group: str = ""
    purpose: str = ""
    text: str = ""
    age_min: int | None = None
    age_max: int | None = None
    access: str | None = None
    anonymous: str | None = None
    form: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    municipality: str | None = None
    work_target_group: str = ""
    work_anonymity: str = ""

    @property
    def headings(self) -> tuple[str, ...]:
        return (self.title, *self.chapters)
