"""The simulator: every question says that nothing is kept, and the end shows what would have come out."""

from locales import Html, Say
from models.instruments import Instrument
from models.profiles import Result
from views import Button, Screen
from views.instruments import callbacks as to
from views.questionnaires import profile, steps


def part(name: str, say: Say) -> Html:
    """The heading of a question."""
    return say("instruments-trial-part", part=name)


def title(instrument: Instrument, say: Say) -> Html:
    return say("instruments-trial", title=instrument.called(say.language))


def over(version_id: int, result: Result, say: Say) -> Screen:
    """What the persona was asked, and what she would have read."""
    run, instrument = result.response, result.instrument
    lines = [
        say("instruments-trial-over"),
        say(
            "instruments-trial-asked",
            variant=instrument.variants[run.variant].title,
            overlays=", ".join(run.overlays) or "—",
            count=len(run.answers),
        ),
        Html.joined(instrument.outro.strip().splitlines()),
    ]
    found = result.profile
    if found is not None:
        lines += profile.strengths(instrument, found, say) + profile.focus(instrument, found, say)
        lines.append(Html.joined(_advice(instrument, result, say)))
        lines.append(Html.joined(_groups(instrument, result, say)))
    return Screen(
        Html.joined([line for line in lines if line], "\n\n"),
        Button(say("instruments-trial-again"), to.Try(id=version_id)),
        Button(say("instruments-to-version"), to.Version(id=version_id)),
    )


def _advice(instrument: Instrument, result: Result, say: Say) -> list[Html]:
    """The next steps, as they are where nothing is on offer yet."""
    said = [steps.doing(instrument, step, say) for step in result.advice]
    return [say("instruments-trial-advice"), *said] if said else []


def _groups(instrument: Instrument, result: Result, say: Say) -> list[Html]:
    """Every group in a line, as the whole profile has it."""
    found = result.profile.groups.values() if result.profile else ()
    return [say("instruments-trial-groups"), *(profile.group_line(instrument, one, say) for one in found)]
