"""A first day-by-day plan of a trip, from a treatment or a package."""
