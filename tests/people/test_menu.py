"""The menu: at most six buttons, whatever the roles."""

import pytest

from tests.stage import Stage

MENUS = {
    "teacher": ([], ["📣 Объявления", "📋 Моя анкета", "🗓 Мероприятия", "🎓 Курсы", "❓ Помощь", "👤 Я"]),
    "mentor": (
        ["mentor:Школа № 1"],
        ["📣 Объявления", "📋 Моя анкета", "🗓 Мероприятия", "🤝 Мои пары", "❓ Помощь", "👤 Я"],
    ),
    "deputy": (
        ["school_curator:Школа № 1"],
        ["📣 Объявления", "📋 Моя анкета", "🗓 Мероприятия", "🗂 Моя работа", "❓ Помощь", "👤 Я"],
    ),
    "head of an association": (
        ["association_head:math"],
        ["📣 Объявления", "📋 Моя анкета", "🗓 Мероприятия", "🗂 Моя работа", "❓ Помощь", "👤 Я"],
    ),
    "methodist": (
        ["methodist"],
        ["📣 Объявления", "✉️ Рассылка", "📈 Мониторинг", "🗂 Моя работа", "❓ Помощь", "👤 Я"],
    ),
    "methodist for the young": (
        ["methodist_young"],
        ["📣 Объявления", "📋 Моя анкета", "🗓 Мероприятия", "🌱 Молодые педагоги", "❓ Помощь", "👤 Я"],
    ),
    "admin": (
        ["admin"],
        ["📣 Объявления", "📋 Моя анкета", "🗓 Мероприятия", "⚙️ Администратор", "❓ Помощь", "👤 Я"],
    ),
    "all-at-once": (
        ["methodist", "admin", "school_curator:Школа № 1", "association_head:math"],
        ["📣 Объявления", "✉️ Рассылка", "📈 Мониторинг", "🗂 Моя работа", "❓ Помощь", "👤 Я"],
    ),
}


@pytest.mark.parametrize(("roles", "buttons"), [pytest.param(*menu, id=who) for who, menu in MENUS.items()])
async def test_everyone_has_the_buttons_of_the_own_work(
    stage: Stage, roles: list[str], buttons: list[str]
) -> None:
    anna = await stage.person("Анна Петровна", roles=roles)

    await anna.says("/menu")

    assert anna.sees.buttons == buttons
    assert len(anna.sees.buttons) <= 6


async def test_the_page_of_work_holds_what_did_not_fit(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна", roles=["methodist", "admin", "school_curator:Школа № 1"])
    await anna.says("/menu")

    await anna.taps("🗂 Моя работа")

    assert anna.sees.buttons == [
        "✉️ Рассылка",
        "📈 Мониторинг",
        "⚙️ Провожу мероприятия",
        "🏫 Моя школа",
        "🌱 Молодые педагоги",
        "🤝 Объединения",
        "⚖️ Советы",
        "📊 Результаты мониторинга",
        "🎓 Курсы района",
        "🎤 Выступления педагогов",
        "👥 Люди",
        "⚙️ Администратор",
        "📋 Моя анкета",
        "← Назад",
    ]


async def test_what_is_begun_comes_first(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/me")
    await anna.taps("✏️ Исправить")

    await anna.says("/menu")

    assert anna.sees.buttons[0] == "▶️ Продолжить"
