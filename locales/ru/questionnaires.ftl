# Меню
questionnaires-menu-mine = 📋 Моя анкета
questionnaires-menu-shown = 🤝 Мне показали
questionnaires-to-menu = ← В меню
questionnaires-mine = 📋 Моя анкета
questionnaires-earlier = ← Раньше
questionnaires-more = Ещё →

# Моя анкета
questionnaires-home =
    <b>{ $title }</b>
    { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
       *[many] { $count } вопросов
    } и несколько коротких в конце, около { $minutes } минут.
questionnaires-wave-waits = 📌 «{ $title }»: ответы принимаются до { $until }.
questionnaires-wave-declined = Вы решили не участвовать в «{ $title }». Передумать можно до { $until }, напоминать не будем.
questionnaires-late = Срок, до которого собирались ответы, прошёл. Начатое можно закончить для себя: результат увидите Вы, в общие данные он не войдёт.
questionnaires-counts-too = Начатое засчитается: второй раз ничего не спросим.
questionnaires-begin = Начать
questionnaires-begin-wave = Начать: { $title }
questionnaires-continue = ▶️ Продолжить: { $answered } из { $asked }
questionnaires-decline = Не хочу участвовать
questionnaires-after-all = Всё-таки пройти
questionnaires-for-myself = Пройти для себя
questionnaires-again = Пройти ещё раз
questionnaires-short = Короткая форма: от { $count ->
        [one] { $count } вопроса
       *[many] { $count } вопросов
    }
questionnaires-result = 📊 Результат: { $day }
questionnaires-shares = 👀 Кому показано
questionnaires-trouble = 🆘 Затруднение
questionnaires-refuse = Не даю
questionnaires-consent-term = Прошло три года: согласие нужно дать заново.
questionnaires-declined =
    Хорошо, Вы не участвуете в «{ $title }». Это никак не отмечается и никому не видно, напоминаний не будет.

    Передумать можно до { $until }. Анкету можно пройти и только для себя. Всё остальное в боте работает как прежде.
questionnaires-discarded = Анкета закрыта, ответы удалены. Начать заново можно в любой день.
questionnaires-deleted = Результат и ответы удалены.
questionnaires-sure = Удалить ответы на «{ $title }»? Вернуть их будет нельзя. Чтобы сделать перерыв, хватит паузы: всё сохранится.
questionnaires-unsaid = Не хочу отвечать
questionnaires-closing = В завершение
questionnaires-first-the-other = Сначала закончим то, что начато раньше

# Отказы
questionnaires-no-consent = Без согласия на диагностику анкету пройти нельзя. Дать его можно в «Моя анкета» или в «Я».
questionnaires-wave-over = Ответы уже не принимаются. Пройти анкету для себя можно в «Моя анкета».
questionnaires-answered = Вы уже ответили. Спасибо! Пройти ещё раз для себя можно в «Моя анкета».
questionnaires-begun = Эта анкета уже начата. Продолжить можно в «Моя анкета».
questionnaires-over = Эта анкета уже заполнена.
questionnaires-gone = Такого результата нет: возможно, он удалён.
questionnaires-no-mentor = Показать результат можно только наставнику.
questionnaires-no-mentors = Наставников, которым можно показать результат, пока нет. Спросите заместителя директора или методиста.
questionnaires-share-gone = Этот результат Вам не показан.
questionnaires-demand-gone = Этого запроса уже нет: возможно, его выполнили.
questionnaires-offer-gone = Такого предложения нет.
questionnaires-offer-made = Из этого объявления предложение уже сделано.
questionnaires-offer-not-published = Предложение можно сделать только из отправленного объявления.
questionnaires-offer-past = Срок предложения уже прошёл. Укажите день не раньше сегодняшнего.

