# Запись встречи
journals-log = 📝 Записать встречу
journals-log-short = 📝 Записать
journals-log-title = Встреча · { $person }
journals-log-title-on = Встреча { $day } · { $person }
journals-log-whom = Кто был на встрече?
journals-log-whom-label = Кто был
journals-log-whom-one = Один подопечный
journals-log-whom-all = Все мои подопечные
journals-log-only = Только { $person }
journals-log-held = Когда встретились?
journals-log-held-label = Когда
journals-log-held-today = Сегодня
journals-log-held-yesterday = Вчера
journals-log-held-other = Другая дата
journals-log-day = В какой день?
journals-log-day-label = День
journals-log-again = Встреча за этот день уже записана.
journals-log-again-label = Встреча за этот день
journals-log-again-more = Это ещё одна встреча
journals-log-minutes = Сколько длилась?
journals-log-minutes-label = Длительность
journals-log-form = Что это было?
journals-log-form-label = Форма
journals-log-theme = О чём?
journals-log-theme-label = Тема
journals-log-theme-other = Другая тема
journals-log-words = Напишите тему в нескольких словах.
journals-log-words-label = Тема
journals-log-line = Коротко, что сделали?
journals-log-line-label = Что сделали
journals-log-line-hint = Одна строка или голосовое сообщение. Можно пропустить.
journals-log-personal = Кто увидит эти слова?
journals-log-personal-label = Кто увидит
journals-log-personal-hint = «Между нами» не увидит никто, кроме вас двоих. Остальное, кроме вас двоих, видит методист.
journals-log-personal-shown = Показать и методисту
journals-log-personal-ours = Оставить между нами
journals-log-next = Когда следующий шаг?
journals-log-next-label = Следующий шаг
journals-log-next-what = Следующий шаг: { $step }. Когда?
journals-log-next-week = Через неделю
journals-log-next-two-weeks = Через две
journals-log-next-date = Дата
journals-log-next-none = Без шага
journals-log-next-on = В какой день?
journals-log-next-on-label = День следующего шага

journals-logged = 📝 Записано. Отправлено на подтверждение.
journals-logged-several = Запись есть в журналах всех, кто был: { $count }.
journals-late = Встреча была больше { $days } дней назад. Запись принята. По свежим следам записывать быстрее.

# Исправить запись
journals-mend = ✎ Исправить
journals-mend-title = Встреча
journals-mend-day = В какой день встретились?
journals-mend-day-label = День
journals-mend-minutes = Сколько длилась?
journals-mend-minutes-label = Длительность
journals-mend-form = Что это было?
journals-mend-form-label = Форма
journals-mend-theme = О чём?
journals-mend-theme-label = Тема
journals-mend-words = Напишите тему в нескольких словах.
journals-mend-words-label = Слова темы
journals-mend-line = Коротко, что сделали?
journals-mend-line-label = Что сделали
journals-mend-line-hint = Одна строка или голосовое сообщение. Можно пропустить.
journals-mend-personal = Кто увидит эти слова?
journals-mend-personal-label = Кто увидит
journals-mend-personal-hint = «Между нами» не увидит никто, кроме вас двоих. Остальное, кроме вас двоих, видит методист.
journals-mend-personal-shown = Показать и методисту
journals-mend-personal-ours = Оставить между нами
journals-mend-step = Какой следующий шаг?
journals-mend-step-label = Следующий шаг
journals-mend-next-on = В какой день следующий шаг?
journals-mend-next-on-label = День шага
journals-mended = Запись исправлена
journals-remove = ✕ Удалить
journals-remove-sure = Удалить
journals-keep = Оставить
journals-sure = Удалить запись о встрече { $day }? В журнале её больше не будет.
journals-removed = Запись удалена.

# Встреча
journals-meeting = <b>Встреча</b> · { $state }
journals-state-unconfirmed = ждёт подтверждения
journals-state-confirmed = подтверждена
journals-state-corrected = подтверждена с поправкой
journals-minutes = { $minutes } мин
journals-minutes-most = { $minutes }+ мин
journals-entry = { $mark } <b>{ $day }</b> · { $length }
journals-entry-about = { $form } · { $theme }
journals-note = Сделали: { $done }
journals-note-personal = 🔒 Между вами: { $done }
journals-voice-line = 🎙 Есть голосовое сообщение
journals-next-both = Дальше: { $step } — { $day }
journals-next-step = Дальше: { $step }
journals-next-day = Следующий шаг: { $day }
journals-was-held_on = Было записано: { $was }
journals-was-minutes = Было записано: { $was }
journals-was-theme = Было записано: «{ $was }»
journals-was-form = Было записано: { $was }
journals-listen = ▶ Прослушать
journals-voice-of = Голосовое сообщение о встрече { $day }

# Подтверждение
journals-asked = Наставник — { $mentor } — записал встречу с Вами. Всё верно?
journals-confirm = ✅ Подтвердить
journals-correct = ✎ Поправить
journals-confirm-all = ✅ Подтвердить все
journals-confirmed = Встреча подтверждена.
journals-corrected = Поправка записана, наставник её увидит.
journals-useful = Только для Вас: встреча была полезной? 1 — нет, 5 — очень. Ответ не увидит никто. Он войдёт только в общие числа района, где не меньше пяти человек.
journals-useful-skip = Не отвечать
journals-rated = Ответ сохранён. Его не увидит никто.
journals-not-rated = Хорошо, без ответа.
journals-waiting =
    { $count ->
        [one] { $count } встреча ждёт Вашего слова.
        [few] { $count } встречи ждут Вашего слова.
       *[other] { $count } встреч ждут Вашего слова.
    } Подтвердите все сразу или откройте любую по номеру.
