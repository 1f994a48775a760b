"""Typeset mathematics whose parts are linked with elements."""
