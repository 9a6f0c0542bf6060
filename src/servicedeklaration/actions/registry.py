"""Which action carries out which transition: one for each, no transition without."""

from .approve import Approve
from .approve_with_amendments import ApproveWithAmendments
from .close_consultation import CloseConsultation
from .open_consultation import OpenConsultation
from .postpone import Postpone
from .publish_correction import PublishCorrection
from .readopt import Readopt
from .register_existing import RegisterExisting
from .reject import Reject
from .send_back import SendBack
from .submit import Submit
from .transition import TransitionAction
from .withdraw import Withdraw

ACTIONS: dict[str, type[TransitionAction]] = {
    action.transition: action
    for action in (
        OpenConsultation,
        CloseConsultation,
        Submit,
        Approve,
        ApproveWithAmendments,
        Postpone,
        SendBack,
        Reject,
        Withdraw,
        RegisterExisting,
        PublishCorrection,
        Readopt,
    )
}
