"""What is the case now: the open document, its trace, the cursor, and the way back from edits."""
