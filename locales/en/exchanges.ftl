# Visits to each other's lessons
exchanges-menu = 👀 Visit a lesson
exchanges-home = 👀 <b>Visit a lesson</b>
    Colleagues from different schools visit each other’s lessons. Choose where to take part.
exchanges-none = 👀 <b>Visit a lesson</b>
    Nobody is being gathered now. The invitation will appear here.
exchanges-open-button = ➕ Gather people
exchanges-to-events = ⬅️ Events
exchanges-to-rounds = ⬅️ Visit a lesson
exchanges-to-round = ⬅️ Back
exchanges-round = 👀 <b>{ $title }</b>
    Join until { $joins }.
    Visit lessons until { $visits }.
exchanges-invites = Choose what you can show and what you would like to see. The bot finds a colleague from another school. Only that colleague sees your name and themes.
exchanges-in = ✅ You take part. After the term the bot finds you a colleague.
exchanges-shows = Can show: { $groups }
exchanges-sees = Would like to see: { $groups }
exchanges-online = 💻 Online is fine
exchanges-join-button = 🙋 Take part
exchanges-leave = Do not take part
exchanges-nobody = Nobody was found this time. Next time you go first.
exchanges-with = 🤝 You visit each other’s lessons:
exchanges-colleague = <b>{ $who }</b>
exchanges-no-day = 📅 No day yet. Agree on one and note it.
exchanges-day = 📅 The day: { $day }
exchanges-word-yes = ✅ It happened
exchanges-word-later = ⏳ Not yet
exchanges-word-no = It did not work out
exchanges-taken = Taken from it: { $words }
exchanges-agree-button = 📅 Note the day
exchanges-yes = ✅ It happened
exchanges-later = ⏳ Not yet
exchanges-no = It did not work out
exchanges-take-button = ✍️ What I took from it
exchanges-facts-button = 📊 In numbers
exchanges-cancel = Call it off
exchanges-cancel-sure = Call off “{ $title }”? Those who take part will see that it is gone.
exchanges-facts = 📊 <b>{ $title }</b>
    People: { $joined }
    Pairs and trios: { $groups }
    Nobody found: { $alone }
    Happened: { $happened }
    Did not work out: { $failed }
    Noted what they took: { $taken }
exchanges-push-told = 👀 Visit a lesson: a colleague is found. See with whom you are.
exchanges-push-asked = 👀 Visit a lesson: did it happen?
exchanges-see = See
exchanges-answer = Answer
exchanges-gone = This is no longer there. Open the list again.
exchanges-order = First the term to join, then the day until which lessons are visited. Correct the dates.
exchanges-too-late = The term is over: people are brought together already.
exchanges-joined-already = You take part already.
exchanges-day-late = Lessons are visited until { $day }. Choose an earlier day.
exchanges-open-title = Visit a lesson
exchanges-open-name = What is it called? For example “Visit a lesson, December”.
exchanges-open-name-label = Name
exchanges-open-visits = Until which day are lessons visited?
exchanges-open-visits-label = Visit until
exchanges-open-joins = Until when can people join?
exchanges-open-joins-label = Join until
exchanges-join-title = Visit a lesson
exchanges-join-shows = What can you show at your lesson? Up to three themes.
exchanges-join-shows-label = I can show
exchanges-join-sees = What would you like to see? Up to three themes.
exchanges-join-sees-label = I would like to see
exchanges-join-online = Online where possible? Then the bot looks first for somebody whom online suits too. The colleague will see your name, school and these themes.
exchanges-join-online-label = Online
exchanges-agree-title = The day of the visit
exchanges-agree-day = Which day have you agreed on?
exchanges-agree-day-label = Day
exchanges-take-title = What I took from it
exchanges-take-words = What did you take from this lesson? One line; only you see it.
exchanges-take-words-label = Taken
exchanges-own-shows = You can show: { $groups }
exchanges-own-sees = You would like to see: { $groups }
exchanges-own-any = No themes chosen: any lesson will do.
exchanges-own-online = 💻 Online where possible
exchanges-online-all = 💻 An online lesson suits everybody.
exchanges-online-not-all = Online does not suit everybody: agree on what is easier.
exchanges-closed = This round is over.
exchanges-invite-button = 📣 Send an invitation
exchanges-invitation-title = Visit a lesson: { $title }
exchanges-invitation-body = Colleagues from different schools visit each other’s lessons. Choose what you can show and what you would like to see: three questions. The bot finds you a colleague.
    Join until { $joins }. Visit lessons until { $visits }.
    Open the link and tap “Take part”.
exchanges-invitation-written = 📣 The draft “{ $title }” is ready: the text, all teachers as addressees, the link to the round. Look it over and send it.
exchanges-invitation-open = ✏️ Open the draft
exchanges-push-alone = 👀 Visit a lesson: nobody was found this time. Next time you go first.
exchanges-open = Open
exchanges-join-shows-hint = What is ticked already, you named in the questionnaire. Untick what should not be there. The colleague sees the rest.
exchanges-sheet-button = 📄 Table (Excel)
exchanges-sheet-of = Visit a lesson: { $title }
exchanges-sheet-term = Visits until { $visits }
exchanges-sheet-made = { $district }. Made on { $when }. Source: the bot’s records
exchanges-sheet-total = Total
exchanges-sheet-no-school = No school given
exchanges-sheet-schools = By school
exchanges-sheet-visits = Visits
exchanges-sheet-online = suits all
exchanges-sheet-on-the-spot = not all
exchanges-sheet-file = Visit a lesson
exchanges-sheet-ready = 📄 { $title }: by school and by visit.
exchanges-column-school = School
exchanges-column-joined = People
exchanges-column-seated = In a pair or trio
exchanges-column-alone = Nobody found
exchanges-column-happened = Visit happened
exchanges-column-failed = Did not work out
exchanges-column-silent = Not known yet
exchanges-column-number = No.
exchanges-column-people = People
exchanges-column-schools = Schools
exchanges-column-day = Day
exchanges-column-word = Outcome
exchanges-column-online = Online
exchanges-outcome-yes = happened
exchanges-outcome-no = did not work out
exchanges-outcome-silent = not known yet
