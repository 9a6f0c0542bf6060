"""How a letter refers to a text: a line to copy, a short address, and a QR code of it."""
