"""What both pages of a hvidbog share: whose it is, and of which consultation."""

from servicedeklaration.content.state import state_of
from servicedeklaration.content.whitebooks import is_published
from servicedeklaration.editions.states import PUBLIC_STATES
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.edition_page import EditionPage
from ..pages.page import Page

ADDRESS = "@@hvidbog"


class WhitebookPage(EditionPage):
    """A page of the hvidbog of one consultation; `?nr=1` for that of an earlier one."""

    stylesheets = (
        *Page.stylesheets,
        "asking.css",
        "consultation.css",
        "redline.css",
        "whitebook.css",
    )

    def keep_out_of_caches(self) -> None:
        """What not everyone may see is kept by no cache."""
        self.request.response.setHeader("Cache-Control", "private, no-store")

    @property
    def is_public(self) -> bool:
        """Whether everyone may see the edition."""
        return state_of(self.context) in PUBLIC_STATES

    @property
    def number(self) -> int | None:
        """The number of the consultation that is asked for; None: none is, 0: an odd one."""
        asked = self.request.form.get("nr")
        if asked is None:
            return None
        return int(asked) if isinstance(asked, str) and asked.isdecimal() else 0

    @property
    def title(self) -> str:
        text = _(
            "whitebook_title",
            default="Consultation report: ${title}",
            mapping={"title": self.edition.title or self.publication.title},
        )
        return self.say(text)

    @property
    def url(self) -> str:
        """The address of the hvidbog."""
        return f"{self.edition.absolute_url()}/{ADDRESS}"

    @property
    def trail(self) -> tuple[Link, ...]:
        return (Link(self.publication.title, self.edition_url), self.work_link)

    @property
    def work_link(self) -> Link:
        """The edition itself."""
        name = self.edition.edition_label or self.edition.title
        return Link(name, self.edition.absolute_url())


def whitebook_url(edition) -> str:
    """The address of an edition's hvidbog; "" where none is published."""
    return f"{edition.absolute_url()}/{ADDRESS}" if is_published(edition) else ""
