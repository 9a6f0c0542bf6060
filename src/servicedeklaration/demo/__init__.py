"""A site to try the software on: made once, from a folder of documents, and then kept."""
