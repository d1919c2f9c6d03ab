# Commands
people-command-start = Start over
people-command-menu = Main menu
people-command-continue = Go on with what is begun
people-command-me = About me: subscriptions and data
people-command-language = Language
people-command-code = Enter an invitation code
people-command-help = How to use this

# Menu
people-menu = { $name }, where shall we start?
people-menu-continue = ▶️ Continue
people-menu-feed = 📣 Announcements
people-menu-send = ✉️ Send out
people-menu-sending = <b>Sending out</b>
people-menu-write = ✏️ Write an announcement
people-menu-sent = 📊 Sent and drafts
people-menu-school = 🏫 My school
people-menu-people = 👥 People
people-menu-admin = ⚙️ Administrator
people-menu-help = ❓ Help
people-menu-me = 👤 Me
people-menu-work = 🗂 My work
people-menu-work-title = <b>My work</b>
people-hide = 🙈 Hide
people-hidden = Hidden. You can open it again from the menu.
people-menu-back = ← Back
people-menu-language = 🌐 Язык
people-menu-consent = Back to the consent
people-done = Done

people-help =
    <b>How to use this</b>

    • Everything is in the menu: /menu.
    • “Announcements” has what is new, and a search through the past.
    • What you have begun is kept: /continue takes you to the same question.
    • “Me” is what to send you, your consents and your data: /me.

    A button does not answer? Open /menu: old messages may be out of date.
    Still unsure? Ask the methodist or the deputy head.
people-help-guest =
    <b>How to enter</b>

    You enter by a personal invitation: a link, a QR code or a code on a card. The deputy head of your school or the methodist gives it.

    • Link or QR code: open it and press Start.
    • Code: send /code and type it.

    There is no need to send your name, phone or documents: the bot never asks for them.
    Public announcements can be read without an invitation.

# The way in
people-guest =
    Hello! This is the assistant of the methodical service. { $district }.

    Public announcements can be read right away. The rest takes a personal invitation: the deputy head or the methodist gives it.
people-guest-invited =
    Hello! This is the assistant of the methodical service. { $district }.

    Your invitation is accepted. To enter, it remains to give your consent. Public announcements can be read without it.
people-guest-code = 🔑 Enter a code
people-guest-go-on = Go on entering
people-code-title = Invitation code
people-code-code = Type the code from the card. Spaces, dashes and capitals do not matter.
people-code-code-label = Code
people-code-wrong = The code does not fit. Ask the deputy head or the methodist for a new one.
people-already-inside = This code is for another person, and you are already in under your own name. Please pass it on to its owner.
people-nothing-awaits = You need an invitation to enter. Ask the deputy head or the methodist for it.
people-guests-cannot = This opens once you have entered by an invitation. “Help” says how to get one.
people-be-admin =
    Hello! The bot’s settings name you as an administrator.

    To enter, it remains to agree to the processing of your data.
people-go-on = Go on
people-is-this-you =
    Hello! This is the assistant of the methodical service. The code is accepted.

    <b>{ $name }</b>
    { $facts }

    Is all of it right?
people-yes = Yes
people-wrong = ✏️ Correct it
people-mistake-title = What to correct
people-mistake-what = Write what is wrong and how it should be. For example: “I also teach physics, and work only in School No. 2”.
people-mistake-what-label = What to correct
people-mistake-sent =
    Noted. The methodist will correct the list and will not ask twice.

    You can enter right now.
people-mistake-go-on = Go on
people-consent-text =
    <b>Consent: { $title }</b>

    { $words }
people-agree = I agree
people-not-now = Not now
people-without-consent =
    All right. Your data are not used.

    Public announcements remain readable. You can return to the consent any day.
people-entered = { $name }, you are in.
people-entered-waiting = Waiting for a confirmation: { $roles }. A message will come once it is confirmed.
people-what-to-send =
    <b>What to send?</b>

    “Everything important” is what the district has set: the pressing at once, the rest in one message on Friday.
    “Only my association” is meetings and monitoring; the rest waits in “Announcements”.
people-preset-all = Everything important
people-preset-mine = Only my association
people-preset-own = Let me choose
people-preset-chosen-all = Everything important will come
people-preset-chosen-mine = Only the obligatory will come
people-contact-not-yours = This is somebody else’s contact. People enter here by personal invitation; phones are not needed.
people-contact-not-needed = Thank you, but the phone is not needed: the bot does not keep it. An invitation is enough to enter.

