"""The private words of one teacher outside mentoring: what she answered, planned, asked for, spoke of."""

import os
from collections.abc import Mapping

import pytest

from sandbox.people import Human
from tests.canaries import cast, gatherings, learning, walking
from tests.canaries.words import canary
from tests.stage import Stage

WALKERS = (
    "colleague", "mentor", "mentee", "other mentee", "deputy head", "other deputy", "head of an association",
    "methodist", "methodist for the young", "coordinator", "expert", "admin",
)  # fmt: skip
ME, BOTH = "colleague", "colleague, methodist"
# Those who belong to her association read its minutes and its plan: all of the cast do.
MEMBERS = ", ".join((*WALKERS, "head"))
# Each word, and whom it may reach: «file» is a paper or one's own copy of everything and no screen.
WORDS: dict[str, str] = {
    "free answer": "colleague: file", "difficulty": "colleague: file, methodist",
    "plan goal": BOTH, "plan success": BOTH, "own step": BOTH, "evidence": BOTH, "comment": BOTH,
    "check done": BOTH, "check hinders": BOTH, "remark": BOTH, "seen in lesson": BOTH, "test": BOTH,
    "half said": "colleague: file", "seat answer": BOTH, "feedback": "methodist",
    "talk": BOTH, "abstract": BOTH, "review": BOTH, "declined": f"{BOTH}, deputy head, head",
    "certificate": f"{BOTH}, deputy head, head", "number": f"{BOTH}, deputy head, head",
    "correction": f"{BOTH}, deputy head, head", "guest": MEMBERS, "heard": MEMBERS,
    "later": f"{BOTH}, head of an association",
    "plan theme": MEMBERS, "line": MEMBERS, "question": "expert, methodist, coordinator, other head",
    "school news": "colleague, mentor, mentee, deputy head", "draft news": "deputy head",
}  # fmt: skip


async def check(stage: Stage, walks: Mapping[str, int], least: int) -> None:
    """So many buttons are opened by each; and the words reach her, at least so many of them."""
    people = await cast.everybody(stage)
    await gatherings.take_place(stage, people)
    await learning.takes_place(stage, people)
    everybody: dict[str, Human] = {**people, "a guest": stage.guest("Гостья")}
    witness = walking.Witness(stage)
    for who, most in walks.items():
        await walking.walks(everybody[who], witness, most, opens=walking.others)

    found = walking.reached(witness, everybody, {what: canary(what) for what in WORDS})
    allowed = {what: set(whom.split(", ")) for what, whom in WORDS.items()}
    beyond = {
        what: {one for one in whom if not {one, one.removesuffix(": file")} & allowed[what]}
        for what, whom in found.items()
    }
    assert {what: whom for what, whom in beyond.items() if whom} == {}
    assert sum(any(one.startswith(ME) for one in whom) for whom in found.values()) >= least, found


async def test_a_few_steps_from_the_menu_take_nobody_to_what_is_another_s(stage: Stage) -> None:
    strangers = ("deputy head", "coordinator", "expert", "admin", "a guest")
    await check(stage, {ME: 40} | dict.fromkeys(strangers, 8), least=4)


@pytest.mark.soak
async def test_her_words_reach_those_they_are_for_and_nobody_else(stage: Stage) -> None:
    most = int(os.environ.get("OPORA_WALK", "120"))
    await check(stage, dict.fromkeys((*WALKERS, "a guest"), most), least=16)
