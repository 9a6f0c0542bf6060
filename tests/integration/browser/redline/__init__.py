"""How differences are laid out."""
