"""The pages of an edition and its parts, as they stood on a day."""

from collections.abc import Callable, Hashable
from functools import cached_property

from servicedeklaration import clock
from servicedeklaration.content.afsnit import IAfsnit
from servicedeklaration.content.indsats import IIndsats
from servicedeklaration.editions.as_of import AsOf
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..address.names import Names, lasting_url
from ..address.topics import lasting_topic_url
from ..offer.offer import OfferView
from ..pages.data import Link, Notice
from ..pages.past_contacts import PastContacts, contacts_note
from ..publication.edition import EditionView
from ..section.section import SectionView
from ..section.topic import TopicView
from ..topics import Topic
from .archive import Archive, question_url
from .notice import WordOnTop


class OnDay:
    """What such a page has of its own: its addresses keep the day, a word on top says it.

    It comes before the class of the page itself.
    """

    archive: Archive
    answer: AsOf
    editors_box = ""

    @cached_property
    def notice(self) -> Notice:
        return WordOnTop(self.archive, self.answer, self.context).notice(self.say)

    @cached_property
    def past_contacts(self) -> PastContacts | None:
        """The contacts of the day; None for a day to come, of which only today's are known."""
        is_past = self.answer.day < clock.today()
        return PastContacts(self.edition, self.answer.day) if is_past else None

    @property
    def tab_words(self) -> tuple[str, ...]:
        """With the day, which tells the page from that of another."""
        return (*super().tab_words, long_date(self.answer.day))

    @property
    def contacts_note(self) -> str:
        """From which day the cards are."""
        return contacts_note(self.contacts, self.say)

    @property
    def edition_words(self) -> str:
        """The edition and the day, for the foot of a printed sheet."""
        words = {"edition": super().edition_words, "day": long_date(self.answer.day)}
        text = _("asof_edition_words", default="${edition}, as it was on ${day}", mapping=words)
        if self.answer.day > clock.today():
            text = _(
                "asof_edition_words_future",
                default="${edition}, as it is to be on ${day}",
                mapping=words,
            )
        return self.say(text)

    @property
    def edition_url(self) -> str:
        return question_url(self.publication, self.answer.day)

    @cached_property
    def _names(self) -> Names:
        return Names(self.publication, self.edition)

    def url_of(self, path: tuple[str, ...]) -> str:
        """The address of a part on the same day."""
        return "/".join((self.edition_url, *self._names.short(path)))

    @cached_property
    def canonical_url(self) -> str:
        """The address of the same text without the day."""
        return lasting_url(self.context)

    def ready(self, name: str, make: Callable[[], str], *depends: Hashable) -> str:
        """The piece, laid out anew: there is one for each day that anybody may think of."""
        return make()

    @property
    def is_whole(self) -> bool:
        """Whether the page shows the whole edition."""
        return self.context.getId() == self.edition.getId()

    @property
    def trail(self) -> tuple[Link, ...]:
        work = Link(self.publication.title, self.publication.absolute_url())
        if self.is_whole:
            return (work,)
        text = _("asof_as_of", default="As of ${day}", mapping={"day": long_date(self.answer.day)})
        return (work, Link(self.say(text), self.edition_url))


class EditionOnDay(OnDay, EditionView):
    """The edition that was in force on a day."""


class OfferOnDay(OnDay, OfferView):
    """An offer in the edition that was in force on a day."""


class SectionOnDay(OnDay, SectionView):
    """A section of the edition that was in force on a day."""


class TopicOnDay(OnDay, TopicView):
    """What the edition that was in force on a day said of a topic."""

    is_whole = False

    @cached_property
    def canonical_url(self) -> str:
        return lasting_topic_url(self.edition, self.topic)


def topic_on_day(edition, topic: Topic, request, archive: Archive, answer: AsOf) -> TopicOnDay:
    """The page of a topic on the day of the answer."""
    page = TopicOnDay(edition, request)
    page.archive, page.answer, page.topic = archive, answer, topic
    return page


def page_on_day(found, request, archive: Archive, answer: AsOf) -> OnDay:
    """The page of an edition, or of a part of one, on the day of the answer."""
    page = _class_for(found)(found, request)
    page.archive, page.answer = archive, answer
    return page


def _class_for(found) -> type[OnDay]:
    if IIndsats.providedBy(found):
        return OfferOnDay
    return SectionOnDay if IAfsnit.providedBy(found) else EditionOnDay
