"""Cameras, and what is measured on a live picture."""
