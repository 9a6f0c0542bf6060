"""A citizen's search: what it finds, what comes first, and what it never shows."""

from datetime import date

import pytest
from plone import api
from plone.app.textfield import RichTextValue
from Products.CMFCore.indexing import processQueue
from zope.lifecycleevent import modified

from servicedeklaration.actions.confirm_easy_read import ConfirmEasyRead
from servicedeklaration.content.searching import INDEX, MOST_GUESSED, OWN_SYNONYMS, search
from servicedeklaration.content.walk import parts
from servicedeklaration.editions.permissions import READING
from servicedeklaration.search.found import Hit
from servicedeklaration.search.stems import stem
from servicedeklaration.setuphandlers import post_install
from servicedeklaration.upgrades import to_1002

from ..actions.world import (
    act_as,
    go_on,
    make_draft,
    make_edition,
    make_publication,
    register,
    stand_still,
    text,
)


@pytest.fixture
def publication(portal):
    act_as(portal, "Manager")
    stand_still()
    yield make_publication(portal, municipality="0860", provider="Havlund Rusmiddelcenter")
    go_on()


@pytest.fixture
def edition(publication):
    """In force: what it says of complaints, and an offer for relatives in a section."""
    edition = make_draft(
        publication,
        complaint=text("Du kan klage inden 4 uger til Ankestyrelsen."),
        price=text("Behandlingen koster ikke noget."),
        headings={"complaint": "12. Klageadgang"},
    )
    offer = {"title": "Forløb for pårørende", "purpose": text("At du kan passe på dig selv.")}
    api.content.create(edition["indgang"], "Indsats", id="paaroerende", **offer)
    return register(edition, date(2022, 1, 1))


def found(query: str, **asked) -> list[str]:
    return [_title(hit) for hit in search(query, **asked).hits]


def _title(hit: Hit) -> str:
    return "".join(piece.text for piece in hit.title)


def marked(pieces) -> list[str]:
    return [piece.text for piece in pieces if piece.marked]


def test_a_topic_is_found_at_its_place_under_its_printed_heading(edition):
    [hit, *_] = search("klagefrist").hits
    assert (hit.portal_type, hit.topic, _title(hit)) == (
        "Kvalitetsstandard",
        "complaint",
        "12. Klageadgang",
    )
    assert hit.path == "/plone/stofmisbrug/2025"
    assert hit.publication == "/plone/stofmisbrug"
    assert marked(hit.excerpt) == ["klage"]


def test_a_topic_without_a_printed_heading_is_found_by_its_name(edition):
    [hit, *_] = search("pris").hits
    assert (hit.topic, hit.title) == ("price", ())


def test_an_offer_is_found_with_the_titles_above_it(edition):
    [hit, *_] = search("min søn").hits
    assert (hit.portal_type, _title(hit)) == ("Indsats", "Forløb for pårørende")
    assert hit.where == ("Behandling for stofmisbrug", "Indgang")
    assert marked(hit.title) == ["pårørende"]


@pytest.mark.parametrize("query", ["unge", "under 18 år", "min søn", "vores datter", "teenager"])
def test_an_offer_is_found_by_the_ages_that_it_is_for(publication, query):
    edition = make_draft(publication)
    add_offer(edition, "Kontaktforløb", "Vi mødes hver uge.", age_min=12, age_max=23)
    add_offer(edition, "Voksenforløb", "Vi mødes hver uge.", age_min=25)
    register(edition, date(2022, 1, 1))
    assert found(query) == ["Kontaktforløb"]


def test_an_offer_is_found_by_what_its_document_said_of_it_when_it_was_approved(publication):
    edition = make_draft(publication)
    add_offer(edition, "Alkoholbehandling", "Ambulant behandling for alkohol.")
    edition.anonymity = text("Behandling for alkohol ydes anonymt, hvis du ønsker det.")
    register(edition, date(2022, 1, 1))
    assert "Alkoholbehandling" in found("diskret")


def test_what_is_made_for_a_few_comes_after_what_is_for_all(publication):
    edition = make_draft(publication)
    add_offer(edition, "Forløb for gravide", "Vi taler om xylofoner.")
    add_offer(edition, "Forløb for alle slags", "Vi taler om xylofoner.")
    register(edition, date(2022, 1, 1))
    assert found("xylofon") == ["Forløb for alle slags", "Forløb for gravide"]
    assert found("gravid xylofon")[0] == "Forløb for gravide"


