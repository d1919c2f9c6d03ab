# Logging a meeting
journals-log = 📝 Log a meeting
journals-log-short = 📝 Log
journals-log-title = Meeting · { $person }
journals-log-title-on = Meeting of { $day } · { $person }
journals-log-whom = Who was there?
journals-log-whom-label = Who was there
journals-log-whom-one = One mentee
journals-log-whom-all = All my mentees
journals-log-only = Only { $person }
journals-log-held = When did you meet?
journals-log-held-label = When
journals-log-held-today = Today
journals-log-held-yesterday = Yesterday
journals-log-held-other = Another day
journals-log-day = On what day?
journals-log-day-label = Day
journals-log-again = A meeting on that day is logged already.
journals-log-again-label = Meeting that day
journals-log-again-more = This is one more meeting
journals-log-minutes = How long was it?
journals-log-minutes-label = Length
journals-log-form = What was it?
journals-log-form-label = Form
journals-log-theme = What about?
journals-log-theme-label = Theme
journals-log-theme-other = Another theme
journals-log-words = Write the theme in a few words.
journals-log-words-label = Theme
journals-log-line = In short, what did you do?
journals-log-line-label = What was done
journals-log-line-hint = One line or a voice message. You may skip it.
journals-log-personal = Who will see these words?
journals-log-personal-label = Who sees it
journals-log-personal-hint = Nobody but you two sees what is between you. The rest is seen by you two and the methodist.
journals-log-personal-shown = Show the methodist too
journals-log-personal-ours = Keep between us
journals-log-next = When is the next step?
journals-log-next-label = Next step
journals-log-next-what = Next step: { $step }. When?
journals-log-next-week = In a week
journals-log-next-two-weeks = In two
journals-log-next-date = A day
journals-log-next-none = No step
journals-log-next-on = On what day?
journals-log-next-on-label = Day of the next step

journals-logged = 📝 Written down. Sent to be confirmed.
journals-logged-several = It is in the journals of all who were there: { $count }.
journals-late = The meeting was more than { $days } days ago. It is taken. Writing it down at once is quicker.

# Mending
journals-mend = ✎ Change
journals-mend-title = Meeting
journals-mend-day = On what day did you meet?
journals-mend-day-label = Day
journals-mend-minutes = How long was it?
journals-mend-minutes-label = Length
journals-mend-form = What was it?
journals-mend-form-label = Form
journals-mend-theme = What about?
journals-mend-theme-label = Theme
journals-mend-words = Write the theme in a few words.
journals-mend-words-label = Words of the theme
journals-mend-line = In short, what did you do?
journals-mend-line-label = What was done
journals-mend-line-hint = One line or a voice message. You may skip it.
journals-mend-personal = Who will see these words?
journals-mend-personal-label = Who sees it
journals-mend-personal-hint = Nobody but you two sees what is between you. The rest is seen by you two and the methodist.
journals-mend-personal-shown = Show the methodist too
journals-mend-personal-ours = Keep between us
journals-mend-step = What is the next step?
journals-mend-step-label = Next step
journals-mend-next-on = On what day is the next step?
journals-mend-next-on-label = Day of the step
journals-mended = Changed
journals-remove = ✕ Delete
journals-remove-sure = Delete
journals-keep = Keep
journals-sure = Delete the meeting of { $day }? It will be gone from the journal.
journals-removed = Deleted.

# A meeting
journals-meeting = <b>Meeting</b> · { $state }
journals-state-unconfirmed = waits to be confirmed
journals-state-confirmed = confirmed
journals-state-corrected = confirmed with a correction
journals-minutes = { $minutes } min
journals-minutes-most = { $minutes }+ min
journals-entry = { $mark } <b>{ $day }</b> · { $length }
journals-entry-about = { $form } · { $theme }
journals-note = Done: { $done }
journals-note-personal = 🔒 Between you: { $done }
journals-voice-line = 🎙 There is a voice message
journals-next-both = Next: { $step } — { $day }
journals-next-step = Next: { $step }
journals-next-day = Next step: { $day }
journals-was-held_on = It said: { $was }
journals-was-minutes = It said: { $was }
journals-was-theme = It said: “{ $was }”
journals-was-form = It said: { $was }
journals-listen = ▶ Listen
journals-voice-of = Voice message about the meeting of { $day }

# Confirming
journals-asked = { $mentor } has logged your meeting. Is it right?
journals-confirm = ✅ Confirm
journals-correct = ✎ Correct
journals-confirm-all = ✅ Confirm all
journals-confirmed = The meeting is confirmed.
journals-corrected = The correction is written down; the mentor will see it.
journals-useful = For you alone: was the meeting useful? 1 is no, 5 is very. Nobody sees the answer. It counts only in the district’s totals of five people or more.
journals-useful-skip = No answer
journals-rated = The answer is kept. Nobody will see it.
journals-not-rated = Fine, no answer.
journals-waiting =
    { $count ->
        [one] { $count } meeting waits for your word.
       *[other] { $count } meetings wait for your word.
    } Confirm them all at once, or open any by its number.
