"""What operators and developers run from a terminal."""
