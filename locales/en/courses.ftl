courses-menu = 🎓 Courses
courses-menu-hub = 🎓 District courses
courses-menu-school = 🎓 School courses

# Where a course stands
courses-phase-planned = applications are not open yet
courses-phase-open = applications are open
courses-phase-closed = applications are closed
courses-phase-running = the course is on
courses-phase-done = the course is over
courses-phase-cancelled = the course is called off
courses-provider-state = state organisation
courses-provider-municipal = municipal organisation
courses-provider-listed = organisation on the list
courses-provider-private = private organisation
courses-mode-full_time = in person
courses-mode-part_time = by correspondence
courses-mode-distance = online
courses-mode-mixed = in person and by correspondence
courses-mode-internship = internship
courses-reason-deficit = to close a gap
courses-reason-attestation = getting ready for attestation
courses-reason-interest = the topic interests me
courses-reason-term = my term has come
courses-state-asked = waits for the school
courses-state-approved = approved by the school, waits for a seat
courses-state-confirmed = seat confirmed
courses-state-waiting = waiting list
courses-state-enrolled = enrolled
courses-state-completed = completed, certificate entered
courses-state-dropped = taken off the list
courses-state-declined = declined
courses-state-cancelled = application cancelled
courses-standing-valid = valid
courses-standing-soon = ends soon
courses-standing-over = over
courses-standing-unknown = not known

# A line of a list
courses-dates = { $starts } – { $ends }
courses-dates-from = from { $starts }
courses-dates-none = { $year }, days not fixed yet
courses-apply-by = · apply by { $day }
courses-line = <b>{ $title }</b>
    { $hours } h · { $mode } · { $dates } { $apply }
courses-numbered = { $number }. { $line }

# A teacher's courses
courses-home = 🎓 <b>Courses</b>
courses-term-valid = Your last course is valid until { $until }.
courses-term-soon = Your last course is valid until { $until }. Time to choose the next one.
courses-term-over = Your term ended on { $until }. You have the right to a course every three years: choose one.
courses-term-unknown = The bot does not know when you last learned. Tell it, and it will remind you in time.
courses-recommended = <b>Right for you</b>
courses-recommended-none = Nothing to recommend yet. Look at all courses.
courses-none = There are no courses in the schedule yet.
courses-because = <i>Why: { $why }</i>
courses-why-theme = a topic of your questionnaire
courses-why-position = for your position
courses-why-heads = for heads of associations
courses-all = All courses: { $count }
courses-mine = My courses: { $count }
courses-have = 📜 I have a certificate
courses-tell-last = When my last course was
courses-every = 🎓 <b>All courses</b>: { $count }
courses-back = ⬅️ Courses
courses-open = Open the course
courses-find = Find a course

# The card
courses-card = 🎓 <b>{ $title }</b>
    { $phase }

courses-card-provider = Where: { $provider } ({ $kind })
courses-card-hours = Length: { $hours } h, { $mode }
courses-card-dates = When: { $dates }
courses-card-apply = Apply: by { $day }, that day included
courses-card-listeners = For whom: { $listeners }
courses-card-themes = Topics: { $themes }
courses-card-budget = Paid by the budget, free for you
courses-card-paid = Not paid by the budget: there is a fee
courses-card-quota = Seats for the district: { $quota }, applications: { $asked }
courses-private = ⚠️ The organisation is private. Since 1 September 2025 school teachers learn in state and municipal organisations and in those on the list. Check whether the school accepts such a certificate.
courses-link = Page of the course
courses-want = ✋ I want to learn
courses-take-back = Cancel my application
courses-my-state = { $icon } <b>Your application:</b> { $state }
courses-my-why = Reason: { $why }
courses-reason = <b>{ $title }</b>

    Why do you want to learn? The deputy head and the methodist will see the answer.
courses-to-course = ⬅️ To the course
courses-not-agree = I do not agree
courses-applied = Sent to the school. The bot will write when the seat is confirmed
courses-take-back-sure = Cancel the application for “{ $title }”? The place in line will be lost.
courses-take-back-yes = Yes, cancel
courses-keep = No, keep it
courses-taken-back = Application cancelled
courses-mine-title = 🎓 <b>My courses</b>
courses-mine-none = No applications and no certificates yet.
courses-mine-line = { $icon } { $title }
    { $state }
