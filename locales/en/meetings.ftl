# Meetings of associations and councils: plan of the year, agenda, votes, minutes, tasks.

meetings-command = My association and tasks
meetings-menu-councils = ⚖️ Councils
meetings-menu-mine = 👥 My association

# An association's page
meetings-which-association = What to open?
meetings-no-association = You belong to no association yet. If that is not so, write to a methodist.
meetings-home = 👥 <b>{ $title }</b>
    School year { $year }
meetings-home-no-plan = There is no plan for this year yet.
meetings-home-plan = 📋 The plan is approved. Done: { $done } of { $lines }.
meetings-home-plan-draft = 📋 The plan is a draft. Done: { $done } of { $lines }.
meetings-home-coming = 🗓 { $when } — { $title }
meetings-home-past = { $when } — { $title } ({ $state })
meetings-home-no-meetings = No meetings yet.
meetings-home-tasks = { $late ->
    [0] 📌 Tasks under way: { $count }.
   *[other] 📌 Tasks under way: { $count }, overdue: { $late }.
}
meetings-to-plan = 📋 Plan of the year
meetings-to-tasks = 📌 Tasks · { $count }
meetings-to-mine = 📌 My tasks
meetings-call = ➕ Call a meeting
meetings-agenda-of = 🗓 Agenda · { $day }
meetings-minutes-of = 📄 Meeting · { $day }
meetings-back = ← Back
meetings-leave-so = Leave it as it is

# The plan of the year
meetings-plan-make = 📋 Make the plan for { $year }
meetings-plan-begin = The plan for { $year }. What to begin with?
meetings-plan-template = The ready template
meetings-plan-again = Last year’s plan
meetings-plan-made = The plan is there. Check its lines and write the theme
meetings-plan = 📋 <b>Plan of the year</b>
    { $title }, { $year }
    { $state }
meetings-plan-approved = ✅ Approved
meetings-plan-draft = ✏️ Draft
meetings-plan-theme = <b>Theme:</b> { $words }
meetings-plan-aim = <b>Aim:</b> { $words }
meetings-plan-tasks = <b>Tasks:</b>
    { $words }
meetings-plan-no-theme = Theme, aim and tasks are not written yet.
meetings-plan-empty = The plan has no lines yet.
meetings-plan-do-line = ➕ Line
meetings-plan-do-say = ✏️ Theme, aim, tasks
meetings-plan-approve = ✅ Approve the plan
meetings-plan-approved-now = The plan is approved
meetings-plan-reopen = ↩️ Give it back
meetings-plan-reopened = The plan may be changed again
meetings-plan-paper = 📄 Plan (Word)
meetings-plan-analysis = 📄 Analysis (Word)
meetings-plan-year = Nobody plans that year now.
meetings-plan-none = There is no plan of last year. Begin with the template.
meetings-plan-there = There is a plan for this year already. Open it on the association’s page.
meetings-plan-closed = The plan is approved. To change it, ask a methodist to give it back.
meetings-many-lines = The plan has { $most } lines already. Take some out.
meetings-and-so-on = … the rest did not fit: open it by the buttons or take the file.

meetings-line = { $number }. { $mark } <b>{ $when }</b> — { $title }
meetings-line-card = <b>{ $title }</b>
    { $kind }, { $when }
meetings-line-open = ▫️ Not done yet
meetings-line-done = ✅ Done on { $day }
meetings-line-event = 🗓 Called: { $when } — { $title }
meetings-line-call = ➕ Call the meeting
meetings-line-mark = ✅ Mark as done
meetings-line-undone = ↩️ Not done yet
meetings-line-added = The line is added
meetings-line-dropped = The line is gone
meetings-line-drop-sure = Take out the line “{ $title }”?
meetings-line-year = That day is not within { $year }. Choose another.
meetings-to-line = Open the line of the plan
meetings-exact-day = An exact day…

