schedules-head = 🗓 <b>{ $title }</b>
schedules-title-mine = My calendar · { $month }
schedules-title-association = { $name } · { $month }
schedules-title-district = The district · { $month }
schedules-empty-mine = You have nothing this month. Have a look at the district’s calendar.
schedules-empty-association = The association has nothing this month.
schedules-empty-district = There are no events this month yet.
schedules-day = <b>{ $day }</b>
schedules-line = { $time } { $icon } { $title }
schedules-line-day = { $icon } { $title }
schedules-line-until = { $icon } { $title } — until { $until }
schedules-state-seated = { " " }— you are on the list
schedules-state-offered = { " " }— <b>a seat waits for your answer</b>
schedules-state-waiting = { " " }— you are on the waiting list
schedules-state-asked = { " " }— waiting for the organiser
schedules-state-overdue = { " " }— <b>overdue</b>
schedules-more =
    { $count ->
        [one] …and { $count } more. It is in the picture.
       *[other] …and { $count } more. They are in the picture.
    }
schedules-mark-span = <i>{ $title }: { $first } – { $last }</i>
schedules-mark-day = <i>{ $title }: { $day }</i>
schedules-open = { $day } { $icon } { $title }
schedules-earlier = ‹ { $month }
schedules-later = { $month } ›
schedules-mine = 🗓 Mine
schedules-district = 🗓 District
schedules-picture = 🖼 As a picture
schedules-events = ‹ Events
schedules-button = 🗓 Calendar
schedules-command = My calendar
schedules-legend-holiday = holiday
schedules-legend-break = school break
schedules-legend-exam = exams
schedules-source = Made { $when }
schedules-no-association = There is no such calendar.
