"""What an editorial correction may mend, and what the committee must decide."""

import pytest

from servicedeklaration.redline.editorial import beyond_correction, is_changed

from .trees import edition, offer, section


def name_of(portal_type: str, field: str) -> str:
    return {"complaint": "Klage", "purpose": "Formål", "access": "Visitation"}.get(field, field)


def words(before, after) -> list[str]:
    return [each.words for each in beyond_correction(before, after, name_of)]


def of_complaint(before: str, after: str) -> list[str]:
    return words(edition(complaint=f"<p>{before}</p>"), edition(complaint=f"<p>{after}</p>"))


def of_purpose(before: str, after: str) -> list[str]:
    return words(
        edition(offer("Samtaler", id="samtaler", purpose=f"<p>{before}</p>")),
        edition(offer("Samtaler", id="samtaler", purpose=f"<p>{after}</p>")),
    )


MERE_CORRECTIONS = [
    ("Ring på 87 11 22 33.", "Ring på 87 11 22 44."),
    ("Ring på 87 11 22 33 hverdage.", "Ring på 87 11 22 44 hverdage."),
    ("Vi bor Nygade 4, 8000 Havlund.", "Vi bor Torvet 12, 8000 Havlund."),
    ("Skriv til raad@havlund.example.", "Skriv til hjaelp@havlund.example."),
    ("Vi hjælper dej.", "Vi hjælper dig."),
    ("Du kna ringe til os.", "Du kan ringe til os."),
    ("Du skal ikek betale.", "Du skal ikke betale."),
    ("Du skal skal møde op.", "Du skal møde op."),
    ('Se <a href="https://havlund.example/a">siden</a>.', 'Se <a href="/b">siden</a>.'),
    ("Der er 8 samtaler. Vi høre på dig.", "Der er 8 samtaler. Vi hører på dig."),
    ("Det er forløb.", "Det er et forløb."),
    ("Her kan du ringe", "Her kan du ringe."),
    ("Vi hjælper borgeren", "Vi hjælper Borgeren"),
    ("Du får rusmiddel behandling.", "Du får rusmiddelbehandling."),
    ("Send en email til os.", "Send en e-mail til os."),
    ("Derfor du kan ringe.", "Derfor kan du ringe."),
    ("Vi har åbent om tirsdgen.", "Vi har åbent om tirsdagen."),
    ("Kontakt leder Ane Holm, tlf. 87 11 22 33.", "Kontakt leder Bo Krag, tlf. 87 11 22 33."),
    ("<ul><li>Samtaler</li><li>Ture</li></ul>", "<ul><li>Ture</li><li>Samtaler</li></ul>"),
]


@pytest.mark.parametrize(("before", "after"), MERE_CORRECTIONS)
def test_a_mere_correction_is_free(before, after):
    assert of_complaint(before, after) == []
    assert of_purpose(before, after) == []


SUBSTANCE = [
    ("Klag inden for 4 uger.", "Klag inden for 6 uger.", "fristen"),
    ("Det koster 100 kr.", "Det koster 200 kr.", "prisen"),
    ("Det er gratis.", "Det er ikke dyrt.", "prisen"),
    ("Efter serviceloven § 101.", "Efter serviceloven § 104.", "lovhenvisningen"),
    ("For unge over 18 år.", "For unge over 15 år.", "alderen"),
    ("Du får 8 samtaler.", "Du får 6 samtaler.", "tallet"),
    ("Det varer otte uger.", "Det varer seks uger.", "tallet"),
    ("Du kan være anonym.", "Du kan ikke være anonym.", "anonymiteten"),
    ("Du kan møde op uden henvisning.", "Du skal have en henvisning.", "adgangen"),
    ("Du kan klage.", "Du kan ikke klage.", "ordet"),
    ("Du kan få hjælp.", "Du skal have hjælp.", "ordet"),
    ("Kun for borgere i byen.", "For borgere i byen.", "ordet"),
]
REWORDED = [
    (
        "<ul><li>Samtaler</li><li>Hjemmebesøg</li><li>Sparring</li></ul>",
        "<ul><li>Samtaler</li></ul>",
        "fjerne »Hjemmebesøg, Sparring«",
    ),
    ("<ul><li>Ture</li></ul>", "<ul><li>Ture</li><li>Maling</li></ul>", "tilføje »Maling«"),
    (
        "Vi giver enkeltrådgivning eller familierådgivning.",
        "Vi giver enkeltrådgivning.",
        "fjerne »eller familierådgivning«",
    ),
    ("Vi rådgiver om mad og bolig.", "Vi rådgiver om mad.", "fjerne »og bolig«"),
    ("Hjælp til borgere.", "Hjælp til mænd.", "ændre »borgere« til »mænd«"),
    ("Vi betaler opholdet.", "Du betaler opholdet.", "ændre »Vi« til »Du«"),
    ("Der er åbent om tirsdagen.", "Der er åbent om torsdagen.", "»tirsdagen« til »torsdagen«"),
    ("Det er frivilligt.", "Det er ufrivilligt.", "»frivilligt« til »ufrivilligt«"),
    ("Åbent kl. 9.30 i hallen.", "Åbent kl. 10.30 i hallen.", "ændre »9.30« til »10.30«"),
    ("Borgere hjælper ansatte.", "Ansatte hjælper borgere.", "fjerne »hjælper ansatte«"),
]


