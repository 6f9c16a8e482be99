"""Packages: stays with treatment and lodging, by what a patient wishes."""
