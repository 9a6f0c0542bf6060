"""`@@behandling`: an edition under way, as staff and committee read it and comment on it."""
