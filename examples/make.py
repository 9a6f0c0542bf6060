"""Makes the example documents of the texts in `examples/texts`, each in a format that people have.

Run `PYTHONPATH=. bin/py -m examples.make` in the checkout after a change of a text. The same text
always gives the same file, with the same versions of the libraries that write it.
"""

from pathlib import Path

from tests.formats import rendered
from tests.formats.from_text import paper_of

TEXTS = Path(__file__).parent / "texts"
DOCUMENTS = Path(__file__).parent / "documents"
FORMATS = {
    "havlund-indsatskatalog-rusmidler": ".docx",
    "havlund-kvalitetsstandard-alkohol-udkast": ".txt",
    "havlund-kvalitetsstandard-stofmisbrug": ".pdf",
    "havlund-servicedeklaration-vaerkstedet": ".html",
}
"""The name of each text, and the format of its document."""


def make(name: str) -> bytes:
    """The bytes of a document; the text itself where that is its format."""
    text = TEXTS / f"{name}.txt"
    if FORMATS[name] == ".txt":
        return text.read_bytes()
    return rendered(paper_of(text), FORMATS[name])


def main() -> None:
    """Write all of them."""
    for name, extension in FORMATS.items():
        (DOCUMENTS / f"{name}{extension}").write_bytes(make(name))


if __name__ == "__main__":
    main()
