"""What an edition is called among the others of its work."""

from ..editions.words import long_date


def name_among_others(edition) -> str:
    """Its own name; else its title with its first day, by which editions of one title are told
    apart. One without name and day has its title alone."""
    if edition.edition_label or edition.in_force_from is None:
        return edition.edition_label or edition.title
    return f"{edition.title} ({long_date(edition.in_force_from)})"