meetings-planning-title = Theme, aim and tasks
meetings-planning-theme = What theme does the association work on this year?
meetings-planning-theme-label = Theme
meetings-planning-theme-hint = For instance: “Reading skills in every lesson”.
meetings-planning-aim = What is the association’s aim?
meetings-planning-aim-label = Aim
meetings-planning-tasks = Which tasks?
meetings-planning-tasks-label = Tasks
meetings-planning-tasks-hint = Each task on a line of its own.
meetings-new-line-title = A line of the plan
meetings-new-line-kind = What is planned?
meetings-new-line-kind-label = Kind
meetings-new-line-title-label = Content
meetings-new-line-title-hint = One line, for instance: “Results of the half-year”.
meetings-new-line-month = In which month?
meetings-new-line-month-label = Month
meetings-new-line-day = On which day?
meetings-new-line-day-label = Day
meetings-edit-line-title = A line of the plan
meetings-edit-line-kind = What is planned?
meetings-edit-line-kind-label = Kind
meetings-edit-line-title-label = Content
meetings-edit-line-title-hint = One line, for instance: “Results of the half-year”.
meetings-edit-line-month = In which month?
meetings-edit-line-month-label = Month
meetings-edit-line-day = On which day?
meetings-edit-line-day-label = Day

# A meeting and its agenda
meetings-agenda-button = 📋 Agenda
meetings-run-button = 📋 Agenda and minutes
meetings-card = 👥 <b>{ $title }</b>
    { $body }
    { $when } · { $state }
meetings-state-planned = being prepared
meetings-state-held = held, minutes to be written
meetings-state-written = minutes ready for signature
meetings-state-signed = minutes signed
meetings-chair = Chair: { $who }
meetings-secretary = Minutes by: { $who }
meetings-guests = Invited: { $names }
meetings-quorum = Present: { $present } of { $members } ({ $share } %). There is a quorum
meetings-quorum-none = Present: { $present } of { $members } ({ $share } %). A quorum needs { $needed }
meetings-agenda = <b>Agenda</b>
    { $lines }

    { $minutes } min of { $lasts }
meetings-agenda-long = <b>Agenda</b>
    { $lines }

    ⚠️ { $minutes } min, and the meeting lasts { $lasts }
meetings-agenda-none = There is no agenda yet. Look here later.
meetings-agenda-none-yet = There is no agenda yet. Add the first question.
meetings-item-line = { $number }. { $question } — { $who }, { $minutes } min
meetings-item-line-nobody = { $number }. { $question } — { $minutes } min
meetings-item-open = Question { $number }
meetings-item-new = ➕ Question
meetings-item-added = The question is added
meetings-item-moved = The question is moved
meetings-item-dropped = The question is gone
meetings-changed = Changed
meetings-follow-up = On earlier decisions
meetings-follow-up-add = ➕ On earlier decisions · { $count }
meetings-part-chair = Chair
meetings-part-secretary = Secretary
meetings-part-guests = Guests
meetings-appointed = Noted
meetings-invited = Noted
meetings-nobody = No speaker
meetings-somebody-else = Somebody else…
meetings-you = You
meetings-to-event = 🗓 To the event
meetings-to-agenda = ← To the agenda
meetings-to-item = To the question
meetings-which-council = Which council meets?

meetings-new-item-title = A question of the agenda
meetings-new-item-question = What is the question?
meetings-new-item-question-label = Question
meetings-new-item-question-hint = As in the minutes: “On the results of the half-year”.
meetings-new-item-who = Who speaks?
meetings-new-item-who-label = Speaker
meetings-new-item-guest = What is the speaker called?
meetings-new-item-guest-label = Guest
meetings-new-item-guest-hint = Surname and initials, with the post if you like.
meetings-new-item-minutes = How many minutes?
meetings-new-item-minutes-label = Minutes
meetings-new-item-votes = Is it put to the vote?
meetings-new-item-votes-label = Vote
meetings-new-item-votes-no = No
meetings-new-item-votes-yes = Yes
meetings-edit-item-title = A question of the agenda
meetings-edit-item-question = What is the question?
meetings-edit-item-question-label = Question
meetings-edit-item-question-hint = As in the minutes: “On the results of the half-year”.
meetings-edit-item-who = Who speaks?
meetings-edit-item-who-label = Speaker
meetings-edit-item-guest = What is the speaker called?
meetings-edit-item-guest-label = Guest
meetings-edit-item-guest-hint = Surname and initials, with the post if you like.
meetings-edit-item-minutes = How many minutes?
meetings-edit-item-minutes-label = Minutes
meetings-edit-item-votes = Is it put to the vote?
meetings-edit-item-votes-label = Vote
meetings-edit-item-votes-no = No
meetings-edit-item-votes-yes = Yes
meetings-chairing-title = Who leads the meeting
meetings-chairing-who = Who leads the meeting?
meetings-chairing-who-label = Chair
meetings-keeping-title = Who keeps the minutes
meetings-keeping-who = Who keeps the minutes?
meetings-keeping-who-label = Secretary
meetings-inviting-title = Invited
meetings-inviting-names = Who is invited from outside?
meetings-inviting-names-label = Invited
meetings-inviting-names-hint = Surnames and initials, with commas between.

