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
    The methodist for young teachers already knows that help is needed and will be in touch.
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
pulses-card-of = { $day }
pulses-answer = <b>{ $answer }</b> — { $text }
pulses-said = { $text } <b>{ $answer }</b>
pulses-yes = Yes
pulses-deed-answers = looked at the answers of the pulse
pulses-deed-shown = looked at the topics shown to the mentor
