"""The file of people: who may read, who may review, and the hashes of their passwords and tokens.

[person.asma]
role = "reviewer"
password = "scrypt$..."

[person.dashboard]
role = "reader"
token = "sha256$..."
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path

import tomli

from roznamcha.web.settings import SettingsError

READER, REVIEWER = "reader", "reviewer"
ROLES = (READER, REVIEWER)
SHORTEST_PASSWORD = 12  # characters; NIST SP 800-63B asks for at least 8, and for 15 where it stands alone
_NAME = re.compile(r"[\w.-]{1,40}")
# scrypt as OWASP's Password Storage Cheat Sheet advises: N=2^16, r=8, p=2 takes 64 MiB.
_N, _R, _P = 2**16, 8, 2
_MEMORY = 128 * _N * _R * 2


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may come in; `password` and `token` are hashes."""

    name: str
    role: str
    password: str | None
    token: str | None

    @property
    def reviews(self) -> bool:
        """Whether the person may correct the record."""
        return self.role == REVIEWER

    @property
    def mark(self) -> str:
        """Changes with the password, so that sessions from before it end."""
        return hashlib.sha256(f"{self.name}:{self.role}:{self.password}".encode()).hexdigest()[:16]


def read_people(path: Path) -> dict[str, Person]:
    """The people by name; raises SettingsError where the file is missing or wrong."""
    try:
        tables = tomli.loads(path.read_text("utf-8")).get("person", {})
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}).") from error
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
    people = {}
    for name, entry in tables.items():
        if entry.get("role") not in ROLES:
            raise SettingsError(f"{path}: person {name!r}: role must be reader or reviewer.")
        if not (entry.get("password") or entry.get("token")):
            raise SettingsError(f"{path}: person {name!r} has neither password nor token.")
        people[name] = Person(name, entry["role"], entry.get("password"), entry.get("token"))
    if not people:
        raise SettingsError(f"{path}: names nobody; add people with `roznamcha people add NAME --access {path}`.")
    return people


def add_person(path: Path, name: str, role: str, password: str | None) -> str | None:
    """Enter somebody anew or again; without a password gives the new token, which is told only now."""
    if not _NAME.fullmatch(name):
        raise SettingsError(f"{name!r}: a name is made of up to 40 letters, digits, '.', '-' and '_'.")
    if role not in ROLES:
        raise SettingsError(f"{role!r} is no role; it must be reader or reviewer.")
    if password is not None and len(password) < SHORTEST_PASSWORD:
        raise SettingsError(f"a password needs at least {SHORTEST_PASSWORD} characters.")
    people = read_people(path) if path.exists() else {}
    token = None if password is not None else secrets.token_urlsafe(32)
    people[name] = Person(
        name, role, hash_password(password) if password is not None else None, hash_token(token) if token else None
    )
    lines = ["# Who may read and review. Written by `roznamcha people add`; remove an entry to shut somebody out.", ""]
    for person in people.values():
        secret = f'password = "{person.password}"' if person.password else f'token = "{person.token}"'
        lines += [f'[person."{person.name}"]', f'role = "{person.role}"', secret, ""]
    temporary = path.with_name(path.name + ".new")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    temporary.replace(path)
    return token


def hash_password(password: str, salt: bytes | None = None) -> str:
    """The hash that the file keeps."""
    salt = salt or secrets.token_bytes(16)
    digest = hashlib.scrypt(password.encode(), salt=salt, n=_N, r=_R, p=_P, maxmem=_MEMORY, dklen=32)
    return f"scrypt${b64encode(salt).decode()}${b64encode(digest).decode()}"


def hash_token(token: str) -> str:
    """Tokens are random and long, so that a plain hash is enough."""
    return f"sha256${hashlib.sha256(token.encode()).hexdigest()}"


def password_fits(person: Person | None, password: str) -> bool:
    """Whether the password is the person's; takes as long for a name that does not exist."""
    kept = person.password if person is not None and person.password else _DUMMY
    try:
        _, salt, _ = kept.split("$")
        fits = hmac.compare_digest(hash_password(password, b64decode(salt)), kept)
    except ValueError:
        return False
    return fits and kept is not _DUMMY


def by_token(people: dict[str, Person], token: str) -> Person | None:
    """Whose token it is."""
    hashed = hash_token(token)
    return next((p for p in people.values() if p.token and hmac.compare_digest(p.token, hashed)), None)


_DUMMY = f"scrypt${b64encode(bytes(16)).decode()}$"