# Результат
questionnaires-late-done = Сбор ответов уже закончен, поэтому этот результат — только для Вас.
questionnaires-flag-too_fast = Ответы даны очень быстро. Если хотите, пройдите анкету ещё раз спокойно: так профиль будет точнее. В общих данных этот результат не учитывается.
questionnaires-flag-straight_line = Почти все ответы одинаковые. Если хотите, пройдите анкету ещё раз: так профиль будет точнее. В общих данных этот результат не учитывается.
questionnaires-flag-many_na = Многие вопросы оказались не о Вашей работе. Напишите методисту: подберём другую анкету. В общих данных этот результат не учитывается.
questionnaires-profile = <b>Ваш профиль</b> · { $day }
questionnaires-strengths = <b>Сильные стороны</b>
questionnaires-focus = <b>Где поможет поддержка</b>
questionnaires-group = { $icon } <b>{ $title }</b> — { $percent } %: { $mastery } — { $deficit }
questionnaires-group-unknown = ▫️ <b>{ $title }</b> — мало ответов
questionnaires-points = <b>Отдельные темы, по которым нужна помощь</b>
questionnaires-point = • { $title }
questionnaires-points-more = и ещё { $count }
questionnaires-changes = <b>Что изменилось с { $day }</b>
questionnaires-change = • { $title }: было { $was } %, стало { $now } %
questionnaires-changes-note = Самооценка меняется и от того, что мы строже смотрим на себя. Снижение не значит, что стало хуже.
questionnaires-changes-none = Заметных изменений нет. Разница меньше 10 процентов — обычное колебание.
questionnaires-unknown = Мало ответов, чтобы судить: { $groups }.
questionnaires-unopened = Без подробных вопросов: { $groups }.
questionnaires-profile-note = Это самооценка — для выбора, чему учиться, а не для сравнения с коллегами. Ответы на отдельные вопросы школа не видит. Через полтора дня бот сам уберёт эти сообщения из чата; результат останется в «Моей анкете».
questionnaires-table = <b>Все направления</b>
questionnaires-table-group = Направление
questionnaires-table-percent = Владение
questionnaires-table-level = Дефицит
questionnaires-few-answers = мало ответов
questionnaires-percent = { $percent } %
questionnaires-survey = Анкета заполнена: { $day }.
questionnaires-delete = Удалить этот результат и все его ответы? Вернуть их будет нельзя. Общие данные, которые уже собраны, не изменятся.
questionnaires-delete-yes = Да, удалить
questionnaires-keep = Оставить
questionnaires-to-result = ← К результату

# Картинка и файл
questionnaires-picture = Чем дальше точка от середины, тем увереннее владение.
questionnaires-picture-title = Ваш профиль, { $day }
questionnaires-band-top = от { $least } %
questionnaires-band = { $least }–{ $most } %
questionnaires-band-bottom = до { $most } %
questionnaires-paper = Ваш профиль в PDF. В нём Ваш код, а не имя.
questionnaires-paper-about = Педагог { $code } · { $title }, версия { $version } · самооценка
questionnaires-paper-points = Отдельные темы, по которым нужна помощь
questionnaires-paper-steps = Следующие шаги

# Три шага
questionnaires-steps = <b>{ $count ->
        [one] Следующий шаг
        [few] Следующие { $count } шага
       *[many] Следующие { $count } шагов
    }</b>
questionnaires-steps-none = Ваш профиль ровный и сильный: советовать пока нечего. Понадобится помощь — «🆘 Затруднение» в «Моя анкета».
questionnaires-steps-unknown = Ответов мало, чтобы что-то советовать. Анкету можно пройти ещё раз, а о трудном месте сказать сразу: «🆘 Затруднение» в «Моя анкета».
questionnaires-step = <b>{ $number }. { $title }</b>
questionnaires-do-consultation = Личная консультация методиста: «{ $theme }».
questionnaires-do-course = Курс: «{ $theme }».
questionnaires-do-mentor_or_peer = Наставник или коллега рядом: «{ $theme }».
questionnaires-do-association_workshop = Практикум на РМО: «{ $theme }».
questionnaires-do-peer_visit = Посмотреть урок коллеги: «{ $theme }».
questionnaires-do-materials = Готовые материалы: «{ $theme }».
questionnaires-do-webinar = Вебинар: «{ $theme }».
questionnaires-do-share_practice = Показать свой опыт коллегам: «{ $theme }».
questionnaires-action-consultation = консультация
questionnaires-action-course = курс
questionnaires-action-mentor_or_peer = наставник или коллега
questionnaires-action-association_workshop = практикум на РМО
questionnaires-action-peer_visit = урок коллеги
questionnaires-action-materials = материалы
questionnaires-action-webinar = вебинар
questionnaires-action-share_practice = показать свой опыт
questionnaires-offer-there = Есть: { $offer }
questionnaires-offer-line = { $kind } «{ $title }»
questionnaires-offer-hours = { $hours } ч
questionnaires-offer-starts = начало { $when }
questionnaires-offer-until = до { $day }
questionnaires-colleagues = Готовы показать: { $count ->
        [one] { $count } коллега
        [few] { $count } коллеги
       *[many] { $count } коллег
    }. Методист познакомит.
