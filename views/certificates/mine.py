"""A teacher's own certificates, and whether somebody's is true."""

from collections.abc import Sequence

from locales import Html, Say
from models.certificates import Certificate
from views import Button, Screen, pages
from views.certificates import callbacks as to
from views.certificates import words
from views.people import names
from views.people.callbacks import Me

SAID = tuple(f"certificates-found-{found}" for found in ("true", "altered", "foreign", "unsigned", "unknown"))


def mine(found: Sequence[Certificate], page: int, count: int, size: int, say: Say) -> Screen:
    """Each is a button that gives the paper."""
    lines = [
        say(
            "certificates-mine-line",
            number=each.number,
            event=words.titled(each, say),
            role=words.role(each.role, say),
            when=words.when(each.facts, say),
        )
        for each in found
    ]
    turning = pages(
        say("certificates-later"), say("certificates-earlier"), lambda at: to.Mine(page=at), page, count, size
    )
    return Screen(
        say("certificates-mine", lines=Html.joined(lines, "\n\n"))
        if lines
        else say("certificates-mine-none"),
        *(Button(say("certificates-take", number=each.number), to.Paper(id=each.id)) for each in found),
        turning,
        Button(say("certificates-verify"), to.Verify()),
        Button(say("certificates-to-me"), Me()),
    )


def verdict(
    found: str,
    body: str,
    certificate: Certificate | None,
    instead: str,
    say: Say,
    *,
    mine: bool,
    named: bool,
) -> Screen:
    """What is known of a certificate; whose it is only to those it concerns, unless its own text says."""
    parts = [_head(found, certificate, say)]
    if body and found in ("true", "altered"):
        parts.append(say("certificates-body", body=body))
    if certificate is not None:
        parts += _known(found, certificate, instead, say, mine=mine, named=named)
    return Screen(
        Html.joined(parts, "\n\n"),
        Button(say("certificates-verify-more"), to.Verify()),
        Button(say("certificates-to-mine"), to.Mine()),
        fresh=True,
    )


def _head(found: str, certificate: Certificate | None, say: Say) -> Html:
    if found == "known" and certificate is not None:
        return say("certificates-found-number", number=certificate.number)
    if found == "true" and certificate is None:
        return say("certificates-found-signed")
    return say(f"certificates-found-{found}")


def _known(
    found: str, certificate: Certificate, instead: str, say: Say, *, mine: bool, named: bool
) -> list[Html]:
    said = []
    if found == "known":
        said.append(
            say(
                "certificates-what",
                event=words.titled(certificate, say),
                when=words.when(certificate.facts, say),
            )
        )
        if mine:
            whose = names.shown(certificate.person, say, named)
            said.append(say("certificates-whose", person=whose, role=words.role(certificate.role, say)))
    return [*said, state(certificate, instead, say)]


def state(certificate: Certificate, instead: str, say: Say) -> Html:
    """Whether it counts: issued when; or replaced by what; or revoked."""
    if "name" not in certificate.facts:
        return say("certificates-forgotten")
    if instead:
        return say("certificates-replaced", number=instead)
    if certificate.revoked_at is not None:
        return say("certificates-revoked", when=say.full_day(certificate.revoked_at))
    return say("certificates-counts", when=say.full_day(certificate.issued_at))
