"""`@@offentliggoer-rettelsen`"""

from dataclasses import replace

from ...actions.publish_correction import PublishCorrection
from ...i18n import _
from ..course.fields import IN_FORCE_FROM
from ..course.transition_form import TransitionForm


class PublishCorrectionForm(TransitionForm):
    """Lets a correction take the place of the edition that it corrects."""

    kind = PublishCorrection
    title = _("heading_publish_correction", default="Publish the correction")
    lead = _(
        "lead_publish_correction",
        default="The corrected text takes the place of the old one and is sealed. Everybody can "
        "see what was corrected, when and why. The committee is told.",
    )
    button = _("button_publish_correction", default="Publish the correction")
    done = _("done_publish_correction", default="The correction is published.")
    fields = (
        replace(
            IN_FORCE_FROM,
            help=_(
                "help_correction_day", default="Leave it empty if the correction counts from today."
            ),
        ),
    )
