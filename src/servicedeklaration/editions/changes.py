"""Why the text of an edition cannot be changed, in the words of the one who tries."""

_REASONS = {
    "consultation": "Udgaven er i høring. Afslut høringen, før du ændrer teksten.",
    "pending": "Udgaven ligger til godkendelse. Den kan ændres, hvis udvalget sender den tilbage.",
    "approved": "Udgaven er godkendt og kan ikke ændres. Lav en ny udgave i stedet.",
    "withdrawn": "Udgaven er tilbagekaldt og kan ikke ændres. Lav en ny udgave i stedet.",
}


def reasons_against_change(state: str) -> list[str]:
    """Everything that speaks against a change in this state; empty when it can be changed."""
    return [_REASONS[state]] if state in _REASONS else []
