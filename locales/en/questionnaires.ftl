# Menu
questionnaires-menu-mine = 📋 My questionnaire
questionnaires-menu-shown = 🤝 Shown to me
questionnaires-to-menu = ← Menu
questionnaires-mine = 📋 My questionnaire
questionnaires-earlier = ← Earlier
questionnaires-more = More →

# My questionnaire
questionnaires-home =
    <b>{ $title }</b>
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } and a few short ones at the end, about { $minutes } minutes.
questionnaires-wave-waits = 📌 “{ $title }”: answers are taken until { $until }.
questionnaires-wave-declined = You chose not to take part in “{ $title }”. You may change your mind until { $until }; there will be no reminders.
questionnaires-late = The time for answers is over. You can finish what you began for yourself: you will see the result, the totals will not include it.
questionnaires-counts-too = What you have begun will count: nothing is asked twice.
questionnaires-begin = Begin
questionnaires-begin-wave = Begin: { $title }
questionnaires-continue = ▶️ Go on: { $answered } of { $asked }
questionnaires-decline = I’d rather not take part
questionnaires-after-all = Take part after all
questionnaires-for-myself = Answer for myself
questionnaires-again = Answer again
questionnaires-short = Short form: from { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
questionnaires-result = 📊 Result: { $day }
questionnaires-shares = 👀 Shown to
questionnaires-trouble = 🆘 A difficulty
questionnaires-refuse = I don’t agree
questionnaires-consent-term = Three years have passed: please give your consent anew.
questionnaires-declined =
    All right, you are not taking part in “{ $title }”. Nobody sees it, and there will be no reminders.

    You may change your mind until { $until }, or answer for yourself alone. Everything else in the bot works as before.
questionnaires-discarded = The questionnaire is closed, its answers are deleted. You can begin again any day.
questionnaires-deleted = The result and its answers are deleted.
questionnaires-sure = Delete your answers to “{ $title }”? They cannot be brought back. For a break, a pause is enough: everything is kept.
questionnaires-unsaid = I’d rather not answer
questionnaires-closing = To finish
questionnaires-first-the-other = First let us finish what you began earlier

# Refusals
questionnaires-no-consent = Without consent to diagnostics there is no questionnaire. You can give it in “My questionnaire” or in “Me”.
questionnaires-wave-over = Answers are no longer taken. You can answer for yourself in “My questionnaire”.
questionnaires-answered = You have answered already. Thank you! You can answer again for yourself in “My questionnaire”.
questionnaires-begun = This questionnaire is already begun. Go on in “My questionnaire”.
questionnaires-over = This questionnaire is already filled in.
questionnaires-gone = There is no such result: it may have been deleted.
questionnaires-no-mentor = A result can be shown to a mentor only.
questionnaires-no-mentors = There is no mentor yet to show the result to. Ask your deputy head or the methodist.
questionnaires-share-gone = This result is not shown to you.
questionnaires-demand-gone = There is no such request any more: it may be settled.
questionnaires-offer-gone = There is no such offer.
questionnaires-offer-made = This announcement is already an offer.
questionnaires-offer-not-published = Only an announcement that was sent can become an offer.
questionnaires-offer-past = The term of the offer is over. Name today or a later day.

# Result
questionnaires-late-done = The time for answers is over, so this result is for you alone.
questionnaires-flag-too_fast = The answers came very fast. If you like, answer again at ease: the profile will be more precise. The totals do not include this result.
questionnaires-flag-straight_line = Nearly all answers are the same. If you like, answer again: the profile will be more precise. The totals do not include this result.
questionnaires-flag-many_na = Many questions were not about your work. Write to the methodist: there may be a better questionnaire. The totals do not include this result.
questionnaires-profile = <b>Your profile</b> · { $day }
questionnaires-strengths = <b>Strong sides</b>
questionnaires-focus = <b>Where support will help</b>
questionnaires-group = { $icon } <b>{ $title }</b> — { $percent }%: { $mastery } — { $deficit }
questionnaires-group-unknown = ▫️ <b>{ $title }</b> — too few answers
questionnaires-points = <b>Single themes where help is needed</b>
questionnaires-point = • { $title }
questionnaires-points-more = and { $count } more
questionnaires-changes = <b>What has changed since { $day }</b>
questionnaires-change = • { $title }: was { $was }%, is { $now }%
questionnaires-changes-note = Self-assessment also changes as we grow stricter with ourselves. Lower does not mean worse.
questionnaires-changes-none = No noticeable change. A difference below 10 per cent is usual.
questionnaires-unknown = Too few answers to judge: { $groups }.
questionnaires-unopened = Without detailed questions: { $groups }.
questionnaires-profile-note = This is self-assessment, to choose what to learn, not to compare with colleagues. The school does not see your answers to single questions. In a day and a half the bot takes these messages out of the chat; the result stays in “My questionnaire”.
questionnaires-table = <b>All groups</b>
questionnaires-table-group = Group
questionnaires-table-percent = Mastery
questionnaires-table-level = Deficit
questionnaires-few-answers = too few answers
questionnaires-percent = { $percent }%
questionnaires-survey = The questionnaire was answered on { $day }.
questionnaires-delete = Delete this result with all its answers? They cannot be brought back. Totals that are already made do not change.
questionnaires-delete-yes = Yes, delete
questionnaires-keep = Keep
questionnaires-to-result = ← To the result

# Picture and file
questionnaires-picture = The farther from the middle, the surer.
questionnaires-picture-title = Your profile, { $day }
questionnaires-band-top = from { $least }%
questionnaires-band = { $least }–{ $most }%
questionnaires-band-bottom = below { $most }%
questionnaires-paper = Your profile as PDF. It bears your code, not your name.
questionnaires-paper-about = Teacher { $code } · { $title }, version { $version } · self-assessment
questionnaires-paper-points = Single themes where help is needed
questionnaires-paper-steps = Next steps

# Three steps
questionnaires-steps = <b>{ $count ->
        [one] The next step
       *[other] The next { $count } steps
    }</b>
questionnaires-steps-none = Your profile is even and strong: there is nothing to advise yet. If you need help, there is “🆘 A difficulty” in “My questionnaire”.
questionnaires-steps-unknown = There are too few answers to advise anything. You can answer again, or say at once what is hard: “🆘 A difficulty” in “My questionnaire”.
questionnaires-step = <b>{ $number }. { $title }</b>
questionnaires-do-consultation = A personal consultation: “{ $theme }”.
questionnaires-do-course = A course: “{ $theme }”.
questionnaires-do-mentor_or_peer = A mentor or a colleague beside you: “{ $theme }”.
questionnaires-do-association_workshop = A workshop of your association: “{ $theme }”.
questionnaires-do-peer_visit = A colleague’s lesson: “{ $theme }”.
questionnaires-do-materials = Ready materials: “{ $theme }”.
questionnaires-do-webinar = A webinar: “{ $theme }”.
questionnaires-do-share_practice = Show colleagues how you do it: “{ $theme }”.
questionnaires-action-consultation = consultation
questionnaires-action-course = course
questionnaires-action-mentor_or_peer = mentor or colleague
questionnaires-action-association_workshop = workshop
questionnaires-action-peer_visit = a colleague’s lesson
questionnaires-action-materials = materials
questionnaires-action-webinar = webinar
questionnaires-action-share_practice = showing one’s practice
questionnaires-offer-there = There is: { $offer }
questionnaires-offer-line = { $kind } “{ $title }”
questionnaires-offer-hours = { $hours } h
questionnaires-offer-starts = begins { $when }
questionnaires-offer-until = until { $day }
questionnaires-colleagues = Ready to show: { $count ->
        [one] { $count } colleague
       *[other] { $count } colleagues
    }. The methodist will introduce you.
questionnaires-colleagues-few = There are colleagues ready to show. The methodist will introduce you.
questionnaires-wish = Nothing of the kind is planned yet. The methodist learns that the theme is needed, without your name.
questionnaires-open-offer = { $number }. Open
questionnaires-ask = { $number }. Ask the methodist
questionnaires-offer-help = { $number }. Offer my experience
questionnaires-asked-for = The methodist has your request with your code and the theme. To reach you, the name is revealed: you will see that under “who looked”.
questionnaires-asked-already = The methodist already has this request.
questionnaires-steps-changed = The advice is renewed
questionnaires-share = 🤝 Show to a mentor
questionnaires-table-open = All groups
questionnaires-picture-open = Picture
questionnaires-download = ⬇️ Download
questionnaires-delete-answers = 🗑 Delete answers

# Showing to a mentor
questionnaires-show-title = Show to a mentor
questionnaires-show-mentor = To whom do you show the result?
questionnaires-show-mentor-label = Mentor
questionnaires-share-done = Done: the mentor sees groups and levels, not the answers
questionnaires-shares-list =
    <b>Your result is shown to</b>
    { $lines }

    A mentor sees groups and levels, not answers. Each look is recorded: “Me” → “Consents and data” → “Who looked at my data”.
questionnaires-shares-none = Your result is shown to nobody. You can show it to a mentor and stop at any time.
questionnaires-share-line = • { $name }, since { $day }
questionnaires-take-back = Show no more: { $name }
questionnaires-taken-back = The mentor no longer sees your result
questionnaires-shown = <b>Shown to me</b>
    Colleagues who decided to show you their results. They see each look of yours.
questionnaires-shown-none = Nobody has shown you a result yet.
questionnaires-look = <b>{ $name }</b> · { $day }
questionnaires-look-none = { $name }: there is no result now.
questionnaires-look-note = Shown to you as a mentor. Please do not pass it on.
questionnaires-look-open = Look
questionnaires-to-shown = ← To the list
questionnaires-told-shared = A colleague decided to show you a profile: it opens here, in the bot.
questionnaires-deed-shared = looked at the result shown to a mentor

# A difficulty
questionnaires-sos-title = A difficulty
questionnaires-sos-topic = What is it about?
questionnaires-sos-topic-label = Group
questionnaires-sos-what = Say in one phrase what does not work.
questionnaires-sos-what-hint = No names of children or colleagues. For example: “How to grade a group project in form 7”.
questionnaires-sos-what-label = Difficulty
questionnaires-sos-help = To whom shall it go?
questionnaires-sos-help-label = To whom
questionnaires-sos-help-methodist = To the methodist, for help
questionnaires-sos-help-count = Without my name, for the count
questionnaires-trouble-told = The methodist has it with your code, the group and the phrase. To reach you, the name is revealed: you will see that under “Me” → “Consents and data”.
questionnaires-trouble-counted = Counted without your name: the methodist sees the group and the phrase, and not whose they are.
questionnaires-trouble-already = The methodist already has your request about this group.

# Requests
questionnaires-demands = <b>Requests</b>
    Themes in which help is needed and nothing is offered yet. Who stands behind them is not shown.
questionnaires-demands-none = <b>Requests</b>
    No open themes.
questionnaires-theme-button = { $title } · { $people }
questionnaires-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
questionnaires-people-few = fewer than 5
questionnaires-theme =
    <b>{ $title }</b>
    Needed by: { $people }. How to help: { $kinds }.
questionnaires-theme-schools = <b>By school</b> (from 5 people)
questionnaires-theme-school = • { $title }: { $count }
questionnaires-theme-notes = <b>Phrases without a name</b>
questionnaires-theme-note = • { $words }
questionnaires-settle-theme = ✓ Theme settled
questionnaires-theme-settled = The theme is settled
questionnaires-to-demands = ← To requests
questionnaires-contacts-open = 🙋 Ask to be contacted: { $count }
questionnaires-contacts = <b>Ask to be contacted</b>
    Only those who asked for it themselves. A code stands for the name.
questionnaires-contacts-none = Nobody asks to be contacted now.
questionnaires-contacts-look = Open requests
questionnaires-contact-button = { $code } · { $title }
questionnaires-contact =
    <b>Teacher { $code }</b>
    { $title }: { $kind }
    Asked on { $day }
questionnaires-contact-note = “{ $words }”
questionnaires-contact-name = Name: <b>{ $name }</b>
questionnaires-reveal = Reveal the name
questionnaires-settle = ✓ Done
questionnaires-settled = The request is settled
questionnaires-to-contacts = ← To the list
questionnaires-name-title = Reveal the name
questionnaires-name-why = What is the name needed for?
questionnaires-name-why-hint = The log keeps the reason, and the teacher will see it. No names in it.
questionnaires-name-why-label = Reason
questionnaires-told-asked = 🙋 A teacher asks for help. The theme and the code are in “Requests”.

# Offers
questionnaires-offers-open = 📦 Offers by theme
questionnaires-offers = <b>Offers by theme</b>: { $count }
    The bot advises them to those who need the theme.
questionnaires-offers-none = <b>Offers by theme</b>
    Nothing yet. Add a course, a workshop or materials: the bot will advise them to those who need the theme.
questionnaires-offer-new = ➕ Add an offer
questionnaires-offer-button = { $title } · { $kind }
questionnaires-offer-themes = <b>Themes</b>
questionnaires-offer-link = Link: { $link }
questionnaires-offer-closed = No longer offered.
questionnaires-offer-announcement = Announcement
questionnaires-offer-event = Event
questionnaires-offer-close = Offer no more
questionnaires-offer-added = Added. Those who waited for the theme get a message
questionnaires-offer-of = 🎯 To themes
questionnaires-to-offers = ← To offers
questionnaires-told-found = Something came that may help you. Open your result in “My questionnaire”.
questionnaires-new-title = Offer
questionnaires-new-kind = What is offered?
questionnaires-new-kind-label = What
questionnaires-new-group = Which group does it belong to?
questionnaires-new-group-label = Group
questionnaires-new-themes = Which themes does it cover?
questionnaires-new-themes-hint = If it suits the whole group, skip.
questionnaires-new-themes-label = Themes
questionnaires-new-called = What is it called?
questionnaires-new-called-label = Title
questionnaires-new-link = Link
questionnaires-new-link-label = Link
questionnaires-new-hours = How many hours?
questionnaires-new-hours-label = Hours
questionnaires-new-until = Until which day is it offered?
questionnaires-new-until-hint = After that day the bot stops advising it. If there is no term, skip.
questionnaires-new-until-label = Until
