"""The five real documents, as a visitor and an editor meet them after the import."""

import pytest
import requests
from lxml.html import fromstring
from plone import api
from plone.app.testing import SITE_OWNER_NAME, SITE_OWNER_PASSWORD, TEST_USER_ID, setRoles

from servicedeklaration.content import records
from servicedeklaration.content.walk import parts, publication_of
from servicedeklaration.scripts.import_folder import import_folder
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared

EDITOR = (SITE_OWNER_NAME, SITE_OWNER_PASSWORD)
SOENDERBORG = "Indsatskatalog for Sønderborg Misbrugscenter"
HJOERRING = "Behandling af stofmisbrug"
ESBJERG = "Servicedeklaration for Dagcenter for Misbrug"
FREDERICIA = "Kvalitetsstandard for Misbrugscentret"
JAMMERBUGT = "Kvalitetsstandard for Rusmiddelindsatsen"


@pytest.fixture(scope="class")
def site(functional_portal_class):
    setRoles(functional_portal_class, TEST_USER_ID, ["Manager"])
    functional_portal_class.setLayout("forside")
    said = []
    assert import_folder(functional_portal_class, SHARED / "documents", said.append) == 0, said
    return functional_portal_class


@pytest.fixture(scope="class")
def editions(site):
    """Title → the one edition of each work."""
    works = [brain.getObject() for brain in api.content.find(portal_type="Publikation")]
    return {work.title: work["udgave-1"] for work in works}


def offers(edition):
    return [part for part in parts(edition) if part.portal_type == "Indsats"]


class TestTheFiveDocuments:
    @pytest.mark.parametrize(
        ("who", "works"),
        [
            (None, {SOENDERBORG, HJOERRING, ESBJERG, FREDERICIA}),
            (EDITOR, {SOENDERBORG, HJOERRING, ESBJERG, FREDERICIA, JAMMERBUGT}),
        ],
        ids=["a visitor finds four", "an editor finds five"],
    )
    def test_the_front_page_lists_the_works_that_one_may_see(self, site, who, works):
        page = fromstring(requests.get(site.absolute_url(), auth=who).text)
        listed = {" ".join(a.itertext()).strip() for a in page.xpath("//main//a")}
        assert listed & {SOENDERBORG, HJOERRING, ESBJERG, FREDERICIA, JAMMERBUGT} == works

    def test_the_form_for_anonymous_contact_gives_only_the_number_that_is_meant_for_it(self, site):
        page = fromstring(requests.get(f"{site.absolute_url()}/skriv-anonymt").content)
        [place] = page.xpath('//section[@aria-labelledby="ring"]//div[@class="sd-contact"]')
        assert "Hjørring Kommune" in place.text_content()
        assert "anonyme henvendelser" in place.text_content()

    def test_the_places_of_each_municipality_stand_by_themselves(self, site):
        page = fromstring(requests.get(f"{site.absolute_url()}/kontakt").content)
        towns = ("Esbjerg", "Fredericia", "Hjørring", "Sønderborg")
        assert page.xpath("//main//h3/text()") == [f"{town} Kommune" for town in towns]

    @pytest.mark.parametrize("accept", ["text/html", "application/json"])
    @pytest.mark.parametrize(
        "below",
        [
            "",
            "/udgave-1",
            "/udgaver",
            "/klage",
            "/udgave-1/edit",
            "/@@historyview",
            "/udgave-1/@@download/source",
            "/udgave-1/samarbejde",
            "/RSS",
            "/@history",
        ],
    )
    def test_a_visitor_finds_nothing_of_the_draft(self, site, editions, below, accept):
        address = editions[JAMMERBUGT].aq_parent.absolute_url() + below
        answer = requests.get(address, headers={"Accept": accept}, allow_redirects=False)
        assert answer.status_code == 404

    def test_a_search_finds_nothing_of_the_draft(self, site, editions):
        headers = {"Accept": "application/json"}
        address = f"{site.absolute_url()}/@search?SearchableText=Jammerbugt"
        assert requests.get(address, headers=headers).json()["items_total"] == 0

    @pytest.mark.parametrize(
        ("title", "count"),
        [(SOENDERBORG, 23), (HJOERRING, 12), (ESBJERG, 3), (FREDERICIA, 20), (JAMMERBUGT, 16)],
    )
    def test_every_offer_is_there(self, editions, title, count):
        assert len(offers(editions[title])) == count

    def test_each_offer_of_the_catalogue_says_all_four_things(self, editions):
        for offer in offers(editions[SOENDERBORG]):
            assert offer.purpose.raw, offer.title
            assert "<li>" in offer.activities.raw, offer.title
            assert offer.duration, offer.title
            assert offer.staff, offer.title

    def test_the_longest_offer_has_thirteen_activities_and_two_staff(self, editions):
        [offer] = [each for each in offers(editions[SOENDERBORG]) if each.number == "3.11"]
        assert offer.activities.raw.count("<li>") == 13
        assert len(offer.staff) == 2

    def test_the_first_offer_keeps_its_nested_list(self, editions):
        [offer] = [each for each in offers(editions[SOENDERBORG]) if each.number == "1.1"]
        outer, inner = offer.activities.raw.split("<ul>")[1:]
        assert outer.count("<li>") + inner.split("</ul>")[1].count("<li>") == 7
        assert inner.split("</ul>")[0].count("<li>") == 5

    def test_the_offers_stand_in_their_chapters(self, editions):
        chapters = [p for p in editions[SOENDERBORG].objectValues() if len(p.objectIds())]
        assert [(c.number, c.title, len(c.objectIds())) for c in chapters] == [
            ("1", "Indgang", 3),
            ("2", "Udredning", 2),
            ("3", "Ambulant rusmiddelbehandling", 11),
            ("4", "Ambulant dagbehandling", 2),
            ("5", "Døgnbehandling", 1),
            (None, "Øvrige ydelser", 4),
        ]

    @pytest.mark.parametrize(
        ("title", "body", "day"),
        [
            (SOENDERBORG, "Social- og Seniorudvalget", "2020-06-04"),
            (HJOERRING, "Sundheds-, Ældre- og Handicapudvalget", "2024-12-17"),
        ],
    )
    def test_what_the_text_says_of_its_approval_is_kept(self, editions, title, body, day):
        [decision] = records.decisions(editions[title])
        assert (decision.body, str(decision.meeting_date)) == (body, day)

    @pytest.mark.parametrize("title", [ESBJERG, FREDERICIA])
    def test_what_the_municipality_states_is_in_force_without_a_decision(self, editions, title):
        assert api.content.get_state(editions[title]) == "approved"
        assert records.decisions(editions[title]) == []

    def test_the_draft_names_the_remarks_that_are_left_in_it(self, editions):
        draft = editions[JAMMERBUGT]
        findings = records.import_record(draft)["findings"]
        remarks = [f["message"] for f in findings if f["code"] == "draft-remark"]
        assert api.content.get_state(draft) == "draft"
        for words in ("ønskes tilrettes til", "ønsker teksten rettet", "akutte slettes", "§ 140"):
            assert any(words in remark for remark in remarks), words

    def test_every_work_knows_its_municipality(self, editions):
        codes = {title: publication_of(each).municipality for title, each in editions.items()}
        assert codes == {
            SOENDERBORG: "0540",
            HJOERRING: "0860",
            ESBJERG: "0561",
            FREDERICIA: "0607",
            JAMMERBUGT: "0849",
        }
