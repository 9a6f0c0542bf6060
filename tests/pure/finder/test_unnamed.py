"""Whether one can be anonymous by what the document says of treatment for alcohol."""

from dataclasses import replace

import pytest

from servicedeklaration.finder.answers import answers_of
from servicedeklaration.finder.said import Said
from servicedeklaration.finder.unnamed import anonymity_of, unnamed_by_document, unnamed_treatment

LAW = "Behandling af alkohol skal ydes anonymt, hvis borgeren ønsker det."
GROUP = Said(
    "Aftenhold",
    chapters=("Alkoholbehandlingen",),
    subjects=("misbrug",),
    work_anonymity=f"Alle kan ringe.\n{LAW}",
)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, LAW),
        ({"work_anonymity": "Rådgivning kan være anonym."}, ""),
        ({"work_anonymity": "Behandling af alkohol kan ikke ske anonymt."}, ""),
        ({"work_anonymity": "Behandling af alkohol kan kun ske anonymt i Byen."}, ""),
        ({"chapters": ("Stofbehandlingen",)}, ""),
        ({"chapters": ("Behandling",)}, ""),
        ({"chapters": ("Behandling",), "subjects": ("alkohol",)}, LAW),
        ({"chapters": ("Arbejde",), "title": "Aktivering og alkohol"}, ""),
        ({"text": "Et hold for dem, der får kontanthjælp."}, ""),
        ({"form": ("residential",)}, ""),
    ],
)
def test_ambulant_treatment_for_alcohol_is_anonymous_where_the_document_says_so(changes, told):
    assert unnamed_by_document(replace(GROUP, **changes)) == told


def test_the_finder_counts_it_as_anonymous():
    assert "anonymt:ja" in answers_of(GROUP)
    assert "anonymt?ja" in answers_of(replace(GROUP, work_anonymity=""))
    assert anonymity_of(GROUP) == "yes"


def test_what_an_offer_says_itself_goes_before():
    assert anonymity_of(replace(GROUP, anonymous="no")) == "no"


def test_plain_words_go_before_those_that_refer_to_the_law():
    reference = "Jf. § 141 kan borgere med alkohol modtage behandling anonymt."
    assert unnamed_treatment(f"{reference}\n{LAW}") == LAW
    assert unnamed_treatment(reference) == reference
