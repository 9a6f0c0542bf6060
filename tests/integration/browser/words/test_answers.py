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
