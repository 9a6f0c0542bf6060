"""Words of an acute crisis are known, and ordinary questions are not taken for one."""

import pytest

from servicedeklaration.inquiries.acute import is_acute


@pytest.mark.parametrize(
    "asked",
    [
        "overdosis",
        "Overdosering af heroin",
        "forgiftning",
        "alkoholforgiftning",
        "hashpsykose",
        "min søn er i psykose",
        "selvmord",
        "selvmordstanker",
        "jeg vil ikke leve mere",
        "Jeg vil bare ikke længere leve",
        "jeg orker ikke at leve",
        "har ikke lyst til at leve",
        "jeg vil gerne dø",
        "jeg vil tage mit eget liv",
        "han er bevidstløs",
        "han trækker ikke vejret",
        "hun traekker næsten ikke vejret",
        "kan ikke få vejret",
        "han vågner ikke",
        "kan ikke vække ham",
        "akut hjælp",
        "akutte abstinenser",
        "112",
        "lægevagten",
        "delirium tremens",
    ],
)
def test_words_of_a_crisis_are_known(asked):
    assert is_acute(asked)


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "hash",
        "abstinenser",
        "afgiftning",
        "afrusning",
        "min søn ryger hash",
        "min mand drikker",
        "drikker for meget",
        "øreakupunktur",
        "jeg har det dårligt",
        "hvad koster det",
        "uden for døren",
        "tage livet op igen",
        "jeg vil leve uden stoffer",
        "jeg vil ikke drikke mere",
        "sundt liv",
        "sygeplejerske",
        "metadon",
        "angst",
        "hallucinogener",
        "antipsykotisk medicin",
        "klage",
        "hvor er I",
        "1125",
    ],
)
def test_ordinary_questions_are_not(asked):
    assert not is_acute(asked)
