"""Every error of Ayan, in one tree.

ConciergeError                 something went wrong that we can name
 ├─ BadInput                   the sender can mend it
 │   ├─ TooLong                the message is longer than we read
 │   ├─ TooOften               more requests than one sender may make
 │   ├─ NotSignedIn            a name or password is wrong, or the session is over
 │   └─ NotAllowed             signed in, but this is not theirs to do
 ├─ BadSettings                the operator's settings hold faults
 ├─ BadCatalog                 facts or names hold faults
 ├─ NotFound                   what was named does not exist
 ├─ Conflict                   somebody else was first
 └─ OutsideFailure             a part beyond this process failed
     ├─ BotUnreachable         Rasa does not answer; the message is tried again
     │   └─ BotTooSlow         Rasa took the message and did not answer in time
     ├─ BotFailed              Rasa answered with an error or with nothing
     ├─ ProviderBusy           a messaging app's provider takes nothing now; tried again
     │   └─ ProviderSilent     the request went out and no answer came: the provider may have taken it
     └─ ProviderRefused        the provider will never take it, and says why
"""

from __future__ import annotations


class ConciergeError(Exception):
    """Root of the tree. `key` is both the code in the log and the key of the words shown to people."""

    key = "error-unknown"

    def __init__(self, message: str = "", **values: object) -> None:
        """Keep the operator's `message` (English) and the `values` that the patient's words need."""
        super().__init__(message or self.key)
        self.values = values


class BadInput(ConciergeError):
    """The sender can mend it."""

    key = "error-bad-input"


class TooLong(BadInput):
    """The message is longer than we read."""

    key = "error-too-long"


class TooOften(BadInput):
    """More requests than one sender may make; `wait` says for how many seconds to hold on."""

    key = "error-too-often"


class NotSignedIn(BadInput):
    """A name or password is wrong, or the session is over."""

    key = "error-not-signed-in"


class NotAllowed(BadInput):
    """Signed in, but this is not theirs to do."""

    key = "error-not-allowed"


class BadSettings(ConciergeError):
    """The operator's settings hold faults; the message lists all of them, a line each."""

    key = "error-settings"


class BadCatalog(ConciergeError):
    """Facts or names hold faults; the message lists all of them as `file:line: fault`."""

    key = "error-catalog"


class NotFound(ConciergeError):
    """What was named does not exist."""

    key = "error-not-found"


class Conflict(ConciergeError):
    """Somebody else was first."""

    key = "error-conflict"


class OutsideFailure(ConciergeError):
    """A part beyond this process failed."""

    key = "error-outside"


class BotUnreachable(OutsideFailure):
    """Rasa does not answer; the message is tried again."""

    key = "error-bot-unreachable"


class BotTooSlow(BotUnreachable):
    """Rasa took the message and did not answer in time."""

    key = "error-bot-too-slow"


class BotFailed(OutsideFailure):
    """Rasa answered with an error or with nothing."""

    key = "error-bot-failed"


class ProviderBusy(OutsideFailure):
    """A messaging app's provider takes nothing now; `pause`, if known, says for how many seconds to hold on."""

    key = "error-provider-busy"


class ProviderSilent(ProviderBusy):
    """The request went out and no answer came: the provider may have taken it."""

    key = "error-provider-silent"


class ProviderRefused(OutsideFailure):
    """The provider will never take it, and says why."""

    key = "error-provider-refused"