# Holding it
meetings-presence = ✅ Mark who is here
meetings-presence-title = <b>{ $title }</b>
    { $quorum }

    Tap a name: ✅ in the room, 💻 online, once more — not here.
meetings-everybody = ✅ All in the room
meetings-hold = The meeting is over
meetings-hold-anyway = Note it all the same
meetings-hold-sure = { $quorum }.

    Without a quorum decisions do not bind. Note that the meeting is over?
meetings-held = Noted: the meeting is over

# A question
meetings-item = <b>{ $line }</b>
meetings-heard = <b>Heard:</b> { $words }
meetings-spoke = <b>Spoke:</b> { $words }
meetings-decisions = <b>Decided:</b>
    { $lines }
meetings-decided = → { $what }
meetings-decision = { $what } — { $tail }
meetings-until = by { $day }
meetings-no-term = no term
meetings-no-owner = Nobody in charge
meetings-body-owner = Another person or a school…
meetings-do-heard = ✏️ Heard
meetings-do-spoke = ✏️ Spoke
meetings-do-decide = ➕ Decision
meetings-do-edit = ✏️ Change
meetings-do-drop = 🗑 Take out
meetings-do-up = ↑ Up
meetings-do-down = ↓ Down
meetings-decision-open = Decision { $number }
meetings-decision-kept = The decision is kept
meetings-hear-title = Heard
meetings-hear-words = What did the speaker say?
meetings-hear-words-label = Heard
meetings-hear-words-hint = Two or three sentences. They will stand in the minutes.
meetings-speak-title = Spoke
meetings-speak-words = Who spoke, and what was proposed?
meetings-speak-words-label = Spoke
meetings-speak-words-hint = Two or three sentences. They will stand in the minutes.
meetings-decide-title = A decision
meetings-decide-text = What was decided?
meetings-decide-text-label = Decision
meetings-decide-text-hint = Begin with a verb: “Prepare a book of exercises”.
meetings-decide-who = Who is in charge?
meetings-decide-who-label = In charge
meetings-decide-guest = Who exactly?
meetings-decide-guest-label = In charge
meetings-decide-guest-hint = A name or a body: “the head of school No. 3”.
meetings-decide-due = By which day?
meetings-decide-due-label = Term

