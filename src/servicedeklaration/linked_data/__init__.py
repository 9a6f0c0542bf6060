"""What search engines read: our content in the words of schema.org."""
