"""POST <publikation>/@new-edition: a draft that begins as a copy of the edition in force."""
