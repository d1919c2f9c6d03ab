"""Blue for mastery, yellow between, red for deficit: told apart by colour-blind eyes and in grey print."""

from itertools import pairwise

Colour = tuple[float, float, float]

# Percent of mastery and the colour there; between them the colour is mixed.
STOPS: tuple[tuple[int, Colour], ...] = (
    (0, (178, 24, 43)),
    (25, (239, 138, 98)),
    (45, (253, 210, 122)),
    (58, (253, 240, 181)),
    (68, (240, 240, 240)),
    (80, (146, 197, 222)),
    (100, (33, 102, 172)),
)


def fill(percent: int) -> str:
    """The colour of a cell as «#rrggbb»."""
    return "#" + "".join(f"{round(part):02x}" for part in _mixed(percent))


def ink(percent: int) -> str:
    """The colour of the letters on it: black or white, whichever stands out more (never under 4.5 : 1)."""
    light = _light(_mixed(percent)) + 0.05
    return "#ffffff" if 1.05 / light > light / 0.05 else "#000000"


def _light(colour: Colour) -> float:
    """Relative luminance as WCAG 2 counts it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (one / 255 for one in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(percent: int) -> Colour:
    for (low, below), (high, above) in pairwise(STOPS):
        if percent <= high:
            part = (percent - low) / (high - low)
            red, green, blue = (one + (other - one) * part for one, other in zip(below, above, strict=True))
            return red, green, blue
    return STOPS[-1][1]
