# Results of a wave: screens
findings-menu = ⬅️ Menu
findings-menu-results = 📊 Results of questionnaires
findings-back = ⬅️
findings-on = ➡️
findings-all = All waves
findings-home = To the results
findings-none = No results yet. They appear when the first wave closes.
findings-list =
    <b>Results of waves</b>
    Choose a wave.
findings-line = { $title } · { $day }
findings-head =
    <b>{ $title }</b>
    { $opened } – { $closed }
findings-too-few = Fewer than { $least } people answered, so there are no results: they might tell who said what.
findings-answered = { $answered } of { $invited } invited people answered.
findings-excluded = The answers of { $excluded } people are left out: too fast, all alike, or nearly all “not applicable”. { $counted } are counted.
findings-excluded-few = Answers that cannot be trusted are left out. They are too few for a number.
findings-hardest = <b>Hardest of all</b>
findings-hard = { $icon } <b>{ $group }</b>: mastery { $percent }% — { $level }. { $grave }
findings-grave = High and critical deficit: { $share }%.
findings-level = { $mastery }, { $deficit }
findings-total = Mean mastery over all areas: { $percent }%.
findings-rule = Each number stands for { $least } people or more. Results are counted once, at the closing, and never change.
findings-nested = The district is large: only schools and groups of schools are shown. For other views it could not be checked that nobody is given away.
findings-door-heat = 🗺 Map of deficits
findings-door-by = 🔎 By groups of people
findings-door-mine = 🔎 My people and the district
findings-door-items = ❓ Hard questions
findings-door-wishes = 🙋 Themes and wishes
findings-door-advice = 💡 What to propose
findings-door-quality = 🧪 Quality of the questions
findings-door-compared = ↔️ Beside the last wave
findings-heat =
    <b>Map of deficits · { $wave }</b>
    Percent of mastery. The smaller, the harder. The hardest areas are on the left.
findings-heat-corner = Association
findings-hidden = “·”: fewer than { $least } answers, or the number would give a hidden neighbour away.
findings-by =
    <b>{ $wave }</b>
    Whose results?
findings-by-district = The whole district
findings-by-association = Associations
findings-by-cluster = Groups of associations
findings-by-school_group = Groups of schools
findings-by-school = Schools
findings-by-position = Positions
findings-by-experience = Experience
findings-by-other = Another view
findings-by-back = ⬅️ To the list
findings-slices =
    <b>{ $by }</b>
    Beside each name: how many people count, and their mean mastery.
findings-slice = { $name } · { $count }
findings-slice-percent = { $name } · { $count } · { $percent }%
findings-not-shown = Not shown: { $names }. Fewer than { $least } answers there, or the number would give the neighbours away.
findings-one =
    <b>{ $name }</b>
    { $wave }
findings-one-hidden = Not shown: fewer than { $least } answers here, or the number would give the neighbours away.
findings-one-people = { $count } people count. The hardest comes first.
findings-one-inside = With the associations of fewer than { $least } answers: { $names }.
findings-one-group = Area
findings-one-percent = Mastery, %
findings-one-district = District, %
findings-one-grave = High and critical, %
findings-base = All of: { $base }
findings-items =
    <b>Hard questions · { $wave }</b>
    The share of people who gave 1 or 2: cannot yet, or with difficulty. The whole district.
findings-items-none = No question has such answers.
findings-item =
    { $number }. { $text }
    <b>{ $low }%</b> of { $count } who answered · { $group }
findings-wishes =
    <b>Themes and wishes · { $wave }</b>
    The whole district. What { $least } people or more have named.
findings-themes = <b>Where help is needed</b>
findings-theme =
    • { $theme }: { $count } people, { $schools ->
        [one] { $schools } school
       *[other] { $schools } schools
    }
findings-requests = <b>Asked for, and nothing was on offer</b>
findings-request =
    • { $theme } — { $kind }: { $count } people, { $schools ->
        [one] { $schools } school
       *[other] { $schools } schools
    }
findings-choice = <b>{ $text }</b> Answered: { $count }
findings-choice-none = No answer was chosen by enough people.
findings-option = • { $option }: { $count }
findings-advice =
    <b>What to propose · { $wave }</b>
    By the rules of the questionnaire: where many have a high or critical deficit. The decision is yours.
findings-advice-none = Nothing to propose: high and critical deficit reached the share set in the questionnaire nowhere.
findings-advice-other = Other proposals
findings-advice-association_workshop-button = Topics for associations: { $count }
findings-advice-corporate_training-button = Training in schools: { $count }
findings-advice-course_plan-button = Course topics: { $count }
findings-advice-association_workshop =
    <b>Workshop topics for associations</b>
    The share of people with a high or critical deficit, and how many count. Themes are those most needed in the district.