courses-completed = <b>Certificates</b>
courses-completed-line = 📜 { $title }
    { $hours } h, No. { $number } of { $day }

# A certificate
courses-record-title = Certificate
courses-record-called = What is the course called? Copy it from the certificate.
courses-record-called-label = Course
courses-record-provider = Which organisation taught it?
courses-record-provider-label = Organisation
courses-record-hours = How many hours?
courses-record-hours-label = Hours
courses-record-number = The number of the certificate?
courses-record-number-label = Number
courses-record-number-hint = The registration number on the form. No photo is needed.
courses-record-issued = The day of issue?
courses-record-issued-label = Issued
courses-recorded = Kept. Your term is up to date
courses-last-title = The last course
courses-last-when = When did you last complete a course of advanced training?
courses-last-when-label = Day
courses-last-when-hint = An approximate day will do: June 2024 is 01.06.2024. If there was none or you do not remember, skip it.
courses-remembered = Thank you. The bot will remind you in time
courses-not-remembered = All right, we will ask in a year

# A school
courses-schools = Which school’s courses?
courses-schools-none = Your school is not among the open ones.
courses-school = 🎓 <b>{ $school }</b>
    Waiting for your word: { $count }
courses-school-quiet = 🎓 <b>{ $school }</b>
    No new applications. Waiting in all: { $count }
courses-school-further = 🎓 <b>{ $school }</b>
    Approved and further: { $count }
courses-school-line = { $icon } { $person }
    “{ $title }” — { $state }
courses-approve-all = 👍 Approve all: { $count }
courses-approve-all-sure = Approve all applications of the school ({ $count })? Your own is approved by the head.
courses-approve-all-yes = Yes, approve
courses-approved-all = Approved: { $count }
courses-school-to-further = Approved ones
courses-school-to-asked = New applications
courses-school-terms = 📅 Terms
courses-to-school = ⬅️ To the school
courses-school-back = ⬅️ To the applications
courses-school-open = Look at the applications
courses-asked = <b>{ $person }</b>
    { $line }

    Reason: { $reason }
    State: { $state }
courses-approve = 👍 Approve
courses-decline = Decline
courses-approved = Approved. The methodist sees it
courses-declined = Declined. The teacher will know why
courses-decline-title = Decline an application
courses-decline-why = Why does the school decline? The teacher will see the reason.
courses-decline-why-label = Reason
courses-decline-why-hint = In short, for example: “Nobody to take the lessons on these days”.
courses-terms = 📅 <b>{ $title }</b>
    Valid: { $valid } of { $people } ({ $share }%)

courses-terms-none = Nobody here.
courses-terms-line = { $person } — { $until }, { $state }
courses-terms-where = { $line } · { $school }
courses-terms-over = Over: { $count }
courses-terms-soon = Within a year: { $count }
courses-terms-unknown = Not known: { $count }
courses-terms-valid = Valid: { $count }

# The methodist
courses-hub = 🎓 <b>District courses</b>

    Courses in the plan: { $courses }, open: { $open }
    Applications that wait for schools: { $schools }
    Teachers with a valid course: { $share }%
    Over: { $over }
courses-to-share = Share out ({ $count }): { $title }
courses-to-certify = Certificates ({ $count }): { $title }
courses-plan-open = Schedule
courses-new = ➕ Course
courses-terms-open = 📅 Terms
courses-heads-open = Heads of associations
courses-reports = 📊 Reports
courses-to-hub = ⬅️ District courses
courses-plan = <b>Schedule for { $year }</b>: { $count }
courses-plan-none = The schedule for { $year } is empty so far (courses: { $count }). Load it from a file or add a course.
courses-line-open = Applications and seats
courses-line-back = ⬅️ To the applications
courses-edit = ✏️ Change
courses-shut = Close applications
courses-reopen = Open applications
courses-shut-now = Applications are closed
courses-open-now = Applications are open
courses-announce = 📣 Announce
courses-call-off = Call off
courses-call-off-sure = Call off “{ $title }”? Applications and listeners: { $count }. Each will be told.
courses-call-off-yes = Yes, call it off
courses-called-off-now = The course is called off
courses-no-quota = no limit
courses-quota = <b>{ $title }</b>

    Seats: { $quota } · held: { $held }
    Approved by schools: { $approved } · wait for the school: { $asked } · waiting list: { $waiting }
