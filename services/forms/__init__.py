"""Drafts of forms: begun, found, touched, closed. What happens inside one is in `runs`."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload
from sqlalchemy.orm.attributes import set_committed_value

from models.forms import Draft, DraftAnswer
from models.people import Account
from models.steps import Form
from services.refusals import Refusal

_whole = selectinload(Draft.answers)
# Asked at every tap in a form, so these are put together once.
_DRAFT = select(Draft).where(Draft.id == bindparam("draft"))
_ANSWERS = select(DraftAnswer).where(DraftAnswer.draft_id == bindparam("draft")).order_by(DraftAnswer.id)


async def begin(
    session: AsyncSession, account: Account, form: Form, context: Mapping[str, Any], now: datetime
) -> Draft:
    """A new draft that typed text belongs to from now on."""
    await pause(session, account)
    draft = Draft(
        account_id=account.id,
        form=form.name,
        version=form.version,
        context=dict(context),
        state="open",
        waiting=True,
        opened_at=now,
        touched_at=now,
        answers=[],
    )
    session.add(draft)
    await session.flush()
    return draft


async def about_the_same(
    session: AsyncSession, account: Account, form: Form, context: Mapping[str, Any], *, untouched: bool
) -> Draft | None:
    """The latest open draft of this form about the same; `untouched`: only one nobody answered in."""
    found = await session.scalars(
        select(Draft)
        .where(Draft.account_id == account.id, Draft.form == form.name, Draft.state == "open")
        .order_by(Draft.touched_at.desc(), Draft.id.desc())
        .options(_whole)
    )
    same = (draft for draft in found if draft.context == dict(context))
    return next((draft for draft in same if not untouched or _untouched(draft)), None)


async def progress(
    session: AsyncSession, account: Account, form: Form, context: Mapping[str, Any]
) -> Draft | None:
    """The open draft of this form about the same, with its answers; see `runs.Run` for its place."""
    return await about_the_same(session, account, form, context, untouched=False)


def _untouched(draft: Draft) -> bool:
    """Nothing is answered in it but what was known when it was opened."""
    return all(
        row.partial is None and row.value is not None and "known" in row.value for row in draft.answers
    )


async def adopt(session: AsyncSession, account: Account, draft_id: int | None) -> None:
    """A draft that the same person began from another account goes on in this one."""
    draft = await session.get(Draft, draft_id) if draft_id else None
    if draft is None or draft.state != "open" or draft.account_id == account.id:
        return
    other = await session.get_one(Account, draft.account_id)
    if other.person_id is not None and other.person_id == account.person_id:
        draft.account_id, draft.waiting = account.id, False
        await session.flush()


async def find(session: AsyncSession, account: Account, draft_id: int) -> Draft:
    """A draft of this account, open or closed; anybody else's is not found."""
    draft: Draft | None = await session.scalar(_DRAFT, {"draft": draft_id})
    if draft is None or draft.account_id != account.id:
        raise Refusal("forms-not-found")
    answers = (await session.scalars(_ANSWERS, {"draft": draft_id})).all()
    set_committed_value(draft, "answers", answers)
    return draft


async def waiting(session: AsyncSession, account: Account) -> Draft | None:
    """The draft that typed text belongs to."""
    return await session.scalar(
        select(Draft)
        .where(Draft.account_id == account.id, Draft.waiting, Draft.state == "open")
        .options(_whole)
    )


async def unfinished(session: AsyncSession, account: Account) -> Sequence[Draft]:
    """Everything this account has begun and not ended, the latest first."""
    found = await session.scalars(
        select(Draft)
        .where(Draft.account_id == account.id, Draft.state == "open")
        .order_by(Draft.touched_at.desc(), Draft.id.desc())
        .options(_whole)
    )
    return found.all()


async def typed_in(session: AsyncSession, account: Account, message_id: int) -> tuple[Draft, str] | None:
    """The draft and the step answered by a message of this account."""
    found = await session.execute(
        select(Draft, DraftAnswer.step)
        .join(DraftAnswer, DraftAnswer.draft_id == Draft.id)
        .where(Draft.account_id == account.id, DraftAnswer.message_id == message_id)
        .order_by(Draft.id.desc())
        .options(_whole)
    )
    row = found.first()
    return (row[0], row[1]) if row else None


async def touch(session: AsyncSession, account: Account, draft: Draft, now: datetime) -> None:
    """Typed text belongs to this draft from now on."""
    if not draft.waiting:
        await pause(session, account)
        draft.waiting = True
        await session.flush()
    draft.touched_at = now


async def pause(session: AsyncSession, account: Account) -> None:
    """Typed text belongs to no draft until one is touched again."""
    await session.execute(
        update(Draft).where(Draft.account_id == account.id, Draft.waiting).values(waiting=False)
    )


async def claim(session: AsyncSession, draft: Draft, state: str, now: datetime) -> bool:
    """Closes a draft for good; says whether it was this call that closed it."""
    closed = await session.execute(
        update(Draft)
        .where(Draft.id == draft.id, Draft.state == "open")
        .values(state=state, waiting=False, closed_at=now)
        .execution_options(synchronize_session=False)
        .returning(Draft.id)
    )
    return closed.scalar() is not None


async def clear(session: AsyncSession, draft: Draft) -> None:
    """Empties the answers of a closed draft: what they led to is kept by its own feature."""
    await session.execute(
        update(DraftAnswer)
        .where(DraftAnswer.draft_id == draft.id)
        .values(value=None, partial=None)
        .execution_options(synchronize_session=False)
    )


async def drop(session: AsyncSession, person_id: int, form_names: Collection[str], now: datetime) -> int:
    """Closes a person's open drafts of these forms and deletes their answers; says how many there were.

    For the day a consent is withdrawn; what the form calls when it is cancelled is not called.
    """
    accounts = select(Account.id).where(Account.person_id == person_id)
    found = await session.scalars(
        select(Draft.id).where(
            Draft.account_id.in_(accounts), Draft.form.in_(form_names), Draft.state == "open"
        )
    )
    open_ones = found.all()
    await session.execute(delete(DraftAnswer).where(DraftAnswer.draft_id.in_(open_ones)))
    await session.execute(
        update(Draft)
        .where(Draft.id.in_(open_ones))
        .values(state="cancelled", waiting=False, step="", fixing=False, closed_at=now)
    )
    return len(open_ones)


async def forget(session: AsyncSession, before: datetime) -> None:
    """Deletes the drafts that nobody has touched since `before`."""
    drafts = select(Draft.id).where(Draft.touched_at < before)
    await session.execute(delete(DraftAnswer).where(DraftAnswer.draft_id.in_(drafts)))
    await session.execute(delete(Draft).where(Draft.touched_at < before))
