"""Screens that could not be drawn, or are not known to be: drawn later, and never over newer ones."""

from tests.turns.test_turns import schools, updates


async def test_a_draw_that_fails_is_repeated_at_the_next_touch(stage, anna):
    before = await schools(stage)
    await anna.says("/found")
    stage.telegram.faults.add("refused_connection", method="editMessageText", times=2)

    await anna.taps("Основать")
    assert (await schools(stage), anna.sees.text) == (before + 1, f"Школ: {before}")
    await anna.says("/table")

    texts = anna.reads
    assert texts[0] == f"Школ: {before + 1}"
    assert await schools(stage) == before + 1


async def test_of_screens_of_one_message_that_could_not_be_drawn_the_last_one_is(stage, anna):
    before = await schools(stage)
    await anna.says("/found")
    silence = stage.telegram.faults.add("refused_connection", method="editMessageText", times=None)
    await anna.taps("Основать")
    await anna.taps("Основать")
    stage.telegram.faults.remove(silence)
    so_far = stage.telegram.calls_made

    await anna.says("/table")

    assert anna.reads[0] == f"Школ: {before + 2}"
    drawn = [call.method for call in list(stage.telegram.calls)[so_far:]]
    assert drawn.count("editMessageText") == 1
    await stage.settle()
    assert all(noted for _state, noted in await updates(stage))


async def test_a_screen_that_could_not_be_drawn_is_not_drawn_over_a_newer_one(stage, anna):
    before = await schools(stage)
    await anna.says("/found")
    stage.telegram.faults.add("refused_connection", method="editMessageText", times=3)
    await anna.taps("Основать")
    await anna.taps("Основать")

    await anna.says("/table")

    assert anna.reads[0] == f"Школ: {before + 2}"
    await stage.settle()
    assert all(noted for _state, noted in await updates(stage))


async def test_a_screen_not_known_to_be_drawn_is_drawn_after_a_restart(stage, anna):
    stage.telegram.faults.add("refused_connection", method="sendMessage", times=2)
    await anna.says("/found")
    assert anna.reads == []

    await stage.restart()
    await stage.settle()

    assert [text[:5] for text in anna.reads] == ["Школ:"]
