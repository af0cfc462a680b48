"""Starting the server."""

from __future__ import annotations

import sys

import uvicorn

from roznamcha.record import RecordError
from roznamcha.web.app import create_app
from roznamcha.web.settings import Settings, SettingsError


def run(settings: Settings) -> int:
    """Serve until stopped; the exit status."""
    try:
        app = create_app(settings)
    except (SettingsError, RecordError) as fault:
        print(f"roznamcha: {fault}", file=sys.stderr)
        return 1
    scheme = "https" if settings.certificate else "http"
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    print(f"Roznamcha: {scheme}://{host}:{settings.port}/ (stop with Ctrl-C)", file=sys.stderr, flush=True)
    uvicorn.run(
        app, host=settings.host, port=settings.port, log_level="warning", server_header=False,
        ssl_certfile=settings.certificate, ssl_keyfile=settings.key, timeout_graceful_shutdown=5,
    )  # fmt: skip
    return 0
