"""Placing a client system and its surroundings: circles round a circle, and the lines between."""
