"""Conversations: the inbox, the order, the owner, the outbox."""
