"""The fields of the content types, in groups as the kinds of document share them.

Each field is defined once. A field of an outer object is reachable on an inner one by acquisition
(`afsnit.price` is the edition's): read values through `content.tree` or from `aq_base`.
"""
