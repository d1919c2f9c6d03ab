"""Talks: proposed and chosen, named by an organiser, given; or given elsewhere and confirmed."""

from services.talks.looking import PAGE, Register, Seen, look, mine, register, schools, waiting
from services.talks.proposing import TOLD, Abstract, elsewhere, hand_in, propose, withdraw
from services.talks.reviewing import (
    NAMED,
    REVIEWED,
    decline_elsewhere,
    judge,
    name,
    of_event,
    took_place,
    took_place_one,
)
from services.talks.rules import ACCEPTED, FILES, GIVEN, KINDS, LARGEST, PROPOSED, REJECTED, REVISE, VERDICTS

__all__ = [
    "ACCEPTED", "FILES", "GIVEN", "KINDS", "LARGEST", "NAMED", "PAGE", "PROPOSED", "REJECTED", "REVIEWED",
    "REVISE", "TOLD", "VERDICTS", "Abstract", "Register", "Seen", "decline_elsewhere", "elsewhere", "hand_in",
    "judge", "look", "mine", "name", "of_event", "propose", "register", "schools", "took_place",
    "took_place_one", "waiting", "withdraw",
]  # fmt: skip
