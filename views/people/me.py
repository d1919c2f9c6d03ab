"""«Я»: what the bot knows of a person, and what she may do about it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from locales import LANGUAGES, Html, Say
from models.cards import Card, Wish
from models.district import Consent as Purpose
from models.district import District
from models.people import AuditRecord, Consent, Person
from views import Button, File, Screen
from views.announcements.callbacks import Feed
from views.certificates.callbacks import Mine as Certificates
from views.people import deeds, names
from views.people.callbacks import (
    Agree,
    Consented,
    Download,
    Erase,
    Me,
    Menu,
    Speak,
    Subscribe,
    Withdraw,
    Wrong,
)
from views.people.entrance import mark
from views.talks.callbacks import Mine as Talks

MODES = {"on": "digest", "digest": "off", "off": "on"}
ICONS = {"on": "🔔", "digest": "📰", "off": "🔕"}
SAID = (
    *(f"people-mode-{mode}" for mode in MODES),
    *(f"people-language-{language}" for language in LANGUAGES),
    "people-me-teaching",
    "people-me-attestation",
    "people-me-course",
    "people-preset-chosen-all",
    "people-preset-chosen-mine",
)


def profile(
    card: Card, roles: Sequence[Html], say: Say, district: District, doors: Sequence[Button] = ()
) -> Screen:
    """What is known, and from where; `doors` lead to what is one's own elsewhere."""
    person = card.person
    lines = [Html(say("people-me-job", job=names.job(job, say, district))) for job in card.jobs]
    if card.associations:
        said = say.several(association.title for association in card.associations)
        lines.append(say("people-me-associations", associations=said))
    lines += _dates(person, say)
    if roles:
        lines.append(say("people-me-roles", roles=Html.joined([Html(f"• {role}") for role in roles])))
    return Screen(
        say(
            "people-me",
            name=person.full_name,
            code=person.code,
            facts=Html.joined(lines) or say("people-me-nothing"),
        ),
        Button(say("people-me-rubrics"), Me(part="rubrics")),
        [Button(say("certificates-my-button"), Certificates()), Button(say("talks-my-button"), Talks())],
        doors,
        Button(say("people-me-data"), Me(part="data")),
        [Button(say("people-menu-language"), Me(part="language")), Button(say("people-wrong"), Wrong())],
        Button(say("people-menu-back"), Menu()),
    )


def _dates(person: Person, say: Say) -> list[Html]:
    known = (
        ("people-me-teaching", person.teaching_since),
        ("people-me-attestation", person.attestation_until),
        ("people-me-course", person.course_until),
    )
    return [say(key, day=say.full_day(day)) for key, day in known if day is not None] + (
        [say("people-me-class")] if person.class_teacher else []
    )


def data(say: Say) -> Screen:
    """Everything the law gives a person over her data."""
    return Screen(
        say("people-data"),
        Button(say("people-data-consents"), Me(part="consents")),
        Button(say("people-data-looks"), Me(part="looks")),
        Button(say("people-data-download"), Download()),
        Button(say("people-data-erase"), Erase(), style="danger"),
        Button(say("people-menu-back"), Me()),
    )


def rubrics(wishes: Sequence[Wish], say: Say, *, changed: str = "") -> Screen:
    """Each button names a rubric and how it comes; a tap turns to the next way."""
    buttons = [_rubric(wish, say) for wish in wishes]
    toasts = [chosen(wish, say) for wish in wishes if wish.rubric.code == changed]
    return Screen(
        say("people-rubrics"),
        *(buttons[start : start + 2] for start in range(0, len(buttons), 2)),
        Button(say("people-rubrics-done"), Menu(), style="primary"),
        toast=toasts[0] if toasts else "",
    )


def _rubric(wish: Wish, say: Say) -> Button:
    following = MODES.get(wish.mode, "on")
    if following == "off" and not wish.rubric.can_mute:
        following = "on"
    lock = "" if wish.rubric.can_mute else "🔒"
    title = wish.rubric.called(say.language)
    return Button(
        f"{ICONS.get(wish.mode, '')}{lock} {title}", Subscribe(rubric=wish.rubric.code, mode=following)
    )


def chosen(wish: Wish, say: Say) -> str:
    return say(f"people-mode-{wish.mode}", rubric=wish.rubric.called(say.language))


def preset_chosen(name: str, say: Say) -> Html:
    return say(f"people-preset-chosen-{name}")


def language(say: Say) -> Screen:
    buttons = [Button(say(f"people-language-{code}"), Speak(language=code)) for code in LANGUAGES]
    return Screen(say("people-language"), buttons, Button(say("people-menu-back"), Menu()))


