# Напоминания, ежемесячные вопросы и тревоги
checkins-to-alerts = 🔔 Тревоги
checkins-to-loads = ⚖️ Нагрузка наставников
checkins-to-hub = ← Молодые педагоги
checkins-to-pair = Открыть пару
checkins-to-mine = 🤝 Мои пары
checkins-to-signals = 🚦 Сигналы
checkins-of-pair = 🗓 Ответы наставника
checkins-earlier = ← Раньше
checkins-further = Дальше →
checkins-back = ← К тревогам

# Напоминания
checkins-push-week = Удалось встретиться с подопечным на этой неделе?
checkins-push-gap = Давно не было записей о встречах с подопечным. Удалось встретиться?
checkins-push-several =
    { $count ->
        [one] С { $count } подопечным давно не было встреч.
       *[other] С { $count } подопечными давно не было встреч.
    } Удалось встретиться?
checkins-push-line =
    { $count ->
        [one] С { $count } подопечным давно не было встреч.
       *[other] С { $count } подопечными давно не было встреч.
    }
checkins-push-not-yet = Ещё нет
checkins-push-cannot = Не получается
checkins-push-open = Открыть
checkins-push-answer = Ответить
checkins-push-hint =
    { $count ->
        [one] У { $count } пары Вашей школы давно не было встреч.
       *[other] У { $count } пар Вашей школы давно не было встреч.
    }
checkins-push-month =
    { $count ->
        [one] Новый месяц наставничества: три вопроса, меньше минуты.
       *[other] Новый месяц наставничества: три вопроса о каждом из { $count } подопечных.
    }
checkins-push-month-line = Три вопроса месяца наставнику ждут ответа.
checkins-push-fit =
    Первая встреча пары позади. Удобно ли Вам вместе?

    Второй человек в паре Вашего ответа не увидит.
checkins-push-weekly = 🔔 Тревог: { $count }
checkins-push-red =
    { $count ->
        [one] 🔴 { $count } паре нужна помощь сегодня.
       *[other] 🔴 { $count } парам нужна помощь сегодня.
    }

# Не получается
checkins-log = 📝 Записать встречу
checkins-not-yet = Хорошо. Когда встретитесь — запишите, это меньше минуты.
checkins-whom = С кем не получается встретиться?
checkins-cannot = <b>{ $who }</b>. Что мешает встретиться?
checkins-hindered-done = Записано: это увидит методист. Нужна помощь методиста?
checkins-call = Да, нужна помощь
checkins-called = Методист увидит просьбу и свяжется с Вами.
checkins-over = Эта пара уже не работает. Отвечать не нужно.

# Удобно ли вместе
checkins-fit-yes = Да
checkins-fit-rather = Скорее да
checkins-fit-other-mentor = Хочу другого подопечного
checkins-fit-other-mentee = Хочу другого наставника
checkins-fit-yes-done = Хорошо. Ответ нигде не хранится.
checkins-fit-rather-done = Хорошо. Ответ нигде не хранится. Если захочется что-то изменить, скажите методисту.
checkins-fit-other-done = Методист увидит это и свяжется с Вами. Второй человек в паре Вашего ответа не увидит.

# Три вопроса месяца
checkins-answer = 🗓 Три вопроса месяца
checkins-answer-title = Три вопроса: { $who }
checkins-answer-progress = Как идёт работа над целями?
checkins-answer-progress-label = Цели
checkins-answer-progress-ahead = Быстрее, чем думали
checkins-answer-progress-steady = Как задумано
checkins-answer-progress-behind = Отстаём
checkins-answer-hinders = Что мешает?
checkins-answer-hinders-label = Мешает
checkins-answer-help = Нужна помощь методиста?
checkins-answer-help-label = Помощь
checkins-answer-words = С чем помочь?
checkins-answer-words-label = С чем помочь
checkins-answer-words-hint = В двух словах. Увидит только методист. Можно пропустить.
checkins-answered-done = Записано. Ответы видит методист, подопечный — нет.
checkins-answered-help = Записано. Методист увидит просьбу и свяжется с Вами.
checkins-answered = На эти вопросы ответ уже есть.
checkins-closed = Эти вопросы закрыты: пара завершена или пришёл новый месяц.
checkins-next = Дальше: осталось { $count }
checkins-waiting = О ком ответите?
checkins-nothing-waits = Вопросов без ответа нет.

