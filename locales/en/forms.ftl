# A question
forms-heading = <b>{ $title }</b> · step { $number } of { $total }
forms-heading-part = <b>{ $part }</b> · { $number } of { $total }
forms-heard = ✓ { $label }: { $value }
forms-changed = Answer changed. { $label }: { $value }
forms-present = Now: { $value }
forms-ticked = ✓ { $label }
forms-ranked = { $place }. { $label }
forms-rank = Tap in order: the most important first. A second tap takes it out.
forms-anchor = <b>{ $point }</b> · { $label }
forms-block-done = Block done: { $answered } of { $total } ✓
forms-yes = Yes
forms-no = No
forms-confirm = I confirm
forms-today = Today
forms-tomorrow = Tomorrow
forms-yesterday = Yesterday
forms-more = More →
forms-fewer = ← Earlier
forms-ready = Done
forms-keep = Keep as it is
forms-skip = Skip
forms-back = ← Back
forms-pause = ⏸ Pause
forms-cancel = ✕ Cancel
forms-which-hour = { $day }. At what time?
forms-which-meant = This can be read in different ways. Choose the right one or write it out, for example 25.11 15:00.
forms-which-option = Several options fit. Choose the one you need.
forms-which-person = Choose a person.
forms-more-people = Choose a person. { $more } more fit: write more of the name to see them.
forms-person-code = Teacher { $code }

# Answers in words
forms-skipped = skipped
forms-none-chosen = nothing chosen
forms-confirmed = confirmed
forms-file = file { $name } ({ $size })
forms-voice = voice message
forms-kib = { $size } KB
forms-mib = { $size } MB

# What did not fit
forms-text-needed = Text is needed here: please write the answer.
forms-text-too-long = Too long: { $length } characters, and { $longest } fit. Please shorten it and send it again.
forms-text-too-short = Too short: at least { $shortest } characters are needed. Please write more.
forms-number-needed = A number is needed, for example { $example }.
forms-whole-needed = A whole number is needed, for example { $example }.
forms-number-between = A number from { $least } to { $most } is needed.
forms-number-least = A number of at least { $least } is needed.
forms-number-most = A number of at most { $most } is needed.
forms-link-needed = A link is needed, for example https://example.com/webinar.
forms-yes-needed = Please answer “yes” or “no”.
forms-confirm-needed = To go on, tap “I confirm” or write “yes”.
forms-day-needed = That date was not understood. Write, for example, { $example }, “tomorrow” or “on Friday”.
forms-day-past = That day is over. A date from today on is needed.
forms-day-between = A day from { $first } to { $last } is needed.
forms-day-from = A day no earlier than { $first } is needed.
forms-day-until = A day no later than { $last } is needed.
forms-hour-needed = That time was not understood. Write, for example, 15:00 or “9 am”.
forms-moment-needed = That date and time were not understood. Write, for example, { $example } 15:00 or “tomorrow at 10”.
forms-moment-past = That time is over. A time in the future is needed.
forms-file-needed = A file or a photo is needed here: attach it with the paper clip and send it.
forms-photo-needed = A photo is needed here: attach it with the paper clip and send it.
forms-document-needed = A file is needed here: attach it with the paper clip and send it as a file.
forms-file-too-large = The file is too large: up to { $most } MB fit. Please send a smaller one.
forms-use-buttons = Choose the answer with a button.
forms-no-such-option = There is no such option. Choose with a button or write part of its name.
forms-no-such-person = Nobody was found. Write how the surname begins, or the code, for example “Ivan” or 0147.
forms-no-such-code = Nobody was found. Write the teacher’s code, for example 0147.
forms-too-many = At most { $most } can be chosen
forms-too-few = Choose at least { $least }
forms-nothing-to-choose = There is nothing to choose from yet.
forms-option-gone = This option is no longer there
forms-not-asked = This question is no longer asked

# Checking the answers
forms-preview = <b>{ $title }</b> · check the answers
forms-answer = <b>{ $label }:</b> { $value }
forms-change = ✎ { $label }
forms-finish = Confirm
forms-preview-waits = The answers are complete. Confirm them or change them with the buttons.
forms-to-answers = To the answers
forms-finished = “{ $title }”: saved.

# Pausing, cancelling, coming back
forms-paused =
    “{ $title }” is put aside. The answers are kept.
    Come back with the button or with /continue.
forms-continue = Continue
forms-sure =
    Cancel “{ $title }”?
    The answers will be deleted.
forms-sure-yes = Yes, cancel
forms-sure-no = No, go back
forms-cancelled = “{ $title }” is cancelled. The answers are deleted.
forms-begun = Begun and not finished. What to go on with?
forms-begun-step = { $title } · step { $number } of { $total }
forms-begun-preview = { $title } · only to be checked
forms-nothing-begun = Nothing is left unfinished.
forms-over = <b>{ $title }</b>
forms-over-done = Already finished: nothing can be changed here any more.
forms-over-cancelled = Already cancelled: nothing can be changed here any more.
forms-renewed = The form has changed since. The answers that fit are kept, the other questions are asked again.
forms-gone = This form is no longer there. Open the menu for what there is now.
forms-not-found = Not found: this button is not from your conversation, or the record was deleted.
forms-in-private-only = Please answer in a private chat with the bot: in a group everybody would see it.

# When nothing was asked
forms-nothing-waits =
    The bot is not asking anything now, so the message was not saved anywhere.
    Open the menu and choose what you need.
forms-no-such-command = There is no such command. Everything is in the menu.
forms-edit-unread = The edit changed nothing: that message is not an answer. Please send a new one.
forms-edit-too-late = The edit was not taken: this form is closed.
forms-edit-kept = The edit was not taken: the earlier answer stays.
