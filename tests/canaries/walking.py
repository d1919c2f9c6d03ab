"""Everything the bot ever shows to anybody, remembered; and people who open all they have buttons for."""

import re
import shutil
import subprocess
import zipfile
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from io import BytesIO

from sandbox.chats import Button, Message
from sandbox.events import Event
from sandbox.people import Human
from tests.stage import Stage

# What a button does when it is more than a look: its prefix, and what must follow for it to be so.
DEEDS = re.compile(
    r"f(-a|-do)?:|mp-(yes|no|c4y|c4n|pap|res|sta|tm|to|wok|wla):|mp-wno$|mt-(ok|go|nt):|"
    r"ap-(mk|sm|ok|fu):|ap-f:\d+:1|ap-t:\d+:[1-9]|ap-fq:\d+:1|jn-(yes|yes-all|r):|ck-(c|s|fit|h|help):|"
    r"pu(-yes|-no|-sh|-c4)?:|rs-(met:\d+:\w|try:|tell:\d+:\w|my-tell:|end:\d+:\w|do:\d+:\w)|ex-ok:|"
    r"pe-(yes|wrong|later|enter|preset|sub:|speak|agree|uninvite|confirm|decline|settle|hide)"
)
# A yes to a question that was asked first.
SURE = re.compile(
    r"(assoc-del|mp-off|mp-fin|mp-wsh|bg-yes|ap-gx|ap-fa|jn-del|ex-x|rs-my-no|pu-del|pe-withdraw|pe-erase)(:.*)?:1$"
)
OURS = re.compile(r"(bg|mp|mt|ap|jn|ck|pu|rs|ex)(-|:|$)")
# The ways to mentoring that lead through other parts of the bot.
WAYS = re.compile(
    r"menu|pe-me(:|:data|:looks|:consents)?$|pe-(download|look|people|admin|find)|assoc|school|ev::0$"
)
# The looks, of all that does not belong to mentoring: everything else there is a deed.
LOOKS = re.compile(
    r"(menu|an-(feed|open|rubrics|mine|m|who|xlsx)|assoc(-all|-m|-o|-p)?|school(-s)?|"
    r"at(-list|-mark|-line|-pap|-sum|-mat)?|bl(-see|-p)?|ce(-list|-o|-all|-pdf|-xlsx|-print)?|"
    r"cr(-app|-ask|-hub|-plan|-head|-line|-o|-sch|-term|-rep|-reps|-xls|-cert|-last)?|ev(-o|-run)?|"
    r"fd(-\w+)?|me(-ag|-c|-co|-do|-h|-i|-l|-m|-m-doc|-p|-p-doc|-r|-t|-v|-who)?|"
    r"pe-(people|me|look|admin|download|waiting|help)|pl(-o|-g|-s|-ev|-look|-queue|-shared|-facts|-sum|"
    r"-paper|-past|-more)?|qn(-all|-dem|-in|-look|-of|-o|-pdf|-pic|-r|-sh|-shs|-th|-who|-whom)?|"
    r"as(-see|-own|-req|-sheet)?|rg-(line|one|xlsx)|tk(-all|-o|-rev|-v|-wait|-reg|-xlsx)?|"
    r"wv(-by|-hub|-past|-xlsx)?|sc)(:|$)"
)
PERIOD = re.compile(r"20\d\d[-/]\d\d(-\d\d)?|(?<=\d:)[012]$")
CANARY = "Канарейка"


class Witness:
    """What reached whom: `seen[chat]` are texts with buttons, `files[chat]` what was inside of files."""

    def __init__(self, stage: Stage) -> None:
        self.telegram = stage.telegram
        self.seen: dict[int, list[str]] = defaultdict(list)
        self.files: dict[int, list[str]] = defaultdict(list)
        stage.telegram.listen(self._hears)

    def _hears(self, event: Event) -> None:
        if event.kind == "tap-answer" and event.user_id:
            self.seen[event.user_id].append(str(event.detail))
        if event.kind in ("message", "edit", "markup") and event.chat_id and event.message_id:
            message = self.telegram.message(event.chat_id, event.message_id)
            if message is not None and message.from_bot:
                self._keeps(message)

    def _keeps(self, message: Message) -> None:
        self.seen[message.chat_id].append("\n".join([message.words, message.rich_html, *message.labels]))
        if message.document is not None:
            name, content = message.document.name, message.document.content
            self.files[message.chat_id].append("\n".join([name, *_inside(name, content)]))

    def told(self, person: Human) -> tuple[int, int]:
        """How much has reached the person by now."""
        return len(self.seen[person.id]), len(self.files[person.id])

    def since(self, person: Human, told: tuple[int, int]) -> str:
        seen, files = told
        return "\n".join([*self.seen[person.id][seen:], *self.files[person.id][files:]])


