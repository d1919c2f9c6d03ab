# Пульс молодого педагога

pulses-gone = Такого пульса нет. Откройте «Мой пульс».
pulses-answered = На этот пульс Вы уже ответили. Спасибо!
pulses-over = Время этого пульса прошло. Следующий придёт сам.
pulses-no-consent = Сначала нужно согласие. Откройте пульс ещё раз.
pulses-no-consent-there = Согласия на просмотр ответов нет.
pulses-topic-not-now = Эту тему сейчас показать нельзя.
pulses-no-showing = Чтобы показать тему, нужно согласие. Откройте «Показать тему наставнику».

# Приглашение
pulses-push = 💬 Как Вам работается? 12 коротких вопросов, 3 минуты — до { $until }. Это не оценка работы.
pulses-push-mini = 💬 Как прошли две недели? Три касания — до { $until }.
pulses-reminder = 💬 Пульс ещё ждёт — до { $until }. Три минуты, отвечать можно с перерывом.
pulses-begin = ▶️ Ответить
pulses-refuse = Не в этот раз
pulses-after-all = Всё-таки ответить
pulses-declined = Хорошо, не в этот раз. Напоминать не буду. Если захотите — можно до { $until }.
pulses-discarded = Начатое удалено. Ответить заново можно до { $until }.

# После ответа
pulses-alarm =
    Если Вам очень плохо — Вы не одни. Прямо сейчас можно позвонить: <b>112</b>.
    { $contact }
    Методист по молодым педагогам узнает, что нужна помощь, и свяжется с Вами.
pulses-done-green = Спасибо! Похоже, адаптация идёт хорошо. Что получилось — стоит рассказать наставнику.
pulses-done-yellow = Спасибо! Местами нелегко, и это бывает у всех в первые годы. Выберите одну тему и обсудите её с тем, кому доверяете.
pulses-done-red = Спасибо, что ответили честно. Сейчас трудно — и с этим можно не оставаться в одиночку. Методист по молодым педагогам увидит ответы и предложит помощь.
pulses-done-none = Спасибо! Ответов пока мало, чтобы посчитать общий итог, но они учтены.
pulses-done-mini = Спасибо! До встречи через две недели.

# Своя страница
pulses-mine = <b>💬 Мой пульс</b>
pulses-waits = Ждёт ответа до { $until }.
pulses-none = Пульсов пока не было. Первый придёт сам.
pulses-line = { $day }  { $bar }  { $zone }
pulses-share = 🤝 Показать тему наставнику
pulses-looks = 👁 Кто смотрел
pulses-delete = 🗑 Удалить ответы
pulses-delete-ask = Удалить все ответы на пульсы? Останется только то, что Вы участвовали. Опубликованные сводные не изменятся.
pulses-delete-yes = Да, удалить
pulses-keep = Оставить
pulses-deleted = Ответы удалены
pulses-to-mine = 💬 Мой пульс

# Темы для наставника
pulses-topics =
    <b>О чём поговорить с наставником?</b>
    { $mentor } увидит только отмеченную тему — ни ответов, ни баллов. Снять отметку можно в любой момент.
pulses-topic-shown = Наставник увидит тему
pulses-topic-taken = Тема больше не видна
pulses-not-show = Не показывать
pulses-to-topics = 💬 Темы для разговора: { $count }
pulses-topics-seen = <b>💬 { $mentee }: темы для разговора</b>
pulses-topics-none = Сейчас тем нет.
pulses-topics-care = Начните с вопроса «Чем помочь?». Другим эти темы не передавайте.
pulses-to-pairs = 🤝 Мои пары

# Методист по молодым педагогам
pulses-people = <b>💬 Пульсы</b> · дали согласие: { $count }. Каждый просмотр записывается и виден педагогу.
pulses-people-none = <b>💬 Пульсы</b>
    Согласия на пульс пока никто не дал.
pulses-to-people = 💬 Пульсы
pulses-to-hub = 🌱 Молодые педагоги
pulses-card = <b>{ $who }</b>
pulses-card-stage = Этап: { $stage }
pulses-card-none = Ответов пока нет.
pulses-card-answers = <b>Ответы — { $day }</b>
pulses-card-of = { $day }
pulses-answer = <b>{ $answer }</b> — { $text }
pulses-said = { $text } <b>{ $answer }</b>
pulses-yes = Да
pulses-deed-answers = просмотрены ответы пульса
pulses-deed-shown = просмотрены темы, показанные наставнику

# Сводные
pulses-to-totals = 📈 Пульс: сводные
pulses-totals = <b>📈 Пульс молодых педагогов: сводные</b>
pulses-totals-none = Итогов пока нет. Они появятся, когда закроется первая волна.
pulses-totals-short = { $code } · { $year }
pulses-totals-open = ⏳ Сейчас идёт: { $title }. Ответили { $answered } из { $asked }.
pulses-totals-open-few = ⏳ Сейчас идёт: { $title }. Спросили так мало людей, что число ответов не показываем.
pulses-totals-wave = <b>{ $title }, { $year }</b> · волна закрыта { $day }
pulses-totals-response = Ответили { $answered } из { $asked } ({ $percent } %)
pulses-totals-few = Спросили меньше { $least } человек: чисел нет.
pulses-totals-hidden = Средних нет: по ним можно было бы узнать ответы отдельных людей.
pulses-totals-index = Индекс адаптации: <b>{ $index }</b> из 100  { $bar }
pulses-totals-counted = В средних учтено ответов: { $count }
pulses-totals-stage = • { $title }: <b>{ $index }</b>, ответов { $people }
pulses-totals-dimensions = <b>Шкалы, от 1 до 5</b>
pulses-totals-line = • { $title }: { $value }
pulses-totals-zones = <b>Зоны</b>
pulses-totals-percent = { $title }: { $percent } %
pulses-totals-year = <b>За год</b>
pulses-totals-way = { $code }  { $bar }  { $index }
pulses-totals-signals = <b>О скольких педагогах были сигналы с начала года</b>
pulses-totals-red = 🔴 красные: { $count }
pulses-totals-yellow = 🟡 жёлтые: { $count }
pulses-totals-below = меньше { $least }
pulses-totals-atleast = не меньше { $count }
pulses-totals-coverage = Охват с начала года: <b>{ $percent } %</b> ({ $part } из { $whole }), цель { $goal } %. Считаем тех, кто за год отвечает хотя бы на { $enough } пульса из { $waves }; пока год идёт — на такую же долю.
pulses-totals-note = Групп меньше { $least } человек здесь нет, и вычислить их нельзя: поэтому часть ответов иногда не входит в средние. Итоги волны больше не меняются.
pulses-no-totals = Итогов этой волны нет.
pulses-memo-docx = 📄 Справка (Word)
pulses-memo-csv = 📄 Таблица (CSV)
pulses-memo-ready = { $title }. Имён, школ и слов педагогов в файле нет.
pulses-file-docx = Справка по адаптации { $of }
pulses-file-csv = Пульс, сводные { $of }
pulses-paper-unfit = Шаблон { $file } не заполняется. Проверьте его: python -m bot check.
pulses-paper-red = Красные
pulses-paper-yellow = Жёлтые
pulses-paper-source = Источник: записи бота. Составлено { $when }
pulses-paper-retention = Из { $whole } молодых педагогов, работавших 1 сентября, { $day } в районе работают { $part }.
pulses-paper-no-cohort = Данных о тех, кто работал 1 сентября, мало.
