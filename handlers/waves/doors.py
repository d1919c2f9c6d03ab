"""The buttons by which the hub and a wave lead to the other features of questionnaires."""

from handlers import Turn
from models.waves import Wave
from services import findings
from services.plans import queues
from services.waves.inviting import MANAGE
from views import Button
from views.assessments import callbacks as assessments
from views.blanks.callbacks import Blanks
from views.findings.callbacks import Finding, Findings
from views.instruments.callbacks import Instruments
from views.plans.callbacks import Queue
from views.questionnaires.callbacks import Demands


async def hub(turn: Turn) -> list[Button]:
    """Each to whoever may enter."""
    doors = []
    if turn.actor.may("questionnaires.aggregate"):
        doors.append(Button(turn.say("waves-door-findings"), Findings()))
    if turn.actor.may("plans.agree"):
        count = await queues.waiting(turn.session, turn.actor)
        words = turn.say("waves-door-plans-waiting", count=count) if count else turn.say("waves-door-plans")
        doors.append(Button(words, Queue()))
    if turn.actor.may("questionnaires.demands"):
        doors.append(Button(turn.say("waves-door-demands"), Demands()))
    if turn.actor.may(MANAGE):
        doors.append(Button(turn.say("waves-door-instruments"), Instruments()))
    if turn.actor.may("questionnaires.scores"):
        doors.append(Button(turn.say("waves-door-code"), assessments.Looking()))
    if turn.actor.may("assessments.assess"):
        doors.append(Button(turn.say("waves-door-lessons"), assessments.Queue()))
    if turn.actor.may("blanks.manage"):
        doors.append(Button(turn.say("waves-door-blanks"), Blanks()))
    return doors


async def of(turn: Turn, wave: Wave) -> list[Button]:
    """What else there is of one wave."""
    if wave.state == "open" and turn.actor.may("blanks.manage"):
        return [Button(turn.say("waves-door-blanks"), Blanks(wave_id=wave.id))]
    if wave.state != "closed" or not turn.actor.may("questionnaires.aggregate"):
        return []
    if await findings.of(turn.session, wave.id) is None:
        return []
    return [Button(turn.say("waves-door-findings"), Finding(wave_id=wave.id), style="primary")]
