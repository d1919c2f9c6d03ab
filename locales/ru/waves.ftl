# Мониторинг: главный экран
waves-menu-hub = 📈 Мониторинг
waves-hub = <b>Мониторинг</b>
waves-none = Сейчас никого не опрашиваем.
waves-open = ➕ Открыть волну
waves-past = 🗄 Прошлые волны
waves-menu = ☰ Меню
waves-back-to-hub = ← Мониторинг
waves-back-to-it = ← К волне
waves-back = ← Раньше
waves-on = Дальше →
waves-icon-draft = 📝
waves-icon-planned = 🗓
waves-icon-open = 🟢
waves-icon-closed = ☑️
waves-icon-cancelled = ✖️
waves-line = { $icon } { $title }
waves-brief-draft = { $icon } { $title }: черновик, до { $when }
waves-brief-planned = { $icon } { $title }: откроется { $when }
waves-brief-open = { $icon } { $title }: идёт до { $when }
waves-brief-closed = { $icon } { $title }: закрыта { $when }
waves-brief-cancelled = { $icon } { $title }: отменена, начиналась бы { $when }
waves-past-list = <b>Прошлые волны</b>: { $count }
waves-past-none = Прошлых волн пока нет.
waves-door-findings = 📊 Результаты
waves-door-plans = 🧭 Маршруты
waves-door-plans-waiting = 🧭 Маршруты: ждут { $count }
waves-door-code = 🔢 По коду
waves-door-instruments = 📋 Анкеты
waves-door-demands = 🆘 Запросы
waves-door-board = 👥 Кто участвует сейчас
waves-door-lessons = 👀 Уроки коллег
waves-door-blanks = 📄 Бумажные анкеты
waves-which = Какую анкету предложить?
waves-own = <b>Мониторинг</b>: кто участвует
waves-own-none = Сейчас показать нечего: волна не идёт, либо приглашено меньше пяти человек.
waves-own-open =
    { $title }: идёт до { $day }
    { $unit }: { $count }
waves-own-closed =
    { $title }: закрыта { $day }
    { $unit }: { $count }

# Волна
waves-title = <b>{ $title }</b>
waves-state-draft = 📝 Черновик: ещё никто не приглашён
waves-state-planned = 🗓 Запланирована
waves-state-open = 🟢 Идёт
waves-state-closed = ☑️ Закрыта
waves-state-cancelled = ✖️ Отменена
waves-window = { $opens } — { $closes }
waves-version = Анкета: { $title }, версия { $number }
waves-length-full = Форма: полная
waves-length-express = Форма: короткая
waves-whom = Кому: { $who }
waves-everybody = всем педагогам района
waves-outlook = 👥 Пригласим <b>{ $count }</b>.
waves-outlook-outside = Из них ещё не в боте: { $count }. Приглашение придёт, когда войдут. Можно дать бумажную анкету.
waves-outlook-less = Уже приглашены в другую волну этой анкеты: { $count }. Второй раз не спросим.
waves-outlook-nobody = 👥 Приглашать некого: под такой выбор никто не подходит.
waves-outlook-twice = 👥 Приглашать некого: все { $count } уже приглашены в другую волну этой анкеты.
waves-reminds = ⏰ Напомним тем, кто не закончил: { $days }.
waves-reminds-never = ⏰ Напоминаний не будет: в эти дни бот молчит.
waves-spared =
    ⚠️ На волну попадают дни, когда людей бережём:
    { $spans }
waves-span = • { $title }: { $first } — { $last }
waves-start = Открыть и пригласить { $count }
waves-rework = ✏️ Изменить
waves-drop = 🗑 Удалить черновик
waves-dropped = Черновик удалён.
waves-cancel = Отменить волну
waves-cancel-sure = Отменить волну «{ $title }»? Она открылась бы { $when }. Никто ещё не приглашён.
waves-cancel-yes = Отменить волну
waves-answered = Ответили <b>{ $answered } из { $asked }</b> ({ $percent } %)
waves-answered-in-time = В срок ответили <b>{ $answered } из { $asked }</b> ({ $percent } %)
waves-few = Приглашены: { $asked }. Сколько ответило, не показываем: меньше пяти человек.
waves-begun =
    { $count ->
        [one] Начал и не закончил { $count } человек
        [few] Начали и не закончили { $count } человека
       *[other] Начали и не закончили { $count } человек
    }
