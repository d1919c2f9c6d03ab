"""People, chats and messages as the Bot API writes them in JSON."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sandbox.chats import Button, Chat, Message, Tap, User
from sandbox.files import StoredFile

if TYPE_CHECKING:
    from sandbox.world import World

Json = dict[str, Any]
PERMISSIONS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages",
    "can_manage_topics",
)  # fmt: skip
RIGHTS = (
    "can_be_edited", "can_manage_chat", "can_change_info", "can_delete_messages", "can_invite_users",
    "can_restrict_members", "can_pin_messages", "can_promote_members", "can_manage_video_chats",
    "can_post_stories", "can_edit_stories", "can_delete_stories", "is_anonymous",
)  # fmt: skip


def unix(moment: datetime) -> int:
    return int(moment.timestamp())


def filled(**facts: Any) -> Json:
    """Only what there is: the Bot API leaves empty fields out."""
    return {name: value for name, value in facts.items() if value not in (None, "", [], False)}


def user(person: User) -> Json:
    return {"id": person.id, "is_bot": False, "first_name": person.first_name} | filled(
        last_name=person.last_name, username=person.username, language_code=person.language_code
    )


def bot(world: "World") -> Json:
    return {"id": world.bot_id, "is_bot": True, "first_name": world.name, "username": world.username}


def chat(world: "World", which: Chat) -> Json:
    if which.kind != "private":
        return {"id": which.id, "type": which.kind, "title": which.title}
    person = world.people[which.id]
    return {"id": which.id, "type": "private", "first_name": person.first_name} | filled(
        last_name=person.last_name, username=person.username
    )


def member(who: Json, status: str) -> Json:
    """A ChatMember of this status, with the rights the type demands."""
    facts: Json = {"status": status, "user": who}
    if status == "administrator":
        facts |= dict.fromkeys(RIGHTS, False) | {"can_manage_chat": True}
    elif status == "creator":
        facts |= {"is_anonymous": False}
    elif status == "restricted":
        facts |= dict.fromkeys(PERMISSIONS, False) | {"is_member": True, "until_date": 0}
    elif status == "kicked":
        facts |= {"until_date": 0}
    return facts


def author(world: "World", who: int) -> Json:
    return bot(world) if who == world.bot_id else user(world.people[who])


def message(world: "World", which: Message, *, deep: bool = True) -> Json:
    where = world.chats[which.chat_id]
    shown: Json = {
        "message_id": which.id,
        "from": author(world, which.author),
        "chat": chat(world, where),
        "date": unix(which.date),
    }
    shown |= filled(
        text="" if which.rich is not None else which.text,
        entities=[] if which.rich is not None else which.entities,
        caption=which.caption,
        caption_entities=which.caption_entities,
        rich_message=which.rich,
        contact=which.contact,
        edit_date=unix(which.edited_at) if which.edited_at else None,
        has_protected_content=which.protect,
        forward_origin=which.forwarded,
        document=which.document and document(which.document),
        photo=which.photo and sizes(which.photo),
    )
    if which.buttons:
        shown["reply_markup"] = {"inline_keyboard": [[button(one) for one in row] for row in which.buttons]}
    if deep and which.reply_to and (answered := where.index.get(which.reply_to)):
        shown["reply_to_message"] = message(world, answered, deep=False)
    return shown | which.service | which.extra


def button(which: Button) -> Json:
    return which.raw or {"text": which.text} | filled(
        callback_data=which.data,
        url=which.url,
        copy_text=which.copy and {"text": which.copy},
        style=which.style,
    )


def document(file: StoredFile) -> Json:
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_name": file.name,
        "mime_type": file.mime,
        "file_size": file.size,
    }


def sizes(file: StoredFile) -> list[Json]:
    largest = {"width": file.width, "height": file.height, "file_size": file.size}
    return [{"file_id": file.file_id, "file_unique_id": file.unique_id} | largest]


def callback(world: "World", tap: Tap, on: Message) -> Json:
    """A CallbackQuery; of a message that is gone only its place is known."""
    gone = {"message_id": on.id, "chat": chat(world, world.chats[on.chat_id]), "date": 0}
    return {
        "id": tap.id,
        "from": user(world.people[tap.user_id]),
        "message": gone if on.deleted else message(world, on),
        "chat_instance": str(on.chat_id * 7_919),
        "data": tap.button.data,
    }
