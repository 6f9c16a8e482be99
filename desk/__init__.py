"""The coordinators' door: signing in, cases, and the live feed of the desk."""
