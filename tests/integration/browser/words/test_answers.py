"""The sentence that answers, and none where no sentence does."""

import pytest

from servicedeklaration.browser.words.answers import answer_to


def html(*blocks: str) -> str:
    return "".join(f"<p>{block}</p>" for block in blocks)


@pytest.mark.parametrize(
    ("topic", "text", "answer"),
    [
        ("price", "Behandlingen er gratis. Vi har en have.", "Behandlingen er gratis."),
        (
            "complaint",
            "Når du søger, taler vi sammen. Du får et skriftligt svar. Du kan klage over svaret.",
            "Du kan klage over svaret.",
        ),
        (
            "complaint",
            "Vi hører gerne, hvis du vil klage. Du kan klage inden fire uger.",
            "Du kan klage inden fire uger.",
        ),
        ("anonymity", "Vi har lukkede journaler. Du kan være anonym.", "Du kan være anonym."),
        ("anonymity", "Du kan komme uden at sige dit navn.", "Du kan komme uden at sige dit navn."),
        ("treatment_guarantee", "Vi hjælper dig. Hjælpen begynder inden for 14 dage.",
         "Hjælpen begynder inden for 14 dage."),
    ],
)  # fmt: skip
def test_the_first_sentence_that_answers_is_given(topic, text, answer):
    assert answer_to(topic, html(text)) == answer


def test_it_may_stand_in_a_later_paragraph():
    assert answer_to("price", html("Vi har en have.", "Det koster ingenting.")) == (
        "Det koster ingenting."
    )


@pytest.mark.parametrize("text", ["Vi taler med dig om alt.", "", "Klage:"])
def test_where_no_sentence_answers_nothing_is_said(text):
    assert answer_to("complaint", html(text)) == ""


def test_a_topic_that_nobody_asks_about_is_answered_by_nothing():
    assert answer_to("methods", html("Vi bruger samtaler hver dag.")) == ""


def test_what_takes_a_part_of_it_back_comes_along():
    text = "Behandlingen er gratis. Du betaler dog selv for mad. Maden er god."
    assert answer_to("price", html(text)) == "Behandlingen er gratis. Du betaler dog selv for mad."


def test_a_sentence_that_leans_on_another_is_passed_over():
    text = "Vi har en have. Dette er gratis. Behandlingen er gratis for alle."
    assert answer_to("price", html(text)) == "Behandlingen er gratis for alle."


def test_words_that_lead_up_to_a_list_bring_its_first_points():
    listed = html("Du kan klage til:") + "<ul><li>Ankestyrelsen</li><li>Borgerrådgiveren</li></ul>"
    assert answer_to("complaint", listed) == "Du kan klage til: Ankestyrelsen, Borgerrådgiveren."


def test_every_condition_on_whom_it_is_for_comes_along_where_there_is_room():
    assert answer_to("target_group", html("Du er fyldt 18 år. Du bor her.", "Du er glad.")) == (
        "Du er fyldt 18 år. Du bor her."
    )
    assert answer_to("target_group", html(f"Du er fyldt 18 år. {'Bor her. ' * 30}")) == (
        "Du er fyldt 18 år."
    )


def test_one_group_among_many_is_not_for_whom_it_is():
    text = html("Vi ser mange slags forbrug.", "Her er grupperne.", "Unge under 18 år.")
    assert answer_to("target_group", text) == ""


def test_whoever_reads_that_it_is_free_reads_what_is_paid_wherever_it_stands():
    text = html(
        "Behandlingen er gratis.",
        "Der betales for kost i døgnbehandling. Prisen aftales. Der betales ikke for medicin.",
        "Udgifter til transport afholdes af borgeren.",
    )
    assert answer_to("price", text) == (
        "Behandlingen er gratis. Der betales for kost i døgnbehandling. "
        "Udgifter til transport afholdes af borgeren."
    )


def test_a_target_group_is_given_with_its_limit_of_age():
    text = html("Borgere med et forbrug af rusmidler.", "Hjælpen er for borgere over 18 år.")
    assert answer_to("target_group", text) == (
        "Borgere med et forbrug af rusmidler. Hjælpen er for borgere over 18 år."
    )


