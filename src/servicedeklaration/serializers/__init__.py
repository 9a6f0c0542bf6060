"""Our content as JSON, beyond what its fields give."""
