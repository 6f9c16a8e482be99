"""Handing a conversation to a person and back: cases, and who may speak."""

from concierge.handover.case import Case, Need
from concierge.handover.cases import Words, answer, close, give_back, open_case, step_in, take

__all__ = ["Case", "Need", "Words", "answer", "close", "give_back", "open_case", "step_in", "take"]
