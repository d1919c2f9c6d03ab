"""Chats on the page, walked in a real browser."""

from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from tests.sandbox.page.browser import Browser
from tests.sandbox.page.conftest import House
from tests.sandbox.page.play import ANNA, HOSTILE, IVAN, NEW, OLGA, picture

pytestmark = pytest.mark.needs_chromium


def test_a_person_is_chosen_and_talks_with_the_bot(page: Browser) -> None:
    page.sees("#people h2", "Методисты\n1", "Учителя\n2", "Новые люди\n1")

    page.chooses(ANNA)
    page.says("Добрый день!")

    page.sees("#chat header .about", "Учитель · Школа № 3 · РМО математики")
    page.sees(".message .text", "Добрый день!", "Записано: 12")


@pytest.mark.long
def test_shift_enter_makes_a_line_and_enter_sends(page: Browser) -> None:
    page.chooses(ANNA)
    field = page.one(".composer textarea")
    field.send_keys("первая", Keys.SHIFT, Keys.ENTER, Keys.NULL, "вторая")
    field.send_keys(Keys.ENTER)

    page.sees(".mine .text", "первая\nвторая")


@pytest.mark.long
def test_marks_of_a_text_are_drawn_and_a_spoiler_opens(page: Browser) -> None:
    page.chooses(ANNA)
    page.says("/start")

    page.sees(".theirs strong", "Здравствуйте, Анна Петровна!")
    page.sees(".theirs em", "конкурс")
    page.sees(".theirs code", "ABC-7")
    page.sees(".theirs pre", "x² + y² = 25")
    assert page.one(".theirs a").get_attribute("href") == "https://example.org/"
    page.one(".spoiler").click()
    page.one(".spoiler.open", "сорок два")
    page.one(".folded").click()
    page.one(".folded.open")


@pytest.mark.long
def test_markup_typed_by_people_stays_letters(page: Browser) -> None:
    page.chooses(ANNA)
    page.says(HOSTILE)
    page.says("/hostile")

    page.until(lambda: page.texts(".text").count(HOSTILE) == 2)
    assert page.driver.find_elements("css selector", ".message img, .message strong") == []


@pytest.mark.long
def test_a_tap_waits_shows_its_answer_and_the_message_changes_in_place(page: Browser) -> None:
    page.chooses(ANNA)
    page.says("/start")

    page.taps("Мои курсы")
    page.one(".key.waiting", "Мои курсы")
    page.until(lambda: not page.all(".key.waiting"))

    page.taps("Записаться")
    page.sees(".toast", "Записали. Ждём вас в среду.")
    page.sees(".theirs .text", "Вы записаны на вебинар.")
    page.sees(".edited", "изменено")
    page.sees(".inline .key", "Отменить запись")

    page.taps("Отменить запись")
    page.sees("dialog p", "Запись отменена.")
    page.taps("Понятно")
    page.until(lambda: not page.all("dialog"))


@pytest.mark.long
def test_a_newcomer_opens_the_bot_by_her_invite(page: Browser) -> None:
    page.chooses(NEW)
    page.taps("Открыть приглашение", "footer button")

    page.one(".mine .text", "/start invite-7Q")
    page.one(".theirs .text", "Здравствуйте")
    page.one(".composer")


@pytest.mark.long
def test_a_link_to_the_bot_itself_starts_it_here(page: Browser, house: House) -> None:
    page.chooses(IVAN)
    house.now(house.play.says(IVAN, "https://t.me/opora_demo_bot?start=visit-5"))

    page.one(".theirs a").click()

    page.one(".mine .text", "/start visit-5")
    assert len(page.driver.window_handles) == 1


@pytest.mark.long
def test_reply_buttons_speak_and_share_the_number(page: Browser) -> None:
    page.chooses(ANNA)
    page.says("/keys")

    page.taps("Расписание", ".keys button")
    page.one(".mine .text", "Расписание")
    page.taps("Отправить номер", ".keys button")
    page.taps("Отправить номер", "dialog button")
    page.one(".mine .file", "+79000000101")


