"""The types that travel between the rooms, one file a type. Re-exports nothing."""
