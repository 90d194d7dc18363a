"""ecogram draws genograms and ecograms from a plain text file."""

__version__ = "0.1.0"
