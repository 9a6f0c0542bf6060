"""Small documents that are handed in, and what is asked of what became of them."""

from servicedeklaration.actions.create_draft import CreateDraft
from servicedeklaration.actions.import_document import Statement
from servicedeklaration.actions.receive_file import ReceiveFile

TEXT = """Kvalitetsstandard for rådgivning

Havlund Kommune

Målgruppe

Voksne over 18 år, der bor i kommunen.

Formål

At du får svar på dine spørgsmål.

Klage

Du kan klage inden fire uger.
"""
HAVLUND = Statement(publication={"municipality": "0860"})
"""What the one who imports says, since the municipality of the examples is invented."""


def handed_in(site, text: str = TEXT, name: str = "raadgivning.txt"):
    """Give the pending import of a text."""
    return ReceiveFile(site, text.encode(), name)().pending


def drafted(site, text: str = TEXT):
    """Give the draft that was made of a text."""
    return CreateDraft(handed_in(site, text), HAVLUND)().edition


def where_of(pending, words: str) -> dict:
    """Give the place of the piece with these words."""
    return next(entry["where"] for entry in pending.result["ledger"] if words in entry["text"])


def fate_of(pending, words: str) -> tuple[str, str]:
    """Give what became of the piece with these words, and where it went."""
    entry = next(entry for entry in pending.result["ledger"] if words in entry["text"])
    return entry["fate"], entry["to"]
