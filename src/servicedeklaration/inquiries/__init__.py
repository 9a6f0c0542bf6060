"""What citizens write to the municipality, with their name or without: rules and plain data."""
