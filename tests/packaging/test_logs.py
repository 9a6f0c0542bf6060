"""No set-up writes down who visits: Zope's access log is off in every profile."""

import configparser
from pathlib import Path

import pytest

PROFILES = Path(__file__).resolve().parents[2] / "profiles"
SETTINGS = {"access-log", "z2-log", "access-log-handler", "wsgi-ini-template", "sentry_dsn"}
"""What can say where visits are written to."""


def profile(name: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(delimiters=("=",), interpolation=None, strict=False)
    text = (PROFILES / f"{name}.cfg").read_text("utf-8")
    parser.read_string(text.replace("<=", "like =").replace("+=", "="))
    return parser


def stated(name: str) -> dict[str, dict[str, str]]:
    """What a profile says of logs, by the name of the part."""
    sections = profile(name)
    found = {part: {k: v for k, v in sections[part].items() if k in SETTINGS} for part in sections}
    return {part: settings for part, settings in found.items() if settings}


def test_visits_are_written_down_nowhere():
    assert stated("base") == {"instance": {"access-log": "disable"}}


@pytest.mark.parametrize("name", ["development", "production", "scaleout", "test"])
def test_no_profile_takes_that_back(name):
    assert stated(name) == {}


def test_further_processes_are_set_up_like_the_first():
    assert profile("scaleout")["instance2"]["like"] == "instance"


def test_the_database_server_keeps_no_file_from_before_it_was_packed():
    assert profile("scaleout")["zeo"]["pack-keep-old"] == "false"
