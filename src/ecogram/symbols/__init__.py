"""The catalogue of symbols as data, with sources, and what paints them: no places, no families."""
