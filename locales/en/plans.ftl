plans-command = My plan: goals and steps

# The offer to make a plan
plans-no-ground =
    🧭 <b>Plan</b>

    This is a personal plan to grow by: up to three goals, steps towards them, dates. It stands on your questionnaire, and there is none yet.
    Answer “My questionnaire” first: then a plan takes a few taps.
plans-offer =
    🧭 <b>Make a plan</b>

    This is a personal plan to grow by: goals, steps towards them, dates. Only you begin and change it. You and a methodist see it; a mentor, if you show it.

    <b>Goals by your questionnaire</b> — up to three, tick your own:
    { $goals }

    <b>Until</b> { $until }

    The bot will pick the steps. Everything can be changed later.
plans-candidate = { $icon } { $group }
plans-no-goals-ticked = Tick at least one goal.
plans-too-many-goals = { $most } goals at most: so many can be reached
plans-until-short = until { $day }
plans-until-months = until { $day } · { $months } months
plans-make = Make a plan
plans-make-one = 🧭 Make a plan
plans-made = The draft is ready. Check the steps and send it to a methodist
plans-one-already = You have a plan already. Make a new one when this one is closed.
plans-no-goals = Tick at least one goal.
plans-no-rules = This questionnaire has no rules for a plan. Tell a methodist.

# The card of a plan
plans-head = 🧭 <b>My plan</b> · { $state }
plans-head-of = 🧭 <b>Plan</b> · { $who } · { $state }
plans-coded = Teacher { $code }
plans-term = { $starts } — { $until }
plans-curator = Methodist: { $name }
plans-waits = A methodist is reading your plan. You may begin with the steps already.
plans-remark = ✏️ <b>The methodist writes:</b> { $remark }
plans-extension-asked = Running on until { $day } waits for a methodist’s word.
plans-state-draft = draft
plans-state-proposed = with a methodist
plans-state-agreed = agreed
plans-state-active = under way
plans-state-extended = under way, prolonged
plans-state-completed = completed
plans-state-cancelled = cancelled
plans-goal-head = <b>{ $number }. { $group }</b>
plans-level = { $icon } { $mastery } — { $deficit }
plans-goal-line = <i>{ $text }</i>
plans-goal-met = Goal met: { $met }
plans-goal-now = Now: { $level }
plans-met-yes = yes
plans-met-partly = in part
plans-met-no = not yet
plans-steps-more = …and more steps: { $count }
plans-step-name = { $kind }: { $title }
plans-step-planned = ▫️ { $step } — by { $day }
plans-step-done = ✅ { $step } — done { $day }
plans-step-dropped = ✖️ { $step } — taken out
plans-look-ahead = 🗓 The bot will ask how it goes: { $day }
plans-reflection = 💬 <b>In my words:</b> { $text }
plans-comment = ✏️ <b>The methodist on the results:</b> { $text }
plans-goal-button = { $number }. { $group }
plans-propose = Send to a methodist
plans-proposed = Sent. The bot will tell when the methodist answers
plans-recall = Take back and change
plans-recalled = A draft again. Change it and send it once more
plans-check = How it goes
plans-close = Sum up
plans-more = More…
plans-more-what = What is to be done with the plan?
plans-mine = 🧭 My plan
plans-to-plan = ← To the plan
plans-menu = Menu
plans-changed = Changed
plans-unknown = This plan is no more. Open /plan.
plans-not-now = Not now: the plan has changed meanwhile. Open /plan to see it as it is.

