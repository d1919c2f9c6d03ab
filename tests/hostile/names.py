"""A district in which whatever people call and write is a word that harms, each as long as it may be."""

import random
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select, update

from models import Row
from tests.stage import Stage

# What is tried as a name. None has a reference («&lt;») in it: one that is shown was made by us.
WORDS = (
    "<b>жирно</b> & <a href='https://example.org'>ссылка</a>",
    "</b></i></code></pre></blockquote></a><script>alert(1)</script>",
    '"><a href="tg://user?id=1">Анна</a>',
    "<tg-spoiler>тайна</tg-spoiler><u>x</u><tg-emoji emoji-id='1'>x</tg-emoji>",
    "<!-- <![CDATA[ ]]> --><",
    '{$name} { menu } {"a"} { NUMBER($x) }',
    "key = value\n    .attribute = { -term }\n* [other] x",
    "\u202eоторванто\u202c \u2066x\u2069 а\u200b\u200d\u2060\ufeffб",
    "e\u0301\u0302\u0303\u0304" * 60,
    "👩‍🏫" * 30,
    "🙂" * 200,
    "Ж" * 200,
    "<" * 200,
    "&" * 200,
    "а\n" * 100,
    "%s %d {0} {} %(a)s ${HOME} `id` \\",
    "*_[]()~`>#+-=|{}.! @durov #tag /start",
    "﷽" * 66,
)
LONG = 200
# What people call and write, and how long it may be where that is less than LONG.
NAMES: Mapping[str, Mapping[str, int]] = {
    "people": {"surname": 60, "name": 60, "patronymic": 60},
    "schools": {"title": LONG},
    "associations": {"title": LONG, "short": 40},
    "councils": {"title": LONG},
    "announcements": {"title": 120, "body": 3000, "urgent_reason": LONG, "remark": LONG},
    "announcement_revisions": {"title": 120, "body": 3000},
    "events": {"title": LONG, "about": 2000, "place": LONG, "cancelled_why": LONG},
    "event_materials": {"title": LONG},
    "courses": {"title": LONG, "listeners": LONG, "provider": LONG},
    "course_applications": {"why": LONG},
    "qualifications": {"title": LONG, "provider": LONG, "number": 60},
    "exchange_rounds": {"title": LONG},
    "waves": {"title": LONG},
    "work_plans": {"theme": LONG, "aim": LONG},
    "work_plan_lines": {"title": LONG},
    "agenda_items": {"question": LONG, "speaker": 60, "heard": 1000, "spoke": 1000},
    "resolutions": {"text": LONG, "owner": 60, "asked_why": LONG, "note": LONG},
    "talks": {"title": LONG, "abstract": 3000, "remark": LONG, "section": LONG, "where": LONG},
    "registrations": {"ended_why": LONG},
    "corrections": {"said": LONG},
    "feedback_remarks": {"words": LONG},
    "chat_requests": {"title": LONG},
    "offers": {"title": LONG},
    "demands": {"note": LONG},
    "mentorships": {"order_number": 60, "agreement_number": 60},
    "mentoring_sessions": {"theme": LONG, "done": LONG, "next_step": LONG},
    "check_ins": {"note": LONG},
    "alerts": {"note": LONG},
    "apprentice_goals": {"text": LONG, "success": LONG},
    "apprentice_steps": {"title": LONG},
    "goals": {"text": LONG, "success": LONG},
    "plan_actions": {"title": LONG, "provider": LONG},
    "plans": {"remark": LONG, "reflection": LONG, "comment": LONG},
    "checkpoints": {"done": LONG, "hinders": LONG},
    "evidence": {"note": LONG},
    "assessments": {"evidence": LONG, "source": LONG},
    "visit_seats": {"taken": LONG},
    "certificates": {"revoked_why": LONG},
    "imports": {"file_name": LONG},
}
# Words within JSON, where the rest of it has a meaning.
WITHIN: Mapping[str, Mapping[str, Any]] = {
    "events": {"sections": None, "questions": "text"},
    "meetings": {"guests": None},
    "work_plans": {"tasks": None},
}


async def spoil(stage: Stage, dice: random.Random) -> int:
    """Writes such a word wherever there is one; says how many."""
    count = 0
    async with stage.database.write() as session:
        for name in {*NAMES, *WITHIN}:
            table = Row.metadata.tables[name]
            for row in (await session.execute(select(table))).mappings().all():
                said = _instead(row, name, dice)
                count += len(said)
                if said:
                    await session.execute(update(table).where(table.c.id == row["id"]).values(said))
    return count


def _instead(row: Mapping[Any, Any], name: str, dice: random.Random) -> dict[str, Any]:
    def word(longest: int = LONG) -> str:
        return dice.choice(WORDS)[:longest].strip() or "<"

    said: dict[str, Any] = {
        column: word(longest) for column, longest in NAMES.get(name, {}).items() if row[column]
    }
    for column, inside in WITHIN.get(name, {}).items():
        if row[column]:
            said[column] = [word(60) if inside is None else one | {inside: word()} for one in row[column]]
    return said
