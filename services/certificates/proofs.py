"""What proves a certificate without asking anybody: a text people can read, and a signature under it.

The signed text is made so that it survives a scanner, a messenger and a mailbox: compared are the words
alone, in NFC, with one space between them; how the lines were broken does not matter. Key and signature
are letters and digits in base32: nothing of it looks like a mark of formatting.
"""

import re
import unicodedata
from base64 import b32decode, b32encode, b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

Found = Literal["true", "altered", "foreign", "unsigned"]
SEAL = "ed25519"
SEALED = re.compile(rf"(?P<body>.+) {SEAL} (?P<key>[A-Z2-7]{{8}}) (?P<signature>[A-Z2-7 ]+)")
# What messengers take for formatting when a text is pasted into them.
MARKS = str.maketrans(dict.fromkeys("*_~`|", " "))


@dataclass(frozen=True, slots=True)
class Proof:
    """What a text says of itself.

    `found`: true; altered (words and signature do not belong together); foreign (no such key is known
    here); unsigned (no signature in it). `body` is the signed words.
    """

    found: Found
    body: str = ""
    key: str = ""


def canonical(text: str) -> str:
    """The words that are signed: NFC, no invisible signs, one space between."""
    seen = (sign for sign in unicodedata.normalize("NFC", text) if unicodedata.category(sign) != "Cf")
    return " ".join("".join(seen).split())


def tidied(body: str) -> str:
    """The same lines without what would not survive: marks of formatting, invisible signs, empty lines."""
    return "\n".join(line for each in body.translate(MARKS).splitlines() if (line := canonical(each)))


def make_key() -> tuple[str, str]:
    """A new pair, public and private, both base64 of 32 bytes."""
    private = Ed25519PrivateKey.generate()
    raw = private.public_key().public_bytes_raw(), private.private_bytes_raw()
    return b64encode(raw[0]).decode(), b64encode(raw[1]).decode()


def named(public: str) -> str:
    """The name of a key follows from it: eight letters and digits that stand before each signature."""
    return b32encode(sha256(b64decode(public)).digest())[:8].decode()


def sign(body: str, private: str) -> str:
    """The signature under the words of `body`, in base32 without its filling."""
    key = Ed25519PrivateKey.from_private_bytes(b64decode(private))
    return b32encode(key.sign(canonical(body).encode())).decode().rstrip("=")


def sealed(body: str, key: str, signature: str) -> str:
    """What the QR code holds."""
    return f"{body}\n{SEAL} {key} {signature}"


def check(text: str, keys: Mapping[str, str]) -> Proof:
    """Whether the text is as it was signed; `keys` are public keys in base64 by their names."""
    parts = SEALED.fullmatch(canonical(text))
    if parts is None:
        return Proof("unsigned")
    body, key = parts["body"], parts["key"]
    if key not in keys:
        return Proof("foreign", body, key)
    signature = _bytes(parts["signature"].replace(" ", ""))
    try:
        Ed25519PublicKey.from_public_bytes(b64decode(keys[key])).verify(signature, body.encode())
    except InvalidSignature:
        return Proof("altered", body, key)
    return Proof("true", body, key)


def _bytes(letters: str) -> bytes:
    """The signature's bytes; of several ways to spell the same only the usual one counts."""
    try:
        raw = b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        return b""
    return raw if b32encode(raw).decode().rstrip("=") == letters else b""
