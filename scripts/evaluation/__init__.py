"""`make evaluate`: how well Ayan understands, beside others, and whether a change makes it worse."""
