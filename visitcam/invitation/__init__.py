"""What the clinic asked for: read, verified, pinned."""
