"""The one door to the network (the order of trust stands in ``line``)."""
