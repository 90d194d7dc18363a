"""The command line: arguments in, text and exit status out; it decides nothing about cases."""
