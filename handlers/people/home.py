"""Where everybody comes back to: the menu of a person, the page of a guest."""

from handlers import Turn
from services import entrances, forms, rights
from views import Screen, menus
from views.forms.callbacks import Unfinished
from views.people import entrance


async def page(turn: Turn, toast: str = "") -> Screen:
    person = turn.account.person
    if person is None:
        awaited = await entrances.awaiting(turn.session, turn.account, turn.admins)
        return entrance.guest(turn.say, turn.district, invited=awaited is not None)
    unfinished = await forms.unfinished(turn.session, turn.account)
    go_on = Unfinished() if unfinished else None
    return menus.menu(person, turn.actor.roles, turn.say, go_on=go_on, toast=toast)


async def refresh(turn: Turn) -> None:
    """Looks anew at the roles of the person, which this very turn has changed."""
    await turn.session.refresh(turn.person, ["grants"])
    turn.hats = rights.hats(turn.person, turn.now, turn.district)
