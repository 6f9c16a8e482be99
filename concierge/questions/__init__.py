"""Questions that patients ask beyond the topics, and what we know about them."""
