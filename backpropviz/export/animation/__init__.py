"""Moving pictures as files: GIF with one palette for all, and WebP."""
