"""Finding and comparing facilities."""
