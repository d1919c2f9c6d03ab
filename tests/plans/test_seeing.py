"""Who sees what of a plan: everybody else is refused, whatever they tap."""

import pytest
from aiogram.filters.callback_data import CallbackData

from sandbox.chats import Button
from tests.consents import agrees
from tests.plans import builders
from tests.plans.forgeries import ROLES, hidden, press, presses
from tests.stage import Colleague, Stage
from views.findings.callbacks import Findings
from views.plans import callbacks as to

ALL_MINE = [
    "Open", "More", "Goal", "NewGoal", "Words", "LoseGoal", "Add", "Own", "Step", "Due", "Proof", "Drop",
    "Done", "Undo", "Evidence", "Term", "Propose", "Recall", "Check", "Close", "Extend", "Cancel", "Discard",
]  # fmt: skip


def forged(name: str, plan_id: int) -> CallbackData:
    """A button of somebody else's plan; goals, steps, looks and proofs of a first plan have small numbers."""
    given: dict[str, dict[str, object]] = {
        "Add": {"kind": "course", "key": "TH_ASM_CRIT"},
        "Due": {"day": "2026-12-24"},
        "Proof": {"kind": "publication"},
        "Extend": {"day": "2027-06-25"},
        "Cancel": {"sure": True},
        "Discard": {"sure": True},
        "NewGoal": {"group": "MET"},
        "Term": {"months": 3},
    }
    made: CallbackData = getattr(to, name)(id=plan_id, **given.get(name, {}))
    return made


@pytest.mark.long
@pytest.mark.parametrize(
    ("roles", "names"),
    [
        pytest.param(["teacher", "methodist"], ALL_MINE, id="two roles, every button"),
        pytest.param(list(ROLES), ["Open", "Goal", "Step", "Evidence"], id="every role, what shows"),
    ],
)
async def test_nobody_opens_or_changes_what_is_hers(
    stage: Stage, anna: Colleague, roles: list[str], names: list[str]
) -> None:
    before = await builders.plan_of(stage, anna)
    for role in roles:
        other = await stage.person("Пётр Ильич", surname="Орлов", roles=ROLES[role])
        await other.says("/menu")
        for name in names:
            await press(other, forged(name, 1))
        assert hidden(other), role
        assert set(await builders.refused(stage, other)) == {"refused:plans.own"}, role

    after = await builders.plan_of(stage, anna)
    assert (after.state, after.until, builders.kinds(after)) == (
        before.state,
        before.until,
        builders.kinds(before),
    )


@pytest.mark.long
async def test_only_a_methodist_opens_the_queue_and_a_plan(stage: Stage, anna: Colleague) -> None:
    buttons = (
        to.Queue(), to.Look(id=1), to.Agree(id=1, seen=1), to.Return(id=1, seen=1), to.Judge(id=1, yes=True),
        to.Comment(id=1), to.Reveal(id=1),
    )  # fmt: skip
    for role in ROLES.keys() - {"methodist"}:
        other = await stage.person("Пётр Ильич", surname="Орлов", roles=ROLES[role])
        await other.says("/menu")
        for data in buttons:
            await press(other, data)
        assert hidden(other), role

    assert [action for _, action in await builders.looks(stage, anna)] == ["plans.look", "plans.agreed"]


async def test_a_methodist_cannot_open_a_draft(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")

    for data in (to.Look(id=1), to.Agree(id=1, seen=0), to.Return(id=1, seen=0)):
        assert "больше нет" in await presses(olga, data)


@pytest.mark.long
async def test_a_guest_gets_nothing(stage: Stage, anna: Colleague) -> None:
    guest = stage.guest()
    await guest.says("/start")
    for data in (to.Mine(), to.Open(id=1), to.Look(id=1), to.Facts(), to.Shared(person_id=anna.person_id)):
        await guest.taps(Button("подделка", data=data.pack()), on=guest.sees.message)
        assert "Инклюзия" not in guest.sees.text
    await guest.says("/plan")
    assert "маршрут" not in guest.sees.text.lower()


@pytest.mark.long
async def test_lists_and_numbers_are_for_those_whose_work_they_are(stage: Stage, anna: Colleague) -> None:
    await agrees(stage, anna, code="C4")
    heads = {"head of her association", "her deputy head", "her school head"}
    for role in ROLES:
        other = await stage.person("Пётр Ильич", surname="Орлов", roles=ROLES[role])
        await other.says("/menu")
        if role not in heads:
            await press(other, to.Facts())
        if role not in ("methodist", "coordinator"):
            await press(other, to.Summary())
        assert hidden(other), role


@pytest.mark.long
async def test_figures_of_few_are_not_shown(stage: Stage) -> None:
    nina = await stage.person("Нина Егоровна", surname="Титова", school="Центр", roles=["coordinator"])
    for number in range(5):
        person = await stage.person(f"Анна {number}", surname="Иванова")
        await builders.answered(stage, person, {"ASM": 2, **({"INC": 1} if number < 4 else {})})
        await builders.proposed(person)

    await presses(nina, Findings())
    await nina.taps("🧭 Маршруты в числах")
    said = nina.sees.text

    assert said.splitlines() == [
        "📊 Маршруты района",
        "",
        "у методиста: 5",
        "",
        "Над чем работают (педагогов)",
        "Оценивание: 5",
        "Инклюзия: менее 5",
    ]
