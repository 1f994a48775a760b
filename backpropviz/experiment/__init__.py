"""The document: what an experiment's file says, how it is read, checked, written and found."""
