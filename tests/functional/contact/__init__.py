"""Where one turns to, as citizens see it."""
