"""Find hjælp: a few plain questions, and the offers that fit the answers."""
