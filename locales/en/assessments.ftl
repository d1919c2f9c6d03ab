# Whoever looks at a lesson: the queue
assessments-menu-queue = 👀 Colleagues’ lessons
assessments-queue =
    👀 <b>Colleagues’ lessons</b>

    A lesson sheet can be filled in only if the teacher has allowed the visit.
assessments-queue-waiting =
    No answer yet:
    { $lines }
assessments-queue-line = • { $what }
assessments-queue-back = To colleagues’ lessons
assessments-of = { $who }, { $day }
assessments-fill = ✏️ Fill in: { $what }
assessments-filled = 📄 { $what }
assessments-take-back = ✖️ Cancel: { $what }
assessments-ask = Ask to see a lesson
assessments-test = Enter a test result
assessments-give-up-ask = Cancel the visit? { $what }
assessments-give-up-sure = Yes, cancel
assessments-given-up = Cancelled.
assessments-asking-title = Ask to see a lesson
assessments-asking-who = Whose lesson would you like to see?
assessments-asking-who-label = Teacher
assessments-asking-day = When is the lesson?
assessments-asking-day-label = Day of the lesson
assessments-asked =
    The request is sent.

    { $who }, { $day }

    The teacher decides. The answer will appear under “Colleagues’ lessons”. Nothing is to be filled in before that.

# The sheet
assessments-sheet-title = Lesson sheet · { $who }
assessments-sheet-lesson = On what day was the lesson?
assessments-sheet-lesson-short = Day of the lesson
assessments-sheet-evidence =
    What exactly did you see? One or two sentences: a method, a task, a moment.

    Name no children. The teacher will read this.
assessments-sheet-evidence-short = What was seen
assessments-anchor-1 = Does not work yet
assessments-anchor-2 = Works with great effort
assessments-anchor-3 = Works now and then
assessments-anchor-4 = Works with confidence
assessments-anchor-5 = Worth showing to colleagues
assessments-unseen = Not observed
assessments-point = { $point } of 5
assessments-sheet-line = • { $text } — <b>{ $point }</b>
assessments-sheet =
    📄 <b>Lesson sheet</b>
    { $who }, { $day }

    { $lines }

    <b>What was seen:</b> { $evidence }

# A test
assessments-testing-title = The result of a test
assessments-testing-code = The teacher’s code: four digits.
assessments-testing-code-label = Code
assessments-testing-groups = Which competences did the test check?
assessments-testing-groups-label = Competences
assessments-testing-percent = What percentage was achieved? A number from 0 to 100.
assessments-testing-percent-label = Percent
assessments-testing-source = What is the test called, and who ran it?
assessments-testing-source-label = Test
assessments-testing-source-hint = For example: “Entry test of a course, the institute”. No names.
assessments-testing-day = On what day was the test?
assessments-testing-day-label = Day
assessments-tested =
    Kept. { $count ->
        [one] This test has { $count } group of competences.
       *[other] This test has { $count } groups of competences.
    }

    The teacher will see the result and may delete it.
assessments-test-line = • { $group } — <b>{ $percent } %</b>
assessments-test-sheet =
    📝 <b>Diagnostic test</b>
    { $source }, { $day }

    { $lines }

# The teacher: how others see it
assessments-beside = How others see it
assessments-own = 👀 <b>How others see it</b>
assessments-own-none = Here you will find how colleagues see your work and what tests have shown. There is nothing yet. Nobody can look at your lesson without your leave.
assessments-own-how =
    The table shows percents of mastery: by your answers, by a lesson sheet, by a test, and together. Your own answers weigh most.

    You see these figures, and so does a methodist, by code without your name. Your school does not.
assessments-own-talks =
    <b>Where the views differ</b>
    This is neither a mistake nor a mark. It is a reason for a calm talk with the colleague who saw the lesson, or with a methodist.

    { $lines }
assessments-talk = • { $group }: you say { $own } %, others { $other } %
assessments-talk-higher =
    Others see more than you give yourself:
    { $lines }
    You may be strict with yourself here. Ask what they liked.
assessments-talk-lower =
    Others see less:
    { $lines }
    One lesson or one test does not show everything. Talk over an example: what may have gone unnoticed, what could be added.
assessments-column-group = Group
assessments-column-own = You
assessments-column-external = Lesson
assessments-column-test = Test
assessments-column-combined = Together
assessments-none = —
assessments-invite = Ask somebody to see my lesson
assessments-inviting-title = Ask somebody to see my lesson
assessments-inviting-whom = Whom would you like to ask?
assessments-inviting-whom-label = Colleague
assessments-inviting-day = When is the lesson?
assessments-inviting-day-label = Day of the lesson
assessments-invited =
    The invitation is sent.

    { $who }, { $day }

    After the lesson the sheet will appear here. You may change your mind at any moment.
assessments-no-assessors = There is nobody to ask yet: no methodist and no head of your associations is in the bot.
assessments-mine-asked =
    👀 <b>Allow a look at your lesson?</b>

    { $who } would like to see your lesson on { $day } and fill in a lesson sheet.

    You will see the sheet at once and in full. Beside you, only the one who saw the lesson does; the percents by group are also seen by a methodist, by code without your name. This leave opens nothing of your answers to the questionnaire. The sheet has no bearing on attestation or pay.

    You may say no: nobody will ask why. You may change your mind.
