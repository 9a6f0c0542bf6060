"""The tilgængelighedserklæring: as citizens read it, and the form for staff."""
