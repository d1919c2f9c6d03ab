# Buttons on the card of a pair and among young teachers
apprenticeships-button = 📋 Programme
apprenticeships-button-make = 📋 Make a programme
apprenticeships-report = 📄 Mentor’s report
apprenticeships-all = 📋 Programmes of pairs
apprenticeships-open = Open the programme
apprenticeships-to-pair = ← To the pair
apprenticeships-back = ← To the programme
apprenticeships-to-goal = ← To the goal
apprenticeships-keep = Keep

# Making one
apprenticeships-offer =
    📋 <b>A programme for two</b>

    Goals, steps towards them, and days. Either of the two writes and changes it.

    <b>Goals</b> — up to three, tick those you need:
    { $goals }
apprenticeships-ticked = ✓ { $goal }
apprenticeships-none-ticked = Nothing is ticked yet.
apprenticeships-by-levels = 🎯 — goals that answer the result the young teacher shows to the mentor.
apprenticeships-offer-until = <b>Term:</b> until { $day }
apprenticeships-pair-until = By its order the pair lasts until { $day }. A programme is no longer: first the school extends the pair.
apprenticeships-offer-after = The bot puts in steps and days. Everything can be changed later.
apprenticeships-make = Make it
apprenticeships-make-empty = Make it without ready goals
apprenticeships-show = Show my result to the mentor
apprenticeships-made = The draft is ready. Check goals and steps
apprenticeships-many-goals = No more than { $most } goals: so that they can be reached
apprenticeships-one-already = There is a programme already. Open it on the card of the pair.
apprenticeships-pair-over = This pair is over; no programme can be made for it.
apprenticeships-pair-ends = The term of the pair is over. First the school extends the pair.
apprenticeships-unknown = This is no longer here. Open the programme again on the card of the pair.
apprenticeships-not-now = Not now: the programme has changed. Open it again on the card of the pair.

# The card
apprenticeships-head = 📋 <b>Programme</b> · { $state }
apprenticeships-state-draft = draft
apprenticeships-state-agreed = under way
apprenticeships-state-closing = summing up
apprenticeships-state-closed = finished
apprenticeships-with-mentee = Young teacher: { $name }
apprenticeships-with-mentor = Mentor: { $name }
apprenticeships-term = { $starts } — { $until }
apprenticeships-progress = Steps done: { $done } of { $count }
apprenticeships-word-mentor = Mentor: { $given ->
    [yes] ✅ agrees
   *[no] ⏳ has not said yet
    }
apprenticeships-word-mentee = Young teacher: { $given ->
    [yes] ✅ agrees
   *[no] ⏳ has not said yet
    }
apprenticeships-goals-met = Goals met: { $percent }%
apprenticeships-goal-head = <b>{ $number }. { $text }</b>
apprenticeships-goal-met = Met: { $met }
apprenticeships-met-yes = yes
apprenticeships-met-partly = in part
apprenticeships-met-no = not yet
apprenticeships-step-planned = ▫️ { $title } — by { $day }
apprenticeships-step-late = ⏰ { $title } — was due { $day }
apprenticeships-step-done = ✅ { $title } — done { $day }
apprenticeships-steps-more = …and more steps: { $count }
apprenticeships-no-steps = No steps yet.
apprenticeships-review-ahead = 🗓 Halfway the bot asks how it goes: { $day }
apprenticeships-review-said = 🗓 Halfway you answered: “{ $done }”, “{ $hinders }”. Only you see this.
apprenticeships-waits-you = 🏁 Answer the last questions, and the programme is finished.
apprenticeships-waits-other = 🏁 Your answers are here. The other’s are awaited.
apprenticeships-goal-button = { $number }. { $text }
apprenticeships-agree = ✅ Agree
apprenticeships-asked = Noted. The other’s word is awaited
apprenticeships-agreed = The programme is agreed. You may begin
apprenticeships-changed = Changed
apprenticeships-changed-meanwhile = The goals have changed meanwhile. Open the programme again, read and agree.
apprenticeships-no-goals = The programme has no goals yet. Add one.
apprenticeships-goal-empty = The goal “{ $goal }” has no steps. Add a step or take the goal out.
apprenticeships-new-goal = ＋ Goal
apprenticeships-finish = 🏁 Sum up
apprenticeships-more = More…
apprenticeships-more-what = What to do with the programme?

# Term
apprenticeships-change-term = Change the term
apprenticeships-term-which = Until what day? Steps that are later move to its end.
apprenticeships-until = until { $day }
apprenticeships-no-such-term = This term does not fit. Choose another, or have the school extend the pair.

