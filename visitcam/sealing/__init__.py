"""The only cryptography of pictures: bundles, recipients, age."""