def _inside(name: str, content: bytes) -> Iterator[str]:
    """The words of a file; of a document, those of all its parts without the marks between them."""
    if name.endswith((".docx", ".xlsx", ".zip")):
        with zipfile.ZipFile(BytesIO(content)) as packed:
            for part in packed.namelist():
                if part.endswith((".xml", ".rels", ".json", ".csv")):
                    text = packed.read(part).decode("utf-8", "replace")
                    yield unescape(re.sub(r"</(w:p|si|c)>", "\n", text)).replace("<", "\n<")
                    yield re.sub(r"<[^>]+>", "", unescape(text))
    elif not name.endswith(".pdf"):
        yield content.decode("utf-8", "replace")
    elif reader := shutil.which("pdftotext"):
        yield subprocess.run(
            [reader, "-", "-"], input=content, capture_output=True, check=True
        ).stdout.decode()


def looks_only(data: str) -> bool:
    return not DEEDS.match(data) and not SURE.match(data)


@dataclass(slots=True)
class Walk:
    """All the buttons somebody was shown, and those behind which there was a canary."""

    opens: Callable[[str], bool]
    known: set[str] = field(default_factory=set)
    telling: set[str] = field(default_factory=set)


def ours(data: str) -> bool:
    """Whether a look at mentoring, or at the ways to it."""
    return looks_only(data) and bool(OURS.match(data) or WAYS.match(data))


def others(data: str) -> bool:
    """Whether a look at whatever else there is."""
    return bool(LOOKS.match(data))


async def walks(
    person: Human,
    witness: Witness,
    most: int,
    *,
    whole: bool = False,
    opens: Callable[[str], bool] = ours,
) -> Walk:
    """Opens from the menu on whatever has a button that it `opens`, breadth first.

    Of screens and papers that differ by the period alone one is opened, unless the walk is a `whole` one.
    """
    await person.says("/menu")
    walk, shapes = Walk(opens), set[str]()
    waiting = deque(_new(person.heard[-1:], walk, shapes, whole=whole))
    for _ in range(most):
        if not waiting:
            break
        data = waiting.popleft()
        before = {message.id for message in person.heard}
        told = witness.told(person)
        await presses(person, data)
        if witness.since(person, told).count(CANARY):
            walk.telling.add(data)
        fresh = [message for message in person.heard if message.id not in before] or person.heard[-1:]
        waiting.extend(_new(fresh, walk, shapes, whole=whole))
    return walk


async def presses(person: Human, data: str) -> None:
    """A button that the person was perhaps never shown."""
    await person.taps(Button("дальше", data=data), on=person.heard[-1])


def _new(messages: list[Message], walk: Walk, shapes: set[str], *, whole: bool) -> list[str]:
    found = []
    for message in messages:
        for button in (button for row in message.buttons for button in row):
            data = button.data or ""
            shape = data if whole else PERIOD.sub("#", data)
            if shape in shapes or not walk.opens(data):
                continue
            shapes.add(shape)
            walk.known.add(data)
            found.append(data)
    return found


def reached(witness: Witness, people: Mapping[str, Human], words: Mapping[str, str]) -> dict[str, set[str]]:
    """Which words came to whom: «mentor» on a screen, «mentor: file» in a file only."""
    found: dict[str, set[str]] = {what: set() for what in words}
    for who, person in people.items():
        screens = plain("\n".join(witness.seen[person.id]))
        files = plain("\n".join(witness.files[person.id]))
        for what, word in words.items():
            if word in screens:
                found[what].add(who)
            elif word in files:
                found[what].add(f"{who}: file")
    return found


def wrong(found: Mapping[str, set[str]], table: Mapping[str, str]) -> dict[str, tuple[set[str], set[str]]]:
    """Where the two differ: who was reached and should not be, and who should be and was not."""
    wanted = {what: set(whom.split(", ")) - {""} for what, whom in table.items()}
    return {
        what: (found[what] - whom, whom - found[what]) for what, whom in wanted.items() if found[what] != whom
    }


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\xa0", " ")