findings-advice-corporate_training =
    <b>Training at a school</b>
    The share of people with a high or critical deficit, and how many count. Themes are those most needed in the district.
findings-advice-course_plan =
    <b>Topics for the district’s courses</b>
    The share of people with a high or critical deficit, and how many count. Below: themes, how many need them and from how many schools.
findings-advised =
    <b>{ $place }</b>
    { $group }: { $grave }% of { $count }
findings-advised-themes = Themes: { $themes }
findings-advised-district = <b>{ $group }</b>: { $grave }% of { $count }
findings-quality =
    <b>Quality of the questionnaire, version { $version }</b>
    A first wave is a trial. The answers tell what to replace in the next version.
findings-quality-fine = No remarks on the questions.
findings-alpha = <b>Do the questions of a group agree</b> (Cronbach’s alpha, good from 0.7)
findings-alpha-none = Not counted whether questions agree: too few people answered all questions of a group.
findings-alpha-fine = ✅ { $group }: { $alpha }, { $count } people
findings-alpha-weak = ⚠️ { $group }: { $alpha }, { $count } people. The questions measure different things: add or replace some.
findings-remark-foreign = <b>{ $code }</b> “{ $text }” does not belong to the work of { $share }% of those asked: replace it or drop it.
findings-remark-ceiling = <b>{ $code }</b> “{ $text }”: { $share }% of answers are 4 and 5. Too easy to tell people apart.
findings-remark-floor = <b>{ $code }</b> “{ $text }”: { $share }% of answers are 1. Too hard to tell people apart.
findings-remark-correlation = <b>{ $code }</b> “{ $text }” hardly goes with the rest of its group ({ $share }). It may be about something else, or be read in different ways.
findings-compared =
    <b>{ $wave }</b>
    Beside the wave “{ $before }” ({ $day }). Only people who answered both are compared.
findings-compared-few = They cannot be compared: fewer than { $least } people answered both, or the difference would give away those who answered one.
findings-care = People judge themselves here. A higher percent does not yet mean that events have helped: those who grow anyway go there more often. A lower one may mean a stricter eye.
findings-reworded = Not compared because the questions have changed: { $names }.
findings-compared-undivided = Those who took part in something between the waves are not shown apart: one of the parts has fewer than { $least } people, or the difference would give them away.
findings-was-group = Area
findings-was-before = Before, %
findings-was-after = Now, %
findings-was-people = People
findings-was-all = All
findings-was-active = Took part in something
findings-was-others = Took no part
findings-named-small = Small schools
findings-named-under3 = Under 3 years
findings-named-from3 = 3–9 years
findings-named-from10 = 10–19 years
findings-named-from20 = 20 years or more
findings-named-yes = Yes
findings-named-no = No

# Refusals
findings-gone = There are no such results.
findings-still-open = The wave is still on. Results appear when it closes; until then you see only how many have answered.

# Papers
findings-paper-kind-consultation = a consultation
findings-paper-kind-course = a course
findings-paper-kind-mentor_or_peer = a mentor or a colleague
findings-paper-kind-association_workshop = a workshop of the association
findings-paper-kind-peer_visit = visits to colleagues’ lessons
findings-paper-kind-materials = materials
findings-paper-kind-webinar = a webinar
findings-paper-kind-share_practice = to share experience
findings-paper-span = { $least }–{ $most }%
findings-paper-level = { $span }: { $deficit } ({ $mastery })
findings-paper-hidden = under { $least }
findings-paper-source =
    Source: the bot’s records. Questionnaire, version { $version }; { $opened } – { $closed }. { $counted ->
        [one] { $counted } person is counted
       *[other] { $counted } people are counted
    }, every figure stands for at least { $least }. Made on { $printed }
