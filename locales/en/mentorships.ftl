# Pairs: a mentor and a young teacher
mentorships-menu-pairs = 🤝 My pairs
mentorships-menu-mentor = 🤝 My mentor
mentorships-gone = This pair is gone. Open the list of pairs again.

# My pairs
mentorships-mine = 🤝 <b>My pairs</b>
mentorships-none = You have no pair now.
mentorships-none-young = No mentor yet. Your school or a methodist will find one, and the bot will ask for your consent.

# The card of a pair
mentorships-card = 🤝 <b>Mentoring pair</b>
mentorships-card-mentor = Mentor: { $who }
mentorships-card-mentee = Young teacher: { $who }
mentorships-card-school = { $school }
mentorships-way = { $form } · { $kind }
mentorships-span = from { $since } to { $until }
mentorships-card-days = Term: { $span }
mentorships-card-ends = 🔚 Ends early: { $day }
mentorships-card-order = School’s order: no. { $number } of { $day }
mentorships-card-agreement = Additional agreement: no. { $number } of { $day }
mentorships-card-no-agreement = Additional agreement: not yet
mentorships-card-meetings = Meetings: { $count }, the last on { $day }
mentorships-card-no-meetings = No meetings logged yet
mentorships-card-followed = 🔄 Another mentor is being found. Until the order this pair goes on.
mentorships-card-absent = The one whose answer is awaited is not in the bot yet. Get the consent on paper.
mentorships-line = { $icon } { $mentee } — { $mentor }
mentorships-state-proposed = ⏳ The mentor’s answer is awaited until { $day }
mentorships-state-agreed = ⏳ The mentor agrees. The young teacher’s answer is awaited until { $day }
mentorships-state-consented = 📄 Both agree. The school’s order is awaited
mentorships-state-active = 🟢 The pair is active
mentorships-state-paused = ⏸ Paused until { $day }
mentorships-state-closing = 🏁 The term came to its end on { $day }
mentorships-state-completed = ✅ Completed on { $day }
mentorships-state-ended_early = 🔚 Ended early on { $day }
mentorships-state-replaced = 🔄 The mentor changed on { $day }
mentorships-state-declined = The proposal was declined
mentorships-state-lapsed = Nobody answered the proposal
mentorships-state-withdrawn = The proposal was taken back
mentorships-take = 🤝 I will
mentorships-cannot = Not now
mentorships-later = Answer later
mentorships-want = ✅ I agree
mentorships-another = Another mentor
mentorships-enter-order = 📄 Enter the order
mentorships-on-paper = ✍️ The consent is on paper
mentorships-call-off = Take the proposal back
mentorships-shown = 👁 Goals and profile
mentorships-run = ⚙️ Change the pair
mentorships-more = ⋯ More
mentorships-to-list = ⬅️ To the pairs

# Why not
mentorships-oneself = Nobody mentors themselves. Choose another person.
mentorships-form-unknown = The district no longer has this form of mentoring. Choose another.
mentorships-mentee-left = This person no longer works in the district.
mentorships-not-young = This person is no longer a young teacher. A methodist may make a situational pair.
mentorships-only-situational = This person is no longer a young teacher. Only situational mentoring fits.
mentorships-mentee-refused = There is a written refusal of a mentor. First note that it is taken back.
mentorships-coming = A mentor is already proposed to this person. Wait for the answer or take that proposal back.
mentorships-live = This person already has a mentor. To change the mentor, open the pair and press “Change the mentor”.
mentorships-nothing-to-follow = The pair you want to replace is over already. Begin anew.
mentorships-mentor-left = The chosen mentor no longer works in the district.
mentorships-mentor-young = The chosen person is a young teacher too. A mentor needs more experience.
mentorships-same-mentor = That is the present mentor. Choose another person.
mentorships-boss = That is the direct boss. Choose another mentor or the form “Leader to teacher”.
mentorships-mentor-away = Until { $day } the mentor asks for no new pairs. Choose another person or another day.
mentorships-full = The mentor already has { $count } mentees, more than { $most } is not allowed. Choose another.

mentorships-state-yours = ⏳ Your answer is awaited until { $day }
mentorships-state-ordered = 📄 The order is there. The pair begins on { $day }
mentorships-to-pair = 🤝 To the pair
mentorships-to-mine = ⬅️ To my pairs
mentorships-look = Look
mentorships-think = ⬅️ Let me think

# Answers
mentorships-asks-mentor = What is asked of you: meetings, about { $count } a month, more often in the first weeks. A meeting is logged in under a minute. The school makes the agreement and the order on paper.
mentorships-asks-mentee =
    What it gives: an experienced colleague beside you, a programme for a year, answers to questions. Nobody is graded. The school sees only days and the number of meetings.
