"""`<edition>/@comments`: what staff and committee say of it, part by part."""
