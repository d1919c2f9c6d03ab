"""The parts of a version that are no questions: the words around it, the scale, who gets what."""

from collections.abc import Sequence

from locales import Html
from views import Button, Screen
from views.instruments import callbacks as to
from views.instruments import words
from views.instruments.cards import Shown

SAID = tuple(f"instruments-piece-{piece}-title" for piece in ("title", "minutes", "intro", "outro"))


def about(shown: Shown) -> Screen:
    """Title, time, the words before and after."""
    say, instrument = shown.say, shown.instrument
    text = say(
        "instruments-about-words",
        title=instrument.title,
        minutes=instrument.minutes,
        intro=instrument.intro.strip(),
        outro=instrument.outro.strip(),
    )
    edits = [
        Button(say(f"instruments-piece-{piece}-title"), to.Edit(id=shown.id, what=piece))
        for piece in ("title", "minutes", "intro", "outro")
        if shown.draft
    ]
    return Screen(Html.joined([shown.heading(), text], "\n\n"), edits[:2], edits[2:], _back(shown))


def scale(shown: Shown) -> Screen:
    """The question of the scale and its anchors."""
    say, said = shown.say, shown.instrument.scale
    if said is None:
        return Screen(Html.joined([shown.heading(), say("instruments-no-scale")], "\n\n"), _back(shown))
    anchors = [say("instruments-anchor", value=point.value, label=point.label) for point in said.options]
    if said.not_applicable:
        anchors.append(say("instruments-option", label=said.not_applicable))
    text = [shown.heading(), say("instruments-scale-question", question=said.question), Html.joined(anchors)]
    edits = []
    if shown.draft:
        edits = [
            Button(
                say("instruments-edit-anchor", value=point.value),
                to.Edit(id=shown.id, what="anchor", code=str(point.value)),
            )
            for point in said.options
        ]
        edits.append(
            Button(say("instruments-edit-scale"), to.Edit(id=shown.id, what="anchor", code="question"))
        )
    rows = [edits[start : start + 2] for start in range(0, len(edits), 2)]
    return Screen(Html.joined(text, "\n\n"), *rows, _back(shown))


def variants(shown: Shown, counts: Sequence[tuple[int, int]]) -> Screen:
    """Who gets which variant, rule by rule; `counts` are the fewest and most questions of each."""
    say, instrument = shown.say, shown.instrument
    lines = []
    for number, (base, (least, most)) in enumerate(zip(instrument.branching.base, counts, strict=True), 1):
        variant = instrument.variants.get(base.variant)
        lines.append(
            say(
                "instruments-rule",
                number=number,
                whom=words.whom(base.when, shown.district, say),
                variant=variant.title if variant else base.variant,
                count=str(most) if least == most else f"{least}–{most}",
            )
        )
    overlays = [
        say(
            "instruments-overlay",
            whom=words.whom(overlay.when, shown.district, say),
            added=", ".join(overlay.add) or "—",
            dropped=", ".join((*overlay.drop_groups, *overlay.drop)) or "—",
        )
        for overlay in instrument.branching.overlays
    ]
    parts = [shown.heading(), say("instruments-rules"), *lines]
    if overlays:
        parts += [say("instruments-overlays"), *overlays]
    return Screen(Html.joined([*parts, say("instruments-rules-where")], "\n\n"), _back(shown))


def _back(shown: Shown) -> Button:
    return Button(shown.say("instruments-to-version"), to.Version(id=shown.id))
