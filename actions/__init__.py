"""What the bot may do: one file a topic, each a thin translation between a turn and the rules in concierge/."""
