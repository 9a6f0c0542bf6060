"""Render a text document in another format and say what is read differently from it:
`python -m tests.formats FILE.txt .docx [TARGET]`."""

import sys
from pathlib import Path

from content_import import convert
from content_import.result import convert_bytes
from tests.formats.compare import differences
from tests.formats.from_text import paper_of
from tests.formats.paper import WRITERS, rendered


def main(arguments: list[str]) -> int:
    """0 if both are read alike, 1 if not, 2 for a wrong call."""
    if len(arguments) not in (2, 3) or f".{arguments[1].lstrip('.')}" not in WRITERS:
        print(__doc__, file=sys.stderr)
        return 2
    path, extension = Path(arguments[0]), f".{arguments[1].lstrip('.')}"
    data = rendered(paper_of(path), extension)
    target = Path(arguments[2]) if len(arguments) == 3 else Path(path.stem).with_suffix(extension)
    target.write_bytes(data)
    found = differences(convert(path), convert_bytes(data, target.name))
    print("\n".join([*found, f"{target}: {len(found)} forskelle"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
