"""Nothing is installed whose version profiles/versions.cfg does not state."""

import configparser
import re
from importlib.metadata import distributions
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
OURS = {"servicedeklaration", "content-import"}


def normalized(name: str) -> str:
    """Give a distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> dict[str, str]:
    parser = configparser.ConfigParser(delimiters=("=",))
    parser.optionxform = str
    parser.read(PROJECT / "profiles/versions.cfg", "utf-8")
    return {normalized(name): version for name, version in parser["versions"].items()}


def installed() -> dict[str, str]:
    found = {normalized(d.metadata["Name"]): d.metadata["Version"] for d in distributions()}
    return {name: version for name, version in found.items() if name not in OURS}


def test_everything_installed_is_pinned_to_the_version_that_is_installed():
    pins = pinned()
    assert {n: v for n, v in installed().items() if pins.get(n) != v} == {}


def test_no_version_is_a_pre_release():
    early = {n: v for n, v in pinned().items() if re.search(r"\d(a|b|rc|\.dev)\d", v)}
    assert early == {}


def test_buildout_refuses_what_is_not_pinned():
    base = (PROJECT / "profiles/base.cfg").read_text("utf-8")
    assert "allow-picked-versions = false" in base