# Term, goals, giving up
plans-term-button = Change the term
plans-term-which = Until what day? Steps due later come forward to its end.
plans-term-over = The term of this draft is over. Choose a new one: “More…” → “Change the term”.
plans-new-goal = Add a goal
plans-new-goal-which = Which goal?
plans-new-goal-none = No more goals fit: a plan has up to three. Take one out first.
plans-last-goal = This is the only goal. Add another one, then take this one out.
plans-extend = Run on
plans-extend-which = Until what day is the plan to run on?
plans-extend-ask = The plan has been prolonged before. Choose a day: a methodist will answer.
plans-extended = The plan runs on
plans-extension-waits = Sent to a methodist. The bot will tell when there is an answer
plans-no-longer-term = This plan cannot run on any longer. Sum it up and make a new one.
plans-cancel = Give the plan up
plans-cancel-what = Give the plan up? No need to explain. It stays among the past ones, and you may make a new one.
plans-cancel-sure = Yes, give up
plans-cancelled = The plan is given up
plans-discard = Delete
plans-discard-what = Delete the plan with all that is in it? It cannot be brought back.
plans-discard-sure = Yes, delete
plans-keep = Keep
plans-gone = The plan is deleted.
plans-past = <b>Past plans</b>
plans-past-none = There are no past plans.
plans-past-button = Past plans: { $count }
plans-past-one = from { $starts } · { $groups } · { $state }

# A goal
plans-goal-default = Work with more confidence on: { $themes }
plans-success-default = I can say of myself: ‘{ $item }’
plans-goal-text = <b>Goal:</b> { $text }
plans-goal-success = <b>It worked if:</b> { $text }
plans-goal-steps = <b>Steps</b>
plans-goal-no-steps = No steps yet. Add one below.
plans-goal-empty = The goal “{ $goal }” has no steps. Add one, or take the goal out.
plans-add = ＋ { $step }
plans-add-offer = ＋ ⭐ { $step }
plans-may-add = <b>May be added</b>
plans-own-step = ＋ A step of my own
plans-step-added = Step added
plans-step-dropped-toast = Step taken out
plans-many-steps = A goal has room for { $most } steps. Take one out first.
plans-reword = ✎ Change the words
plans-lose-goal = Take the goal out
plans-reword-title = Words of the goal
plans-reword-goal = What do you want to achieve?
plans-reword-goal-label = Goal
plans-reword-goal-hint = In one sentence. No names of children or colleagues.
plans-reword-success = How will you know it worked?
plans-reword-success-label = It worked if
plans-reword-success-hint = Something that can be seen or shown.
plans-own-title = A step of my own
plans-own-what = What will you do?
plans-own-what-label = Step
plans-own-what-hint = For example: give an open lesson in class 7. No names of children or colleagues.
plans-own-day = By what day?
plans-own-day-label = By

# A step
plans-kind-consultation = A talk with a methodist
plans-kind-course = Course
plans-kind-mentor_or_peer = A mentor or colleague at hand
plans-kind-association_workshop = Workshop of the association
plans-kind-peer_visit = A colleague’s lesson
plans-kind-materials = Materials
plans-kind-webinar = Webinar
plans-kind-share_practice = Share what works
plans-kind-own = My own step
plans-proof-reflection = a short reflection
plans-proof-certificate = certificate
plans-proof-lesson_plan = lesson plan
plans-proof-lesson_visit_note = notes on a visited lesson
plans-proof-publication = publication
plans-proof-presentation = talk
plans-proof-student_work_summary = summary of pupils’ work, no names
plans-step-head = <b>{ $kind }</b>
plans-step-title = { $title }
plans-step-theme = Theme: { $theme }
plans-step-hours = Length: { $hours } h
plans-step-due = Do it by: { $day }
plans-step-was-done = Done: { $day }
plans-step-proof = What will show it: { $proof }
plans-step-offer = Open the offer
plans-done = ✅ Done
plans-done-more = Add something to show it
plans-undo = Not done yet
plans-done-already = This step is done and cannot be taken out.
plans-step-done-toast = Marked
plans-due-month = In a month · { $day }
plans-due-quarter = End of the quarter · { $day }
plans-due-year = End of lessons · { $day }
plans-due-end = End of the plan · { $day }
plans-due-other = Another day
plans-due-set = Now by { $day }
plans-due-title = The day of a step
plans-due-day = By what day?
plans-due-day-label = By
plans-day-outside = The day must be tomorrow or later, and not after { $until }, the end of the plan.
plans-proof-change = What will show it
plans-proof-which = What will show this step done?
plans-drop = Take the step out
plans-to-goal = ← To the goal
plans-to-step = ← To the step
plans-done-title = A step is done
plans-done-how = What shows it?
plans-done-how-label = Shown by
plans-done-how-hint = A few words are enough. Later will do, too.
plans-done-how-note = A few words
plans-done-how-link = A link
plans-done-how-file = A file
plans-done-how-none = Just mark it
plans-done-note = What did you do, and what came of it?
plans-done-note-label = Words
plans-done-note-hint = No names of children or colleagues.
plans-done-link = Send the link.
plans-done-link-label = Link
plans-done-file = Send the file or photo.
plans-done-file-label = File
plans-done-file-hint = Telegram keeps the file; only you will see it. Send no documents with personal data.
plans-many-proofs = The step has { $most } proofs already. No more fit.
plans-evidence-note = { $number }. { $note }
plans-evidence-file = { $number }. 📎 { $name }
plans-evidence-of = { $kind }: { $what }
plans-evidence-open = 📎 Open { $number }
plans-evidence-here = Here is the file.

