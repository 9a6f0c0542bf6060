"""GET <edition>/@hvidbog: what was published of a consultation's result, as data."""
