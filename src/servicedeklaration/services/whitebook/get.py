"""GET <edition>/@hvidbog?number=<n>"""

from plone.restapi.services import Service
from zExceptions import NotFound

from ...consultation.overview import counts
from ...consultation.whitebook import Entry, Whitebook
from ...content.whitebooks import published


class Get(Service):
    """The hvidbog that counts; without `number` that of the latest consultation that has one.

    NotFound where none is published.
    """

    def reply(self) -> dict:
        asked = self.request.form.get("number")
        if asked is not None and not (isinstance(asked, str) and asked.isdecimal()):
            raise NotFound("@hvidbog")
        book = published(self.context, int(asked) if asked else None)
        if book is None:
            raise NotFound("@hvidbog")
        return {"@id": f"{self.context.absolute_url()}/@hvidbog", **as_data(book)}


def as_data(book: Whitebook) -> dict:
    """A hvidbog as everyone may read it: without the numbers of receipts, and without users."""
    return {
        "consultation": book.consultation,
        "version": book.version,
        "published_at": book.published_at.isoformat(),
        "opened_on": book.opened_on.isoformat(),
        "deadline": book.deadline.isoformat(),
        "note": book.note,
        "counts": counts(book),
        "answers": [_answer(entry) for entry in book.entries],
        "silent_councils": list(book.silent),
        "left_out": list(book.left_out),
    }


def _answer(entry: Entry) -> dict:
    """`number` is None for a council, `who` where the name is not told."""
    data = entry.to_dict()
    del data["id"]
    return data | {"number": entry.number or None, "who": entry.who or None}
