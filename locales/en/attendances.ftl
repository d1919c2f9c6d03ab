# Check in
attendances-check-in = 🙋 Check in
attendances-to-event = To the event
attendances-door =
    <b>{ $title }</b>

    Say that you are here: type the word that the organiser has shown, or show your code.
attendances-door-word =
    <b>{ $title }</b>

    Type the word that the organiser has shown.
attendances-door-code =
    <b>{ $title }</b>

    Show your code to the organiser, whose camera reads it and marks you.
attendances-door-organiser =
    <b>{ $title }</b>

    The organiser will mark you now. Come up, or write in the webinar’s chat.
attendances-type-word = Type the word
attendances-my-code = 📱 My code
attendances-say-title = Check in
attendances-say-word = Which word has the organiser shown?
attendances-say-word-label = Word
attendances-came = ✅ You are marked as present: “{ $title }”.
attendances-came-late = ✅ You are marked as present: “{ $title }”. As late — if that is wrong, tell the organiser.
attendances-came-already = ✅ You are on the list of those present: “{ $title }”.
attendances-word-wrong =
    It is another word. Look at the screen again: capitals and “ё” do not matter.

    Tries left: { $left }.
attendances-word-last = That is not the word either. Tell the organiser, who will mark you on the list.
attendances-word-again = Type it again
attendances-code =
    📱 Your code: “{ $title }”.

    Show it to the organiser at the door, whose phone’s camera reads it, and you are marked. It works for you alone and at this event only.
attendances-code-for-organiser =
    This code is for the organiser of the event. Show it on your screen; the organiser’s camera reads it and you are marked.

    The code alone marks nobody.
attendances-scanned = ✅ { $who } is marked. “{ $title }”.
attendances-scanned-already = { $who } is on the list already. “{ $title }”.

# The organiser's word
attendances-code-word = 🔑 Code word
attendances-word =
    🔑 Code word: <b>{ $word }</b>
    “{ $title }”

    Show it in the room or at the end of the webinar. People open the event in the bot, tap “Check in” and type the word, or simply write it to the bot.

    It works from { $opens } until { $closes }.
attendances-word-anew = Another word
attendances-board = 🖥 Picture for the screen
attendances-board-ready = Open the picture in full screen.
attendances-board-caption = Code word
attendances-board-how = Open the bot @{ $bot } and write this word
attendances-to-list = To the list
attendances-to-desk = To the event

# The organiser's list
attendances-list = 📋 Attendance
attendances-roll =
    📋 Attendance: <b>{ $title }</b>
    { $numbers }

    Tap a name to mark it, once more to take the mark back.
attendances-roll-nobody =
    📋 Attendance: <b>{ $title }</b>

    Nobody is on the list yet. For those who come without a seat: “Walk-in”.
attendances-count-came = Came: { $came } of { $expected }.
attendances-count-unexpected = Without a seat: { $count }.
attendances-count-online = Online: { $count }.
attendances-count-late = Late: { $count }.
attendances-line-away = ▫️ { $who }
attendances-line-here = ✅ { $who }
attendances-line-late = ⏰ { $who }
attendances-line-online = 💻 { $who }
attendances-more = …
attendances-back = ← Back
attendances-on = Next →
attendances-walk-in = ➕ Walk-in
attendances-print = 🖨 On paper
attendances-by-numbers = 🔢 By numbers
attendances-fix = Correct
attendances-fixed = Corrected.
attendances-one =
    <b>{ $who }</b>
    { $way }. { $by }, { $when }.
attendances-one-late = Late.
attendances-one-unexpected = Without a seat.
attendances-one-away =
    <b>{ $who }</b>
    Not marked.
attendances-way-place = In the room
attendances-way-online = Online
attendances-by-qr = Marked by personal code
attendances-by-word = Marked by the code word
attendances-by-hand = Marked by the organiser
attendances-by-list = Marked from the printed list
attendances-switch-place = In fact, in the room
attendances-switch-online = In fact, online
attendances-in-time = Was in time
attendances-was-late = Was late
attendances-unmark = Take the mark back
attendances-walk-title = Came without a seat
attendances-walk-who = Who has come? Type a surname or a code.
attendances-walk-who-label = Who

