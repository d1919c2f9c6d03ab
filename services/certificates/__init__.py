"""Certificates: deserved, numbered, signed; checked without asking anybody; mended in the open."""

from services.certificates.issuing import MENDED, READY, issue, issue_one, preview
from services.certificates.looking import (
    MOST,
    PAGE,
    Sealed,
    Verdict,
    mine,
    of_event,
    one,
    paper,
    to_print,
    verify,
)
from services.certificates.mending import chain, reissue, revoke
from services.certificates.rules import LEADER, PARTICIPANT, ROLES, SPEAKER, Deserved, Preview

__all__ = [
    "LEADER", "MENDED", "MOST", "PAGE", "PARTICIPANT", "READY", "ROLES", "SPEAKER", "Deserved", "Preview",
    "Sealed", "Verdict", "chain", "issue", "issue_one", "mine", "of_event", "one", "paper", "preview",
    "reissue", "revoke", "to_print", "verify",
]  # fmt: skip