# A goal
apprenticeships-success = <b>It worked if:</b> { $text }
apprenticeships-level = { $icon } { $deficit }
apprenticeships-level-then = By the questionnaire at the beginning: { $level }
apprenticeships-level-now = By the questionnaire at the end: { $level }
apprenticeships-steps = <b>Steps</b>
apprenticeships-add-step = ＋ Step
apprenticeships-reword-button = ✎ Change the words
apprenticeships-lose-goal = Take the goal out
apprenticeships-lose-goal-what = Take out the goal “{ $text }” with all its steps? They cannot be brought back.
apprenticeships-lose-goal-sure = Yes, take it out
apprenticeships-last-goal = This is the only goal. Add another one, then take this out.
apprenticeships-new-goal-which = Which goal? Then the other of the pair confirms the change.
apprenticeships-own-goal = ✎ In our own words
apprenticeships-goal-added = The goal is added
apprenticeships-goal-title = A goal of our own
apprenticeships-goal-goal = What is to be learned?
apprenticeships-goal-goal-label = Goal
apprenticeships-goal-goal-hint = In one phrase. No surnames of children or colleagues.
apprenticeships-goal-success = How will you both know that it worked?
apprenticeships-goal-success-label = It worked if
apprenticeships-goal-success-hint = What can be seen at a lesson or shown.
apprenticeships-reword-title = The words of a goal
apprenticeships-reword-goal = What is to be learned?
apprenticeships-reword-goal-label = Goal
apprenticeships-reword-goal-hint = In one phrase. No surnames of children or colleagues.
apprenticeships-reword-success = How will you both know that it worked?
apprenticeships-reword-success-label = It worked if
apprenticeships-reword-success-hint = What can be seen at a lesson or shown.

# A step
apprenticeships-mark-done = ✅ Done
apprenticeships-mark-planned = Back into the plan
apprenticeships-mark-dropped = Drop the step
apprenticeships-now-done = Noted
apprenticeships-now-planned = The step is planned again
apprenticeships-now-dropped = The step is dropped
apprenticeships-due-month = in a month: { $day }
apprenticeships-due-quarter = end of the quarter: { $day }
apprenticeships-due-year = end of lessons: { $day }
apprenticeships-due-end = end of the programme: { $day }
apprenticeships-due-other = Another day
apprenticeships-moved = Now due { $day }
apprenticeships-step-added = The step is added, due { $day }
apprenticeships-many-steps = A goal holds { $most } steps. Drop one first.
apprenticeships-day-gone = That day is gone. Choose today or later.
apprenticeships-day-late = The programme lasts until { $day }. Choose an earlier day or a longer term: “More…” → “Change the term”.
apprenticeships-due-title = Another day for a step
apprenticeships-due-day = By what day?
apprenticeships-due-day-label = By
apprenticeships-step-title = A step of our own
apprenticeships-step-what = What is to be done?
apprenticeships-step-what-label = Step
apprenticeships-step-what-hint = For example: go through a lesson in grade 7 together. No surnames of children or colleagues.
apprenticeships-step-day = By what day?
apprenticeships-step-day-label = By

# Halfway
apprenticeships-review-button = How it goes
apprenticeships-review-title = How it goes
apprenticeships-review-went = What has been done of what you meant to do?
apprenticeships-review-went-label = Done
apprenticeships-review-went-all = All as planned
apprenticeships-review-went-some = Some
apprenticeships-review-went-none = Nothing yet
apprenticeships-review-hinders = What hinders?
apprenticeships-review-hinders-label = Hinders
apprenticeships-review-help = Would a methodist’s help be welcome?
apprenticeships-review-help-label = A methodist’s help
apprenticeships-review-help-hint = With “yes” a methodist hears of it and gets in touch. The other of the pair does not see this answer.
apprenticeships-reviewed = Thank you, noted
apprenticeships-reviewed-help = Noted. A methodist will hear that help is wanted

# The end
apprenticeships-finish-what =
    🏁 <b>Summing up</b>

    A few questions. This is who reads the answers:
apprenticeships-read-other =
    👥 <b>Both of you</b>
    { $questions }
apprenticeships-read-self =
    🔒 <b>You alone</b>
    { $questions }
apprenticeships-read-counts =
    🔢 <b>A methodist, as a total without names</b>
    { $questions }
apprenticeships-question = • { $text }
apprenticeships-finish-after = The other of the pair gets the questions too. Of each goal you are asked whether it was met. Where you differ, the young teacher’s word stands. When you both have answered, the programme and the pair are finished.
apprenticeships-finish-go = Answer
apprenticeships-reflect = 🏁 Answer the questions
apprenticeships-reflect-title = Summing up
apprenticeships-reflect-met = Was the goal met? { $goal }
apprenticeships-reflect-met-too = Was the goal met? { $goal } · The young teacher says: { $word }
apprenticeships-reopen = Too early, back to the programme
apprenticeships-answered = Thank you! Your answers are kept. The programme is finished when the other answers.
apprenticeships-closed-now = 🏁 The programme is finished. Thank you for this work!
apprenticeships-become = 🤝 Become a mentor
apprenticeships-become-later = 🤝 One may mentor after three years of work: the button will be under “Me”.
apprenticeships-outcome = What was said at the end
apprenticeships-mentor-said = <b>Mentor</b>
apprenticeships-mentee-said = <b>Young teacher</b>
apprenticeships-answer =
    <i>{ $question }</i>
    { $answer }
