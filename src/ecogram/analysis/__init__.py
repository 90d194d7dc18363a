"""Numbers about a case, and the words and tables they are told in. Counts, and never grades."""
