# The feed
announcements-feed = 📣 <b>Announcements</b>: { $count }
announcements-feed-mine = Those marked ● are addressed to you.
announcements-feed-saved = ⭐ <b>Saved announcements</b>: { $count }
announcements-feed-rubric = { $icon } <b>{ $rubric }</b>: { $count }
announcements-feed-none = No announcements yet. New ones will appear here.
announcements-feed-none-saved = Nothing saved. Tap “Save” under an announcement to find it here.
announcements-feed-all = All announcements
announcements-by-rubric = By rubric
announcements-search = 🔎 Search
announcements-saved = ⭐ Saved
announcements-menu = Menu
announcements-back = ← Earlier
announcements-on = Further →
announcements-line = { $icon } { $title }
announcements-line-mine = ● { $icon } { $title }
announcements-rubrics = Choose a rubric.
announcements-rubric-count = { $icon } { $rubric } · { $count }
announcements-found = For “{ $query }”: { $count }. Best matches first.
announcements-found-none = Nothing for “{ $query }”. Try another word.
announcements-search-again = 🔎 Search again

# An announcement as its reader sees it
announcements-head = { $icon } { $rubric }
announcements-urgent-mark = ❗️ <b>Urgent</b>
announcements-correction-mark = ✏️ <b>A correction of</b>
announcements-copy-title = <b>{ $title }</b>
announcements-copy-body = { $body }
announcements-starts = 🗓 { $day }, { $time }
announcements-until = ⏳ Answer by { $when }
announcements-level = 🏅 Level: { $level }
announcements-ack-until = ✍️ Acknowledge by { $when }
announcements-link = Open the link
announcements-less = Less often
announcements-less-done = “{ $rubric }” will come in the Friday digest. You can change this in the settings.
announcements-see-correction = ✏️ There is a correction
announcements-do-ack = Acknowledge
announcements-event = More about it
announcements-do-register = Register
announcements-do-apply = I want to take part
announcements-do-going = I am going
announcements-do-save = ⭐ Save
announcements-do-vote = I want to discuss
announcements-done-ack = ✓ Acknowledged
announcements-done-register = ✓ You are on the list
announcements-done-apply = ✓ Application noted
announcements-done-going = ✓ You are going
announcements-done-save = ✓ Saved
announcements-done-vote = ✓ You take part
announcements-digest-line = { $icon } { $title }
announcements-remind = ⏰ Please acknowledge by { $when }.
announcements-offered = This announcement may not have reached you:

# To whom
announcements-whom =
    👥 <b>To</b>
    { $who }
announcements-whom-everyone = everyone
announcements-whom-corrected = 👥 To: everyone who has the first announcement
announcements-whom-associations = associations: { $names }
announcements-whom-schools = schools: { $names }
announcements-whom-school_groups = groups of schools: { $names }
announcements-whom-roles = roles: { $names }
announcements-whom-positions = positions: { $names }
announcements-whom-stages = { $names }
announcements-whom-flags = { $names }
announcements-whom-except = except { $who }

# Before sending
announcements-reach = 📬 <b>{ $count }</b> of { $total } will get it
announcements-reach-digest = { $count } in the Friday digest
announcements-lost-no_account = { $count } not in the bot yet
announcements-lost-blocked = { $count } blocked the bot
announcements-lost-no_consent = { $count } without consent
announcements-lost-muted = { $count } muted the rubric
announcements-visible-addressees = 👁 In the feed: the addressees alone
announcements-visible-district = 👁 In the feed: every teacher of the district
announcements-visible-everyone = 👁 In the feed: everyone, guests too
announcements-visible-chats = 👁 In the feed: everyone; also goes to the associations’ chats
announcements-chats =
    { $count ->
        [one] 💬 And to { $count } chat of an association
       *[other] 💬 And to { $count } chats of associations
    }
