"""An announcement before it goes: the preview, who would get it, a second methodist's word."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.announcements import Announcement
from models.district import District, TargetAudience
from models.reaches import Part, Plan, Reach
from views import Button, Screen
from views.announcements.audiences import whom
from views.announcements.callbacks import (
    Approve,
    Drop,
    Manage,
    Mine,
    Recipients,
    Return,
    Rework,
    Send,
    Test,
)
from views.announcements.copies import words

REASONS = ("no_account", "blocked", "no_consent", "muted")
SAID = (
    *(f"announcements-lost-{reason}" for reason in REASONS),
    *(f"announcements-visible-{seen}" for seen in ("addressees", "district", "everyone", "chats")),
)
RULE = Html("───────────")


def preview(
    announcement: Announcement, plan: Plan, district: District, titles: Mapping[str, str], say: Say
) -> Screen:
    """A draft to its author: the copy, who gets it, when; the count is on the button that sends."""
    parts = [
        *_copy(announcement, district, titles, say),
        reach(plan.reach, say),
        *_notes(announcement, plan, say),
    ]
    if announcement.remark:
        parts.append(say("announcements-remark", remark=announcement.remark))
    number, count = announcement.id, plan.reach.count
    send = say("announcements-ask-word" if plan.needs_word else "announcements-send", count=count)
    rows: list[Button | list[Button]] = []
    if count or plan.chats:
        to = Send(id=number, version=announcement.version, count=count)
        rows.append(Button(send, to, style="primary"))
    rows.append(_looks(announcement, say))
    drop = Button(say("announcements-drop"), Drop(id=number), style="danger")
    change = [] if announcement.corrects_id else [Button(say("announcements-rework"), Rework(id=number))]
    return Screen(Html.joined(parts, "\n\n"), *rows, [*change, drop])


def waiting(
    announcement: Announcement,
    plan: Plan,
    district: District,
    titles: Mapping[str, str],
    say: Say,
    *,
    author: str,
) -> Screen:
    """A draft that waits: to its author, or, naming the author, to the one who may let it go."""
    parts = [
        *_copy(announcement, district, titles, say),
        reach(plan.reach, say),
        *_notes(announcement, plan, say),
    ]
    number = announcement.id
    if author:
        parts.insert(0, say("announcements-judge", author=author))
        approve = Approve(id=number, version=announcement.version)
        return Screen(
            Html.joined(parts, "\n\n"),
            Button(say("announcements-approve", count=plan.reach.count), approve, style="primary"),
            Button(say("announcements-return"), Return(id=number)),
            _looks(announcement, say),
        )
    parts.insert(0, say("announcements-waiting"))
    return Screen(
        Html.joined(parts, "\n\n"),
        _looks(announcement, say),
        [
            Button(say("announcements-rework"), Rework(id=number)),
            Button(say("announcements-drop"), Drop(id=number), style="danger"),
        ],
    )


def reach(found: Reach, say: Say) -> Html:
    """«Получат 23 из 25», and why the others do not."""
    said = [say("announcements-reach", count=found.count, total=found.total)]
    if found.digest:
        said.append(say("announcements-reach-digest", count=found.digest))
    said += [say(f"announcements-lost-{reason}", count=count) for reason, count in found.lost.items()]
    return Html.joined(said)


def breakdown(
    announcement: Announcement, schools: Sequence[Part], associations: Sequence[Part], found: Reach, say: Say
) -> Screen:
    """Who would get it, by school and by association."""
    parts = [reach(found, say)]
    for heading, rows in (
        (say("announcements-by-school"), schools),
        (say("announcements-by-association"), associations),
    ):
        if rows:
            lines = [
                say("announcements-part", title=part.title, reached=part.reached, meant=part.meant)
                for part in rows
            ]
            parts.append(Html.joined([heading, *lines]))
    parts.append(say("announcements-counted-twice"))
    return Screen(
        Html.joined(parts, "\n\n"), Button(say("announcements-back-to-it"), Manage(id=announcement.id))
    )


def dropped(say: Say) -> Screen:
    return Screen(say("announcements-dropped"), Button(say("announcements-mine"), Mine()))


def returned(say: Say) -> Screen:
    return Screen(say("announcements-returned"), Button(say("announcements-mine"), Mine()))


def _copy(announcement: Announcement, district: District, titles: Mapping[str, str], say: Say) -> list[Html]:
    said = [words(announcement, district, say), RULE]
    if announcement.attachment:
        said.append(say("announcements-attached", name=str(announcement.attachment.get("name") or "")))
    if announcement.corrects_id is None:
        audience = TargetAudience.model_validate(announcement.audience)
        said.append(say("announcements-whom", who=whom(audience, district, titles, say)))
    else:
        said.append(say("announcements-whom-corrected"))
    return said


def _notes(announcement: Announcement, plan: Plan, say: Say) -> list[Html]:
    said = [
        say("announcements-goes", when=say.moment(plan.starts)),
        say(f"announcements-visible-{announcement.visibility}"),
    ]
    if plan.chats:
        said.append(say("announcements-chats", count=plan.chats))
    if announcement.urgent:
        said.append(say("announcements-urgent-because", reason=announcement.urgent_reason or ""))
    if plan.needs_word and announcement.state == "draft":
        said.append(say("announcements-needs-word"))
    return [Html.joined(said)]


def _looks(announcement: Announcement, say: Say) -> list[Button]:
    return [
        Button(say("announcements-test"), Test(id=announcement.id)),
        Button(say("announcements-who-gets"), Recipients(id=announcement.id)),
    ]
