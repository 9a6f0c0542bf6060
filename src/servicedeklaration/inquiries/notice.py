"""What the readers of inquiries are told: that there is one, and nothing of what it says."""

from ..messages.message import Message
from ..messages.people import Person

KIND = "inquiry_received"


def notice(person: Person, url: str) -> Message:
    """The message to one reader; `url` is the list of inquiries."""
    paragraphs = (
        f"Hej {person.name}" if person.name else "Hej",
        "Der er kommet en ny henvendelse fra en borger.",
        f"Læs den her:\n{url}",
        "Du får ikke flere af disse beskeder, før alle nye henvendelser er behandlet.",
        "Du får denne besked, fordi du er med i gruppen, der læser henvendelser fra borgere.",
    )
    return Message(
        to=person.email,
        to_name=person.name,
        user_id=person.user_id,
        subject="Ny henvendelse fra en borger",
        body="\n\n".join(paragraphs) + "\n",
        kind=KIND,
        edition_uid="",
        why="du læser henvendelser",
    )
