"""Placing: ids and sizes in, points out. Nothing here knows what a person or a colour is."""
