"""Start the gateway: `python -m gateway`."""

from __future__ import annotations

import logging
import sys

from aiohttp import web

from concierge.errors import BadSettings
from concierge.handover.accounts import ensure_first_coordinator
from concierge.log import start_log
from concierge.settings import read_settings
from concierge.storage.database import Database
from gateway.app import build_app
from gateway.guard import quiet

log = logging.getLogger("gateway")
LAST_WORDS = 3.0  # seconds that open requests get when the gateway stops


def main() -> None:
    """Read the settings, bring the database up to date, open the doors."""
    try:
        settings = read_settings()
    except BadSettings as error:
        sys.exit(str(error))
    start_log("gateway", settings.log_level)
    logging.getLogger("aiohttp.server").addFilter(quiet)
    database = Database(settings.database_url)
    database.migrate()
    password = ensure_first_coordinator(database, settings)
    if password:
        print(f"first coordinator: {settings.desk_user} / {password} (shown this once)")
    log.info("listening on http://%s:%d", settings.host, settings.port)
    try:
        app = build_app(settings, database)
    except BadSettings as error:
        sys.exit(str(error))
    try:
        # No access log: addresses may hold tokens, and every refusal has its line already.
        web.run_app(app, host=settings.host, port=settings.port, print=None, access_log=None, shutdown_timeout=LAST_WORDS)
    finally:
        database.close()


if __name__ == "__main__":
    main()
