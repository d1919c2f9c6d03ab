# Reminders, monthly questions and alerts
checkins-to-alerts = 🔔 Alerts
checkins-to-loads = ⚖️ Load of mentors
checkins-to-hub = ← Young teachers
checkins-to-pair = Open the pair
checkins-to-mine = 🤝 My pairs
checkins-to-signals = 🚦 Signals
checkins-of-pair = 🗓 What the mentor says
checkins-earlier = ← Back
checkins-further = Further →
checkins-back = ← To the alerts

# Reminders
checkins-push-week = Have you met your mentee this week?
checkins-push-gap = No meeting with your mentee has been logged for long. Have you met?
checkins-push-several =
    { $count ->
        [one] { $count } mentee has not been met for long.
       *[other] { $count } mentees have not been met for long.
    } Have you met?
checkins-push-line =
    { $count ->
        [one] { $count } mentee has not been met for long.
       *[other] { $count } mentees have not been met for long.
    }
checkins-push-not-yet = Not yet
checkins-push-cannot = It does not work out
checkins-push-open = Open
checkins-push-answer = Answer
checkins-push-hint =
    { $count ->
        [one] { $count } pair of your school has not met for long.
       *[other] { $count } pairs of your school have not met for long.
    }
checkins-push-month =
    { $count ->
        [one] A new month of mentoring: three questions, less than a minute.
       *[other] A new month of mentoring: three questions on each of { $count } mentees.
    }
checkins-push-month-line = The three questions of the month wait for an answer.
checkins-push-fit =
    You have met for the first time. Do you get on?

    The other one of the pair will not see your answer.
checkins-push-weekly = 🔔 Alerts: { $count }
checkins-push-red =
    { $count ->
        [one] 🔴 { $count } pair needs help today.
       *[other] 🔴 { $count } pairs need help today.
    }

# It does not work out
checkins-log = 📝 Log a meeting
checkins-not-yet = All right. When you have met, log it: it takes less than a minute.
checkins-whom = Whom can you not meet?
checkins-cannot = <b>{ $who }</b>. What hinders you?
checkins-hindered-done = Noted: a methodist will see it. Do you need a methodist’s help?
checkins-call = Yes, help is needed
checkins-called = A methodist will see it and get in touch.
checkins-over = This pair is over. No answer is needed.

# Whether they get on
checkins-fit-yes = Yes
checkins-fit-rather = Rather yes
checkins-fit-other-mentor = I want another mentee
checkins-fit-other-mentee = I want another mentor
checkins-fit-yes-done = Good. The answer is kept nowhere.
checkins-fit-rather-done = Good. The answer is kept nowhere. Tell a methodist if something should change.
checkins-fit-other-done = A methodist will see it and get in touch. The other one of the pair will not see your answer.

# Three questions a month
checkins-answer = 🗓 Three questions of the month
checkins-answer-title = Three questions: { $who }
checkins-answer-progress = How do the goals go?
checkins-answer-progress-label = Goals
checkins-answer-progress-ahead = Faster than we thought
checkins-answer-progress-steady = As planned
checkins-answer-progress-behind = We are behind
checkins-answer-hinders = What hinders?
checkins-answer-hinders-label = Hinders
checkins-answer-help = Do you need a methodist’s help?
checkins-answer-help-label = Help
checkins-answer-words = What with?
checkins-answer-words-label = What with
checkins-answer-words-hint = In a few words. Only methodists see it. You may skip it.
checkins-answered-done = Noted. Methodists see the answers, the mentee does not.
checkins-answered-help = Noted. A methodist will see it and get in touch.
checkins-answered = These questions are answered already.
checkins-closed = These questions are closed: the pair is over or a new month has come.
checkins-next = Next: { $count } left
checkins-waiting = Whom will you answer about?
checkins-nothing-waits = No question waits for an answer.

# Alerts
checkins-shelf =
    🔔 <b>Alerts</b>: { $count }

    The red first, then those open longest. 📞 means somebody was in touch. An alert settles by itself when its reason is gone.
checkins-shelf-none =
    🔔 <b>Alerts</b>

    There are none.
checkins-line = { $icon } { $title } · { $who }
checkins-line-hidden = { $icon } { $title }
checkins-card =
    { $icon } <b>{ $title }</b>
    Opened { $day }
checkins-card-person = Mentor: { $who }
checkins-card-mentor = Mentor: { $who }
checkins-card-mentee = Young teacher: { $who }
checkins-card-school = { $school }
checkins-why = <b>Why:</b> { $why }
checkins-suggest = <b>What to do:</b> { $what }
checkins-contacted-on = 📞 In touch { $day }
checkins-settled-on = ✅ Settled { $day }
checkins-contact = 📞 In touch
checkins-contact-done = Noted
checkins-settle = ✅ Settled
checkins-settle-title = The alert is settled
checkins-settle-words = What helped?
checkins-settle-words-label = What helped
checkins-settle-words-hint = In a few words. You may skip it.
checkins-settled-done = The alert is settled. It will not open again for the same reason.
checkins-gone = This alert is not here.
checkins-settled = This alert is settled already.
checkins-why-first_meeting =
    the pair works since { $day } and has not met. { $days } { $days ->
        [one] day
       *[other] days
    } of lessons have passed.
checkins-why-no_meetings =
    the last meeting or the end of a pause was on { $day }, { $days } { $days ->
        [one] day
       *[other] days
    } of lessons ago.
checkins-why-plan_overdue =
    { $count ->
        [one] { $count } step of the programme is late
       *[other] { $count } steps of the programme are late
    }, the earliest since { $day }.
checkins-why-no_programme =
    the pair works since { $day } without an agreed programme. { $days } { $days ->
        [one] day
       *[other] days
    } of lessons have passed.
checkins-why-overloaded =
    { $count ->
        [one] the mentor has { $count } mentee
       *[other] the mentor has { $count } mentees
    }. The latest pair is of { $day }.
checkins-why-low_pulse = the latest pulse is in the red zone, answered { $day }.
checkins-why-help_wanted = help was asked for { $day }.
checkins-why-fit-mentor = after the first meeting the mentor asks for another mentee, { $day }.
checkins-why-fit-mentee = after the first meeting the young teacher asks for another mentor, { $day }.
checkins-why-unknown = the rule spoke { $day }.
checkins-also = The same is said of another pair of this mentor.

# Answers and load
checkins-months = 🗓 <b>What the mentor says</b> · { $who }
checkins-months-none = No answers yet.
checkins-month = <b>{ $month }</b>
checkins-progress-ahead = Faster than they thought
checkins-progress-steady = As planned
checkins-progress-behind = Behind
checkins-hindered = Hinders: { $what }
checkins-wanted = Help is wanted
checkins-helped = Help was given
checkins-note = «{ $note }»
checkins-loads =
    ⚖️ <b>Load of mentors</b>

    Mentees now of how many at most, meetings in 30 days. 🟡 means no more may be taken.
checkins-loads-none =
    ⚖️ <b>Load of mentors</b>

    No pair works yet.
checkins-load-line = { $mark } { $who } — { $mentees } of { $most }, meetings: { $meetings }
