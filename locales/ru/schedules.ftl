schedules-head = 🗓 <b>{ $title }</b>
schedules-title-mine = Мой календарь · { $month }
schedules-title-association = { $name } · { $month }
schedules-title-district = Календарь района · { $month }
schedules-empty-mine = В этом месяце у Вас ничего не намечено. Загляните в календарь района.
schedules-empty-association = В этом месяце у объединения ничего не намечено.
schedules-empty-district = В этом месяце мероприятий пока нет.
schedules-day = <b>{ $day }</b>
schedules-line = { $time } { $icon } { $title }
schedules-line-day = { $icon } { $title }
schedules-line-until = { $icon } { $title } — до { $until }
schedules-state-seated = { " " }— Вы записаны
schedules-state-offered = { " " }— <b>место ждёт Вашего ответа</b>
schedules-state-waiting = { " " }— Вы в листе ожидания
schedules-state-asked = { " " }— ждём слова организатора
schedules-state-overdue = { " " }— <b>срок прошёл</b>
schedules-more =
    { $count ->
        [one] …и ещё { $count } запись. Она есть на картинке.
        [few] …и ещё { $count } записи. Они есть на картинке.
       *[other] …и ещё { $count } записей. Они есть на картинке.
    }
schedules-mark-span = <i>{ $title }: { $first } – { $last }</i>
schedules-mark-day = <i>{ $title }: { $day }</i>
schedules-open = { $day } { $icon } { $title }
schedules-earlier = ‹ { $month }
schedules-later = { $month } ›
schedules-mine = 🗓 Мой
schedules-district = 🗓 Район
schedules-picture = 🖼 Картинкой
schedules-events = ‹ Мероприятия
schedules-button = 🗓 Календарь
schedules-command = Мой календарь
schedules-legend-holiday = праздник
schedules-legend-break = каникулы
schedules-legend-exam = экзамены
schedules-source = Составлено { $when }
schedules-no-association = Такого календаря нет.
