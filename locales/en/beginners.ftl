beginners-menu = 🌱 Young teachers

# The home of mentoring
beginners-hub = 🌱 <b>Young teachers of the district</b>
beginners-hub-school = 🌱 <b>Young teachers</b>
    { $schools }
beginners-none = Nobody has less than three years of experience now.
beginners-total = { $total } in all. Covered by mentoring: { $percent } %, the goal is { $goal } %.
beginners-count-paired = 🟢 with a mentor: { $count }
beginners-count-grace = 🟡 still in time: { $count }
beginners-count-uncovered = 🔴 without a mentor: { $count }
beginners-count-refused = 📄 declined in writing: { $count }
beginners-count-away = 💤 on long leave: { $count }, not counted
beginners-to-register = 📋 List and cover
beginners-to-hub = ⬅️ Young teachers

# The list
beginners-gone = This person is not among the young teachers. Open the list again.
beginners-register = 📋 <b>Young teachers</b>: { $shelf } — { $count }
beginners-shelf-all = all
beginners-shelf-uncovered = 🔴 without a mentor
beginners-shelf-grace = 🟡 still in time
beginners-shelf-paired = 🟢 with a mentor
beginners-shelf-refused = 📄 declined in writing
beginners-shelf-away = 💤 on leave
beginners-shelf-empty = Nobody is here yet.
beginners-mark-uncovered = 🔴 { $who }
beginners-mark-grace = 🟡 by { $day } · { $who }
beginners-mark-paired = 🟢 { $who }
beginners-mark-refused = 📄 { $who }
beginners-mark-away = 💤 { $who }

# The card
beginners-card = 👤 <b>{ $who }</b>
beginners-experience = Experience: { $experience }. Works since { $hired }
beginners-newly = less than a month
beginners-years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
beginners-months =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
beginners-is-paired = 🟢 Mentor: { $mentor }, since { $since }
beginners-is-grace =
    🟡 No mentor yet. One is to be found by { $day }: { $left ->
        [0] today is the last day.
        [one] { $left } day left.
       *[other] { $left } days left.
    }
beginners-is-uncovered = 🔴 No mentor. Time was up on { $day }
beginners-is-refused = 📄 A mentor was declined in writing: { $day }{ $number }
    She stays in the count.
beginners-number = {" "}No. { $number }
beginners-is-away = 💤 On long leave since { $since }{ $until }
    Not in the count.
beginners-until = {" "}until { $day }
beginners-coming = ⏳ A pair is being made. Mentor: { $mentor }
beginners-ahead = 💤 A long leave begins on { $since }
beginners-to-list = ⬅️ To the list

# Refusal and leave
beginners-refuse = 📄 Mentor declined
beginners-unrefuse = ↩️ Refusal taken back
beginners-unrefuse-sure = Would { $who } work with a mentor after all? Then one is to be found.
beginners-leave-so = Leave as it is
beginners-leave = 💤 Long leave
beginners-return = ☀️ Back from leave
beginners-refused = The refusal is recorded.
beginners-unrefused = The refusal is taken back.
beginners-left = The leave is recorded.
beginners-returned = The return is recorded.
beginners-refusing-title = Mentor declined
beginners-refusing-written = When was the refusal written? The sheet itself stays at the school.
beginners-refusing-written-label = Date of the refusal
beginners-refusing-number = What is the number of the paper?
beginners-refusing-number-label = Number
beginners-leaving-title = Long leave
beginners-leaving-since = From what day is the person away? No need to say why.
beginners-leaving-since-label = From
beginners-leaving-until = Until what day, included? Skip it if nobody knows yet.
beginners-leaving-until-label = Until
beginners-returning-title = Back from leave
beginners-returning-back = From what day does the person work again?
beginners-returning-back-label = First day at work
beginners-refused-already = A refusal is recorded already. Open the card again.
beginners-not-refused = No refusal is recorded. Open the card again.
beginners-refusal-paired = The pair is there. If a mentor is no longer wanted, end the pair first.
beginners-refusal-future = A refusal cannot be written tomorrow or later. Check the date.
beginners-away-already = A leave is recorded already. Record the return first.
beginners-leave-backwards = The last day of the leave is before the first. Check the dates.
beginners-not-away = No leave is recorded. Open the card again.
beginners-return-early = The return is before the beginning of the leave. Check the date.
beginners-deed-refused = a written refusal of a mentor was recorded
beginners-deed-unrefused = a refusal of a mentor was taken back
beginners-deed-away = a long leave was recorded
beginners-deed-back = a return from leave was recorded

# Indicators
beginners-to-figures = 📊 Indicators
beginners-no-period = The calendar knows no such school year, or it has not begun.
beginners-figures = 📊 <b>Indicators of mentoring</b>
    { $period }, on { $day }
beginners-year = School year { $year }
beginners-year-half = School year { $year }, { $half }
beginners-half-0 = whole year
beginners-half-1 = first half
beginners-half-2 = second half
beginners-kpi = { $mark } <b>{ $title }</b>
    { $percent } % ({ $part } of { $whole }), the goal is { $goal } %
