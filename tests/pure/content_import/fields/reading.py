"""Reads the case files: one case per line, `input | expected`, lines with # are remarks."""

from pathlib import Path

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> list[tuple[str, str]]:
    r"""Pairs of input and expected text; \n and \t in a case stand for a line break and a tab."""
    return pairs_in(CASES / name)


def pairs_in(path: Path) -> list[tuple[str, str]]:
    """The pairs of a case file anywhere."""
    pairs = []
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            given, _, expected = line.rpartition("|")
            pairs.append((_unescaped(given.strip()), expected.strip()))
    return pairs


def _unescaped(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\t", "\t")


def numbers(value: float | None) -> str:
    """A number as a case file writes it; - for none."""
    return "-" if value is None else f"{value:g}"
