"""Emergencies: the signs by which one is known, and what is said then."""
