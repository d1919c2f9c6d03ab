"""What people are told in the scenes, and where it is kept: each word has its rows before it is said.

The questions are asked of the database that a bot left behind when it died, before another one starts.
"""

from typing import NamedTuple

GIVEN = "draft_answers.kind <> '' AND CAST(draft_answers.value AS TEXT) NOT IN ('', '{}', 'null')"
ANSWERS = f"""
    SELECT telegram_id FROM accounts
    JOIN drafts ON drafts.account_id = accounts.id JOIN draft_answers ON draft_answers.draft_id = drafts.id
    WHERE {GIVEN}
"""
LOGGED = "SELECT telegram_id FROM accounts JOIN mentoring_sessions ON logged_by = person_id"
# What is cut off from a sender was claimed before it left, whatever became of it later.
COPIES = """
    SELECT telegram_id FROM deliveries JOIN accounts USING (person_id)
    WHERE kind = '{}' AND (deliveries.state IN ('sending', 'sent', 'uncertain') OR reason = 'repeat')
"""


class Promise(NamedTuple):
    """Whoever has read these words, on a screen or in the answer to a tap, is among the chats found."""

    words: str
    found: str


def answers(words: str, many: int) -> Promise:
    """At least so many answers of hers are kept."""
    return Promise(words, f"{ANSWERS} GROUP BY telegram_id HAVING count(*) >= {many}")


def logs(words: str, many: int) -> Promise:
    """So many answers about a meeting, or the meeting itself, for which they are given up."""
    return Promise(words, f"{answers(words, many).found} UNION {LOGGED}")


def all_of(words: str, count: str, many: int) -> Promise:
    """Everything that the count counts."""
    return Promise(words, f"SELECT telegram_id FROM accounts WHERE ({count}) = {many}")


CONSENTS = "SELECT telegram_id FROM accounts JOIN consents USING (person_id) WHERE code = 'C2'"
SEATS = "SELECT telegram_id FROM accounts JOIN registrations USING (person_id) WHERE state = 'seated'"
SEATED = "SELECT count(*) FROM registrations WHERE state = 'seated'"
QUEUED = "SELECT count(*) FROM deliveries WHERE kind = '{}'"
PAPERS = "SELECT telegram_id FROM accounts JOIN certificates USING (person_id)"
ASKED = "SELECT telegram_id FROM accounts JOIN invitations USING (person_id)"

KEPT = {
    "start": [Promise("помощник методической службы", "SELECT telegram_id FROM accounts")],
    "answer": [
        Promise("</b> · 1 из 4", CONSENTS),
        answers("</b> · 2 из 4", 1),
        answers("✓ Отвечаю на неожиданные вопросы", 1),
        answers("</b> · 3 из 4", 2),
        answers("✓ Разбираю с классом", 2),
    ],
    "register": [
        Promise("✅ Вы записаны", SEATS),
        all_of("свободно 0", SEATED, 2),
        all_of("Место 2 из 2", SEATED, 2),
    ],
    "log": [
        *(logs(f"· шаг {step} из 6", step - 1) for step in range(2, 7)),
        *(logs(f"✓ {said}:", number) for number, said in enumerate(("Когда", "Длительность", "Форма"), 1)),
        logs("✓ Тема:", 4),
        logs("✓ Что сделали:", 5),
        Promise("📝 Записано", LOGGED),
    ],
    "broadcast": [
        all_of("Всего адресатов: 7", QUEUED.format("announcement"), 7),
        Promise("В банк добавлены", COPIES.format("announcement")),
    ],
    "remind": [Promise("⏰ Напоминаем", COPIES.format("registrations-day"))],
    "wave": [
        all_of("Приглашены: 3", "SELECT count(*) FROM invitations", 3),
        all_of("🟢 Идёт", "SELECT count(*) FROM waves WHERE state = 'open'", 1),
        Promise("📋 <b>Мониторинг</b>", ASKED),
        Promise("📋 <b>Мониторинг</b>", COPIES.format("wave-invite")),
    ],
    "certificate": [
        all_of("Выдано 3 сертификата", "SELECT count(*) FROM certificates", 3),
        all_of("Бот напишет каждому", QUEUED.format("certificate-ready"), 3),
        Promise("Сертификат готов", PAPERS),
        Promise("Сертификат готов", COPIES.format("certificate-ready")),
    ],
}