@pytest.mark.parametrize(
    "payment",
    [
        "I døgnbehandling kan borgeren blive opkrævet betaling for kost.",
        "Der er egenbetaling for kost i døgnbehandling.",
        "Mad i døgnbehandling er med egenbetaling.",
    ],
)
def test_what_may_be_charged_is_read_along_with_what_is_free(payment):
    text = html("Behandlingen er gratis.", payment)
    assert answer_to("price", text) == f"Behandlingen er gratis. {payment}"


def test_that_nothing_is_charged_adds_nothing():
    text = html("Behandlingen er gratis.", "Der er ingen egenbetaling for kost.")
    assert answer_to("price", text) == "Behandlingen er gratis."


@pytest.mark.parametrize(
    "deadline",
    [
        "Klagen skal være hos os senest 4 uger efter svaret.",
        "Klagefristen er fire uger.",
        "Senest fire uger efter svaret skal du klage.",
    ],
)
def test_whoever_reads_that_one_may_complain_reads_until_when(deadline):
    text = html("Du kan klage over svaret.", "Vi læser alle klager.", deadline)
    assert answer_to("complaint", text) == f"Du kan klage over svaret. {deadline}"


@pytest.mark.parametrize(
    "other",
    ["Der er ingen klagefrist på 4 uger for klager over personalet.", "Vi svarer inden 4 uger."],
)
def test_what_is_no_last_day_to_complain_is_left_out(other):
    text = html("Du kan klage over svaret.", other)
    assert answer_to("complaint", text) == "Du kan klage over svaret."


def test_several_ways_to_complain_are_told_by_their_headings():
    text = (
        "<h3>Klage over behandlingen</h3><p>Den sendes til Ankestyrelsen.</p>"
        "<h3>Klage over personalet</h3><p>Du kan klage til lederen.</p>"
    )
    assert answer_to("complaint", text) == "Klage over behandlingen\nKlage over personalet"


def test_headings_on_one_and_the_same_complaint_are_no_answer():
    text = (
        "<h3>Klageadgang</h3><p>Du kan klage over svaret.</p><h3>Klagefrist</h3><p>Fire uger.</p>"
    )
    assert answer_to("complaint", text) == "Du kan klage over svaret."


def test_several_groups_are_told_by_their_headings_where_no_sentence_answers():
    text = (
        "<h3>Over 18-årige</h3><p>Forbruget er stort.</p>"
        "<h3>Unge under 18 år</h3><p>Forbruget er nyt.</p>"
    )
    assert answer_to("target_group", text) == "Over 18-årige\nUnge under 18 år"
    assert answer_to("target_group", text.replace("årige", "tallet")) == ""


def test_how_to_get_help_goes_before_whom_to_ask_about_it():
    ask = "Borgere, der har spørgsmål, kan ringe til Rådgivningen."
    start = "Borgere, der ønsker hjælp, kan henvende sig til Teamet."
    assert answer_to("how_to_apply", html(ask, start)) == start
    unnamed = "Borgere, der ønsker anonym behandling, kan ringe til Centret."
    assert answer_to("how_to_apply", html(ask, unnamed)) == ask


def test_that_nobody_must_be_referred_is_read_along_with_how_to_get_help():
    text = html("Mød op i rådgivningen på hverdage. Der kræves ingen henvisning hertil.")
    assert answer_to("how_to_apply", text) == (
        "Mød op i rådgivningen på hverdage. Der kræves ingen henvisning hertil."
    )


def test_that_another_offer_needs_no_referral_is_not():
    text = html("Ring til os på hverdage.", "Der kræves ingen henvisning til haven.")
    assert answer_to("how_to_apply", text) == "Ring til os på hverdage."


def test_what_everybody_may_goes_before_what_some_may():
    text = html(
        "Behandling for alkohol er anonym, hvis du ønsker det.",
        "Alle borgere kan henvende sig anonymt i rådgivningen.",
    )
    assert answer_to("anonymity", text) == "Alle borgere kan henvende sig anonymt i rådgivningen."