courses-quota-school = At most { $count } from one school
courses-school-share = • { $school }: held { $held }, approved { $approved }, wait for the school { $asked }, on the list { $waiting }
courses-school-none = no school
courses-schools-more = …and more schools: { $count }
courses-share-out = Confirm by the quota
courses-shared-out = Seats confirmed: { $given }. Waiting: { $waiting }
courses-enrol = Enrol the confirmed: { $count }
courses-enrol-sure = Enrol everybody confirmed for “{ $title }”: { $count }? Each will be told.
courses-enrol-yes = Yes, enrol
courses-enrolled = Enrolled: { $count }
courses-list-file = List of listeners (XLSX)
courses-applicant = <b>{ $person }</b>, { $school }
    “{ $title }”, No. { $number } in line

    Reason: { $reason }
    State: { $state }
courses-decide-confirmed = ✅ Confirm the seat
courses-decide-waiting = ⏳ To the waiting list
courses-decide-declined = Decline
courses-decide-dropped = Take off the list
courses-decided = Done
courses-why-title = Reason
courses-why-why = Why? The teacher will see the reason.
courses-why-why-label = Reason
courses-why-why-hint = In short, for example: “The course is not about your subject”.
courses-number = 📜 Certificate
courses-person = The teacher’s card
courses-certify = 📜 Enter certificates
courses-certify-list = <b>{ $title }</b>
    Without a certificate: { $count }. Tap a person and type the number; the bot takes the day and the hours from the one before.
courses-certify-none = <b>{ $title }</b>
    All certificates are entered, left: { $count }.
courses-certify-number = The number of the certificate?
courses-certify-number-label = Number
courses-certify-issued = The day of issue?
courses-certify-issued-label = Issued
courses-certify-hours = How many hours?
courses-certify-hours-label = Hours
courses-certified = Certificate entered
courses-heads = <b>Heads of associations</b>
    Trained as heads within three years: { $trained } of { $count } ({ $share }%)

courses-head-line = { $icon } { $person } ({ $associations }): { $day }
courses-head-not = not yet
courses-report-heads = List of heads (XLSX)

# A course by hand
courses-added = Added, applications are open
courses-changed = Changed
courses-new-title = Course
courses-new-called = What is the course called?
courses-new-called-label = Course
courses-new-provider = Which organisation runs it?
courses-new-provider-label = Organisation
courses-new-kind = What kind of organisation is it?
courses-new-kind-label = Kind of organisation
courses-new-kind-hint = Since 1 September 2025 school teachers learn in state and municipal organisations and in those on the list.
courses-new-hours = How many hours?
courses-new-hours-label = Hours
courses-new-mode = How is it held?
courses-new-mode-label = Mode
courses-new-starts = When does it begin?
courses-new-starts-label = Begins
courses-new-ends = When does it end?
courses-new-ends-label = Ends
courses-new-apply = Until which day may one apply?
courses-new-apply-label = Apply by
courses-new-apply-hint = That day is included. Not later than the beginning.
courses-new-quota = How many seats has the district?
courses-new-quota-label = Seats
courses-new-quota-hint = Skip it if there is no limit.
courses-new-more = Anything else?
courses-new-more-label = Also
courses-new-more-listeners = For whom (in words)
courses-new-more-positions = Positions
courses-new-more-school_quota = Seats for one school
courses-new-more-for_heads = A course for heads of associations
courses-new-more-themes = Topics of the questionnaire
courses-new-more-paid = Not paid by the budget
courses-new-more-link = Link
courses-new-listeners = For whom is it? In your own words.
courses-new-listeners-label = For whom
courses-new-positions = For which positions?
courses-new-positions-label = Positions
courses-new-school_quota = How many seats for one school?
courses-new-school_quota-label = Seats for one school
courses-new-groups = Which groups of the questionnaire is it about?
courses-new-groups-label = Groups
courses-new-themes = Which topics does it cover?
courses-new-themes-label = Topics
courses-new-themes-hint = Teachers who need the topic see the course among those right for them. Skip it if it is about the whole group.
courses-new-link = Link to the page of the course?
courses-new-link-label = Link

