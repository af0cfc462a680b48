"""How the server is set up."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path


class SettingsError(Exception):
    """The server cannot be started so; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What `roznamcha serve` was given; `access` is the file of people and tokens (see `auth.people`)."""

    record: Path
    host: str = "127.0.0.1"
    port: int = 8000
    access: Path | None = None
    certificate: Path | None = None
    key: Path | None = None

    @property
    def local(self) -> bool:
        """Whether only this machine can reach the server."""
        return is_loopback(self.host)

    def check(self) -> None:
        """Raise SettingsError where others could reach the server and nobody would be asked who they are."""
        if not self.local and self.access is None:
            raise SettingsError(
                f"{self.host} can be reached by others, so the page needs to know who may read and who may review: "
                "make a file of people with `roznamcha people add NAME --access people.toml`, "
                "then serve with --access people.toml."
            )
        if (self.certificate is None) != (self.key is None):
            raise SettingsError("--certificate and --key go together.")


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine's own."""
    name = host.strip("[]").lower()
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
