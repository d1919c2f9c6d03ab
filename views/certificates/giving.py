"""Certificates of an event, to its organiser: whom to give, whom they were given, what was mended."""

from collections import Counter
from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.certificates import Certificate
from models.events import Event
from views import Button, Screen, pages
from views.certificates import callbacks as to
from views.certificates import words
from views.certificates.mine import state
from views.events.callbacks import Run
from views.people import names


def overview(
    event: Event,
    waiting: Mapping[str, int],
    issued: int,
    present: int,
    say: Say,
    *,
    papers: bool,
    toast: str = "",
) -> Screen:
    """«12 сертификатов: 11 участникам, 1 ведущему», and what can be done now."""
    count = sum(waiting.values())
    shares = [words.many(role, waiting[role], say) for role in reversed(words.ROLES) if waiting.get(role)]
    lines = [say("certificates-present", count=present)]
    if count:
        lines.append(say("certificates-waiting", count=count, shares=say.several(shares)))
    if issued:
        lines.append(say("certificates-issued", count=issued))
    if not count:
        lines.append(say("certificates-nobody-waits" if present or issued else "certificates-nobody-came"))
    head = say("certificates-of-event", title=event.title, when=say.moment(event.starts_at))
    return Screen(
        Html.joined([head, Html.joined(lines)], "\n\n"),
        *_giving(event, count, say),
        *_given(event, issued, say, papers=papers),
        Button(say("certificates-back-to-event"), Run(id=event.id)),
        toast=toast,
    )


def _giving(event: Event, count: int, say: Say) -> list[Button]:
    another = Button(say("certificates-another"), to.Another(event=event.id))
    if not count:
        return [another]
    give = Button(say("certificates-give", count=count), to.Give(event=event.id), style="primary")
    return [give, Button(say("certificates-except"), to.Except(event=event.id)), another]


def _given(event: Event, issued: int, say: Say, *, papers: bool) -> list[list[Button]]:
    if not issued:
        return []
    rows = [[Button(say("certificates-list"), to.Given(event=event.id))]]
    if papers:
        rows[0].append(Button(say("certificates-print"), to.Print(event=event.id)))
    return rows


def given(
    event: Event, found: Sequence[Certificate], at: to.Given, size: int, say: Say, *, named: bool
) -> Screen:
    """The register, a page of it; each leads to one paper."""
    shown = found[at.page * size : (at.page + 1) * size]
    lines = [_line(each, say, named=named) for each in shown]
    turning = pages(
        say("certificates-back"),
        say("certificates-on"),
        lambda page: to.Given(event=event.id, page=page),
        at.page,
        len(found),
        size,
    )
    buttons = [Button(each.number, to.One(id=each.id)) for each in shown]
    return Screen(
        say("certificates-given", title=event.title, lines=Html.joined(lines)),
        *(buttons[start : start + 3] for start in range(0, len(buttons), 3)),
        turning,
        Button(say("certificates-xlsx"), to.Register(event=event.id)),
        Button(say("certificates-to-event"), to.Issue(event=event.id)),
    )


def _line(each: Certificate, say: Say, *, named: bool) -> Html:
    person, role = names.shown(each.person, say, named), words.role(each.role, say)
    if each.revoked_at is not None:
        return say("certificates-line-off", number=each.number, person=person, role=role)
    return say("certificates-line", number=each.number, person=person, role=role)


def one(
    certificate: Certificate, chain: Sequence[Certificate], say: Say, *, named: bool, toast: str = ""
) -> Screen:
    """One paper, with those it stands instead of."""
    live = certificate.revoked_at is None
    text = say(
        "certificates-one",
        number=certificate.number,
        person=names.shown(certificate.person, say, named),
        role=words.role(certificate.role, say),
        event=words.titled(certificate, say),
        when=words.when(certificate.facts, say),
    )
    after = [each for each in chain if each.replaces_id == certificate.id]
    parts = [text, state(certificate, after[0].number if after else "", say)]
    if len(chain) > 1 or not live:
        parts.append(say("certificates-chain", lines=Html.joined([_link(each, say) for each in chain])))
    buttons = [
        Button(say("certificates-pdf"), to.Paper(id=certificate.id), style="primary"),
        Button(say("certificates-mend"), to.Mend(id=certificate.id)),
        Button(say("certificates-revoke"), to.Revoke(id=certificate.id), style="danger"),
    ]
    return Screen(
        Html.joined(parts, "\n\n"),
        *(buttons[0 if named else 1 :] if live else ()),
        Button(say("certificates-to-list"), to.Given(event=certificate.event_id)),
        toast=toast,
    )


def _link(each: Certificate, say: Say) -> Html:
    issued = say.full_day(each.issued_at)
    if each.revoked_at is None:
        return say("certificates-link", number=each.number, issued=issued)
    off = say.full_day(each.revoked_at)
    why = each.revoked_why or "—"
    return say("certificates-link-off", number=each.number, issued=issued, off=off, why=why)


def issued(count: int, roles: Counter[str], event: int, say: Say) -> Screen:
    """Done: how many, and that they were told."""
    shares = [words.many(role, roles[role], say) for role in reversed(words.ROLES) if roles[role]]
    return Screen(
        say("certificates-done", count=count, shares=say.several(shares)),
        Button(say("certificates-to-event"), to.Issue(event=event), style="primary"),
    )
