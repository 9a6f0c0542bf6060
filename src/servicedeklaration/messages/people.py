"""The people around an edition, as far as it must be known whom to write to."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Person:
    """Somebody who can be written to.

    `user_id` "": no account; `email` "": no address, so the message stands in the desk alone.
    """

    name: str
    email: str = ""
    user_id: str = ""

    @property
    def key(self) -> str:
        """What tells people apart: an owner with an account is one person, not two."""
        return self.email.casefold() or self.user_id


@dataclass(frozen=True)
class Holders:
    """Those who hold a role. `local`: it was given to them on this very Publikation."""

    people: tuple[Person, ...] = ()
    local: bool = False


@dataclass(frozen=True)
class People:
    """Who there is for one edition; None: there is nobody, or nobody knows."""

    editors: Holders = field(default_factory=Holders)
    secretaries: Holders = field(default_factory=Holders)
    members: Holders = field(default_factory=Holders)
    owner: Person | None = None
    sender: Person | None = None
    """Who submitted the edition last."""
    opener: Person | None = None
    """Who opened the last consultation."""
    councils: tuple[Person, ...] = ()
    """The statutory councils that are asked, with the addresses that are known."""