# Numbers from paper
attendances-numbers-title = Numbers from the list
attendances-numbers-numbers = Which numbers are ticked on paper?
attendances-numbers-numbers-label = Numbers
attendances-numbers-numbers-hint = For example: 1-5, 7, 12
attendances-numbers-are = These are ({ $count }):
attendances-number = { $number }. { $who }
attendances-number-known = { $number }. { $who } — marked already
attendances-numbers-unknown = Not on the list: { $numbers }.
attendances-enter = ✅ Mark: { $count }
attendances-numbers-again = Type them again
attendances-entered = New marks: { $count }.
attendances-numbers-unclear = Unclear: “{ $part }”. Write the numbers with commas: 1-5, 7, 12.
attendances-numbers-none = There are no numbers. Write them with commas: 1-5, 7, 12.
attendances-numbers-spread = No more than { $most } numbers in a row at a time. Enter them in parts.

# The list on paper
attendances-list-name = Registration list { $number }
attendances-list-ready =
    🖨 The registration list is ready: numbers, boxes to tick, room to sign.

    It helps where there is no network. Numbers stay: enter them later by “By numbers”.
attendances-list-other = The same list: { $kind }
attendances-paper-online = by link
attendances-paper-source = Source: records of the methodical service’s bot
attendances-paper-unfit = The template { $file } cannot be filled in. Tell the administrator: the command check examines it.
attendances-sheet-title = Registration list
attendances-sheet-number = No.
attendances-sheet-who = Participant
attendances-sheet-school = Place of work
attendances-sheet-way = Takes part
attendances-sheet-here = Here
attendances-sheet-yes = yes
attendances-sheet-signature = Signature

# Why not
attendances-not-held = Nobody can be marked: the event is cancelled, not published yet, or held by others.
attendances-too-early = It is too early. Checking in begins half an hour before the start.
attendances-doors-closed = It is too late to check in. If you were there, tell the organiser.
attendances-no-word = There is no code word. Show the organiser your code, or ask to be marked on the list.
attendances-no-more-tries = The word was wrong three times. Tell the organiser, who will mark you on the list.
attendances-no-mark = This mark is no longer there. Open the list again.
attendances-heard-already = The mark cannot be taken back: feedback was given on it.
attendances-has-paper = The mark cannot be taken back: a certificate was issued on it. Revoke it first.
attendances-unknown = This is not here. Open the event again.
attendances-no-feedback = No feedback is collected on this event.
attendances-not-there = Feedback comes from those who were there. If you were, ask the organiser to mark you.
attendances-feedback-early = You may give feedback once the event is over.
attendances-feedback-closed = Feedback was collected for a week. It is too late now.
attendances-feedback-odd = This answer does not fit. Begin again from the event’s card.
attendances-heard = Your feedback is counted already. Thank you.
attendances-feedback-first = Answer the three questions first.
attendances-remarked = Your line is written down already.
attendances-materials-many = No more than { $most } materials. Take some away.
attendances-material-gone = This material is no longer there.
attendances-materials-not-yours = The materials are for those who had a seat or came. Tap “Send me the recording” on the event’s card.
attendances-not-yet = You will see how it went once it has taken place.

# What the card offers
attendances-give-feedback = ⭐ Give feedback
attendances-materials-button = 📎 Materials: { $count }
attendances-wish = 📼 Send me the recording

# Feedback
attendances-push-feedback =
    “{ $title }”: what did you think?

    How useful was it for your work? 1 is not at all, 5 is very.
    Three taps. Answers are counted without names.
attendances-ask-useful =
    “{ $title }”

    How useful was it for your work? 1 is not at all, 5 is very.
    Answers are counted without names.
attendances-ask-apply =
    Useful: { $useful } of 5.

    Will you apply it?