announcements-goes = 🕒 Goes out: { $when }
announcements-urgent-because = ❗️ Urgent: { $reason }
announcements-needs-word = 🤝 A second methodist must agree: many recipients, or an urgent message.
announcements-attached = 📎 { $name }
announcements-remark = ↩️ Returned with a remark: { $remark }
announcements-send = Send: { $count }
announcements-ask-word = Ask for approval: { $count }
announcements-test = A copy to me
announcements-test-sent = This is how a reader sees it.
announcements-who-gets = Who gets it
announcements-rework = Change
announcements-drop = Delete
announcements-dropped = The draft is deleted.
announcements-by-school = <b>By school</b>
announcements-by-association = <b>By association</b>
announcements-part = { $title }: { $reached } of { $meant }
announcements-counted-twice = Somebody of two schools or associations counts in each line and gets one copy.
announcements-back-to-it = ← To the announcement
announcements-waiting = ⏳ <b>Waits for a second methodist.</b> You will know the answer at once.
announcements-judge = 🤝 <b>{ $author } asks to let it go.</b>
announcements-approve = Allow: { $count }
announcements-approve-short = Allow
announcements-return = Return with a remark
announcements-returned = The remark is on its way to the author.
announcements-approval =
    🤝 { $author } asks to let an announcement go.
    <b>{ $title }</b>
    Recipients: { $count }
announcements-look = Look
announcements-word-approved = ✅ Allowed: <b>{ $title }</b>
announcements-word-returned =
    ↩️ Returned with a remark: <b>{ $title }</b>
    { $remark }

# On the way and after
announcements-mine = My announcements
announcements-mine-list = <b>My announcements</b>: { $count }
announcements-mine-none = No announcements yet.
announcements-mine-line = { $icon } { $title } · { $state }
announcements-state-draft = draft
announcements-state-waiting = waits for approval
announcements-state-scheduled = scheduled
announcements-state-sending = being sent
announcements-state-paused = paused
announcements-state-done = sent
announcements-state-stopped = stopped
announcements-progress = { $bar } { $settled } of { $total }
announcements-count-total = Addressees in all: { $count }
announcements-count-sent = Sent: { $count }
announcements-count-queued = Waiting: { $count }
announcements-count-sending = On the way: { $count }
announcements-count-uncertain = Not confirmed: { $count }
announcements-count-failed = Not delivered: { $count }
announcements-count-skipped = Not sent: { $count }
announcements-count-digest = In the digest: { $count }
announcements-count-proven = Surely arrived, tapped: { $count }
announcements-count-ack = Acknowledged: { $count }
announcements-count-register = Registered: { $count }
announcements-count-apply = Want to take part: { $count }
announcements-count-going = Going: { $count }
announcements-count-save = Saved: { $count }
announcements-count-vote = Want to discuss: { $count }
announcements-count-silent = Not acknowledged: { $count } (by { $when })
announcements-because = · { $reason }: { $count }
announcements-why-no_account = not in the bot yet
announcements-why-blocked = the bot is blocked
announcements-why-deactivated = the account is deleted
announcements-why-kicked = the bot was removed from the chat
announcements-why-never_started = the bot was never started
announcements-why-no_chat = the chat was not found
announcements-why-no_consent = no consent
announcements-why-muted = the rubric is muted
announcements-why-stopped = the sending was stopped
announcements-why-expired = the term has passed
announcements-why-no_answer = Telegram did not answer
announcements-why-gone = not needed any more
announcements-why-refused = Telegram refused
announcements-who = { $group }
announcements-who-silent = Not acknowledged: { $count }
announcements-names =
    <b>{ $title }</b>
    { $group }
