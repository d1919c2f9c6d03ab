"""Nothing private of mentoring reaches anybody it is not for: on no screen, in no push, paper, copy or log.

Every private word of a whole district is one found nowhere else; everybody of every role opens all there
is to open. The tables say who is reached, no fewer and no more: an oracle that sees nothing fails as well.
"""

import re

import pytest
import structlog
from aiogram import Router
from aiogram.types import Message

from handlers import right
from models.district import District
from sandbox.people import Human
from tests.canaries import cast, walking
from tests.canaries.words import canary
from tests.stage import Stage

PAIR = "mentee, mentor, methodist"
OTHERS = "other mentee, other mentor, methodist"
FORMER = "mentee, former mentor, methodist"
YOUNG = "methodist for the young"
SCHOOL = "deputy head, head, methodist, methodist for the young"
# Each private word, and whom it reaches: «file» is a paper or one's own copy of everything and no screen.
WORDS: dict[str, str] = {
    # The journal: what is personal stays between the two; a former mentor keeps what he wrote himself.
    "open theme": PAIR, "open note": PAIR, "open next": PAIR,
    "personal theme": PAIR, "personal note": "mentee, mentor", "personal next": PAIR,
    "old open theme": FORMER, "old open note": FORMER, "old open next": FORMER,
    "old personal theme": FORMER, "old personal note": "mentee, former mentor",
    "old personal next": FORMER,
    # Orders are facts for the school, for those who look after pairs, and for the report.
    "order": f"{SCHOOL}, mentee, mentor, coordinator: file",
    "old order": f"{SCHOOL}, mentee, former mentor, coordinator: file",
    "refusal": f"{SCHOOL}, who refused: file",
    # The programme: the two and a methodist; last words as was promised when they were asked.
    "goal": PAIR, "step": PAIR, "success": "mentee, mentor, methodist: file",
    "mentee hinders": "mentee", "mentor hinders": "mentor",
    "closed goal": OTHERS, "closed step": OTHERS, "closed success": f"{OTHERS}: file",
    "mentor worked": OTHERS, "mentor next": OTHERS, "mentee best": OTHERS, "mentee helped": OTHERS,
    "mentee hard": "other mentee",
    # Check-ins and alerts: never the mentee, but for her copy of what was done about an alert on her.
    "check-in": f"mentor: file, methodist, {YOUNG}",
    "settled": "mentee: file",
    # The pulse and the case: the methodist for the young, and her own copy.
    "hard": f"mentee: file, {YOUNG}", "win": f"mentee: file, {YOUNG}", "case": f"mentee: file, {YOUNG}",
    # A visit: what I took for myself is mine.
    "mentee took": "mentee", "other mentor took": "other mentor",
}  # fmt: skip
# What cannot be a canary, for it is chosen: words of the district's file that only her choice brings up.
CHOICES: dict[str, str] = {
    "an answer of the pulse": YOUNG, "a signal": YOUNG, "a signal about the mentor": YOUNG,
    "a topic shown": "mentee, mentor", "a topic not shown": "mentee",
    "a low pulse": YOUNG, "they do not get on": f"methodist, {YOUNG}, coordinator: file",
    "what hinders the mentor": f"methodist, {YOUNG}", "usefulness of a meeting": "mentee: file",
}  # fmt: skip
TELLS = "deputy head, head, head of an association, who refused, methodist"
NAMES: dict[str, str] = {
    "mentee": "mentee, mentor, methodist, former mentor, other mentor",
    "mentor": "mentee, mentor, methodist",
    "former mentor": "former mentor, mentee, mentor, methodist",
    "other mentee": OTHERS,
    "other mentor": f"{OTHERS}, mentee, other deputy: file, other head: file",
    "who refused": "who refused, methodist",
    "colleague": "colleague, methodist",
    "deputy head": TELLS,
    "head": TELLS.replace("deputy head, ", ""),
}
# Who tries the buttons of others, and which, when not everybody tries all of them.
FORGERS = ("mentee", "mentor", "former mentor", "colleague", "deputy head", "coordinator")
TRIED = re.compile(r"ap-(l|fo|s):|jn-one:|jn-doc:\d+:docx|ck-[op]:|pu-one|rs-o|ex-o|mp-o")


