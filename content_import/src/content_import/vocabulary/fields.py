"""The fields that each kind of edition has, as the content model names them."""

COMMON = ("introduction", "legal_basis_text")

OWN = {
    "Kvalitetsstandard": (
        "tasks target_group purpose goals_and_values organisation referral treatment_guarantee "
        "free_choice anonymity treatment_plan action_plan user_involvement price complaint "
        "qualifications monitoring gift_cards extent follow_up how_to_apply processing_time "
        "supplier quality_goals cooperation special_conditions"
    ),
    "Servicedeklaration": (
        "organisation presentation target_group price how_to_apply user_profile staffing premises "
        "goals_and_values methods cooperation follow_up services course known_for quality_goals "
        "expectations user_involvement complaint inspection"
    ),
    "Indsatskatalog": "target_group methods anonymity referral organisation",
}
"""Kind of document to the names of its own topic fields."""

TOPICS = frozenset(" ".join(OWN.values()).split())
"""What an Afsnit may say it is about; anything else is "other"."""

KINDS = tuple(OWN)


def edition_fields(kind: str) -> tuple[str, ...]:
    """All topic fields of a kind in the order of the form."""
    return (*COMMON, *OWN[kind].split())
