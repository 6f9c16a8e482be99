"""The built web pages: the patients' page, the desk, and their files."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from concierge.errors import NotFound
from concierge.settings import ROOT

DIST = ROOT / "web" / "dist"
PAGES = {"/": "index.html", "/desk": "desk.html"}
FOR_EVER = "public, max-age=31536000, immutable"  # the files' names hold a hash of what is in them


class Pages:
    """Serves `web/dist`; says so when it has not been built."""

    def __init__(self, folder: Path = DIST) -> None:
        """Serve this folder."""
        self._folder = folder

    def routes(self) -> list[web.RouteDef]:
        """The pages, and every other file of the build."""
        return [*(web.get(path, self.page) for path in PAGES), web.get("/{file:.+}", self.file)]

    async def page(self, request: web.Request) -> web.StreamResponse:
        """One of the two pages, always fresh."""
        path = self._folder / PAGES[request.path]
        if not path.is_file():
            raise NotFound("the web pages are not built yet: run `make run`, or `npm run build` in web/")
        return web.FileResponse(path, headers={"Cache-Control": "no-cache"})

    async def file(self, request: web.Request) -> web.StreamResponse:
        """A file of the build, and nothing outside it."""
        path = (self._folder / request.match_info["file"]).resolve()
        if not path.is_relative_to(self._folder.resolve()) or not path.is_file() or path.suffix == ".html":
            raise NotFound("there is no such page")
        is_hashed = "assets" in path.relative_to(self._folder.resolve()).parts
        return web.FileResponse(path, headers={"Cache-Control": FOR_EVER if is_hashed else "no-cache"})