def words(district: District) -> dict[str, str]:
    pulse, alerts = district.pulse, district.mentoring.alerts
    items = {item.code: item.text for item in pulse.items}
    return {what: canary(what) for what in WORDS} | {
        "an answer of the pulse": items["AD12"],
        "a signal": pulse.signals["R1"].title,
        "a signal about the mentor": pulse.signals["R7"].title,
        "a topic shown": pulse.dimensions["LOAD"].title,
        "a topic not shown": pulse.dimensions["ENERGY"].title,
        "a low pulse": alerts["low_pulse"].title,
        "they do not get on": alerts["fit"].title,
        "what hinders the mentor": district.mentoring.hindrances["time"].title,
        "usefulness of a meeting": "session_ratings",
    }


def breaking() -> Router:
    """A route that falls over what it was told."""
    router = Router(name="breaking")

    @router.message(lambda message: (message.text or "").startswith("упади"), flags=right("anyone"))
    async def fall(message: Message) -> None:
        raise RuntimeError(message.text)

    return router


async def everybody(stage: Stage, *, whole: bool) -> tuple[dict[str, Human], walking.Witness]:
    """All walk, and try what others found; pushes of a day come first and hold nothing."""
    people = await cast.district(stage)
    witness = walking.Witness(stage)
    await stage.moves(days=1)
    names = {who: facts["surname"] for who, facts in cast.CAST.items()}
    pushed = walking.reached(witness, people, words(stage.district) | names)
    assert {what: whom for what, whom in pushed.items() if whom} == {}
    assert sum(map(len, witness.seen.values())) > 4

    telling = set[str]()
    for person in people.values():
        found = await walking.walks(person, witness, 5000 if whole else 300, whole=whole)
        telling |= {data for data in found.telling if whole or TRIED.match(data)}
    for who in people if whole else FORGERS:
        for data in sorted(telling):
            await walking.presses(people[who], data)
    return people, witness


async def check(stage: Stage, *, whole: bool) -> None:
    await stage.add(breaking())
    with structlog.testing.capture_logs() as logs:
        people, witness = await everybody(stage, whole=whole)
        await people["mentee"].says(f"упади {canary('hard')}")
    names = {who: facts["surname"] for who, facts in cast.CAST.items()}
    private = words(stage.district)

    assert walking.wrong(walking.reached(witness, people, private), WORDS | CHOICES) == {}
    assert walking.wrong(walking.reached(witness, people, names), NAMES) == {}
    assert [one["error"] for one in logs if one["event"] == "update_put_aside"] == ["RuntimeError"]
    assert [word for word in (*private.values(), *names.values()) if word in str(logs)] == []


async def test_a_few_steps_from_the_menu_take_nobody_to_what_is_not_hers(stage: Stage) -> None:
    people, witness = await cast.district(stage), walking.Witness(stage)
    for who in FORGERS:
        await walking.walks(people[who], witness, 15)

    found = walking.reached(witness, people, words(stage.district))
    allowed = {what: whom.split(", ") for what, whom in (WORDS | CHOICES).items()}
    told = {what: {one.removesuffix(": file") for one in whom} for what, whom in found.items()}
    assert {what: whom for what, whom in told.items() if whom - set(allowed[what])} == {}
    assert sum(map(bool, told.values())) > 5, told


@pytest.mark.long
async def test_what_is_private_reaches_those_it_is_for_and_nobody_else(stage: Stage) -> None:
    await check(stage, whole=False)


@pytest.mark.soak
async def test_it_does_however_far_everybody_walks_and_whoever_tries_whatever_button(stage: Stage) -> None:
    await check(stage, whole=True)


def test_no_canary_sings_in_another_s_name() -> None:
    sung = [canary(what) for what in WORDS]
    assert [(one, two) for one in sung for two in sung if one != two and one in two] == []
