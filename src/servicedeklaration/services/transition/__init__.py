"""POST <edition>/@workflow/<transition>: one step in the life of an edition."""
