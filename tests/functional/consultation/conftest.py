"""One site over HTTP: "hoering/2025" is in consultation after a "2020" in force."""

from datetime import date

import pytest
import transaction

from servicedeklaration.actions.open_consultation import OpenConsultation

from ...integration.actions.world import (
    act_as,
    go_on,
    make_draft,
    make_publication,
    register,
    stand_still,
    text,
)
from ..course.conftest import PASSWORD, PEOPLE, visitor

__all__ = ["site", "visitor"]

DEADLINE = date(2025, 4, 30)


@pytest.fixture(scope="class")
def site(functional_portal_class):
    portal = functional_portal_class
    stand_still()
    act_as(portal, "Manager")
    for role in PEOPLE:
        portal.acl_users.userFolderAddUser(role, PASSWORD, [role], [])
    work = make_publication(
        portal, "hoering", title="Hjælp", municipality="0860", councils=("Ældrerådet",)
    )
    register(make_draft(work, "2020", title="Udgave 2020", tasks=text("Vi lytter.")))
    edition = make_draft(work, "2025", title="Udgave 2025")
    OpenConsultation(edition, deadline=DEADLINE)()
    transaction.commit()
    yield portal
    go_on()
