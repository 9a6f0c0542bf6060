"""The arrows between the layers point one way only.

content_import <- rules <- model <- actions <- Plone layers <- pages <- commands
"""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
IMPORTER = ROOT / "content_import/src/content_import"
ADD_ON = ROOT / "src/servicedeklaration"

LAYERS = (
    ("content_import", {"content_import"}),
    (
        "rules",
        {"editions", "decisions", "seal", "redline", "law", "hours", "search"}
        | {
            "consultation",
            "messages",
            "audit",
            "amendments",
            "readability",
            "citation",
            "inquiries",
            "finder",
        }
        | {"linked_data", "syndication"},
    ),
    ("model", {"clock", "i18n", "interfaces", "vocabularies", "behaviors", "content"}),
    ("actions", {"actions"}),
    (
        "Plone layers",
        {"workflow", "subscribers", "indexers", "serializers", "services"}
        | {"setuphandlers", "upgrades"},
    ),
    ("pages", {"browser"}),
    ("commands", {"scripts", "demo", "testing"}),
)
RANK = {room: rank for rank, (_, rooms) in enumerate(LAYERS) for room in rooms}
PURE_LIBRARIES = {"rfc8785", "segno", "snowballstemmer"}
"""What the rules may import besides Python's own library and the importer."""
READING_LIBRARIES = {"docx", "lxml", "pypdfium2", "requests"}
"""What the importer may import besides Python's own library."""


def modules(folder: Path):
    return sorted(folder.rglob("*.py"))


def imported(path: Path, package: tuple[str, ...]) -> set[str]:
    """Give the dotted names that a module imports, relative ones resolved."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            names |= {".".join([*base, *filter(None, [node.module]), a.name]) for a in node.names}
    return names


def package_of(path: Path, folder: Path) -> tuple[str, ...]:
    return (folder.name, *path.relative_to(folder).parts[:-1])


def room(dotted: str) -> str | None:
    """Give the room of the project that a dotted name leads to, or None if to none."""
    first, _, rest = dotted.partition(".")
    if first == "content_import":
        return first
    return rest.partition(".")[0] or None if first == "servicedeklaration" else None


def rooms_imported(path: Path, folder: Path) -> set[str]:
    found = {room(name) for name in imported(path, package_of(path, folder))}
    return {name for name in found if name in RANK}


def own_room(path: Path) -> str:
    first = path.relative_to(ADD_ON).parts[0]
    return first.removesuffix(".py")


@pytest.mark.parametrize(
    "path",
    [p for p in modules(ADD_ON) if own_room(p) != "__init__"],
    ids=lambda p: str(p.relative_to(ADD_ON)),
)
def test_no_arrow_points_upwards(path):
    rank = RANK[own_room(path)]
    upwards = {r for r in rooms_imported(path, ADD_ON) if RANK[r] > rank}
    assert not upwards, f"{LAYERS[rank][0]} must not import {', '.join(sorted(upwards))}"


def foreign(path: Path, folder: Path, known: set[str] = PURE_LIBRARIES) -> set[str]:
    """Give the top-level names that a module imports from neither Python nor the project."""
    tops = {name.partition(".")[0] for name in imported(path, package_of(path, folder))}
    own = {"content_import", "servicedeklaration"}
    return tops - own - set(sys.stdlib_module_names) - known


RULES = [p for name in sorted(LAYERS[1][1]) for p in modules(ADD_ON / name)]


@pytest.mark.parametrize("path", RULES, ids=lambda p: str(p.relative_to(ADD_ON)))
def test_rules_know_nothing_of_zope(path):
    assert not foreign(path, ADD_ON)


@pytest.mark.parametrize("path", RULES, ids=lambda p: str(p.relative_to(ADD_ON)))
def test_rules_never_read_the_clock(path):
    calls = {
        node.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
    }
    assert not calls & {"today", "now", "utcnow"}


@pytest.mark.parametrize("path", modules(IMPORTER), ids=lambda p: str(p.relative_to(IMPORTER)))
def test_the_importer_knows_nothing_of_zope_or_of_the_add_on(path):
    assert not foreign(path, IMPORTER, READING_LIBRARIES)
    names = imported(path, package_of(path, IMPORTER))
    assert not {name for name in names if name.startswith("servicedeklaration")}


def test_every_folder_of_the_add_on_has_a_layer():
    folders = {p.name for p in ADD_ON.iterdir() if (p / "__init__.py").is_file()}
    assert folders <= set(RANK)
