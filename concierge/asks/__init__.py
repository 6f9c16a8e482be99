"""What a message may ask in its conversation, and the conversations from which that is learned."""
