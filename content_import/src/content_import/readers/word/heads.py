"""The heads and feet of a document's pages, each distinct line once."""

from content_import.model import Block
from content_import.readers.word.blocks import Blocks
from content_import.readers.word.names import W
from content_import.readers.word.package import Package
from content_import.readers.word.singles import singles

_WHY = {"header": "sidehoved", "footer": "sidefod"}


def page_lines(package: Package, maker: Blocks, kind: str) -> list[Block]:
    """The lines of all heads ("header") or feet ("footer") as furniture."""
    found: list[Block] = []
    seen: set[str] = set()
    for element in package.named(f"{W}{kind}Reference"):
        for block in singles(maker.of(element, pictures=False)):
            if block.text not in seen:
                seen.add(block.text)
                found.append(Block("furniture", block.text, block.where, why=_WHY[kind]))
    return found
