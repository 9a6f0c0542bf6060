"""GET <edition>/@redline: what is different from another edition, as data."""
