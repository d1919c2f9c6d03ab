"""What a form of event asks, piece by piece: the same questions for a new event and for a change."""

from collections.abc import Callable, Sequence
from typing import Any

from handlers import Turn
from models.eventforms import EventForm
from models.steps import Answers, Choice, Link, Moment, Number, Option, Several, Step, Text, YesNo
from services import audiences, instruments
from services.events import drafting, rules

NAME = "events-card"
EXTRA = "x-"
WHOM = ("everyone", "associations", "schools", "young", "heads")
LENGTHS = (30, 45, 60, 90, 120, 180, 240, 300, 360, 480)
# Of several days, the last of which is as long as a working day of a conference.
DAYS, DAY, LAST_DAY = (2, 3, 4, 5), 24 * 60, 360
KINDS = ("text", "yesno", "choice")
# What a new event is asked of at once; the rest is as it usually is and can be changed on its card.
ASKED = ("whose", "heading", "about", "starts", "ways", "place", "link", "whom", "seats")
SAID = (
    *(f"{NAME}-ways-{way}" for way in ("place", "online", "both")),
    *(f"{NAME}-whom-{one}" for one in WHOM),
    *(f"{NAME}-qkind-{kind}" for kind in KINDS),
    *(f"{NAME}-{number}-any" for number in ("capacity", "online", "quota", "minimum", "hours")),
    f"{NAME}-deadline-start",
    f"{NAME}-abstracts-none",
    *(
        f"{NAME}-{step}{part}"
        for part in ("", "-label")
        for step in (
            "whose", "heading", "about", "starts", "lasts", "ways", "place", "link", "whom",
            "associations", "schools", "strict", "capacity", "online", "quota", "minimum", "deadline",
            "moderated", "external", "certificate", "hours", "themes", "measures", "sections",
            "abstracts", "question", "qkind", "qoptions", "qoptional",
        )
    ),
    *(f"{NAME}-{step}-hint" for step in ("about", "link", "place", "sections", "strict", "minimum")),
)  # fmt: skip
Maker = Callable[[EventForm], list[Step]]


def pieces(form: EventForm, *, draft: bool, external: bool, wide: bool) -> list[str]:
    """What can be changed, in the order a person thinks; `wide` is not bound to an association."""
    seats = form.seats and not external
    asked = {
        "heading": True,
        "about": True,
        "starts": draft,
        "lasts": draft,
        "ways": draft and len(form.ways) > 1,
        "place": "place" in form.ways,
        "link": "online" in form.ways,
        "external": form.seats,
        "whom": wide and form.kind != "council",
        "strict": form.kind != "council",
        "seats": seats,
        "quota": seats and form.quota,
        "minimum": seats and form.minimum,
        "deadline": form.seats,
        "moderated": seats and form.moderated,
        "certificate": form.certificate,
        "sections": form.kind == "conference",
        "themes": form.kind in ("usual", "conference"),
        "measures": True,
    }
    extras = [f"{EXTRA}{code}" for code in form.extras]
    return [piece for piece, called_for in asked.items() if called_for] + extras


def steps(piece: str, form: EventForm, language: str) -> list[Step]:
    """The questions of a piece."""
    if piece.startswith(EXTRA):
        extra = form.extras[piece.removeprefix(EXTRA)]
        title = extra.called(language)
        return [Text(piece, longest=rules.EXTRA, words=title, short=title, optional=not extra.required)]
    make = MAKERS[piece]
    return make(form)


def _seats(form: EventForm) -> list[Step]:
    """So many seats, or as many as come; by link and in the room apart."""
    said: list[Step] = []
    if "place" in form.ways:
        said.append(Number("capacity", least=1, most=rules.SEATS, when=_by("place"), aside=_any()))
    if "online" in form.ways:
        said.append(Number("online", least=1, most=rules.SEATS, when=_by("online"), aside=_any()))
    return said


