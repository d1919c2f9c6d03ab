"""Which school a line means: a known one by code or title, or a new one of the list's own."""

from difflib import get_close_matches

from models.people import School
from services.staff.columns import plain
from services.staff.known import Known
from services.staff.rows import Entry, Reader


class Schools:
    """Finds schools, and makes those that nobody knows yet."""

    def __init__(self, known: Known) -> None:
        self._by_code = {plain(school.code): school for school in known.schools}
        self._by_title = {plain(school.title): school for school in known.schools}
        self._titles = {plain(school.title): school.title for school in known.schools}
        self.new: list[School] = []

    def place(self, entry: Entry, reader: Reader) -> None:
        """Sets where the entry's job is; a code and a title that do not agree are a problem."""
        if not entry.school:
            return
        said, code = plain(entry.school), plain(entry.school_code)
        titled = self._by_title.get(said) or self._by_code.get(said)
        coded = self._by_code.get(code) if code else None
        if titled and coded and titled is not coded:
            reader.wrong(entry, "school_code", "staff-school-code", code=coded.code, title=coded.title)
            return
        entry.at = coded or titled or self._make(entry)

    def near(self, school: School) -> str:
        """A known title that the new one may be a slip of, or nothing."""
        found = get_close_matches(plain(school.title), self._titles, 1, 0.8)
        return self._titles[found[0]] if found else ""

    def _make(self, entry: Entry) -> School:
        made = School(
            code=entry.school_code or self._free_code(), title=entry.school, group="village", small=False
        )
        self._by_code[plain(made.code)] = self._by_title[plain(made.title)] = made
        self.new.append(made)
        return made

    def _free_code(self) -> str:
        number = len(self._by_code) + 1
        while plain(f"{number:02}") in self._by_code:
            number += 1
        return f"{number:02}"