announcements-name = { $person }, { $school } — { $fate }
announcements-fate-sent = sent
announcements-fate-queued = waiting
announcements-fate-sending = on the way
announcements-fate-uncertain = not confirmed
announcements-fate-failed = not delivered
announcements-fate-skipped = not sent
announcements-fate-because = { $fate }: { $reason }
announcements-fate-acknowledged = acknowledged { $when }
announcements-person = { $name }
announcements-code = Teacher { $code }
announcements-refresh = 🔄 Refresh
announcements-pause = ⏸ Pause
announcements-resume = ▶️ Go on
announcements-stop = ⏹ Stop
announcements-stop-sure =
    Stop “{ $title }”?
    { $count ->
        [one] { $count } copy will not go. What was sent stays with its readers.
       *[other] { $count } copies will not go. What was sent stays with its readers.
    }
announcements-stop-yes = Stop, leave { $count } unsent
announcements-retry = Retry the undelivered: { $count }
announcements-retry-uncertain = Not confirmed: { $count }
announcements-retried = Queued again: { $count }
announcements-repeat-sure =
    Telegram has not confirmed the delivery: { $count }.
    Some of these people may have the announcement already and would get it twice. Without a repeat the bot shows it when the person writes next.
announcements-repeat-yes = Repeat anyway: { $count }
announcements-edit = ✏️ Change the words
announcements-edited = The new words are kept. Copies sent will change.
announcements-correct = Send a correction
announcements-export-copies = ⬇️ Delivery list
announcements-export-acks = ⬇️ Acknowledgement sheet
announcements-silent =
    <b>{ $title }</b>
    { $count } of { $asked } have not acknowledged:
announcements-silent-one = • { $person }
announcements-sheet-person = Teacher
announcements-sheet-school = School
announcements-sheet-fate = The copy
announcements-sheet-why = Reason
announcements-sheet-when = When
announcements-sheet-about = Acknowledged: { $title }
announcements-sheet-acknowledged = Acknowledged on
announcements-sheet-copies = Delivery list
announcements-sheet-acks = Acknowledgement sheet
announcements-sheet-ready = Ready: <b>{ $title }</b>

# Refusals
announcements-gone = There is no such announcement. It may have been removed.
announcements-not-now =
    { $state ->
        [draft] The announcement was not sent yet: it is among the drafts.
        [waiting] The announcement waits for a second methodist.
        [scheduled] The announcement is accepted and scheduled.
        [sending] The announcement is being sent.
        [paused] The sending is paused.
        [stopped] The sending was stopped.
       *[done] The announcement was sent.
    }
announcements-count-changed = The words or the number of recipients have changed. Check and tap once more.
announcements-not-your-people = You may write to your own association or school only. Choose it among the recipients.
announcements-no-rubric = This rubric is no more. Choose another.
announcements-too-long = It does not fit: a title takes { $title } letters, a text { $body }.
announcements-term-missing = This rubric needs a date, a term, a level or a link. Fill them in.
announcements-audience-broken = The recipients are written wrongly. Choose them anew.
announcements-past = This time has passed. Name another.
announcements-ack-too-early = Acknowledging would be due before sending. Name a later term.
announcements-nobody = Nobody would get it. Change the recipients.
announcements-own-word = Another methodist must allow your own announcement.
announcements-nobody-to-approve = There is nobody to allow it: no second methodist or coordinator is in the bot. Invite one or choose fewer recipients.
announcements-cap =
    { $cap ->
        [one] That is all for today: { $cap } announcement a day.
       *[other] That is all for today: { $cap } announcements a day.
    }
announcements-nothing-to-retry = Nothing to retry: everything arrived, or people blocked the bot.
announcements-same-words = The words are the same. Nothing to change.
announcements-only-a-test = This is a trial copy: answers work once it is sent.
announcements-term-over = The term for answers has passed.

