"""Search that knows Russian word forms: «вебинары» are found by «вебинар».

Texts are kept as stems (Snowball, Russian and English); a query is stemmed the same way. All its
words must occur; when a word's stem occurs nowhere, it is taken for the beginning of one.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Select, delete, func, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.searches import SearchWord

WORD = re.compile(r"[0-9a-zа-я]+(?:-[0-9a-zа-я]+)*")
LONGEST_QUERY = 12
# Words too common to tell one text from another.
SKIPPED = frozenset(
    WORD.findall("а без бы в во все для до и из или к как ко не ни но о об от по при с со у что")
)


@cache
def _stemmer(language: str) -> Any:
    import snowballstemmer  # it brings thirty languages along: not before somebody searches

    return snowballstemmer.stemmer(language)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    return str(_stemmer("english" if word[0].isascii() else "russian").stemWord(word))


def stems(text: str) -> list[str]:
    """The stems of a text in order, each once; parts of hyphenated words are found too."""
    words = [whole for found in WORD.findall(text.casefold().replace("ё", "е")) for whole in _parts(found)]
    return list(dict.fromkeys(stem(word) for word in words if word not in SKIPPED))


def _parts(word: str) -> list[str]:
    return [word, *word.split("-")] if "-" in word else [word]


async def keep(session: AsyncSession, kind: str, about_id: int, texts: Mapping[str, int]) -> None:
    """Makes something findable by its texts, each with its weight; replaces what was kept of it."""
    await forget(session, kind, about_id)
    weights: dict[str, int] = {}
    for text, weight in texts.items():
        for found in stems(text):
            weights[found] = max(weight, weights.get(found, 0))
    rows = [
        {"kind": kind, "stem": found, "about_id": about_id, "weight": weight}
        for found, weight in weights.items()
    ]
    if rows:
        await session.execute(insert(SearchWord), rows)


async def forget(session: AsyncSession, kind: str, about_id: int) -> None:
    await session.execute(delete(SearchWord).where(SearchWord.kind == kind, SearchWord.about_id == about_id))


async def matches(session: AsyncSession, kind: str, query: str) -> Select[int, int] | None:
    """A select of (about_id, rank) of what has all the query's words; None when it has no words."""
    wanted = stems(query)[:LONGEST_QUERY]
    if not wanted:
        return None
    known = set(await _known(session, kind, wanted))
    found: Select[int, int] | None = None
    for word in wanted:
        hits = _hits(kind, word, exact=word in known)
        found = hits if found is None else _both(found, hits)
    return found


def _hits(kind: str, word: str, *, exact: bool) -> Select[int, int]:
    if exact:  # at most once in a text: nothing to gather
        return select(SearchWord.about_id.label("about_id"), SearchWord.weight.label("rank")).where(
            SearchWord.kind == kind, SearchWord.stem == word
        )
    return (
        select(SearchWord.about_id.label("about_id"), func.max(SearchWord.weight).label("rank"))
        .where(SearchWord.kind == kind, SearchWord.stem.startswith(word, autoescape=True))
        .group_by(SearchWord.about_id)
    )


def _both(left: Select[int, int], right: Select[int, int]) -> Select[int, int]:
    one, other = left.subquery(), right.subquery()
    return select(one.c.about_id, (one.c.rank + other.c.rank).label("rank")).join(
        other, one.c.about_id == other.c.about_id
    )


async def _known(session: AsyncSession, kind: str, wanted: Sequence[str]) -> Sequence[str]:
    same = or_(*(SearchWord.stem == word for word in wanted))
    return (
        await session.scalars(select(SearchWord.stem).where(SearchWord.kind == kind, same).distinct())
    ).all()
