"""Chats and who is in them."""

from typing import Any

from sandbox import shapes
from sandbox.errors import bad
from sandbox.events import Event
from sandbox.methods.ask import Ask

Json = dict[str, Any]
ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip
EMOJI = frozenset(
    [
        *"👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐",
        *"🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡",
        "❤‍🔥",
        "👨‍💻",
        "🤷‍♂",
        "🤷‍♀",
    ]
)


async def get_me(ask: Ask) -> Json:
    return shapes.bot(ask.world) | {
        "can_join_groups": True,
        "can_read_all_group_messages": not ask.world.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_chat(ask: Ask) -> Json:
    chat = ask.chat()
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return shapes.chat(ask.world, chat) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, True),
    }


async def get_chat_member(ask: Ask) -> Json:
    chat, user_id = ask.chat(), int(ask["user_id"])
    if user_id == ask.world.bot_id:
        return shapes.member(shapes.bot(ask.world), chat.bot_status)
    if user_id not in ask.world.people:
        raise bad("PARTICIPANT_ID_INVALID")
    return shapes.member(shapes.user(ask.world.people[user_id]), chat.members.get(user_id, "left"))


async def get_chat_administrators(ask: Ask) -> list[Json]:
    chat = ask.chat()
    if chat.kind == "private":
        raise bad("there are no administrators in the private chat")
    leading = {
        user: status for user, status in chat.members.items() if status in ("creator", "administrator")
    }
    return [shapes.member(shapes.user(ask.world.people[user]), status) for user, status in leading.items()]


async def get_chat_member_count(ask: Ask) -> int:
    chat = ask.chat()
    return 1 + sum(status not in ("left", "kicked") for status in chat.members.values())


async def leave_chat(ask: Ask) -> bool:
    chat = ask.chat()
    if chat.kind == "private":
        raise bad("chat member status can't be changed in private chats")
    chat.bot_status = "left"
    return True


async def send_chat_action(ask: Ask) -> bool:
    if ask["action"] not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat = ask.chat(sending=True)
    ask.world.tell(Event("action", chat.id, detail={"action": ask["action"]}))
    return True


async def set_message_reaction(ask: Ask) -> bool:
    message = ask.message("message to react not found")
    chosen = [str(one.get("emoji", "")) for one in ask.get("reaction") or []]
    if len(chosen) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if not EMOJI.issuperset(chosen):
        raise bad("REACTION_INVALID")
    message.reactions[ask.world.bot_id] = chosen
    ask.world.tell(Event("reaction", message.chat_id, message.id, ask.world.bot_id))
    return True


METHODS = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "sendChatAction": send_chat_action,
    "setMessageReaction": set_message_reaction,
}
