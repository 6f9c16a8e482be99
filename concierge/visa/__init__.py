"""Whether a patient needs a visa, which one, and what else the rule says; never a rule that no longer holds."""
