"""What the finder says of the offers of real documents is what they say themselves."""

import pytest
import requests
from lxml.html import fromstring
from plone.app.testing import TEST_USER_ID, setRoles

from servicedeklaration.scripts.import_folder import import_folder
from tests.shared import SHARED, needs_shared

from .conftest import FINDER, Found

pytestmark = needs_shared


@pytest.fixture(scope="class")
def found(functional_portal_class):
    """A function that asks the finder about the four documents that are in force."""
    portal = functional_portal_class
    setRoles(portal, TEST_USER_ID, ["Manager"])
    said = []
    assert import_folder(portal, SHARED / "documents", said.append) == 0, said

    def ask(query: str) -> list[set[str]]:
        page = fromstring(requests.get(f"{portal.absolute_url()}/{FINDER}?{query}").text)
        [own] = page.xpath('//div[@class="sd"]')
        return [set(titles) for titles in Found(own).titles]

    return ask


class TestTheFourDocumentsInForce:
    def test_four_offers_are_plainly_for_relatives(self, found):
        assert found("for=paaroerende")[0] == {
            "Pårørendeforløb",
            "Ungdomsrådgivning med op til tre samtaler",
            "Familieorienteret rusmiddelbehandling",
            "Vagten",
        }

    def test_what_is_for_relatives_only_is_not_for_oneself(self, found):
        shown = [titles for side in "1234" for titles in found(f"for=mig&side={side}")]
        assert "Pårørendeforløb" not in set().union(*shown)

    def test_the_young_find_what_is_made_for_them(self, found):
        assert found("for=ung") == [
            {
                "Ungdomsrådgivning med op til tre samtaler",
                "#mindrerus",
                "Unge",
                "Individuelle samtaleforløb, Stofbehandlingen og Ungebehandlingen",
            }
        ]

    def test_the_pregnant_find_what_is_made_for_them(self, found):
        assert found("for=gravid")[0] == {"Gravide", "Stofmisbrugere der er gravide"}

    def test_a_mother_finds_whom_to_talk_to_about_her_son(self, found):
        fitting, perhaps = found("for=paaroerende&alder=16&om=stoffer")
        assert "Ungdomsrådgivning med op til tre samtaler" in fitting
        assert "Pårørendeforløb" in perhaps

    def test_at_seventeen_nothing_that_is_for_adults_is_found(self, found):
        young = {"Unge", "Ungdomsrådgivning med op til tre samtaler", "Åben rådgivning"}
        assert young <= found("alder=17")[0]
        shown = [titles for side in "1234" for titles in found(f"alder=17&side={side}")]
        adults = {"Helt Anonym", "Værestedet Lykken", "Lægesamtale", "Hovedforløb"}
        assert not set().union(*shown) & adults

    def test_what_a_document_limits_by_another_name_is_not_plainly_for_the_young(self, found):
        medicine = "Medicinsk understøttet behandling"
        assert medicine not in found("alder=13&kommune=0540")[0]
        assert medicine in found("alder=13&kommune=0540")[1]

    def test_at_sixty_nothing_that_is_made_for_the_young_may_fit(self, found):
        shown = [titles for side in "123" for titles in found(f"alder=60&side={side}")]
        assert not set().union(*shown) & {"Unge", "#mindrerus"}

    def test_only_what_says_so_is_given_by_day_or_by_night(self, found):
        assert found("form=doegn") == [{"Døgnbehandling", "Visitation til døgnbehandling"}]

    def test_what_can_be_had_anonymously_is_what_says_so_or_what_its_document_says_it_of(
        self, found
    ):
        fitting = found("anonymt=ja&om=alkohol&kommune=0607")[0]
        assert fitting == {
            "Åben anonym rådgivning",
            "Vagten",
            "Introkursus",
            "Forandringsgruppen dag/aften",
            "Efterbehandling",
        }

    def test_in_doubt_of_nothing_the_finder_gives_the_ages_that_the_document_states(self, found):
        for age in (16, 40):
            fitting, *_ = found(f"alder={age}&anonymt=ja&kommune=0540")
            assert "Åben rådgivning" in fitting
        assert all("Medicinsk understøttet behandling" not in t for t in found("alder=11"))

    def test_steps_on_the_way_are_not_offers(self, found):
        shown = [titles for side in "123" for titles in found(f"kommune=0607&side={side}")]
        assert not set().union(*shown) & {"Udredning", "Behandlingsplan"}
        shown = [titles for side in "123" for titles in found(f"kommune=0540&side={side}")]
        assert not set().union(*shown) & {"Kortlægning", "Feedback"}
        assert "Åben rådgivning" in set().union(*shown)