@pytest.mark.parametrize(("before", "after", "named"), SUBSTANCE)
def test_what_is_promised_or_demanded_is_not(before, after, named):
    for told in (of_complaint(before, after), of_purpose(before, after)):
        assert any(f"ændre {named}" in each for each in told), told


@pytest.mark.parametrize(("before", "after", "named"), REWORDED)
def test_words_that_came_went_or_were_exchanged_are_named(before, after, named):
    for told in (of_complaint(before, after), of_purpose(before, after)):
        assert any(named in each for each in told), told


def test_the_words_stand_with_the_part_and_its_field():
    assert of_purpose("Vi giver råd og mad.", "Vi giver råd.") == [
        "fjerne »og mad« i »Samtaler« (Formål)"
    ]


def test_a_word_exchanged_in_a_title_is_named():
    told = words(edition(offer("Unge", id="u")), edition(offer("Ældre", id="u")))
    assert told == ["ændre »Unge« til »Ældre« i »Ældre« (title)"]


def test_a_fact_is_named_with_its_place_and_both_values():
    assert of_purpose("Det koster 100 kr.", "Det koster 200 kr.") == [
        "ændre prisen i »Samtaler« fra 100 kr. til 200 kr."
    ]


def test_a_new_offer_and_one_that_is_gone_are_not():
    before = edition(section("Indgang", offer("Samtaler", id="a"), id="i"))
    after = edition(section("Indgang", offer("Grupper", id="b"), id="i"))
    assert sorted(words(before, after)) == [
        "fjerne indsatsen »Samtaler«",
        "tilføje indsatsen »Grupper«",
    ]


def test_an_offer_in_another_section_is_not_but_another_order_is():
    one, two = offer("Samtaler", id="a"), offer("Grupper", id="b")
    first, second = {"title": "Unge", "id": "u"}, {"title": "Voksne", "id": "v"}

    def made(young, grown):
        return edition(
            section(first["title"], *young, id="u"), section(second["title"], *grown, id="v")
        )

    assert words(made([one, two], []), made([two, one], [])) == []
    assert words(made([one, two], []), made([one], [two])) == [
        "flytte indsatsen »Grupper« til et andet sted i teksten"
    ]


@pytest.mark.parametrize(
    ("field", "before", "after"),
    [("access", "open", "referral"), ("age_min", 18, 15), ("anonymous", "yes", "no")],
)
def test_no_value_of_a_typed_field_is_a_matter_of_spelling(field, before, after):
    told = words(
        edition(offer("Samtaler", id="a", **{field: before})),
        edition(offer("Samtaler", id="a", **{field: after})),
    )
    assert told == [f"ændre »{name_of('Indsats', field)}« i »Samtaler«"]


def test_the_list_of_laws_is_named_once():
    told = words(
        edition(legal_basis=["serviceloven § 101"]), edition(legal_basis=["serviceloven § 104"])
    )
    assert told == ["ændre lovhenvisningen i udgaven fra serviceloven § 101 til serviceloven § 104"]


def test_a_text_under_a_heading_that_had_none_is_not():
    assert words(edition(), edition(complaint="<p>Ring.</p>")) == ["tilføje »Klage« i udgaven"]


def test_other_places_to_turn_to_are_free():
    assert words(edition(contacts=["a"]), edition(contacts=["b"])) == []


def test_every_change_is_named_at_once():
    told = of_complaint("Det koster 100 kr. Klag inden for 4 uger.", "Det koster 90 kr.")
    assert told == [
        "ændre fristen i udgaven fra 4 uger",
        "ændre prisen i udgaven fra 100 kr. til 90 kr.",
        "fjerne »Klag inden for 4 uger« i udgaven (Klage)",
    ]


def test_a_sections_text_is_named_once_although_it_has_a_topic():
    told = words(
        edition(section("Pris", id="p", topic="price", body="<p>Det koster 100 kr.</p>")),
        edition(section("Pris", id="p", topic="price", body="<p>Det koster 90 kr.</p>")),
    )
    assert told == ["ændre prisen i »Pris« fra 100 kr. til 90 kr."]


def test_the_place_leads_to_the_part():
    [one] = beyond_correction(
        edition(section("Indgang", offer("Samtaler", id="a", age_min=18), id="i")),
        edition(section("Indgang", offer("Samtaler", id="a", age_min=15), id="i")),
        name_of,
    )
    assert (one.ids, one.titles, one.field) == (("i", "a"), ("Indgang", "Samtaler"), "age_min")


def test_what_belongs_to_one_adoption_is_no_change():
    before, after = edition(edition_label="2025"), edition(edition_label="2025 (rettet)")
    assert not is_changed(before, after)
    assert is_changed(before, edition(complaint="<p>Ring.</p>"))
    assert is_changed(before, edition(offer("Samtaler")))