def add_offer(edition, title: str, purpose: str, **given) -> None:
    api.content.create(edition["indgang"], "Indsats", title=title, purpose=text(purpose), **given)


def test_what_stands_in_a_list_is_shown_piece_by_piece(publication):
    edition = make_draft(publication)
    purpose = text("At du får en plan")
    activities = RichTextValue("<ul><li>Samtale</li><li>Xylofon</li></ul>", "text/html")
    offer = {"title": "Forløb", "purpose": purpose, "activities": activities}
    api.content.create(edition["indgang"], "Indsats", id="forloeb", **offer)
    register(edition, date(2022, 1, 1))
    [hit] = search("xylofon").hits
    assert shown(hit) == "At du får en plan · Samtale · Xylofon"


def test_a_work_shows_its_summary_and_no_keywords(publication):
    publication.subject, publication.description = "xylofon", "Alt om musik."
    publication.reindexObject()
    register(make_draft(publication), date(2022, 1, 1))
    [hit] = search("xylofon").hits
    assert shown(hit) == "Alt om musik."


def shown(hit: Hit) -> str:
    return "".join(piece.text for piece in hit.excerpt)


@pytest.mark.parametrize("query", ["pårørendes", "paaroerende", "parørende", "PÅRØRENDE"])
def test_inflection_and_spelling_hinder_nothing(edition, query):
    assert found(query)[0] == "Forløb for pårørende"


def test_a_misspelt_word_is_put_right(edition):
    assert search("ankestyrelsn nu").suggestion == "ankestyrelsen nu"
    assert search("ankestyrelsen nu").suggestion == ""


def test_everyday_words_and_words_in_an_expression_are_never_put_right(publication):
    edition = make_draft(publication, tasks=text("Dagligt. Vi tror på mænd og Røde Kors."))
    register(edition, date(2022, 1, 1))
    for query in ("jeg har det dårligt", "min bror", "min mand", "koks", "dårligt"):
        assert search(query).suggestion == ""


def test_of_many_misspelt_words_the_first_few_are_put_right(edition):
    words = ["ankestyrelsn", "paarørendee", "rådgivnng", "behandlng", "indgngen", "forløbb"]
    put_right = search(" ".join(words)).suggestion.split()
    assert put_right[:2] == ["ankestyrelsen", "pårørende"]
    assert put_right[MOST_GUESSED:] == words[MOST_GUESSED:]


def test_an_endless_query_is_answered(edition):
    assert search("zebra " * 10_000).total == 0


def test_a_work_and_a_place_to_turn_to_are_found(portal, edition):
    place = api.content.create(portal, "Kontaktsted", title="Lillebæltshuset")
    place.reindexObject()
    assert found("lillebæltshuset") == ["Lillebæltshuset"]
    assert "Behandling for stofmisbrug" in found("havlund rusmiddelcenter")
    assert found("lillebæltshuset", municipality="0860") == []


def test_nothing_is_found_without_a_word(edition):
    assert search("").total == search(" ,.!").total == 0


def test_hits_come_in_pages(edition):
    everything = search("behandling")
    assert everything.total > 1
    assert search("behandling", start=1, limit=1).hits == everything.hits[1:2]


def test_one_municipality_can_be_asked_for(edition):
    assert found("pårørende", municipality="0860")
    assert found("pårørende", municipality="0540") == []


def test_what_a_municipality_promises_comes_first_where_it_is_named(portal, edition):
    other = make_publication(portal, "andet", municipality="0540")
    make_draft(other, complaint=text("Du kan klage til os."), headings={"complaint": "Klage"})
    register(other["2025"], date(2022, 1, 1))
    assert found("klage") == ["12. Klageadgang", "Klage"]
    assert found("klage Sønderborg") == ["Klage", "12. Klageadgang"]


def test_an_easy_to_read_text_is_found_once_it_is_confirmed(publication):
    edition = make_draft(publication, easy_read=text("Vi spiller xylofon."))
    register(edition, date(2022, 1, 1))
    assert search("xylofon").total == 0
    assert search("xylofonn").suggestion == ""
    ConfirmEasyRead(edition)()
    [hit] = search("xylofon").hits
    assert (hit.topic, shown(hit)) == ("easy_read", "Vi spiller xylofon.")


