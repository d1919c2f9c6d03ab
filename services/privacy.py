"""What a person may ask for by law: everything kept about her, and to be forgotten."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Table, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models import Row
from models.associations import Membership
from models.district import District
from models.forms import Draft, DraftAnswer
from models.people import (
    Account,
    AuditRecord,
    Consent,
    Correction,
    Employment,
    Person,
    RoleGrant,
    Subscription,
    Tombstone,
)
from models.staff import ImportChange
from services import administrators, audit, cleanings, consents, invites, people, roles, withdrawals
from services.inserts import insert_new

Rows = list[dict[str, Any]]
# Hashes of keys are nobody's business; the chain of the audit says nothing about the person.
# What two of a pair said halfway stands side by side: neither takes the other's along.
HIDDEN = {"key_hash", "chain", "text_hash", "review"}
# Tables whose rows are one person's, and with them whatever is a part of those rows.
OWNED = {"person_id", "account_id"}
# What two people have in common, and each takes along: rows, the column that points to the whole, the whole.
SHARED = (
    ("mentoring_sessions", "mentorship_id", "mentorships"),
    # A programme is its mentee's: it is found by her alone, and levels are in no mentor's copy.
    ("apprentice_goals", "programme_id", "apprenticeships"),
    ("apprentice_steps", "goal_id", "apprentice_goals"),
)
# Columns by which a row is about somebody, or of her making.
WHOSE = ("person_id", "author_id", "teacher_id", "mentee_id", "mentor_id")


async def everything(session: AsyncSession, person: Person) -> dict[str, Rows]:
    """Every row that points to the person or to her accounts, by table: features need not enlist."""
    accounts = (await session.scalars(select(Account.id).where(Account.person_id == person.id))).all()
    found: dict[str, Rows] = {"people": await _rows(session, Person.__table__, "id", [person.id])}
    for table in Row.metadata.sorted_tables:
        for column, ids in _pointing(table, person.id, accounts):
            found.setdefault(table.name, []).extend(await _rows(session, table, column, ids))
    own = {table.name for table in Row.metadata.sorted_tables if OWNED & set(table.columns.keys())}
    for table in Row.metadata.sorted_tables:
        for column, whole in _parts(table):
            if whole in own:
                own.add(table.name)
                owners = [row["id"] for row in found.get(whole, [])]
                found[table.name] = await _rows(session, table, column, owners)
    for name, column, whole in SHARED:
        owners = [row["id"] for row in found.get(whole, [])]
        found[name] = await _rows(session, Row.metadata.tables[name], column, owners)
    found["audit"] = await _rows(session, AuditRecord.__table__, "subject_id", [person.id])
    return {name: rows for name, rows in found.items() if rows}


async def erase(session: AsyncSession, person: Person, now: datetime) -> None:
    """Forgets who the person is: names and dates go, what she did stays as nobody's.

    The last administrator appoints another one first.
    """
    admins = await roles.holders(session, (roles.ADMIN,), now)
    if person.id in admins:
        await administrators.keep_another(session, person.id)
    await _erase(session, person, now, by=person.id)


async def again(session: AsyncSession, codes: Collection[str], now: datetime) -> int:
    """Erases those whom a restored backup has brought back; gives how many there were."""
    known = await session.scalars(select(Tombstone.person_code))
    wanted = {*codes, *known}
    found = await session.scalars(
        select(Person).where(Person.code.in_(wanted), Person.erased_at.is_(None)).order_by(Person.id)
    )
    back = found.all()
    for person in back:
        await _erase(session, person, now, reason="restored")
    return len(back)


async def overdue(session: AsyncSession, district: District, now: datetime) -> Sequence[Person]:
    """Those whose data must go: C1 withdrawn, or gone from the district, as long ago as is allowed.

    Asked once a day, so a withdrawal is counted a day short: the term is "not later than".
    """
    keep = district.settings.retention
    withdrawn_by = now - timedelta(days=keep.withdrawn - 1)
    withdrawn = select(Consent.person_id).where(
        Consent.code == consents.ACCOUNT, Consent.withdrawn_at <= withdrawn_by
    )
    back = select(Consent.person_id).where(
        Consent.code == consents.ACCOUNT,
        or_(Consent.withdrawn_at.is_(None), Consent.withdrawn_at > withdrawn_by),
    )
    left = Person.left_on <= (now - timedelta(days=keep.left_staff)).date()
    found = await session.scalars(
        select(Person)
        .where(Person.erased_at.is_(None))
        .where(or_(left, Person.id.in_(withdrawn) & Person.id.not_in(back)))
        .order_by(Person.id)
        .limit(100)
    )
    return found.all()


async def forget_overdue(session: AsyncSession, district: District, now: datetime) -> int:
    """Erases those whose term is over."""
    found = await overdue(session, district, now)
    for person in found:
        await _erase(session, person, now, reason="term")
    return len(found)


async def _erase(
    session: AsyncSession, person: Person, now: datetime, *, by: int | None = None, reason: str = ""
) -> None:
    await _forget(session, person.id, now)
    await session.execute(insert_new(session, Tombstone, person_code=person.code, erased_at=now))
    await audit.write(session, by, "people.erase", now, subject_id=person.id, reason=reason)


async def _forget(session: AsyncSession, person_id: int, now: datetime) -> None:
    person = await people.known(session, person_id, hold=True)
    accounts = (await session.scalars(select(Account).where(Account.person_id == person_id))).all()
    ids = [account.id for account in accounts]
    await withdrawals.forget(session, person_id, now)
    await _close_drafts(session, ids)
    await cleanings.blank(session, [account.telegram_id for account in accounts])
    for account in accounts:
        account.person_id, account.person = None, None
    await session.execute(delete(Subscription).where(Subscription.person_id == person_id))
    await session.execute(delete(ImportChange).where(ImportChange.subject_id == person_id))
    await session.execute(update(Correction).where(Correction.person_id == person_id).values(said=""))
    await invites.revoke_all(session, person_id, now)
    await _end(session, person_id, now)
    person.surname = person.name = person.patronymic = ""
    person.teaching_since = person.attestation_until = person.course_until = None
    person.class_teacher, person.left_on, person.erased_at = False, person.left_on or now.date(), now
    await session.flush()


async def _close_drafts(session: AsyncSession, account_ids: list[int]) -> None:
    drafts = select(Draft.id).where(Draft.account_id.in_(account_ids))
    await session.execute(delete(DraftAnswer).where(DraftAnswer.draft_id.in_(drafts)))
    await session.execute(delete(Draft).where(Draft.account_id.in_(account_ids)))


async def _end(session: AsyncSession, person_id: int, now: datetime) -> None:
    today: date = now.date()
    for table in (Membership, Employment):
        lasting = table.person_id == person_id, or_(table.until.is_(None), table.until > today)
        await session.execute(update(table).where(*lasting).values(until=today))
    await session.execute(
        update(RoleGrant)
        .where(RoleGrant.person_id == person_id, or_(RoleGrant.until.is_(None), RoleGrant.until > now))
        .values(until=now)
    )
    await session.execute(
        update(Consent)
        .where(Consent.person_id == person_id, Consent.withdrawn_at.is_(None))
        .values(withdrawn_at=now)
    )


def _pointing(table: Table, person_id: int, accounts: Sequence[int]) -> list[tuple[str, Sequence[int]]]:
    """The columns of a table by which its rows belong to the person."""
    found: list[tuple[str, Sequence[int]]] = []
    for column in table.columns:
        targets = {key.column.table.name for key in column.foreign_keys}
        if "people" in targets and column.name in WHOSE:
            found.append((column.name, [person_id]))
        elif "accounts" in targets and column.name == "account_id":
            found.append((column.name, accounts))
    return found


def _parts(table: Table) -> list[tuple[str, str]]:
    """The columns by which rows of a table are parts of other rows and go with them, and of which table."""
    return [
        (key.parent.name, key.column.table.name) for key in table.foreign_keys if key.ondelete == "CASCADE"
    ]


async def _rows(session: AsyncSession, table: Any, column: str, ids: Sequence[int]) -> Rows:
    if not ids:
        return []
    found = await session.execute(select(table).where(table.c[column].in_(ids)).order_by(table.c.id))
    return [{key: value for key, value in row.items() if key not in HIDDEN} for row in found.mappings()]
