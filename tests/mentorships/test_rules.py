"""Who may mentor whom: the rules as a table."""

from dataclasses import replace
from datetime import date

import pytest

from models.district import District
from services.mentorships.rules import Proposal, Standing, refusal

FINE = Standing(
    mentee_works=True,
    mentee_young=True,
    mentor_works=True,
    mentor_young=False,
    boss=False,
    load=0,
    most=3,
    today=date(2026, 11, 24),
)
ASKED = Proposal(mentee_id=1, mentor_id=2)

TABLE = [
    ("two strangers to each other", {}, {}, None),
    ("oneself", {"mentor_id": 1}, {}, "mentorships-oneself"),
    ("a form of another district", {"form": "pen_pals"}, {}, "mentorships-form-unknown"),
    ("a kind of another district", {"kind": "secret"}, {}, "mentorships-form-unknown"),
    ("the mentee has left", {}, {"mentee_works": False}, "mentorships-mentee-left"),
    ("an old hand, by a school", {}, {"mentee_young": False}, "mentorships-not-young"),
    (
        "an old hand, by a methodist",
        {},
        {"mentee_young": False, "widely": True},
        "mentorships-only-situational",
    ),
    (
        "an old hand for a while, by a methodist",
        {"kind": "situational"},
        {"mentee_young": False, "widely": True},
        None,
    ),
    (
        "an old hand for a while, by a school",
        {"kind": "situational"},
        {"mentee_young": False},
        "mentorships-not-young",
    ),
    ("a written refusal stands", {}, {"declined": True}, "mentorships-mentee-refused"),
    ("another one is coming", {}, {"coming": True}, "mentorships-coming"),
    ("another one is there", {}, {"live_id": 7, "with_id": 3}, "mentorships-live"),
    ("in place of the one that is there", {"follows_id": 7}, {"live_id": 7, "with_id": 3}, None),
    ("in place of another", {"follows_id": 6}, {"live_id": 7, "with_id": 3}, "mentorships-live"),
    ("in place of one that is over", {"follows_id": 7}, {}, "mentorships-nothing-to-follow"),
    ("the same mentor again", {"follows_id": 7}, {"live_id": 7, "with_id": 2}, "mentorships-same-mentor"),
    ("the mentor has left", {}, {"mentor_works": False}, "mentorships-mentor-left"),
    ("a young mentor", {}, {"mentor_young": True}, "mentorships-mentor-young"),
    ("the boss", {}, {"boss": True}, "mentorships-boss"),
    ("the boss as a leader", {"form": "leader_teacher"}, {"boss": True}, None),
    ("room for one more", {}, {"load": 2}, None),
    ("no more room", {}, {"load": 3}, "mentorships-full"),
    ("no more than she said", {}, {"load": 1, "most": 1}, "mentorships-full"),
    ("away", {}, {"away_until": date(2026, 11, 25)}, "mentorships-mentor-away"),
    ("back today", {}, {"away_until": date(2026, 11, 24)}, None),
]


@pytest.mark.parametrize(
    ("asked", "at", "why"),
    [pytest.param(asked, at, why, id=name) for name, asked, at, why in TABLE],
)
def test_who_may_mentor_whom(
    asked: dict[str, object], at: dict[str, object], why: str | None, district: District
) -> None:
    told = refusal(replace(ASKED, **asked), replace(FINE, **at), district)  # type: ignore[arg-type]
    assert (told.key if told else None) == why
