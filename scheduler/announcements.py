"""Announcements in time: started, finished, reminded of; and their words at the moment of sending."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say
from models.announcements import PUBLISHED, Announcement
from models.deliveries import Delivery
from models.district import District
from models.people import Person
from scheduler import Skip, batches, every, notice
from services import calendars, reactions
from services.announcements import feeds, reaches, rules, running
from services.audiences import Moment
from views import Screen
from views.announcements import copies, names, pushes
from views.announcements.copies import Reader
from views.deliveries import Item

LATELY = timedelta(days=7)
OWN_KIND = ("announcement", "announcement-remind")


@every(minutes=1)
async def begin_and_finish(session: AsyncSession, now: datetime, _district: District) -> None:
    await running.begin(session, now)
    await running.finish(session, now)


@every(minutes=10)
async def remind_of_acknowledging(session: AsyncSession, now: datetime, _district: District) -> None:
    for announcement in await reactions.due_for_reminder(session, now):
        await reactions.remind(session, announcement, now)


@every(minutes=10)
async def report_the_silent(session: AsyncSession, now: datetime, district: District) -> None:
    for announcement in await reactions.overdue(session, now, LATELY):
        await reactions.report_silent(session, announcement, district, now)


async def line(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, district: District
) -> Item | None:
    """Its line in the digest; the number opens it."""
    found = await _announcement(session, delivery)
    if found is None or found.state not in (*PUBLISHED, "scheduled"):
        return None
    return pushes.line(found, delivery.digest_id or delivery.id, district, say)


@notice("announcement", line=line)
async def copy(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """The copy in the words of this moment."""
    found = await _announcement(session, delivery)
    if found is None or found.state == "stopped":
        return Skip("stopped")
    if found.stale_at is not None and found.stale_at <= now:
        return Skip("expired")
    return copies.copy(found, district, say, await _reader(session, found, delivery, district))


@notice("announcement-chat")
async def chat_copy(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """The copy in a group chat: nothing personal, no buttons but the link."""
    found = await _announcement(session, delivery)
    if found is None or found.state == "stopped" or found.visibility != "chats":
        return Skip("stopped")
    if found.stale_at is not None and found.stale_at <= now:
        return Skip("expired")
    return copies.copy(found, district, say, Reader(public=True))


@notice("announcement-edit", harmless=True)
async def edited_copy(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, district: District
) -> Screen | Skip:
    """The new words over a copy that was sent; only the latest are worth drawing."""
    found = await _announcement(session, delivery)
    if found is None or not delivery.once.endswith(f":{found.version}"):
        return Skip("gone")
    original = await session.get(Delivery, delivery.facts["copy"])
    if delivery.person_id is None or original is None:
        return copies.copy(found, district, say, Reader(public=True), redrawn=True)
    reader = await _reader(session, found, original, district)
    return copies.copy(found, district, say, reader, redrawn=True)


@notice("announcement-remind")
async def reminder(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, district: District
) -> Screen | Skip:
    """To acknowledge is due soon; whoever has done so meanwhile hears nothing."""
    found = await _announcement(session, delivery)
    if found is None or delivery.person_id is None:
        return Skip("gone")
    if "ack" in await reactions.given(session, delivery.person_id, found.id):
        return Skip("acknowledged")
    return pushes.reminder(found, delivery.id, district, say)


@notice("announcement-approval")
async def approval(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """To the other methodists: somebody waits for a second word."""
    found = await _announcement(session, delivery)
    if found is None or found.state != "waiting":
        return Skip("gone")
    planned = await reaches.plan(session, found, Moment(district, now))
    author = await session.get_one(Person, found.author_id)
    return pushes.approval(found, author.full_name, planned.reach.count, say)


@notice("announcement-word")
async def word(
    session: AsyncSession, delivery: Delivery, say: Say, _now: datetime, _district: District
) -> Screen | Skip:
    """To the author: allowed, or back with a remark."""
    found = await _announcement(session, delivery)
    return pushes.word(found, delivery.facts["word"], say) if found else Skip("gone")


@notice("announcement-silent", harmless=True)
async def silent(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen | Skip:
    """After the term: the author's list by name, a school's list as the district allows."""
    found = await _announcement(session, delivery)
    if found is None:
        return Skip("gone")
    school_id = delivery.facts.get("school")
    today = calendars.today(district, now)
    tally = await reactions.tally(session, found, today, school_id)
    if not tally.silent:
        return Skip("nobody")
    owner = school_id is None
    named = owner or district.settings.names_in_chat
    return names.silent(found, tally, named=named, owner=owner, say=say)


async def _announcement(session: AsyncSession, delivery: Delivery) -> Announcement | None:
    return await session.get(Announcement, delivery.about_id) if delivery.about_id else None


async def _reader(
    session: AsyncSession, found: Announcement, delivery: Delivery, district: District
) -> Reader:
    rubric = rules.rubric_of(found, district)
    assert delivery.person_id is not None
    about = found.id
    given = await batches.shared(
        session,
        ("given", about),
        lambda: reactions.given_by(session, batches.readers(session, delivery), about),
    )
    correction = await batches.shared(
        session, ("correction", about), lambda: feeds.correction_of(session, about)
    )
    return Reader(
        options=reactions.offered(found, district),
        given=given.get(delivery.person_id, frozenset()),
        delivery=delivery.id,
        can_mute=rubric.can_mute,
        correction=correction,
    )
