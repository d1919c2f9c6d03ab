"""What was done with a person's data, in words: each logged action of a feature has a line here."""

from locales import Html, Say
from models.people import AuditRecord

DEEDS = {
    "people.look": "people-deed-look",
    "people.invite": "people-deed-invite",
    "people.uninvite": "people-deed-uninvite",
    "people.grant": "people-deed-grant",
    "people.revoke": "people-deed-revoke",
    "people.confirm_grant": "people-deed-confirm",
    "people.decline_grant": "people-deed-decline",
    "people.settle": "people-deed-settle",
    "apprenticeships.look": "apprenticeships-deed-look",
    "apprenticeships.levels": "apprenticeships-deed-levels",
    "apprenticeships.thanks": "apprenticeships-deed-thanks",
    "beginners.refused": "beginners-deed-refused",
    "beginners.unrefused": "beginners-deed-unrefused",
    "beginners.away": "beginners-deed-away",
    "beginners.back": "beginners-deed-back",
    "matches.strengths": "matches-deed-strengths",
    "plans.look": "plans-deed-look",
    "plans.agreed": "plans-deed-agreed",
    "plans.returned": "plans-deed-returned",
    "plans.longer": "plans-deed-longer",
    "plans.no-longer": "plans-deed-no-longer",
    "plans.commented": "plans-deed-commented",
    "plans.shared": "plans-deed-shared",
    "consents.signed": "people-deed-signed",
    "people.reveal": "people-deed-reveal",
    "questionnaires.scores": "people-deed-scores",
    "questionnaires.answers": "people-deed-answers",
    "questionnaires.shared_scores": "questionnaires-deed-shared",
    "assessments.ask": "people-deed-assess-ask",
    "assessments.fill": "people-deed-assess",
    "assessments.test": "people-deed-test",
    "courses.approved": "courses-deed-approved",
    "courses.settled": "courses-deed-settled",
    "courses.record": "courses-deed-record",
    "blanks.enter": "people-deed-blank-enter",
    "registrations.approve": "registrations-deed-approve",
    "registrations.decline": "registrations-deed-decline",
    "registrations.add": "registrations-deed-add",
    "certificates.issue": "certificates-deed-issue",
    "certificates.mend": "certificates-deed-mend",
    "certificates.revoke": "certificates-deed-revoke",
    "meetings.seat": "meetings-deed-seated",
    "meetings.unseat": "meetings-deed-unseated",
    "mentoring.sessions": "journals-deed-look",
    "journals.paper": "journals-deed-paper",
    "talks.review": "talks-deed-review",
    "adaptation.answers": "pulses-deed-answers",
    "adaptation.shown": "pulses-deed-shown",
    "adaptation.risk": "signals-deed-look",
    "signals.contact": "signals-deed-contact",
    "signals.tried": "signals-deed-tried",
    "signals.scope": "signals-deed-scope",
    "signals.measure": "signals-deed-measure",
    "signals.note": "signals-deed-note",
    "signals.outcome": "signals-deed-outcome",
}
REASONED = ("people.reveal",)
SAID = ("people-deed-other", *DEEDS.values())


def told(record: AuditRecord, say: Say) -> Html:
    """A deed with the reason its doer typed, where one is asked for."""
    done = deed(record.action, say)
    if record.action in REASONED and record.reason:
        return say("people-deed-because", deed=done, reason=record.reason)
    return done


def deed(action: str, say: Say) -> Html:
    """What was done, in words; an attempt that was refused is shown as one."""
    if action.startswith("refused:"):
        return say("people-deed-refused")
    return say(DEEDS.get(action, "people-deed-other"))