# How it goes
plans-check-title = How it goes
plans-check-went = What has been done meanwhile?
plans-check-went-label = Done
plans-check-went-all = All that was planned
plans-check-went-some = A part
plans-check-went-none = Nothing yet
plans-check-hinders = What hinders?
plans-check-hinders-label = Hinders
plans-check-hinders-nothing = Nothing
plans-check-hinders-time = Too little time
plans-check-hinders-offer = No fitting courses or meetings
plans-check-hinders-hard = Hard without support
plans-check-hinders-life = Other circumstances
plans-check-help = Do you want a methodist’s help?
plans-check-help-label = Help
plans-check-help-hint = If yes, a methodist will be told that help is wanted.
plans-checked = Thank you, noted
plans-checked-help = Noted. A methodist will hear that you want help
plans-looks = <b>How it went</b>
plans-look-line = { $day }: { $what }
plans-went-all = all is done
plans-went-some = a part is done
plans-went-none = nothing yet
plans-went-help = help is wanted
plans-hindered-nothing = nothing hinders
plans-hindered-time = too little time
plans-hindered-offer = no fitting courses or meetings
plans-hindered-hard = hard without support
plans-hindered-life = other circumstances

# The end
plans-close-what =
    <b>Sum up</b>

    First answer the questions on your goals once more, { $count } of them: this shows what has changed. Then tell whether the goals are met and, if you like, write a few words.
    The answers themselves are not kept: only the new levels are, for you and a methodist to see.
plans-close-what-alone =
    <b>Sum up</b>

    Tell whether the goals are met and, if you like, write a few words.
plans-close-go = Begin
plans-repeat-title = Summing up the plan
plans-repeat-met =
    Is the goal met?

    You were to know it by: “{ $text }”
plans-repeat-reflection = What do you take with you from this plan?
plans-repeat-reflection-label = In my words
plans-repeat-reflection-hint = Two or three sentences. No names of children or colleagues. You may skip it.
plans-closed = The plan is completed

# The methodist’s side
plans-queue-head = 🧭 <b>Plans: { $part }</b> · { $count }
plans-queue-waiting = wait for a word
plans-queue-running = under way
plans-queue-ended = closed
plans-queue-none-waiting = Nobody waits for your word.
plans-queue-none-running = No agreed plans yet.
plans-queue-none-ended = No closed plans yet.
plans-queue-line = { $code } · { $why }
plans-waits-proposed = to be agreed, { $day }
plans-waits-longer = asks to run on
plans-waits-comment = completed, waits for a word
plans-earlier = ← Earlier
plans-further = Further →
plans-to-queue = ← To the plans
plans-look = Open the plan
plans-agree = Agree
plans-agreed = Agreed. The teacher will be told
plans-return = Give back with a remark
plans-return-title = Give a plan back
plans-return-remark = What should be changed?
plans-return-remark-label = Remark
plans-return-remark-hint = Write as to a colleague: the teacher will see these words.
plans-returned = Given back. The teacher will see your words
plans-changed-meanwhile = The plan has changed while you were reading. Open it again.
plans-own-word = Your own plan is agreed by another methodist.
plans-judge-yes = Run on
plans-judge-no = Do not run on
plans-judged = The teacher will be told
plans-comment-write = Write on the results
plans-comment-again = Change the words on the results
plans-comment-title = A methodist’s word
plans-comment-words = What do you say to the teacher about the results?
plans-comment-words-label = Word
plans-comment-words-hint = What worked, and what next. The teacher will see these words.
plans-commented = The teacher will see your words
plans-reveal = Reveal the name
plans-reveal-title = Reveal the name
plans-reveal-reason = What do you need the name for?
plans-reveal-reason-label = Reason
plans-reveal-reason-hint = The teacher will see who revealed the name and why. For example: I’ll call to help with the plan.
plans-revealed = Teacher { $code } is { $name }
plans-evidence-head = <b>What shows it</b>

