"""Large networks: bodies in two columns beside the client system, a level row for every line."""