# Me
people-me =
    <b>{ $name }</b>
    Your code is { $code }. It is seen instead of the name by those who need not know it.

    { $facts }

    <i>This comes from the staff list kept by the methodical service.</i>
people-me-nothing = The bot knows nothing else about you.
people-me-job = Work: { $job }
people-me-associations = Associations: { $associations }
people-me-teaching = Teaching since { $day }
people-me-attestation = Attestation valid until { $day }
people-me-course = Course valid until { $day }
people-me-class = Class teacher: yes
people-me-roles =
    Roles:
    { $roles }
people-me-rubrics = 🔔 What to send
people-me-data = 🔐 Consents and data
people-data =
    <b>Consents and data</b>

    Everything you have agreed to, everything the bot keeps about you, and everybody who looked at it.
people-data-consents = Consents
people-data-looks = Who looked at my data
people-data-download = Download my data
people-data-erase = Erase me
people-rubrics =
    <b>What to send</b>

    🔔 at once · 📰 in the Friday digest · 🔕 not at all
    🔒 cannot be switched off, but can come in the digest

    Tap a rubric to change it.
people-rubrics-done = Done
people-mode-on = “{ $rubric }”: at once
people-mode-digest = “{ $rubric }”: in the digest
people-mode-off = “{ $rubric }”: not at all
people-rubric-obligatory = This rubric cannot be switched off: it holds what needs an answer. It can come in the digest.
people-rubric-unknown = This rubric is no more. Open “What to send” anew.
people-language = На каком языке говорить? / Which language?
people-language-ru = Русский
people-language-en = English
people-speaking = We speak English now
people-consents =
    <b>Consents</b>

    Each stands alone. Tap one to read, give or withdraw it.
people-consent-given =
    <b>{ $title }</b>

    { $words }

    ✅ Given on { $when }, edition of { $version }.
people-consent-lost = The text of the edition of { $version } is no longer kept in the bot. The methodical service can show it.
people-consent-ends =
    Your consent “{ $title }” ends on { $day }.

    After that everything that rests on it will be deleted. To keep it, give the consent once more. If you no longer need it, there is nothing to do.
people-consent-anew = Give the consent once more
people-consent-until = The earlier consent ends on { $day }. If you give it now, what rests on it stays.
people-consent-unknown = This consent is no more. Open the list of consents anew.
people-consent-withdrawn-since = The consent was withdrawn after the sheet was signed. Its answers are not entered.
people-withdraw = Withdraw
people-withdraw-account =
    <b>Withdraw the consent to your account?</b>

    You become a guest at once: only public announcements remain. In { $days } days everything known about you is erased. Until then you may consent again and come back.
people-withdraw-purpose =
    <b>Withdraw the consent “{ $title }”?</b>

    The data tied to it are not used from this moment, and are erased within { $days } days. The rest goes on working.
people-withdraw-sure = Withdraw
people-withdrawn = Consent “{ $title }” withdrawn
people-keep = Leave it as it is
people-outside =
    The consent is withdrawn. Only public announcements are open to you now.

    You can come back within { $days } days: /start. After that your data are erased.
people-looks =
    <b>Who looked at my data</b>

    { $lines }
people-looks-none = Nobody has looked at your data yet. When somebody does, you will see here who and when.
people-look = • { $when } — { $who }: { $what }
people-looker = { $name } ({ $roles })
people-deed-look = opened the card
people-deed-invite = issued an invitation
people-deed-uninvite = revoked an invitation
people-deed-grant = gave a role
people-deed-revoke = took a role back
people-deed-confirm = confirmed a role
people-deed-decline = declined a role
people-deed-settle = corrected the data
people-deed-refused = an attempt, refused
people-deed-reveal = the name behind the code was revealed
people-deed-scores = the profile was opened by code
people-deed-answers = the answers were opened by code
people-deed-assess-ask = asked to see a lesson
people-deed-assess = a lesson sheet was filled in
people-deed-test = the result of a diagnostic test was entered
people-deed-blank-enter = answers from a paper questionnaire were entered
people-deed-because = { $deed }. The reason: “{ $reason }”
people-deed-signed = a consent signed on paper was entered
people-deed-other = something else with your data
people-download = Everything the bot keeps about you is in this file. Any browser opens it; the same data are inside as JSON.
people-erase =
    <b>Erase you from the bot?</b>

    Your name, subscriptions, drafts and access are erased at once. What was done, such as registrations and marks, stays without a name. This cannot be undone.

    To come back, you will need a new invitation.
