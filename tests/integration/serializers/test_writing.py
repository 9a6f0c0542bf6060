"""What REST takes: every type with its fields, and a clear 400 for what is wrong."""

import pytest

WORK = {
    "@type": "Publikation",
    "id": "katalog",
    "title": "Indsatser",
    "kind": "Indsatskatalog",
    "municipality": "0860",
    "provider": "Rusmiddelcenter Havlund",
    "subject": "alkohol",
    "review_months": 24,
}
PLACE = {
    "@type": "Kontaktsted",
    "name": "Rusmiddelcenter Havlund",
    "street": "Havnegade 1",
    "phones": ["70 00 00 00"],
    "email": "post@havlund.example",
    "opening_hours": {
        "text": "Mandag kl. 8-15",
        "intervals": [{"day": "mon", "from": "08:00", "to": "15:00"}],
    },
    "phone_hours": None,
}
EDITION = {
    "@type": "Indsatskatalog",
    "id": "2025",
    "title": "Indsatser 2025",
    "in_force_from": "2025-01-01",
    "legal_basis": ["serviceloven § 101 a, stk. 3"],
    "introduction": "<p>Velkommen.</p>",
}
SECTION = {"@type": "Afsnit", "id": "unge", "number": "1", "title": "Unge", "topic": "target_group"}
OFFER = {
    "@type": "Indsats",
    "title": "Samtaler",
    "activities": "<ul><li>Samtale</li></ul>",
    "duration": "1 time\n12 uger",
    "staff": ["1 psykolog"],
    "form": ["individual"],
    "access": "open",
    "anonymous": "yes",
    "offer_type": "offer",
    "age_min": 15,
    "age_max": 25,
}


def post(client, path: str, data: dict) -> dict:
    answer = client.post(path, json=data)
    assert answer.status_code == 201, answer.text
    return answer.json()


def patch(client, path: str, data: dict):
    """Change what stands at the path, as one who has just read it."""
    seen = client.get(path).headers["ETag"]
    return client.patch(path, json=data, headers={"If-Match": seen})


def as_sent(value):
    """A value of an answer in the form in which it was sent."""
    if isinstance(value, list):
        return [as_sent(each) for each in value]
    if isinstance(value, dict):
        return value.get("token", value.get("data", value))
    return value


def assert_kept(answer: dict, sent: dict) -> None:
    assert {name: as_sent(answer[name]) for name in sent} == sent


def test_an_editor_makes_a_work_with_everything_in_it(editor, site):
    assert_kept(post(editor, "/", WORK), WORK)
    assert_kept(post(editor, "/katalog", EDITION), EDITION)
    assert_kept(post(editor, "/katalog/2025", SECTION), SECTION)
    offer = post(editor, "/katalog/2025/unge", OFFER)
    assert_kept(offer, OFFER)
    assert offer["id"] == "samtaler"


def test_an_editor_makes_a_place(editor, site):
    place = post(editor, "/", PLACE)
    assert_kept(place, PLACE)
    assert place["title"] == "Rusmiddelcenter Havlund"
    assert place["id"] == "rusmiddelcenter-havlund"


def test_a_servicedeklaration_names_its_place_and_its_revision(editor, site):
    place = post(editor, "/", PLACE)
    post(editor, "/", {**WORK, "id": "sted", "kind": "Servicedeklaration"})
    edition = {"@type": "Servicedeklaration", "title": "Stedet", "revised": "2018-02"}
    made = post(editor, "/sted", {**edition, "contact": place["UID"]})
    assert made["revised"] == "2018-02"
    assert made["contact"]["UID"] == place["UID"]


def test_an_offer_names_its_places(editor, world):
    answer = patch(editor, "/rusmidler/2025/tilbud/samtaler", {"contacts": [world.place.UID()]})
    assert answer.status_code == 204, answer.text
    offer = editor.get("/rusmidler/2025/tilbud/samtaler").json()
    assert [place["UID"] for place in offer["contacts"]] == [world.place.UID()]


def test_what_is_read_can_be_sent_back(editor, world):
    path = "/rusmidler/2025/tilbud/samtaler"
    before = editor.get(path).json()
    assert patch(editor, path, before).status_code == 204
    after = editor.get(path).json()
    changing = {"modified", "lock", "@components"}
    assert {n: after[n] for n in after if n not in changing} == {
        n: before[n] for n in before if n not in changing
    }


def test_a_visitor_makes_nothing(visitor, site):
    assert visitor.post("/", json=WORK).status_code in (401, 404)
    assert "katalog" not in site


WRONG = {
    "no title": ("/rusmidler/2025", {"@type": "Afsnit"}, "title"),
    "no kind": ("/", {**WORK, "kind": None}, "kind"),
    "no such municipality": ("/", {**WORK, "municipality": "0000"}, "municipality"),
    "no such topic": ("/rusmidler/2025", {**SECTION, "topic": "astrology"}, "topic"),
    "no such form": ("/rusmidler/2025", {**OFFER, "form": ["by_letter"]}, "form"),
    "age as words": ("/rusmidler/2025", {**OFFER, "age_min": "atten"}, "age_min"),
    "a law that isn't one": (
        "/rusmidler/2025",
        {**OFFER, "legal_basis": ["serviceloven § 101", "reglerne"]},
        "reglerne",
    ),
    "ages the wrong way round": ("/rusmidler/2025", {**OFFER, "age_min": 30}, ""),
    "hours without a day": (
        "/",
        {**PLACE, "opening_hours": {"text": "", "intervals": [{"from": "08:00", "to": "09:00"}]}},
        "opening_hours",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_data_is_refused_with_what_is_wrong(editor, world, case):
    path, data, named = WRONG[case]
    answer = editor.post(path, json=data)
    assert answer.status_code == 400, answer.text
    assert named in answer.text


def test_a_wrong_date_is_refused(editor, world):
    answer = patch(editor, "/rusmidler/2025", {"in_force_from": "i morgen"})
    assert answer.status_code == 400, answer.text


def test_an_edition_of_another_kind_is_refused(editor, world):
    assert editor.post("/rusmidler", json=EDITION).status_code == 403


@pytest.mark.parametrize("name", ["source_sha256", "seal", "decisions", "validity"])
def test_what_only_actions_write_is_ignored(editor, world, name):
    before = editor.get("/rusmidler/2025").json()[name]
    assert patch(editor, "/rusmidler/2025", {name: "opdigtet"}).status_code == 204
    assert editor.get("/rusmidler/2025").json()[name] == before


@pytest.mark.parametrize(
    "portal_type",
    [
        "Publikation",
        "Kvalitetsstandard",
        "Servicedeklaration",
        "Indsatskatalog",
        "Afsnit",
        "Indsats",
        "Kontaktsted",
    ],
)
def test_the_fields_of_a_type_can_be_asked_for(editor, site, portal_type):
    answer = editor.get(f"/@types/{portal_type}")
    assert answer.status_code == 200, answer.text
    assert answer.json()["properties"]
