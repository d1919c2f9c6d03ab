# Monitoring: the hub
waves-menu-hub = 📈 Monitoring
waves-hub = <b>Monitoring</b>
waves-none = Nobody is being asked now.
waves-open = ➕ Open a wave
waves-past = 🗄 Past waves
waves-menu = ☰ Menu
waves-back-to-hub = ← Monitoring
waves-back-to-it = ← To the wave
waves-back = ← Earlier
waves-on = Next →
waves-icon-draft = 📝
waves-icon-planned = 🗓
waves-icon-open = 🟢
waves-icon-closed = ☑️
waves-icon-cancelled = ✖️
waves-line = { $icon } { $title }
waves-brief-draft = { $icon } { $title }: a draft, until { $when }
waves-brief-planned = { $icon } { $title }: opens { $when }
waves-brief-open = { $icon } { $title }: open until { $when }
waves-brief-closed = { $icon } { $title }: closed { $when }
waves-brief-cancelled = { $icon } { $title }: called off, would have begun { $when }
waves-past-list = <b>Past waves</b>: { $count }
waves-past-none = No past waves yet.
waves-door-findings = 📊 Results
waves-door-plans = 🧭 Plans
waves-door-plans-waiting = 🧭 Plans: { $count } waiting
waves-door-code = 🔢 By code
waves-door-instruments = 📋 Questionnaires
waves-door-demands = 🆘 Requests
waves-door-board = 👥 Who takes part now
waves-door-lessons = 👀 Colleagues’ lessons
waves-door-blanks = 📄 Paper questionnaires
waves-which = Which questionnaire?
waves-own = <b>Monitoring</b>: who takes part
waves-own-none = Nothing to show now: no wave is open, or fewer than five people are asked.
waves-own-open =
    { $title }: open until { $day }
    { $unit }: { $count }
waves-own-closed =
    { $title }: closed { $day }
    { $unit }: { $count }

# A wave
waves-title = <b>{ $title }</b>
waves-state-draft = 📝 A draft: nobody is invited yet
waves-state-planned = 🗓 Planned
waves-state-open = 🟢 Open
waves-state-closed = ☑️ Closed
waves-state-cancelled = ✖️ Called off
waves-window = { $opens } — { $closes }
waves-version = Questionnaire: { $title }, version { $number }
waves-length-full = Form: full
waves-length-express = Form: short
waves-whom = For: { $who }
waves-everybody = all teachers of the district
waves-outlook = 👥 To be invited: <b>{ $count }</b>.
waves-outlook-outside = Not in the bot yet: { $count }. The invitation comes on entering. A paper form is possible.
waves-outlook-less = Invited to another wave of this questionnaire already: { $count }. They will not be asked twice.
waves-outlook-nobody = 👥 Nobody to invite: no one fits this choice.
waves-outlook-twice = 👥 Nobody to invite: all { $count } are invited to another wave of this questionnaire.
waves-reminds = ⏰ Those who have not finished will be reminded: { $days }.
waves-reminds-never = ⏰ No reminders: the bot is silent on these days.
waves-spared =
    ⚠️ The wave runs into days when people are spared:
    { $spans }
waves-span = • { $title }: { $first } — { $last }
waves-start = Open and invite { $count }
waves-rework = ✏️ Change
waves-drop = 🗑 Delete the draft
waves-dropped = The draft is deleted.
waves-cancel = Call the wave off
waves-cancel-sure = Call off “{ $title }”? It would open { $when }. Nobody is invited yet.
waves-cancel-yes = Call the wave off
waves-answered = <b>{ $answered } of { $asked }</b> have answered ({ $percent }%)
waves-answered-in-time = <b>{ $answered } of { $asked }</b> answered in time ({ $percent }%)
waves-few = Invited: { $asked }. How many answered is not shown: fewer than five people.
waves-begun =
    { $count ->
        [one] { $count } person has begun and not finished
       *[other] { $count } people have begun and not finished
    }
waves-minutes =
    { $count ->
        [one] It usually takes { $count } minute
       *[other] It usually takes { $count } minutes
    }
waves-stop =
    { $count ->
        [one] { $count } person stands at block { $block }
       *[other] { $count } people stand at block { $block }
    }
waves-inside =
    { $count ->
        [one] { $count } person is answering by version { $number }
       *[other] { $count } people are answering by version { $number }
    }
waves-inside-few = Fewer than 5 people are answering by version { $number }
waves-by-schools = 🏫 By school
waves-by-associations = 🤝 By association
waves-export = ⬇️ Excel sheet
waves-extend = Extend
waves-close = Close now
waves-refresh = 🔄 Refresh
waves-close-sure =
    Close “{ $title }” now?
    No more reminders. Those who have begun may finish for themselves, but their answers will not count in totals. It cannot be opened again.
waves-close-yes = Close the wave
waves-board-schools =
    <b>{ $title }</b>
    Who takes part, by school
waves-board-associations =
    <b>{ $title }</b>
    Who takes part, by association. A teacher of two associations is in both.
waves-board-empty = Nothing here yet.
waves-board-note-small = Where fewer than { $least } people are invited, no count is shown: only “takes part” or “not yet”. A refusal is not told apart from “not yet”.
waves-board-note-beside = “Not shown” stands where such a count could be worked out from.
waves-column-schools = School
waves-column-associations = Association
waves-column-answered = Answered
waves-column-share = Share
waves-of = { $answered } of { $asked }
waves-takes-part = takes part
waves-not-yet = not yet
waves-not-shown = not shown
waves-percent = { $percent }%
waves-sheet = Taking part: { $title }
waves-sheet-kind = What it is
waves-sheet-unit = Name
waves-sheet-asked = Invited
waves-sheet-ready = Ready: <b>{ $title }</b>

