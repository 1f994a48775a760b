"""Pictures to take away: still ones, panels, and whole passes."""
