"""Who takes part: the roles, by their Plone ids, and the groups of them that the rules name."""

ANONYMOUS = "Anonymous"
"""Everyone, signed in or not."""

EDITOR = "Editor"
"""Redaktør: writes drafts and sends them on."""

CONTRIBUTOR = "Contributor"
"""Writes drafts, but leaves it to a redaktør to send them on."""

SECRETARY = "CommitteeSecretary"
"""Udvalgssekretær: records what the committee decided."""

MEMBER = "CommitteeMember"
"""Udvalgsmedlem: reads what the committee is to decide."""

ADMINISTRATORS = frozenset({"Site Administrator", "Manager"})
EDITORS = frozenset({EDITOR}) | ADMINISTRATORS
WRITERS = EDITORS | {CONTRIBUTOR}
SECRETARIES = frozenset({SECRETARY})
STAFF = WRITERS | SECRETARIES
COMMITTEE = frozenset({MEMBER})
EVERYONE = frozenset({ANONYMOUS})
NOBODY: frozenset[str] = frozenset()
ALL_ROLES = EVERYONE | STAFF | COMMITTEE