# In numbers
plans-summary = 📊 In numbers
plans-summary-door = 🧭 Plans in numbers
plans-totals = 📊 <b>Plans of the district</b>
plans-totals-none = No plans yet.
plans-totals-groups = <b>What they work on</b> (teachers)
plans-total-state = { $state }: { $count }
plans-total-group = { $group }: { $count }
plans-total-few = { $group }: fewer than { $least }
plans-total-met = Goals met: { $met } of { $goals } ({ $share } %)
plans-total-met-few = Share of goals met: fewer than { $least } teachers, not shown

# Mentors and heads
plans-shared-none = { $who }: there is no plan to show now.
plans-shared-open = 🧭 Plan
plans-facts =
    🧭 <b>Plans of your teachers</b>: { $count }
    Those are shown who let it be known. What is in a plan only the teacher and a methodist see.
plans-facts-none =
    🧭 <b>Plans of your teachers</b>

    Nobody to show yet: a plan is seen only if the teacher lets it be known.
plans-fact = • { $who } — { $what }
plans-fact-themes = { $themes }
plans-fact-until = until { $day }
plans-menu-facts = 🧭 Plans

# What the bot says of its own accord
plans-push-proposed = 🧭 A teacher has sent a plan to be agreed.
plans-push-longer = 🧭 A teacher asks to let a plan run on.
plans-push-unanswered = 🧭 A plan has waited for a word for over a week.
plans-push-help = 🧭 A teacher wants help with a plan. Open it to learn more.
plans-push-closed = 🧭 A teacher has completed a plan. Write a few words on the results.
plans-answer-agreed = 🧭 Your plan is agreed. Off you go!
plans-answer-returned = 🧭 The methodist has given the plan back with a remark. Have a look.
plans-answer-longer = 🧭 The methodist lets your plan run on.
plans-answer-no-longer = 🧭 The methodist suggests to sum the plan up rather than let it run on.
plans-answer-commented = 🧭 The methodist has written on the results of your plan.
plans-push-checkpoint = 🧭 How is it going with your plan? Three taps.
plans-push-overdue =
    { $count ->
        [one] 🧭 The day of { $count } step of your plan has gone by. Mark it done or choose another day.
       *[other] 🧭 The day of { $count } steps of your plan has gone by. Mark them done or choose another day.
    }
plans-push-ending = 🧭 Your plan ends on { $day }. Sum it up, or run on?
plans-digest-line = 🧭 Have a look at your plan

# Who looked and what was done
plans-deed-look = opened your plan
plans-deed-agreed = agreed your plan
plans-deed-returned = gave your plan back with a remark
plans-deed-longer = let your plan run on
plans-deed-no-longer = did not let your plan run on
plans-deed-commented = wrote on the results of your plan
plans-deed-shared = opened the plan you showed

# Paper
plans-paper-docx = 📄 Word
plans-paper-pdf = 📄 PDF
plans-paper-name = Plan { $number }
plans-paper-ready = Your plan on paper. Whom to show it is up to you.
plans-paper-source = Source: the bot’s records, { $when }
plans-paper-basis = Self-assessment: questionnaire “{ $title }”, version { $version }, { $day }
plans-paper-basis-own = At the teacher’s own wish
plans-paper-unfit = The form { $file } cannot be read. Tell an administrator to check the district’s files.
