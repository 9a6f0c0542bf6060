"""The generated stylesheets are what their sources give, small, and fetch nothing from afar."""

import os
import re
import shutil
import subprocess

import pytest

from tests.packaging.test_versions import PROJECT

SOURCES = PROJECT / "styles"
STATIC = PROJECT / "src/servicedeklaration/browser/static"
GENERATED = ("pages.css", "shell.css", "plone.css")
FONTS = sorted((STATIC / "fonts").glob("*.woff2"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder in which the stylesheets were made anew."""
    if shutil.which("npm") is None:
        pytest.skip("npm is missing; with Node.js installed, «make styles» and this test run")
    if not (SOURCES / "node_modules/dkfds").is_dir():
        pytest.skip("what the sources build on is missing; «make styles» fetches it")
    folder = tmp_path_factory.mktemp("static")
    command = ["npm", "run", "--silent", "styles"]
    done = subprocess.run(
        command, cwd=SOURCES, env=os.environ | {"TO": str(folder)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", GENERATED)
def test_the_stylesheet_is_what_the_sources_give(made, name):
    again = (made / name).read_text("utf-8")
    assert (STATIC / name).read_text("utf-8") == again, "«make styles» writes it anew"


def test_the_stylesheets_are_small_together():
    assert sum((STATIC / name).stat().st_size for name in GENERATED) < 30_000


def test_the_fonts_are_two_and_small_and_come_with_their_licence():
    assert len(FONTS) == 2
    assert sum(font.stat().st_size for font in FONTS) <= 60_000
    assert "SIL Open Font License" in (STATIC / "fonts/license.txt").read_text("utf-8")


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.css")), ids=lambda path: path.name)
def test_a_stylesheet_fetches_only_files_beside_it(path):
    fetched = re.findall(r"url\(\s*[\"']?([^\"')?]+)", path.read_text("utf-8"))
    assert {name for name in fetched if not (STATIC / name).is_file()} == set()
    assert "@import" not in path.read_text("utf-8")


def test_what_the_sources_build_on_is_pinned_exactly():
    pinned = re.findall(r'"(?:dkfds|sass)": "([^"]+)"', (SOURCES / "package.json").read_text())
    assert len(pinned) == 2
    assert all(re.fullmatch(r"[\d.]+", version) for version in pinned)
