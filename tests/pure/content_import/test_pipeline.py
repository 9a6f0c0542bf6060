"""The pipeline is a visible list of stages, and readers and stages know nothing of one another."""

import ast
from pathlib import Path

import pytest

import content_import
from content_import.pipeline import STAGES
from content_import.vocabulary.fields import KINDS, TOPICS, edition_fields
from content_import.vocabulary.headings import field_of, topic_of
from content_import.vocabulary.municipalities import municipalities, municipality_in

PACKAGE = Path(content_import.__file__).parent


def imports(folder):
    """The modules of the package that a folder's files import."""
    for path in (PACKAGE / folder).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                yield path.name, node.module


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__.split(".")[-1])
def test_a_stage_says_what_it_reads_and_writes(stage):
    assert "Reads:" in stage.run.__doc__
    assert "Writes:" in stage.run.__doc__


@pytest.mark.parametrize(
    ("folder", "unknown"),
    [("readers", "content_import.stages"), ("stages", "content_import.readers.text")],
)
def test_readers_and_stages_do_not_know_one_another(folder, unknown):
    assert [name for name, module in imports(folder) if module.startswith(unknown)] == []


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("MÅLGRUPPER:", "target_group"),
        ("Hvem kan få hjælp?", "target_group"),
        ("Kvalitetsikring", "quality_goals"),
        ("Visitations procedure", "referral"),
        ("3. Formål med indsatsen", "purpose"),
        ("Formål med kvalitetsstandarden", "about"),
        ("Klage over afgørelsen", "complaint"),
        ("Mål (kerneopgave) overordnet for centret", "goals_and_values"),
        ("Lovgrundlag for ydelsen - Serviceloven § 101:", "legal_basis"),
    ],
)
def test_a_heading_is_known_by_its_words_and_not_by_its_form(heading, topic):
    assert topic_of(heading).name == topic


@pytest.mark.parametrize("heading", ["Behandlingsformål er", "Vandreture", "Formålet er at hjælpe"])
def test_other_words_are_no_heading_of_a_field(heading):
    assert topic_of(heading) is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_topic_fills_a_field_that_its_kind_has(kind):
    for topic in TOPICS:
        assert field_of(topic, kind) in (None, *edition_fields(kind))


def test_there_are_98_municipalities_with_codes_of_four_digits():
    assert len(municipalities()) == 98
    assert all(len(code) == 4 and code.isdigit() for code in municipalities())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I Hjørring Kommune og i Frederikshavn kommune. Hjørring Kommunes borgere.", "0860"),
        ("Københavns Kommune", "0101"),
        ("Århus Kommune", "0751"),
        ("Bornholms Regionskommune", "0400"),
        ("Nordfyns Kommune", "0480"),
        ("Høje-Taastrup Kommune", "0169"),
        ("Misbrugscenter Sønderborg", "0540"),
        ("Havlund Kommune", None),
    ],
)
def test_a_municipality_is_found_by_its_name(text, code):
    assert municipality_in(text) == code