# Тревоги
checkins-shelf =
    🔔 <b>Тревоги</b>: { $count }

    Сначала красные, потом те, что дольше открыты. 📞 — уже связались. Тревога закроется сама, когда причины не станет.
checkins-shelf-none =
    🔔 <b>Тревоги</b>

    Тревог нет.
checkins-line = { $icon } { $title } · { $who }
checkins-line-hidden = { $icon } { $title }
checkins-card =
    { $icon } <b>{ $title }</b>
    Открыта { $day }
checkins-card-person = Наставник: { $who }
checkins-card-mentor = Наставник: { $who }
checkins-card-mentee = Молодой педагог: { $who }
checkins-card-school = { $school }
checkins-why = <b>Почему:</b> { $why }
checkins-suggest = <b>Что сделать:</b> { $what }
checkins-contacted-on = 📞 Связались { $day }
checkins-settled-on = ✅ Закрыта { $day }
checkins-contact = 📞 Связались
checkins-contact-done = Записано
checkins-settle = ✅ Решено
checkins-settle-title = Тревога решена
checkins-settle-words = Что помогло?
checkins-settle-words-label = Что помогло
checkins-settle-words-hint = В двух словах. Можно пропустить.
checkins-settled-done = Тревога закрыта. По той же причине она больше не откроется.
checkins-gone = Этой тревоги здесь нет.
checkins-settled = Эта тревога уже закрыта.
checkins-why-first_meeting =
    пара работает с { $day }, встреч ещё не было. Прошло { $days } { $days ->
        [one] учебный день
        [few] учебных дня
       *[many] учебных дней
    }.
checkins-why-no_meetings =
    последняя встреча или конец паузы — { $day }. С тех пор прошло { $days } { $days ->
        [one] учебный день
        [few] учебных дня
       *[many] учебных дней
    }.
checkins-why-plan_overdue =
    { $count ->
        [one] { $count } шаг программы просрочен
        [few] { $count } шага программы просрочены
       *[many] { $count } шагов программы просрочены
    }, самый давний — с { $day }.
checkins-why-no_programme =
    пара работает с { $day }, согласованной программы нет. Прошло { $days } { $days ->
        [one] учебный день
        [few] учебных дня
       *[many] учебных дней
    }.
checkins-why-overloaded =
    { $count ->
        [one] у наставника { $count } подопечный
        [few] у наставника { $count } подопечных
       *[many] у наставника { $count } подопечных
    }. Последняя пара — с { $day }.
checkins-why-low_pulse = последний пульс в красной зоне, ответ { $day }.
checkins-why-help_wanted = просьба о помощи { $day }.
checkins-why-fit-mentor = после первой встречи наставник просит другого подопечного, { $day }.
checkins-why-fit-mentee = после первой встречи молодой педагог просит другого наставника, { $day }.
checkins-why-unknown = правило сработало { $day }.
checkins-also = Так сказано и о другой паре этого наставника.

# Ответы и нагрузка
checkins-months = 🗓 <b>Ответы наставника</b> · { $who }
checkins-months-none = Ответов пока нет.
checkins-month = <b>{ $month }</b>
checkins-progress-ahead = Быстрее, чем думали
checkins-progress-steady = Как задумано
checkins-progress-behind = Отстаём
checkins-hindered = Мешает: { $what }
checkins-wanted = Нужна помощь
checkins-helped = Помощь оказана
checkins-note = «{ $note }»
checkins-loads =
    ⚖️ <b>Нагрузка наставников</b>

    Подопечных сейчас из возможных, встреч за 30 дней. 🟡 — больше брать нельзя.
checkins-loads-none =
    ⚖️ <b>Нагрузка наставников</b>

    Работающих пар пока нет.
checkins-load-line = { $mark } { $who } — { $mentees } из { $most }, встреч: { $meetings }
