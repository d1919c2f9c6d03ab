# The paper
blanks-paper-name = Surname, name, patronymic
blanks-paper-signature = Signature
blanks-paper-date = Date
blanks-paper-refuse = It is for you to decide whether to answer. If you do not want to, hand the empty sheets back: nobody will ask why.
blanks-paper-consent = Consent: { $title }
blanks-paper-how = Put a cross into one box of each line. If you do not want to answer, leave the line empty.
blanks-paper-foreign = N
blanks-paper-most = Mark { $most } at most.
blanks-paper-rank = Number them by importance: 1 is the most important. { $most } at most.
blanks-paper-hand-in = Thank you! Fold the sheets so that the answers cannot be seen, and give them to the methodist in a closed envelope. The school does not open it.

# The beginning
blanks-home =
    📄 <b>Paper questionnaires</b>
    For those who answer on paper.

    { $lines }
blanks-count-printed = Printed: { $count }
blanks-count-entered = Entered: { $count }
blanks-count-half = Waiting for the second reading: { $count }
blanks-back = To paper questionnaires
blanks-earlier = ← Earlier
blanks-further = Further →

# Printing
blanks-print = 🖨 Print
blanks-printing-title = Print questionnaires
blanks-printing-wave = For which monitoring?
blanks-printing-wave-label = Monitoring
blanks-without-wave = Without one
blanks-printing-whom = For whom?
blanks-printing-whom-label = For whom
blanks-printing-whom-school = A school
blanks-printing-whom-association = An association
blanks-printing-whom-one = One teacher
blanks-printing-school = For which school?
blanks-printing-school-label = School
blanks-printing-association = For which association?
blanks-printing-association-label = Association
blanks-printing-code = The teacher’s code: four digits.
blanks-printing-code-label = Code
blanks-file = Paper questionnaires
blanks-saved =
    { $count ->
        [one] { $count } questionnaire: { $file }
       *[other] { $count } questionnaires: { $file }
    }
blanks-printed =
    { $count ->
        [one] { $count } questionnaire is ready.
       *[other] { $count } questionnaires are ready.
    }

    Print on both sides. The first sheet is the consent: it is signed and kept apart. Without a signature no answers may be entered.

    The paper has a code instead of a name: whose it is, “People” tells. The administrator prints papers with names on the server.

# A paper
blanks-enter = ✍️ Enter a questionnaire
blanks-code-title = Enter a paper questionnaire
blanks-code-code = The code of the questionnaire?
blanks-code-code-label = Code
blanks-code-code-hint = It is in the upper right corner: six digits and a letter. Or point the phone’s camera at the square beside it.
blanks-paper =
    📄 <b>Questionnaire { $shown }</b>
    Teacher { $code }, questions: { $lines }
blanks-state-new = No answers are entered yet. They are entered twice: so slips are caught.
blanks-state-once = Entered once. Now once more without peeping — yourself, or ask a colleague.
blanks-state-differ =
    { $count ->
        [one] The two readings differ in { $count } place.
       *[other] The two readings differ in { $count } places.
    } Look at the paper.
blanks-read-first = Enter the answers
blanks-read-second = Enter a second time
blanks-read-anew = Enter anew
blanks-settle = Check against the paper: { $count }
blanks-review = Show what was entered
blanks-to-paper = To the questionnaire
blanks-reviewed =
    <b>Entered from questionnaire { $shown }</b>
blanks-line = { $number }. { $text } — <b>{ $given }</b>
blanks-closing = • { $text } — <b>{ $given }</b>
blanks-empty = empty
blanks-spoil = The paper is spoilt
blanks-spoil-ask = Is questionnaire { $shown } spoilt or lost? Its code will stop working, and what was entered will be deleted. A new one can be printed at once.
blanks-spoil-sure = Yes, it is spoilt
blanks-spoilt = This questionnaire counts no more.
blanks-kept =
    ✅ Questionnaire { $shown } is entered.

    The teacher will see the profile, if in the bot.
blanks-kept-late = The monitoring is closed already: these answers do not count in its totals.

# Entering
blanks-title-1 = Questionnaire { $shown } · first reading
blanks-title-2 = Questionnaire { $shown } · second reading
blanks-title-settle = Questionnaire { $shown } · check
blanks-signed = The sheet of consent is signed. If it is not, cancel: without a signature no answers may be entered.
blanks-signed-short = Signature
blanks-signed-on = What date stands beside the signature?
blanks-signed-on-short = Date of the signature
blanks-block =
    { $count ->
        [one] Type { $count } sign:
       *[other] Type { $count } signs in a row:
    } digits from { $lowest } to { $highest }, “-” for “N”, a full stop for an empty line.
blanks-block-plain =
    { $count ->
        [one] Type { $count } sign:
       *[other] Type { $count } signs in a row:
    } digits from { $lowest } to { $highest }, a full stop for an empty line.
blanks-block-short = Questions { $first }–{ $last }
blanks-line-wrong = This does not fit: there must be as many signs as questions. A digit is a box, “-” is “N”, a full stop is empty. For example: 54-3.
blanks-differ =
    { $question }

    First reading: { $first }
    Second reading: { $second }

    Look at the paper: what stands there?
blanks-unsaid = Empty
blanks-closing-part = At the end

# News
blanks-news = 📄 The answers of your paper questionnaire are entered. Your profile is ready.
blanks-news-open = My profile

# Why not
blanks-nobody = There is nobody to print for: no teacher here who has not answered yet.
blanks-too-many = That would be { $count } questionnaires, and { $most } can be made at once. Print by schools, or ask the administrator.
blanks-wave-over = This monitoring is not running now.
blanks-no-paper = This questionnaire cannot be printed: its scale has more than ten steps.
blanks-again = It did not work. Please try once more.
blanks-code-wrong = The code does not fit. Check the digits and the letter: 482 163 К.
blanks-unknown = There is no questionnaire of this code.
blanks-entered = This questionnaire is entered already.
blanks-void = This questionnaire counts no more. Print a new one.
blanks-answered = This teacher’s answers are in this monitoring already. They are not entered twice.
blanks-signed-before = The signature is dated before the questionnaire was printed. Check the date.
blanks-signed-ahead = The date of the signature has not come yet. Check the date.
blanks-first-first = Enter the answers for the first time first.
blanks-meanwhile = Somebody else has entered this questionnaire just now. Open it anew.
