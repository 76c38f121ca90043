"""A calendar server with the odd ways that some real ones have, each of them allowed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote
from xml.sax.saxutils import escape

from adapters.phone.faulty import MULTISTATUS, Asked, Handler

TOKEN = "<d:sync-token>{0}</d:sync-token>"  # noqa: S105 - a version
CTAG = '<s:getctag xmlns:s="http://calendarserver.org/ns/">{0}</s:getctag>'


@dataclass(slots=True)
class Odd:
    """Its ways: weak versions, none told after writing, names of its own, no reports, and so on."""

    is_weak: bool = False
    is_silent: bool = False
    renames: bool = False
    reports: bool = True
    change_token: str = TOKEN
    prefix: str = ""
    rewrites: tuple[str, str] | None = None
    kept: dict[str, tuple[int, str]] = field(default_factory=dict)
    changes: int = 0

    def __call__(self, handler: Handler, asked: Asked) -> None:
        """Answer one request."""
        getattr(self, f"_{asked.method.lower()}")(handler, asked, unquote(asked.path))

    def tag(self, path: str) -> str:
        """Return the version of what lies there."""
        return f'{"W/" if self.is_weak else ""}"{self.kept[path][0]}"'

    def _told(self, path: str, *, with_text: bool) -> str:
        inner = f"<d:getetag>{escape(self.tag(path))}</d:getetag>"
        if with_text:
            inner += f"<c:calendar-data>{escape(self.kept[path][1])}</c:calendar-data>"
        return self._response(path, inner)

    def _response(self, path: str, inner: str) -> str:
        href = escape(self.prefix + path.replace("@", "%40"))
        status = "<d:status>HTTP/1.1 200 OK</d:status>"
        found = f"<d:propstat><d:prop>{inner}</d:prop>{status}</d:propstat>"
        missing = "<d:propstat><d:prop><d:owner/></d:prop><d:status>HTTP/1.1 404 Not Found"
        missing += "</d:status></d:propstat>"
        return f"<d:response><d:href>{href}</d:href>{found}{missing}</d:response>"

    def _propfind(self, handler: Handler, asked: Asked, path: str) -> None:
        if path in self.kept:
            handler.say(207, MULTISTATUS.format(inner=self._told(path, with_text=False)))
            return
        kind = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>"
        inner = self._response("/", kind + self.change_token.format(self.changes))
        if asked.headers["depth"] == "1":
            inner += "".join(self._told(one, with_text=False) for one in self.kept)
        handler.say(207, MULTISTATUS.format(inner=inner))

    def _report(self, handler: Handler, asked: Asked, _: str) -> None:
        if not self.reports:
            handler.say(501)
            return
        if "calendar-multiget" in asked.body:
            wanted = [unquote(one) for one in re.findall(r"href>([^<]+)<", asked.body)]
            found = [one for one in wanted if one in self.kept]
        else:
            part = re.findall(r"text-match[^>]*>([^<]+)<", asked.body)[0]
            found = [
                path for path, (_, text) in self.kept.items() if re.search(f"UID:.*{part}", text)
            ]
        inner = "".join(self._told(one, with_text=True) for one in found)
        handler.say(207, MULTISTATUS.format(inner=inner))

    def _get(self, handler: Handler, _: Asked, path: str) -> None:
        if path in self.kept:
            handler.say(200, self.kept[path][1], ETag=self.tag(path))
        else:
            handler.say(404)

    def _allows(self, asked: Asked, path: str) -> bool:
        wanted = asked.headers.get("if-match")
        if wanted is not None:
            return path in self.kept and wanted == self.tag(path) and not wanted.startswith("W/")
        return "if-none-match" not in asked.headers or path not in self.kept

    def _put(self, handler: Handler, asked: Asked, path: str) -> None:
        if not self._allows(asked, path):
            handler.say(412)
            return
        is_new = path not in self.kept
        if self.renames and is_new:
            path = f"/{len(self.kept)}.ics"
        text = asked.body.replace(*self.rewrites) if self.rewrites else asked.body
        self.changes += 1
        self.kept[path] = (self.changes, text)
        handler.say(201 if is_new else 204, **({} if self.is_silent else {"ETag": self.tag(path)}))

    def _delete(self, handler: Handler, asked: Asked, path: str) -> None:
        if path not in self.kept:
            handler.say(404)
        elif not self._allows(asked, path):
            handler.say(412)
        else:
            del self.kept[path]
            self.changes += 1
            handler.say(204)
