"""PATCH <udgave>/@history: an earlier version of a draft is brought back."""
