"""Who is asked what: the rules stand beside the questionnaires themselves."""

from services.instruments.branching import Respondent, Selection, gates, holds, select

__all__ = ["Respondent", "Selection", "gates", "holds", "select"]
