"""The people of the demo site: one for each part that somebody plays.

Their passwords are printed when the site starts. They are for a machine of one's own.
"""

from dataclasses import dataclass

from plone import api

from servicedeklaration.content.inquiries import READERS


@dataclass(frozen=True)
class Person:
    """One login; `role` is the Plone role, `part` what the person is, in Danish.

    `group` "": the person is in none.
    """

    login: str
    password: str
    fullname: str
    part: str
    role: str
    group: str = ""


PEOPLE = (
    Person("redaktoer", "prov-redaktoer", "Rikke Redaktør", "redaktør", "Editor"),
    Person(
        "sekretaer", "prov-sekretaer", "Sigurd Sekretær", "udvalgssekretær", "CommitteeSecretary"
    ),
    Person("medlem", "prov-medlem", "Mette Medlem", "udvalgsmedlem", "CommitteeMember"),
    Person("chef", "prov-chef", "Anders Administrator", "administrator", "Site Administrator"),
    Person("modtager", "prov-modtager", "Mona Modtager", "læser henvendelser", "Member", READERS),
)


def add_people() -> None:
    """Add the demo site's people, each with the one role."""
    for person in PEOPLE:
        api.user.create(
            username=person.login,
            password=person.password,
            email=f"{person.login}@havlund.example",
            roles=("Member", person.role),
            properties={"fullname": person.fullname},
        )
        if person.group:
            api.group.add_user(groupname=person.group, username=person.login)
