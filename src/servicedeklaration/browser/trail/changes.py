"""What each change is called; one that isn't here is shown by its id."""

from servicedeklaration.i18n import _

CHANGES = {
    # How the edition came about
    "created": _("trail_created", default="Draft made"),
    "copied": _("trail_copied", default="Draft made as a copy"),
    "new_edition": _("trail_new_edition", default="New edition begun"),
    "start_correction": _("trail_start_correction", default="Editorial correction begun"),
    "import": _("trail_import", default="Imported from a document"),
    # The draft
    "edited": _("trail_edited", default="Text saved"),
    "part_added": _("trail_part_added", default="Section or offer added"),
    "part_removed": _("trail_part_removed", default="Section or offer removed"),
    "part_moved": _("trail_part_moved", default="Section or offer moved"),
    "part_renamed": _("trail_part_renamed", default="Address of a section or an offer changed"),
    "reordered": _("trail_reordered", default="Order changed"),
    "reverted": _("trail_reverted", default="Earlier version brought back"),
    "renamed": _("trail_renamed", default="Address of the edition changed"),
    "deleted": _("trail_deleted", default="Draft thrown away"),
    "shared": _("trail_shared", default="Rights changed"),
    "confirm_easy_read": _(
        "trail_confirm_easy_read", default="Easy-to-read text confirmed as fitting"
    ),
    # The import
    "decide_reading": _("trail_decide_reading", default="Reading of the tracked changes chosen"),
    "settle_finding": _("trail_settle_finding", default="Finding of the import ticked off"),
    "undo_import": _("trail_undo_import", default="Import undone"),
    # The consultation
    "open_consultation": _("trail_open_consultation", default="Consultation opened"),
    "close_consultation": _("trail_close_consultation", default="Consultation closed"),
    "ask_councils": _("trail_ask_councils", default="Councils asked"),
    "record_council_reply": _("trail_record_council_reply", default="Reply of a council recorded"),
    "forget_answers": _("trail_forget_answers", default="Answers deleted on the stated day"),
    "make_question_form": _("trail_make_answer_form", default="Answer form made"),
    "remark_on_answer": _("trail_remark_on_answer", default="Remark on an answer written"),
    "publish_whitebook": _("trail_publish_whitebook", default="White book published"),
    # The committee
    "submit": _("trail_submit", default="Submitted for approval"),
    "comment_on_part": _("trail_comment_on_part", default="Comment written"),
    "withdraw_comment": _("trail_withdraw_comment", default="Comment taken back"),
    "make_pack": _("trail_make_pack", default="Agenda pack made"),
    "amend": _("trail_amend", default="The committee's changes written down"),
    "take_back_amendment": _("trail_take_back_amendment", default="A change taken back"),
    "take_over_amendments": _(
        "trail_take_over_amendments", default="The committee's changes taken into the draft"
    ),
    "postpone": _("trail_postpone", default="Postponed"),
    "send_back": _("trail_send_back", default="Sent back"),
    "reject": _("trail_reject", default="Rejected"),
    "approve": _("trail_approve", default="Approved and sealed"),
    "approve_with_amendments": _(
        "trail_approve_with_amendments", default="Approved with changes and sealed"
    ),
    "readopt": _("trail_readopt", default="Adopted again, unchanged"),
    # Without the committee
    "register_existing": _("trail_register_existing", default="Registered as already approved"),
    "publish_correction": _(
        "trail_publish_correction", default="Editorial correction published and sealed"
    ),
    "withdraw": _("trail_withdraw", default="Withdrawn"),
}
