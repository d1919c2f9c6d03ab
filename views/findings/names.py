"""What parts of a table are called: by the words kept with them, or by the bot's own."""

from locales import Say
from models.figures import Heading
from models.findings import Table
from views import plain

# Slices and answers that have no title in the district's files.
OWN = ("small", "under3", "from3", "from10", "from20", "yes", "no")
SAID = tuple(f"findings-named-{code}" for code in OWN)


def called(heading: Heading, say: Say) -> str:
    """The name of a group, school, theme… in the reader's language where it has one."""
    named = (heading.title_en if say.language == "en" else "") or heading.title
    if named:
        return named
    return plain(say(f"findings-named-{heading.code}")) if heading.code in OWN else heading.code


def brief(heading: Heading, say: Say) -> str:
    """The name where there is little room; short names are Russian only."""
    english = heading.title_en if say.language == "en" else ""
    return english or heading.short or called(heading, say)


def group(table: Table, code: str, say: Say) -> str:
    """A group of competences by its code."""
    return called(table.group[code], say) if code in table.group else code
