"""Documents whose words stand in all their forms, and the words by which they are looked for."""

import random
from typing import NamedTuple

# One line for each word: all its forms that may stand in a text.
FORMS = tuple(
    tuple(line.split())
    for line in """
вебинар вебинара вебинару вебинаром вебинаре вебинары вебинаров вебинарам вебинарами вебинарах
урок урока уроку уроком уроке уроки уроков урокам уроками уроках
олимпиада олимпиады олимпиаде олимпиаду олимпиадой олимпиад олимпиадам олимпиадами олимпиадах
наставник наставника наставнику наставником наставнике наставники наставников наставникам наставниками
учитель учителя учителю учителем учителе учителей учителям учителями учителях
аттестация аттестации аттестацию аттестацией аттестаций аттестациям
конкурс конкурса конкурсу конкурсом конкурсе конкурсы конкурсов конкурсам конкурсами конкурсах
оценивание оценивания оцениванию оцениванием оценивании
диагностика диагностики диагностике диагностику диагностикой диагностик
проект проекта проекту проектом проекте проекты проектов проектам проектами проектах
стажировка стажировки стажировке стажировку стажировкой стажировок стажировкам
грамотность грамотности грамотностью
задание задания заданию заданием задании заданий заданиям заданиями заданиях
курс курса курсу курсом курсе курсы курсов курсам курсами курсах
математика математики математике математику математикой
физика физики физике физику физикой
биология биологии биологию биологией
история истории историю историей историй
воспитание воспитания воспитанию воспитанием воспитании
родитель родителя родителю родителем родители родителей родителям родителями родителях
практика практики практике практику практикой практик практикам практиками
инклюзия инклюзии инклюзию инклюзией
методика методики методике методику методикой методик методикам методиками
экзамен экзамена экзамену экзаменом экзамене экзамены экзаменов экзаменам экзаменами
""".strip().splitlines()
)
_BESIDE = (
    "педагогов района сегодня школьный открытый подготовка новый материал обсудить опыт вместе "
    "порядок работа группа план итоги год класс помощь"
)


class Library(NamedTuple):
    """Texts by number, the queries, and the numbers of the texts each ought to find."""

    texts: dict[int, str]
    queries: tuple[str, ...]
    meant: dict[str, frozenset[int]]


def library(count: int) -> Library:
    """So many texts, the same each time: three words in some form among others; queries of one and two words.

    A query stands in the first form of a word and in another one, as people type both.
    """
    dice = random.Random(2026)
    texts, having = {}, [set[int]() for _ in FORMS]
    for number in range(1, count + 1):
        words = dice.sample(range(len(FORMS)), 3)
        for word in words:
            having[word].add(number)
        beside = dice.choices(_BESIDE.split(), k=25)
        said = [*beside, *(dice.choice(FORMS[word]) for word in words)]
        dice.shuffle(said)
        texts[number] = " ".join(said).capitalize()
    meant = {forms[at]: frozenset(having[word]) for word, forms in enumerate(FORMS) for at in (0, 2)}
    for word in range(len(FORMS) - 1):
        pair = f"{FORMS[word][1]} {FORMS[word + 1][0]}"
        meant[pair] = frozenset(having[word] & having[word + 1])
    return Library(texts, tuple(meant), meant)
