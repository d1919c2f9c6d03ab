# Questionnaires: versions
instruments-none = There is no such questionnaire now.

# The list of questionnaires
instruments-list = <b>Questionnaires</b>
instruments-list-title = <b>{ $title }</b>
instruments-list-current = Version { $number } is in force
instruments-list-none = No version is in force yet
instruments-list-draft = There is a draft
instruments-counts = Answering now: { $inside }. Answered: { $answered }
instruments-to-list = ← Questionnaires
instruments-to-versions = ← Versions
instruments-to-version = ← Version
instruments-to-part = ← Questions
instruments-state-draft = draft
instruments-state-published = in force
instruments-state-superseded = earlier
instruments-origin-file = From the district’s file
instruments-origin-bot = Made in the bot
instruments-version-button = Version { $number } · { $state }
instruments-version-line = <b>Version { $number }</b> · { $state } · { $day }
instruments-version-draft = Not published yet

# A version
instruments-version =
    <b>{ $title }</b>
    Version { $number } · { $state }
instruments-version-facts =
    Questions in groups: { $items }, groups: { $groups }
    Questions at the end: { $closing }
    Time: { $minutes } min
instruments-each = Asked of one person: { $least } to { $most } questions
instruments-each-same = Asked of one person: { $count } questions
instruments-draft-note = Only methodists see a draft. Until it is published, people answer the version in force.
instruments-part-count = { $part } · { $count }
instruments-closing = At the end
instruments-about = Introduction
instruments-variants = Who gets what
instruments-scale = Scale
instruments-copy = Make a draft
instruments-copied = The draft is ready
instruments-draft-there = There is a draft already, here it is
instruments-download = ⬇ File
instruments-upload = ⬆ Load a file
instruments-check = Check and publish
instruments-discard = Delete the draft
instruments-part = <b>{ $title }</b>
instruments-empty = Nothing here yet.
instruments-question-line = <b>{ $code }</b> { $text }
instruments-question-off = <b>{ $code }</b> <s>{ $text }</s> · off
instruments-add = + New question

# A question
instruments-question = <b>{ $code }</b> · { $kind }
instruments-question-text = <blockquote>{ $text }</blockquote>
instruments-option = • { $label }
instruments-kind-scale = on the scale
instruments-kind-matrix = on the scale, by rows
instruments-kind-single = one option
instruments-kind-multi = several options
instruments-kind-ranking = by importance
instruments-kind-number = a number
instruments-kind-date = a date
instruments-kind-text = own words
instruments-kind-bool = yes or no
instruments-fact-group = Group: { $group }
instruments-fact-variants = For: { $variants }
instruments-fact-themes = Themes: { $themes }
instruments-fact-when = Condition: { $when }
instruments-fact-optional = May be skipped
instruments-fact-off = Off: asked of nobody
instruments-all-variants = all variants
instruments-no-themes = none chosen
instruments-edit-text = ✎ Text
instruments-edit-themes = ✎ Themes
instruments-edit-variants = ✎ For whom
instruments-edit-group = ✎ Group
instruments-edit-options = ✎ Options
instruments-up = ↑ Up
instruments-down = ↓ Down
instruments-switch-on = Switch on
instruments-switch-off = Switch off
instruments-moved = Now in place { $place }
instruments-switched-on = The question is on
instruments-switched-off = The question is off
instruments-saved = Saved
instruments-question-added = Question { $code } is added

# Introduction, scale, who gets what
instruments-about-words =
    <b>Title</b>
    { $title }

    <b>Time</b>
    { $minutes } min

    <b>Before the questions</b>
    <blockquote>{ $intro }</blockquote>

    <b>After the answers</b>
    <blockquote>{ $outro }</blockquote>
instruments-no-scale = This questionnaire has no scale.
instruments-scale-question = <b>{ $question }</b>
instruments-anchor = { $value } — { $label }
instruments-edit-anchor = ✎ { $value }
instruments-edit-scale = ✎ The scale’s question
instruments-rules = <b>Who gets which variant</b> — the first line that fits:
instruments-rule =
    { $number }. { $whom }
    → { $variant }, questions: { $count }
instruments-overlays = <b>Additions</b>
instruments-overlay =
    { $whom }
    + { $added }
    − { $dropped }
instruments-rules-where = Conditions are changed in the file: download it, mend the part branching and load it again.
instruments-or = or
instruments-when-everybody = everybody else
instruments-when-under = under { $years } years of experience
instruments-when-from = { $years } years of experience or more
instruments-when-wave = a wave for the association “{ $association }”
instruments-when-answer = { $question } is answered { $answer }

# One piece is changed
instruments-now = { $now }
instruments-piece-of = { $piece }: { $code }
instruments-piece-title-title = Title
instruments-piece-minutes-title = Time
instruments-piece-intro-title = Before the questions
instruments-piece-outro-title = After the answers
instruments-piece-text-title = Text
instruments-piece-themes-title = Themes
instruments-piece-group-title = Group
instruments-piece-variants-title = For whom
instruments-piece-options-title = Options
instruments-piece-anchor-title = Scale
instruments-piece-title =
    Now:
    { $now }

    Write the new title.
