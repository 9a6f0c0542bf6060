"""The first sentence of a text is what a reader needs first."""

import pytest

from servicedeklaration.browser.words.sentences import first_sentence, paragraphs, says_more

CASES = (
    ("<p>Det er gratis. Du betaler kun for kost.</p>", "Det er gratis."),
    ("<p>Ring kl. 9 til ca. 15, f.eks. i dag. Kom.</p>", "Ring kl. 9 til ca. 15, f.eks. i dag."),
    ("<p>Gratis fra 1. januar 2025. Før ikke.</p>", "Gratis fra 1. januar 2025."),
    ("<p>Fakta og viden</p>", "Fakta og viden"),
    ("<p>Team Havlund</p><p>Tlf. 00 00 00 00</p><p>Du kan ringe.</p>", "Du kan ringe."),
    ("<p>Det er for:</p><ul><li>unge;</li><li>voksne</li></ul>", "Det er for: unge, voksne."),
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


def test_every_block_is_a_line_of_its_own():
    assert paragraphs("<ul><li>a <b>b</b></li><li>c<br/>d</li></ul>") == ["a b", "c", "d"]
