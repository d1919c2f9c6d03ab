# Who and what: the words of a certificate
certificates-role-participant = participant
certificates-role-speaker = speaker
certificates-role-leader = leader
certificates-many-participant = { $count } { $count ->
        [one] participant
       *[other] participants
    }
certificates-many-speaker = { $count } { $count ->
        [one] speaker
       *[other] speakers
    }
certificates-many-leader = { $count } { $count ->
        [one] leader
       *[other] leaders
    }
certificates-event = { $form } “{ $title }”
certificates-dates = { $begins } — { $ends }
certificates-when-hours = { $dates }, { $hours } h

# On paper and in the QR code
certificates-signed-participant = Certificate of a participant No. { $number }
certificates-signed-speaker = Certificate of a speaker No. { $number }
certificates-signed-leader = Certificate of a leader No. { $number }
certificates-paper-participant = of participation
certificates-paper-speaker = of a speaker
certificates-paper-leader = of a leader
certificates-paper-title = “{ $title }”
certificates-paper-topic = Talk: “{ $topic }”
certificates-paper-hours = { $hours } academic { $hours ->
        [one] hour
       *[other] hours
    }
certificates-paper-how = Point a camera at the code: it holds the signed text of the certificate. The signature can be checked in the bot or on the verification page, without the Internet.

# My certificates
certificates-mine =
    📜 <b>My certificates</b>

    { $lines }
certificates-mine-none =
    📜 <b>My certificates</b>

    None yet. After an event with a certificate the bot writes when it is ready.
certificates-mine-line =
    <b>No. { $number }</b> · { $role }
    { $event }, { $when }
certificates-take = 📄 No. { $number }
certificates-later = ← Newer
certificates-earlier = Earlier →
certificates-verify = 🔎 Check a certificate
certificates-to-me = ← Back
certificates-to-mine = My certificates
certificates-my-button = 📜 My certificates
certificates-take-mine = 📜 My certificate
certificates-take-pdf = 📄 Get the PDF
certificates-file = Certificate { $number }
certificates-ready-mine = Your certificate. You may print it and pass it on. The QR code in the corner proves that it is genuine.
certificates-ready-theirs = The certificate, ready to print.

# Checking
certificates-check-title = Check a certificate
certificates-check-text = Send the text of the QR code, or the number of the certificate.
certificates-check-text-label = Text or number
certificates-check-text-hint = Point your phone’s camera at the code, copy the whole text with its last line and paste it here. A number is like 2026-0147.
certificates-verify-more = 🔎 Check another
certificates-found-true = ✅ <b>The certificate is genuine.</b> The signature is right: nothing in the text was changed.
certificates-found-signed = ✅ <b>The signature is right:</b> nothing in the text was changed. Whether the certificate counts today the bot cannot say: it has no such number with this text.
certificates-found-altered = ❌ <b>The signature does not fit.</b> The text was changed, or not copied whole. Copy it once more; if it still does not fit, do not trust the certificate.
certificates-found-foreign = ❓ This certificate is signed with a key that is not known here. Another district may have given it: check it there.
certificates-found-unsigned = ❓ There is no signature in this text. The whole text of the QR code is needed, with its last line, or a number such as 2026-0147.
certificates-found-unknown = ❌ There is no certificate of this number. Check the number.
certificates-found-number = 📜 <b>Certificate No. { $number }</b>
certificates-body = <blockquote>{ $body }</blockquote>
certificates-what = { $event }, { $when }
certificates-whose = Whose: { $person }, { $role }
certificates-counts = ✅ It counts. Issued on { $when }
certificates-replaced = ⚠️ This certificate was replaced: No. { $number } counts.
certificates-revoked = ❌ This certificate was revoked on { $when }. It does not count.
certificates-forgotten = Whose it is was deleted at the owner’s wish.

# Giving
certificates-event-button = 📜 Certificates
certificates-of-event =
    📜 <b>Certificates</b>
    “{ $title }”, { $when }
certificates-present = Marked as present: { $count }
certificates-waiting = <b>{ $count } { $count ->
        [one] certificate
       *[other] certificates
    }</b> to give: { $shares }
