"""``python -m ecogram``: the same as the command ``ecogram``."""

from ecogram.cli.app import leave

leave()
