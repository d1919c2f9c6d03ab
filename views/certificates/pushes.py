"""What the bot says about certificates of its own accord: never a name."""

from locales import Say
from models.certificates import Certificate
from views import Button, Screen
from views.certificates import callbacks as to
from views.certificates import words


def ready(certificate: Certificate, say: Say) -> Screen:
    return Screen(
        say("certificates-push-ready", event=words.titled(certificate, say)), *_take(certificate, say)
    )


def mended(certificate: Certificate, say: Say) -> Screen:
    return Screen(
        say("certificates-push-mended", event=words.titled(certificate, say)), *_take(certificate, say)
    )


def _take(certificate: Certificate, say: Say) -> list[Button]:
    return [
        Button(say("certificates-take-pdf"), to.Paper(id=certificate.id), style="primary"),
        Button(say("certificates-to-mine"), to.Mine()),
    ]
