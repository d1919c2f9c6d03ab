"""Who may mentor whom: pure rules of how two people stand (measure 4.3; methodical letter of 21.12.2021)."""

from dataclasses import dataclass
from datetime import date

from models.district import District
from services.refusals import Refusal

TEACHERS, LEADER, SITUATIONAL = "teacher_teacher", "leader_teacher", "situational"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who shall mentor whom. `reasons` are codes and facts, never anybody's answers.

    `follows_id` is the live pair of the mentee that this one will replace.
    """

    mentee_id: int
    mentor_id: int
    form: str = TEACHERS
    kind: str = "traditional"
    reasons: tuple[dict[str, object], ...] = ()
    follows_id: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How the two stand today: what the rules of a proposal look at.

    `boss` tells whether the mentor heads a school where the mentee works; `load` counts the mentor's
    pairs that live or are being made, `most` how many she may have; `widely` whether the actor
    may pair anybody of the district; `live_id` is the mentee's present pair, `with_id` its mentor.
    """

    mentee_works: bool
    mentee_young: bool
    mentor_works: bool
    mentor_young: bool
    boss: bool
    load: int
    most: int
    today: date
    widely: bool = False
    declined: bool = False
    away_until: date | None = None
    coming: bool = False
    live_id: int | None = None
    with_id: int | None = None


def refusal(proposal: Proposal, at: Standing, district: District) -> Refusal | None:
    """Why these two cannot be a pair now; None when they can."""
    rules_of = district.mentoring
    if proposal.mentee_id == proposal.mentor_id:
        return Refusal("mentorships-oneself")
    if proposal.form not in rules_of.forms or proposal.kind not in rules_of.kinds:
        return Refusal("mentorships-form-unknown")
    return mentee_refusal(proposal, at) or _mentor(proposal, at)


def mentee_refusal(proposal: Proposal, at: Standing) -> Refusal | None:
    """Why nobody can be proposed to this mentee now."""
    if not at.mentee_works:
        return Refusal("mentorships-mentee-left")
    if not at.mentee_young and not at.widely:
        return Refusal("mentorships-not-young")
    if not at.mentee_young and proposal.kind != SITUATIONAL:
        return Refusal("mentorships-only-situational")
    if at.declined:
        return Refusal("mentorships-mentee-refused")
    if at.coming:
        return Refusal("mentorships-coming")
    if at.live_id != proposal.follows_id:
        return Refusal("mentorships-live" if at.live_id else "mentorships-nothing-to-follow")
    return None


def _mentor(proposal: Proposal, at: Standing) -> Refusal | None:
    if not at.mentor_works:
        return Refusal("mentorships-mentor-left")
    if at.mentor_young:
        return Refusal("mentorships-mentor-young")
    if at.with_id == proposal.mentor_id:
        return Refusal("mentorships-same-mentor")
    if at.boss and proposal.form != LEADER:
        return Refusal("mentorships-boss")
    if at.away_until is not None and at.today < at.away_until:
        return Refusal("mentorships-mentor-away", day=at.away_until)
    if at.load >= at.most:
        return Refusal("mentorships-full", count=at.load, most=at.most)
    return None