instruments-piece-minutes =
    Minutes now: { $now }

    How many minutes does it take? People see this number before they begin.
instruments-piece-intro =
    Now:
    { $now }

    Write the new text: what this is, whom the answers are for, whether one may pause.
instruments-piece-outro =
    Now:
    { $now }

    Write what a person reads after the last question.
instruments-piece-text =
    Now:
    { $now }

    Write the question anew. One deed, in the first person, without “and” or “or”.
instruments-piece-themes =
    Now: { $now }

    Tick the themes anew: help is found by them.
instruments-piece-group =
    Now: { $now }

    Which group should it move to?
instruments-piece-variants =
    Now: { $now }

    Who should be asked? Nothing ticked means everybody.
instruments-piece-options =
    Now:
    { $now }

    Write the options anew, one a line. An option in the same words keeps its earlier answers.
instruments-piece-anchor =
    Now:
    { $now }

    Write the new words.

# A new question
instruments-new-title = New question
instruments-new-kind = How is it answered?
instruments-new-kind-label = Kind
instruments-new-text = Write the question. One deed, in the first person, without “and” or “or”.
instruments-new-text-label = Text
instruments-new-lines = Write the options or the rows.
instruments-new-lines-label = Options
instruments-new-lines-hint = One a line, twenty at most.
instruments-new-least = The least number?
instruments-new-least-label = At least
instruments-new-most = The greatest number, or how many options may be chosen?
instruments-new-most-label = At most
instruments-new-themes = By which themes are those to be helped who find it hard?
instruments-new-themes-label = Themes
instruments-new-variants = Who should be asked?
instruments-new-variants-label = For whom
instruments-new-variants-hint = Nothing ticked means everybody.
instruments-new-optional = May it be skipped?
instruments-new-optional-label = May be skipped

# Publishing
instruments-flaws = Too early to publish, to be mended: { $count }
instruments-flaw = • { $flaw }
instruments-flaws-more = And more: { $count }
instruments-no-flaws = The check is passed: every question reaches somebody, everything is scored, texts fit the screen.
instruments-first = This is the first version.
instruments-unchanged = It does not differ from the version in force.
instruments-difference = <b>What changes</b>
instruments-added = New questions { $count }: { $codes }
instruments-removed = Questions gone { $count }: { $codes }
instruments-reworded = Said otherwise { $count }: { $codes }
instruments-readdressed = Other themes, group or people { $count }: { $codes }
instruments-changed-about = Title, time or introduction
instruments-changed-scale = The scale
instruments-changed-groups = Groups
instruments-changed-branching = Who is asked what
instruments-changed-scoring = How results are scored
instruments-changed-themes = The list of themes
instruments-changed-advice = Advice, plan or the outside view
instruments-changed-order = The order of questions
instruments-still-inside =
    { $count ->
        [one] { $count } person is answering version { $number } and will end with it.
       *[other] { $count } people are answering version { $number } and will end with it.
    }
instruments-publish = Publish version { $number }
instruments-published = Version { $number } is in force
instruments-sure-discard =
    Delete the draft of version { $number }?
    “{ $title }”: its changes are lost, the version in force stays.
instruments-discard-yes = Yes, delete
instruments-discarded = The draft is deleted
instruments-version-gone = There is no such version. Open the list of questionnaires anew.
instruments-question-gone = This version no longer has such a question. Open the version anew.
instruments-not-a-draft = This version is no longer a draft and cannot be changed. Make a new draft of it.
instruments-changed-meanwhile = While you were editing, this place was changed. Your words are not saved: open the draft and see what is there now.
instruments-flawed = Too early to publish: the draft has flaws. Open the check.
instruments-same = The draft does not differ from the version in force. There is nothing to publish.

# The file
instruments-file-ready =
    The questionnaire as a YAML file. Open it in a text editor, mend it and load it again: it becomes a draft.
instruments-file-title = A questionnaire from a file
instruments-file-file =
    Send a YAML file of at most 256 KB. It becomes a draft; a draft that is there is replaced. Meanwhile people answer the version in force.
instruments-file-file-label = File
instruments-file-taken = The file is read, this is the draft
instruments-file-unread = <b>The file could not be read.</b> The draft is as it was. Mend it and send it again:
instruments-file-line = Line { $line }: { $problem }
instruments-file-fine = “{ $title }” is sound, { $count } questions.
instruments-file-known = This file was published before; no new version is needed.
instruments-file-again = ⬆ Send again

# The trial
instruments-try = ▶ Try it
instruments-who-title = A trial: who answers
instruments-who-position = Which position?
instruments-who-position-label = Position
instruments-who-years = How many years of teaching?
instruments-who-years-label = Experience
instruments-who-marks = What else is true of this person and the school?
instruments-who-marks-label = Marks
instruments-who-wave = Is the wave for one association?
instruments-who-wave-label = Wave
instruments-who-express = The short form?
instruments-who-express-label = Short form
instruments-trial = Trial: { $title }
instruments-trial-part = 🧪 Trial: nothing is kept · { $part }
instruments-trial-over = <b>🧪 The trial is over.</b> Nothing was recorded. The result would look like this:
instruments-trial-asked =
    Variant: { $variant }
    With: { $overlays }
    Answers: { $count }
