"""The pages of one section: an Afsnit, or a topic that an edition has in a field."""
