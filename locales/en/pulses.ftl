# The pulse of a young teacher

pulses-gone = There is no such pulse. Open “My pulse”.
pulses-answered = You have answered this pulse already. Thank you!
pulses-over = The time of this pulse is over. The next one will come by itself.
pulses-no-consent = Your consent comes first. Open the pulse once more.
pulses-no-consent-there = There is no consent to look at the answers.
pulses-topic-not-now = This topic cannot be shown now.
pulses-no-showing = To show a topic your consent is needed. Open “Show the mentor a topic”.

# The invitation
pulses-push = 💬 How is work going? 12 short questions, 3 minutes, until { $until }. It does not assess your work.
pulses-push-mini = 💬 How were these two weeks? Three taps, until { $until }.
pulses-reminder = 💬 The pulse still waits, until { $until }. Three minutes; you may pause.
pulses-begin = ▶️ Answer
pulses-refuse = Not this time
pulses-after-all = Answer after all
pulses-declined = All right, not this time. No reminders. If you change your mind, you may until { $until }.
pulses-discarded = What was begun is deleted. You may answer anew until { $until }.

# After the answer
pulses-alarm =
    If you feel very bad, you are not alone. You can call now: <b>112</b>.
    { $contact }
    The methodist for young teachers will hear that help is needed and be in touch.
pulses-done-green = Thank you! You seem to be settling in well. What worked is worth telling your mentor.
pulses-done-yellow = Thank you! Parts of it are hard, as for everybody in the first years. Choose one topic and talk it over with somebody you trust.
pulses-done-red = Thank you for an honest answer. It is hard now, and you need not be alone with it. The methodist for young teachers will see the answers and offer help.
pulses-done-none = Thank you! There are too few answers for an overall figure, but they count.
pulses-done-mini = Thank you! See you in two weeks.

# One’s own page
pulses-mine = <b>💬 My pulse</b>
pulses-waits = Waits for an answer until { $until }.
pulses-none = There has been no pulse yet. The first one will come by itself.
pulses-line = { $day }  { $bar }  { $zone }
pulses-share = 🤝 Show the mentor a topic
pulses-looks = 👁 Who looked
pulses-delete = 🗑 Delete my answers
pulses-delete-ask = Delete all your answers to pulses? Only that you took part will stay. Published totals do not change.
pulses-delete-yes = Yes, delete
pulses-keep = Keep
pulses-deleted = The answers are deleted
pulses-to-mine = 💬 My pulse

# Topics for the mentor
pulses-topics =
    <b>What to talk about with the mentor?</b>
    { $mentor } will see the ticked topic alone, no answers, no scores. You can untick it at any time.
pulses-topic-shown = The mentor will see the topic
pulses-topic-taken = The topic is no longer seen
pulses-not-show = Do not show
pulses-to-topics = 💬 Topics to talk about: { $count }
pulses-topics-seen = <b>💬 { $mentee }: topics to talk about</b>
pulses-topics-none = There are no topics now.
pulses-topics-care = Begin by asking how to help. Do not pass these topics on.
pulses-to-pairs = 🤝 My pairs

# The methodist for young teachers
pulses-people = <b>💬 Pulses</b> · consented: { $count }. Each look is recorded and seen by the teacher.
pulses-people-none = <b>💬 Pulses</b>
    Nobody has consented to the pulse yet.
pulses-to-people = 💬 Pulses
pulses-to-hub = 🌱 Young teachers
pulses-card = <b>{ $who }</b>
pulses-card-stage = Stage: { $stage }
pulses-card-none = No answers yet.
pulses-card-answers = <b>Answers — { $day }</b>
pulses-card-of = { $day }
pulses-answer = <b>{ $answer }</b> — { $text }
pulses-said = { $text } <b>{ $answer }</b>
pulses-yes = Yes
pulses-deed-answers = looked at the answers of the pulse
pulses-deed-shown = looked at the topics shown to the mentor

# Totals
pulses-to-totals = 📈 Pulse: totals
pulses-totals = <b>📈 The pulse of young teachers: totals</b>
pulses-totals-none = No totals yet. They come when the first wave closes.
pulses-totals-short = { $code } · { $year }
pulses-totals-open = ⏳ Going on now: { $title }. Answered: { $answered } of { $asked }.
pulses-totals-open-few = ⏳ Going on now: { $title }. So few people are asked that the number of answers is not shown.
pulses-totals-wave = <b>{ $title }, { $year }</b> · closed { $day }
pulses-totals-response = Answered: { $answered } of { $asked } ({ $percent } %)
pulses-totals-few = Fewer than { $least } people were asked: there are no numbers.
pulses-totals-hidden = There are no means: they would tell what single people answered.
pulses-totals-index = Adaptation index: <b>{ $index }</b> of 100  { $bar }
pulses-totals-counted = Answers counted in the means: { $count }
pulses-totals-stage = • { $title }: <b>{ $index }</b>, answers { $people }
pulses-totals-dimensions = <b>Dimensions, 1 to 5</b>
pulses-totals-line = • { $title }: { $value }
pulses-totals-zones = <b>Zones</b>
pulses-totals-percent = { $title }: { $percent } %
pulses-totals-year = <b>The year</b>
pulses-totals-way = { $code }  { $bar }  { $index }
pulses-totals-signals = <b>How many teachers signals spoke of since the year began</b>
pulses-totals-red = 🔴 red: { $count }
pulses-totals-yellow = 🟡 yellow: { $count }
pulses-totals-below = fewer than { $least }
pulses-totals-atleast = { $count } or more
pulses-totals-coverage = Coverage since the year began: <b>{ $percent } %</b> ({ $part } of { $whole }), target { $goal } %. Counted are those who answer at least { $enough } pulses of { $waves } a year; while the year goes on, the same share.
pulses-totals-note = Groups of fewer than { $least } people are not here and cannot be worked out: that is why some answers are not in the means. The totals of a wave change no more.
pulses-no-totals = There are no totals of this wave.
pulses-memo-docx = 📄 Memo (Word)
pulses-memo-csv = 📄 Table (CSV)
pulses-memo-ready = { $title }. The file holds no names, schools or words of teachers.
pulses-file-docx = Adaptation memo { $of }
pulses-file-csv = Pulse, totals { $of }
pulses-paper-unfit = The template { $file } cannot be filled in. Check it: python -m bot check.
pulses-paper-red = Red
pulses-paper-yellow = Yellow
pulses-paper-source = Source: the bot’s records. Made on { $when }
pulses-paper-retention = Of { $whole } young teachers who worked on 1 September, { $part } work in the district on { $day }.
pulses-paper-no-cohort = Too little is known of those who worked on 1 September.
