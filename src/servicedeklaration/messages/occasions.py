"""The occasions on which somebody is written to: who it is, and what is said. All as data."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """What is said on one occasion, and to which groups.

    `groups` are names in `recipients.GROUPS`. `happened` and `to_do` are sentences in which
    {title}, {actor}, {day} and {reason} stand for the facts.
    """

    groups: tuple[str, ...]
    subject: str
    happened: str
    to_do: str


OCCASIONS = {
    "submitted": Told(
        ("secretaries",),
        "Venter på beslutning: {title}",
        "{actor} har sendt »{title}« til godkendelse.",
        "Sæt sagen på dagsordenen, og registrér beslutningen, når udvalget har behandlet den.",
    ),
    "pack_made": Told(
        ("members",),
        "Til mødet: {title}",
        "»{title}« er lagt frem for udvalget.",
        "Læs teksten og ændringerne inden mødet. Du kan skrive bemærkninger til hvert afsnit.",
    ),
    "sent_back": Told(
        ("sender", "owner"),
        "Sendt tilbage: {title}",
        "Udvalget har sendt »{title}« tilbage.{reason}",
        "Ret kladden, og send den til godkendelse igen.",
    ),
    "rejected": Told(
        ("sender", "owner"),
        "Afvist: {title}",
        "Udvalget har afvist »{title}«.{reason}",
        "Teksten er en kladde igen. Tag stilling til, om den skal skrives om.",
    ),
    "postponed": Told(
        ("sender", "owner"),
        "Udsat: {title}",
        "Udvalget har udsat beslutningen om »{title}«.",
        "Du skal ikke gøre noget. Teksten venter på et senere møde.",
    ),
    "approved": Told(
        ("sender", "owner"),
        "Godkendt: {title}",
        "»{title}« er godkendt.{in_force}",
        "Du skal ikke gøre noget. Fortæl det gerne til dem, der bruger teksten.",
    ),
    "amended": Told(
        ("sender", "owner"),
        "Godkendt med ændringer: {title}",
        "»{title}« er godkendt med de ændringer, som udvalget besluttede.{in_force}",
        "Læs, hvad der blev ændret, og fortæl det til dem, der bruger teksten.",
    ),
    "corrected": Told(
        ("owner", "secretaries", "members"),
        "Redaktionel rettelse: {title}",
        "{actor} har offentliggjort en redaktionel rettelse af »{title}«.{reason}",
        "Du skal ikke gøre noget. Udvalget får besked om alle redaktionelle rettelser.",
    ),
    "withdrawn": Told(
        ("sender", "owner", "secretaries"),
        "Trukket tilbage: {title}",
        "»{title}« er trukket tilbage og gælder ikke mere.{reason}",
        "Tag stilling til, om der skal laves en ny udgave.",
    ),
    "consultation_opened": Told(
        ("councils", "owner"),
        "I høring: {title}",
        "»{title}« er sendt i høring.{deadline}",
        "Læs forslaget, og send jeres svar inden fristen.",
    ),
    "councils_asked": Told(
        ("councils",),
        "Jeres svar ønskes: {title}",
        "Kommunen beder om jeres svar på forslaget »{title}«.{deadline}",
        "Læs forslaget, og send jeres svar inden fristen.",
    ),
    "deadline_passed": Told(
        ("opener_or_editors",),
        "Høringsfristen er gået: {title}",
        "Fristen for at svare på høringen om »{title}« var {day}.",
        "Afslut høringen, og skriv, hvad kommunen mener om hvert svar.",
    ),
    "review_due": Told(
        ("owner_or_editors",),
        "Skal gennemgås: {title}",
        "»{title}« skal være gennemgået senest {day}.",
        "Læs teksten igennem. Lav en ny udgave, hvis noget ikke passer længere.",
    ),
    "expiring": Told(
        ("owner_or_editors",),
        "Udløber snart: {title}",
        "»{title}« gælder kun til og med {day}, og ingen ny udgave er godkendt.",
        "Sørg for, at en ny udgave er godkendt inden da. Ellers gælder der ingen tekst.",
    ),
}
