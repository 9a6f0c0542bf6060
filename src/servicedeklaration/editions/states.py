"""The life of an edition as data: its states, and the transitions between them.

Afsnit and Indsats have no state of their own; the edition's covers its tree. "In force" is no
state either: it is computed from dates, in `timeline`.
"""

from dataclasses import dataclass

from .roles import ADMINISTRATORS, COMMITTEE, EDITORS, EVERYONE, SECRETARIES, STAFF


@dataclass(frozen=True)
class State:
    """One state; `final` means that the text is never changed again."""

    id: str
    title_da: str
    title_en: str
    visible_to: frozenset[str]
    editable: bool = False
    final: bool = False


@dataclass(frozen=True)
class Transition:
    """One way from state to state.

    `needs` names what must be given: a reason, a decision, the day from which it is in force.
    "correction": the edition must have been begun as an editorial correction.
    `outcome` is the outcome of the decision that the transition records; None: it records none.
    """

    id: str
    title_da: str
    title_en: str
    from_states: frozenset[str]
    to_state: str
    roles: frozenset[str]
    needs: frozenset[str] = frozenset()
    outcome: str | None = None


STATES = {
    state.id: state
    for state in (
        State("draft", "Kladde", "Draft", STAFF, editable=True),
        State("consultation", "I høring", "In consultation", EVERYONE),
        State("pending", "Til godkendelse", "Awaiting approval", STAFF | COMMITTEE),
        State("approved", "Godkendt", "Approved", EVERYONE, final=True),
        State("withdrawn", "Tilbagekaldt", "Withdrawn", EVERYONE, final=True),
    )
}

INITIAL_STATE = "draft"
IN_FORCE_STATES = frozenset({"approved"})
"""States in which an edition can be in force, if its dates say so."""
PUBLIC_STATES = frozenset(s.id for s in STATES.values() if s.visible_to == EVERYONE)
EDITABLE_STATES = frozenset(s.id for s in STATES.values() if s.editable)
FINAL_STATES = frozenset(s.id for s in STATES.values() if s.final)
IN_FLIGHT_STATES = frozenset(STATES) - FINAL_STATES
"""States of an edition under way; a Publikation has at most one edition in these."""

_DRAFT, _CONSULTATION = frozenset({"draft"}), frozenset({"consultation"})
_PENDING, _APPROVED = frozenset({"pending"}), frozenset({"approved"})
_REASON, _DECISION = frozenset({"reason"}), frozenset({"decision"})

TRANSITIONS = {
    transition.id: transition
    for transition in (
        Transition(
            "open_consultation", "Send i høring", "Open consultation",
            _DRAFT, "consultation", EDITORS, frozenset({"deadline"}),
        ),
        Transition(
            "close_consultation", "Afslut høringen", "Close consultation",
            _CONSULTATION, "draft", EDITORS, frozenset({"comment"}),
        ),
        Transition(
            "submit", "Send til godkendelse", "Submit for approval",
            _DRAFT, "pending", EDITORS,
        ),
        Transition(
            "publish_correction", "Offentliggør rettelsen", "Publish the correction",
            _DRAFT, "approved", EDITORS, frozenset({"correction"}), "redaktionel rettelse",
        ),
        Transition(
            "readopt", "Genvedtag uændret", "Adopt again unchanged",
            _DRAFT, "approved", SECRETARIES, _DECISION, "godkendt",
        ),
        Transition(
            "approve", "Godkend", "Approve",
            _PENDING, "approved", SECRETARIES, _DECISION, "godkendt",
        ),
        Transition(
            "approve_with_amendments", "Godkend med ændringer", "Approve with amendments",
            _PENDING, "approved", SECRETARIES, _DECISION, "godkendt med ændringer",
        ),
        Transition(
            "postpone", "Udsæt", "Postpone",
            _PENDING, "pending", SECRETARIES, outcome="udsat",
        ),
        Transition(
            "send_back", "Send tilbage", "Send back",
            _PENDING, "draft", SECRETARIES, _REASON, "sendt tilbage",
        ),
        Transition(
            "reject", "Afvis", "Reject",
            _PENDING, "draft", SECRETARIES, _REASON, "afvist",
        ),
        Transition(
            "withdraw", "Tilbagekald", "Withdraw",
            _APPROVED, "withdrawn", SECRETARIES | ADMINISTRATORS, _REASON,
        ),
        Transition(
            "register_existing", "Registrér som allerede godkendt", "Register as already approved",
            _DRAFT, "approved", ADMINISTRATORS, frozenset({"in_force_from"}),
        ),
    )
}  # fmt: skip


def transitions_from(state: str) -> tuple[Transition, ...]:
    """The transitions that lead out of a state; none out of withdrawn."""
    return tuple(t for t in TRANSITIONS.values() if state in t.from_states)


def allowed(transition: str, state: str, roles: frozenset[str] | set[str]) -> bool:
    """Whether someone with these roles may make the transition from the state."""
    rule = TRANSITIONS[transition]
    return state in rule.from_states and not rule.roles.isdisjoint(roles)
