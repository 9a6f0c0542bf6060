"""Render a text document in another format and say what is read differently from it:
`python -m tests.formats FILE.txt FORMAT [TARGET]`. FORMAT is docx, pdf, html, or another look of
one of them: docx:counted, docx:typed, pdf:tight, pdf:columns, html:folded."""

import sys
from pathlib import Path

from content_import import convert
from content_import.result import convert_bytes
from tests.formats.compare import differences
from tests.formats.from_text import paper_of
from tests.formats.paper import DRESSES


def main(arguments: list[str]) -> int:
    """0 if both are read alike, 1 if not, 2 for a wrong call."""
    if len(arguments) not in (2, 3) or arguments[1].lstrip(".") not in DRESSES:
        print(__doc__, file=sys.stderr)
        return 2
    path = Path(arguments[0])
    extension, write = DRESSES[arguments[1].lstrip(".")]
    data = write(paper_of(path))
    target = Path(arguments[2]) if len(arguments) == 3 else Path(path.stem).with_suffix(extension)
    target.write_bytes(data)
    found = differences(convert(path), convert_bytes(data, target.name))
    print("\n".join([*found, f"{target}: {len(found)} forskelle"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
