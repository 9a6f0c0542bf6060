"""The values that templates lay out; they know nothing of Plone."""

from dataclasses import dataclass
from datetime import date

from servicedeklaration.hours.week_list import DayRow


@dataclass(frozen=True)
class Link:
    """A text that leads somewhere."""

    text: str
    url: str


@dataclass(frozen=True)
class Notice:
    """A plain word on top of a page: what this text is, and where the text in force is.

    `kind` is the status of the edition (see editions.timeline); it chooses the look only, the
    words say all. `link` None: there is nothing to send the reader on to. `changes` leads to what
    is different in the edition that took its place, `here` down the page to the text itself.
    """

    kind: str
    heading: str
    text: str = ""
    link: Link | None = None
    changes: Link | None = None
    here: Link | None = None


@dataclass(frozen=True)
class Fact:
    """One line of a description list; `link` leads to where the document says more.

    Line breaks in `text` are shown. `links` are what `text` leads up to, a line each.
    """

    term: str
    text: str
    note: str = ""
    link: Link | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Card:
    """An offer in a list; `tags` are short statements such as "Uden visitation"."""

    title: str
    url: str
    number: str = ""
    lead: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """A piece of the document with a heading, a lasting place on the page, and text as HTML.

    `level` is the heading's. `url` is the section's own page; "" for a topic that has none.
    """

    anchor: str
    heading: str
    html: str
    level: int = 2
    number: str = ""
    url: str = ""
    cards: tuple[Card, ...] = ()
    sections: tuple["Section", ...] = ()


@dataclass(frozen=True)
class Phone:
    """A telephone number as it is written, and the address that calls it."""

    text: str
    href: str


@dataclass(frozen=True)
class Hours:
    """Opening or telephone hours: the lines as written, and what they mean at this moment.

    `now` is "" when the text gives no weekly hours. `week` has the days of this week, and `lines`
    then only what the text says beside them; () where they are not shown by themselves. `note`
    says that the lines disagree; "": they don't.
    """

    lines: tuple[str, ...]
    now: str = ""
    open: bool = False
    week: tuple[DayRow, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class ContactCard:
    """A place to turn to; what is not stated is empty, hours that are not stated are None.

    `map_url` leads to another website; nothing is fetched from there.
    `as_of`: the day on which it was so; None: it is so today. Only then is there a point in
    calling.
    """

    name: str
    url: str
    address: tuple[str, ...] = ()
    phones: tuple[Phone, ...] = ()
    email: str = ""
    website: Link | None = None
    opening_hours: Hours | None = None
    phone_hours: Hours | None = None
    remarks: tuple[str, ...] = ()
    as_of: date | None = None
    map_url: str = ""

    @property
    def has_facts(self) -> bool:
        """Whether anything is known besides name, telephone to call, address and remarks."""
        hours = self.opening_hours or self.phone_hours
        return any((self.email, self.website, hours, self.past_phones))

    @property
    def past_phones(self) -> tuple[Phone, ...]:
        """The numbers of a day that is past; they are read, and not called."""
        return self.phones if self.as_of else ()


@dataclass(frozen=True)
class Call:
    """The number to call first, and whether somebody answers now; `now` "": it isn't known.

    `who` is the place that answers; "" where its name stands above already.
    """

    phone: Phone
    now: str = ""
    open: bool = False
    who: str = ""
