events-gone = This event is no longer there.
# An event: the card
events-head =
    { $icon } { $form }
    <b>{ $title }</b>
events-about = { $words }
events-when = 🗓 { $when }
events-was = 🔁 Moved: it was { $when }
events-place = 📍 { $place }
events-place-later = 📍 The place will be told later
events-online = 🔗 Online: those registered get the link an hour before
events-held-by = Held by { $association }
events-for = 👥 For: { $whom }
events-for-everyone = 👥 For everyone
events-for-strictly = 👥 Only for: { $whom }
events-seats = Seats: { $count }, free: { $free }
events-seats-place = Seats in the room: { $count }, free: { $free }
events-seats-online = Seats online: { $count }, free: { $free }
events-quota = From one school: no more than { $count }
events-was-online = 🔗 Online
events-waiting = Waiting for a seat: { $count }
events-deadline = Registration until { $until }
events-moderated = The organiser confirms each registration
events-sections = Sections: { $sections }
events-abstracts = Abstracts until { $until }
events-paper = 📄 Participants get a certificate
events-paper-hours =
    📄 Participants get a certificate for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
events-extra = { $title }: { $said }
events-elsewhere = 🔗 To the organiser’s site
events-run = ⚙️ For the organiser
events-as-reader = 👁 As everyone sees it
events-to-list = ← Events
events-cancelled-why = ❌ Cancelled: { $why }

events-mine-seated = ✅ You are registered
events-mine-place = ✅ You are registered: in the room
events-mine-online = ✅ You are registered: online
events-mine-waiting =
    { $ahead ->
        [0] ⏳ You are first in line. When a seat is free, we will write.
       *[other] ⏳ You are in line; before you: { $ahead }. When a seat is free, we will write.
    }
events-mine-offered = 🎟 There is a seat for you. We hold it until { $until }
events-mine-asked = ⏳ Waiting for the organiser’s answer
events-came = ✅ You are marked as present

events-phase-draft = ✏️ A draft: only organisers see it
events-phase-open = 🟢 Registration is open
events-phase-closed = 🔒 Registration is over
events-phase-running = ▶️ It is on now
events-phase-over = 🏁 It is over
events-phase-reported = 🏁 It is over and summed up
events-phase-cancelled = ❌ Cancelled

# For the organiser
events-in-place = In the room: { $count }
events-in-online = Online: { $count }
events-of-seats = { " " }of { $seats }
events-in-offered = Offered a seat, no answer yet: { $count }
events-in-asked = Waiting for your answer: { $count }

# Lists
events-command = Events and my registrations
events-menu = 🗓 Events
events-menu-run = ⚙️ Events I run
events-list-me = <b>Events for you</b>
events-list-mine = <b>You are registered for</b>
events-list-all = <b>All events of the district</b>
events-list-past = <b>Past events</b>
events-list-run = <b>You run</b>
events-none-me = Nothing is planned for you yet. Look into “All”: you may come to others too.
events-none-mine = You are registered for nothing yet. Open “For me”, choose an event and register.
events-none-all = No events ahead yet. New ones will be announced.
events-none-past = No past events yet.
events-none-run = No events yet. Tap “New event”: the questions are few, and the draft is kept.
events-line =
    { $icon } { $day }, { $time }
    <b>{ $title }</b>
events-open = { $day } · { $title }
events-mark-draft = ✏️ Draft
events-mark-cancelled = ❌ Cancelled
events-mark-reported = 🏁 Summed up
events-mark-seated = ✅ You are registered
events-mark-waiting = ⏳ You are in line
events-mark-asked = ⏳ Waiting for the organiser
events-mark-offered = 🎟 There is a seat for you
events-to-me = For me
events-to-mine = My registrations
events-to-all = All
events-to-past = Past
events-to-run = ⚙️ I run
events-as-everyone = 🗓 Events
events-new = ➕ New event
events-find = 🔎 Search
events-find-again = 🔎 Search again
events-find-title = Search for events
events-find-query = Which event are you looking for? Type a word or two.
events-find-query-label = Words
events-found = Found for “{ $query }”:
events-found-none = Nothing for “{ $query }”. Try another word.


