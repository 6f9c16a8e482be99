"""What is known in a conversation, and how each new message changes it."""
