registrations-cancelled = The event is cancelled.
registrations-elsewhere = Another organiser registers people for this event. Open the link in the card.
registrations-closed = Registration is over. If you want to come, write to the organiser.
registrations-not-that-way = One cannot take part this way. Open the event’s card.
registrations-gone = This registration is no longer there. Open the event’s card.
registrations-offer-gone = This seat has gone to somebody else. You can register again.
registrations-over = The event is over.
registrations-no-room-there = There is no room there. You keep your seat.
registrations-not-for-you = This event is for others.
registrations-seats-held = No fewer than { $count }: so many seats are taken.
registrations-quota-held = No fewer: one school has { $count } seats already.

registrations-sign-one = ✍️ Sign up
registrations-sign-place = 🏫 I’ll be there
registrations-sign-online = 💻 I’ll join online
registrations-line-one = ⏳ No seats: join the waiting list
registrations-line-place = ⏳ On the spot: waiting list
registrations-line-online = ⏳ Online: waiting list
registrations-move-place = 🏫 I’ll come in person
registrations-move-online = 💻 Switch to online
registrations-cannot = I can’t
registrations-accept = ✅ Take the seat
registrations-refuse = No, thanks
registrations-leave = Cancel my seat
registrations-out-of-line = Leave the line
registrations-link = 🔗 Link to connect
registrations-ics = 📅 To my calendar
registrations-answer = ✏️ Answer the organiser’s questions
registrations-coming = 👍 I’ll come
registrations-again = Sign up again
registrations-connect = 🔗 Connect
registrations-to-event = About the event
registrations-how =
    <b>{ $title }</b>
    🗓 { $when }

    How will you take part?
registrations-done = ✅ You are in.
registrations-done-seat = ✅ You are in. Seat { $number } of { $seats }.
registrations-done-line = No seats left. Your number in the waiting list: { $number }.
registrations-done-quota = No more seats for your school: { $count } are in. Your number in the waiting list: { $number }.
registrations-done-asked = Your request is with the organiser. The answer comes here.
registrations-taken = ✅ The seat is yours.
registrations-sure-seat =
    Cancel your seat at “{ $title }”?

    It goes to the next in line at once.
registrations-sure-line =
    Leave the line for “{ $title }”?

    If you change your mind, you will stand at the end.
registrations-sure-yes = Yes, cancel
registrations-sure-no = Leave it as it is
registrations-left-seat = Cancelled. The seat is free.
registrations-left-line = You are no longer in line.
registrations-wished = Understood. If there is a recording or materials, you will get them.
registrations-wished-left = Cancelled. If there is a recording or materials, you will get them.
registrations-expected = See you there!
registrations-answered = The organiser has your answers.
registrations-unanswered = The seat stays yours. You can answer later.
registrations-questions-sure = Stop answering? “{ $title }”: the seat stays yours.
registrations-link-later =
    🔗 “{ $title }”

    The link appears here on { $at } and comes as a message.
registrations-link-now =
    🔗 “{ $title }”
    🗓 { $when }

    The link is for those who signed up. Please do not pass it on.
registrations-link-not-yours = The link is for those who signed up. Sign up for the event.
registrations-ics-how =
    📅 “{ $title }”

    Open the file: your phone offers to add it to the calendar. Alarms a day and an hour before.
registrations-alarm = { $title }
registrations-offer =
    🎟 A seat is free: “{ $title }”.
    🗓 { $when }

    It is held for you until { $until }.
registrations-given =
    🎟 There is a seat: “{ $title }”.
    🗓 { $when }

    You are in. If you cannot come, cancel: the seat goes to the next in line.
registrations-lapsed =
    ⌛️ Time is up, the seat is no longer held: “{ $title }”.
    🗓 { $when }
registrations-approved =
    ✅ The organiser confirms your registration: “{ $title }”.
    🗓 { $when }
registrations-approved-line =
    The organiser confirms your registration: “{ $title }”.

    No seats yet. Your number in the waiting list: { $number }.
