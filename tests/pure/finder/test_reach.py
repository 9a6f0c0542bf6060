"""How far what a document says of getting help, and of its place, holds for one offer."""

import pytest

from servicedeklaration.finder.reach import Reach, only_opens_the_door, reach_of
from servicedeklaration.finder.said import Said

ELSEWHERE = Reach(elsewhere=True, where_unsaid=True)


@pytest.mark.parametrize(
    ("said", "reach"),
    [
        (Said("Samtaler"), Reach()),
        (Said("Skurvogne"), ELSEWHERE),
        (Said("Værestedet Bænken"), ELSEWHERE),
        (Said("Værestedet Bænken", text="Kom på Havnegade 4."), Reach(elsewhere=True)),
        (Said("Hjælperne", purpose="Opsøge de mest udsatte borgere."), ELSEWHERE),
        (Said("Samtaler", text="Du kan også bruge værestedet."), Reach()),
        (Said("Hold i Havlund Arrest"), Reach(elsewhere=True)),
        (Said("Efterbehandlingsgruppe"), Reach(later=True)),
        (Said("Aftenhold", text="Aftenholdet tager over efter daghold."), Reach(later=True)),
        (Said("Klinik", text="For borgere, som er indskrevet i behandling."), Reach(later=True)),
        (Said("Klinik", text="Også for borgere, som ikke er indskrevet i andet."), Reach()),
        (Said("Samtaler", purpose="At klare sig efter endt behandling."), Reach()),
    ],
    ids=lambda value: value.title if isinstance(value, Said) else "",
)
def test_what_is_elsewhere_or_comes_later_is_not_begun_as_the_document_says(said, reach):
    assert reach_of(said) == reach
    assert reach.is_apart is (reach != Reach())


DOOR = "Der kræves ingen visitation ved henvendelse i centret."
PLAN = "Ved henvendelsen foretages en udredning, og der lægges en behandlingsplan."


@pytest.mark.parametrize(
    ("told", "text", "only"),
    [
        (DOOR, f"{DOOR} {PLAN}", True),
        (DOOR, DOOR, False),
        (DOOR, f"{DOOR} Vi lytter.", False),
        ("Du kan ringe til centret uden henvisning.", f"Du kan ringe. {PLAN}", False),
        ("Borgere søger hos centret.", PLAN, False),
    ],
)
def test_an_open_door_is_no_way_into_every_offer_behind_it(told, text, only):
    assert only_opens_the_door(told, text) is only
