"""The lines in docs/verify-a-seal.md verify seals without Plone, one program with no package."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.seal.canonical import canonical, sha256_of
from servicedeklaration.seal.chain import FIRST_ALGORITHM, make_seal, sha256_of_seal
from servicedeklaration.seal.kept import Kept
from servicedeklaration.seal.published import LINES, published

MANUAL = (Path(__file__).parents[3] / "docs" / "verify-a-seal.md").read_text("utf-8")
ALONE, WITH_PACKAGE = re.findall(r"```python\n(.*?)```", MANUAL, re.DOTALL)
TREE = {
    "@type": "Indsatskatalog",
    "id": "2025",
    "title": 'Tilbud i Ærø \N{BREAK PERMITTED HERE}\x07\t"\\/\u2028\U0001f600',
    "items": [{"@type": "Indsats", "age_min": 18, "age_max": None, "staff": []}],
}
DECISIONS = [{"body": "Byrådet", "meeting_date": "2024-12-04"}]
PLACES = {"3f2a": {"name": "Rådgivningen på Ærø", "phones": ["00000002"], "opening_hours": None}}
PDF = b"%PDF-1.7 \x00\xff"


def of_the_first_kind(kept: Kept):
    """A seal over text and decisions alone, as the earliest seals are."""
    seal = replace(
        make_seal(kept, None, datetime(2023, 12, 5, tzinfo=UTC)),
        algorithm=FIRST_ALGORITHM,
        contacts_sha256=None,
        pdf_sha256=None,
    )
    return replace(seal, sha256=sha256_of_seal(seal))


OLD = Kept(TREE, [])
FIRST = of_the_first_kind(OLD)
KEPT = Kept(TREE, DECISIONS, PLACES, ["3f2a"], PDF)
SECOND = make_seal(KEPT, FIRST, datetime(2025, 12, 5, tzinfo=UTC))
EDITIONS = {"2024.json": published(OLD, FIRST), "2025.json": published(KEPT, SECOND)}
WHOLE = EDITIONS | {"2025.pdf": PDF}


def what_kontrol_says(folder: Path, files: dict[str, bytes]) -> dict[str, str]:
    """File and part → the word on it; Python runs alone, without any installed package."""
    (folder / "kontrol.py").write_text(ALONE, "utf-8")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    editions = [name for name in files if name.endswith(".json")]
    command = [sys.executable, "-I", "-S", "-X", "utf8", "kontrol.py", *editions]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=True)
    said = (line.split(maxsplit=2) for line in done.stdout.splitlines())
    return {f"{file} {part}": word for file, part, word in said}


def what_the_package_says(path: Path, monkeypatch, capsys) -> dict[str, str]:
    monkeypatch.setattr(sys, "argv", ["check.py", str(path)])
    exec(compile(WITH_PACKAGE, "verify-a-seal.md", "exec"), {})
    return dict(line.split() for line in capsys.readouterr().out.splitlines())


def test_the_lines_on_the_page_are_those_of_the_manual():
    assert LINES == ALONE


def test_untouched_editions_fit_and_so_does_their_row(tmp_path):
    assert what_kontrol_says(tmp_path, WHOLE) == {
        "2024.json teksten": "passer",
        "2024.json beslutningen": "passer",
        "2024.json seglet": "passer",
        "2024.json segl:": FIRST.sha256,
        "2025.json teksten": "passer",
        "2025.json beslutningen": "passer",
        "2025.json kontaktoplysningerne": "passer",
        "2025.json PDF-filen": "passer",
        "2025.json seglet": "passer",
        "2025.json rækken": "passer",
        "2025.json segl:": SECOND.sha256,
    }


def broken(said: dict[str, str]) -> set[str]:
    return {part for part, word in said.items() if word == "PASSER IKKE"}


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        (b'"age_min":18', b'"age_min":15', "teksten"),
        ("Tilbud i Ærø".encode(), b"Tilbud i Fyn", "teksten"),
        ("Byrådet".encode(), b"Udvalget", "beslutningen"),
        (b"00000002", b"00000003", "kontaktoplysningerne"),
        (b"2025-12-05T00", b"2020-01-01T00", "seglet"),
    ],
)
def test_what_was_changed_is_named(tmp_path, before, after, part):
    assert before in WHOLE["2025.json"]
    changed = WHOLE["2025.json"].replace(before, after)
    assert broken(what_kontrol_says(tmp_path, {"2025.json": changed})) == {f"2025.json {part}"}


def test_a_pdf_that_is_another_is_named(tmp_path):
    said = what_kontrol_says(tmp_path, WHOLE | {"2025.pdf": PDF + b"\n"})
    assert broken(said) == {"2025.json PDF-filen"}


def test_a_pdf_beside_an_edition_that_was_sealed_without_one_does_not_fit(tmp_path):
    said = what_kontrol_says(tmp_path, WHOLE | {"2024.pdf": PDF})
    assert broken(said) == {"2024.json PDF-filen"}


def test_without_the_pdf_nothing_is_said_of_it(tmp_path):
    assert "2025.json PDF-filen" not in what_kontrol_says(tmp_path, EDITIONS)


def test_an_edition_made_anew_no_longer_fits_the_one_after_it(tmp_path):
    anew = {**TREE, "title": "Andet"}
    forged = of_the_first_kind(Kept(anew, []))
    files = {"2024.json": published(Kept(anew, []), forged), "2025.json": WHOLE["2025.json"]}
    assert broken(what_kontrol_says(tmp_path, files)) == {"2025.json rækken"}


@pytest.mark.parametrize(
    ("name", "contacts"), [("2024.json", {}), ("2025.json", {"contacts": "True"})]
)
def test_the_package_says_the_same(tmp_path, monkeypatch, capsys, name, contacts):
    path = tmp_path / name
    path.write_bytes(WHOLE[name])
    fits = {"text": "True", "decision": "True", "seal": "True"} | contacts
    assert what_the_package_says(path, monkeypatch, capsys) == fits
    path.write_bytes(WHOLE[name].replace(b'"age_min":18', b'"age_min":15'))
    assert what_the_package_says(path, monkeypatch, capsys) == fits | {"text": "False"}


names = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=6)
leaves = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=12)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=15,
)


@given(values)
def test_without_the_package_the_sum_of_any_edition_is_the_same(value):
    own = {"__name__": "kontrol"}
    exec(ALONE.partition("\nbefore = ")[0], own)
    assert own["sha256"](value) == sha256_of(value)


def test_what_is_published_is_canonical():
    contacts = {"places": PLACES, "publication": ["3f2a"]}
    data = {"tree": TREE, "decisions": DECISIONS, "contacts": contacts, "seal": SECOND.to_dict()}
    assert published(KEPT, SECOND) == canonical(data)


def test_contacts_that_a_seal_does_not_bind_are_not_published_with_it():
    assert b"contacts" not in published(OLD, FIRST)
