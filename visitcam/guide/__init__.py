"""The patient guide, as data."""
