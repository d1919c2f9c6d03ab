"""The page that checks a certificate in a browser, with no network behind it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from services.certificates import proofs
from tests.sandbox.page.browser import Browser
from views.certificates import page

PUBLIC, PRIVATE = proofs.make_key()
BODY = "Сертификат участника № 2026-0147\nИванова Анна Петровна\nСеминар «Ёлка № 5», 25 ноября 2026 г., 3 ч."
TEXT = proofs.sealed(BODY, proofs.named(PUBLIC), proofs.sign(BODY, PRIVATE))

TRIED = {
    "as it is": (TEXT, "true"),
    "on one line": (TEXT.replace("\n", " "), "true"),
    "with a mark before and hard spaces": ("\ufeff" + TEXT.replace(" ", "\u00a0"), "true"),
    "another name": (TEXT.replace("Анна", "Алла"), "altered"),
    "more hours": (TEXT.replace("3 ч.", "36 ч."), "altered"),
    "another spelling of the signature": (TEXT[:-1] + ("B" if TEXT[-1] == "A" else "A"), "altered"),
    "a lost tail": (TEXT[:-5], "altered"),
    "another key": (TEXT.replace(proofs.named(PUBLIC), "ABCDEFGH"), "foreign"),
    "no signature": (BODY, "unsigned"),
}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    made = Browser(tmp_path_factory.mktemp("chromium"))
    yield made
    made.close()


@pytest.mark.long
@pytest.mark.needs_chromium
def test_the_page_tells_a_true_text_from_an_altered_one(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "verify.html"
    file.write_text(page.made({proofs.named(PUBLIC): PUBLIC}), encoding="utf-8")
    browser.driver.execute_cdp_cmd("Network.enable", {})
    browser.driver.execute_cdp_cmd(
        "Network.emulateNetworkConditions",
        {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0},
    )
    browser.driver.get(file.as_uri())

    assert {name: said(browser, text) for name, (text, _) in TRIED.items()} == {
        name: found for name, (_, found) in TRIED.items()
    }


def said(browser: Browser, text: str) -> str:
    driver = browser.driver
    driver.execute_script(
        "delete document.getElementById('verdict').dataset.found;"
        "document.getElementById('text').value = arguments[0]",
        text,
    )
    driver.find_element(By.ID, "check").click()
    found = browser.until(lambda: driver.find_element(By.ID, "verdict").get_attribute("data-found"))
    return str(found)


def test_the_page_asks_nobody_for_anything() -> None:
    made = page.made({proofs.named(PUBLIC): PUBLIC})
    assert PUBLIC in made
    assert page.PLACE not in made
    assert not any(word in made for word in ("http:", "https:", "src=", "href=", "fetch(", "import("))


def test_the_page_and_the_bot_check_the_same_way() -> None:
    known = {proofs.named(PUBLIC): PUBLIC}
    assert {name: proofs.check(text, known).found for name, (text, _) in TRIED.items()} == {
        name: found for name, (_, found) in TRIED.items()
    }