def speaking(say: Say) -> Html:
    return say("people-speaking")


def consents(
    given: Mapping[str, Consent], say: Say, district: District, *, withdrawn: Purpose | None = None
) -> Screen:
    """Every purpose with its state; each opens its text."""
    toast = say("people-withdrawn", title=withdrawn.title(say.language)) if withdrawn else ""
    buttons = [
        Button(f"{'✅' if code in given else '▫️'} {purpose.title(say.language)}", Consented(code=code))
        for code, purpose in district.consents.items()
        if code in given or not purpose.required
    ]
    back = Button(say("people-menu-back"), Me(part="data"))
    return Screen(say("people-consents"), *buttons, back, toast=toast)


def outside(days: int, say: Say) -> Screen:
    """After C1 is withdrawn: a guest, with the public announcements and a way back."""
    return Screen(say("people-outside", days=days), Button(say("people-menu-feed"), Feed()), fresh=True)


def consent_ends(purpose: Purpose, until: datetime | None, say: Say) -> Screen:
    """A push a month ahead: until when, what follows, and the way to give it anew."""
    day = say.full_day(until) if until else ""
    return Screen(
        say("people-consent-ends", title=purpose.title(say.language), day=day),
        Button(say("people-consent-anew"), Consented(code=purpose.code), style="primary"),
    )


def consent_again(purpose: Purpose, until: datetime | None, say: Say) -> Screen:
    """A consent near its end, to be given anew by the text of today; or ended now."""
    offered = consent_offered(purpose, say)
    day = say.full_day(until) if until else ""
    return Screen(
        Html.joined([offered.text, say("people-consent-until", day=day)], "\n\n"),
        *offered.rows,
        Button(say("people-withdraw"), Withdraw(code=purpose.code)),
    )


def consent_given(purpose: Purpose, consent: Consent, words: str, say: Say) -> Screen:
    """What the person agreed to, word for word, and when."""
    return Screen(
        say(
            "people-consent-given",
            title=purpose.title(say.language),
            words=words or say("people-consent-lost", version=consent.version),
            version=consent.version,
            when=say.full_day(consent.given_at),
        ),
        Button(say("people-withdraw"), Withdraw(code=purpose.code)),
        Button(say("people-menu-back"), Me(part="consents")),
    )


def consent_offered(purpose: Purpose, say: Say) -> Screen:
    return Screen(
        say("people-consent-text", title=purpose.title(say.language), words=purpose.text(say.language)),
        [
            Button(say("people-agree"), Agree(code=purpose.code, mark=mark(purpose, say.language))),
            Button(say("people-not-now"), Me(part="consents")),
        ],
    )


def withdraw(purpose: Purpose, days: int, say: Say) -> Screen:
    """What follows from withdrawing, before it is done."""
    title = purpose.title(say.language)
    return Screen(
        say("people-withdraw-account", days=days)
        if purpose.required
        else say("people-withdraw-purpose", title=title, days=days),
        Button(say("people-withdraw-sure"), Withdraw(code=purpose.code, sure=True), style="danger"),
        Button(say("people-keep"), Me(part="consents")),
    )


def looks(found: Sequence[tuple[AuditRecord, str]], say: Say) -> Screen:
    """Who looked at the person's data or did something about her; each with how the looker is shown."""
    lines = [
        say("people-look", when=say.moment(record.at), who=who, what=deeds.told(record, say))
        for record, who in found
    ]
    text = say("people-looks", lines=Html.joined(lines)) if lines else say("people-looks-none")
    return Screen(text, Button(say("people-menu-back"), Me(part="data")))


def looker(person: Person | None, say: Say, district: District) -> str:
    """Whoever works with people's data does so under the own name, with the role that allows it."""
    if person is None or person.erased_at is not None:
        return say("people-erased")
    titles = sorted({names.role(grant.role, say, district) for grant in person.grants if grant.confirmed_at})
    if titles:
        return say("people-looker", name=person.full_name, roles=", ".join(titles))
    return person.full_name


def download(file: File, say: Say) -> Screen:
    back = Button(say("people-menu-back"), Me(part="data"))
    return Screen(say("people-download"), back, document=file, fresh=True, protect=True)


def erase(say: Say) -> Screen:
    return Screen(
        say("people-erase"),
        Button(say("people-erase-sure"), Erase(sure=True), style="danger"),
        Button(say("people-keep"), Me(part="data")),
    )


def erased(say: Say) -> Screen:
    return Screen(say("people-erased-you"), fresh=True)
