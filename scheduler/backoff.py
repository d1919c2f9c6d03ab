"""How long to wait before the next try: twice as long each time, up to a limit."""

MOST_DOUBLINGS = 12  # after these every limit is reached, however many days an outage lasts


def doubled(first: float, times: int, longest: float) -> float:
    """`first` doubled so many times, in its unit; never more than `longest`."""
    return min(longest, first * 2.0 ** min(times, MOST_DOUBLINGS))
