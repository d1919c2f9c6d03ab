# Words of a talk
talks-kind-talk = Talk
talks-kind-poster = Poster
talks-kind-master_class = Master class
talks-state-proposed = waits for the organiser
talks-state-checked = waits for a methodist
talks-state-accepted = accepted
talks-state-revise = to be revised
talks-state-rejected = rejected
talks-state-withdrawn = withdrawn
talks-state-given = given
talks-title = “{ $title }”

# My talks
talks-my-button = 🎤 My talks
talks-mine =
    🎤 <b>My talks</b>

    { $lines }
talks-mine-none =
    🎤 <b>My talks</b>

    Your talks and master classes gather here. Did you speak elsewhere? Add it: a methodist confirms it, and it enters the district’s register.
talks-mine-line =
    { $icon } <b>{ $title }</b>
    { $where }, { $when } — { $state }
talks-elsewhere = ＋ Add a talk
talks-register = 📊 Register of talks
talks-to-me = ← Back
talks-to-mine = ← My talks
talks-back = ← Back
talks-on = Further →

# Card
talks-head = 🎤 <b>{ $title }</b>
talks-speaker = Speaker: { $speaker }
talks-section = Section: { $section }
talks-minutes = Time: { $count } min
talks-where = { $where }, { $when }
talks-level = Level: { $level }
talks-state = { $icon } <b>{ $state }</b>
talks-remark = 💬 Remark: { $remark }
talks-abstract =
    <b>Abstract</b> (version { $version })
    { $words }
talks-abstract-file = <b>Abstract</b> (version { $version }): the file “{ $name }”
talks-file = 📎 Open the abstract
talks-here-is-file = Abstract: { $title }
talks-to-talk = ← To the talk
talks-again = ✏️ Send a new version
talks-withdraw = Withdraw
talks-withdraw-sure = Withdraw the talk { $title }? The organiser will see that you do not speak.
talks-withdraw-yes = Yes, withdraw
talks-withdraw-no = Keep it
talks-withdrawn = The talk is withdrawn
talks-open = Open

# Propose
talks-propose = 🎤 Propose a talk
talks-mine-here = 🎤 My talk
talks-propose-title = Propose a talk
talks-propose-kind = How would you like to take part?
talks-propose-kind-label = Kind
talks-propose-kind-talk = Talk
talks-propose-kind-poster = Poster
talks-propose-kind-master_class = Master class
talks-propose-topic = What is the subject?
talks-propose-topic-label = Subject
talks-propose-section = Which section?
talks-propose-section-label = Section
talks-propose-how = How will you send the abstract?
talks-propose-how-label = Abstract
talks-propose-how-text = I write it here
talks-propose-how-file = I send a file
talks-propose-text = Write the abstract: 100 to 3000 characters.
talks-propose-text-label = Text
talks-propose-file = Send the file of the abstract.
talks-propose-file-label = File
talks-propose-file-hint = Word, ODT, RTF or PDF, up to 10 MB.
talks-proposed = The organiser has the abstract
talks-again-title = A new version of the abstract
talks-again-how = How will you send the abstract?
talks-again-how-label = Abstract
talks-again-how-text = I write it here
talks-again-how-file = I send a file
talks-again-text = Write the abstract: 100 to 3000 characters.
talks-again-text-label = Text
talks-again-file = Send the file of the abstract.
talks-again-file-label = File
talks-again-file-hint = Word, ODT, RTF or PDF, up to 10 MB.
talks-handed-in = The organiser has the new version

# Elsewhere
talks-out-title = A talk elsewhere
talks-out-where = Where was it?
talks-out-where-label = Where
talks-out-where-hint = The event and the town: “Pedagogical Readings, Kaluga”.
talks-out-day = When?
talks-out-day-label = When
talks-out-level = Of what level was the event?
talks-out-level-label = Level
talks-out-kind = What was it?
talks-out-kind-label = Kind
talks-out-kind-talk = Talk
talks-out-kind-poster = Poster
talks-out-kind-master_class = Master class
talks-out-topic = What was the subject?
talks-out-topic-label = Subject
talks-told = A methodist will confirm it