# What the bot writes
waves-invite =
    📋 <b>{ $title }</b>
    Your answers help to decide which courses, meetings and consultations the centre offers.

    ⏱ { $minutes ->
        [one] About { $minutes } minute
       *[other] About { $minutes } minutes
    }; you may stop and come back.
    🗓 Until { $when }.
    🔒 Your answers are seen by you and, by a code without a name, by the methodist. The school sees the general picture only. No effect on attestation or pay.

    Taking part is up to you.
waves-invite-short =
    📋 <b>{ $title }</b>
    Your answers help to decide which courses, meetings and consultations the centre offers.

    ⏱ The short form: a few minutes; you may stop and come back.
    🗓 Until { $when }.
    🔒 Your answers are seen by you and, by a code without a name, by the methodist. The school sees the general picture only. No effect on attestation or pay.

    Taking part is up to you.
waves-invite-line = 📋 { $title }: open until { $when }
waves-remind-half = 📋 “{ $title }” is open until { $when }.
waves-remind-near = 📋 “{ $title }”: a few days are left, until { $when }.
waves-remind-last = 📋 “{ $title }”: today is the last day, until { $when }.
waves-extended = 📋 “{ $title }” is extended: open until { $when }.
waves-left-all = You may begin now and finish later: answers are kept.
waves-left =
    { $count ->
        [one] You have begun. { $count } question is left.
       *[other] You have begun. { $count } questions are left.
    }
waves-left-little = You have begun. A little is left.
waves-closed = ☑️ “{ $title }” is closed: { $answered } of { $asked } answered. The results are ready.
waves-closed-few = ☑️ “{ $title }” is closed. The results are ready.
waves-thanks =
    ☑️ “{ $title }” is over. { $count ->
        [one] { $count } teacher answered.
       *[other] { $count } teachers answered.
    } Thank you! The methodists prepare help for what was asked for most.
waves-begin = ▶️ Begin
waves-go-on = ▶️ Go on
waves-decline = I don’t want to take part
waves-look = Look

# Refusals
waves-gone = There is no such wave. It may have been removed.
waves-not-now =
    { $state ->
        [draft] The wave is not open yet: it is a draft.
        [planned] The wave is planned and has not begun.
        [open] The wave is open already.
        [cancelled] The wave is called off.
       *[closed] The wave is closed already.
    }
waves-title-length = A title has 1 to { $most } characters. Make it shorter.
waves-day-past = This day is over. Choose another one.
waves-too-short = A wave lasts a day at least. Choose a later day.
waves-too-long = A wave lasts { $days } days at most. Choose an earlier day.
waves-not-later = It can be extended to a later day only.
waves-nobody = Nobody to invite. Change whom the questionnaire is for.
waves-asked-already = All these people are invited to another wave of this questionnaire.
waves-count-changed = The number of people has changed meanwhile. Check it and tap once more.

# A new wave
waves-usual-title = { $title }, { $year }
waves-new-title = New wave
waves-new-whom = Whom is the questionnaire for?
waves-new-whom-label = For
waves-new-whom-all = All teachers
waves-new-whom-associations = Associations
waves-new-whom-schools = Schools
waves-new-whom-school_groups = Groups of schools
waves-new-whom-positions = By position
waves-new-whom-stages = By experience and terms
waves-new-whom-several = By several traits
waves-new-narrow = By which traits? They work together.
waves-new-narrow-label = Traits
waves-new-narrow-associations = Associations
waves-new-narrow-schools = Schools
waves-new-narrow-school_groups = Groups of schools
waves-new-narrow-positions = Positions
waves-new-narrow-stages = Experience and terms
waves-new-associations = Which associations?
waves-new-associations-label = Associations
waves-new-schools = Which schools?
waves-new-schools-label = Schools
waves-new-school_groups = Which groups of schools?
waves-new-school_groups-label = Groups of schools
waves-new-positions = In which positions?
waves-new-positions-label = Positions
waves-new-stages = With which experience or terms?
waves-new-stages-label = Experience and terms
waves-new-length = The full questionnaire or the short one? The short one asks one question for each area, and the others where it is hard.
waves-new-length-label = Form
waves-new-length-full = Full
waves-new-length-express = Short
waves-new-start = When should it open?
waves-new-start-label = Start
waves-new-start-now = Now
waves-new-start-tomorrow = Tomorrow morning
waves-new-start-day = Choose a day
waves-new-opens = On which day?
waves-new-opens-label = First day
waves-new-term = How long?
waves-new-term-label = Term
waves-new-term-weeks2 = 2 weeks
waves-new-term-weeks3 = 3 weeks
waves-new-term-weeks4 = 4 weeks
waves-new-term-day = Choose the last day
waves-new-closes = Which day is the last?
waves-new-closes-label = Last day
waves-new-name = What is the wave called? Teachers will see the title.
waves-new-name-label = Title
waves-extend-title = Extend the wave
waves-extend-term = For how long? Those who have not finished will be told once.
waves-extend-term-label = Term
waves-extend-term-week1 = A week
waves-extend-term-weeks2 = 2 weeks
waves-extend-term-day = Choose a day
waves-extend-closes = Which day is the last?
waves-extend-closes-label = Last day
waves-extended-done = The wave is extended until { $day }.
