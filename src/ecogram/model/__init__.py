"""The case as the file says it; the classes here are the specification of the format.

Import records from their modules (``ecogram.model.person``): a case pays only for what it has.
"""