people-erase-sure = Erase me
people-erased-you = Done: you are no longer here. Public announcements remain: /start.
people-export-title = My data
people-export-made = Made on { $when }
people-export-people = Who you are
people-export-accounts = Access
people-export-employments = Work
people-export-memberships = Associations
people-export-role-grants = Roles
people-export-consents = Consents
people-export-subscriptions = Subscriptions
people-export-corrections = What you asked to correct
people-export-invites = Invitations
people-export-drafts = Begun
people-export-draft-answers = Answers in what is begun
people-export-assessments = How others see it: lessons and tests
people-export-blanks = Paper questionnaires
people-export-announcements = Your announcements
people-export-reactions = Marks under announcements
people-export-deliveries = What was sent to you
people-export-push-counts = Messages a day
people-export-audit = Audit: who looked and changed

# People
people-coded = Teacher { $code }
people-erased = A former member
people-job = { $title }, { $school }
people-job-with-subjects = { $title } ({ $subjects }), { $school }
people-role-where = { $role } — { $where }
people-role-until = { $role }, until { $day }
people-role-waiting = { $role } (waiting for a confirmation)
people-not-allowed = You have no right to do this. If your work needs it, ask the methodist or the administrator.
people-unknown = There is no such person in the list: the record may have been erased.
people-home =
    <b>People</b>

    Find a person to invite, to see the card or to give a role. Each look is shown to that person.
people-find = 🔎 Find a person
people-find-again = 🔎 Find another
people-find-title = Find a person
people-find-who = Whom to find? Type a surname, a name or a code.
people-find-who-hint = For example: Ivanova Anna, or 0147
people-find-who-label = Whom to find
people-found = Found: { $count }. Which one to open?
people-found-many = More than { $shown } found. Open one, or be more precise.
people-found-none = Nobody fits “{ $typed }”. Check the surname or type the code.
people-earlier = ← Earlier
people-further = Further →
people-card =
    <b>{ $who }</b> · { $code }
    { $facts }

    { $state }
people-card-inside = ✅ In the bot
people-card-outside = ▫️ Not in the bot yet
people-correction =
    ✏️ <b>{ $who }</b>: there is a mistake in the staff list.

    <blockquote>{ $said }</blockquote>

    Please correct the list and mark it here.
people-correction-card = Open the card
people-correction-done = Corrected
people-correction-settled = Marked as corrected.
people-back-to-card = ← To the card

# Invitations
people-invite = ✉️ Invite
people-invite-anew = ✉️ New invitation
people-invite-copy = Copy the link
people-invite-made =
    Invitation: <b>{ $who }</b>

    { $link }

    Code to type by hand: <code>{ $code }</code>

    Good until { $until }, once, and for this person alone. Hand it over in person: whoever opens it first gets in. Earlier invitations no longer work.
people-invite-inside = This person is already in the bot. The new invitation moves the access to another phone and closes the old one.
people-invite-above = This person’s roles are above your rights. The methodist can invite.
people-uninvite = Revoke the invitation
people-uninvited = The invitation is revoked: it lets nobody in.
people-sheet-title = Invitations to the methodical service’s bot
people-sheet-how = Point the phone’s camera, or open { $link } and send the code
people-sheet-until = Good until { $until }, once. Do not pass it on.
people-sheet-which = { $file }: name a .pdf (cards) or a .csv (table).
people-sheet-nobody = Nobody to invite: all are in the bot, the list is empty, or no school has this code.
people-sheet-saved =
    { $count ->
        [one] { $count } invitation is ready
       *[other] { $count } invitations are ready
    }: { $file }
    Earlier invitations of these people no longer work. Hand them over in person, then delete the file.

