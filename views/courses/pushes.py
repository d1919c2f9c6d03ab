"""What the bot says about courses of its own accord: no names, nothing of anybody's answers."""

from locales import Say
from models.courses import (
    APPROVED,
    CANCELLED,
    CONFIRMED,
    DECLINED,
    DROPPED,
    ENROLLED,
    WAITING,
    Course,
    CourseApplication,
)
from views import Button, Screen
from views.courses import callbacks as to
from views.deliveries import Item

TOLD = (APPROVED, CONFIRMED, WAITING, ENROLLED, DECLINED, DROPPED, CANCELLED)
MONTHS = (12, 6, 3)
SAID = (
    *(f"courses-told-{state}" for state in TOLD),
    *(f"courses-push-due-{months}" for months in MONTHS),
)


def settled(one: CourseApplication, delivery: int, say: Say) -> Screen:
    text = say(f"courses-told-{one.state}", title=one.course.title)
    return Screen(text, Button(say("courses-open"), to.Course(id=one.course_id, delivery=delivery)))


def asked(school_id: int, count: int, say: Say) -> Screen:
    return Screen(say("courses-push-asked", count=count), _school(school_id, say))


def school_line(school_id: int, count: int, say: Say) -> Item:
    return Item(say("courses-push-asked", count=count), to.School(id=school_id))


def unapproved(school_id: int, count: int, say: Say) -> Screen:
    """Three workdays are left."""
    return Screen(say("courses-push-unapproved", count=count), _school(school_id, say))


def numbers(course: Course, count: int, say: Say) -> Screen:
    return Screen(
        say("courses-push-numbers", title=course.title, count=count),
        Button(say("courses-certify"), to.Certify(course=course.id), style="primary"),
    )


def due(months: int, say: Say) -> Screen:
    return Screen(
        say(f"courses-push-due-{months}"),
        Button(say("courses-find"), to.Courses(), style="primary"),
        Button(say("courses-have"), to.Record()),
    )


def last(say: Say) -> Screen:
    return Screen(say("courses-push-last"), Button(say("courses-tell-last"), to.Last(), style="primary"))


def _school(school_id: int, say: Say) -> Button:
    return Button(say("courses-school-open"), to.School(id=school_id), style="primary")