def test_an_easy_to_read_text_that_fits_no_longer_when_it_is_sealed_is_not_found(publication):
    edition = make_draft(publication, easy_read=text("Vi spiller xylofon."))
    ConfirmEasyRead(edition)()
    edition["indgang"].title = "Ind ad døren"
    register(edition, date(2022, 1, 1))
    assert search("xylofon").total == 0


@pytest.mark.parametrize("state", ["draft", "consultation", "pending", "withdrawn"])
def test_no_one_finds_what_is_not_approved(portal, publication, state):
    make_edition(publication, state, complaint=text("Zebraklagen."))
    assert search("zebraklagen").total == 0
    assert search("zebraklage").suggestion == ""


def test_no_one_finds_what_is_superseded_or_not_in_force_yet(publication):
    register(make_draft(publication, "2020", tasks=text("Gamle zebraer")), date(2020, 1, 1))
    register(make_draft(publication, "2024", tasks=text("Nye giraffer")), date(2024, 1, 1))
    register(make_draft(publication, "2030", tasks=text("Senere elefanter")), date(2030, 1, 1))
    totals = [search(word).total for word in ("zebraer", "giraffer", "elefanter")]
    assert totals == [0, 1, 0]


def test_a_visitor_finds_only_what_the_visitor_may_see(portal, publication, edition):
    for obj in (publication, edition, *parts(edition)):
        for permission in READING:
            obj.manage_permission(permission, ["Manager"], acquire=0)
        portal.portal_catalog.catalog_object(obj, idxs=["allowedRolesAndUsers"])
    assert found("pårørende")
    act_as(portal, "Anonymous")
    assert search("pårørende").total == 0


def test_a_sites_own_synonyms_count(portal, edition):
    assert found("zebra") == []
    portal.portal_registry[OWN_SYNONYMS] = ("zebra → pårørende",)
    assert found("zebra")[0] == "Forløb for pårørende"


def test_what_is_deleted_is_found_no_more(publication):
    edition = make_draft(publication)
    before, uid = _index(publication).numObjects(), edition.UID()
    api.content.delete(edition)
    index = _index(publication)
    assert index.numObjects() < before
    assert list(index.within([uid]).holding("rådgivning")) == []


def test_a_changed_text_is_found_by_its_new_words(publication):
    edition = make_draft(publication, tasks=text("Zebraer"))
    assert "zebraer" in _index(publication).known_words()
    edition.tasks = text("Giraffer")
    edition.reindexObject()
    source = _index(publication).within([edition.UID()])
    assert [bool(source.holding(stem(word))) for word in ("zebraer", "giraffer")] == [False, True]


def _index(publication):
    """The index, once all that waits to be indexed is."""
    processQueue()
    return publication.portal_catalog._catalog.getIndex(INDEX)


def test_importing_the_profile_again_keeps_the_lexicon(portal, edition):
    setup = portal.portal_setup
    setup.runImportStepFromProfile("profile-servicedeklaration:default", "catalog")
    assert found("pårørende")[0] == "Forløb for pårørende"


def test_an_older_site_is_searched_once_it_is_upgraded(portal, edition):
    catalog = portal.portal_catalog
    catalog.delIndex(INDEX)
    catalog.manage_delObjects(["servicedeklaration_lexicon"])
    to_1002(portal.portal_setup)
    assert found("pårørende")[0] == "Forløb for pårørende"


def test_a_site_that_gets_the_add_on_again_finds_what_it_has(portal, edition):
    portal.portal_catalog._catalog.getIndex(INDEX).clear()
    post_install(portal.portal_setup)
    assert found("pårørende")[0] == "Forløb for pårørende"


def test_a_renamed_section_is_told_of_what_stands_in_it(publication):
    edition = make_draft(publication)
    edition["indgang"].title = "Zebrahuset"
    modified(edition["indgang"])
    source = _index(publication).within([edition.UID()])
    assert len(source.holding(stem("zebrahuset"))) == 2


def test_clearing_and_rebuilding_the_catalogue_keeps_the_search(portal, edition):
    portal.portal_catalog.clearFindAndRebuild()
    assert found("pårørende")[0] == "Forløb for pårørende"
