"""What state machines share: where their files lie, and how long they run."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings

MEMORY = Path("/dev/shm")


def folder() -> Path:
    """One for files that all lives of a machine are copied from, in memory where there is such a place."""
    return Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))


def settled(examples: int, steps: int) -> settings:
    """So many lives of so many steps; an example that fails is not made shorter, for a step is slow."""
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        phases=(Phase.explicit, Phase.reuse, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
