"""The pages as citizens and editors get them over HTTP."""
