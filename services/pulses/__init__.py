"""The adaptation pulse (ER02): young teachers are asked through the year, see their own results, and
decide what of it a mentor may know."""

CONSENT = "C3"
ANSWER, OWN, SHOWN, LOOK = "adaptation.answer", "adaptation.own", "adaptation.shown", "adaptation.answers"
# The name of the forms in which a pulse is answered.
RUN = "pulses-run"
ASKED, OPEN, DONE, MISSED, DECLINED = "asked", "open", "done", "missed", "declined"
WAITING = (ASKED, OPEN)
FULL = ("full", "start")
PAGE = 8
