"""A screen as calls of the Bot API: texts in parts, media with captions, tables, keyboards."""

from typing import Any

from aiogram.methods import (
    EditMessageCaption,
    EditMessageMedia,
    EditMessageText,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendRichMessage,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    InputRichMessage,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
)

from bot import tables
from bot.splitting import parts, units
from views import File, Screen

CAPTION = 1024
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def methods(chat_id: int, screen: Screen, silent: bool, *, rich: bool) -> list[TelegramMethod[Any]]:
    """The calls that show a screen anew, in order; the keyboard hangs on the last."""
    common: dict[str, Any] = {
        "chat_id": chat_id,
        "disable_notification": silent or None,
        "protect_content": screen.protect or None,
    }
    markup = _markup(screen)
    if screen.table and rich:
        html = tables.rich(screen.text, screen.table)
        return [SendRichMessage(rich_message=InputRichMessage(html=html), reply_markup=markup, **common)]
    text = tables.lettered(screen.text, screen.table) if screen.table else screen.text
    return _media(screen, text, markup, common) or _texts(text, markup, common)


def edition(
    method: TelegramMethod[Any], chat_id: int | str, over: int, screen: Screen
) -> EditMessageText | EditMessageCaption:
    """The call that makes of message `over` what `method` would send; of media, the caption alone."""
    place: dict[str, Any] = {"chat_id": chat_id, "message_id": over, "reply_markup": keyboard(screen)}
    match method:
        case SendRichMessage():
            return EditMessageText(rich_message=method.rich_message, **place)
        case SendMessage():
            return EditMessageText(
                text=method.text, parse_mode="HTML", link_preview_options=NO_PREVIEW, **place
            )
    return EditMessageCaption(caption=getattr(method, "caption", None), parse_mode="HTML", **place)


def covered(chat_id: int, over: int, screen: Screen, picture: bytes) -> EditMessageMedia:
    file = BufferedInputFile(picture, "hidden.png")
    media = InputMediaPhoto(media=file, caption=screen.text, parse_mode="HTML")
    return EditMessageMedia(chat_id=chat_id, message_id=over, media=media, reply_markup=keyboard(screen))


def without_table(method: SendRichMessage, screen: Screen) -> SendMessage:
    """The same message where Telegram draws no tables."""
    assert screen.table is not None
    return SendMessage(
        chat_id=method.chat_id,
        text=parts(tables.lettered(screen.text, screen.table))[0],
        parse_mode="HTML",
        reply_markup=method.reply_markup,
        disable_notification=method.disable_notification,
        protect_content=screen.protect or None,
    )


def keyboard(screen: Screen) -> InlineKeyboardMarkup | None:
    """The inline keyboard of a screen, if it has one."""
    if not screen.rows:
        return None
    rows = [
        [
            InlineKeyboardButton(
                text=button.text,
                callback_data=button.data,
                url=button.url,
                copy_text=CopyTextButton(text=button.copy) if button.copy else None,
                style=button.style,
            )
            for button in row
        ]
        for row in screen.rows
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _markup(screen: Screen) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    if screen.contact:
        button = KeyboardButton(text=screen.contact, request_contact=True)
        return ReplyKeyboardMarkup(keyboard=[[button]], resize_keyboard=True, one_time_keyboard=True)
    return keyboard(screen)


def _texts(text: Any, markup: Any, common: dict[str, Any]) -> list[TelegramMethod[Any]]:
    pieces = parts(text)
    return [
        SendMessage(
            text=piece,
            parse_mode="HTML",
            link_preview_options=NO_PREVIEW,
            reply_markup=markup if number == len(pieces) - 1 else None,
            **common,
        )
        for number, piece in enumerate(pieces)
    ]


def _media(screen: Screen, text: Any, markup: Any, common: dict[str, Any]) -> list[TelegramMethod[Any]]:
    """A picture, a document or a voice note, with the text as its caption where it fits, else after it."""
    fits = units(text) <= CAPTION
    caption: dict[str, Any] = (
        {"caption": text, "parse_mode": "HTML", "reply_markup": markup} if fits and text else {}
    )
    if fits and not text:
        caption = {"reply_markup": markup}
    sent: list[TelegramMethod[Any]] = []
    if screen.picture:
        sent.append(SendPhoto(photo=_file(screen.picture), **caption, **common))
    elif screen.document:
        sent.append(SendDocument(document=_file(screen.document), **caption, **common))
    elif screen.voice:
        sent.append(SendVoice(voice=_file(screen.voice), **caption, **common))
    return sent + _texts(text, markup, common) if sent and not fits else sent


def _file(file: File) -> InputFile | str:
    if file.file_id:
        return file.file_id
    return BufferedInputFile(file.content or b"", filename=file.name)
