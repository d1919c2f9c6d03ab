"""The demo's page, walked in a real browser."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import pytest
from aiohttp import web
from selenium.webdriver.common.keys import Keys

from tests.sandbox.browser import PHONE, Browser
from tests.sandbox.play import ANNA, HOSTILE, IVAN, NEW, OLGA, START, Play, picture

T = TypeVar("T")


class House:
    """The play, served from a thread of its own."""

    def __init__(self) -> None:
        self.play = Play()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._runner: web.AppRunner | None = None
        self.opens()
        self._bot = asyncio.run_coroutine_threadsafe(self.play.acts(), self._loop)

    def now(self, deed: Coroutine[Any, Any, T]) -> T:
        """Do something on the stage, and wait until it is done."""
        return asyncio.run_coroutine_threadsafe(deed, self._loop).result(10)

    def opens(self, port: int = 0) -> None:
        self._runner = self.now(self.play.serve(port))
        self.port: int = self._runner.addresses[0][1]
        self.address = f"http://127.0.0.1:{self.port}/"

    def shuts(self) -> None:
        assert self._runner is not None
        self.now(self._runner.cleanup())

    def close(self) -> None:
        self._bot.cancel()
        self.shuts()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    made = Browser(tmp_path_factory.mktemp("chromium"))
    yield made
    made.close()


@pytest.fixture
def house() -> Iterator[House]:
    made = House()
    yield made
    made.close()


@pytest.fixture
def page(house: House, browser: Browser) -> Iterator[Browser]:
    browser.open(house.address)
    yield browser
    assert browser.complaints == []
    browser.driver.get("about:blank")


needs_chromium = pytest.mark.needs_chromium


@needs_chromium
def test_a_person_is_chosen_and_talks_with_the_bot(page: Browser) -> None:
    page.sees("#people h2", "Методисты\n1", "Учителя\n2", "Новые люди\n1")

    page.chooses(ANNA)
    page.says("Добрый день!")

    page.sees("#chat header .about", "Учитель · Школа № 3 · РМО математики")
    page.sees(".message .text", "Добрый день!", "Записано: 12")


@needs_chromium
def test_shift_enter_makes_a_line_and_enter_sends(page: Browser) -> None:
    page.chooses(ANNA)
    field = page.one(".composer textarea")
    field.send_keys("первая", Keys.SHIFT, Keys.ENTER, Keys.NULL, "вторая")
    field.send_keys(Keys.ENTER)

    page.sees(".mine .text", "первая\nвторая")


@needs_chromium
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


@needs_chromium
def test_markup_typed_by_people_stays_letters(page: Browser) -> None:
    page.chooses(ANNA)
    page.says(HOSTILE)
    page.says("/hostile")

    page.until(lambda: page.texts(".text").count(HOSTILE) == 2)
    assert page.driver.find_elements("css selector", ".message img, .message strong") == []


@needs_chromium
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


@needs_chromium
def test_unread_rises_at_anothers_name_and_falls_when_looked_at(page: Browser) -> None:
    page.chooses(ANNA)
    page.says("/ivan")

    page.until(lambda: page.badge(IVAN) == "2")
    page.one(f'[data-person="{IVAN}"]', "Ответьте до пятницы.")
    page.says("/ivan")
    page.until(lambda: page.badge(IVAN) == "4")

    page.chooses(IVAN)
    page.until(lambda: page.badge(IVAN) == "")
    assert page.badge(ANNA) == ""


@needs_chromium
def test_a_newcomer_opens_the_bot_by_her_invite(page: Browser) -> None:
    page.chooses(NEW)
    page.taps("Открыть приглашение", "footer button")

    page.one(".mine .text", "/start invite-7Q")
    page.one(".theirs .text", "Здравствуйте")
    page.one(".composer")


@needs_chromium
def test_a_link_to_the_bot_itself_starts_it_here(page: Browser, house: House) -> None:
    page.chooses(IVAN)
    house.now(house.play.says(IVAN, "https://t.me/opora_demo_bot?start=visit-5"))

    page.one(".theirs a").click()

    page.one(".mine .text", "/start visit-5")
    assert len(page.driver.window_handles) == 1


@needs_chromium
def test_reply_buttons_speak_and_share_the_number(page: Browser) -> None:
    page.chooses(ANNA)
    page.says("/keys")

    page.taps("Расписание", ".keys button")
    page.one(".mine .text", "Расписание")
    page.taps("Отправить номер", ".keys button")
    page.taps("Отправить номер", "dialog button")
    page.one(".mine .file", "+79000000101")


@needs_chromium
def test_ones_last_message_can_be_edited(page: Browser) -> None:
    page.chooses(ANNA)
    page.says("Завтро")
    page.one(".mine .edit").click()
    page.one(".above", "Изменение сообщения")
    page.one(".composer textarea").clear()
    page.says("Завтра")

    page.sees(".mine .text", "Завтра")
    page.sees(".mine .edited", "изменено")


@needs_chromium
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


@needs_chromium
def test_who_blocked_the_bot_unblocks_it_to_write(page: Browser, house: House) -> None:
    page.chooses(ANNA)
    page.one('[aria-haspopup="menu"]').click()
    page.taps("Заблокировать", ".popup button")
    page.one("footer .main", "Разблокировать бота")
    assert house.play.telegram.people[ANNA].blocked

    page.taps("Разблокировать", "footer button")
    page.one(".composer")
    assert not house.play.telegram.people[ANNA].blocked


@needs_chromium
def test_the_clock_goes_by_an_hour_a_day_and_to_what_is_due(page: Browser, house: House) -> None:
    page.sees(".clock .hour", "12:40")
    page.sees(".clock .date", "вторник, 24 ноября 2026")
    page.sees(".clock .what", "сегодня в 16:00 — напоминание о вебинаре «Новые задачи ОГЭ»")

    page.taps("+1 час")
    page.sees(".clock .hour", "13:40")
    page.taps("+1 день")
    page.sees(".clock .date", "среда, 25 ноября 2026")
    page.taps("К следующему событию")
    page.sees(".clock .hour", "17:00")
    assert house.play.moment == START + timedelta(days=1, hours=4, minutes=20)

    page.until(lambda: page.badge(ANNA) == "1")
    page.chooses(ANNA)
    page.one('.foot [aria-label="пришло без звука"]')


@needs_chromium
def test_trouble_is_switched_on_and_the_log_tells_of_it(page: Browser) -> None:
    page.chooses(ANNA)
    page.taps("Неполадки", "[role=tab]")
    page.one("[data-key=t1]").click()
    page.taps("Ошибка сервера", ".switch")
    page.one(".switch[aria-checked=true] .state", "ещё 1")

    page.says("Раз")
    page.until(lambda: not page.all(".switch[aria-checked=true]"))
    page.says("Два")
    page.sees(".text", "Раз", "Два", "Записано: 3")

    page.taps("Журнал", "[role=tab]")
    page.sees(".log .status", "200", "500")
    page.taps("Ошибки", ".log button")
    page.sees(".log summary .method", "sendMessage\nАнна Петровна Соколова")
    page.one(".log summary").click()
    page.one(".log .inside", "Internal Server Error · Ошибка сервера (500)")
    page.one(".log pre", '"text": "Записано: 3"')


@needs_chromium
def test_a_reload_keeps_the_person_and_the_search_finds_another(page: Browser) -> None:
    page.chooses(OLGA)
    page.driver.refresh()
    page.one("#chat header h1", "Ольга Сергеевна Белова")

    page.one(".search input").send_keys("школа 7 королев")
    page.sees(".person .who b", "Иван Ильич Королёв")


@needs_chromium
def test_a_lost_connection_is_said_calmly_and_comes_back(page: Browser, house: House) -> None:
    page.chooses(ANNA)
    house.shuts()
    page.one("#connection", "Соединение восстанавливается…")
    house.now(house.play.says(ANNA, "Пока Вас не было"))
    house.opens(house.port)

    page.sees(".text", "Пока Вас не было")
    page.until(lambda: not page.all("#connection"))
    page.says("Я здесь")
    page.one(".theirs .text", "Записано: 7")
    page.driver.get_log("browser")  # the failed attempts are expected here


@needs_chromium
def test_on_a_phone_the_list_the_chat_and_the_controls_take_turns(house: House, browser: Browser) -> None:
    browser.open(house.address, PHONE)
    assert not browser.all("#chat")

    browser.chooses(ANNA)
    assert not browser.all("#people")
    browser.says("/start")
    browser.one(".inline .key", "Записаться")
    width = browser.driver.execute_script("return document.documentElement.scrollWidth")
    small = [one.text for one in browser.all(".inline .key, .composer .round") if one.size["height"] < 44]
    assert (width, small) == (PHONE[0], [])

    browser.one("#chat .pill").click()
    browser.one("#drawer .clock")
    browser.one("#drawer .shut").click()
    browser.until(lambda: not browser.all("#drawer"))
    browser.one("#chat .back").click()
    browser.one("#people .list")
    assert not browser.all("#chat")


@needs_chromium
def test_the_page_also_speaks_english(page: Browser) -> None:
    page.taps("EN", ".language")
    page.sees(".views button", "By role", "Recent")
    page.taps("RU", ".language")
    page.sees(".views button", "По ролям", "Недавние")


@needs_chromium
def test_the_story_starts_over_where_the_stage_can(page: Browser, house: House) -> None:
    page.one('[aria-label="Начать заново"]').click()
    page.taps("Начать заново", "dialog button")
    page.until(lambda: house.play.restarts == 1)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"Origin": "http://evil.example"}, id="another site's page"),
        pytest.param({"Origin": "null"}, id="a page without an origin"),
        pytest.param({"Host": "evil.example"}, id="a name pointed at this machine"),
        pytest.param({"Sec-Fetch-Site": "cross-site"}, id="a picture or script elsewhere"),
    ],
)
async def test_the_page_answers_only_to_itself(headers: dict[str, str]) -> None:
    play = Play()
    runner = await play.serve()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/page"
    async with aiohttp.ClientSession() as client:
        posted = await client.post(f"{address}/do", json={"do": "block", "user": ANNA}, headers=headers)
        watched = await client.get(f"{address}/ws", headers=headers)
        looked = await client.get(f"{address}/state", headers=headers)
    await runner.cleanup()

    assert [posted.status, watched.status, looked.status] == [403, 403, 403]
    assert not play.telegram.people[ANNA].blocked


@pytest.mark.parametrize(
    "order",
    [
        pytest.param({"do": "fly"}, id="no such deed"),
        pytest.param({"do": "say", "user": ANNA, "chat": ANNA, "text": "  "}, id="an empty text"),
        pytest.param({"do": "say", "user": 7, "chat": 7, "text": "я"}, id="nobody"),
        pytest.param({"do": "tap", "user": ANNA, "chat": ANNA, "message": 9}, id="no such message"),
        pytest.param({"do": "move", "minutes": -60}, id="back in time"),
        pytest.param({"do": "fault", "kind": "plague", "times": 1}, id="no such trouble"),
    ],
)
async def test_what_cannot_be_done_is_refused(order: dict[str, Any]) -> None:
    play = Play()
    runner = await play.serve()
    async with aiohttp.ClientSession() as client:
        answer = await client.post(f"http://127.0.0.1:{runner.addresses[0][1]}/page/do", json=order)
        refused = await answer.json()
    await runner.cleanup()

    assert answer.status == 409
    assert list(refused) == ["refused"]