mentorships-you-took = Thank you! Now the young teacher is asked. Then the school issues the order and signs the agreement with you. The bot tells you of each step.
mentorships-you-agreed = Noted. The school’s order is next: the pair begins with it.

    Something else: you may show the mentor the goals of your plan and your profile, so that it is easier to know where to begin. The pair does not depend on it, and you may stop showing any day.
mentorships-show = 👁 Show goals and profile
mentorships-hide = 🙈 Show them no more
mentorships-shows = The mentor sees goals and profile while the pair lasts.
mentorships-hidden = The mentor no longer sees goals or profile.
mentorships-why = What hinders? You need not answer: it only helps to find somebody else.
mentorships-why-time = Not enough time
mentorships-why-distance = Too far apart
mentorships-why-subject = Another subject or experience is needed
mentorships-why-none = No explanation
mentorships-another-sure = Find another mentor? Nothing needs explaining: the mentor only hears that the pair did not come about.
mentorships-another-yes = Yes, another one
mentorships-you-declined = Your answer is noted. Who proposed the pair finds somebody else.
mentorships-till = Fine. The answer is awaited until { $day }.
mentorships-paper-kept = The consent on paper is noted.
mentorships-call-off-sure = Take the proposal back? Those already asked hear that the pair did not come about.
mentorships-called-off = The proposal is taken back.
mentorships-answer-given = This answer is noted already. Open the pair to see what comes next.
mentorships-answer-not-yet = The mentor answers first. The bot asks you right after.
mentorships-answer-lapsed = The term is over and the proposal no longer stands. If you are willing, tell your school or a methodist.
mentorships-answer-declined = This proposal was declined already. Another pair is being found.
mentorships-answer-withdrawn = The proposal was taken back. No answer is needed.
mentorships-answers-herself = This person is in the bot and answers there. The bot reminds a day before the term.
mentorships-not-coming = Only a proposal can be taken back. This pair is active or over.
mentorships-nothing-to-show = There is nothing to show: the pair is not active.

# Propose
mentorships-proposed = The mentor is asked.
mentorships-propose-title = Proposal of a mentor
mentorships-propose-where = Where to look for a mentor?
mentorships-propose-where-label = Where
mentorships-propose-where-own = In the same school
mentorships-propose-where-any = In the whole district
mentorships-propose-mentor = Who will be the mentor?
mentorships-propose-mentor-label = Mentor
mentorships-propose-mentor-hint = An experienced teacher, not the head or deputy head of this school.
mentorships-propose-form = Form of mentoring
mentorships-propose-form-label = Form
mentorships-propose-kind = Kind of mentoring
mentorships-propose-kind-label = Kind

# Order
mentorships-order-title = Order on mentoring
mentorships-order-number = Number of the order
mentorships-order-number-label = Order no.
mentorships-order-number-hint = The order and the agreement stay on paper at school. Here are numbers and days alone.
mentorships-order-on = Day of the order
mentorships-order-on-label = Day of the order
mentorships-order-starts = From what day does the pair last?
mentorships-order-starts-label = Beginning
mentorships-order-starts-same = From the day of the order
mentorships-order-starts-other = From another day
mentorships-order-since = First day of the pair
mentorships-order-since-label = First day
mentorships-order-since-hint = Not before the day of the order.
mentorships-order-months = For how many months?
mentorships-order-months-label = Term
mentorships-order-months-count = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
mentorships-order-agreement = Is the additional agreement with the mentor signed?
mentorships-order-agreement-label = Agreement
mentorships-order-agreement-hint = Article 351.8 of the Labour Code: a mentor works by written consent; what, how long and for what pay stands in the agreement.
mentorships-order-anumber = Number of the agreement
mentorships-order-anumber-label = Agreement no.
mentorships-order-aday = Day of the agreement
mentorships-order-aday-label = Day of the agreement
mentorships-order-kept = The order is noted.
mentorships-already-ordered = The order of this pair is noted already.
mentorships-no-consent = An order is entered when both agree. Open the pair to see what is awaited.
mentorships-months = A pair lasts from { $least } to { $most } months.
mentorships-order-ahead = The day of the order or agreement is still to come. Check it.
mentorships-starts-before-order = A pair cannot begin before its order. Change the first day or the day of the order.
mentorships-starts-too-late = The first day is too far: at most { $days } days ahead.

