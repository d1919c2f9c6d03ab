"""The buttons of the register among those of all mentoring."""

from collections.abc import Callable

from locales import Say
from models.beginnercards import Beginner
from views import Button
from views.beginners import callbacks as to
from views.matches.callbacks import For
from views.mentorships.callbacks import Pair


def of_hub(may: Callable[[str], bool], say: Say) -> list[Button]:
    buttons = [Button(say("beginners-to-register"), to.Register())] if may("mentoring.register") else []
    if may("mentoring.aggregate"):
        buttons.append(Button(say("beginners-to-figures"), to.Figures()))
    elif may("mentoring.session_facts"):
        buttons.append(Button(say("beginners-paper-hours"), to.Hours()))
    return buttons


def of_young(one: Beginner, may: Callable[[str], bool], say: Say) -> list[Button]:
    """Her pair, or a way to find her a mentor."""
    found = one.pair or one.coming
    if found is not None and may("mentoring.pair_facts"):
        return [Button(say("beginners-pair"), Pair(id=found.id), style="primary")]
    if found is None and one.leave is None and may("mentoring.pairs"):
        return [Button(say("beginners-propose"), For(mentee_id=one.person.id), style="primary")]
    return []