questionnaires-colleagues-few = Есть коллеги, готовые показать. Методист познакомит.
questionnaires-wish = Такого пока не запланировано. Методист узнает, что тема нужна, — без Вашего имени.
questionnaires-open-offer = { $number }. Открыть
questionnaires-ask = { $number }. Попросить методиста
questionnaires-offer-help = { $number }. Предложить свой опыт
questionnaires-asked-for = Просьба передана методисту: он видит Ваш код и тему. Чтобы связаться, он раскроет имя — Вы это увидите.
questionnaires-asked-already = Эта просьба уже у методиста.
questionnaires-steps-changed = Советы обновились
questionnaires-share = 🤝 Показать наставнику
questionnaires-table-open = Все направления
questionnaires-picture-open = Картинка
questionnaires-download = ⬇️ Скачать
questionnaires-delete-answers = 🗑 Удалить ответы

# Показать наставнику
questionnaires-show-title = Показать наставнику
questionnaires-show-mentor = Кому показать результат?
questionnaires-show-mentor-label = Наставник
questionnaires-share-done = Готово: наставник увидит направления и уровни, но не ответы
questionnaires-shares-list =
    <b>Кому показан Ваш результат</b>
    { $lines }

    Наставник видит направления и уровни, но не ответы на вопросы. Каждый просмотр записан: «Я» → «Согласия и данные» → «Кто смотрел мои данные».
questionnaires-shares-none = Ваш результат никому не показан. Его можно показать наставнику и в любой момент перестать.
questionnaires-share-line = • { $name }, с { $day }
questionnaires-take-back = Больше не показывать: { $name }
questionnaires-taken-back = Наставник больше не видит Ваш результат
questionnaires-shown = <b>Мне показали</b>
    Коллеги, которые решили показать Вам свой результат. Каждый Ваш просмотр им виден.
questionnaires-shown-none = Вам пока никто не показал свой результат.
questionnaires-look = <b>{ $name }</b> · { $day }
questionnaires-look-none = { $name }: результата сейчас нет.
questionnaires-look-note = Показано Вам как наставнику. Пожалуйста, не передавайте дальше.
questionnaires-look-open = Посмотреть
questionnaires-to-shown = ← К списку
questionnaires-told-shared = Коллега решил показать Вам свой профиль: он открывается здесь, в боте.
questionnaires-deed-shared = просмотр результата, показанного наставнику

# Затруднение
questionnaires-sos-title = Затруднение
questionnaires-sos-topic = О чём затруднение?
questionnaires-sos-topic-label = Направление
questionnaires-sos-what = Напишите одной фразой, что не получается.
questionnaires-sos-what-hint = Без фамилий детей и коллег. Например: «Как оценивать групповой проект в 7 классе».
questionnaires-sos-what-label = Затруднение
questionnaires-sos-help = Кому передать?
questionnaires-sos-help-label = Кому
questionnaires-sos-help-methodist = Методисту — пусть поможет
questionnaires-sos-help-count = Без имени — только учесть
questionnaires-trouble-told = Передано методисту: он видит Ваш код, направление и фразу. Чтобы связаться, он раскроет имя — это будет видно в «Я» → «Согласия и данные» → «Кто смотрел мои данные».
questionnaires-trouble-counted = Учтено без имени: методист увидит направление и фразу, но не узнает, чьи они.
questionnaires-trouble-already = По этому направлению Ваша просьба уже у методиста.

