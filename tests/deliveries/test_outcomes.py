"""What an outcome makes of a delivery, as a table."""

from datetime import timedelta

import pytest

from models.deliveries import Delivery
from scheduler import fates
from scheduler.outcomes import Outcome
from services.settlements import Settled
from tests.deliveries.builders import SENT, TUESDAY

CUT = Outcome("uncertain", reason="no_answer")
NO_CHAT = Outcome("refused", reason="no_chat")


@pytest.mark.parametrize(
    ("outcome", "attempt", "reason", "harmless", "expected"),
    [
        (SENT, 1, "", False, Settled("sent", message_id=1)),
        (SENT, 2, "repeat", True, Settled("sent", "repeat", message_id=1)),
        (NO_CHAT, 1, "", False, Settled("failed", "no_chat")),
        (CUT, 1, "", False, Settled("uncertain", "no_answer")),
        (CUT, 1, "", True, Settled("queued", "repeat", not_before=TUESDAY + timedelta(minutes=1))),
        (CUT, 2, "repeat", True, Settled("uncertain", "no_answer")),
        (Outcome("unsent", reason="too_many", retry_after=9), 4, "", False, Settled("queued")),
        (Outcome("unsent", reason="moved", moved_to=-1), 1, "", False, Settled("queued")),
        (
            Outcome("unsent", reason="moved", moved_to=-1),
            3,
            "",
            False,
            Settled("queued", not_before=TUESDAY + timedelta(seconds=8)),
        ),
        (
            Outcome("unsent", reason="no_connection"),
            20,
            "repeat",
            False,
            Settled("queued", "repeat", not_before=TUESDAY + timedelta(hours=1)),
        ),
    ],
    ids=[
        "sent",
        "sent once more",
        "refused",
        "doubt",
        "harmless",
        "harmless twice",
        "flood",
        "moved",
        "moves on and on",
        "no wire",
    ],
)
def test_the_table_of_outcomes(
    outcome: Outcome, attempt: int, reason: str, harmless: bool, expected: Settled
) -> None:
    delivery = Delivery(attempt=attempt, reason=reason)

    assert fates.settled(outcome, delivery, harmless, TUESDAY) == expected
