"""The page of one offer (Indsats)."""