# The life of a pair
mentorships-pause = ⏸ Pause
mentorships-pause-longer = ⏸ Pause longer
mentorships-resume = ▶️ Go on now
mentorships-succeed = 🔄 Change the mentor
mentorships-extend = 📆 Extend the term
mentorships-end = 🔚 End early
mentorships-stay = ↩️ Call the end off
mentorships-complete = ✅ Complete
mentorships-history = 🕓 History
mentorships-not-live = This pair is not active. It cannot be changed.
mentorships-not-active = Only an active pair can be paused.
mentorships-pausing-title = Pause
mentorships-pausing-until = From what day does the pair go on?
mentorships-pausing-until-label = Goes on
mentorships-pausing-until-hint = On that day the pause ends by itself. A paused pair counts as active.
mentorships-pause-past = A pause ends in the future. Choose a day after today.
mentorships-pause-long = A pause lasts { $days } days at most. For longer end the pair or change the mentor.
mentorships-pause-beyond = The pair lasts until { $day }, and the pause is longer. Choose an earlier day.
mentorships-pause-kept = The pause is noted. Both are told.
mentorships-resumed-kept = The pair is active again.
mentorships-extending-title = Extension of a pair
mentorships-extending-until = Until what day?
mentorships-extending-until-label = New term
mentorships-extending-until-hint = If the term is too long, the bot says so.
mentorships-extending-number = Number of the order
mentorships-extending-number-label = Order no.
mentorships-extending-number-hint = The order stays on paper at school.
mentorships-extend-notice = The pair is ending early. First call the end off.
mentorships-extend-earlier = The term now lasts until { $day }: choose a later day.
mentorships-longest = Not beyond { $day }: a pair lasts { $count } months at most. Then complete it and begin another.
mentorships-extended-kept = The term is extended.
mentorships-ending-title = Early end
mentorships-ending-reason = Why does the pair end?
mentorships-ending-reason-label = Reason
mentorships-ending-last = Last day of the pair
mentorships-ending-last-label = Last day
mentorships-ending-last-hint = Notice is given in advance (article 351.8 of the Labour Code). The first button is the earliest day.
mentorships-ending-last-other = Another day
mentorships-ending-day = Name the last day
mentorships-ending-day-label = Last day
mentorships-reason-unknown = The district no longer has this reason. Choose another.
mentorships-notice = { $day } is the earliest last day: notice is given { $count } workdays ahead.
mentorships-ends-anyway = On { $day } the pair ends anyway: there is no need to end it early.
mentorships-end-kept = The notice is noted. Until the last day it can be called off.
mentorships-stay-kept = The end is called off. The pair goes on.
mentorships-complete-sure = Complete the pair? It goes to those that are over; its records stay.
mentorships-complete-early = From { $day } the pair can be completed, two weeks before its term. Before that it can only be ended for a reason.
mentorships-complete-kept = The pair is completed.

# Lists and history
mentorships-to-pairs = 🤝 Pairs
mentorships-list = 🤝 <b>Pairs</b>: { $shelf } — { $count }
mentorships-list-empty = Nobody is here yet.
mentorships-shelf-all = all
mentorships-shelf-answers = ⏳ await an answer
mentorships-shelf-orders = 📄 await the order
mentorships-shelf-live = 🟢 active
mentorships-shelf-paused = ⏸ paused
mentorships-shelf-closing = 🏁 closing
mentorships-shelf-over = ▫️ over
mentorships-history-head = 🕓 <b>History of the pair</b>
mentorships-history-line = { $day } — { $what }
mentorships-history-others = <b>Other mentors</b>
mentorships-did-proposed = the pair was proposed
mentorships-did-agreed = the mentor agreed
mentorships-did-consented = the young teacher agreed
mentorships-did-ordered = the order was entered
mentorships-did-active = the pair began
mentorships-did-paused = a pause
mentorships-did-resumed = the pause was over
mentorships-did-notice = notice of an early end
mentorships-did-stays = the end was called off
mentorships-did-extended = the term was extended
mentorships-did-moved = the young teacher is at another school
mentorships-did-closing = the term came to its end
mentorships-did-completed = completed
mentorships-did-ended_early = ended early
mentorships-did-replaced = the mentor changed
mentorships-did-declined = the proposal was declined
mentorships-did-lapsed = nobody answered
mentorships-did-withdrawn = the proposal was taken back
mentorships-mentors = 🕓 <b>Mentors</b>: { $who }
mentorships-mentors-line = • { $who }: { $span }. { $state }
mentorships-mentors-none = No mentors so far.
mentorships-all-mentors = 🕓 All mentors

# Association
mentorships-to-known = 🌱 Young teachers
mentorships-to-association = ⬅️ To the association
mentorships-known = 🌱 <b>{ $title }</b>: young teachers
mentorships-known-yes = 🟢 { $who } — has a mentor
mentorships-known-no = ▫️ { $who } — no mentor yet
mentorships-known-none = Nobody in the association is young.