# A new event
events-which-form = What are you holding? What the bot asks depends on it.
events-card-whose = Whose event is it?
events-card-heading = What is it called?
events-card-about = What is it about? Two or three sentences.
events-card-about-hint = Everyone who sees the card will read it.
events-card-starts = When does it begin?
events-card-lasts = How long does it last?
events-card-ways = How do people take part?
events-card-ways-place = In the room
events-card-ways-online = Online
events-card-ways-both = Either way
events-card-place = Where is it held?
events-card-place-hint = For example: school No. 2, room 14. It can be told later.
events-card-link = The link to join?
events-card-link-hint = Only those registered see it, an hour before. It can be told later.
events-card-whom = For whom?
events-card-whom-everyone = For everyone
events-card-whom-associations = For associations
events-card-whom-schools = For schools
events-card-whom-young = For young teachers
events-card-whom-heads = For heads of associations
events-card-associations = For which associations?
events-card-schools = For which schools?
events-card-strict = May only they register?
events-card-strict-hint = “No” means the announcement goes to them, and anyone may register.
events-card-capacity = How many seats in the room?
events-card-capacity-any = No limit
events-card-online = How many seats online?
events-card-online-any = No limit
events-card-quota = How many from one school?
events-card-quota-any = No limit
events-card-minimum = How many must register for it to be held?
events-card-minimum-hint = If registration ends with fewer people, the bot asks you what to do.
events-card-minimum-any = Any number
events-card-deadline = Until when may people register?
events-card-deadline-start = Until it begins
events-card-moderated = Confirm each registration?
events-card-external = Does another organisation hold it and register people?
events-card-certificate = Give certificates?
events-card-hours = How many hours should the certificate say?
events-card-hours-any = None
events-card-themes = Which themes is this event recommended for? Those who need it by their questionnaire will see it.
events-card-measures = Which measures of the programme does it serve?
events-card-sections = Which sections?
events-card-sections-hint = Each on a line of its own.
events-card-abstracts = Until when are abstracts taken?
events-card-abstracts-none = No abstracts
events-card-question = What should people be asked when they register?
events-card-qkind = How is it answered?
events-card-qkind-text = In own words
events-card-qkind-yesno = Yes or no
events-card-qkind-choice = One of several
events-card-qoptions = Which options? Each on a line of its own.
events-card-qoptional = May it be left out?
events-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
events-minutes =
    { $count ->
        [30] 30 minutes
        [45] 45 minutes
        [60] 1 hour
        [90] 1.5 hours
        [120] 2 hours
        [180] 3 hours
        [240] 4 hours
        [300] 5 hours
        [360] 6 hours
       *[other] 8 hours
    }

# The draft
events-publish-announce =
    { $count ->
        [one] 📣 Publish and announce · { $count } person
       *[other] 📣 Publish and announce · { $count } people
    }
events-publish-ask = 📣 Publish; announce after a colleague’s word
events-publish = Publish without an announcement
events-published = Published
events-published-announced = Published, the announcement is ready to go
events-edit = ✏️ Change
events-repeat = 🔁 Repeat
events-drop = 🗑 Delete the draft
events-drop-sure = Delete the draft “{ $title }”? It cannot be brought back.
events-dropped = The draft is deleted.
events-back = ← Back
events-changed = Changed
events-series-published = 🔁 Published together with it: { $days }
events-set-unlimited = Seats: no limit
events-set-unlimited-online = Seats online: no limit
events-set-unlimited-place = Seats in the room: no limit
events-set-deadline = Registration: until it begins
events-set-quota = From one school: up to { $count }
events-set-minimum = Held if so many register: { $count }
events-set-questions = Own questions: { $count }
events-set-link = Link: { $link }
events-set-link-later = Link: not given yet
events-set-measures = Measures of the programme: { $measures }
events-pieces =
    <b>{ $title }</b>
    What should be changed?
events-own-question = Question { $number }: { $words }
events-add-question = ➕ A question
events-take-question = 🗑 Question { $number }
events-card-whose-label = Whose event
events-card-associations-label = Associations
events-card-schools-label = Schools
events-card-capacity-label = Seats in the room
events-card-online-label = Seats online
events-card-hours-label = Hours
events-card-abstracts-label = Abstracts until
events-card-question-label = Question
events-card-qkind-label = How it is answered
events-card-qoptions-label = Options
events-card-qoptional-label = May be left out
events-card-heading-label = Title
events-card-about-label = Description
events-card-starts-label = Day and hour
events-card-lasts-label = Length
events-card-ways-label = How to take part
events-card-place-label = Place
events-card-link-label = Link
events-card-whom-label = For whom
events-card-strict-label = Only for them
events-card-seats-label = Seats
events-card-quota-label = From one school
events-card-minimum-label = Least number
events-card-deadline-label = Registration ends
events-card-moderated-label = Confirm each
events-card-external-label = Held by others
events-card-certificate-label = Certificate
events-card-sections-label = Sections, abstracts
events-card-themes-label = Themes
events-card-measures-label = Measures