waves-minutes =
    { $count ->
        [one] Обычно анкета занимает { $count } минуту
        [few] Обычно анкета занимает { $count } минуты
       *[other] Обычно анкета занимает { $count } минут
    }
waves-stop =
    { $count ->
        [one] Стоит на блоке { $block }: { $count } человек
        [few] Стоят на блоке { $block }: { $count } человека
       *[other] Стоят на блоке { $block }: { $count } человек
    }
waves-inside =
    { $count ->
        [one] По версии { $number } отвечает { $count } человек
        [few] По версии { $number } отвечают { $count } человека
       *[other] По версии { $number } отвечают { $count } человек
    }
waves-inside-few = По версии { $number } отвечают менее 5 человек
waves-by-schools = 🏫 По школам
waves-by-associations = 🤝 По объединениям
waves-export = ⬇️ Таблица Excel
waves-extend = Продлить
waves-close = Закрыть сейчас
waves-refresh = 🔄 Обновить
waves-close-sure =
    Закрыть волну «{ $title }» сейчас?
    Напоминаний больше не будет. Кто начал, сможет закончить для себя, но в сводные эти ответы не войдут. Открыть снова нельзя.
waves-close-yes = Закрыть волну
waves-board-schools =
    <b>{ $title }</b>
    Кто участвует, по школам
waves-board-associations =
    <b>{ $title }</b>
    Кто участвует, по объединениям. Педагог из двух объединений есть в обоих.
waves-board-empty = Здесь пока пусто.
waves-board-note-small = Где приглашено меньше { $least } человек, число не показываем: только «участвует» или «ещё нет». Отказ от «ещё нет» не отличается.
waves-board-note-beside = «Не показываем» там, откуда можно было бы вычислить такое число.
waves-column-schools = Школа
waves-column-associations = Объединение
waves-column-answered = Ответили
waves-column-share = Доля
waves-of = { $answered } из { $asked }
waves-takes-part = участвует
waves-not-yet = ещё нет
waves-not-shown = не показываем
waves-percent = { $percent } %
waves-sheet = Участие: { $title }
waves-sheet-kind = Что это
waves-sheet-unit = Название
waves-sheet-asked = Приглашено
waves-sheet-ready = Готово: <b>{ $title }</b>

# Что пишет бот
waves-invite =
    📋 <b>{ $title }</b>
    Ваши ответы помогут решить, какие курсы, встречи и консультации предложит методический центр.

    ⏱ { $minutes ->
        [one] Около { $minutes } минуты
       *[other] Около { $minutes } минут
    }, можно прерваться и вернуться.
    🗓 До { $when }.
    🔒 Ответы видите Вы и, по коду без имени, методист. Школа видит только общую картину. На аттестацию и оплату не влияет.

    Участвовать или нет, решаете Вы.
waves-invite-short =
    📋 <b>{ $title }</b>
    Ваши ответы помогут решить, какие курсы, встречи и консультации предложит методический центр.

    ⏱ Короткая форма: несколько минут, можно прерваться и вернуться.
    🗓 До { $when }.
    🔒 Ответы видите Вы и, по коду без имени, методист. Школа видит только общую картину. На аттестацию и оплату не влияет.

    Участвовать или нет, решаете Вы.
waves-invite-line = 📋 { $title }: ответить можно до { $when }
waves-remind-half = 📋 «{ $title }» идёт до { $when }.
waves-remind-near = 📋 «{ $title }»: осталось несколько дней, до { $when }.
waves-remind-last = 📋 «{ $title }»: сегодня последний день, до { $when }.
waves-extended = 📋 «{ $title }»: срок продлён, ответить можно до { $when }.
waves-left-all = Начать можно сейчас, а закончить позже: ответы сохраняются.
waves-left =
    { $count ->
        [one] Вы уже начали. Остался { $count } вопрос.
        [few] Вы уже начали. Осталось { $count } вопроса.
       *[other] Вы уже начали. Осталось { $count } вопросов.
    }
