"""An edition that was heard: two councils, and four answers of citizens and an organisation."""

from dataclasses import replace
from datetime import UTC, date, datetime

from servicedeklaration.actions.publish_whitebook import PublishWhitebook
from servicedeklaration.actions.remark_on_answer import RemarkOnAnswer
from servicedeklaration.consultation.answers import Answer
from servicedeklaration.consultation.course import Consultation, Hearing
from servicedeklaration.content import consultations

OPENED = datetime(2025, 1, 10, 9, tzinfo=UTC)
CLOSED = datetime(2025, 2, 21, 9, tzinfo=UTC)
COUNCIL = "raad-aeldreraadet"
COURSE = Consultation(
    1,
    OPENED,
    date(2025, 2, 20),
    date(2025, 9, 1),
    CLOSED,
    "ab" * 32,
    (
        Hearing("Ældrerådet", date(2025, 2, 20), "Rådet støtter forslaget.", date(2025, 2, 18)),
        Hearing("Handicaprådet", date(2025, 2, 20)),
    ),
)
SECRET = "Jeg hedder Bo, mit nummer er 010203-1234."
"""An answer that tells who wrote it."""
ANSWERS = (
    Answer("AAAA-1111", OPENED, "", "", "Et godt forslag.", name="Ida Borgersen"),
    Answer("BBBB-2222", OPENED, "indgang", "Indgang", SECRET),
    Answer("CCCC-3333", OPENED, "indgang", "Indgang", "Åbn tidligere.", organisation="Værestedet"),
    Answer("DDDD-4444", OPENED, "indgang/raadgivning", "Åben rådgivning", "Rent vrøvl."),
)
DEALT_WITH = {
    COUNCIL: {"remark": "Tak for støtten.", "result": "taget til efterretning"},
    "AAAA-1111": {"remark": "Tak.", "result": "taget til efterretning"},
    "BBBB-2222": {
        "text": "Jeg hedder […], mit nummer er […].",
        "remark": "Det ser vi på.",
        "result": "ikke imødekommet",
    },
    "CCCC-3333": {"remark": "Vi åbner klokken 8.", "result": "imødekommet"},
    "DDDD-4444": {"left_out": "Svaret siger ikke noget om forslaget."},
}
"""What is written to each of them when all is well."""


def hear(edition, is_open=False, **changes) -> Consultation:
    """Keep a consultation with its answers, as if it had been held."""
    course = replace(COURSE, closed_at=None if is_open else CLOSED, **changes)
    consultations.add_consultation(edition, course)
    for answer in ANSWERS:
        consultations.add_answer(edition, course.number, answer)
    return course


def deal_with_all(edition) -> None:
    """Write what the municipality says to each answer."""
    for id, words in DEALT_WITH.items():
        RemarkOnAnswer(edition, id, **words)()


def publish(edition, **given):
    """Deal with all answers, and publish the hvidbog."""
    deal_with_all(edition)
    return PublishWhitebook(edition, **given)()