# Votes
meetings-vote-for = For
meetings-vote-against = Against
meetings-vote-abstain = Abstain
meetings-vote-planned = 🗳 There will be a vote on this question.
meetings-vote-open = 🗳 The vote is open until { $until }.
meetings-vote-so-far = Votes: { $cast } of { $members }.
meetings-vote-mine = Your vote: <b>{ $vote }</b>. You may change it while the vote is open.
meetings-vote-taken = Your vote: { $vote }
meetings-vote-start = 🗳 Open the vote
meetings-vote-hands = ✋ Voted in the room
meetings-vote-close = Close the vote
meetings-vote-later = Change the time
meetings-vote-close-sure = Votes: { $cast } of { $members }. Close the vote? Votes cannot be changed afterwards.
meetings-vote-closed = The votes are counted
meetings-vote-opened = The vote is open
meetings-counted = for — { $ayes }, against — { $noes }, abstained — { $abstained }. { $outcome }
meetings-outcome-adopted = Adopted
meetings-outcome-rejected = Not adopted
meetings-outcome-no-quorum = No quorum
meetings-voting-title = The vote
meetings-voting-until = Until when?
meetings-voting-until-label = Until
meetings-voting-until-room = In the room, now
meetings-voting-until-day = Until the evening of the next workday
meetings-voting-until-three = Three workdays
meetings-voting-until-own = Another time…
meetings-voting-own = Until which day and hour?
meetings-voting-own-label = Until
meetings-hands-title = A vote in the room
meetings-hands-ayes = How many for?
meetings-hands-ayes-label = For
meetings-hands-noes = How many against?
meetings-hands-noes-label = Against
meetings-hands-abstained = How many abstained?
meetings-hands-abstained-label = Abstained

# Tasks
meetings-mine = <b>My tasks</b>

    { $lines }
meetings-mine-none = You have no tasks now.
meetings-tasks = <b>Tasks</b>
    { $title }
    Under way: { $count }, overdue: { $late }

    { $lines }
meetings-tasks-none = <b>Tasks</b>
    { $title }

    All is done.
meetings-task-open-it = Task { $number }
meetings-task-card = 📌 <b>{ $what }</b>
meetings-task-from = Decided on { $day }, { $title }
meetings-task-owner = In charge: { $who }
meetings-task-term = Term: { $day }
meetings-task-open = ▫️ Under way
meetings-task-done = ✅ Done
meetings-task-dropped = ✖️ Dropped
meetings-task-late = ⏰ Overdue
meetings-task-note = What was done: { $note }
meetings-task-asked = 🕒 Another term is asked for: { $day }. Why: { $why }
meetings-task-do-done = ✅ Done
meetings-task-do-shift = 🕒 Ask for another term
meetings-task-do-yes = Move the term
meetings-task-do-no = Keep the term
meetings-task-do-drop = Drop the task
meetings-task-drop-sure = Drop the task “{ $what }”?
meetings-to-task = 📌 Open the task
meetings-done = Noted: done
meetings-asked = Passed on to the head
meetings-judged = Noted
meetings-dropped = Dropped
meetings-doing-title = The task is done
meetings-doing-note = What was done? In one line.
meetings-doing-note-label = What was done
meetings-doing-note-hint = You may skip this.
meetings-shifting-title = Another term
meetings-shifting-day = Which day instead?
meetings-shifting-day-label = New term
meetings-shifting-why = Why?
meetings-shifting-why-label = Why

# Minutes
meetings-to-minutes = 📄 Minutes
meetings-minutes = <b>Minutes No. { $number }</b>
    { $body }
    { $day } · { $state }
    Present: { $present } of { $members }
meetings-minutes-empty = ⚠️ No decision is written down.
meetings-no-number = ___
meetings-write = The minutes are ready
meetings-written = Minutes No. { $number } are ready for signature
meetings-word = Word
meetings-pdf = PDF
meetings-sign = ✍️ Signed
meetings-signed = Noted: the minutes are signed
meetings-scan = 📎 Scan of the minutes
meetings-scan-here = The signed minutes.
meetings-signing-title = The minutes are signed
meetings-signing-day = When were the minutes signed?
meetings-signing-day-label = Signed
meetings-signing-scan = Send a scan or a photo of the signed minutes.
meetings-signing-scan-label = Scan
meetings-paper-name = Minutes-{ $number }
meetings-paper-plan = Plan-{ $number }
meetings-paper-done = Analysis-{ $number }
meetings-paper-ready = Ready. Check it and print it.
meetings-paper-unfit = The template “{ $file }” cannot be filled in. Ask the administrator to check the district’s files.
meetings-paper-quorum = { $present } of { $members } ({ $share } %), there is a quorum
meetings-paper-quorum-none = { $present } of { $members } ({ $share } %), there is no quorum
meetings-paper-owner = In charge: { $who }.
meetings-paper-term = Term: by { $day }
meetings-paper-summary = Planned: { $lines }, done: { $done }
meetings-paper-source = Source: records of the bot, { $when }
meetings-way-place = in the room
meetings-way-online = online
meetings-way-both = in the room and online

