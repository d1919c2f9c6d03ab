"""A table of slips: a shipped file, how it is spoilt, and what must be said about it."""

from collections.abc import Callable

Spoil = Callable[[str], str]


class Mistake:
    """One file, how it is spoilt, and what is said about it."""

    def __init__(self, file: str, spoil: Spoil, *said: str) -> None:
        self.file, self.spoil, self.said = file, spoil, said


def swap(before: str, after: str) -> Spoil:
    def spoil(text: str) -> str:
        assert before in text
        return text.replace(before, after, 1)

    return spoil


def adding(text: str) -> Spoil:
    return lambda before: before + text


MISTAKES = {
    "an unknown measure": Mistake(
        "rubrics.yaml",
        swap("measure: 3.5", "measure: 3.55"),
        'rubrics.yaml:92: rubrics → webinar: measure "3.55" is not in measures.yaml — choose one '
        "of 3.1 … 3.9",
    ),
    "a mode nobody knows": Mistake(
        "rubrics.yaml",
        swap("default: on", "default: always"),
        'rubrics.yaml:25: rubrics → normative: default "always" does not fit — choose one of on, digest, off',
    ),
    "a term nobody asks for": Mistake(
        "rubrics.yaml",
        swap("asks: {link: optional, level", "asks: {begins: optional, level"),
        "rubrics.yaml:27: rubrics → normative → asks: there is no field begins — correct the "
        "name or remove it; there are starts, until, link, level",
    ),
    "a misspelt field": Mistake(
        "rubrics.yaml",
        swap("can_mute: true", "can_mut: true"),
        "rubrics.yaml:20: rubrics → normative: the field can_mute is missing — add it",
        "rubrics.yaml:26: rubrics → normative: there is no field can_mut — correct the name or "
        "remove it; there are title, title_en, measure, icon, default, can_mute, asks, action, "
        "ack",
    ),
    "a rubric written twice": Mistake(
        "rubrics.yaml",
        adding("\n  webinar: {title: Ещё раз}\n"),
        'rubrics.yaml:158: "webinar" is already in line 89 — keep one of them',
    ),
    "a yes that is no yes": Mistake(
        "rubrics.yaml",
        swap("can_mute: false", "can_mute: иногда"),
        'rubrics.yaml:135: rubrics → monitoring: can_mute "иногда" does not fit — write true or false',
    ),
    "a title left empty": Mistake(
        "rubrics.yaml",
        swap("title: Нормативные документы", "title:"),
        "rubrics.yaml:21: rubrics → normative: title is empty — fill it in, or remove the line "
        "if it is optional",
    ),
    "a Russian code": Mistake(
        "rubrics.yaml",
        swap("  grant:", "  грант:"),
        'rubrics.yaml:109: rubrics: the code "грант" does not fit — up to 40 Latin letters, '
        "digits and . _ / -",
    ),
    "a lost quotation mark": Mistake(
        "samples.yaml",
        swap('title: "Муниципальный этап', "title: Муниципальный этап"),
        "samples.yaml:19: the line cannot be read — check indents, quotes and colons here and one line above",
    ),
    "a reference": Mistake(
        "positions.yaml",
        adding("  NURSE: &nurse {title: Медсестра}\n  DOCTOR: *nurse\n"),
        "positions.yaml:26: references such as *name are not supported — repeat the whole entry",
    ),
    "an entry of the wrong kind": Mistake(
        "associations.yaml",
        swap("subjects: [информатика, физика, астрономия]", "subjects: информатика"),
        "associations.yaml:49: associations → inf_phys: subjects is written in a wrong way — "
        "compare with such an entry in the file supplied",
    ),
    "an unknown cluster": Mistake(
        "associations.yaml",
        swap("    cluster: humanities", "    cluster: humanity"),
        'associations.yaml:59: associations → rus_lit: cluster "humanity" is not in '
        "associations.yaml — choose one of arts_sport_tech, class_teachers, humanities, primary, "
        "specialists, stem",
    ),
    "a result of no measure": Mistake(
        "measures.yaml",
        swap('measures: ["2.1", "2.2"]', 'measures: ["2.1", "5.2"]'),
        'measures.yaml:517: results → ER01: measures "5.2" is not in measures.yaml — choose one of 1.1 … 4.4',
    ),
    "a day that is no day": Mistake(
        "calendar.yaml",
        swap("last: 31.08.2026", "last: 31.06.2026"),
        'calendar.yaml:12: years → 2025/26: last "31.06.2026" is not a date — write it as 01.09.2026',
    ),
    "days the wrong way round": Mistake(
        "calendar.yaml",
        swap("first: 25.10.2025, last: 02.11.2025", "first: 02.11.2025, last: 25.10.2025"),
        "calendar.yaml:20: 02.11.2025 – 25.10.2025: the last day comes before the first — correct the dates",
    ),
    "a break within a quarter": Mistake(
        "calendar.yaml",
        swap("first: 25.10.2025, last", "first: 20.10.2025, last"),
        "calendar.yaml:20: 20.10.2025 – 02.11.2025 overlaps 01.09.2025 – 24.10.2025 — move the "
        "dates apart or remove the repeat",
    ),
    "a break of another year": Mistake(
        "calendar.yaml",
        swap("first: 28.03.2026, last: 05.04.2026", "first: 28.03.2028, last: 05.04.2028"),
        "calendar.yaml:22: 28.03.2028 – 05.04.2028 is not in the school year — correct the date "
        "or the year's ends",
    ),
    "a working weekend on a Monday": Mistake(
        "calendar.yaml",
        swap("first: 01.11.2025, last: 01.11.2025", "first: 03.11.2025, last: 03.11.2025"),
        "calendar.yaml:125: 03.11.2025 is not a Saturday or Sunday — only working weekends stand "
        "here, one a line",
    ),
    "a silence without end": Mistake(
        "calendar.yaml",
        swap(
            "first: 20.05.2026, last: 30.06.2026, pushes: few",
            "first: 01.03.2026, last: 30.06.2026, pushes: none",
        ),
        "calendar.yaml:26: the bot would be silent for more than 62 days — shorten the term",
    ),
    "an anonymity below the law": Mistake(
        "district.yaml",
        swap("anonymity: 5", "anonymity: 3"),
        "district.yaml:37: district.yaml: anonymity 3 is too small — write 5 or more",
    ),
    "a word for a number": Mistake(
        "district.yaml",
        swap("a_day: 2", "a_day: два"),
        'district.yaml:31: pushes: a_day "два" is not a number — write a whole number such as 5',
    ),
    "an hour that is no hour": Mistake(
        "district.yaml",
        swap("opens: 09:00", "opens: утром"),
        'district.yaml:23: pushes: opens "утром" is not a time — write it as 09:00',
    ),
    "a day that closes before it opens": Mistake(
        "district.yaml",
        swap("closes: 18:30", "closes: 08:30"),
        "district.yaml:24: closes must be later than opens — correct one of them",
        "district.yaml:34: digest_at is outside the hours in which the bot writes — choose a "
        "time between opens and closes",
    ),
    "a zone that is nowhere": Mistake(
        "district.yaml",
        swap("zone: Europe/Moscow", "zone: Москва"),
        'district.yaml:19: there is no time zone "Москва" — write one such as Europe/Moscow',
    ),
    "a stranger in the matrix": Mistake(
        "roles.yaml",
        swap("    who: {methodist: any, coordinator: any}", "    who: {metodist: any, coordinator: any}"),
        'roles.yaml:234: actions → announcements.approve: who "metodist" is not in roles.yaml — '
        "choose one of methodist, methodist_young, mentor",
    ),
    "an action the bot never asks about": Mistake(
        "roles.yaml",
        swap("  announcements.approve:", "  announcements.aprove:"),
        "roles.yaml:69: actions: there is no announcements.approve — put it back from the file "
        "supplied; to forbid an action to all, leave who empty: {}",
        'roles.yaml:231: the bot does not know "announcements.aprove" — correct the name; '
        "similar ones: announcements.approve, announcements.read, announcements.manage",
    ),
    "a role given by one who may not": Mistake(
        "roles.yaml",
        swap("granted_by: [methodist]", "granted_by: [expert]"),
        "roles.yaml:37: expert may not grant roles — add it to the action people.grant or remove it here",
    ),
    "a position in no association": Mistake(
        "positions.yaml",
        swap("association: safety", "association: safeti"),
        'positions.yaml:12: positions → SAFETY_INSTRUCTOR: association "safeti" is not in '
        "associations.yaml — choose one of safety",
    ),
    "a sample without its term": Mistake(
        "samples.yaml",
        swap("    starts: 10.12.2026 15:30\n", ""),
        "samples.yaml:6: the rubric webinar needs the field starts — add it",
    ),
    "a sample for a flag nobody keeps": Mistake(
        "samples.yaml",
        swap("flags: [school_small]", "flags: [survey_done]"),
        'samples.yaml:158: samples → 16: flags "survey_done" is not in audiences.yaml — choose '
        "one of class_teacher, school_small",
    ),
    "a title too long for its message": Mistake(
        "samples.yaml",
        swap("title: Конкурс «Первые шаги»", f"title: Конкурс {'очень ' * 30}"),
        "samples.yaml:31: samples → 3: title has 210 characters — shorten it to 120",
    ),
    "a consent without its operator": Mistake(
        "consents/C1.ru.md",
        swap("{operator}", "центру"),
        "consents/C1.ru.md:2: the text has no {operator} — put it where these facts belong",
    ),
    "a consent with an unknown blank": Mistake(
        "consents/C1.ru.md",
        swap("{contact}", "{phone}"),
        "consents/C1.ru.md:2: the bot does not know {phone} — there are {operator}, {address}, "
        "{contact}, {version}",
    ),
    "two editions of one consent": Mistake(
        "consents/C2.ru.md",
        swap("25.11.2026", "01.12.2026"),
        "programme/consents/C2.en.md:3: version is 25.11.2026, but 01.12.2026 in the Russian "
        "text — make them the same",
    ),
    "a consent without a header": Mistake(
        "consents/C3.ru.md",
        swap("---\n", ""),
        'consents/C3.ru.md:1: there is no header — begin the file with the lines "---", code, '
        'version, title and "---" again, as in the file supplied',
    ),
    "a consent under another's name": Mistake(
        "consents/C4.ru.md",
        swap("code: C4", "code: C5"),
        'consents/C4.ru.md:2: the code "C5" differs from the file\'s name C4.ru.md — correct one of them',
    ),
    "a consent that may be refused": Mistake(
        "consents/C1.en.md",
        swap("required: true", "required: false"),
        "consents/C1.en.md:4: required is false, but true in the Russian text — make them the same",
    ),
    "a questionnaire's theme nobody teaches": Mistake(
        "questionnaires/deficits.yaml",
        swap("themes: [TH_SUB_HARD]", "themes: [TH_SUB_HARDEST]"),
        'questionnaires/deficits.yaml:100: SUB02 → themes: there is no theme "TH_SUB_HARDEST" — choose '
        "another or add it to themes. Similar: TH_SUB_HARD, TH_LIB_RES, TH_SUB_READING",
    ),
}
