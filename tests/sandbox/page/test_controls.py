"""The list, the clock, the faults and the log, walked in a real browser."""

from datetime import timedelta

import pytest

from tests.sandbox.page.browser import PHONE, Browser
from tests.sandbox.page.conftest import House
from tests.sandbox.page.play import ANNA, IVAN, OLGA, START

pytestmark = pytest.mark.needs_chromium


@pytest.mark.long
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


@pytest.mark.long
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


@pytest.mark.long
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


def test_a_reload_keeps_the_person_and_the_search_finds_another(page: Browser) -> None:
    page.chooses(OLGA)
    page.driver.refresh()
    page.one("#chat header h1", "Ольга Сергеевна Белова")

    page.one(".search input").send_keys("школа 7 королев")
    page.sees(".person .who b", "Иван Ильич Королёв")


@pytest.mark.long
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


@pytest.mark.long
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


@pytest.mark.long
def test_the_page_also_speaks_english(page: Browser) -> None:
    page.taps("EN", ".language")
    page.sees(".views button", "By role", "Recent")
    page.taps("RU", ".language")
    page.sees(".views button", "По ролям", "Недавние")


@pytest.mark.long
def test_the_story_starts_over_where_the_stage_can(page: Browser, house: House) -> None:
    page.one('[aria-label="Начать заново"]').click()
    page.taps("Начать заново", "dialog button")
    page.until(lambda: house.play.restarts == 1)