@pytest.mark.long
def test_ones_last_message_can_be_edited(page: Browser) -> None:
    page.chooses(ANNA)
    page.says("Завтро")
    page.one(".mine .edit").click()
    page.one(".above", "Изменение сообщения")
    page.one(".composer textarea").clear()
    page.says("Завтра")

    page.sees(".mine .text", "Завтра")
    page.sees(".mine .edited", "изменено")


@pytest.mark.long
def test_commands_pictures_tables_and_files_are_shown(page: Browser, house: House, tmp_path: Path) -> None:
    house.now(house.play.call("setMyCommands", commands=[{"command": "files", "description": "Файлы"}]))
    page.chooses(ANNA)
    page.taps("Меню", ".menu-button")
    page.taps("/files", ".commands button")
    picture_shown = page.one(".theirs .picture img")
    page.until(lambda: picture_shown.get_property("naturalWidth") == 480)
    page.one(".theirs a.file", "Положение о конкурсе.pdf")

    page.says("/table")
    page.sees(".rich th", "Школа", "Человек")
    page.sees(".rich td", "Школа № 3", "12", "Школа № 7", "8")

    photo = tmp_path / "класс.png"
    photo.write_bytes(picture())
    page.driver.find_element("css selector", ".composer input[type=file]").send_keys(str(photo))
    page.one("dialog input[type=text]").send_keys("Наш класс")
    page.taps("Отправить", "dialog button")
    page.one(".mine .bubble.pictured", "Наш класс")
    page.one(".theirs .text", "Файл получен.")


@pytest.mark.long
def test_who_blocked_the_bot_unblocks_it_to_write(page: Browser, house: House) -> None:
    page.chooses(ANNA)
    page.one('[aria-haspopup="menu"]').click()
    page.taps("Заблокировать", ".popup button")
    page.one("footer .main", "Разблокировать бота")
    assert house.play.telegram.people[ANNA].blocked

    page.taps("Разблокировать", "footer button")
    page.one(".composer")
    assert not house.play.telegram.people[ANNA].blocked


@pytest.mark.long
def test_a_pasted_file_is_offered_before_it_goes(page: Browser, house: House) -> None:
    page.chooses(ANNA)
    page.driver.execute_script(
        "const data = new DataTransfer(); data.items.add(new File(['план'], 'план.txt'));"
        "document.querySelector('.composer textarea').dispatchEvent("
        "new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))"
    )
    page.one("dialog .file", "план.txt")
    page.taps("Отмена", "dialog button")
    page.until(lambda: not page.all("dialog"))
    assert house.play.telegram.chat(ANNA).messages == []


@pytest.mark.long
def test_the_bot_is_seen_typing_until_it_speaks(page: Browser, house: House) -> None:
    page.chooses(ANNA)
    page.says("/typing")
    page.one("#chat .typing", "Опора печатает")

    house.now(house.play.says(ANNA, "Готово"))
    page.one(".theirs .text", "Готово")
    assert not page.all("#chat .typing")


@pytest.mark.long
def test_in_a_group_one_chooses_who_speaks(page: Browser, house: House) -> None:
    telegram = house.play.telegram
    group = house.now(telegram.makes_group(OLGA, "РМО математики", [ANNA], bot="administrator"))
    page.driver.refresh()
    page.chooses(group.id)
    page.one(".service", "Опора — теперь в группе")

    page.one(".speaker option", "Анна").click()
    page.says("Когда встречаемся?")

    page.sees(".mine .text", "Когда встречаемся?")
    assert group.messages[-1].author in (ANNA, telegram.bot_id)


@pytest.mark.long
def test_looking_changes_nobodys_name(page: Browser, house: House) -> None:
    page.chooses(OLGA)
    assert house.play.telegram.people[OLGA].name == "Ольга Сергеевна Белова"
