"""The page of a Publikation and of an edition: the same page, at the short or the own address."""
