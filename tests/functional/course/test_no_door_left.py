"""Every view and every REST service that is registered for an edition or a part of it, tried.

The list is the component registry's own, so a page that is added tomorrow is tried tomorrow:
whoever may not see the edition gets the answer of an address that doesn't exist.
"""

import re
from collections.abc import Iterator

import pytest
from zope.component import getGlobalSiteManager
from zope.interface import Interface, providedBy
from zope.publisher.interfaces.browser import IBrowserRequest

PARTS = ("", "/indgang", "/indgang/raadgivning")
WRONG = {
    "draft": ("Anonymous", "Member", "CommitteeMember"),
    "pending": ("Anonymous", "Member"),
}
"""State → who may not know of it."""
SERVICE = re.compile(r"((?!HEAD)[A-Z]+)_application_json_(@[\w-]+)")
"""Not HEAD, to which plone.rest answers with a body, so that the connection is spoilt."""


def registered(obj) -> set[str]:
    """Names of what the registry has for this object and a browser's request."""
    kinds = set(providedBy(obj).flattened()) | {None}
    return {
        one.name
        for one in _registrations(getGlobalSiteManager())
        if len(one.required) == 2
        and one.name
        and one.required[0] in kinds
        and (one.required[1] is Interface or one.required[1].isOrExtends(IBrowserRequest))
    }


def _registrations(registry) -> Iterator:
    """Of a registry and of those below it; test layers stack them."""
    yield from registry.registeredAdapters()
    for below in registry.__bases__:
        yield from _registrations(below)


def views(obj) -> list[str]:
    return sorted(name for name in registered(obj) if "_application_" not in name)


def services(obj) -> list[tuple[str, str]]:
    """Method and name of each REST service, which plone.rest registers as a view."""
    found = (SERVICE.fullmatch(name) for name in registered(obj))
    return sorted(each.groups() for each in found if each)


@pytest.fixture(scope="class")
def member(site):
    """Somebody who has a login and no part to play."""
    import transaction

    from .conftest import PASSWORD

    site.acl_users.userFolderAddUser("Member", PASSWORD, ["Member"], [])
    transaction.commit()


@pytest.mark.parametrize("state", WRONG)
@pytest.mark.parametrize("part", PARTS)
class TestNoDoorIsLeft:
    def test_no_view_tells_of_a_hidden_edition(self, site, visitor, member, state, part):
        edition = site[f"work-{state}"]["2025"]
        names = views(edition.unrestrictedTraverse(part.lstrip("/")) if part else edition)
        assert len(names) > 200
        assert {"view", "edit", "sharing"} <= set(names)
        place = f"work-{state}/2025{part}"
        told = [
            (role, name)
            for role in (WRONG[state] if part == "" else WRONG[state][:1])
            for person in [visitor(role)]
            for name in names
            if tells(person.get(f"{place}/@@{name}"), state)
        ]
        assert not told, told

    def test_no_service_tells_of_a_hidden_edition(self, site, visitor, member, state, part):
        edition = site[f"work-{state}"]["2025"]
        asked = services(edition.unrestrictedTraverse(part.lstrip("/")) if part else edition)
        assert {("GET", "@history"), ("POST", "@workflow")} <= set(asked)
        place = f"work-{state}/2025{part}"
        told = [
            (role, method, name)
            for role in WRONG[state]
            for person in [visitor(role)]
            for method, name in asked
            if tells(person.api(method, f"{place}/{name}"), state)
        ]
        assert not told, told


def tells(answer, state: str) -> bool:
    """Whether an answer is another than that of an address that doesn't exist."""
    return answer.status_code != 404 or any(
        words in answer.text for words in (f"Værk {state}", f"Udgave {state}", "Åben rådgivning")
    )
