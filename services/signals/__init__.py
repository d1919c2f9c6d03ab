"""Risk signals of young teachers and the cases in which people answer them (ER02, measure 4.3)."""

RISK, REVEAL, COUNTS, OWN = "adaptation.risk", "adaptation.reveal", "adaptation.overdue", "adaptation.own"
ROLE = "methodist_young"
CONSENT = "C3"
RED, YELLOW = "red", "yellow"
# Not a rule of the file: her words spoke of a threat to life.
SAFETY = "safety"
PAGE = 8
