"""What every answer carries, and which hosts are answered at all."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from roznamcha.web.settings import Settings, is_loopback

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_LARGEST_FORM = 1024 * 1024  # bytes


class Safety:
    """Adds the headers of safety; refuses foreign names for this machine and bodies that are too large."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = self._refusal(headers, scope["method"])
        static = scope["path"].startswith("/static/")

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                out = MutableHeaders(scope=message)
                out["Content-Security-Policy"] = POLICY
                out["X-Content-Type-Options"] = "nosniff"
                out["Referrer-Policy"] = "same-origin"
                out["Cross-Origin-Opener-Policy"] = "same-origin"
                out["Cross-Origin-Resource-Policy"] = "same-origin"
                out["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
                out.setdefault("Cache-Control", "public, max-age=3600" if static else "private, no-cache")
                if self.settings.certificate is not None:
                    out["Strict-Transport-Security"] = "max-age=31536000"
            await send(message)

        if refusal is not None:
            await refusal(scope, receive, with_headers)
        else:
            await self.app(scope, receive, with_headers)

    def _refusal(self, headers: Headers, method: str) -> PlainTextResponse | None:
        # A page of another site may make its own name point at 127.0.0.1; it cannot change Host.
        if self.settings.local and not is_loopback(_name(headers.get("host", ""))):
            return PlainTextResponse("This server answers only to localhost.\n", 421)
        if method == "POST" and "content-length" not in headers:
            return PlainTextResponse("The request must tell its length.\n", 411)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > _LARGEST_FORM:
            return PlainTextResponse("The request is too large.\n", 413)
        return None


def _name(host: str) -> str:
    return host[1 : host.index("]")] if host.startswith("[") and "]" in host else host.partition(":")[0]
