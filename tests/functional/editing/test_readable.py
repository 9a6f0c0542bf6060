"""Who writes sees in the form how hard the stored text is to read, and what makes it so."""

import transaction
from lxml.html import fromstring

from ...integration.actions.world import text
from .test_form import PART, site, visitor

__all__ = ["site", "visitor"]

HARD = (
    "Visitationsudvalget træffer afgørelse om iværksættelse af behandlingstilbuddet på baggrund "
    "af udredningssamtalens konklusioner."
)


def shown(visitor, path: str):
    """The part of the form's page that tells it; None for none."""
    answer = visitor("rikke").get(f"{path}/edit")
    assert answer.status_code == 200
    found = fromstring(answer.text).xpath('//details[contains(@class, "sd-readable")]')
    return found[0] if found else None


def test_the_figure_the_hardest_sentences_and_the_longest_words_stand_there(site, visitor):
    offer = site.unrestrictedTraverse(f"{PART}/raadgivning")
    offer.purpose = text(f"Vi lytter. {HARD}")
    transaction.commit()
    told = shown(visitor, f"{PART}/raadgivning")
    assert "LIX" in told.findtext("summary") + told.find("summary").text_content()
    assert HARD in [item.text for item in told.iter("li")]
    assert "Vi lytter." not in told.text_content()
    assert "udredningssamtalens" in told.xpath("p")[-1].text_content()


def test_of_several_fields_each_has_its_figure_the_easy_to_read_text_too(site, visitor):
    site["stofmisbrug"]["2025"].easy_read = text("Vi hjælper dig. Det er gratis.")
    transaction.commit()
    fields = [item.text_content() for item in shown(visitor, "stofmisbrug/2025").iter("li")]
    assert len(fields) == 2
    assert all("LIX" in told for told in fields)


def test_where_nothing_is_written_nothing_is_told(visitor):
    for path in ("stofmisbrug", PART):
        assert shown(visitor, path) is None


def test_saving_still_leads_away_from_the_form(visitor):
    from .test_form import fields_of

    editor = visitor("rikke")
    sent = fields_of(editor.get(f"{PART}/raadgivning/edit").text)
    answer = editor.post(f"{PART}/raadgivning/edit", data={**sent, "form.buttons.save": "Gem"})
    assert answer.status_code == 302