journals-waiting-line = <b>{ $number }.</b> { $day } · { $length } · { $form } · { $theme }
journals-to-waiting = ⏳ Подтвердить встречи: { $count }
journals-nothing-waits = Все встречи подтверждены. Новые появятся здесь.
journals-all-confirmed =
    { $count ->
        [one] Подтверждена { $count } встреча.
        [few] Подтверждены { $count } встречи.
       *[other] Подтверждено { $count } встреч.
    }

journals-correct-title = Что было иначе
journals-correct-what = Что поправить?
journals-correct-what-label = Что поправить
journals-correct-what-held_on = Дату
journals-correct-what-minutes = Длительность
journals-correct-what-theme = Тему
journals-correct-day = В какой день встретились?
journals-correct-day-label = День
journals-correct-minutes = Сколько длилась встреча?
journals-correct-minutes-label = Длительность
journals-correct-theme = О чём была встреча? Напишите в нескольких словах.
journals-correct-theme-label = Тема

# Журнал
journals-to-journal = 📖 Журнал встреч
journals-to-pair = 🤝 К паре
journals-with = 📖 <b>Журнал встреч</b> · { $person }
journals-between = 📖 <b>Журнал встреч</b>
    Наставник: { $mentor }
    Молодой педагог: { $mentee }
journals-none = Встреч пока нет.
journals-total =
    { $count ->
        [one] { $count } встреча
        [few] { $count } встречи
       *[other] { $count } встреч
    } · { $hours } ч · подтверждено: { $confirmed }
journals-newer = ← Новее
journals-older = Раньше →

# Уведомления
journals-push-logged =
    { $count ->
        [one] 📝 Наставник записал встречу. Всё верно?
       *[other] 📝 Наставник записал встречи. Всё верно?
    }
journals-push-open = Посмотреть
journals-push-corrected = ✏️ К записи о встрече есть поправка.
journals-step = 🌱 Скоро следующий шаг Вашей пары: { $day }. Встреча уже была? Запишите её.
journals-digest-line = 📝 Встречи с наставником ждут Вашего слова

# Отказы
journals-gone = Такой записи больше нет.
journals-unknown = Так записать нельзя. Откройте запись ещё раз.
journals-future = Этот день ещё не наступил. Запишите встречу, когда она состоится.
journals-not-begun = Пара ещё не начала работать: встречи можно записывать с первого дня по приказу.
journals-before = Пара работает с { $day }. Встреча не могла быть раньше.
journals-after = Встреча не могла быть позже { $day }.
journals-confirmed-already = Встреча уже подтверждена, удалить её нельзя. Можно исправить.

# Кто смотрел
journals-deed-look = открыт журнал Ваших встреч, кроме личного
journals-deed-paper = журнал Ваших встреч взят файлом

# Бумаги
journals-paper-docx = 📄 Word
journals-paper-xlsx = 📊 Excel
journals-paper-pdf = 📄 PDF
journals-paper-name = Журнал встреч { $number }
journals-paper-ready = Журнал встреч за всё время пары.
journals-paper-unfit = Бланк { $file } не читается. Скажите администратору — он проверит файлы района.
journals-paper-source = Источник: записи бота. Составлено { $when }
journals-paper-order = № { $number } от { $day }
journals-paper-term = с { $starts } по { $until }
journals-paper-term-open = с { $starts } по настоящее время
journals-paper-confirmed = да
journals-paper-unconfirmed = нет
journals-paper-corrected = да, с поправкой
journals-paper-day = Дата
journals-paper-minutes = Минут
journals-paper-form = Форма
journals-paper-theme = Тема
journals-paper-done = Что сделали
journals-paper-next = Следующий шаг
journals-paper-state = Подтверждено
journals-paper-total = Всего
journals-paper-heading = Журнал встреч наставника и молодого педагога
journals-paper-head-mentor = Наставник: { $mentor }
journals-paper-head-mentee = Молодой педагог: { $mentee }
journals-paper-head-school = Школа: { $school }
journals-paper-head-period = Период: { $period }
journals-paper-voice = голосовое сообщение
journals-paper-sheet = Журнал встреч

# Моя наставническая деятельность
journals-my-button = 🤝 Моё наставничество
journals-mine = 🤝 <b>Моя наставническая деятельность за три года</b>

    Пар: { $pairs }
    Встреч: { $meetings }, из них подтверждено: { $confirmed }
    Часов: { $hours }

    Справка для аттестации — файлом.
journals-mine-none = За три года Вы никого не сопровождали как наставник. Когда появится пара, здесь будет справка для аттестации.
journals-mine-name = Моя наставническая деятельность
journals-mine-ready = Справка о Вашей наставнической деятельности за три года. В ней имена Ваших подопечных: решите, кому её показать.
journals-mine-closed = { $met } из { $goals } целей, { $day }
journals-mine-going = идёт
journals-mine-agreement = , доп. соглашение № { $number }
