"""Which day it is comes from one place: `clock`, so that tests and rehearsals can choose it."""

import ast
from pathlib import Path

import pytest

ADD_ON = Path(__file__).parents[3] / "src" / "servicedeklaration"
ASKING = {"today", "now", "utcnow", "localtime", "isCurrentDay", "isPast", "isFuture"}
"""Methods that ask the machine for the day, unless they are the clock's own."""


def asks_the_machine(node: ast.AST) -> bool:
    """Whether a piece of code asks for the day or moment, past our own clock."""
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    if isinstance(called, ast.Name):
        return called.id == "DateTime" and not node.args
    return isinstance(called, ast.Attribute) and called.attr in ASKING and not is_clock(called)


def is_clock(called: ast.Attribute) -> bool:
    return isinstance(called.value, ast.Name) and called.value.id == "clock"


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(ADD_ON.rglob("*.py")) if path != ADD_ON / "clock.py"],
    ids=lambda path: str(path.relative_to(ADD_ON)),
)
def test_nobody_but_the_clock_asks_the_machine_for_the_day(path):
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    assert [node.lineno for node in nodes if asks_the_machine(node)] == []


@pytest.mark.parametrize(
    ("code", "asks"),
    [
        ("date.today()", True),
        ("datetime.now(UTC)", True),
        ("DateTime()", True),
        ("clock.today()", False),
        ("today()", False),
        ("DateTime(day)", False),
    ],
)
def test_the_check_itself_tells_them_apart(code, asks):
    assert any(map(asks_the_machine, ast.walk(ast.parse(code)))) == asks
