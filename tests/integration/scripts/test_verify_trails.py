"""`bin/verify-seals` finds what was changed in a logbook, of drafts too."""

import pytest

from servicedeklaration.content import store
from servicedeklaration.scripts.verify_seals import verify_seals

from ..actions.world import act_as, make_edition, make_publication


@pytest.mark.parametrize("state", ["draft", "approved"])
def test_a_line_that_was_changed_in_the_database_is_found(portal, state):
    act_as(portal, "Manager")
    edition = make_edition(make_publication(portal), state)
    app = portal.__parent__
    assert list(verify_seals(app)) == []
    kept = store.entries_to_write(edition, "trail")
    kept[1] = kept[1] | {"actor": "en anden"}
    [problem] = verify_seals(app)
    assert problem.path == "/plone/stofmisbrug/2025"
    assert problem.words == "Linje 1 i logbogen er ændret."
