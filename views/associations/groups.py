"""Group chats: what is said in the group is for everybody there; the choice is made in private."""

from collections.abc import Sequence

from locales import Say
from models.associations import Association, ChatRequest
from views import Button, Screen
from views.associations import callbacks as to
from views.people.callbacks import Menu

# What the group may be told; none of it is about a person.
SAID = tuple(
    f"associations-group-{what}"
    for what in ("asked", "unknown", "not-yours", "anonymous", "already", "off", "none", "linked")
)
MOST = 40


def group(what: str, say: Say, *, title: str = "", username: str = "") -> Screen:
    """A word to the whole group, without buttons of the bot's own."""
    words = say(f"associations-group-{what}", title=title)
    link = [Button(say("associations-open-bot"), url=f"https://t.me/{username}")] if username else []
    return Screen(words, link)


def how(say: Say) -> Screen:
    return Screen(say("associations-link-how"), Button(say("people-menu-back"), Menu()))


def which(request: ChatRequest, associations: Sequence[Association], say: Say) -> Screen:
    return Screen(
        say("associations-link-which", group=request.title),
        *(
            Button(association.short, to.Choose(request_id=request.id, id=association.id))
            for association in associations[:MOST]
        ),
        Button(say("associations-leave-so"), Menu()),
    )


def sure(request: ChatRequest, association: Association, say: Say) -> Screen:
    key = "associations-link-instead" if association.chat_id else "associations-link-sure"
    yes = to.Choose(request_id=request.id, id=association.id, sure=True)
    return Screen(
        say(key, group=request.title, title=association.title),
        Button(say("associations-link-yes"), yes, style="success"),
        Button(say("associations-leave-so"), Menu()),
    )


def sure_to_unlink(association: Association, say: Say) -> Screen:
    return Screen(
        say("associations-unlink-sure", title=association.title),
        Button(say("associations-unlink"), to.Unlink(id=association.id, sure=True), style="danger"),
        Button(say("associations-leave-so"), to.Open(id=association.id)),
    )
