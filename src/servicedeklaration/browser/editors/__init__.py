"""What only editors see on the pages: state, findings of the import, the next step."""
