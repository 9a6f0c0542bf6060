"""The pages, their addresses and what they are made of."""
