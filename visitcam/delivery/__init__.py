"""The only network, with the one fetch of ``invitation``."""
