"""The private words of one teacher outside mentoring: what she answered, planned, asked for, spoke of."""

import os

from tests.canaries import cast, gatherings, learning, walking
from tests.canaries.words import canary
from tests.stage import Stage

MOST = int(os.environ.get("OPORA_WALK", "70"))
WALKERS = (
    "colleague", "mentor", "mentee", "other mentee", "deputy head", "other deputy", "head of an association",
    "methodist", "methodist for the young", "coordinator", "expert", "admin",
)  # fmt: skip
WORDS: dict[str, str] = {
    "free answer": "", "difficulty": "", "plan goal": "", "plan success": "", "own step": "", "evidence": "",
    "check done": "", "check hinders": "", "remark": "", "comment": "", "seen in lesson": "", "test": "",
    "half said": "", "seat answer": "", "talk": "", "abstract": "", "review": "", "feedback": "",
    "guest": "", "heard": "", "later": "", "question": "", "plan theme": "", "line": "",
    "school news": "", "draft news": "", "declined": "", "certificate": "", "number": "", "correction": "",
}  # fmt: skip


async def test_her_words_reach_those_they_are_for_and_nobody_else(stage: Stage) -> None:
    people = await cast.everybody(stage)
    await gatherings.take_place(stage, people)
    await learning.takes_place(stage, people)
    witness = walking.Witness(stage)
    for who in WALKERS:
        await walking.walks(people[who], witness, MOST, opens=walking.others)

    found = walking.reached(witness, people, {what: canary(what) for what in WORDS})
    assert walking.wrong(found, WORDS) == {}
