"""The page that checks a certificate in any browser, without a network: one file with the keys inside."""

import json
from collections.abc import Mapping
from pathlib import Path

TEMPLATE = Path(__file__).parent / "verify.html"
PLACE = '{"keys": "here"}'


def made(keys: Mapping[str, str]) -> str:
    """The page that knows these public keys: base64 by name."""
    return TEMPLATE.read_text(encoding="utf-8").replace(PLACE, json.dumps(dict(keys), sort_keys=True))
