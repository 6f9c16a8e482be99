"""What stands before every route: errors become clear JSON, refusals one line in the log, and browsers get their rules."""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable

from aiohttp import web

from concierge import errors
from concierge.log import one_line

log = logging.getLogger(__name__)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
LARGEST_BODY = 1024 * 1024  # bytes

STATUS: dict[type[errors.ConciergeError], int] = {
    errors.TooLong: 413,
    errors.TooOften: 429,
    errors.NotSignedIn: 401,
    errors.NotAllowed: 403,
    errors.BadInput: 400,
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.OutsideFailure: 503,
}
"""The first class that fits an error gives its status."""
KEYS = {404: errors.NotFound.key, 413: errors.TooLong.key}

# Everything the pages need is built into files of our own; nobody may frame them.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-ChannelSettings": "nosniff",
    "X-Frame-ChannelSettings": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
}


@web.middleware
async def clear_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer every error as {"error": key, "message": sentence}; a fault of ours tells the outside nothing."""
    try:
        return await handler(request)
    except errors.ConciergeError as error:
        status = next((status for kind, status in STATUS.items() if isinstance(error, kind)), 500)
        return _refuse(request, status, error.key, str(error) if status < 500 else "please try again later", _retry_after(error))
    except web.HTTPException as error:
        if error.status < 400:
            raise
        return _refuse(request, error.status, KEYS.get(error.status, errors.BadInput.key), error.reason, _allowed(error))
    except ConnectionError:
        return _refuse(request, 400, errors.BadInput.key, "the connection was lost before the request was whole")
    except Exception as error:  # noqa: BLE001 the last guard
        where = _where(error)
        log.error("%s %s failed: %s at %s", request.method, _route(request), type(error).__name__, where)  # noqa: TRY400 no patients' words
        return _refuse(request, 500, errors.ConciergeError.key, "something went wrong on our side")


def quiet(record: logging.LogRecord) -> bool:
    """Filter of aiohttp's own log: what cannot even be read as a request leaves one line, and nothing of what it said."""
    error = record.exc_info[1] if record.exc_info else None
    if error:
        record.msg, record.args = f"{record.getMessage()}: {type(error).__name__}", ()
        record.exc_info = record.exc_text = None
    return True


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """The browser's rules on every answer."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if not request.path.startswith("/assets/"):
        response.headers.setdefault("Cache-Control", "no-store")


def _refuse(request: web.Request, status: int, key: str, message: str, headers: dict[str, str] | None = None) -> web.Response:
    log.info("refused %s %s: %d %s", one_line(request.method), _route(request), status, key)
    return web.json_response({"error": key, "message": message}, status=status, headers=headers)


def _route(request: web.Request) -> str:
    # The pattern, not the address: an address may hold a sender's name or a token.
    resource = request.match_info.route.resource
    return resource.canonical if resource else "(no such page)"


def _retry_after(error: errors.ConciergeError) -> dict[str, str] | None:
    wait = error.values.get("wait")
    return {"Retry-After": str(math.ceil(wait))} if isinstance(wait, float) else None


def _allowed(error: web.HTTPException) -> dict[str, str] | None:
    return {"Allow": error.headers["Allow"]} if "Allow" in error.headers else None


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else "unknown"
