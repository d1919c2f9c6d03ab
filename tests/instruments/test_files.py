"""A questionnaire leaves as a file and comes back as a draft; a broken file harms nothing."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some
from sqlalchemy import select

from models.district import District
from models.instruments import Instrument
from models.questionnaires import Questionnaire, QuestionnaireVersion
from sandbox.people import Human
from services import instruments
from services.districts import FOLDER, questionnaires, writing
from tests.instruments import stories
from tests.instruments.builders import small
from tests.stage import Colleague, Stage
from views.instruments import callbacks as to

# A NUL is refused: PostgreSQL keeps none.
WORDS = some.text(some.characters(codec="utf-8", exclude_characters="\0"), min_size=1)
NEEDS = (FOLDER / "questionnaires" / "needs.yaml").read_text(encoding="utf-8")


def read(text: str) -> Instrument:
    _, instrument, problems = questionnaires.uploaded("a.yaml", text.encode())
    assert (problems, instrument is None) == ([], False)
    assert instrument is not None
    return instrument


def test_what_is_written_reads_back_the_same(district: District) -> None:
    for instrument in (*district.questionnaires.values(), small()):
        assert read(writing.written(instrument, 1)) == instrument


@pytest.mark.long
@example(words="строка\x85 \u2028 \ufeff", label="\x85")
@example(words="null", label="~")
@given(words=WORDS, label=WORDS)
@settings(max_examples=60, deadline=None)
def test_any_words_survive_the_file(words: str, label: str) -> None:
    said = small(intro=words, items__0__text=words, questions__1__options__a=label, title=label)
    try:
        said.model_dump_json()  # what cannot be kept at all never gets so far
    except ValueError:
        return
    assert read(writing.written(said, 1)) == said


def test_a_file_is_written_for_a_person_a_question_a_line(district: District) -> None:
    text = writing.written(district.questionnaires["deficits"], 7)
    assert text.startswith("code: deficits\nversion: 7\ntitle: Мониторинг профессиональных дефицитов")
    line = next(line for line in text.splitlines() if line.startswith("  - {code: SUB01, text: "))
    assert line.endswith(
        " group: SUB, variants: [subject_teacher, young_teacher], gate: true, fn: [B/03.6], "
        "themes: [TH_SUB_CONTENT]}"
    )


async def drafts(stage: Stage) -> dict[str, Instrument]:
    async with stage.session() as session:
        rows = await session.execute(
            select(Questionnaire.code, QuestionnaireVersion)
            .join(QuestionnaireVersion.questionnaire)
            .where(QuestionnaireVersion.state == "draft")
        )
        return {code: instruments.whole(version) for code, version in rows}


async def sends(human: Human, text: str | bytes, name: str = "needs.yaml") -> None:
    await stories.opens(human, to.Upload())
    await human.sends_file(name, text if isinstance(text, bytes) else text.encode())


@pytest.fixture
async def olga(stage: Stage) -> Colleague:
    return await stories.methodist(stage)


@pytest.mark.long
async def test_a_version_is_taken_as_a_file_mended_and_sent_back(stage: Stage, olga: Human) -> None:
    await stories.opens(olga, to.Download(id=2))
    document = olga.sees.document
    assert document is not None
    assert document.name == "needs-1.yaml"
    await sends(olga, document.content.decode().replace("Подготовка урока", "Подготовка <урока>"))
    assert olga.sees.text.startswith("Запрос на помощь методической службы\nВерсия 2 · черновик")
    [found] = (await drafts(stage)).values()
    assert found.questions[0].options["lesson"] == "Подготовка <урока>"
    await olga.taps("Проверить и опубликовать")
    await olga.taps("Опубликовать версию 2")
    assert olga.last_answer == "Версия 2 действует"


async def test_a_file_with_flaws_becomes_a_draft_that_waits_to_be_mended(stage: Stage, olga: Human) -> None:
    await sends(olga, NEEDS.replace("N_TOPIC: other", "N_TOPIC: others"))
    await olga.taps("Проверить и опубликовать")
    assert (
        "Публиковать рано, нужно исправить: 1\n\n• N_OTHER → when → answer → N_TOPIC: у вопроса N_TOPIC нет "
        "ответа «others» — выберите: other"
    ) in olga.sees.text


UNREAD: dict[str, tuple[str | bytes, str]] = {
    "a bracket lost": (
        NEEDS.replace("variant: everyone}", "variant: everyone"),
        "Строка 34: строка не читается",
    ),
    "a field misspelt": (
        NEEDS.replace("minutes: 4", "minuts: 4"),
        "Строка 9: needs.yaml: поля minuts не бывает",
    ),
    "a kind nobody knows": (NEEDS.replace("kind: ranking", "kind: sorting"), "«sorting» не подходит"),
    "another encoding": (NEEDS.encode("cp1251", "replace"), "Строка 1: файл сохранён не в UTF-8"),
    "a bottomless nest": ("[" * 200_000, "Строка 1: записи вложены друг в друга слишком глубоко"),
    "a reference": ("code: &a x\ntitle: *a\n", "Строка 2: ссылки «*имя» не поддерживаются"),
    "a spell": ("code: !!python/object/apply:os.system [echo]", "needs.yaml"),
    "an empty line": ("\n", "Строка 1: needs.yaml: нет поля code — добавьте его"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\xff", "Строка 1: файл сохранён не в UTF-8"),
}


@pytest.mark.long
async def test_a_file_that_cannot_be_read_says_where_and_changes_nothing(stage: Stage, olga: Human) -> None:
    for name, (content, said) in UNREAD.items():
        await sends(olga, content)
        assert olga.sees.text.startswith("Файл не прочитан."), name
        assert said in olga.sees.text, name
        assert olga.sees.buttons == ["⬆ Прислать снова", "← К анкетам"]
    assert await drafts(stage) == {}
    await olga.taps("⬆ Прислать снова")
    await olga.sends_file("needs.yaml", NEEDS.encode())
    assert olga.sees.text.startswith("Запрос на помощь методической службы\nВерсия 2 · черновик")


@pytest.mark.long
async def test_a_file_too_large_is_refused_before_it_is_taken(stage: Stage, olga: Human) -> None:
    await sends(olga, b"#" * (256 * 1024 + 1))
    assert olga.sees.text == "Файл слишком большой: помещается до 256 КБ. Отправьте файл меньше."
    await olga.sends_file("needs.yaml", NEEDS.encode())
    assert "Версия 2 · черновик" in olga.sees.text


@pytest.mark.long
async def test_a_questionnaire_nobody_had_comes_as_a_file_and_goes_without_trace(
    stage: Stage, olga: Human
) -> None:
    await sends(olga, NEEDS.replace("code: needs", "code: own").replace("Запрос на", "Своя анкета о"))
    await olga.taps("Проверить и опубликовать")
    assert "Это первая версия." in olga.sees.text
    await olga.taps("← К версии")
    await olga.taps("Удалить черновик")
    await olga.taps("Да, удалить")
    assert "Своя анкета" not in olga.sees.text


@pytest.mark.long
async def test_a_file_does_not_write_over_what_another_has_changed_since(stage: Stage, olga: Human) -> None:
    vera = await stories.methodist(stage, "Вера Петровна")
    await stories.opens(olga, to.Upload())
    await sends(vera, NEEDS.replace("Подготовка урока", "Слова Веры"))
    await olga.sends_file("needs.yaml", NEEDS.encode())
    assert olga.sees.text.startswith("Пока Вы правили, это место изменили.")
    [found] = (await drafts(stage)).values()
    assert found.questions[0].options["lesson"] == "Слова Веры"


async def test_who_is_a_methodist_no_more_loads_nothing(stage: Stage, olga: Colleague) -> None:
    await stories.opens(olga, to.Upload())
    await stories.retires(stage, olga)
    await olga.sends_file("needs.yaml", NEEDS.encode())
    assert await drafts(stage) == {}


def test_the_shipped_survey_is_read_from_its_place() -> None:
    assert Path(FOLDER / "questionnaires" / "needs.yaml").is_file()
    assert len(read(NEEDS).questions) == 10
