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
mentorships-not-young = This person has three years of experience or more. A methodist may make a situational pair.
mentorships-only-situational = This person has three years of experience or more. Only situational mentoring fits.
mentorships-mentee-refused = There is a written refusal of a mentor. First note that it is taken back.
mentorships-coming = A mentor is already proposed to this person. Wait for the answer or take that proposal back.
mentorships-live = This person already has a mentor. To change the mentor, open the pair and press “Change the mentor”.
mentorships-nothing-to-follow = The pair you want to replace is over already. Begin anew.
mentorships-mentor-left = The chosen mentor no longer works in the district.
mentorships-mentor-young = The chosen person has less than three years of experience. A mentor needs more.
mentorships-same-mentor = That is the present mentor. Choose another person.
mentorships-boss = That is the direct boss. Choose another mentor or the form “Leader to teacher”.
mentorships-mentor-away = The mentor asks for no new pairs until { $day }.
mentorships-full = The mentor already has { $count } mentees, more than { $most } is not allowed. Choose another.
