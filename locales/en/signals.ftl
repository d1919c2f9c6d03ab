# Risk signals and cases
signals-to-cases = 🚦 Signals
signals-to-figures = 📊 Signals in numbers
signals-to-mine = 💬 A methodist will be in touch
signals-to-case = To the case
signals-earlier = ← Earlier
signals-further = Further →
signals-back = ← To the case

# The shelf
signals-shelf =
    🚦 <b>Signals</b> · { $shelf }: { $count }

    Here are only numbers of cases and terms. Whose case it is stands inside; the teacher will see that you opened it.
signals-shelf-waiting = waiting for a word
signals-shelf-again = time to ask again
signals-shelf-open = going on
signals-shelf-closed = closed
signals-none-waiting = Nobody is waiting.
signals-none-again = Nobody to ask today.
signals-none-open = No cases going on.
signals-none-closed = No closed cases yet.
signals-case-due = { $icon } Case { $number } · by { $day }
signals-case-again = { $icon } Case { $number } · ask on { $day }
signals-case-open = { $icon } Case { $number } · in touch
signals-case-closed = Case { $number } · closed { $day }

# The card
signals-head = { $icon } <b>Case { $number }</b> · Teacher { $code }
signals-stage = Stage: { $stage }
signals-line = { $icon } { $title } — { $day }
signals-days = ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    })
signals-safety = Writes of a threat to life
signals-indexes = <b>Adaptation index:</b> { $indexes }
signals-index = { $icon } { $index } ({ $day })
signals-answers-gone = The teacher deleted the answers behind the signal. The word that was promised is still due.
signals-term = ⏳ <b>Be in touch by:</b> { $when }
signals-term-late = ⚠️ <b>The term has gone by:</b> { $when }
signals-met = ✅ In touch { $when }.
signals-again-on = Ask again: { $day }.
signals-again-now = <b>Time to ask again</b> (since { $day }).
signals-scope-nobody = <b>May be told:</b> nobody
signals-scope-given = <b>May be told:</b> { $whom }
signals-steps = <b>What to do</b>
signals-step = { $number }. { $step }
signals-done = <b>What has happened</b>
signals-entries-more = …and earlier: { $count }
signals-entry = { $when } — { $what }
signals-entry-contact = in touch ({ $how })
signals-entry-how-call = a call
signals-entry-how-message = a message
signals-entry-how-meeting = a meeting
signals-entry-tried = could not be reached
signals-entry-declined = the teacher says: no more is needed
signals-entry-scope = may be told: { $whom }
signals-entry-scope-own = the teacher lets be told: { $whom }
signals-entry-unscope = may no longer be told: { $whom }
signals-entry-unscope-own = the teacher asks not to tell any more: { $whom }
signals-entry-measure = measure: { $what }
signals-entry-note = note: { $words }
signals-closed-as =
    <b>Closed:</b> { $day }
    <b>Outcome:</b> { $outcome }
signals-outcome-withdrawn = consent withdrawn

# What a methodist does
signals-contact = ✅ We were in touch
signals-contact-done = Recorded. Ask again on { $day }
signals-how = Teacher { $code }. How were you in touch?
signals-how-call = A call
signals-how-message = A message
signals-how-meeting = A meeting
signals-tried = Not reached
signals-tried-done = Recorded. The term stays
signals-scope = Who may be told
signals-scope-ask =
    Teacher { $code }. Who may be told of the difficulties?

    Mark only what the teacher agrees to. The teacher sees these marks and may take them back.
signals-scope-taken-back = The teacher asks not to tell: { $whom }. Only the teacher may give this mark again.
signals-scope-done = Recorded
signals-scope-hers = The teacher took this mark back. Only the teacher may give it again.
signals-measure = Measure
signals-measure-ask = Teacher { $code }. What was decided?
signals-measure-done = The measure is recorded
signals-note-add = Note
signals-note-done = The note is recorded
signals-note-title = A note to the case
signals-note-words = In short: what was agreed?
signals-note-words-label = Note
signals-note-words-hint = No names of other people. Methodists for young teachers see the note; the teacher may read it in the download of their data.
signals-close = Close with an outcome
signals-close-ask =
    Teacher { $code }. How did it end?

    Then the case is closed. A new signal opens a new case.
signals-close-done = The case is closed
signals-changed = The case has changed since — here it is now
signals-reveal = Reveal the name
signals-reveal-title = Reveal the name
signals-reveal-reason = Why do you need the name?
signals-reveal-reason-label = Reason
signals-reveal-reason-hint = The teacher will read this reason. For example: “To call and offer help”.
signals-named = Teacher { $code } is <b>{ $name }</b>. The teacher will see that the name was revealed, and why.
signals-gone = This case is no longer there, or not for you to see.
signals-closed = This case is closed. A new signal opens a new one.
signals-act-first = First record that you were in touch or tried to be. Then the case may be closed.

# Numbers
signals-figures =
    📊 <b>Signals in numbers</b>

    Contact overdue on a red signal: { $count }
signals-figures-few = Fewer than { $least } red signals in the school year, or too early to count: no shares are shown.
signals-figures-reaction = Red signals in the school year: { $occasions }. Answered in time: { $in_time } ({ $percent }%).
signals-figures-hours = On average after { $hours } working hours.
signals-figures-people = How many teachers a signal spoke of (from { $least } people up):
signals-figures-line = • { $title }: { $count }

# The teacher
signals-mine =
    💬 <b>In touch with a methodist</b>

    The methodist for young teachers sees a signal and will be in touch by { $day }. It is no judgement of your work.
signals-mine-met =
    💬 <b>In touch with a methodist</b>

    You are in touch with the methodist for young teachers.
signals-mine-scope = Your school and your mentor do not know of this. Who may be told is your word:
signals-mine-none = No methodist is waiting for you now. If you want to talk, say so in the next pulse.
signals-no-more = Not needed any more
signals-no-more-ask = Close it? The methodist will not be in touch about this any more.
signals-no-more-yes = Yes, not needed
signals-keep = Keep
signals-no-more-done = Closed. If you want to talk, say so in the next pulse.
signals-no-more-noted =
    Recorded: not needed any more. The methodist may call you all the same.

    If it is hard right now, call 112. { $contact }.
signals-promised = 💬 The methodist for young teachers will be in touch by { $day }.

# Pushes
signals-told-red = 🔴 There is a red signal from one of your young teachers. Open the card.
signals-told-open = Open
signals-told-week = 🟡 Yellow signals without a contact: { $count }. There is a week for it.
signals-told-again = Time to ask again how things are: { $count }.
signals-told-overdue = Contact overdue on a red signal: { $count }
signals-told-unstaffed = Appoint a methodist for young teachers: nobody holds this role now.

# Who looked at my data
signals-deed-look = looked at the adaptation signals
signals-deed-contact = recorded being in touch with you
signals-deed-tried = recorded that you could not be reached
signals-deed-scope = marked who may be told
signals-deed-measure = recorded a measure of support
signals-deed-note = recorded a note
signals-deed-outcome = closed the case
