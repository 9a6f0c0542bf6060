"""The first sentence of a text is what a reader needs first."""

import pytest

from servicedeklaration.browser.words.sentences import (
    first_sentence,
    list_led_in,
    paragraphs,
    says_more,
)

CASES = (
    ("<p>Det er gratis. Du betaler kun for kost.</p>", "Det er gratis."),
    ("<p>Ring kl. 9 til ca. 15, f.eks. i dag. Kom.</p>", "Ring kl. 9 til ca. 15, f.eks. i dag."),
    ("<p>Gratis fra 1. januar 2025. Før ikke.</p>", "Gratis fra 1. januar 2025."),
    ("<p>Fakta og viden</p>", "Fakta og viden"),
    ("<p>Team Havlund</p><p>Tlf. 00 00 00 00</p><p>Du kan ringe.</p>", "Du kan ringe."),
    ("<p>Det er for:</p><ul><li>unge;</li><li>voksne</li></ul>", "Det er for: unge og voksne."),
    (
        "<p>Gives til borgere, som:</p><ul><li>Er over 20 år</li><li>Bor i Havlund</li>"
        "<li>Har job</li><li>Vil være anonyme.</li></ul><p>Vi holder til i byen.</p>",
        "Gives til borgere, som: er over 20 år, bor i Havlund, har job og vil være anonyme.",
    ),
    (
        "<p>Vi tilbyder:</p><ul><li>a</li><li>b</li><li>c</li><li>d</li></ul>",
        "Vi tilbyder: a, b, c …",
    ),
    ("<p>Det er for:</p><p>a</p><p>b</p><p>c</p><p>d</p>", "Det er for: a, b, c …"),
    ("<p>R&amp;D er &lt;gratis&gt;.</p>", "R&D er <gratis>."),
    ("<p> </p>", ""),
    ("", ""),
)


@pytest.mark.parametrize(("html", "sentence"), CASES)
def test_the_first_sentence(html, sentence):
    assert first_sentence(html) == sentence


def test_nothing_has_no_first_sentence():
    assert first_sentence(None) == ""


def test_a_text_says_more_than_its_first_sentence_or_it_doesnt():
    assert says_more("<p>Det er gratis. Altid.</p>")
    assert says_more("<p>Team Havlund</p><p>Du kan ringe til os.</p>")
    assert not says_more("<p>Det er gratis.</p>")
    assert not says_more("")


def test_a_list_ends_where_its_points_do():
    html = "<p>Vi mødes.</p><p>Det er for:</p><ul><li>unge</li><li>par</li></ul><p>Ring.</p>"
    assert list_led_in(lambda block: block.endswith(":"), html) == ["Det er for:", "unge", "par"]
    assert list_led_in(lambda block: block.endswith(":"), "<p>Ring:</p><p>Kom.</p>") == []


def test_every_block_is_a_line_of_its_own():
    assert paragraphs("<ul><li>a <b>b</b></li><li>c<br/>d</li></ul>") == ["a b", "c", "d"]
