"""Files that can't be imported: one clear line each, nothing of them written, the others there."""

import shutil

import pytest
from plone import api
from plone.app.testing import TEST_USER_ID, setRoles

from content_import import ContentImportError
from servicedeklaration.scripts.import_folder import import_folder
from servicedeklaration.vocabularies.municipalities import MORE
from tests.packaging.test_versions import PROJECT

GOOD = PROJECT / "examples/documents/havlund-kvalitetsstandard-stofmisbrug.pdf"
STATED = f'["{GOOD.name}"]\nmunicipality = "9999"\n'
BAD = {
    "tom.txt": b"",
    "blank.txt": b" \n\t\n",
    "billede.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "regneark.xlsx": b"PK\x03\x04",
    "ukendt.abc": b"tekst",
}


@pytest.fixture
def site(functional_portal):
    setRoles(functional_portal, TEST_USER_ID, ["Manager"])
    functional_portal.portal_registry[MORE] = {"9999": "Havlund"}
    return functional_portal


@pytest.fixture
def folder(tmp_path):
    """A folder with one document that can be imported."""
    shutil.copy(GOOD, tmp_path)
    (tmp_path / "import.toml").write_text(STATED, "utf-8")
    return tmp_path


def imported(site, folder) -> tuple[int, list[str]]:
    said = []
    return import_folder(site, folder, said.append), said


def works() -> int:
    return len(api.content.find(portal_type="Publikation"))


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_in_one_line_and_the_good_one_is_imported(site, folder, name):
    (folder / name).write_bytes(BAD[name])
    status, said = imported(site, folder)
    assert status == 2
    [line] = [line for line in said if line.startswith(name)]
    assert "\n" not in line
    assert works() == 1


def test_a_file_that_may_not_be_read_is_named(site, folder):
    (folder / "laast.txt").symlink_to(folder / "findes-ikke.txt")
    (folder / "mappe.txt").mkdir()
    status, _said = imported(site, folder)
    assert (status, works()) == (0, 1)


def test_a_half_written_statement_stops_the_file_that_it_is_about(site, folder):
    (folder / "import.toml").write_text(f'["{GOOD.name}"]\nin_force_from = 2024-', "utf-8")
    status, said = imported(site, folder)
    assert (status, works()) == (2, 0)
    assert any(line.startswith("import.toml: ") for line in said)


def test_a_half_written_statement_leaves_the_other_files_alone(site, folder):
    text = f'{STATED}\n["anden.txt"]\nin_force_from = 2024-'
    (folder / "import.toml").write_text(text, "utf-8")
    (folder / "anden.txt").write_text("Servicedeklaration for Stedet", "utf-8")
    status, _said = imported(site, folder)
    assert (status, works()) == (2, 1)


def test_a_document_of_an_unknown_municipality_is_refused_by_name(site, folder):
    (folder / "import.toml").write_text("", "utf-8")
    status, said = imported(site, folder)
    assert (status, works()) == (2, 0)
    [line] = said
    assert line.startswith(GOOD.name)
    assert "kommune" in line


def test_a_folder_that_is_missing_is_an_error_of_the_importers_own(site, tmp_path):
    with pytest.raises(ContentImportError, match="nowhere"):
        imported(site, tmp_path / "nowhere")
