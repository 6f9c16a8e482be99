"""A check-up put together by the patient: a base, and examinations added to it or dropped."""
