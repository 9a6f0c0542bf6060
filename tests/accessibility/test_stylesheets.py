"""Our stylesheets let nothing move, and leave the focus to be seen."""

import re

import pytest

from ..packaging.test_versions import PROJECT

SHEETS = sorted((PROJECT / "src/servicedeklaration/browser/static").glob("*.css"))
MOVES = re.compile(r"(?<![\w-])(?:transition|animation|scroll-behavior)[\w-]*\s*:\s*([^;}]+)")
STILL = {"none", "auto", "none!important", "auto!important"}
NO_OUTLINE = re.compile(r"([^{}]*)\{[^{}]*outline\s*:\s*(?:none|0)\b")

TURNS = re.compile(r"orientation|(?<![\w-])order\s*:|(?:row|column)-reverse")
"""What depends on how a screen is held, or shows things in another order than they are read."""
LANDS = re.compile(r"(?:main|#content|h2):focus$")
"""Where one lands after a jump; with the keyboard the browser draws an outline there all the same,
as `:focus-visible` says."""


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
class TestASheet:
    def test_moves_nothing(self, sheet):
        said = {value.replace(" ", "") for value in MOVES.findall(sheet.read_text("utf-8"))}
        assert said <= STILL
        assert "@keyframes" not in sheet.read_text("utf-8")

    def test_asks_nobody_to_turn_the_screen_and_keeps_the_order(self, sheet):
        assert not TURNS.findall(sheet.read_text("utf-8"))

    def test_takes_the_outline_only_from_what_is_not_worked_with(self, sheet):
        for selector in NO_OUTLINE.findall(sheet.read_text("utf-8")):
            assert all(LANDS.search(each.strip()) for each in selector.split(","))
