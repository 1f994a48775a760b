"""Lessons: their text beside what it is about, and links that do what they say."""
