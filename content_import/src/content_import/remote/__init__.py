"""Importing a folder into a site that runs, over its REST interface."""
