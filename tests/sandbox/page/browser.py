"""A headless Chromium and what a person does and sees in it."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from tests.needs import chromedriver, chromium

QUIET = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
DESKTOP, PHONE = (1440, 900), (390, 844)
PATIENCE = 10.0


class Browser:
    """One window; `until` is how every look at the page waits for it to come true."""

    def __init__(self, profile: Path) -> None:
        options = webdriver.ChromeOptions()
        for argument in (*QUIET, f"--user-data-dir={profile}"):
            options.add_argument(argument)
        options.binary_location = chromium() or ""
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options, Service(chromedriver()))

    def open(self, address: str, size: tuple[int, int] = DESKTOP) -> None:
        width, height = size
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == PHONE}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        self.driver.get(address)
        self.until(lambda: self.all(".person"))

    def all(self, selector: str, text: str = "") -> list[WebElement]:
        """Elements one can see, whose letters hold `text`."""
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return [one for one in found if one.is_displayed() and text in one.text]

    def one(self, selector: str, text: str = "") -> WebElement:
        found: list[WebElement] = self.until(lambda: self.all(selector, text))
        return found[-1]

    def texts(self, selector: str) -> list[str]:
        return [one.text for one in self.all(selector)]

    def until(self, true: Callable[[], Any]) -> Any:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                if found := true():
                    return found
            except Exception:
                if time.monotonic() > deadline:
                    raise
            assert time.monotonic() < deadline, f"never came true; the page says: {self.letters}"
            time.sleep(0.05)

    def sees(self, selector: str, *texts: str) -> None:
        """The elements come to read exactly so."""
        self.until(lambda: self.texts(selector) == list(texts))

    def chooses(self, user_id: int) -> None:
        self.one(f'[data-person="{user_id}"]').click()
        self.one("#chat header h1")

    def says(self, text: str) -> None:
        field = self.one(".composer textarea")
        field.send_keys(text)
        field.send_keys(Keys.ENTER)

    def taps(self, label: str, where: str = "button") -> None:
        self.one(where, label).click()

    def badge(self, user_id: int) -> str:
        return "".join(one.text for one in self.all(f'[data-person="{user_id}"] .badge')).split("\n")[-1]

    @property
    def letters(self) -> str:
        return self.driver.find_element(By.TAG_NAME, "body").text

    @property
    def complaints(self) -> list[str]:
        """What the browser's console has to complain of."""
        return [line["message"] for line in self.driver.get_log("browser") if line["level"] == "SEVERE"]

    def close(self) -> None:
        self.driver.quit()