apprenticeships-yes = yes
apprenticeships-no = no
apprenticeships-nothing-said = Nothing has been said yet.

# The same questions once more
apprenticeships-repeat = See what has changed
apprenticeships-repeat-what =
    You may answer the questionnaire’s questions on the themes of the programme once more. { $count ->
        [one] It is { $count } question.
       *[other] There are { $count } questions.
    }

    The result is for your eyes alone. Whether the mentor sees it, you decide at the end.
apprenticeships-repeat-go = Begin
apprenticeships-repeat-title = What has changed
apprenticeships-repeat-show = Show the new level to the mentor?
apprenticeships-repeat-show-label = Show to the mentor
apprenticeships-repeat-head = <b>What has changed</b>
apprenticeships-repeat-line = { $goal } — now: { $level }
apprenticeships-repeat-none = Too few answers to tell a level.
apprenticeships-repeat-kept = Your mentor sees it too, on the card of the goal, as long as you show your result.
apprenticeships-repeat-own = You alone see this. The bot has not kept the answers.

# To schools and methodists
apprenticeships-fact-none = This pair has no programme yet.
apprenticeships-fact-only = Goals and notes are seen by the two and a methodist alone.
apprenticeships-read = Read the programme
apprenticeships-pair-of = { $mentee } · mentor: { $mentor }
apprenticeships-look-noted = Both see that you opened the programme.
apprenticeships-alone = Finish without the answer
apprenticeships-alone-what = The second answer has not come in two weeks. Finish the programme and the pair without it?
apprenticeships-alone-sure = Finish
apprenticeships-alone-done = The programme and the pair are finished
apprenticeships-still-asked = The questions are recent. It can be finished without an answer from { $day }.
apprenticeships-thanks-word = 📄 Letter of thanks, Word
apprenticeships-thanks-pdf = 📄 Letter of thanks, PDF
apprenticeships-list = 📋 <b>Programmes of pairs</b> · { $count } in all
apprenticeships-list-line = { $who } · { $state } · { $done }/{ $count }
apprenticeships-earlier = ← Back
apprenticeships-further = Further →
apprenticeships-count-state = { $state }: { $count }
apprenticeships-count-goals = Goals met: { $met } of { $goals } ({ $percent }%)
apprenticeships-count-answer = { $answer } — { $count }
apprenticeships-count-hidden = Where fewer than { $least } people answered, there are no numbers.
apprenticeships-deed-look = opened the programme of the pair
apprenticeships-deed-levels = saw the levels of the questionnaire in the programme
apprenticeships-deed-thanks = took a letter of thanks to the mentor

# Pushes
apprenticeships-push-asked = 📋 The programme of your pair waits for your yes.
apprenticeships-push-agreed = 📋 The programme of your pair is agreed. You may begin.
apprenticeships-push-changed = 📋 The goals of the programme have changed. Have a look and agree.
apprenticeships-push-moved = 📋 The programme goes on with the new mentor.
apprenticeships-push-closing = 🏁 The programme comes to its end. The last questions are left.
apprenticeships-push-closed = 🏁 The programme of your pair is finished.
apprenticeships-push-review = 📋 Half of the programme is behind you. Tell how it goes: three taps.
apprenticeships-push-ending = 📋 The programme of your pair lasts until { $day }. Sum up or change the term.
apprenticeships-push-waiting = 🏁 A programme’s end has waited for an answer for over two weeks. It can be finished without it.
apprenticeships-digest-line = The programme of your pair waits for you

# Papers: always in Russian
apprenticeships-paper-programme = 📄 Programme, Word
apprenticeships-paper-ready = The paper is ready.
apprenticeships-paper-unfit = The template { $file } could not be filled in. Tell the administrator.
apprenticeships-paper-source = Source: the bot’s records. Made { $when }
apprenticeships-paper-order = No. { $number } of { $day }
apprenticeships-paper-met = { $percent }% of goals met
apprenticeships-paper-time = { $hours ->
    [0] { $minutes } min
   *[other] { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
        }
    }
apprenticeships-paper-meetings = meetings held: { $count } ({ $time })
apprenticeships-paper-name-programme = Mentoring programme { $number }
apprenticeships-paper-name-report = Mentor’s report { $number }
apprenticeships-paper-name-thanks = Letter of thanks { $number }
