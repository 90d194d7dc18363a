"""Placing: ids and sizes in, points out. Nothing here knows what a person, a family or a colour is."""
