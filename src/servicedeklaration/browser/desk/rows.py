"""What waits as rows: each says what, where and since when, and has its one most likely action."""

from collections.abc import Callable
from dataclasses import dataclass

from servicedeklaration.content.consultations import latest
from servicedeklaration.content.pending import REFUSED, PendingImport
from servicedeklaration.content.waiting import Waiting
from servicedeklaration.content.walk import publication_of
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..places import municipality_name
from .words import ACTIONS, DECIDING, DUE, MARKS, OVERDUE, PACKS, SINCE


@dataclass(frozen=True)
class Row:
    """One thing that waits.

    `mark` says what it is in a word or two, `where` whose it is, `when` since when or until when,
    `note` what else to know, "" for nothing. `more` are other ways on.
    """

    title: Link
    mark: str
    where: str
    when: str
    note: str
    action: Link
    more: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Rows:
    """Makes rows on a `day`; `say` gives messages in the visitor's language."""

    day: object
    say: Callable[[object], str]

    def row(self, waiting: Waiting) -> Row:
        """An edition that asks for something."""
        edition, kind = waiting.edition, waiting.task.kind
        name = " · ".join(filter(None, (edition.title, edition.edition_label)))
        return Row(
            title=Link(name, edition.absolute_url()),
            mark=self._mark(waiting),
            where=_where(publication_of(edition)),
            when=self._when(waiting),
            note=self._note(waiting),
            action=self._action(kind, edition),
            more=tuple(self._more(waiting)),
        )

    def file(self, pending: PendingImport, site_url: str) -> Row:
        """A file that waits to be looked through."""
        url = f"{site_url}/@@gennemse-import/{pending.id}"
        mark = "file_refused" if pending.state == REFUSED else "file"
        return Row(
            title=Link(pending.name, url),
            mark=self.say(MARKS[mark]),
            where="",
            when=self._since(day_of(pending.received)),
            note="",
            action=Link(self.say(ACTIONS["file"][0]), url),
        )

    def _mark(self, waiting: Waiting) -> str:
        kind = waiting.task.kind
        if kind == "sent_back" and waiting.last_step == "reject":
            kind = "rejected"
        if kind == "draft" and waiting.nobodys:
            kind = "nobodys"
        return self.say(MARKS[kind])

    def _when(self, waiting: Waiting) -> str:
        due = waiting.task.due
        if due is None:
            return self._since(waiting.task.since)
        words = OVERDUE if due < self.day else DUE
        return self.say(_filled(words[waiting.task.kind], day=long_date(due)))

    def _since(self, day) -> str:
        return self.say(_filled(SINCE, day=long_date(day)))

    def _note(self, waiting: Waiting) -> str:
        """Why it came back or was put off, for staff, or how much of it is undecided."""
        if waiting.task.kind == "undecided":
            left = _("desk_left", default="${count} things are not decided.")
            one = _("desk_left_one", default="One thing is not decided.")
            return self.say(one if waiting.left == 1 else _filled(left, count=str(waiting.left)))
        return waiting.reason if waiting.task.kind in ("sent_back", "postponed") else ""

    def _action(self, kind: str, edition) -> Link:
        words, view, on_work = ACTIONS[kind]
        target = publication_of(edition) if on_work else edition
        url = f"{target.absolute_url()}/{view}" if view else target.absolute_url()
        return Link(self.say(words), url)

    def _more(self, waiting: Waiting):
        """The comments and the agenda pack; for the secretary also one that isn't made.

        From a draft that was heard, what is to be said to the answers.
        """
        url, decides = waiting.edition.absolute_url(), waiting.task.kind in DECIDING
        if waiting.task.kind == "draft" and latest(waiting.edition) is not None:
            words = _("step_whitebook", default="Say what comes of the answers")
            yield Link(self.say(words), f"{url}/@@hvidbog")
        if waiting.said:
            yield Link(self._count(waiting.said), f"{url}/@@behandling")
        elif decides:
            yield Link(self.say(ACTIONS["read"][0]), f"{url}/@@behandling")
        if decides and waiting.pack in ("missing", "stale"):
            yield Link(self.say(PACKS[waiting.pack]), f"{url}/@@dagsorden")
        elif waiting.pack and waiting.pack != "missing":
            yield Link(self.say(PACKS["made"]), f"{url}/@@dagsorden.pdf")

    def _count(self, number: int) -> str:
        if number == 1:
            return self.say(_("comments_one", default="1 comment"))
        several = _("comments_some", default="${count} comments")
        return self.say(_filled(several, count=str(number)))


def _where(work) -> str:
    return " · ".join(filter(None, (municipality_name(work.municipality), work.provider)))


def _filled(message, **mapping: str):
    """The message with its values."""
    return _(str(message), default=message.default, mapping=mapping)
