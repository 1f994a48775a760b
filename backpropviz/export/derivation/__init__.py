"""Why each rule is what it is, line by line."""
