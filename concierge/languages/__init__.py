"""Languages: which there are, how they write, and how a reply becomes words."""
