"""What the two see while they answer: the reasons, the consent, what comes next."""

from locales import Say
from models.district import Consent
from models.mentorships import Mentorship
from views import Button, Screen
from views.mentorships import callbacks as to
from views.people.callbacks import Menu
from views.people.entrance import mark

REASONS = ("time", "distance", "subject", "none")
SAID = tuple(f"mentorships-why-{reason}" for reason in REASONS)


def why(pair: Mentorship, say: Say) -> Screen:
    """A mentor who cannot is asked why, and need not say."""
    return Screen(
        say("mentorships-why"),
        *(Button(say(f"mentorships-why-{one}"), to.Decline(id=pair.id, why=one)) for one in REASONS),
        Button(say("mentorships-think"), to.Pair(id=pair.id)),
    )


def another(pair: Mentorship, say: Say) -> Screen:
    """A mentee declines without explaining; asked once, since it cannot be taken back."""
    return Screen(
        say("mentorships-another-sure"),
        Button(say("mentorships-another-yes"), to.Decline(id=pair.id, why="none")),
        Button(say("mentorships-think"), to.Pair(id=pair.id)),
    )


def declined(say: Say) -> Screen:
    return Screen(say("mentorships-you-declined"), Button(say("people-menu-back"), Menu()))


def taken(pair: Mentorship, say: Say) -> Screen:
    """The mentor said yes: what comes next."""
    return Screen(say("mentorships-you-took"), Button(say("mentorships-to-pair"), to.Pair(id=pair.id)))


def wanted(pair: Mentorship, say: Say) -> Screen:
    """The mentee said yes: what comes next, and, apart from it, what she may show."""
    return Screen(
        say("mentorships-you-agreed"),
        Button(say("mentorships-show"), to.Show(id=pair.id)),
        Button(say("mentorships-to-pair"), to.Pair(id=pair.id)),
    )


def consent(pair: Mentorship, asked: Consent, say: Say) -> Screen:
    """C4 as a message of its own, given anew for every mentor."""
    agree = to.AgreeToShow(id=pair.id, mark=mark(asked, say.language))
    return Screen(
        say("people-consent-text", title=asked.title(say.language), words=asked.text(say.language)),
        [
            Button(say("people-agree"), agree, style="primary"),
            Button(say("people-not-now"), to.Pair(id=pair.id)),
        ],
        fresh=True,
    )


def sure_to_call_off(pair: Mentorship, say: Say) -> Screen:
    return Screen(
        say("mentorships-call-off-sure"),
        Button(say("mentorships-call-off"), to.CallOff(id=pair.id, sure=True), style="danger"),
        Button(say("mentorships-to-pair"), to.Pair(id=pair.id)),
    )