waves-left-little = Вы уже начали. Осталось немного.
waves-closed = ☑️ Волна «{ $title }» закрыта: ответили { $answered } из { $asked }. Результаты готовы.
waves-closed-few = ☑️ Волна «{ $title }» закрыта. Результаты готовы.
waves-thanks =
    ☑️ Опрос «{ $title }» завершён. { $count ->
        [one] Ответил { $count } педагог.
        [few] Ответили { $count } педагога.
       *[other] Ответили { $count } педагогов.
    } Спасибо! Методисты готовят помощь по самым частым запросам.
waves-begin = ▶️ Начать
waves-go-on = ▶️ Продолжить
waves-decline = Не хочу участвовать
waves-look = Посмотреть

# Отказы
waves-gone = Такой волны нет. Возможно, её убрали.
waves-not-now =
    { $state ->
        [draft] Волна ещё не открыта: она в черновиках.
        [planned] Волна запланирована и ещё не началась.
        [open] Волна уже идёт.
        [cancelled] Волна отменена.
       *[closed] Волна уже закрыта.
    }
waves-title-length = Название — от 1 до { $most } знаков. Напишите короче.
waves-day-past = Этот день уже прошёл. Выберите другой.
waves-too-short = Волна идёт хотя бы сутки. Выберите день позже.
waves-too-long = Волна идёт не дольше { $days } дней. Выберите день раньше.
waves-not-later = Продлить можно только на более поздний день.
waves-nobody = Приглашать некого. Измените, кому предложить анкету.
waves-asked-already = Все эти люди уже приглашены в другую волну этой анкеты.
waves-count-changed = За это время число приглашённых изменилось. Проверьте и нажмите ещё раз.

# Новая волна
waves-usual-title = { $title }, { $year }
waves-new-title = Новая волна
waves-new-whom = Кому предложить анкету?
waves-new-whom-label = Кому
waves-new-whom-all = Всем педагогам
waves-new-whom-associations = Объединениям
waves-new-whom-schools = Школам
waves-new-whom-school_groups = Группам школ
waves-new-whom-positions = По должности
waves-new-whom-stages = По стажу и срокам
waves-new-whom-several = По нескольким признакам
waves-new-narrow = По каким признакам выбрать? Признаки действуют вместе.
waves-new-narrow-label = Признаки
waves-new-narrow-associations = Объединения
waves-new-narrow-schools = Школы
waves-new-narrow-school_groups = Группы школ
waves-new-narrow-positions = Должности
waves-new-narrow-stages = Стаж и сроки
waves-new-associations = Каким объединениям?
waves-new-associations-label = Объединения
waves-new-schools = Каким школам?
waves-new-schools-label = Школы
waves-new-school_groups = Каким группам школ?
waves-new-school_groups-label = Группы школ
waves-new-positions = На каких должностях?
waves-new-positions-label = Должности
waves-new-stages = С каким стажем или сроками?
waves-new-stages-label = Стаж и сроки
waves-new-length = Полная анкета или короткая? В короткой на каждое направление один вопрос; остальные бот задаст там, где трудно.
waves-new-length-label = Форма
waves-new-length-full = Полная
waves-new-length-express = Короткая
waves-new-start = Когда открыть?
waves-new-start-label = Начало
waves-new-start-now = Сейчас
waves-new-start-tomorrow = Завтра утром
waves-new-start-day = Выбрать день
waves-new-opens = В какой день открыть?
waves-new-opens-label = День начала
waves-new-term = Сколько идёт волна?
waves-new-term-label = Срок
waves-new-term-weeks2 = 2 недели
waves-new-term-weeks3 = 3 недели
waves-new-term-weeks4 = 4 недели
waves-new-term-day = Выбрать последний день
waves-new-closes = Какой день последний?
waves-new-closes-label = Последний день
waves-new-name = Как назвать волну? Название увидят педагоги.
waves-new-name-label = Название
waves-extend-title = Продлить волну
waves-extend-term = На сколько продлить? Тем, кто не закончил, бот сообщит один раз.
waves-extend-term-label = Срок
waves-extend-term-week1 = На неделю
waves-extend-term-weeks2 = На 2 недели
waves-extend-term-day = Выбрать день
waves-extend-closes = Какой день последний?
waves-extend-closes-label = Последний день
waves-extended-done = Волна продлена до { $day }.
