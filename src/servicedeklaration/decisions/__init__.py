"""What a committee decided about an edition: as data, its weak points, and in words."""