findings-paper-heat-about = Mean percent of mastery. The hardest competences are on the left
findings-paper-heat-hidden = fewer than { $least } answers: not shown
findings-paper-sheet-read = How to read
findings-paper-sheet-shares = All figures
findings-paper-sheet-items = Questions
findings-paper-sheet-themes = Themes and requests
findings-paper-sheet-choices = Wishes
findings-paper-sheet-proposals = Proposals
findings-paper-sheet-comparison = Comparison
findings-paper-sheet-reliability = Reliability
findings-paper-about-wave = What this is
findings-paper-about-source = Where the figures come from
findings-paper-about-percent = Percent
findings-paper-about-levels = Levels
findings-paper-about-hidden = Hidden cells
findings-paper-about-use = What for
findings-paper-read-percent = Mean percent of mastery by self-assessment: 0 is “cannot do it yet”, 100 is “can show it to colleagues”. The lower the percent, the larger the deficit. All percents are whole.
findings-paper-read-hidden = “{ $hidden }” stands where there are too few people, and where the figure would let a hidden one beside it be worked out. Results are counted once, when the wave closes, and do not change afterwards.
findings-paper-read-use = For planning support. Not for attestation, bonuses, penalties or comparing schools or teachers with each other.
findings-paper-column-code = Code
findings-paper-column-name = Name
findings-paper-column-n = People
findings-paper-column-total = Overall, %
findings-paper-column-by = By
findings-paper-column-group = Competence
findings-paper-column-percent = Mastery, %
findings-paper-column-grave = High and critical deficit, %
findings-paper-column-question = Question
findings-paper-column-low = Point deficit, %
findings-paper-column-top = Two highest answers, %
findings-paper-column-bottom = Lowest answer, %
findings-paper-column-foreign = Not part of the work, %
findings-paper-column-correlation = Correlation with the group
findings-paper-column-theme = Theme
findings-paper-column-kind = What is asked for
findings-paper-column-schools = Schools
findings-paper-column-hours = Hours
findings-paper-column-answered = Answered
findings-paper-column-option = Answer
findings-paper-column-place = For whom
findings-paper-column-proposal = Proposal
findings-paper-column-themes = Themes
findings-paper-column-who = Who
findings-paper-column-before = Before, %
findings-paper-column-after = After, %
findings-paper-column-change = Change
findings-paper-column-items = Questions
findings-paper-column-alpha = Cronbach’s alpha
findings-paper-part-all = all who answered both times
findings-paper-part-active = who took part in something between the waves
findings-paper-part-others = the others
findings-paper-propose-association_workshop = A theme for the association’s plan
findings-paper-propose-corporate_training = Training at the school
findings-paper-propose-course_plan = A theme for the course plan
findings-paper-percent = { $percent }%
findings-paper-both = { $deficit } ({ $mastery })
findings-paper-hard = { $group } { $percent }%
findings-paper-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
findings-paper-advice-theme =
    “{ $theme }”: a point deficit of { $n ->
        [one] { $n } person
       *[other] { $n } people
    } from { $schools ->
        [one] { $schools } school
       *[other] { $schools } schools
    }; usually { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }.
findings-paper-measure-association_workshop = Put workshop themes into the plans of the associations: { $places }
findings-paper-measure-corporate_training = Hold training at the schools: { $places }
findings-paper-measure-course_plan = Put into the course plan and the request to the regional institute: { $places }
findings-paper-measure-talk = Offer consultations and individual plans to those who asked
findings-paper-measure-again = Repeat the monitoring and compare those who answer both times
findings-paper-check-grave = Share of high and critical deficit: { $group }
findings-paper-remark-foreign = Question { $code } is not part of the work of { $share }% of those who answered; replace or remove it: “{ $text }”
findings-paper-remark-ceiling = Question { $code }: { $share }% chose the two highest answers, so it tells hardly anybody apart: “{ $text }”
findings-paper-remark-floor = Question { $code }: { $share }% chose the lowest answer, so it tells hardly anybody apart: “{ $text }”
findings-paper-picture = 🖼 Picture
findings-paper-word = 📄 Memo in Word
findings-paper-pdf = 📄 Memo as PDF
findings-paper-excel = 📊 Excel table
findings-paper-csv = 🗂 CSV
findings-paper-picture-name = Heat map { $wave }
findings-paper-word-name = Memo { $wave }
findings-paper-pdf-name = Memo { $wave }
findings-paper-excel-name = Results { $wave }
findings-paper-csv-name = Results { $wave } CSV
findings-paper-picture-ready =
    🖼 <b>Heat map · { $wave }</b>
    Percent of mastery: red is a large deficit, blue a small one. Hatched: fewer than { $least } answers, or the figure would give away the one beside it.
findings-paper-word-ready =
    📄 <b>Analytical memo · { $wave }</b>
    It is in Russian. Write in dates, names and the number of the order yourself: there is room for them. Every figure stands for at least { $least } people.
findings-paper-pdf-ready =
    📄 <b>Analytical memo · { $wave }</b>
    The same memo to print, in Russian. Every figure stands for at least { $least } people. The Word file is easier to edit.
findings-paper-excel-ready =
    📊 <b>Results · { $wave }</b>
    The first sheet says how to read it. Every figure stands for at least { $least } people.
findings-paper-csv-ready =
    🗂 <b>Results · { $wave }</b>
    The same figures for programs: one figure a line, with its address. Every figure stands for at least { $least } people.
findings-paper-unfit = The memo could not be made: the template { $file } cannot be filled in. Show this to the administrator: <code>python -m bot check</code> says what to mend. The other files can still be downloaded.
