"""What the tests of the pages do again and again."""

from urllib.parse import quote

import transaction
from lxml import html

from ...integration.actions.world import act_as, make_edition, make_publication

DECISION = {
    "body": "Social- og Sundhedsudvalget",
    "meeting_date": "2025-03-03",
    "in_force_from": "2025-04-01",
}
OFFER = "indgang/raadgivning"
PRICE = "form.widgets.IPrice.price"


def fresh(site, name: str, state: str = "pending", **fields):
    """A work with an edition "2025" in a state."""
    transaction.begin()
    act_as(site, "Manager")
    edition = make_edition(make_publication(site, name), state, **fields)
    transaction.commit()
    return edition


def page_of(visitor, path: str):
    answer = visitor.get(path)
    assert answer.status_code == 200, (path, answer.status_code)
    return html.fromstring(answer.content)


def token_of(page) -> str:
    return page.xpath('//input[@name="_authenticator"]/@value')[0]


def amend(visitor, work: str, path: str = OFFER, query: str = "", **changes):
    """Change fields in the form of a part, and send all of it as a browser does."""
    asked = query or f"del={quote(path)}"
    address = f"{work}/2025/@@ret-for-udvalget?{asked}"
    [form] = page_of(visitor, address).xpath('//form[.//*[@name="form.buttons.amend"]]')
    sent = [(name, value) for name, value in form.form_values() if name not in changes]
    sent += [*changes.items(), ("form.buttons.amend", "1")]
    return visitor.post(address, data=sent)


def decide(visitor, path: str, **values):
    """Send the form at a path."""
    token = token_of(page_of(visitor, path))
    return visitor.post(path, data={"_authenticator": token, **values})


def state(visitor, work: str) -> str:
    return visitor.api("GET", f"{work}/2025").json()["review_state"]