# To the organiser
talks-event-button = 🎤 Talks
talks-review =
    🎤 <b>Talks</b>
    “{ $title }”

    { $lines }
talks-review-none = None yet. Name the speakers yourself; to a conference teachers send abstracts.
talks-review-line =
    { $icon } <b>{ $title }</b>
    { $speaker } — { $state }
talks-name = ＋ Name a speaker
talks-took-all = All accepted took place: { $count }
talks-back-to-event = ← To the event
talks-to-event = ← To the talks
talks-accept = ✅ Accept
talks-revise = ✏️ Ask for a revision
talks-reject = ✖️ Reject
talks-took-place = 🎤 It took place
talks-confirm = ✅ Confirm
talks-decline = ✖️ Do not confirm
talks-accepted = Accepted, the author will be told
talks-answered = Noted, the author will be told
talks-given = Entered in the register
talks-named = The speaker will be told
talks-remarking-title = Remark
talks-remarking-remark = What do you write to the author?
talks-remarking-remark-label = Remark
talks-naming-title = Name a speaker
talks-naming-person = Who speaks?
talks-naming-person-label = Who
talks-naming-topic = What is the subject?
talks-naming-topic-label = Subject
talks-naming-kind = What will it be?
talks-naming-kind-label = Kind
talks-naming-kind-talk = Talk
talks-naming-kind-poster = Poster
talks-naming-kind-master_class = Master class
talks-naming-minutes = How many minutes?
talks-naming-minutes-label = Minutes

# Waiting for a methodist
talks-waiting = 🎤 Talks elsewhere that wait for a word: { $count }
talks-waiting-none = All talks elsewhere are confirmed.
talks-waiting-one = { $speaker }: { $title }
talks-to-waiting = ← To those waiting
talks-to-register = 📊 To the register
talks-to-confirm = Waiting for a word: { $count }

# The register
talks-menu-register = 🎤 Teachers’ talks
talks-register-head = 🎤 <b>Teachers’ talks, { $year }</b>
talks-register-none =
    { $head }

    None yet. They come here once an organiser marks “It took place”, or a methodist confirms a talk elsewhere.
talks-register-count = { $level } level: { $count }
talks-register-line =
    <b>{ $speaker }</b>
    { $title }
    { $where }, { $when } · { $level } level
talks-level-all = All levels
talks-year-before = ← A year back
talks-year-after = A year on →
talks-xlsx = 📊 Download for Excel
talks-to-menu = ← Menu
talks-sheet = The register of teachers’ talks.
talks-sheet-title = Register of talks
talks-column-speaker = Who
talks-column-school = School
talks-column-title = Subject
talks-column-kind = Kind
talks-column-where = Where
talks-column-level = Level
talks-column-day = When

# Refusals
talks-not-here = This event takes no abstracts.
talks-event-over = The event is over, or was cancelled.
talks-too-late = Abstracts are taken no more. If you need to speak all the same, write to the organiser.
talks-too-early = The event has not begun yet: mark it once it has.
talks-settled = This talk is settled and cannot be changed.
talks-gone = There is no such talk.
talks-enough = One person gives at most { $most } talks at one event.
talks-wrong-file = The organiser cannot open such a file. Send Word, ODT, RTF or PDF.
talks-large-file = The file is large: up to { $most } MB.
talks-wrong-day = A day gone by is needed, not more than three years ago.

# Pushes
talks-push-accepted = 🎤 Your talk was accepted.
talks-push-revise = 🎤 There is a remark on your abstract: you may send a new version.
talks-push-rejected = 🎤 The organiser has answered about your abstract.
talks-push-given = 🎤 Your talk is confirmed: it is in the district’s register.
talks-push-declined = 🎤 A methodist has answered about your talk.
talks-push-named =
    🎤 You are on the programme: “{ $event }”, { $when }
    Open it to see the subject. If you cannot speak, withdraw the talk there.
talks-push-proposed = 🎤 “{ $event }”: an abstract waits for your word.
talks-deed-review = an abstract was judged
talks-own-word = Another methodist confirms a talk of yours.
