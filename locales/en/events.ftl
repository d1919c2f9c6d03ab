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
events-for = For: { $whom }
events-for-strictly = Only for: { $whom }
events-seats = Seats: { $count }, free: { $free }
events-seats-place = Seats in the room: { $count }, free: { $free }
events-seats-online = Seats online: { $count }, free: { $free }
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
events-run = ⚙️ Run it
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

