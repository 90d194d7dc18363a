"""What the network charts share: the focal person, the rings, the blocks of symbol and name."""