def _by(way: str) -> Callable[[Answers], bool]:
    """Whether one may take part this way, as answered just now or as the event stands."""

    def called_for(answers: Answers) -> bool:
        chosen = answers.get("ways", answers.context.get("ways", way))
        return chosen in (way, "both")

    return called_for


def _any() -> tuple[Option, ...]:
    return (Option("any"),)


def _whom(_form: EventForm) -> list[Step]:
    return [
        Choice("whom", options=[Option(one) for one in WHOM]),
        Several("associations", least=1, when=_among("associations"), options=_places("associations")),
        Several("schools", least=1, when=_among("schools"), options=_places("schools")),
    ]


def _among(field: str) -> Callable[[Answers], bool]:
    return lambda answers: answers["whom"] == field


def _places(field: str) -> Callable[[Turn, Answers], Any]:
    async def options(turn: Turn, _answers: Answers) -> Sequence[Option]:
        return [Option(*one) for one in (await audiences.places(turn.session))[field].items()]

    return options


async def whose(turn: Turn, _answers: Answers) -> Sequence[Option]:
    """The associations whose events the person may run; whoever runs any may choose any of the district."""
    return [Option(number, title) for number, title in await drafting.associations(turn.session, turn.actor)]


async def _themes(turn: Turn, _answers: Answers) -> Sequence[Option]:
    instrument = await instruments.newest(turn.session)
    return [Option(group.code, group.title) for group in instrument.groups]


async def _measures(turn: Turn, _answers: Answers) -> Sequence[Option]:
    known = turn.district.measures.items()
    return [Option(code, f"{code} · {measure.named(turn.say.language)}") for code, measure in known]


def _questions(_form: EventForm) -> list[Step]:
    return [
        Text("question", longest=200),
        Choice("qkind", options=[Option(kind) for kind in KINDS]),
        Text("qoptions", longest=400, when=lambda answers: answers["qkind"] == "choice"),
        YesNo("qoptional"),
    ]


MAKERS: dict[str, Maker] = {
    "whose": lambda _form: [Choice("whose", options=whose)],
    "heading": lambda _form: [Text("heading", longest=rules.TITLE)],
    "about": lambda _form: [Text("about", longest=rules.ABOUT, optional=True, hint=True)],
    "starts": lambda _form: [Moment("starts")],
    "lasts": lambda _form: [Choice("lasts", options=_lengths)],
    "ways": lambda _form: [Choice("ways", options=[Option(way) for way in ("place", "online", "both")])],
    "place": lambda _form: [
        Text("place", longest=rules.PLACE_LONGEST, optional=True, hint=True, when=_by("place"))
    ],
    "link": lambda _form: [Link("link", optional=True, hint=True, when=_by("online"))],
    "whom": _whom,
    "strict": lambda _form: [YesNo("strict", hint=True)],
    "seats": _seats,
    "quota": lambda _form: [Number("quota", least=1, most=rules.SEATS, aside=_any())],
    "minimum": lambda _form: [Number("minimum", least=1, most=rules.SEATS, aside=_any(), hint=True)],
    "deadline": lambda _form: [Moment("deadline", aside=(Option("start"),))],
    "moderated": lambda _form: [YesNo("moderated")],
    "external": lambda _form: [YesNo("external")],
    "certificate": lambda _form: [
        YesNo("certificate"),
        Number("hours", least=1, most=rules.HOURS, aside=_any(), when=lambda said: said["certificate"]),
    ],
    "sections": lambda _form: [
        Text("sections", longest=1000, optional=True, hint=True),
        Moment("abstracts", aside=(Option("none"),)),
    ],
    "themes": lambda _form: [Several("themes", options=_themes, optional=True)],
    "measures": lambda _form: [Several("measures", options=_measures, least=1)],
    "question": _questions,
}


async def _lengths(turn: Turn, _answers: Answers) -> Sequence[Option]:
    hours = [Option(minutes, turn.say("events-minutes", count=minutes)) for minutes in LENGTHS]
    days = [Option((count - 1) * DAY + LAST_DAY, turn.say("events-days", count=count)) for count in DAYS]
    return [*hours, *days]
