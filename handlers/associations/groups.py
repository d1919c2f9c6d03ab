"""Group chats of associations: /link, /unlink, being shown the door, growing into a supergroup."""

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers import Turn, private, right
from handlers.associations import cards
from handlers.associations.rooms import in_group
from locales import Say
from services import settlements
from services.associations import circles, groups
from views import Screen
from views.associations import callbacks as to
from views.associations import groups as views

router = Router(name=__name__)
HIDDEN = ("/link", "/unlink")
OUTSIDE = (ChatMemberStatus.KICKED, ChatMemberStatus.LEFT)


async def grown(message: Message) -> bool:
    """Whether the group says that it has become a supergroup."""
    return message.migrate_to_chat_id is not None


def nameless(message: Message | None, say: Say) -> Screen | None:
    """The answer to an administrator who hides behind the group; no person stands behind such a turn."""
    word = (message.text or "").split("@")[0].strip() if message else ""
    if message is None or word not in HIDDEN or message.sender_chat is None:
        return None
    return views.group("anonymous", say) if message.sender_chat.id == message.chat.id else None


@router.message(Command("link"), in_group, flags=right("anyone", group=True))
async def link(message: Message, turn: Turn) -> Screen:
    """The group hears only that the question is asked elsewhere."""
    if turn.guest:
        return views.group("unknown", turn.say, username=turn.username)
    if not turn.actor.may("associations.connect"):
        return views.group("not-yours", turn.say)
    if known := await groups.of_chat(turn.session, message.chat.id):
        return views.group("already", turn.say, title=known.title)
    await groups.ask(turn.session, turn.actor, message.chat.id, message.chat.title or "", turn.now)
    return views.group("asked", turn.say, username=turn.username)


@router.message(Command("unlink"), in_group, flags=right("anyone", group=True))
async def unlink(message: Message, turn: Turn) -> Screen:
    known = await groups.of_chat(turn.session, message.chat.id)
    if known is None:
        return views.group("none", turn.say)
    if turn.guest or not circles.may(turn.actor, "associations.connect", known):
        return views.group("not-yours", turn.say)
    await groups.unlink(turn.session, turn.actor, known.id, turn.now)
    return views.group("off", turn.say, title=known.title)


@router.message(Command("link", "unlink"), private, flags=right("associations.connect"))
async def how(_message: Message, turn: Turn) -> Screen:
    return views.how(turn.say)


@router.message(grown, in_group, flags=right("anyone", group=True))
async def follow(message: Message, turn: Turn) -> None:
    if message.migrate_to_chat_id is not None:
        await settlements.follow(turn.session, message.chat.id, message.migrate_to_chat_id, turn.now)


@router.my_chat_member(in_group, flags=right("anyone", group=True))
async def standing(event: ChatMemberUpdated, turn: Turn) -> None:
    if event.new_chat_member.status in OUTSIDE:
        await groups.expelled(turn.session, event.chat.id)


@router.callback_query(to.Choose.filter(), private, flags=right("associations.connect"))
async def choose(_tap: CallbackQuery, callback_data: to.Choose, turn: Turn) -> Screen:
    number = callback_data.id
    if not callback_data.sure:
        asked = await groups.request(turn.session, turn.actor, callback_data.request_id, turn.now)
        association = await circles.find(turn.session, turn.actor, "associations.connect", number)
        return views.sure(asked, association, turn.say)
    linked = await groups.link(turn.session, turn.actor, callback_data.request_id, number, turn.now)
    return await _shown(turn, linked.id, "associations-linked")


@router.callback_query(to.Unlink.filter(), private, flags=right("associations.connect"))
async def let_go(_tap: CallbackQuery, callback_data: to.Unlink, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await circles.find(turn.session, turn.actor, "associations.connect", callback_data.id)
        return views.sure_to_unlink(found, turn.say)
    await groups.unlink(turn.session, turn.actor, callback_data.id, turn.now)
    return await _shown(turn, callback_data.id, "associations-unlinked")


async def _shown(turn: Turn, association_id: int, key: str) -> Screen:
    """The card, with what has just happened to the group."""
    found = await circles.find(turn.session, turn.actor, "associations.connect", association_id)
    return await cards.card(turn, found, toast=turn.say(key))