# What speaks against it
events-clashes = ⚠️ Please note:
events-clash-event = • near in time for the same people: “{ $title }”, { $when }
events-clash-exam = • { $title }
events-clash-quiet = • { $title }: days to spare people
events-clash-break = • { $title }
events-clash-holiday = • a day off: { $title }
events-clash-weekend = • a day off
events-clash-lessons = • lessons are on at this hour
events-clash-early = • it begins before eight in the morning
events-clash-late = • it ends after eight in the evening
events-clash-free = Free: { $when }

# The announcement
events-told-seats = Seats: { $count }
events-told-series = And further: { $days }
events-told-nothing = More by the button below.
events-told-cancelled = Cancelled: { $title }
events-told-cancelled-why = The event is cancelled. { $why }

# Refusals
events-too-long = Too long: a title takes { $title } letters, a description { $words }.
events-length = An event lasts from { $least } minutes to { $most } days.
events-no-way = This event is not held so. Choose how people take part.
events-deadline-late = Registration cannot end after the beginning.
events-deadline-past = The end of registration has passed. Change it.
events-seats-wrong = A number from 1 to { $most }.
events-too-many-questions = No more than { $most } own questions.
events-no-measure = Choose at least one measure of the programme.
events-past = This time has passed. Choose another.
events-link-missing = A link is needed: there people register with the organiser. Add it in “Change”.
events-place-missing = Tell the place: “Change” → “Place”.
events-extra-missing = Something is missing: { $title }. Add it in “Change”.
events-not-now = This cannot be done now. Open the event anew.
events-not-over = The event is not over yet.
events-not-your-people = A head of an association invites the people of her own association.
events-series-wrong = A series needs days after the first meeting, { $most } meetings at most with it.
events-same-time = Time and place are the same: there is nothing to move.
events-series-unread = The day “{ $said }” could not be read. Write like this: 10 December, 24 December.

# Moving and cancelling
events-move = 📅 Move
events-cancel = ❌ Cancel
events-again = 📄 Once more
events-report = 🏁 Summed up
events-reported-done = Done, it is summed up
events-which-of-series = “{ $title }” is one of a series. What is to change?
events-this-one = This meeting alone
events-this-and-later = This and the later ones
events-move-title = Moving an event
events-move-starts = To when is it moved?
events-move-starts-label = New time
events-move-elsewhere = Is the place another one too?
events-move-elsewhere-label = Another place
events-move-place = Where is it held?
events-move-place-label = Place
events-moved-done = Moved. Everyone registered will know
events-moved = 🔁 The event is moved
events-moved-when =
    It was: { $was }
    <b>It is: { $now }</b>
events-moved-where =
    The place was: { $was }
    <b>It is: { $now }</b>
events-stay = I stay
events-leave = I cannot
events-more = More
events-stays = Good, see you there
events-cancel-title = Cancelling an event
events-cancel-why = Why is it cancelled? Everyone registered will read it.
events-cancel-why-hint = For example: “The host is ill. A new day will be told”.
events-cancel-why-label = Reason
events-cancelled-done = Cancelled. Everyone registered will know
events-cancelled = The event is cancelled. It was planned for { $when }.
events-others = 🗓 Other events
events-clone-title = Once more
events-clone-starts = When does it begin? The rest stays as it was; it can be changed then.
events-clone-starts-label = When
events-cloned = The draft is ready
events-repeat-title = A series
events-repeat-rhythm = How often?
events-repeat-rhythm-label = How often
events-repeat-rhythm-week = Every week
events-repeat-rhythm-fortnight = Every two weeks
events-repeat-rhythm-month = Once a month
events-repeat-rhythm-days = On certain days
events-repeat-times = How many meetings in all?
events-repeat-times-label = Meetings
events-repeat-days = On which other days? The hour stays the same.
events-repeat-days-hint = By commas: 10 December, 24 December, 14 January.
events-repeat-days-label = Days
events-repeated = Meetings added: { $count }
