"""The whole town, and in it one person of each role, who has that role alone and no part in the rest."""

from tests.canaries import cast, gatherings, learning
from tests.stage import Colleague, Stage

# They work in a school of their own; the head of an association heads another than the town's.
SCHOOL = "Школа № 9"
ROLES: dict[str, list[str]] = {
    "teacher": [],
    "mentor": [f"mentor:{SCHOOL}"],
    "association_head": ["association_head:primary"],
    "school_curator": [f"school_curator:{SCHOOL}"],
    "school_head": [f"school_head:{SCHOOL}"],
    "expert": ["expert"],
    "methodist": ["methodist"],
    "methodist_young": ["methodist_young"],
    "coordinator": ["coordinator"],
    "admin": ["admin"],
}
# Whose roles reach a school or an association, or nobody but themselves: what is the town's is not theirs.
STRANGERS = ("teacher", "young", "mentor", "association_head", "school_curator", "school_head", "expert")


async def town(stage: Stage) -> dict[str, Colleague]:
    """Everybody of the cast, with something of every feature between them."""
    found = await cast.district(stage)
    people = {who: one for who, one in found.items() if isinstance(one, Colleague)}
    await gatherings.take_place(stage, people)
    await learning.takes_place(stage, people)
    return people


async def strangers(stage: Stage) -> dict[str, Colleague]:
    """One of each role; each has opened the menu, so there is something to tap on."""
    made = {}
    for role, roles in ROLES.items():
        position = "METHODIST" if role in ("methodist", "coordinator", "admin") else "TEACHER"
        made[role] = await stage.person(
            f"Роль {role}", surname="Посторонняя", school=SCHOOL, roles=roles, position=position
        )
    made["young"] = await stage.person(
        "Роль young", surname="Посторонняя", school=SCHOOL, teaching_since=cast.BEGAN
    )
    for person in made.values():
        await person.says("/menu")
    return made
