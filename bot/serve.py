"""`python -m bot.serve [MODEL]`: start the Rasa server on loopback, with its HTTP API closed but for a few routes."""

from __future__ import annotations

import json
import logging
import os
import sys
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

from bot import environment
from concierge.log import start_log
from concierge.settings import ROOT, read_settings

if TYPE_CHECKING:
    from sanic import Request, Sanic
    from sanic.response import BaseHTTPResponse, HTTPResponse

LOOPBACK = "127.0.0.1"
OPEN = {("GET", "/"), ("GET", "/status"), ("GET", "/version"), ("POST", "/model/parse")}
OUR_CHANNEL = "/webhooks/ayan/"
log = logging.getLogger("bot.serve")


def main() -> None:
    """Serve until told to stop."""
    environment.prepare()
    settings = read_settings()
    os.environ["AYAN_ACTIONS_PORT"] = str(settings.actions_port)  # endpoints.yml reads it
    os.chdir(ROOT)
    app = make_app()
    start_log("bot", settings.log_level)
    _hush(settings.log_level)
    app.run(host=LOOPBACK, port=settings.rasa_port, workers=1, access_log=False, motd=False)


def make_app() -> Sanic:
    """The Sanic application of Rasa with our channel, our patches and closed doors; it loads the model when it starts."""
    import rasa.core.run
    from rasa.core.utils import AvailableEndpoints

    from bot import patches
    from bot.channel import GatewayChannel
    from bot.training_inputs import model_path

    patches.apply()
    # The launcher names the model, so that a bot that is started again finds it although somebody edits words meanwhile.
    path = ROOT / sys.argv[1] if len(sys.argv) > 1 else model_path()
    if not path.is_file():
        sys.exit(f"There is no model {path.relative_to(ROOT)}: run python -m bot.train first.")
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    app: Sanic = rasa.core.run.configure_app([GatewayChannel()], enable_api=True, endpoints=endpoints, use_uvloop=True)
    app.register_middleware(close_doors, "request")
    app.register_middleware(name_language, "response")
    app.register_listener(partial(rasa.core.run.load_agent_on_start, str(path), endpoints, None), "before_server_start")
    app.register_listener(rasa.core.run.close_resources, "after_server_stop")
    return app


def close_doors(request: Request) -> HTTPResponse | None:
    """Refuse every route of Rasa's API that nobody needs: it would load any model from any address, and hand out conversations."""
    from sanic.response import json as answer

    if (request.method, request.path) in OPEN or request.path.startswith(OUR_CHANNEL):
        return None
    return answer({"error": "not found"}, status=404)


def name_language(request: Request, response: BaseHTTPResponse) -> None:
    """A parse always has `language`, null when nothing can be told; Rasa itself leaves out what is None."""
    if request.path == "/model/parse" and response.status == HTTPStatus.OK and response.body:
        response.body = json.dumps({"language": None, **json.loads(response.body)}).encode()


def _hush(level: str) -> None:
    """Patients' words stay out of the log: structlog prints them at debug, Sanic prints every request."""
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.WARNING)
    for name in (
        "rasa",
        "sanic.root",
        "sanic.error",
        "sanic.access",
        "apscheduler",
        "aiohttp",
        "matplotlib",
        "h5py",
        "tensorflow",
        "jieba",
        "pymorphy3",
    ):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("rasa.core.run").setLevel(level)


if __name__ == "__main__":
    main()