# Roles
people-grant = ➕ Give a role
people-grant-form-title = Give a role
people-grant-form-role = Which role?
people-grant-form-role-label = Role
people-grant-form-none = You have no role to give: the methodist, the coordinator and the administrator do.
people-grant-form-place = Where does it hold?
people-grant-form-place-label = Where
people-grant-form-nowhere = There is no place to give it for: the person does not work in a school you answer for.
people-grant-form-term = For how long?
people-grant-form-term-label = Term
people-grant-form-term-year = A year
people-grant-form-term-two = Two years
people-grant-form-term-open = No end
people-role-given = The role “{ $role }” is given and counts already.
people-role-given-waits = The role “{ $role }” is given. It counts once another person entitled to it confirms.
people-role-unknown = This role cannot be given.
people-role-already = The person has this role already.
people-role-oneself = This role cannot be given to oneself. Ask a colleague.
people-role-gone = This role is no more.
people-role-settled = The role is confirmed already. It can be taken back on the person’s card.
people-role-not-yours = Whoever holds such a role may confirm it, but neither the one who gave it nor the one who got it.
people-last-admin = This is the last administrator. Give the role to somebody else first.
people-role-taken = The role “{ $role }” is taken back. It stops at the next tap.
people-role-confirmed = The role “{ $role }” is confirmed and counts.
people-role-declined = The role “{ $role }” is declined.
people-revoke = ➖ { $role }
people-revoke-ask = Take back the role “{ $role }”? { $who } loses it at once.
people-revoke-sure = Take it back
people-confirm = Confirm
people-decline = Decline
people-waiting = ✍️ Waiting for confirmation: { $count }
people-waiting-none = Nothing to confirm.
people-waiting-more = More waiting: { $count }.
people-grant-asked =
    A role waits for a confirmation.

    <b>{ $who }</b>: { $role }

    Confirm if this is the right person and the role is theirs.
people-grant-given = { $who }: the role “{ $role }” counts now.
people-grant-declined = { $who }: the role “{ $role }” is declined.
people-grant-taken = { $who }: the role “{ $role }” is taken back.
people-grant-yours-given = You have a new role: { $role }. The menu has more now.
people-grant-yours-declined = The role “{ $role }” was not confirmed. Ask whoever gave it.
people-grant-yours-taken = The role “{ $role }” is taken from you.

# Administrator
people-admin-name = Administrator
people-admin-there = There is an administrator already, who appoints others on their cards.
people-admin-code =
    Administrator’s code: { $code }
    Send it to the bot after /code within 15 minutes. It works once.
people-admins = Administrators: { $admins }
people-status =
    <b>How the bot fares</b>

    People in the list: { $people }
    In the bot: { $inside }
    Blocked the bot: { $blocked }
    Messages waiting: { $waiting }
    Set aside as broken: { $quarantined }
    Waiting to be sent: { $queued }
    Not known to have arrived: { $uncertain }
people-status-since = Version { $version }, at work since { $since }
people-status-disk = Free on the disk: { $free } MB
people-status-backup = Last backup: { $at }
people-status-no-backup = No backups in the bot’s folder
people-status-conflict =
    ⚠️ { $at }: another program took the messages sent to the bot. If you run no second copy, change the token.
people-status-incidents = Latest faults, by code: { $incidents }
people-frozen =
    <b>The bot was restored from a backup; nothing is sent</b>

    It answers people but writes to nobody by itself. Waiting to be sent: { $queued }
    { $kinds }

    People may have got some of it before the failure. First stop what must not be repeated.
people-thaw = Go on sending
people-thaw-ask =
    <b>Go on sending?</b>

    Messages that will go: { $queued }
    { $kinds }

    What is sent cannot be taken back.
people-thaw-yes = Yes, let it go
people-thaw-no = No, wait
people-thawed = Sending goes on in a few seconds. Your decision is in the audit.
people-not-frozen = Sending is not stopped: there is nothing to go on with.
people-frozen-anew = The bot has been restored once more since. Open /status and look again.
people-queued-line = • { $what }: { $count }
people-queued-announcement = announcements
people-queued-apprenticeship = programmes of pairs
people-queued-assessment = other eyes
people-queued-attendance = attendance and feedback
people-queued-blank = paper questionnaires
people-queued-certificate = certificates
people-queued-checkin = check-ins
people-queued-consent = consents
people-queued-course = courses
people-queued-cover = cover by mentors
people-queued-digest = digests
people-queued-events = events
people-queued-exchange = visits to lessons
people-queued-group = messages to groups
people-queued-journals = journals of pairs
people-queued-meeting = meetings
people-queued-mentorship = pairs of mentor and young teacher
people-queued-people = roles and data of people
people-queued-plan = plans
people-queued-pulse = the adaptation pulse
people-queued-questionnaire = questionnaires
people-queued-registrations = registration for events
people-queued-signal = signals
people-queued-talk = talks
people-queued-wave = waves of questionnaires
