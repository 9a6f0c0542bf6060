"""Which fields the types have, and what is asked of their values."""

import pytest
from plone.dexterity.utils import iterSchemataForType
from zope.schema import getFields
from zope.schema.interfaces import ValidationError

EDITION = (
    "title edition_label in_force_from in_force_until change_note source source_sha256 legal_basis "
    "legal_basis_text introduction headings easy_read"
)
FIELDS = {
    "Publikation": "title description kind municipality provider subject owner_function "
    "owner_email review_months councils contacts",
    "Kvalitetsstandard": EDITION + " tasks target_group purpose goals_and_values organisation "
    "referral treatment_guarantee free_choice anonymity treatment_plan action_plan "
    "user_involvement price complaint qualifications monitoring gift_cards extent follow_up "
    "how_to_apply processing_time supplier quality_goals cooperation special_conditions",
    "Servicedeklaration": EDITION + " organisation presentation target_group price how_to_apply "
    "user_profile staffing premises goals_and_values methods cooperation follow_up services course "
    "known_for quality_goals expectations user_involvement complaint inspection revised contact",
    "Indsatskatalog": EDITION + " target_group methods anonymity referral organisation",
    "Indsats": "number title purpose activities duration staff target_group age_min age_max "
    "legal_basis access anonymous offer_type form price body contacts headings",
    "Afsnit": "number title body topic headings",
    "Kontaktsted": "name street postal_code city phones email website opening_hours phone_hours "
    "remarks",
}
PLONES_OWN = {"id", "changeNote", "versioning_enabled", "exclude_from_nav"}
REQUIRED = {"Publikation": {"title", "kind", "municipality"}, "Kontaktsted": {"name"}}


def fields_of(portal_type: str) -> dict:
    return {
        name: field
        for schema in iterSchemataForType(portal_type)
        for name, field in getFields(schema).items()
        if name not in PLONES_OWN
    }


@pytest.mark.parametrize("portal_type", FIELDS)
def test_a_type_has_the_fields_of_the_design_and_no_others(portal, portal_type):
    assert sorted(fields_of(portal_type)) == sorted(FIELDS[portal_type].split())


@pytest.mark.parametrize("portal_type", FIELDS)
def test_nothing_is_compulsory_that_a_document_may_lack(portal, portal_type):
    required = {name for name, field in fields_of(portal_type).items() if field.required}
    assert required == REQUIRED.get(portal_type, {"title"})


@pytest.mark.parametrize("portal_type", FIELDS)
def test_every_field_has_a_label_and_a_help_text(portal, portal_type):
    bare = [n for n, f in fields_of(portal_type).items() if not (f.title and f.description)]
    assert bare == []


def validate(portal_type: str, name: str, value):
    fields_of(portal_type)[name].validate(value)


def problem(portal_type: str, name: str, value) -> str:
    """What a form or REST says is wrong with the value."""
    from zope.i18n import translate

    with pytest.raises(ValidationError) as caught:
        validate(portal_type, name, value)
    return translate(caught.value.doc(), target_language="en")


@pytest.mark.parametrize("value", ["2018", "2018-13", "2018-02-30", "februar 2018", "2018-2"])
def test_revised_must_be_a_month_or_a_day(portal, value):
    assert value in problem("Servicedeklaration", "revised", value)


@pytest.mark.parametrize("value", ["2018-02", "2018-02-28"])
def test_revised_may_be_as_exact_as_the_document(portal, value):
    validate("Servicedeklaration", "revised", value)


def test_a_wrong_legal_reference_is_named_with_its_line(portal):
    lines = ("serviceloven § 101", "efter gældende regler")
    message = problem("Kvalitetsstandard", "legal_basis", lines)
    assert "Line 2" in message
    assert "efter gældende regler" in message


def test_canonical_references_are_taken(portal):
    lines = ("serviceloven § 101 a, stk. 3", "bekendtgørelse nr. 430 af 30. april 2014")
    validate("Indsats", "legal_basis", lines)


def test_an_edition_cannot_end_before_it_begins(portal):
    from datetime import date
    from types import SimpleNamespace

    from servicedeklaration.behaviors.edition import IEdition

    data = SimpleNamespace(in_force_from=date(2025, 1, 1), in_force_until=date(2024, 12, 31))
    with pytest.raises(ValidationError):
        IEdition.validateInvariants(data)


def test_the_lowest_age_is_not_above_the_highest(portal):
    from types import SimpleNamespace

    from servicedeklaration.content.indsats import IIndsats

    with pytest.raises(ValidationError):
        IIndsats.validateInvariants(SimpleNamespace(age_min=25, age_max=18))


def test_the_kind_of_a_work_with_editions_stays(world):
    from servicedeklaration.content.publikation import IPublikation

    kind = IPublikation["kind"].bind(world.publication)
    kind.validate("Kvalitetsstandard")
    with pytest.raises(ValidationError):
        kind.validate("Indsatskatalog")


def test_the_kind_of_a_work_without_editions_may_change(world):
    from servicedeklaration.content.publikation import IPublikation

    world.publication.manage_delObjects(["2025"])
    IPublikation["kind"].bind(world.publication).validate("Indsatskatalog")


def test_only_a_place_can_be_a_contact(world):
    from servicedeklaration.behaviors.contacts import are_places

    assert are_places([world.place])
    with pytest.raises(ValidationError) as caught:
        are_places([world.place, world.section])
    assert caught.value.doc().mapping == {"title": "Tilbud"}
