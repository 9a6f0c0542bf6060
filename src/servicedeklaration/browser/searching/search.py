"""`@@search`: what answers a visitor's words. Nothing about the search is kept anywhere."""

from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration import clock
from servicedeklaration.content.comments import TAKE_PART
from servicedeklaration.content.in_force import editions_in_force
from servicedeklaration.content.searching import search
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.acute import is_acute
from servicedeklaration.inquiries.dialled import Said
from servicedeklaration.search.found import Found, Marked

from ..crisis.help import WithCrisisHelp, crisis_help
from ..inquiry.places import all_places_url
from ..pages.contacts import call_of
from ..pages.data import Call, ContactCard, Link
from ..pages.page import Page
from ..places import municipality_name
from ..shell.links import WayOn, ways_on
from .asked import LONGEST, Asked, read_asked
from .headers import keep_to_visitor
from .kinds import KINDS
from .marks import marked_html
from .nothing import places_to_call
from .outcome import outcome_of
from .paging import Pages
from .rows import Row, Rows
from .ways import Choice, kind_choices

ON_A_PAGE = 10
FINDER = WayOn("find-hjaelp", _("search_way_finder", default="Answer a few questions instead"))
ANONYMOUS = WayOn("skriv-anonymt", _("search_way_anonymous", default="Write to us anonymously"))


class SearchPage(WithCrisisHelp, Page):
    """The search page: a form, and the hits that its words have."""

    body = ViewPageTemplateFile("search.pt")
    stylesheets = (*Page.stylesheets, "searching.css", "crisis.css")
    head_html = '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">'
    longest = LONGEST

    def prepare(self) -> None:
        """What is asked for stays between the visitor and the site."""
        keep_to_visitor(self.request.response)

    @property
    def title(self) -> str:
        if self.found.total:
            return self.say(_("search_title_found", default="Search results"))
        return self.say(_("search_title", default="Search"))

    @property
    def canonical_url(self) -> str:
        """The page without what was asked for, which no printed sheet tells either."""
        return f"{self.portal_url}/@@search"

    @cached_property
    def asked(self) -> Asked:
        return read_asked(self.request.form, self._municipalities, KINDS)

    @cached_property
    def found(self) -> Found:
        """What answers; of the last page where a later one is asked for."""
        found = self._search(self.asked.page)
        page = Pages(found.total, self.asked.page, ON_A_PAGE).number
        return found if page == self.asked.page else self._search(page)

    def _search(self, page: int) -> Found:
        asked = self.asked
        if not asked.text:
            return Found(0)
        return search(
            asked.text,
            municipality=asked.municipality,
            kind=KINDS[asked.kind].id if asked.kind else "",
            limit=ON_A_PAGE,
            start=(page - 1) * ON_A_PAGE,
        )

    @cached_property
    def pages(self) -> Pages:
        """Which of the hits stand on this page."""
        return Pages(self.found.total, self.asked.page, ON_A_PAGE)

    @cached_property
    def rows(self) -> list[Row]:
        """The hits of this page."""
        return Rows(self.request, self.say, len(self.municipalities) > 1).of(self.found.hits)

    def marked(self, text: Marked) -> str:
        """A text of a row as HTML, with the words that answer marked."""
        return marked_html(text)

    @cached_property
    def crisis(self) -> list[tuple[Said, ...]]:
        """Whom to call, where the words tell of an acute crisis."""
        return crisis_help() if is_acute(self.asked.text) else []

    @property
    def outcome(self) -> str:
        """How many were found, and how near they come, in sentences."""
        place = self._municipalities.get(self.asked.municipality, "")
        return " ".join(map(self.say, outcome_of(self.asked, place, self.pages, self.found)))

    @property
    def meant(self) -> Link | None:
        """The same search with the words put right; None where nothing is to be put right."""
        words = self.found.suggestion
        return Link(words, self._url(text=words, page=1)) if words else None

    @property
    def kinds(self) -> list[Choice]:
        """The kinds that were found, with their numbers; none where there is only one."""
        return kind_choices(self.found.kinds, self.asked, self.canonical_url, self.say)

    @property
    def municipalities(self) -> list[tuple[str, str]]:
        """Code and name of those that have something in force; none where there is only one."""
        found = sorted(self._municipalities.items(), key=lambda pair: pair[1])
        return found if len(found) > 1 else []

    @cached_property
    def _municipalities(self) -> dict[str, str]:
        """Code → name of those that have something in force today."""
        codes = {brain.municipality for brain in editions_in_force(clock.today())}
        return {code: municipality_name(code) for code in codes if isinstance(code, str)}

    @property
    def wider(self) -> str:
        """The same words everywhere and of every kind; "" where that is what was asked."""
        asked = self.asked
        return self._url(municipality="", kind="", page=1) if asked.is_narrowed else ""

    @property
    def before(self) -> str:
        """The page before this one; "" on the first."""
        number = self.pages.number
        return self._url(page=number - 1) if number > 1 else ""

    @property
    def after(self) -> str:
        """The page after this one; "" on the last."""
        number = self.pages.number
        return self._url(page=number + 1) if number < self.pages.count else ""

    @property
    def places(self) -> list[ContactCard]:
        """Whom to call when nothing was found."""
        return places_to_call(self.asked.municipality, is_only=not self.municipalities)

    @property
    def all_places_url(self) -> str:
        """Where all places stand; "" where there is no such page."""
        return all_places_url()

    def first_call(self, place: ContactCard) -> Call | None:
        """The number of a place to call first."""
        return call_of(place)

    @property
    def ways(self) -> list[Link]:
        """Other ways to help, as far as the site has them."""
        return ways_on((FINDER, ANONYMOUS), api.portal.get(), self.request)

    @property
    def desk_url(self) -> str:
        """Where those who write drafts find them, which nobody does here; "" for others."""
        may = api.user.has_permission(TAKE_PART, obj=self.context)
        return f"{self.portal_url}/@@opgaver" if may else ""

    def _url(self, **changes) -> str:
        """The address of this search, but for the changes."""
        return self.asked.address(self.canonical_url, **changes)