# The editor
announcements-new-title = A new announcement
announcements-new-rubric = What is it about? Choose a rubric.
announcements-new-rubric-label = Rubric
announcements-new-heading = The title: what it is, in one line.
announcements-new-heading-label = Title
announcements-new-body = The text: what, for whom, what to do. Up to 900 letters. No data of children.
announcements-new-body-label = Text
announcements-new-file = Attach a picture or a document.
announcements-new-file-label = File
announcements-new-starts = When does it begin?
announcements-new-starts-label = Begins
announcements-new-starts-too = When does it begin?
announcements-new-starts-too-label = Begins
announcements-new-until = Until when to answer?
announcements-new-until-label = Term
announcements-new-until-too = Until when to answer?
announcements-new-until-too-label = Term
announcements-new-level = Which level?
announcements-new-level-label = Level
announcements-new-level-too = Which level?
announcements-new-level-too-label = Level
announcements-new-link = Send the link.
announcements-new-link-label = Link
announcements-new-link-too = Send the link.
announcements-new-link-too-label = Link
announcements-new-measures = Which other measures of the programme does it serve? The rubric’s own counts by itself.
announcements-new-measures-label = More measures
announcements-new-narrow = To whom? Mark how to choose people.
announcements-new-narrow-hint = Skip to write to everyone. Several marks work together.
announcements-new-narrow-label = Recipients by
announcements-new-narrow-associations = Associations
announcements-new-narrow-schools = Schools
announcements-new-narrow-school_groups = Groups of schools
announcements-new-narrow-roles = Roles
announcements-new-narrow-positions = Positions
announcements-new-narrow-stages = Experience and terms
announcements-new-narrow-flags = Special marks
announcements-new-associations = Which associations?
announcements-new-associations-label = Associations
announcements-new-schools = Which schools?
announcements-new-schools-label = Schools
announcements-new-school_groups = Which groups of schools?
announcements-new-school_groups-label = Groups of schools
announcements-new-roles = People in which roles?
announcements-new-roles-label = Roles
announcements-new-positions = In which positions?
announcements-new-positions-label = Positions
announcements-new-stages = Of which experience or terms?
announcements-new-stages-label = Experience and terms
announcements-new-flags = With which marks?
announcements-new-flags-label = Special marks
announcements-new-except = Whom to leave out? Choose a mark.
announcements-new-except-label = Leave out by
announcements-new-except-associations = Associations
announcements-new-except-schools = Schools
announcements-new-except-school_groups = Groups of schools
announcements-new-except-roles = Roles
announcements-new-except-positions = Positions
announcements-new-except-stages = Experience and terms
announcements-new-except-flags = Special marks
announcements-new-excluded = Whom exactly?
announcements-new-excluded-label = Leave out
announcements-new-visible = Who sees it in the feed?
announcements-new-visible-label = In the feed
announcements-new-visible-addressees = The addressees alone
announcements-new-visible-district = Every teacher of the district
announcements-new-visible-everyone = Everyone, guests too
announcements-new-visible-chats = Everyone, and the associations’ chats
announcements-new-ack = Until when to acknowledge?
announcements-new-ack-hint = The bot reminds the silent and shows you the list. Skip if there is no need.
announcements-new-ack-label = Acknowledge by
announcements-new-when = When to send?
announcements-new-when-label = Sending
announcements-new-when-now = Now
announcements-new-when-tomorrow = Tomorrow at 15:00
announcements-new-when-at = Name a time
announcements-new-when-urgent = ❗️ Urgently
announcements-new-at = On which day, at what hour?
announcements-new-at-label = Sending time
announcements-new-why = Why urgent? A second methodist sees the reason.
announcements-new-why-label = Why urgent
announcements-edit-title = New words
announcements-edit-heading = A new title
announcements-edit-heading-label = Title
announcements-edit-body = A new text
announcements-edit-body-label = Text
announcements-fix-title = A correction
announcements-fix-body = What is to be corrected? Write how it should be. Those who have the first get it.
announcements-fix-body-label = Correction
announcements-return-title = A remark to the author
announcements-return-remark = What should be changed?
announcements-return-remark-label = Remark
announcements-find-title = Search announcements
announcements-find-query = What to find? Write a word or a few.
announcements-find-query-label = Query
