"""The people around an edition: those with a role in it, who answers for it, who sent it on."""

from collections.abc import Iterator

from plone import api

from ..editions.roles import EDITOR, MEMBER, SECRETARY
from ..messages.people import Holders, People, Person
from .consultations import latest
from .kontaktsted import IKontaktsted
from .walk import publication_of


def people_of(edition) -> People:
    """Everybody who may have to be told something about an edition."""
    publication = publication_of(edition)
    return People(
        editors=holders(publication, EDITOR),
        secretaries=holders(publication, SECRETARY),
        members=holders(publication, MEMBER),
        owner=owner_of(publication),
        sender=last_actor(edition, "submit"),
        opener=last_actor(edition, "open_consultation"),
        councils=tuple(_councils(edition)),
    )


def person(user_id: str) -> Person | None:
    """A user; None where there is no such user any more."""
    user = api.user.get(userid=user_id) if user_id else None
    if user is None:
        return None
    name = user.getProperty("fullname") or user.getUserName()
    return Person(name, (user.getProperty("email") or "").strip(), user_id)


def full_name(user_id: str) -> str:
    """The full name of a user; the id itself of one who is gone or has no name."""
    user = api.user.get(userid=user_id)
    return (user and user.getProperty("fullname", "")) or user_id


def owner_of(publication) -> Person | None:
    """Who answers for a work, by the address that was given; None where none was."""
    email = (publication.owner_email or "").strip()
    return Person(publication.owner_function or "", email) if email else None


def holders(publication, role: str) -> Holders:
    """Those who were given the role on the Publikation; where nobody was, on the whole site."""
    local = [who for who, roles in publication.get_local_roles() if role in roles]
    ids = local or [who for who, _ in _roles().listAssignedPrincipals(role)]
    found = {user_id: person(user_id) for each in ids for user_id in _members(each)}
    return Holders(tuple(filter(None, found.values())), bool(local))


def last_actor(edition, transition: str) -> Person | None:
    """Who made the transition last; None where nobody did."""
    history = (edition.workflow_history or {}).get("edition_workflow", ())
    actors = [entry["actor"] for entry in history if entry["action"] == transition]
    return person(actors[-1]) if actors else None


def _members(principal: str) -> list[str]:
    """The user's id, or those of a group's members."""
    group = api.group.get(groupname=principal)
    return list(group.getMemberIds()) if group is not None else [principal]


def _roles():
    return api.portal.get_tool("acl_users").portal_role_manager


def _councils(edition) -> Iterator[Person]:
    """The councils asked in the last consultation that there is a Kontaktsted for, by its name."""
    course = latest(edition)
    for hearing in course.councils if course else ():
        for brain in api.content.find(
            object_provides=IKontaktsted, Title=hearing.council, unrestricted=True
        ):
            place = brain._unrestrictedGetObject()
            if place.email and place.name.casefold() == hearing.council.casefold():
                yield Person(place.name, place.email.strip())
