"""`python -m actions`: serve the actions to Rasa, on loopback."""

from __future__ import annotations

import logging
import os
import sys
import warnings

from concierge.log import start_log
from concierge.settings import read_settings

LOOPBACK = "127.0.0.1"
LIBRARIES = ("sanic.root", "sanic.error", "sanic.access", "rasa_sdk")


def main() -> None:
    """Serve until told to stop."""
    sys.dont_write_bytecode = True
    os.environ["SQLALCHEMY_SILENCE_UBER_WARNING"] = "1"  # we stay on SQLAlchemy 1.4 as long as Rasa does
    settings = read_settings()
    start_log("actions", settings.log_level)
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)
    import sanic  # noqa: F401, PLC0415 it shows deprecation warnings as soon as it is imported; the filter below must come after it

    warnings.filterwarnings("ignore", category=DeprecationWarning)
    from rasa_sdk.endpoint import create_app  # noqa: PLC0415 see above

    from actions.resources import resources  # noqa: PLC0415 see above

    resources().catalog()  # opened before the first patient waits for it
    create_app("actions", cors_origins=[]).run(LOOPBACK, settings.actions_port, workers=1, access_log=False, motd=False)


if __name__ == "__main__":
    main()