# Councils
meetings-councils = Councils of the district
meetings-councils-none = You sit in no council of the district.
meetings-council = ⚖️ <b>{ $title }</b>
    Members: { $count }
meetings-council-empty = Nobody sits in it yet.
meetings-seat-line = { $who } — { $role }
meetings-seat-chair = chair
meetings-seat-secretary = secretary
meetings-seat-member = member
meetings-seat-make-chair = Make chair
meetings-seat-make-secretary = Make secretary
meetings-seat-make-member = Make a plain member
meetings-seat-out = Take out of the council
meetings-seat-new = ➕ Member
meetings-seat-card = <b>{ $who }</b>
    { $council }: { $role } since { $since }
meetings-seated = Now a member
meetings-to-councils = ← To the councils
meetings-seating-title = Members of the council
meetings-seating-who = Who joins?
meetings-seating-who-label = Who
meetings-seating-role = As what?
meetings-seating-role-label = Role
meetings-seating-role-member = Member
meetings-seating-role-secretary = Secretary
meetings-seating-role-chair = Chair
meetings-deed-seated = made a member of a council
meetings-deed-unseated = taken out of a council

# Messages
meetings-push-speaker = 🎤 You are on the agenda: “{ $question }”, { $minutes } min.
    { $title }, { $when }
meetings-push-vote = 🗳 { $body }. Your decision by { $until }:
    “{ $question }”
meetings-push-task = 📌 You have a task from a meeting’s decision.
meetings-push-task-term = 📌 You have a task from a meeting’s decision. Term: { $day }.
meetings-push-due-soon = 📌 The term of a task is near: { $day }.
meetings-push-due-today = 📌 Today is the term of your task.
meetings-push-due-late = ⏰ The term of your task was { $day }. Note what is done, or ask for another term.
meetings-push-late = ⏰ { $body }: a task is overdue, the term was { $day }.
meetings-push-shift = 🕒 { $body }: another term is asked for, { $day }.
meetings-push-shifted-yes = 🕒 The term of your task is moved: { $day }.
meetings-push-shifted-no = 🕒 The term of your task stays: { $day }.
meetings-push-minutes-first = 📄 “{ $title }” is over. The minutes are awaited by { $day }.
meetings-push-minutes-last = 📄 Today, { $day }, is the last day for the minutes: “{ $title }”.
meetings-push-uncalled = 📋 A planned meeting is near: “{ $title }”, { $when }. Nobody has called it yet.
meetings-digest-line = 📌 Tasks from decisions of meetings

# What cannot be
meetings-gone = That is no longer there. Open the section anew.
meetings-no-meeting = This event is no meeting: it has no agenda.
meetings-not-yours = Only members see this.
meetings-not-now = That can no longer be changed.
meetings-no-member = That person is no member.
meetings-many-questions = There are { $most } questions already: more than one meeting can discuss.
meetings-many-decisions = There are { $most } decisions on this question already.
meetings-voted-on = There is a vote on this question: its words stay.
meetings-decided-on = There is a decision or a vote on this question: it stays on the agenda.
meetings-not-published = The meeting is not published. Publish the event first.
meetings-too-early = One may mark people from an hour before the beginning.
meetings-nobody-here = Nobody is marked. Mark who is here.
meetings-not-held = First note that the meeting is over.
meetings-not-written = The minutes are still being written.
meetings-no-agenda = There is no question on the agenda.
meetings-signed-later = That day has not come yet. When were the minutes signed?
meetings-no-vote = There is no vote on this question.
meetings-vote-on = There is a vote on a question. Close it first.
meetings-vote-over = The vote is over.
meetings-vote-past = That time is past. Choose another.
meetings-hands = There must be 1 to { $most } votes. Check the numbers.
meetings-no-seat = That person is a member already, or works here no more.
meetings-task-settled = The term of this task cannot be moved.
meetings-term-past = Choose tomorrow or later.
