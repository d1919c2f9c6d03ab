# Who may mentor
matches-to-cohort = 🧩 Find mentors for everybody
matches-to-neighbours = 🏫 Neighbouring schools
matches-to-hub = ⬅️ Young teachers
matches-to-young = ⬅️ To the card
matches-for = 🔎 <b>Who may mentor</b>
    Young teacher: { $who }
matches-instead = The mentor now is { $mentor }, and stays until the order about the new one.
matches-nobody = Nobody suits.
matches-fit = <b>{ $number }. { $who }</b>
    { $schools }
matches-reason-subject = ✅ the same subject: { $subjects }
matches-reason-position = ✅ the same position: { $positions }
matches-reason-school = ✅ the same school
matches-reason-neighbour = { $online ->
        [yes] ✅ a neighbouring school, online too
       *[no] ✅ a neighbouring school, in person only
    }
matches-reason-online = 💻 another school: meetings online
matches-reason-strength = ✅ the mentor is strong where the young teacher needs help. Both agreed to show this.
matches-reason-places = ▫️ mentees now: { $load } of { $most }
matches-reason-wish = 🙋 would like to mentor
matches-others = { $count } more suit. They are behind “Choose another”.
matches-not-shown = Who is not here, and why:
matches-no-boss = leads this school: { $count }
matches-no-young = under three years of experience: { $count }
matches-no-before = tried before, did not work: { $count }
matches-no-away = takes no new mentees for now: { $count }
matches-no-full = no free places: { $count }
matches-no-far = far away, and online does not suit: { $count }
matches-no-out = left out: { $count }
matches-no-taken = suits, but others have the places: { $count }
matches-offer = 🤝 Propose: { $who }
matches-another = 👤 Choose another
matches-asked = The mentor will be asked. The answer will be seen here.
matches-changed = Something has changed meanwhile, and the pair is no longer possible. Open the proposals again.

# Everybody at once
matches-all-covered = 🧩 Nobody to find a mentor for: every young teacher has one, or one has been asked.
matches-plan = 🧩 <b>Mentors for everybody</b>
    Found: { $count } of { $whole }
matches-if = If { $terms }.
matches-term-load = a mentor has up to { $most } mentees
matches-term-near = only from the same school
matches-term-present = no meetings online
matches-term-without = without { $who }
matches-beside = Beside the usual plan: with a mentor { $covered }, points { $score }, pairs that change: { $changes }
matches-line = { $mentee } — { $mentor }
    <i>{ $why }</i>
matches-line-changed = 🔄 { $mentee } — { $mentor }
    <i>{ $why }</i>
matches-short-subject = the same subject
matches-short-school = the same school
matches-short-neighbour = a neighbouring school
matches-short-online = meetings online
matches-short-strength = has something to show
matches-alone = 🔴 Left without a mentor: { $count }
matches-alone-why = { $who } — nobody can: { $why }
matches-alone-nobody = { $who } — there is no mentor in the district
matches-alone-rest = and { $count } more
matches-if-load = Up to { $most } mentees
matches-if-near = Same school only
matches-if-present = Nobody online
matches-if-without = Without a mentor…
matches-if-usual = ↩️ The usual plan
matches-without = Whom to leave out? Nothing changes: this is only a trial.
matches-without-nobody = There are no mentors in the district yet.
matches-to-plan = ⬅️ To the plan
matches-offer-all = 🤝 Propose all: { $count }
matches-offer-first = 🤝 Propose the first: { $count }
matches-offer-picked = ☑️ Choose which to propose
matches-two = { $mentee } — { $mentor }
matches-send-title = Proposals to mentors
matches-send-pairs = Which pairs to propose? Each mentor will be asked and will answer.
matches-send-pairs-label = Pairs
matches-sent = ✅ Pairs proposed: { $count }. Mentors will be asked in working hours.
matches-skipped = Skipped — something has changed meanwhile:
matches-skipped-one = ▫️ { $two }
    { $why }
matches-to-pairs = ⏳ Who has not answered yet

# Neighbouring schools
matches-neighbours = 🏫 <b>Neighbouring schools</b>
    A mentor from a neighbouring school can come to lessons. Choose a school and mark its neighbours.
matches-neighbours-none = There are no schools yet: load the staff list.
matches-neighbours-of = { $school } · neighbours: { $count }
matches-around = 🏫 <b>{ $school }</b>
    Neighbours: { $count }. Tap a school to mark it, or to take the mark back.
matches-near = ✅ { $school }
matches-not-near = ▫️ { $school }
matches-to-schools = ⬅️ All schools
matches-no-school = There is no such school. Open the list of schools again.

matches-deed-strengths = finding a mentor: compared strong sides and difficulties that you chose to show
