"""Hard questions, themes and wishes, and what the totals propose."""

from locales import Html, Say
from models.figures import Choice, ProposalFigure, ThemeFigure
from models.findings import Table
from views import Button, Screen, pages
from views.findings import callbacks as to
from views.findings import names
from views.findings.papers import words

THEMES, OPTIONS, REQUESTS = 10, 5, 5
SIZE = 6
PROPOSALS = ("association_workshop", "corporate_training", "course_plan")
SAID = (
    *(f"findings-advice-{propose}" for propose in PROPOSALS),
    *(f"findings-advice-{propose}-button" for propose in PROPOSALS),
)


def items(table: Table, wave_id: int, say: Say) -> Screen:
    """The ten questions with most point deficits."""
    lines = [
        say(
            "findings-item",
            number=number,
            text=item.text,
            group=names.group(table, item.group, say),
            low=item.low,
            count=item.n,
        )
        for number, item in enumerate(table.weakest(), 1)
    ]
    said = lines or [say("findings-items-none")]
    return Screen(Html.joined([say("findings-items", wave=table.wave), *said], "\n\n"), _home(wave_id, say))


def wishes(table: Table, wave_id: int, say: Say) -> Screen:
    """Themes by how many need them, requests nothing was on offer for, and what people chose."""
    parts = [say("findings-wishes", wave=table.wave, least=table.least)]
    if table.themes:
        lines = [_theme(one, say) for one in table.themes[:THEMES]]
        parts.append(Html.joined([say("findings-themes"), *lines]))
    if table.requests:
        lines = [
            say(
                "findings-request",
                theme=names.called(one, say),
                kind=words.kind(one.kind, say),
                count=one.n,
                schools=one.schools,
            )
            for one in table.requests[:REQUESTS]
        ]
        parts.append(Html.joined([say("findings-requests"), *lines]))
    parts += [_choice(choice, say) for choice in table.choices]
    return Screen(Html.joined(parts, "\n\n"), _home(wave_id, say))


def _choice(choice: Choice, say: Say) -> Html:
    told = [option for option in choice.options if option.n is not None][:OPTIONS]
    lines = [say("findings-option", option=names.called(option, say), count=option.n or 0) for option in told]
    head = say("findings-choice", text=choice.text, count=choice.n)
    return Html.joined([head, *(lines or [say("findings-choice-none")])])


def advice(table: Table, wave_id: int, say: Say) -> Screen:
    """What may be proposed to whom: three doors, each with its number."""
    buttons = []
    for propose in PROPOSALS:
        count = sum(one.propose == propose for one in table.proposals)
        if count:
            buttons.append(
                Button(
                    say(f"findings-advice-{propose}-button", count=count),
                    to.Advice(wave_id=wave_id, propose=propose),
                )
            )
    text = say("findings-advice", wave=table.wave) if buttons else say("findings-advice-none")
    return Screen(text, *buttons, _home(wave_id, say))


def advised(table: Table, at: to.Advice, say: Say) -> Screen:
    """Proposals of one kind, with the figures behind each."""
    found = [one for one in table.proposals if one.propose == at.propose]
    page = min(max(at.page, 0), max(len(found) - 1, 0) // SIZE)
    lines = [_proposal(table, one, say) for one in found[page * SIZE : (page + 1) * SIZE]]
    turning = pages(
        say("findings-back"),
        say("findings-on"),
        lambda number: to.Advice(wave_id=at.wave_id, propose=at.propose, page=number),
        page,
        len(found),
        SIZE,
    )
    back = Button(say("findings-advice-other"), to.Advice(wave_id=at.wave_id))
    return Screen(
        Html.joined([say(f"findings-advice-{at.propose}"), *lines], "\n\n"),
        turning,
        [back, _home(at.wave_id, say)],
    )


def _proposal(table: Table, one: ProposalFigure, say: Say) -> Html:
    place = table.slice(one.dimension, one.place)
    facts = {"group": names.group(table, one.group, say), "grave": one.grave, "count": one.n}
    themes = [theme for theme in table.themes if theme.code in one.themes]
    if one.dimension == "district" or place is None:
        return Html.joined(
            [say("findings-advised-district", **facts), *(_theme(theme, say) for theme in themes)]
        )
    said = say("findings-advised", place=names.called(place, say), **facts)
    listed = "; ".join(names.called(theme, say) for theme in themes)
    return Html.joined([said, *([say("findings-advised-themes", themes=listed)] if listed else [])])


def _theme(theme: ThemeFigure, say: Say) -> Html:
    return say("findings-theme", theme=names.called(theme, say), count=theme.n, schools=theme.schools)


def _home(wave_id: int, say: Say) -> Button:
    return Button(say("findings-home"), to.Finding(wave_id=wave_id))