# Pushes
courses-told-approved = 🎓 “{ $title }”: the school has approved your application. It is with the methodist now.
courses-told-confirmed = 🎓 “{ $title }”: the seat is yours. The bot will write when you are enrolled.
courses-told-waiting = 🎓 “{ $title }”: there were not enough seats, you are on the waiting list. The bot will write if one is free.
courses-told-enrolled = 🎓 “{ $title }”: you are on the list of listeners.
courses-told-declined = 🎓 “{ $title }”: the application is declined. The reason is on the card of the course.
courses-told-dropped = 🎓 “{ $title }”: you are no longer on the list. The reason is on the card of the course.
courses-told-cancelled = 🎓 “{ $title }”: the course is called off. Look at the others.
courses-push-asked = 🎓 Applications for courses that wait for your word: { $count }.
courses-push-unapproved = 🎓 Applications for courses close in three workdays. Still without your word: { $count }.
courses-push-numbers = 🎓 The course “{ $title }” is over. Without a certificate: { $count }.
courses-push-due-12 = 🎓 In a year the term of your courses comes. You can choose one in peace.
courses-push-due-6 = 🎓 In half a year the term of your courses comes. A good time to apply.
courses-push-due-3 = 🎓 Three months are left until the term of your courses. Choose one now.
courses-push-last = 🎓 When was your last course? One answer, and the bot will remind you of the term in time.

# Why not
courses-gone = There is no such course.
courses-application-gone = There is no such application.
courses-closed = Applications for this course are closed. Look at the others.
courses-not-yet = Applications for this course are not open yet.
courses-called-off = The course “{ $title }” is called off.
courses-begun = The course has begun or is over: seats are no longer given out.
courses-reason-gone = Choose a reason from the list.
courses-no-consent = Without your consent no list may be handed to the organiser. Open the course and tap “I want to learn” again.
courses-applied-already = You have applied for this course already.
courses-enrolled-already = You are on the list of listeners already. If you cannot take part, write to the methodist.
courses-own-application = This is your own application. The word is the head’s.
courses-settled-already = The application stands otherwise by now. Open it again.
courses-no-room = No free seats: the quota of the district or of the school is full.
courses-seats-held = More are held already: { $count }. Leave so many, or decline some applications.
courses-term-passed = The term for applying ended on { $day }. Change it on the card first.
courses-not-a-listener = This person is not among the listeners.
courses-issued-ahead = This day has not come yet. Check the year.
courses-hours-odd = A course has { $least } to { $most } hours. Check the number.
courses-ends-early = The course ends before it begins. Correct the days.
courses-apply-late = Applications end after the course begins. Correct the days.
courses-number-known = A certificate with this number is kept already.

# Who looked
courses-deed-approved = the school answered your application for a course
courses-deed-settled = the methodist decided on your application for a course
courses-deed-record = your certificate of a course was entered

# Reports
courses-reports-title = 📊 <b>Reports on courses, { $year }</b>

    XLSX files. Whoever takes a list with names is remembered in the log.
