"""What has happened to an edition, told after the fact: everything about it is already stored."""

from zope.interface import Attribute, implementer
from zope.interface.interfaces import IObjectEvent, ObjectEvent


class IEditionEvent(IObjectEvent):
    """Something happened to an edition."""

    action = Attribute("The action that was carried out; None where it has no data.")


@implementer(IEditionEvent)
class EditionEvent(ObjectEvent):
    """Something happened to an edition; `action` holds what was given for it."""

    def __init__(self, edition, action=None):
        super().__init__(edition)
        self.action = action


class ConsultationOpened(EditionEvent):
    """A draft was laid before the public."""


class ConsultationClosed(EditionEvent):
    """A consultation came to its end; the edition is a draft again."""


class AnswerReceived(EditionEvent):
    """Somebody answered a consultation; the event tells neither who nor what."""


class CouncilsAsked(EditionEvent):
    """Councils were asked after the consultation was opened, or given more time."""


class CouncilReplied(EditionEvent):
    """What a council said was written down."""


class AnswerRemarked(EditionEvent):
    """Somebody wrote what the municipality says to an answer; nothing is public yet."""


class WhitebookPublished(EditionEvent):
    """What came of a consultation can be read by all who may see the edition."""


class EditionSubmitted(EditionEvent):
    """A draft awaits the committee."""


class EditionApproved(EditionEvent):
    """An edition was approved and sealed."""


class EditionRegistered(EditionApproved):
    """An edition that had been approved before it came here was sealed."""


class EditionAmended(EditionEvent):
    """The committee's changes to a pending edition were written down or taken back."""


class AmendmentsTakenOver(EditionEvent):
    """The changes that an edition was sent back with were made in the draft."""


class EditionReadopted(EditionApproved):
    """The text that is in force was adopted again, unchanged, as a new edition."""


class EditionPostponed(EditionEvent):
    """The committee put its decision off."""


class EditionSentBack(EditionEvent):
    """The committee wants the text changed."""


class EditionRejected(EditionEvent):
    """The committee turned the edition down."""


class EditionWithdrawn(EditionEvent):
    """An approved edition no longer counts."""


class CorrectionStarted(EditionEvent):
    """A draft was made that mends slips in the edition in force."""


class CorrectionPublished(EditionEvent):
    """Slips in an approved edition were mended, without the committee; it is to be told."""


class EditionStarted(EditionEvent):
    """A new draft was made from the edition in force."""


class EditionImported(EditionEvent):
    """A draft was made of a document."""


class EditionReread(EditionEvent):
    """Somebody chose how the tracked changes of an edition's document are read."""


class FindingSettled(EditionEvent):
    """Somebody has looked at what the import found, or wants it looked at again."""


class CommentMade(EditionEvent):
    """Somebody of staff or committee wrote a comment; `action.comment` is what is kept."""


class CommentWithdrawn(EditionEvent):
    """Somebody took an own comment back."""


class PackMade(EditionEvent):
    """What the committee gets for its meeting was printed; `action.pack` tells of it."""


class EasyReadConfirmed(EditionEvent):
    """Somebody confirmed that the easy-to-read text fits the edition."""


class PendingImportEvent:
    """Something happened to a file on its way in."""

    def __init__(self, pending):
        self.pending = pending


class PendingImportChanged(PendingImportEvent):
    """It was handed in, read, or something was chosen about it."""


class PendingImportDiscarded(PendingImportEvent):
    """It is no longer there."""


class ImportUndone:
    """All that an import made is gone; `pending` is the file again, None if it wasn't kept."""

    def __init__(self, uid: str, pending=None):
        self.uid, self.pending = uid, pending


class InquiryReceived(ObjectEvent):
    """A citizen wrote to the municipality; `object` is the site.

    It tells neither who nor what. `is_first`: none other waited to be read.
    """

    def __init__(self, site, is_first: bool):
        super().__init__(site)
        self.is_first = is_first
