"""How it is asked whether pairs meet, and how written rules say that one may need help."""

ALERTS, RISK = "mentoring.alerts", "adaptation.risk"
# What rests on a pulse is for whoever answers signals; nobody else learns that it exists.
LOW_PULSE, HELP, FIT, OVERLOADED = "low_pulse", "help_wanted", "fit", "overloaded"
PAGE = 8
