"""What a person hears of her paper."""

from locales import Say
from views import Button, Screen
from views.questionnaires.callbacks import Result


def entered(response_id: int, say: Say) -> Screen:
    return Screen(
        say("blanks-news"), Button(say("blanks-news-open"), Result(id=response_id), style="primary")
    )
