"""Both distributions can be built, installed together with what they need, and used."""

import subprocess
import venv
import zipfile
from pathlib import Path

import pytest

from tests.packaging.test_versions import PROJECT, pinned

NEEDED_TO_BUILD = ("pip", "setuptools", "wheel")


def run(*command, cwd=PROJECT):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return done.stdout


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """A new virtual environment and the file of pinned versions as pip reads it."""
    folder = tmp_path_factory.mktemp("wheels")
    constraints = folder / "constraints.txt"
    constraints.write_text("".join(f"{n}=={v}\n" for n, v in pinned().items()), "utf-8")
    venv.create(folder / "env", with_pip=True)
    python = folder / "env/bin/python"
    run(python, "-m", "pip", "install", "-q", "-c", constraints, *NEEDED_TO_BUILD)
    return folder, python, constraints


@pytest.fixture(scope="module")
def wheels(environment):
    folder, python, _ = environment
    for source in (PROJECT, PROJECT / "content_import"):
        command = ["pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
        run(python, "-m", *command, "-w", folder / "dist", source)
    return sorted((folder / "dist").glob("*.whl"))


def content(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def tracked(folder: str) -> set[str]:
    """Give the files that git keeps under a folder, relative to it."""
    listed = run("git", "ls-files", "--", folder).split("\n")
    return {str(Path(name).relative_to(folder)) for name in listed if name}


def test_the_wheels_hold_every_file_of_their_packages(wheels):
    importer, add_on = wheels
    assert tracked("content_import/src") <= content(importer)
    assert tracked("src") <= content(add_on)


def test_both_install_with_all_they_need_and_agree_with_each_other(environment, wheels):
    _, python, constraints = environment
    run(python, "-m", "pip", "install", "-q", "-c", constraints, *wheels)
    assert "No broken requirements found" in run(python, "-m", "pip", "check")
    run(python, "-c", "import servicedeklaration.interfaces, content_import")
