"""What an outcome makes of a delivery."""

from datetime import datetime, timedelta

from models.deliveries import Delivery
from scheduler.backoff import doubled
from scheduler.outcomes import Outcome
from services.deliveries import REPEAT
from services.settlements import Settled

SOON = timedelta(minutes=1)
LONGEST = timedelta(hours=1)


def settled(outcome: Outcome, delivery: Delivery, harmless: bool, now: datetime) -> Settled:
    """The table of outcomes. Nothing that may have arrived goes again, unless it is harmless, and once."""
    match outcome.state:
        case "sent":
            again = REPEAT if delivery.reason == REPEAT else ""  # it may have come twice
            return Settled("sent", again, message_id=outcome.message_id)
        case "refused" if outcome.moved_to is None:
            return Settled("failed", outcome.reason or "refused")
        case "uncertain" if harmless and delivery.reason != REPEAT:
            return Settled("queued", REPEAT, not_before=now + SOON)
        case "uncertain":
            return Settled("uncertain", outcome.reason)
    return Settled("queued", delivery.reason, not_before=_again_at(outcome, delivery, now))


def _again_at(outcome: Outcome, delivery: Delivery, now: datetime) -> datetime | None:
    """When an attempt that surely failed is made again; at once where the delivery is not to blame."""
    moved = outcome.moved_to is not None and delivery.attempt == 1
    if moved or outcome.retry_after is not None or outcome.reason == "resting":
        return None
    return now + timedelta(seconds=doubled(1, delivery.attempt, LONGEST.total_seconds()))