courses-report-plan = Schedule
courses-report-requests = Requests by school
courses-report-done = What was done
courses-report-certificates = Register of certificates
courses-report-terms = Terms: who is to learn
courses-report-ready = Ready: { $title }
courses-sheet-plan = Schedule of courses
courses-sheet-requests = Requests for courses
courses-sheet-done = How the schedule was carried out
courses-sheet-certificates = Register of certificates
courses-sheet-terms = Terms: over, ending, not known
courses-sheet-heads = Training of heads of associations
courses-sheet-list = List of listeners
courses-sheet-list-of = List of listeners: “{ $title }”, { $provider }
courses-sheet-year = { $title }, { $year }
courses-sheet-made = { $district }. Made on { $when }. Source: the bot’s records.
courses-sheet-budget = budget
courses-sheet-paid = with a fee
courses-column-number = No.
courses-column-title = Course
courses-column-listeners = For whom
courses-column-provider = Organisation
courses-column-provider-kind = Kind of organisation
courses-column-hours = Hours
courses-column-mode = Mode
courses-column-starts = Begins
courses-column-ends = Ends
courses-column-apply-until = Apply by
courses-column-budget = Payment
courses-column-quota = Quota
courses-column-school-quota = For a school
courses-column-school = School
courses-column-sum = Total
courses-column-asked = Applications
courses-column-enrolled = Enrolled
courses-column-completed = Completed
courses-column-hours-done = Hours learned
courses-column-person = Name
courses-column-position = Position
courses-column-certificate = Certificate No.
courses-column-issued = Issued
courses-column-state = State
courses-column-until = Valid until
courses-column-associations = Associations
courses-column-trained = Course for heads

# The plan from a file
courses-load = 📥 Plan from a file
courses-sample = Sample
courses-sample-file = Schedule, sample
courses-sample-ready = A sample of the schedule. Write the courses under the example and send the file to the bot. Notes are on the headers, codes of topics on the second sheet.
courses-file-title = The schedule from a file
courses-file-file = Send the schedule: XLSX or CSV.
courses-file-file-label = File
courses-file-file-hint = Columns may stand in any order. Course, organisation and hours are needed. First the bot shows what would change.
courses-sure-title = The schedule from a file
courses-sure-deed = Load it?
courses-sure-deed-label = Decision
courses-sure-deed-take = Load
courses-sure-deed-leave = Do not load
courses-load-left = The plan has not changed
courses-load-would = 📥 <b>Schedule for { $year }</b> — a trial, nothing has changed yet
    New: { $new } · would change: { $changed } · the same: { $same } · would go: { $gone }
courses-load-done = ✅ <b>The schedule for { $year } is loaded</b>
    New: { $new } · changed: { $changed } · the same: { $same } · gone: { $gone }
courses-load-new = <b>New</b>: { $count }
courses-load-changed = <b>Changes</b>: { $count }
courses-load-gone = <b>Not in the file</b>, called off: { $count }
courses-load-kept = <b>Not in the file, but applied for</b>, kept: { $count }. Call them off yourself if need be.
courses-load-problems = ⚠️ <b>Mistakes</b>: { $count }. These lines are not loaded until they are put right.
courses-load-private = ⚠️ A private organisation, lines { $lines }. Since 1 September 2025 school teachers learn in state and municipal organisations and in those on the list.
courses-load-ignored = The bot does not know the columns { $columns }. It passes them over.
courses-load-item = • { $item }
courses-load-more = …and { $count } more
courses-load-change = { $title }: { $fields }
courses-load-problem = line { $line }, “{ $column }”: { $cure }
courses-load-state = back in the plan
courses-cell-formula = a formula. Put in the value.
courses-cell-empty = empty. Fill it in.
courses-cell-long = longer than { $most } letters. Make it shorter.
courses-cell-unknown = “{ $said }” is not clear. Write one of: { $choices }.
courses-cell-number = “{ $said }” is no number. Write 36, for example.
courses-cell-range = { $said }: { $least } to { $most } is needed.
courses-cell-day = “{ $said }” is no day. Write 01.03.2027 or 01.03.2027–20.03.2027.
courses-cell-theme = the questionnaire has no topic “{ $said }”. Codes and titles are on the second sheet of the sample.
courses-cell-link = “{ $said }” is no link. It begins with https://
courses-no-header = There is no row of headers in the file. The columns { $needed } are needed. Take the sample.
courses-column-twice = The column “{ $column }” is there twice. Leave one.
courses-plan-empty = There is no course under the headers.