beginners-kpi-none = { $mark } <b>{ $title }</b>
    nothing known yet, the goal is { $goal } %
beginners-kpi-coverage = Cover: a mentor is there, or there is still time
beginners-kpi-lag = Pairs made in time: within { $days } days
beginners-kpi-active =
    Rhythm: months of pairs with { $times ->
        [one] at least { $times } meeting
       *[other] at least { $times } meetings
    }
beginners-kpi-retention = Stayed in the district by { $day }
beginners-kpi-retention-none = Stayed in the district by 1 September
beginners-kpi-pulse = Answer the pulse, since the year began
beginners-kpi-same = In the same school: { $part } of { $whole }
beginners-kpi-not-final = The result comes on 1 September.
beginners-kpi-restored = The list of 1 September was made later: whoever had left before is not in it.
beginners-kpi-refused = Written refusals: { $count }
beginners-kpi-pairs = Pairs in the period: { $count }, new { $begun }, ended { $ended }
beginners-kpi-sessions = Meetings logged: { $count }
beginners-kpi-confirmed = Confirmed by mentees: { $percent } %
beginners-kpi-goals = Goals met: { $percent } % (programmes closed: { $programmes })
beginners-kpi-useful = How useful meetings were to mentees: { $mean } of 5
beginners-papers = 📄 Papers

# Reminders
beginners-push-soon =
    🟡 { $count ->
        [one] Time to find a mentor is nearly up for { $count } young teacher.
       *[other] Time to find a mentor is nearly up for { $count } young teachers.
    }
beginners-push-late =
    🔴 { $count ->
        [one] { $count } young teacher has no mentor, and time to find one is up.
       *[other] { $count } young teachers have no mentor, and time to find one is up.
    }
beginners-push-open = 📋 Open the list

# Buttons of other parts
beginners-pair = 🤝 Open the pair
beginners-propose = 🔎 Find a mentor

# Papers
beginners-papers-title = 📄 <b>Papers on mentoring</b>
    { $period }
beginners-paper-report = Report on mentoring (Word)
beginners-paper-csv = Indicators as a table (CSV)
beginners-paper-schools = Summary by school (Excel)
beginners-paper-hours = ⏱ Hours of mentors
beginners-paper-ready = Ready: { $title }.
beginners-paper-unfit = The template { $file } cannot be filled in. The command check tells the administrator what to mend.
beginners-file-report = Report on mentoring, { $of }
beginners-file-csv = Indicators of mentoring, { $of }
beginners-file-schools = Summary by school, { $of }
beginners-file-hours = Hours of mentors, { $of }
beginners-hours-title = ⏱ <b>Hours of mentors</b> for the pay order. Of which month?
beginners-sheet-schools = Summary by school
beginners-sheet-schools-of = Mentoring: summary by school, { $period }
beginners-sheet-schools-note = Who works in two schools is counted in each.
beginners-sheet-hours = Hours of mentors
beginners-sheet-hours-of = Hours of mentors, { $month }
beginners-sheet-hours-note = Minutes are as the mentor logged them. “Confirmed”: the mentee confirmed the meeting; silence does not undo one.
beginners-sheet-made = { $district }. Made on { $when }. Source: the records of the bot.
beginners-sheet-total = Total
beginners-column-school = School
beginners-column-young = Young teachers
beginners-column-uncovered = Without a mentor
beginners-column-refused = Declined in writing
beginners-column-pairs = Pairs
beginners-column-orders = Orders
beginners-column-sessions = Meetings
beginners-column-programmes = Programmes closed
beginners-column-mentor = Mentor
beginners-column-mentee = Mentee
beginners-column-order = Order
beginners-column-meetings = Meetings
beginners-column-confirmed = Confirmed, min
beginners-column-unconfirmed = Unconfirmed, min
beginners-column-minutes = Total, min
beginners-column-hours = Total, hours
beginners-report-kpi-coverage = Young teachers covered by mentoring (a mentor is there, or there is still time)
beginners-report-kpi-lag = Pairs made within { $days } days
beginners-report-kpi-active = Months of pairs with at least { $times } meetings (while lessons go on)
beginners-report-kpi-retention = Young teachers who stayed in the district
beginners-report-kpi-same-school = of them in the same school
beginners-report-cover-total = Young teachers (under three years of experience)
beginners-report-cover-paired = with a mentor
beginners-report-cover-grace = still in time
beginners-report-cover-uncovered = without a mentor, time is up
beginners-report-cover-refused = declined a mentor in writing
beginners-report-cover-away = besides, on long leave (not counted)
beginners-report-of = { $part } of { $whole }
beginners-report-retention = The young teachers of 1 September are compared with those who work on { $day }
beginners-report-no-cohort = The bot has no list of the young teachers of 1 September of this year.
beginners-report-source = Source: the records of the bot. Made on { $when }