certificates-issued = Given already: { $count }
certificates-nobody-waits = Everybody who is to have a certificate has one.
certificates-nobody-came = Nobody is marked as present yet. Mark attendance first, or give a certificate by name.
certificates-give = Give { $count }
certificates-except = Give to all but…
certificates-another = ＋ Give one more
certificates-list = 📋 Those given
certificates-print = 🖨 All in one PDF
certificates-back-to-event = ← To the event
certificates-to-event = To the event’s certificates
certificates-done = ✅ Done. { $count } { $count ->
        [one] certificate
       *[other] certificates
    } given: { $shares }. The bot writes to everyone.
certificates-all-have = Nobody is left to give one to
certificates-one-given = The certificate is given
certificates-but-title = Give to all but
certificates-but-without = Who is not to have a certificate? Tick them; the others get one.
certificates-but-without-label = All but
certificates-add-title = One more certificate
certificates-add-person = To whom?
certificates-add-person-label = To whom
certificates-add-role = What was this person at the event?
certificates-add-role-label = Role
certificates-add-role-participant = Participant
certificates-add-role-speaker = Speaker
certificates-add-role-leader = Leader
certificates-add-topic = The subject of the talk? It stands in the certificate.
certificates-add-topic-label = Subject
certificates-names-hidden = A methodist opens certificates with names: your district does not show other people’s names in the chat. Everybody gets their own.
certificates-none-yet = There are no certificates yet.
certificates-too-many = One file takes up to { $most } certificates. Open them one by one from the list.
certificates-printed = All certificates that count: { $count }. Each on a sheet of its own.
certificates-printed-file = Certificates of event { $number }
certificates-paper-unfit = The template { $file } has a mistake: the sheet cannot be made. Tell the administrator to check the district’s files.

# Those given
certificates-given =
    📋 <b>Certificates given</b>
    “{ $title }”

    { $lines }

    Tap a number to open, correct or revoke it.
certificates-line = { $number } · { $person }, { $role }
certificates-line-off = <s>{ $number }</s> · { $person }, { $role }
certificates-back = ← Back
certificates-on = Further →
certificates-xlsx = 📊 Register for Excel
certificates-to-list = ← To the list
certificates-to-it = To the certificate
certificates-one =
    📜 <b>Certificate No. { $number }</b>
    { $person }, { $role }
    { $event }, { $when }
certificates-chain =
    <b>History</b>
    { $lines }
certificates-link = No. { $number } — issued on { $issued }
certificates-link-off = No. { $number } — issued on { $issued }, revoked on { $off }. Reason: { $why }
certificates-pdf = 📄 PDF
certificates-mend = ✏️ Correct: give a new one
certificates-revoke = Revoke
certificates-mending-title = Correct a certificate
certificates-mending-role = As whom does the new certificate name the person?
certificates-mending-role-label = Role
certificates-mending-role-participant = Participant
certificates-mending-role-speaker = Speaker
certificates-mending-role-leader = Leader
certificates-mending-why = What is corrected?
certificates-mending-why-label = Reason
certificates-mending-why-hint = Name and school come from the staff list, title and hours from the event: correct them there first. The old number stops counting, the person gets the new one.
certificates-mended = A new certificate is given
certificates-revoking-title = Revoke a certificate
certificates-revoking-why = Why is it revoked?
certificates-revoking-why-label = Reason
certificates-taken-back = The certificate is revoked
certificates-role-taken = This person has a certificate of this event in that role already.
certificates-revoked-already = This certificate counts no more.
certificates-gone = There is no such certificate.
certificates-no-event = There is no such event, or it was cancelled.
certificates-not-given = This event gives no certificate. It can be switched on in the event’s card.
certificates-too-early = Certificates are given once the event is over.

# The register
certificates-register = The register of this event’s certificates.
certificates-register-title = Register of certificates
certificates-register-file = Register of certificates { $number }
certificates-column-number = Number
certificates-column-name = To whom
certificates-column-school = School
certificates-column-role = Role
certificates-column-form = Form
certificates-column-title = Event
certificates-column-topic = Talk
certificates-column-dates = When
certificates-column-hours = Hours
certificates-column-issued = Issued
certificates-column-state = State
certificates-column-why = Why revoked
certificates-state-live = counts
certificates-state-off = does not count

# Pushes
certificates-push-ready = 📜 <b>Your certificate is ready</b>
    { $event }
certificates-push-mended = 📜 <b>Your certificate was corrected</b>
    { $event }
    The former one counts no more, take the new one.
certificates-deed-mend = a certificate was replaced
certificates-deed-revoke = a certificate was revoked
certificates-deed-issue = a certificate was given
