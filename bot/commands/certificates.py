"""Certificates from the console: check one, publish the keys, change the key, make the page that checks."""

import argparse
import asyncio
import sys
from base64 import b64decode
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot import schema
from bot.database import Database
from bot.settings import Unset, load
from models.certificates import SigningKey
from services.certificates import keys, proofs
from views.certificates import page

HELP = "check a certificate, print the public keys, change the key, make the page that checks"
SAYS = {
    "true": "the signature is right",
    "altered": "NOT TRUE: the text was altered, or is not whole",
    "foreign": "signed with a key that is not known here",
    "unsigned": "there is no signature in this text",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)
    verify = deeds.add_parser("verify", help="is the text of a QR code true")
    given = verify.add_mutually_exclusive_group(required=True)
    given.add_argument("--text", help="what the QR code holds")
    given.add_argument("--file", type=Path, help="the same in a file; - reads what is typed")
    verify.add_argument(
        "--key",
        action="append",
        default=[],
        metavar="BASE64",
        type=_public_key,
        help="a public key as `key` prints it; with one, no database is opened",
    )
    deeds.add_parser("key", help="print the public keys, to be published")
    deeds.add_parser("rotate", help="retire the key and make another; what was signed stays true")
    out = deeds.add_parser("page", help="make the page that checks without a network")
    out.add_argument("--out", type=Path, help="where to; BOT_DATA_DIR/verify.html if not given")


def _public_key(said: str) -> str:
    try:
        if len(b64decode(said, validate=True)) == 32:
            return said
    except ValueError:
        pass
    raise argparse.ArgumentTypeError("a key is 44 letters and digits, as `certificates key` prints them")


def run(options: argparse.Namespace) -> int:
    return {"verify": _verify, "key": _key, "rotate": _rotate, "page": _page}[str(options.deed)](options)


def _verify(options: argparse.Namespace) -> int:
    known = {proofs.named(each): each for each in options.key} or _public()
    proof = proofs.check(_text(options), known)
    print(SAYS[proof.found])
    if proof.body:
        print(proof.body)
    return 0 if proof.found == "true" else 1


def _text(options: argparse.Namespace) -> str:
    if options.text is not None:
        return str(options.text)
    if str(options.file) == "-":
        return sys.stdin.read()
    try:
        return str(options.file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Unset(f"{options.file}: {error.strerror}") from None


def _key(_options: argparse.Namespace) -> int:
    for key in asyncio.run(_known(rotate=False)):
        state = f"retired {key.retired_at:%Y-%m-%d}" if key.retired_at else "signs"
        print(f"{key.name} {key.public} made {key.made_at:%Y-%m-%d}, {state}")
    return 0


def _rotate(_options: argparse.Namespace) -> int:
    asyncio.run(_known(rotate=True))
    return _key(_options)


def _page(options: argparse.Namespace) -> int:
    out = options.out or load().data_dir / "verify.html"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(page.made(_public()), encoding="utf-8")
    print(f"{out}: put it on the service's site; make it anew after `certificates rotate`")
    return 0


def _public() -> dict[str, str]:
    return {key.name: key.public for key in asyncio.run(_known(rotate=False))}


async def _known(*, rotate: bool) -> Sequence[SigningKey]:
    """Every key there is, the first made where there is none."""
    database = Database(load().database)
    try:
        await schema.bring_up_to_date(database)
        async with database.write() as session:
            now = datetime.now(UTC)
            await (keys.rotate if rotate else keys.current)(session, now)
            return await keys.every(session)
    finally:
        await database.close()
