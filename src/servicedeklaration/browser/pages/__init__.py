"""What the pages share: the frame they stand in, the pieces they are laid out from."""