attendances-apply-yes = Yes
attendances-apply-partly = Partly
attendances-apply-no = No
attendances-ask-pace = And the last one: how was the pace?
attendances-pace-slow = Slow
attendances-pace-fine = Just right
attendances-pace-fast = Fast
attendances-feedback-anew = Begin again
attendances-thanks =
    Thank you, your answer is counted. Your name is not tied to it.

    The organiser sees the totals in a week, if at least { $least } people have answered.
attendances-add-line = ✍️ Add a few words
attendances-line-title = Feedback
attendances-line-words = What could be better, or what stays with you?
attendances-line-words-label = Words
attendances-line-words-hint = The organiser reads it without your name. Name neither yourself nor colleagues.
attendances-line-kept = Written down without a name. Thank you.

# Materials
attendances-materials =
    📎 Materials: <b>{ $title }</b>

    Tap to open.
attendances-materials-none =
    📎 Materials: <b>{ $title }</b>

    Nothing yet.
attendances-kind-recording = Recording
attendances-kind-slides = Slides
attendances-kind-other = Material
attendances-add = ➕ Add
attendances-drop = Remove
attendances-drop-sure = Remove “{ $name }”? People will no longer see it.
attendances-drop-yes = Remove
attendances-dropped = Removed.
attendances-added = Added. People will be told in a quarter of an hour.
attendances-to-materials = To the materials
attendances-wished =
    📼 Noted. As soon as there is a recording or other material of “{ $title }”, the bot sends it to you.
attendances-push-materials =
    📎 There are materials: “{ $title }”.
    { $names }
attendances-push-material = • { $name }
attendances-adding-title = Material of an event
attendances-adding-what = What is it?
attendances-adding-what-label = What
attendances-adding-what-recording = Recording
attendances-adding-what-slides = Slides
attendances-adding-what-other = Something else
attendances-adding-how = A link or a file?
attendances-adding-how-label = How
attendances-adding-how-link = Link
attendances-adding-how-file = File
attendances-adding-link = Send the link.
attendances-adding-link-label = Link
attendances-adding-file = Send the file or a photo.
attendances-adding-file-label = File
attendances-adding-file-hint = A video is better given as a link: a file takes much room on a phone.
attendances-adding-name = What is it called?
attendances-adding-name-label = Title
attendances-adding-name-hint = For example: “Tasks for grade 5”. May be skipped.

# How it went
attendances-summary-button = 📊 How it went
attendances-summary = 📊 How it went: <b>{ $title }</b>
attendances-sum-expected = Had a seat: { $count }.
attendances-sum-came = Came: { $count }.
attendances-sum-no-show = Did not come: { $count }.
attendances-sum-ways = In the room: { $place }, online: { $online }.
attendances-heard-count = Answers: { $count }. Useful on average: { $mean } of 5.
attendances-heard-part = { $answer } — { $count }
attendances-heard-apply = Will apply it: { $parts }.
attendances-heard-pace = Pace: { $parts }.
attendances-heard-lines = People added:
attendances-heard-line = • { $words }
attendances-heard-later = Feedback is collected until { $until } and not shown before: else one could see who has answered what. At least { $least } answers are needed.
attendances-heard-few = There are fewer than { $least } answers. Such figures are not shown, so that nobody can be recognised.
attendances-paper-docx = 📄 Report in Word
attendances-paper-pdf = 📄 Report as PDF
attendances-print-list = 🖨 Registration list
attendances-close = ✅ All is summed up
attendances-close-sure =
    Draw the line under “{ $title }”?

    The event stays among the past ones. Marks and materials may still be changed.
attendances-closed = Done.
attendances-reported = ✅ All is summed up.
attendances-to-summary = To the summary
attendances-report-came = Had a seat: { $expected }, came: { $came }, did not come: { $away }.
attendances-report-no-feedback = No feedback was collected on this event.
attendances-report-heard-later = Feedback is still being collected. Totals come a week after the event, if at least { $least } people answer.
attendances-report-source = Source: records of the methodical service’s bot, { $when }
attendances-report-name = Report on event { $number }
attendances-report-ready = 📄 The report on the event is ready. Look through it and sign it.
