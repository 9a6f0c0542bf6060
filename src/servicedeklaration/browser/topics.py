"""The topics that an edition may say something about, in the order in which citizens read them."""

from dataclasses import dataclass

from servicedeklaration.i18n import _

from .words.anchors import PAGE_ANCHORS


@dataclass(frozen=True)
class Topic:
    """One topic: the field that holds it, its lasting place on the page, and its heading."""

    field: str
    anchor: str
    heading: str


TOPICS = (
    Topic("presentation", "om-stedet", _("topic_presentation", default="About the place")),
    Topic("tasks", "opgaver", _("topic_tasks", default="Tasks")),
    Topic("purpose", "formaal", _("topic_purpose", default="Purpose")),
    Topic("target_group", "maalgruppe", _("topic_target_group", default="Who it is for")),
    Topic("user_profile", "brugere", _("topic_user_profile", default="Who comes here")),
    Topic("services", "ydelser", _("topic_services", default="What we offer")),
    Topic("course", "forloeb", _("topic_course", default="A typical course")),
    Topic("how_to_apply", "ansoegning", _("topic_how_to_apply", default="How to apply")),
    Topic("referral", "visitation", _("topic_referral", default="Referral")),
    Topic(
        "treatment_guarantee",
        "behandlingsgaranti",
        _("topic_treatment_guarantee", default="Treatment guarantee"),
    ),
    Topic(
        "processing_time",
        "sagsbehandlingstid",
        _("topic_processing_time", default="Processing time"),
    ),
    Topic("price", "pris", _("topic_price", default="Price")),
    Topic("free_choice", "frit-valg", _("topic_free_choice", default="Free choice")),
    Topic("anonymity", "anonymitet", _("topic_anonymity", default="Anonymity")),
    Topic("extent", "omfang", _("topic_extent", default="Extent and duration")),
    Topic("treatment_plan", "behandlingsplan", _("topic_treatment_plan", default="Treatment plan")),
    Topic("action_plan", "handleplan", _("topic_action_plan", default="Action plan")),
    Topic("follow_up", "opfoelgning", _("topic_follow_up", default="Follow-up")),
    Topic(
        "user_involvement",
        "brugerindflydelse",
        _("topic_user_involvement", default="Your influence"),
    ),
    Topic(
        "goals_and_values",
        "maal-og-vaerdier",
        _("topic_goals_and_values", default="Goals and values"),
    ),
    Topic("methods", "metoder", _("topic_methods", default="Methods")),
    Topic("staffing", "medarbejdere", _("topic_staffing", default="Staff")),
    Topic(
        "qualifications",
        "kvalifikationer",
        _("topic_qualifications", default="Staff qualifications"),
    ),
    Topic("premises", "fysiske-rammer", _("topic_premises", default="Premises")),
    Topic("organisation", "organisation", _("topic_organisation", default="Organisation")),
    Topic("supplier", "leverandoer", _("topic_supplier", default="Supplier")),
    Topic("cooperation", "samarbejde", _("topic_cooperation", default="Cooperation")),
    Topic("quality_goals", "kvalitetsmaal", _("topic_quality_goals", default="Quality goals")),
    Topic("monitoring", "monitorering", _("topic_monitoring", default="Monitoring")),
    Topic("gift_cards", "gavekort", _("topic_gift_cards", default="Gift cards")),
    Topic(
        "special_conditions",
        "saerlige-forhold",
        _("topic_special_conditions", default="Special conditions"),
    ),
    Topic(
        "expectations", "forventninger", _("topic_expectations", default="What we expect of you")
    ),
    Topic("known_for", "kendes-for", _("topic_known_for", default="What we want to be known for")),
    Topic("complaint", "klage", _("topic_complaint", default="Complaints")),
    Topic("inspection", "tilsyn", _("topic_inspection", default="Inspection")),
)
"""Words in the addresses stay as they are: others link to them."""

TAKEN_ANCHORS = PAGE_ANCHORS | {topic.anchor for topic in TOPICS}
"""No section may stand in these places: they are kept for topics and for the page's own parts."""