assessments-mine-agreed =
    ✅ <b>You allowed a look at your lesson</b>

    { $who }, { $day }

    You may still change your mind: then no sheet will be filled in.
assessments-mine-declined =
    <b>You did not allow a look at your lesson</b>

    { $who }, { $day }

    We tell nobody about it. If you change your mind, press “I allow it”.
assessments-mine-asked-button = ❓ Asked to see the lesson on { $day }
assessments-mine-agreed-button = ✅ Allowed: lesson on { $day }
assessments-mine-declined-button = Not allowed: lesson on { $day }
assessments-mine-sheet-button = 📄 Lesson sheet, { $day }
assessments-mine-test-button = 📝 Test, { $day }
assessments-allow = I allow it
assessments-refuse = I do not
assessments-withdraw = 🗑 Delete
assessments-withdraw-ask = Delete for good? It cannot be brought back. You need not explain anything.
assessments-withdraw-sure = Yes, delete
assessments-keep = Keep
assessments-withdrawn = Deleted

# News
assessments-news-ask = 👀 You are asked to allow a look at your lesson on { $day }. It is for you to decide.
assessments-news-done = 📄 The sheet of your lesson on { $day } is ready.
assessments-news-test = 📝 The result of a test of { $day } was entered.
assessments-news-wish = 👀 A teacher invites you to a lesson on { $day }.
assessments-news-agreed = ✅ The look at the lesson on { $day } is allowed. The sheet can be filled in after it.
assessments-news-off = The visit to your lesson on { $day } is cancelled.
assessments-news-open = Open
assessments-remind = ✏️ The lesson of { $day } is over, and its sheet is still empty. It takes five minutes.

# By code
assessments-by-code-title = A result by code
assessments-by-code-code = Type the teacher’s code.
assessments-by-code-code-label = Code
assessments-by-code-code-hint = A code is four digits, for example 0147. Whatever you open, the teacher will see under “Who looked at my data”.
assessments-found =
    <b>Teacher { $code }</b>
    Latest result: { $day }

    What shall be opened? Each look is written down and shown to the teacher.
assessments-see-scores = Profile
assessments-see-answers = Answers
assessments-see-name = Reveal the name
assessments-another-code = Another code
assessments-nothing-to-show = There is no result that may be shown under this code.
assessments-scores =
    <b>Teacher { $code }</b> · { $day }
    Mastery and deficit by self-assessment:

    { $lines }
assessments-score =
    { $icon } <b>{ $group }</b>: { $percent } %
    { $mastery } — { $deficit }
assessments-score-few =
    ⚪️ <b>{ $group }</b>
    too few answers
assessments-scores-beside = Below, the self-assessment stands beside the lesson sheet and the test.
assessments-answers = <b>Teacher { $code }</b> · answers · { $day }
assessments-answers-group = <b>{ $group }</b>
assessments-answer = <b>{ $given }</b> · { $text }
assessments-answer-na = n/a
assessments-answer-no = —
assessments-reveal-title = Reveal the name
assessments-reveal-reason = What is the name needed for?
assessments-reveal-reason-label = Reason
assessments-reveal-reason-hint = The teacher will read this reason word for word. It cannot be deleted: write no names in it.
assessments-named = <b>Teacher { $code }</b> — { $name }

# Why not
assessments-gone = This is no more.
assessments-not-oneself = One’s own lesson cannot be assessed like this. Ask a colleague.
assessments-not-in-bot = This teacher is not in the bot yet: there is no way to ask for leave.
assessments-not-an-assessor = This colleague cannot be asked. Choose a methodist or the head of an association of yours.
assessments-already-asked = There is an entry about this lesson already. Choose another day.
assessments-consent-first = The consent to diagnostics comes first: “Me” → “Consents and data”.
assessments-day-past = This day is over. Choose today or later.
assessments-day-ahead = This day has not come yet.
assessments-no-sheet = The questionnaire in force has no lesson sheet.
assessments-done-already = The sheet is filled in already.
assessments-not-agreed = This lesson is not allowed to be looked at.
assessments-too-early = The lesson is not over yet. The sheet can be filled in on the day of the lesson or later.
assessments-nothing-seen = Mark at least one line: an empty sheet has no point.
assessments-no-consent = Nothing can be kept under the code { $code }: there is no such teacher, or no consent to diagnostics.

# A list of results from a file
assessments-list-head = No header is found. The columns are: code, group, percent, source, date.
assessments-list-group = The group “{ $group }” is not known. Write its code (SUB) or its title as in the questionnaire.
assessments-list-percent = A percentage is a number from 0 to 100.
assessments-list-share = This looks like a share. Write percents: 85, not 0.85.
assessments-list-source = Name the test: from 1 to { $most } letters.
assessments-list-day = Write the date like this: 25.11.2026.
assessments-list-problem = line { $line }: { $why }
assessments-list-total = Lines accepted: { $kept }, teachers: { $people }, refused: { $refused }.
assessments-list-dry = This is a trial: nothing is kept. Add --yes to keep it.
assessments-list-kept = Kept.
assessments-list-nobody = Give the code of the methodist on whose behalf results are entered: --by 0001.
