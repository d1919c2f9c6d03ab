"""The menu, help and the language."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import Turn, private, right
from handlers.people import home
from locales import Say
from services import people
from views import Screen, menus
from views.people import callbacks as to
from views.people import me as views

router = Router(name=__name__)
router.message.filter(private)
router.callback_query.filter(private)


@router.message(Command("menu"), flags=right("anyone"))
async def menu(_message: Message, turn: Turn) -> Screen:
    return await home.page(turn)


@router.callback_query(to.Menu.filter(), flags=right("anyone"))
async def open_menu(_tap: CallbackQuery, callback_data: to.Menu, turn: Turn) -> Screen:
    if callback_data.group == menus.WORK and not turn.guest:
        return menus.work(turn.actor.roles, turn.say)
    if callback_data.group == menus.SENDING and not turn.guest:
        turn.actor.demand("announcements.results")
        return menus.sending(turn.say, writes=turn.actor.may("announcements.compose"))
    return await home.page(turn)


@router.message(Command("help"), flags=right("anyone"))
async def help_typed(_message: Message, turn: Turn) -> Screen:
    return menus.help_page(turn.say, guest=turn.guest)


@router.callback_query(to.Help.filter(), flags=right("anyone"))
async def help_tapped(_tap: CallbackQuery, turn: Turn) -> Screen:
    return menus.help_page(turn.say, guest=turn.guest)


@router.message(Command("language"), flags=right("anyone"))
async def language(_message: Message, turn: Turn) -> Screen:
    return views.language(turn.say)


@router.callback_query(to.Speak.filter(), flags=right("anyone"))
async def speak(_tap: CallbackQuery, callback_data: to.Speak, turn: Turn) -> Screen:
    people.speak(turn.account, callback_data.language)
    turn.say = Say(turn.account.language, turn.say.zone)
    return await home.page(turn, toast=views.speaking(turn.say))
