"""What the three kinds of document are called, in their forms and misspellings, as patterns."""

KIND_WORDS = {
    "Kvalitetsstandard": r"kvalitets{1,3}[-\s]?s?tandard(?:en|er|erne)?s?",
    "Servicedeklaration": r"(?:service|ydelses)[-\s]?deklaration(?:en|er|erne)?s?",
    "Indsatskatalog": r"(?:indsats|ydelses|tilbuds)[-\s]?katalog(?:et|er|erne)?s?",
}
"""Kind to the pattern of its word, in lower case."""

ANY_KIND = rf"(?:{'|'.join(KIND_WORDS.values())})"
