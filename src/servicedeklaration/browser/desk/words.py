"""The words of the desk: what each task is called, when it is due, and what one does with it."""

from servicedeklaration.i18n import _

MARKS = {
    "consultation_over": _("desk_consultation_over", default="The consultation is over"),
    "sent_back": _("desk_sent_back", default="Sent back"),
    "rejected": _("desk_rejected", default="Rejected"),
    "decide": _("desk_decide", default="To be decided"),
    "read": _("desk_read", default="Before the committee"),
    "ending": _("desk_ending", default="Ends"),
    "review": _("desk_review", default="To be gone through"),
    "undecided": _("desk_undecided", default="Imported draft"),
    "draft": _("desk_draft", default="Your draft"),
    "nobodys": _("desk_nobodys", default="A draft that nobody works on"),
    "postponed": _("desk_postponed", default="Postponed"),
    "read_again": _("desk_postponed", default="Postponed"),
    "consultation": _("desk_consultation", default="In consultation"),
    "file": _("desk_file", default="To be looked through"),
    "file_refused": _("desk_file_refused", default="Could not be read"),
}
_DECIDE = _("step_decide", default="Record the decision")
_READ = _("desk_act_read", default="Read the proposal")
_RENEW = _("desk_act_renew", default="Make a new edition")
ACTIONS = {
    "consultation_over": (
        _("button_close_consultation", default="Close consultation"), "@@afslut-hoering", False
    ),
    "sent_back": (_("desk_act_mend", default="Mend the text"), "", False),
    "decide": (_DECIDE, "@@registrer-beslutning", False),
    "read": (_READ, "@@behandling", False),
    "ending": (_RENEW, "@@ny-udgave", True),
    "review": (_RENEW, "@@ny-udgave", True),
    "undecided": (_("desk_act_import", default="Look the import through"), "@@importen", False),
    "draft": (_("desk_act_go_on", default="Go on"), "", False),
    "postponed": (_DECIDE, "@@registrer-beslutning", False),
    "read_again": (_READ, "@@behandling", False),
    "consultation": (_("desk_act_answers", default="See the answers"), "@@hoeringssvar", False),
    "file": (_("desk_act_file", default="Look the file through"), "", False),
}  # fmt: skip
"""What one does, on which page, and whether that is the work's rather than the edition's."""

DECIDING = frozenset({"decide", "postponed"})
"""What waits for the secretary."""
PACKS = {
    "missing": _("desk_pack_missing", default="The agenda pack is not made"),
    "stale": _("desk_pack_stale", default="The agenda pack has an older text"),
    "made": _("desk_pack_made", default="Agenda pack (PDF)"),
}
SINCE = _("desk_since", default="Since ${day}")
DUE = {
    "consultation": _("desk_due_consultation", default="Answers until ${day}"),
    "ending": _("desk_due_ending", default="Last day ${day}"),
    "review": _("desk_due_review", default="By ${day}"),
}
"""What a day to come is for each kind that has one."""
OVERDUE = {
    "consultation_over": _("desk_over_consultation", default="Answers were due on ${day}"),
    "ending": _("desk_due_ending", default="Last day ${day}"),
    "review": _("desk_over_review", default="Was due on ${day}"),
}
FIGURES = {
    "draft": _("desk_figure_draft", default="Drafts"),
    "consultation": _("desk_figure_consultation", default="In consultation"),
    "pending": _("desk_figure_pending", default="Before the committee"),
    "approved": _("desk_figure_approved", default="Approved"),
    "withdrawn": _("desk_figure_withdrawn", default="Withdrawn"),
}
"""What editions in each state are called, however many they are."""
