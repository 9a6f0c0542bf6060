"""Forms that are sent empty or wrong, one of each, one that is taken, and what is looked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from playwright.sync_api import Page

from .filled import READER

SECRETARY = "CommitteeSecretary"
MAIN = '.sd-form button, .course form [type="submit"], .sd-synonyms form button'
"""The button that sends the form of a page."""


@dataclass(frozen=True)
class Sending:
    """Who sends a form and where; `typed` is CSS selector → what is typed in there first."""

    who: str
    path: str
    button: str = MAIN
    typed: Mapping[str, str] = field(default_factory=dict)
    opened: str = ""
    """What is unfolded before; "" where nothing is."""

    def by(self, page: Page, site_url: str) -> None:
        """Open the page and send the form as a person does."""
        page.goto(f"{site_url}/{self.path}")
        if self.opened:
            page.locator(self.opened).first.click()
        for place, words in self.typed.items():
            page.locator(place).first.fill(words)
        page.locator(self.button).first.click()
        page.wait_for_load_state()


REFUSED = {
    "anonymous contact": Sending("Anonymous", "skriv-anonymt"),
    "what tells who one is": Sending(
        "Anonymous",
        "skriv-anonymt",
        typed={"textarea": "Ring til mig på 12 34 56 78."},
    ),
    "contact": Sending("Anonymous", "@@kontakt"),
    "consultation": Sending("Anonymous", "work-open/2025/@@hoering"),
    "code": Sending("Anonymous", "laes-svar", typed={"#kode": "ABCD-2345"}),
    "no code": Sending("Anonymous", "laes-svar"),
    "withdraw": Sending(SECRETARY, "work-approved/2025/@@traek-tilbage"),
    "decision": Sending(SECRETARY, "work-pending/2025/@@registrer-beslutning"),
    "amended decision": Sending(SECRETARY, "work-pending/2025/@@godkend-med-aendringer"),
    "decision for several": Sending(SECRETARY, "@@faelles-beslutning"),
    "consultation to begin": Sending("Editor", "work-draft/2025/@@send-i-hoering"),
    "councils": Sending("Editor", "work-open/2025/@@spoerg-raad"),
    "approved before": Sending("Site Administrator", "work-draft/2025/@@registrer-godkendt"),
    "statement": Sending("Site Administrator", "@@ret-tilgaengelighed"),
    "synonyms": Sending("Editor", "@@soegeord", typed={"textarea": "alene"}),
    "answer to a citizen": Sending(READER, "@@henvendelser", "button[value='svar']"),
    "comment": Sending(
        SECRETARY,
        "work-pending/2025/@@behandling",
        ".sd-write button[value='comment']",
        opened=".sd-write summary",
    ),
}
"""What is refused → how."""

ANSWER = Sending(
    "Anonymous", "work-open/2025/@@hoering", typed={"textarea": "Et godt forslag om aftenen."}
)
"""What is taken. Where citizens write to the municipality is in `test_contact.py`."""

FOUND = {
    "search with a suggestion": "search?SearchableText=motivasionsgrupe",
    "search that finds nothing": "search?SearchableText=zzzxq",
    "search for one kind": "search?SearchableText=behandling&art=tilbud",
    "finder with choices": "find-hjaelp?for=mig&anonym=ja",
    "finder that fits nothing": "find-hjaelp?for=gravid&alder=99",
    "finder with an age that is none": "find-hjaelp?alder=gammel",
}
"""What is looked for → the address that has it."""