# Запросы
questionnaires-demands = <b>Запросы</b>
    Темы, по которым нужна помощь, а предложить пока нечего. Кто за ними стоит, не показывается.
questionnaires-demands-none = <b>Запросы</b>
    Незакрытых тем нет.
questionnaires-theme-button = { $title } · { $people }
questionnaires-people = { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
questionnaires-people-few = менее 5
questionnaires-theme =
    <b>{ $title }</b>
    Нужно: { $people }. Как помочь: { $kinds }.
questionnaires-theme-schools = <b>По школам</b> (от 5 человек)
questionnaires-theme-school = • { $title }: { $count }
questionnaires-theme-notes = <b>Фразы без имени</b>
questionnaires-theme-note = • { $words }
questionnaires-settle-theme = ✓ Тема закрыта
questionnaires-theme-settled = Тема закрыта
questionnaires-to-demands = ← К запросам
questionnaires-contacts-open = 🙋 Просят связаться: { $count }
questionnaires-contacts = <b>Просят связаться</b>
    Только те, кто сам об этом попросил. Вместо имени — код.
questionnaires-contacts-none = Сейчас никто не просит связаться.
questionnaires-contacts-look = Открыть запросы
questionnaires-contact-button = { $code } · { $title }
questionnaires-contact =
    <b>Педагог { $code }</b>
    { $title }: { $kind }
    Просьба от { $day }
questionnaires-contact-note = «{ $words }»
questionnaires-contact-name = Имя: <b>{ $name }</b>
questionnaires-reveal = Раскрыть имя
questionnaires-settle = ✓ Выполнено
questionnaires-settled = Просьба закрыта
questionnaires-to-contacts = ← К списку
questionnaires-name-title = Раскрыть имя
questionnaires-name-why = Зачем нужно имя?
questionnaires-name-why-hint = Причину запишет журнал, и педагог её увидит. Без фамилий.
questionnaires-name-why-label = Причина
questionnaires-told-asked = 🙋 Педагог просит помощи. Тема и код — в «Запросах».

# Предложения
questionnaires-offers-open = 📦 Предложения по темам
questionnaires-offers = <b>Предложения по темам</b>: { $count }
    Их бот советует тем, кому нужна тема.
questionnaires-offers-none = <b>Предложения по темам</b>
    Пока пусто. Добавьте курс, практикум или материалы — бот посоветует их тем, кому нужна тема.
questionnaires-offer-new = ➕ Добавить предложение
questionnaires-offer-button = { $title } · { $kind }
questionnaires-offer-themes = <b>Темы</b>
questionnaires-offer-link = Ссылка: { $link }
questionnaires-offer-closed = Больше не предлагается.
questionnaires-offer-announcement = Объявление
questionnaires-offer-event = Мероприятие
questionnaires-offer-close = Больше не предлагать
questionnaires-offer-added = Добавлено. Кто ждал этой темы, получит сообщение
questionnaires-offer-of = 🎯 К темам анкеты
questionnaires-to-offers = ← К предложениям
questionnaires-told-found = Появилось то, что может Вам пригодиться. Откройте свой результат в «Моя анкета».
questionnaires-new-title = Предложение
questionnaires-new-kind = Что предлагается?
questionnaires-new-kind-label = Что
questionnaires-new-group = К какому направлению относится?
questionnaires-new-group-label = Направление
questionnaires-new-themes = Какие темы закрывает?
questionnaires-new-themes-hint = Если подходит ко всему направлению, пропустите.
questionnaires-new-themes-label = Темы
questionnaires-new-called = Как называется?
questionnaires-new-called-label = Название
questionnaires-new-link = Ссылка
questionnaires-new-link-label = Ссылка
questionnaires-new-hours = Сколько часов?
questionnaires-new-hours-label = Часы
questionnaires-new-until = До какого дня предлагать?
questionnaires-new-until-hint = После этого дня бот перестанет советовать. Если срока нет, пропустите.
questionnaires-new-until-label = До какого дня