instruments-trial-advice = <b>What the bot would offer</b>
instruments-trial-groups = <b>Every group</b>
instruments-trial-again = ▶ Once more
instruments-trial-left = The trial is over, nothing was kept
instruments-flawed-to-try = Too early to try: the draft has flaws. Open “Check and publish”.

# What stands in the way of publishing: where, what is wrong, what to do
instruments-flaw-duplicate = { $where }: the code "{ $value }" is taken — choose another. Capital and small letters count as the same
instruments-flaw-bad-code = { $where }: the code "{ $value }" does not fit a button — up to 20 Latin letters, digits, _ and -, a letter first
instruments-flaw-unknown-base = { $where }: there is no base group "{ $value }" in base_groups — choose one of { $choices }
instruments-flaw-unknown-function = { $where }: there is no labour function "{ $value }" in labour_functions — add it there or choose one of { $choices }
instruments-flaw-unknown-group = { $where }: there is no group "{ $value }" — choose one of { $choices }
instruments-flaw-unknown-level = { $where }: there is no level "{ $value }" — choose one of { $choices }
instruments-flaw-unknown-module = { $where }: this variant has no module "{ $value }" — choose one of { $choices }
instruments-flaw-unknown-question = { $where }: there is no question "{ $value }" — correct the code or take it out. Similar: { $choices }
instruments-flaw-unknown-theme = { $where }: there is no theme "{ $value }" — choose another or add it to themes. Similar: { $choices }
instruments-flaw-unknown-variant = { $where }: there is no variant "{ $value }" — choose one of { $choices }
instruments-flaw-unknown-position = { $where }: the district has no position "{ $value }" — choose one of { $choices }
instruments-flaw-unknown-flag = { $where }: the bot keeps no mark "{ $value }" — choose one of { $choices }
instruments-flaw-unknown-association = { $where }: the district has no association "{ $value }" — choose one of { $choices }
instruments-flaw-unknown-result = { $where }: the programme has no result "{ $value }" — choose one of { $choices }
instruments-flaw-no-text = { $where }: the text is missing — write it
instruments-flaw-too-long = { $where }: { $length } characters, while a screen holds { $most } — shorten it
instruments-flaw-many-options = { $where }: { $count } options, while a phone holds { $most } with ease — join those that are alike
instruments-flaw-no-options = { $where }: there is nothing to choose from — add two options at least
instruments-flaw-no-rows = { $where }: the matrix has no rows — add them
instruments-flaw-bounds = { $where }: the least, { $least }, is more than the most, { $most } — correct one of them
instruments-flaw-dead-end = { $where }: its options come from answers, and there may be none — add optional: true
instruments-flaw-part-twice = { $where }: the role { $part } belongs to { $other } already — leave it to one
instruments-flaw-part-kind = { $where }: for the role { $part } the question must be of a kind: { $choices }
instruments-flaw-no-part = { $where }: the part { $part } is missing — add it, or answers cannot be scored
instruments-flaw-unscored = { $where }: a question on the scale outside groups is not scored — move it to items or change its kind
instruments-flaw-no-theme = { $where }: the question has no theme, so there is nothing to advise — choose one
instruments-flaw-same-point = { $where }: the point { $value } is there already — each point has a number of its own
instruments-flaw-off-scale = { $where }: { $value } is not on the scale — write a number from { $least } to { $most }
instruments-flaw-levels-order = { $where }: levels go down — least must be smaller than that of { $before }
instruments-flaw-levels-gap = { $where }: there is no level from 0 to { $least } % — write least: 0 at the last one
instruments-flaw-no-rule = { $where }: there is no advice for the level { $level } — add a rule
instruments-flaw-no-otherwise = { $where }: whoever fits no condition is left without a variant — leave the last base’s when empty
instruments-flaw-shadowed = { $where }: nobody gets as far as this line, those above fit first — move it up or remove it
instruments-flaw-variant-nobody = { $where }: nobody gets the variant "{ $title }" — add a line to base or remove the variant
instruments-flaw-overlay-nobody = { $where }: the condition holds for nobody — correct when or remove it
instruments-flaw-group-never = { $where }: nothing of this group is asked of anybody — add questions or remove the group
instruments-flaw-unreachable = { $where }: nobody is asked this question — correct variants, module or when
instruments-flaw-never = { $where }: the condition holds for nobody of those the question is meant for — correct it
instruments-flaw-later-answer = { $where }: the question "{ $value }" is asked later — a condition may look back only
instruments-flaw-no-such-answer = { $where }: the question { $question } has no answer "{ $value }" — choose one of { $choices }
instruments-flaw-thin-group = { $where }: the variant "{ $variant }" (with: { $overlays }) asks { $count } of the group, while a score needs { $least } — add some or remove all
instruments-flaw-count = { $where }: the variant "{ $variant }" (with: { $overlays }) has { $count } questions, while { $least } to { $most } are allowed
instruments-flaw-too-branchy = { $where }: too many conditions to check every combination — simplify the branching
