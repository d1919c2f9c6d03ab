"""What people do with a bot that dies at any point of it: eight short scenes.

Each is prepared in rows, at the moment where stories begin, and then told to real processes.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, NamedTuple

from models.registrations import Registration
from services.announcements import drafting, reaches
from services.audiences import Moment
from services.rights import Actor, Hat
from services.waves import opening
from services.waves.opening import Content
from tests.announcements import builders as announcements
from tests.announcements.stories import methodist
from tests.certificates import builders as certificates
from tests.journals import builders as journals
from tests.mentorships.builders import actor
from tests.process.promises import KEPT, Promise
from tests.questionnaires import stories as questionnaires
from tests.registrations.stories import held
from tests.stage import Colleague, Stage
from views.announcements import callbacks as announcement
from views.certificates import callbacks as certificate
from views.events import callbacks as event
from views.waves import callbacks as wave


class Deed(NamedTuple):
    """What a person does: `starts`, `says` words, `taps` a label, `forges` a tap with these data."""

    person: int
    does: str
    what: str = ""


Deeds = Sequence[Sequence[Deed]]


@dataclass(frozen=True, kw_only=True)
class Scene:
    """`deeds` come in groups, each done at once when all before is answered.

    `effects` are questions with the one number each must come to. `pushes` are the kind of what is sent, by
    itself, and the words it is known by. The first bot starts so long `after` the moment of preparing, and
    time passes at that `speed`. At least so many `commits` and `calls` are made.
    """

    name: str
    deeds: Callable[[Stage], Awaitable[Deeds]]
    effects: dict[str, int]
    pushes: tuple[str, str] | None = None
    after: timedelta = timedelta()
    speed: float = 1
    commits: int
    calls: int

    @property
    def promises(self) -> Sequence[Promise]:
        return KEPT[self.name]


def one_by_one(person: int, *steps: tuple[str, str]) -> Deeds:
    return [[Deed(person, does, what)] for does, what in steps]


async def start(_stage: Stage) -> Deeds:
    return [[Deed(one, "starts") for one in (2001, 2002, 2003)]]


async def answer(stage: Stage) -> Deeds:
    anna = await stage.person("Анна Петровна")
    await questionnaires.wave(stage, anna)
    begun = [("says", "/menu"), ("taps", "📋 Моя анкета"), ("taps", "Начать"), ("taps", "Даю согласие")]
    return one_by_one(anna.id, *begun, ("taps", "4"), ("taps", "5"))


async def register(stage: Stage) -> Deeds:
    number = await held(stage, await methodist(stage), capacity=2)
    people = [await stage.person("Анна Петровна"), await stage.person("Вера Ильинична")]
    opened = event.Open(id=number).pack()
    return [
        [Deed(one.id, "says", "/menu") for one in people],
        [Deed(one.id, "forges", opened) for one in people],
        [Deed(one.id, "taps", "✍️ Записаться") for one in people],
    ]


async def log(stage: Stage) -> Deeds:
    irina, anna = await journals.mentor(stage), await journals.mentee(stage)
    await journals.programme(stage, await journals.pair(stage, irina, anna), anna)
    taps = ("🤝 Мои пары", "📝 Записать встречу", "Сегодня", "45 мин", "🔍 Разбор", "Говорить с родителями")
    more = ("Пропустить", "Без шага")
    return one_by_one(irina.id, ("says", "/menu"), *[("taps", label) for label in (*taps, *more)])


async def broadcast(stage: Stage) -> Deeds:
    olga = await methodist(stage)
    for number in range(6):
        await stage.person(f"Анна {number}")
    async with stage.database.write() as session:
        by = await actor(stage, olga, Hat("methodist"))
        draft = await drafting.write(session, by, announcements.content(), stage.now)
        planned = await reaches.plan(session, draft, Moment(stage.district, stage.now))
        send = announcement.Send(id=draft.id, version=draft.version, count=planned.reach.count)
    return one_by_one(olga.id, ("says", "/menu"), ("forges", send.pack()))


async def remind(stage: Stage) -> Deeds:
    number = await held(stage, await methodist(stage), starts_at=stage.now + timedelta(days=1, hours=5))
    people = [await stage.person(f"Анна {number}") for number in range(3)]
    async with stage.database.write() as session:
        for line, one in enumerate(people):
            session.add(seat(number, one, line, stage))
    return []


def seat(number: int, who: Colleague, line: int, stage: Stage) -> Any:
    return Registration(
        event_id=number,
        person_id=who.person_id,
        way="place",
        state="seated",
        line=line + 1,
        asked_at=stage.now - timedelta(days=3),
        seated_at=stage.now - timedelta(days=3),
    )


async def invite(stage: Stage) -> Deeds:
    olga = await methodist(stage)
    for number in range(3):
        await stage.person(f"Анна {number}")
    async with stage.database.write() as session:
        by = Actor((await actor(stage, olga)).person, (Hat("methodist"),), stage.district)
        closes = stage.now + timedelta(weeks=3)
        content = Content("deficits", "Мониторинг", {}, express=False, opens_at=None, closes_at=closes)
        draft = await opening.write(session, by, content, stage.now)
        planned = await opening.outlook(session, draft, Moment(stage.district, stage.now))
        start = wave.Start(id=draft.id, count=planned.asked)
    return one_by_one(olga.id, ("says", "/menu"), ("forges", start.pack()))


async def certify(stage: Stage) -> Deeds:
    olga = await methodist(stage)
    number = await certificates.over(stage, olga, [await stage.person(f"Анна {one}") for one in range(3)])
    give = certificate.Give(event=number).pack()
    return one_by_one(olga.id, ("says", "/menu"), ("forges", give))


SENT = "SELECT count(*) FROM deliveries WHERE kind = '{}'"
SCENES = (
    Scene(
        name="start",
        deeds=start,
        effects={"SELECT count(*) FROM accounts": 3},
        commits=4,
        calls=3,
    ),
    Scene(
        name="answer",
        deeds=answer,
        effects={"SELECT count(*) FROM draft_answers": 2},
        commits=7,
        calls=10,
    ),
    Scene(
        name="register",
        deeds=register,
        effects={"SELECT count(*) FROM registrations WHERE state = 'seated'": 2},
        commits=7,
        calls=8,
    ),
    Scene(
        name="log", deeds=log, effects={"SELECT count(*) FROM mentoring_sessions": 1}, commits=10, calls=16
    ),
    Scene(
        name="broadcast",
        deeds=broadcast,
        effects={SENT.format("announcement"): 7},
        pushes=("announcement", "В банк добавлены"),
        speed=10,
        commits=6,
        calls=9,
    ),
    Scene(
        name="remind",
        deeds=remind,
        effects={SENT.format("registrations-day"): 3},
        pushes=("registrations-day", "Смысловое чтение"),
        after=timedelta(hours=18),
        commits=2,
        calls=3,
    ),
    Scene(
        name="wave",
        deeds=invite,
        effects={"SELECT count(*) FROM invitations": 3, SENT.format("wave-invite"): 3},
        pushes=("wave-invite", "📋 Мониторинг"),
        commits=4,
        calls=6,
    ),
    Scene(
        name="certificate",
        deeds=certify,
        effects={"SELECT count(*) FROM certificates": 3, SENT.format("certificate-ready"): 3},
        pushes=("certificate-ready", "Сертификат готов"),
        commits=4,
        calls=6,
    ),
)
