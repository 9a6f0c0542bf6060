"""How somebody who writes may be reached: a free choice."""

WAYS = {
    "self": "Jeg kontakter jer selv",
    "phone": "Ring til mig",
    "other": "Kontakt mig på en anden måde",
}
"""Each way in Danish, in the order in which they are offered."""

NEEDS_WORDS = frozenset({"phone", "other"})
"""Ways that are of no use without a number or a word on how."""