registrations-added =
    ✅ The organiser has put you on the list: “{ $title }”.
    🗓 { $when }

    If you cannot come, cancel.
registrations-added-line = The organiser has put you on the waiting list: “{ $title }”. Your number: { $number }.
registrations-declined =
    The organiser has cancelled your registration: “{ $title }”.
    🗓 { $when }
registrations-because = Reason: { $why }
registrations-day =
    ⏰ A reminder: “{ $title }”.
    🗓 { $when }
registrations-hour = ⏰ “{ $title }” begins at { $time }.
registrations-where = 📍 { $place }
registrations-link-comes = 🔗 The link comes an hour before the beginning.
registrations-link-here = 🔗 Connect by the button below.
registrations-asked = ❔ “{ $title }”: waiting for your word — { $count }.
registrations-see = Look
registrations-few =
    ⚠️ “{ $title }”
    🗓 { $when }

    { $count } have signed up, at least { $least } are needed. Shall it be held?
registrations-hold = Hold it
registrations-call-off = Cancel or move
registrations-held = Good, it is held.
registrations-list = 👥 Signed up: { $count }
registrations-line =
    👥 <b>{ $title }</b>
    ✅ has a seat · 🎟 seat offered · ⏳ in line · ❔ waits for a word · 👍 will come
registrations-line-empty = Nobody has signed up yet.
registrations-approve-all = ✅ Confirm all: { $count }
registrations-add = ➕ Put somebody on the list
registrations-sheet = 📄 List (Excel)
registrations-to-desk = ← To the event
registrations-to-list = ← To the list
registrations-one =
    <b>{ $who }</b>
    { $school }
    “{ $title }”
registrations-one-state = State: { $state }
registrations-one-way = Takes part: { $way }
registrations-one-asked = Signed up { $at }
registrations-one-number = Number in the waiting list: { $number }
registrations-one-coming = 👍 Answer to the reminder: will come
registrations-one-answer =
    { $question }
    — { $answer }
registrations-one-silent = No answers to the organiser’s questions yet.
registrations-state-asked = waits for the organiser
registrations-state-waiting = in the waiting list
registrations-state-offered = seat offered
registrations-state-seated = has a seat
registrations-state-left = cancelled
registrations-state-lapsed = offer not taken in time
registrations-state-declined = declined by the organiser
registrations-state-dropped = the event was cancelled
registrations-way-place = on the spot
registrations-way-online = online
registrations-approve = ✅ Confirm
registrations-decline = Decline
registrations-take-away = Take the seat away
registrations-take-out = Take out of the line
registrations-approved-done = Confirmed.
registrations-approved-many = Confirmed: { $count }.
registrations-declined-done = Done. The person will hear of it.
registrations-added-done = On the list. The person will hear of it.
registrations-added-waits = No seats: the person is in the waiting list and will hear of it.
registrations-sheet-number = No.
registrations-sheet-who = Participant
registrations-sheet-school = School
registrations-sheet-way = Takes part
registrations-sheet-state = State
registrations-sheet-asked = Signed up
registrations-sheet-coming = Will come
registrations-sheet-yes = yes
registrations-sheet-title = Signed up
registrations-sheet-ready = The list: “{ $title }”.
registrations-yes = yes
registrations-no = no
registrations-no-title = Declining a registration
registrations-no-why = Write the reason: the person will read it.
registrations-no-why-label = Reason
registrations-by-hand-title = Put somebody on the list
registrations-by-hand-who = Whom? Write the surname or the code.
registrations-by-hand-who-label = Whom
registrations-by-hand-way = How will the person take part?
registrations-by-hand-way-label = Takes part
registrations-by-hand-way-place = On the spot
registrations-by-hand-way-online = Online
registrations-deed-approve = confirmed a registration for an event
registrations-deed-decline = declined a registration for an event
registrations-deed-add = put on the list of an event
registrations-declined-once = The organiser has declined this registration. If that is a mistake, write to the organiser.
registrations-way-held = { $count } have chosen to take part this way. Talk to them first.