# A mentor’s terms
mentorships-terms-button = 🎚 My terms
mentorships-terms = 🎚 <b>My terms as a mentor</b>
mentorships-terms-own = Mentees: { $count } at most
mentorships-terms-any = Mentees: as the district has it, { $most } at most
mentorships-terms-away = No new pairs until { $day }
mentorships-terms-ready = New pairs may be proposed
mentorships-terms-online = Meetings online are fine
mentorships-terms-offline = Meetings nearby alone, not online
mentorships-terms-count = up to { $count }
mentorships-terms-leave = ⏸ No new pairs until…
mentorships-terms-back = ▶️ Propose pairs again
mentorships-terms-to-off = 💻 Online does not suit
mentorships-terms-to-on = 💻 Online suits
mentorships-terms-kept = Noted.
mentorships-terms-most = Nobody in the district has more than { $most } mentees.
mentorships-terms-day = Choose a day in the future, within a year.
mentorships-away-title = A rest from new pairs
mentorships-away-until = Until what day should no new pairs be proposed?
mentorships-away-until-label = None until
mentorships-away-until-hint = The present pairs go on.

# Become a mentor
mentorships-me-button = 🤝 Mentoring
mentorships-wish-button = 🤝 Become a mentor
mentorships-wish-offer = 🤝 <b>Become a mentor</b>

    A mentor meets a young colleague several times a month: visits a lesson, helps to plan, answers questions. It goes by an order and an agreement, and is paid.

    Offer yourself? Your school or a methodist answers.
mentorships-wish-yes = Yes, I offer myself
mentorships-wished = Your school and the methodist have your wish. The answer comes here.
mentorships-unwish = Take it back
mentorships-unwished = Your wish is taken back.
mentorships-wish-already = You are a mentor already. Your terms are under “My pairs”.
mentorships-wish-young = A mentor is an experienced teacher. You are a young teacher yourself; come back later!
mentorships-wish-settled = This wish was answered already.
mentorships-to-wishes = ✋ Would like to mentor
mentorships-wishes = ✋ <b>Would like to mentor</b>: { $count }
mentorships-wishes-none = Nobody asks now.
mentorships-wishes-line = { $place }. { $who }, since { $day }
mentorships-wish-grant = { $place }. Give the role
mentorships-wish-not-now = { $place }. Not now
mentorships-wish-granted = The role of mentor is given.
mentorships-wish-answered = The answer is sent.

# Pushes: they name nobody
mentorships-push-mentor = 🤝 You are asked to be a mentor. The answer is awaited until { $day }.
mentorships-push-mentee = 🤝 A mentor is found for you. Your consent is awaited until { $day }.
mentorships-push-again = ⏰ The proposal to be a mentor awaits your answer until { $day }.
mentorships-push-again-mentee = ⏰ The proposal of a mentor awaits your answer until { $day }.
mentorships-push-wish = ✋ Somebody of your school would like to mentor.
mentorships-push-not-now = 🤝 Thank you for offering to mentor. There is nobody to mentor now; you may offer yourself again any day.
mentorships-next-one = ➡️ Next candidate
mentorships-news-declined = The proposed pair did not come about: it was declined.
mentorships-news-not-formed = The mentoring pair did not come about. Nothing needs doing.
mentorships-news-lapsed = The proposal of a mentoring pair got no answer in time.
mentorships-news-withdrawn = The proposal of a mentoring pair is off: one of the two no longer works in the district.
mentorships-news-consented = 📄 Both agree to the mentoring pair. The school’s order is needed.
mentorships-news-mentee-agreed = The young teacher agrees. Next come the school’s order and the agreement with you.
mentorships-news-order-awaited = ⏰ A mentoring pair has awaited the school’s order for three workdays.
mentorships-news-active = 🟢 The mentoring pair has begun. The first meeting is best held this week.
mentorships-news-replaced = Your mentoring pair is over: another mentor goes on. Thank you!
mentorships-news-paused = ⏸ The mentoring pair is paused.
mentorships-news-resumed = ▶️ The mentoring pair goes on.
mentorships-news-pause-ends = ⏸ The pause of a pair ends soon, and the pair goes on by itself. Extend the pause if need be.
mentorships-news-notice = 🔚 The mentoring pair ends early. The day is on the card of the pair.
mentorships-news-stays = ↩️ The end of the pair is called off, it goes on.
mentorships-news-extended = 📆 The term of the mentoring pair is extended.
mentorships-news-ends-soon = 🏁 The term of the mentoring pair ends in two weeks or less.
mentorships-news-closing = 🏁 The term of a mentoring pair has come to its end. Complete it or extend it.
mentorships-news-completed = ✅ The mentoring pair is completed. Thank you for the work!
mentorships-news-ended = 🔚 The mentoring pair has ended.
mentorships-news-left = 🔚 The mentoring pair has ended: one of the two no longer works in the district.
mentorships-news-mentor-moved = The mentor of a pair has changed schools. The pair goes on.
mentorships-news-mentee-moved = The young teacher of a pair has changed schools. The pair goes on.
mentorships-many-closing = 🏁 Mentoring pairs that have come to their end: { $count }. Complete or extend them.
mentorships-many-ends-soon = 🏁 Mentoring pairs that end in two weeks or less: { $count }.
