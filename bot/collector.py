"""When Python looks for garbage that goes in rings: not while the program is read, seldom at work.

A look at everything the program is made of takes a tenth of a second, in which nobody is answered, and
there is no garbage in it: what is there once the bot has started stays to its end.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (20_000, 20, 20)  # made and not yet dropped, before each of the three kinds of looks


@contextmanager
def resting() -> Iterator[None]:
    """No looks while modules are read; what they have left is not looked at afterwards."""
    gc.disable()
    try:
        yield
    finally:
        keep()
        gc.enable()


def keep() -> None:
    """What is there now stays and is not looked at any more; what comes is looked at seldom."""
    gc.freeze()
    gc.set_threshold(*SELDOM)
