"""The people of the tests: who is told what depends on them."""

from plone import api

from .world import act_as

PEOPLE = {
    "rikke": ("Rikke Redaktør", "Editor"),
    "rene": ("René Redaktør", "Editor"),
    "sigurd": ("Sigurd Sekretær", "CommitteeSecretary"),
    "mette": ("Mette Medlem", "CommitteeMember"),
    "anders": ("Anders Administrator", "Site Administrator"),
    "carla": ("Carla Bidragyder", "Contributor"),
    "bodil": ("Bodil Borger", "Member"),
}
PASSWORD = "et-langt-kodeord"
OWNER = "rusmidler@havlund.example"


def add_people(portal) -> None:
    """One account for each, with an address at havlund.example."""
    act_as(portal, "Manager")
    for name, (fullname, role) in PEOPLE.items():
        api.user.create(
            username=name,
            password=PASSWORD,
            email=f"{name}@havlund.example",
            roles=tuple({"Member", role}),
            properties={"fullname": fullname},
        )


def set_up_mail() -> None:
    """The site knows a server and an address to write from."""
    api.portal.get_tool("MailHost").smtp_host = "localhost"
    api.portal.set_registry_record("plone.email_from_address", "hjaelp@havlund.example")
    api.portal.set_registry_record("plone.email_from_name", "Havlund Kommune")
