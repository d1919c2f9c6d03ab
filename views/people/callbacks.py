"""What the buttons of people say when they are tapped, and the commands."""

from aiogram.filters.callback_data import CallbackData

# What stands behind the messenger's menu button: the command and the key of its words.
COMMANDS = (
    ("start", "people-command-start"),
    ("menu", "people-command-menu"),
    ("continue", "people-command-continue"),
    ("me", "people-command-me"),
    ("plan", "plans-command"),
    ("events", "events-command"),
    ("calendar", "schedules-command"),
    ("meetings", "meetings-command"),
    ("language", "people-command-language"),
    ("code", "people-command-code"),
    ("help", "people-command-help"),
)
SAID = tuple(key for _, key in COMMANDS)


class Menu(CallbackData, prefix="menu"):
    """The main menu, or one of its groups: "work"."""

    group: str = ""


class Help(CallbackData, prefix="pe-help"):
    """How the bot is used."""


class Code(CallbackData, prefix="pe-code"):
    """Type the code of an invite."""


class Right(CallbackData, prefix="pe-yes"):
    """The invite speaks of me and all of it is so."""


class Wrong(CallbackData, prefix="pe-wrong"):
    """Something in the staff list about me is not so."""


class Later(CallbackData, prefix="pe-later"):
    """No consent now."""


class Enter(CallbackData, prefix="pe-enter"):
    """I agree to C1; `mark` is the beginning of the hash of the text shown."""

    mark: str


class Preset(CallbackData, prefix="pe-preset"):
    """What to send: all or mine."""

    name: str


class Me(CallbackData, prefix="pe-me"):
    """What the bot knows of me; a part of it: rubrics, consents, looks, language."""

    part: str = ""


class Subscribe(CallbackData, prefix="pe-sub"):
    """How I want a rubric from now on."""

    rubric: str
    mode: str


class Speak(CallbackData, prefix="pe-speak"):
    language: str


class Consented(CallbackData, prefix="pe-consent"):
    """One consent: its text and its state."""

    code: str


class Agree(CallbackData, prefix="pe-agree"):
    """I agree to a purpose; `mark` is the beginning of the hash of the text shown."""

    code: str
    mark: str


class Withdraw(CallbackData, prefix="pe-withdraw"):
    """I agree no more; asks first unless `sure`."""

    code: str
    sure: bool = False


class Download(CallbackData, prefix="pe-download"):
    """Everything kept about me, as a file."""


class Erase(CallbackData, prefix="pe-erase"):
    """Forget me; asks first unless `sure`."""

    sure: bool = False


class Hide(CallbackData, prefix="pe-hide"):
    """Take answers and levels out of this chat now."""


class People(CallbackData, prefix="pe-people"):
    """The page of whoever works with people."""


class Admin(CallbackData, prefix="pe-admin"):
    """The administrator's page."""


class Thaw(CallbackData, prefix="pe-thaw"):
    """A restored bot may push again: this very freeze, by the audit record it began after; asks first."""

    seen: int
    sure: bool = False


class Find(CallbackData, prefix="pe-find"):
    """Find a person by name or code."""


class Look(CallbackData, prefix="pe-look"):
    """Another person's card."""

    id: int


class Waiting(CallbackData, prefix="pe-waiting"):
    """The roles that wait for my word."""


class Invite(CallbackData, prefix="pe-invite"):
    """A new invite for a person."""

    id: int


class Uninvite(CallbackData, prefix="pe-uninvite"):
    """The invites of a person stop working."""

    id: int


class Grant(CallbackData, prefix="pe-grant"):
    """Give a person a role."""

    id: int


class Revoke(CallbackData, prefix="pe-revoke"):
    """Take a role back; asks first unless `sure`."""

    id: int
    sure: bool = False


class Confirm(CallbackData, prefix="pe-confirm"):
    """My word for a privileged role."""

    id: int


class Decline(CallbackData, prefix="pe-decline"):
    """My word against it."""

    id: int


class Settle(CallbackData, prefix="pe-settle"):
    """What was wrong in the staff list is put right."""

    id: int