journals-waiting-line = <b>{ $number }.</b> { $day } · { $length } · { $form } · { $theme }
journals-to-waiting = ⏳ Confirm meetings: { $count }
journals-nothing-waits = All meetings are confirmed. New ones will appear here.
journals-all-confirmed =
    { $count ->
        [one] { $count } meeting is confirmed.
       *[other] { $count } meetings are confirmed.
    }

journals-correct-title = What was otherwise
journals-correct-what = What is to be corrected?
journals-correct-what-label = What to correct
journals-correct-what-held_on = The day
journals-correct-what-minutes = The length
journals-correct-what-theme = The theme
journals-correct-day = On what day did you meet?
journals-correct-day-label = Day
journals-correct-minutes = How long was the meeting?
journals-correct-minutes-label = Length
journals-correct-theme = What was the meeting about? Write it in a few words.
journals-correct-theme-label = Theme

# The journal
journals-to-journal = 📖 Journal
journals-to-pair = 🤝 To the pair
journals-with = 📖 <b>Journal of meetings</b> · { $person }
journals-between = 📖 <b>Journal of meetings</b>
    Mentor: { $mentor }
    Young teacher: { $mentee }
journals-none = No meetings yet.
journals-total =
    { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    } · { $hours } h · confirmed: { $confirmed }
journals-newer = ← Newer
journals-older = Earlier →

# Pushes
journals-push-logged =
    { $count ->
        [one] 📝 Your mentor has logged a meeting. Is it right?
       *[other] 📝 Your mentor has logged meetings. Are they right?
    }
journals-push-open = Look
journals-push-corrected = ✏️ A meeting you logged has been corrected.
journals-step = 🌱 The next step of your pair is near: { $day }. Have you met already? Log it.
journals-digest-line = 📝 Meetings with your mentor wait for your word

# Refusals
journals-gone = There is no such record any more.
journals-unknown = It cannot be logged that way. Open it once more.
journals-future = That day has not come yet. Log the meeting once it has taken place.
journals-not-begun = The pair has not begun yet: meetings are logged from the first day of the order.
journals-before = The pair works since { $day }. The meeting cannot have been earlier.
journals-after = The meeting cannot have been later than { $day }.
journals-confirmed-already = The meeting is confirmed already and cannot be deleted. It can be changed.

# Who looked
journals-deed-look = opened the journal of your meetings, except what is personal
journals-deed-paper = took the journal of your meetings as a file

# Papers
journals-paper-docx = 📄 Word
journals-paper-xlsx = 📊 Excel
journals-paper-pdf = 📄 PDF
journals-paper-name = Journal of meetings { $number }
journals-paper-ready = The journal of meetings for all the time of the pair.
journals-paper-unfit = The form { $file } cannot be read. Tell the administrator to check the district’s files.
journals-paper-source = Source: the bot’s records. Made on { $when }
journals-paper-order = No. { $number } of { $day }
journals-paper-term = from { $starts } to { $until }
journals-paper-term-open = since { $starts }
journals-paper-confirmed = yes
journals-paper-unconfirmed = no
journals-paper-corrected = yes, corrected
journals-paper-day = Day
journals-paper-minutes = Minutes
journals-paper-form = Form
journals-paper-theme = Theme
journals-paper-done = What was done
journals-paper-next = Next step
journals-paper-state = Confirmed
journals-paper-total = In all
journals-paper-heading = Meetings of a mentor and a young teacher
journals-paper-head-mentor = Mentor: { $mentor }
journals-paper-head-mentee = Young teacher: { $mentee }
journals-paper-head-school = School: { $school }
journals-paper-head-period = Time: { $period }
journals-paper-voice = voice message
journals-paper-sheet = Journal

# My mentoring
journals-my-button = 🤝 My mentoring
journals-mine = 🤝 <b>My mentoring in three years</b>

    Pairs: { $pairs }
    Meetings: { $meetings }, confirmed: { $confirmed }
    Hours: { $hours }

    The paper for attestation is a file.
journals-mine-none = You have mentored nobody in three years. Once there is a pair, the paper for attestation will be here.
journals-mine-name = My mentoring
journals-mine-ready = The paper on your mentoring in three years. It names your mentees: decide whom to show it.
journals-mine-closed = { $met } of { $goals } goals, { $day }
journals-mine-going = under way
journals-mine-agreement = , agreement No. { $number }
