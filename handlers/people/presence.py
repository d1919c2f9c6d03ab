"""Blocking and coming back; contacts, which nobody needs to share; the state of the bot."""

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers import Turn, private, right
from services import people, statuses
from views import Screen
from views.people import admin, entrance
from views.people.callbacks import Thaw

router = Router(name=__name__)
router.message.filter(private)
router.callback_query.filter(private)
router.my_chat_member.filter(private)


async def has_contact(message: Message) -> bool:
    return message.contact is not None


@router.my_chat_member(flags=right("anyone"))
async def standing(event: ChatMemberUpdated, turn: Turn) -> Screen | None:
    """A block is remembered, and forgotten when the person comes back."""
    if event.new_chat_member.status == ChatMemberStatus.KICKED:
        people.gone(turn.account, turn.now)
    else:
        people.back(turn.account)
    return None


@router.message(has_contact, flags=right("anyone"))
async def contact(message: Message, turn: Turn) -> Screen:
    """The bot keeps no phone numbers; somebody else's card is refused in plain words."""
    own = message.contact is not None and message.contact.user_id == turn.account.telegram_id
    return entrance.contact_not_needed(turn.say) if own else entrance.contact_not_yours(turn.say)


@router.message(Command("status"), flags=right("status.read"))
async def status(_message: Message, turn: Turn) -> Screen:
    may_thaw = turn.actor.may("status.manage")
    return admin.state(await statuses.look(turn.session), turn.machine(), turn.say, may_thaw=may_thaw)


@router.callback_query(Thaw.filter(), flags=right("status.manage"))
async def thaw(_tap: CallbackQuery, callback_data: Thaw, turn: Turn) -> Screen:
    """Shows what would go; at the second word lets it."""
    if callback_data.sure:
        await statuses.thaw(turn.session, turn.actor, turn.machine(), callback_data.seen, turn.now)
        return admin.thawed(turn.say)
    status, machine = await statuses.look(turn.session), turn.machine()
    if machine.frozen is None:
        return admin.state(status, machine, turn.say, may_thaw=False)
    return admin.thawing(status, machine, turn.say)
