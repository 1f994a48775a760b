"""The step at hand and the timeline of the pass."""
