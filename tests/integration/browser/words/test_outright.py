"""Sentences that state a right or a price wherever they stand, and those that only seem to."""

import pytest

from servicedeklaration.browser.words.outright import has_exceptions, quoted, stated

GUARANTEE = "treatment_guarantee"
STATED = [
    (GUARANTEE, "Hjælpen begynder senest 14 dage efter, at du har henvendt dig."),
    (GUARANTEE, "Tilbud om behandling sættes i gang senest 14 dage efter henvendelsen."),
    (GUARANTEE, "Vi skal give tilbud om behandling inden 14 dage, når du har henvendt dig."),
    (GUARANTEE, "Hjælpen begynder senest 7 dage efter, at du har henvendt dig."),
    (GUARANTEE, "Du har en behandlingsgaranti på fjorten dage."),
    ("free_choice", "Du har ret til at blive behandlet i et andet tilbud."),
    ("free_choice", "Du kan vælge at blive behandlet på et andet sted."),
    ("anonymity", "I den åbne rådgivning kan du være anonym."),
    ("anonymity", "Anonym behandling kan foregå i Havlund."),
    ("complaint", "Du kan klage over svaret."),
    ("price", "For alle borgere er behandlingen i centret vederlagsfri."),
    ("how_to_apply", "Indgangen til behandling sker gennem den åbne rådgivning."),
    ("target_group", "Målgruppen er borgere fra 12 år."),
    ("target_group", "Centret er et tilbud til borgere, som bor i Havlund."),
]  # fmt: skip
ONLY_SEEMS = [
    (GUARANTEE, "Efter behandlingen ringer vi senest 14 dage efter, at du er stoppet."),
    (GUARANTEE, "I behandling modtager du en lægesamtale senest 14 dage efter henvendelsen."),
    (GUARANTEE, "Behandlingen begynder senest 30 dage efter, at du har henvendt dig."),
    ("free_choice", "Du kan ikke vælge et andet sted."),
    ("free_choice", "Du kan kun vælge et andet sted, hvis vi siger ja."),
    ("anonymity", "Du kan ikke være anonym."),
    ("anonymity", "Anonyme Alkoholikere holder møder."),
    ("complaint", "Du kan ikke klage over serviceniveauet."),
    ("price", "Der er gratis kaffe i behandlingen."),
    ("price", "Desuden er behandlingen gratis."),
    ("how_to_apply", "Vi har indgang fra gården, og indgangen til haven er låst."),
    ("target_group", "Målgruppen skifter over tid."),
    ("target_group", "Der er tilbud i hele kommunen."),
]  # fmt: skip


@pytest.mark.parametrize(("topic", "sentence"), STATED)
def test_a_sentence_that_states_it_is_given_as_it_stands(topic, sentence):
    assert stated(topic, f"<p>Vi har en have. {sentence} Haven er stor.</p>") == sentence


@pytest.mark.parametrize(("topic", "sentence"), ONLY_SEEMS)
def test_a_sentence_that_only_seems_to_state_it_is_not(topic, sentence):
    assert stated(topic, f"<p>Vi har en have. {sentence} Haven er stor.</p>") == ""


def test_quoted_law_is_told_apart_from_the_documents_own_words():
    own = "Tilbud om behandling sættes i gang senest 14 dage efter henvendelsen."
    law = f"<p>Sådan står der i loven:</p><p>Stk. 2. {own}</p>"
    assert stated("treatment_guarantee", law) == ""
    assert quoted("treatment_guarantee", law) == own
    assert quoted("treatment_guarantee", f"<p>{own}</p>") == ""


@pytest.mark.parametrize(
    "limit",
    [
        "Retten kan begrænses, hvis hensynet til dig taler for det.",
        "Fristen kan fraviges.",
        "Du har derfor ikke mulighed for at være anonym.",
        "Der kan ikke klages over takster.",
    ],
)
def test_what_limits_a_promise_further_down_is_seen(limit):
    assert has_exceptions(f"<p>Du kan vælge et andet sted.</p><p>{limit}</p>", "Du kan vælge")


@pytest.mark.parametrize("rest", ["Vi hjælper dig med at vælge.", "Vi arbejder uden grænser."])
def test_what_limits_nothing_is_no_exception(rest):
    assert not has_exceptions(f"<p>Du kan vælge et andet sted.</p><p>{rest}</p>", "Du kan vælge")


def test_a_limit_that_is_told_needs_no_further_word():
    told = "Retten kan begrænses."
    assert not has_exceptions(f"<p>{told}</p>", told)
