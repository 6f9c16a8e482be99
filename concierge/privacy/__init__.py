"""What is kept of a patient."""
