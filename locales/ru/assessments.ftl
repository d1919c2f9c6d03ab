# Тот, кто смотрит урок: очередь
assessments-menu-queue = 👀 Уроки коллег
assessments-queue =
    👀 <b>Уроки коллег</b>

    Лист наблюдения можно заполнить, только если педагог разрешил посмотреть урок.
assessments-queue-waiting =
    Ответа пока нет:
    { $lines }
assessments-queue-line = • { $what }
assessments-queue-back = К урокам коллег
assessments-of = { $who }, { $day }
assessments-fill = ✏️ Заполнить: { $what }
assessments-filled = 📄 { $what }
assessments-take-back = ✖️ Отменить: { $what }
assessments-ask = Попросить посмотреть урок
assessments-test = Внести результат работы
assessments-give-up-ask = Отменить посещение урока? { $what }
assessments-give-up-sure = Да, отменить
assessments-given-up = Отменено.
assessments-asking-title = Попросить посмотреть урок
assessments-asking-who = Чей урок Вы хотите посмотреть?
assessments-asking-who-label = Педагог
assessments-asking-day = Когда урок?
assessments-asking-day-label = День урока
assessments-asked =
    Просьба отправлена.

    { $who }, { $day }

    Решает педагог. Ответ появится в разделе «Уроки коллег». До согласия ничего заполнять не нужно.

# Лист наблюдения
assessments-sheet-title = Лист наблюдения · { $who }
assessments-sheet-lesson = Какого числа был урок?
assessments-sheet-lesson-short = День урока
assessments-sheet-evidence =
    Что именно Вы видели на уроке? Одно–два предложения: приём, задание, момент.

    Не называйте имён и фамилий детей. Этот текст увидит педагог.
assessments-sheet-evidence-short = Что увидено
assessments-anchor-1 = Пока не получается
assessments-anchor-2 = Получается с большим трудом
assessments-anchor-3 = Получается не всегда
assessments-anchor-4 = Получается уверенно
assessments-anchor-5 = Можно показать коллегам
assessments-unseen = Не наблюдалось
assessments-point = { $point } из 5
assessments-sheet-line = • { $text } — <b>{ $point }</b>
assessments-sheet =
    📄 <b>Лист наблюдения</b>
    { $who }, { $day }

    { $lines }

    <b>Что увидено:</b> { $evidence }

# Диагностическая работа
assessments-testing-title = Результат диагностической работы
assessments-testing-code = Код педагога: четыре цифры.
assessments-testing-code-label = Код
assessments-testing-groups = Какие компетенции проверяла работа?
assessments-testing-groups-label = Компетенции
assessments-testing-percent = Какой процент выполнен? Число от 0 до 100.
assessments-testing-percent-label = Процент
assessments-testing-source = Как называется работа и кто её проводил?
assessments-testing-source-label = Работа
assessments-testing-source-hint = Например: «Входная диагностика курсов, ИРО». Без имён.
assessments-testing-day = Какого числа проходила работа?
assessments-testing-day-label = День
assessments-tested =
    Записано. { $count ->
        [one] В этой работе { $count } группа компетенций.
        [few] В этой работе { $count } группы компетенций.
       *[other] В этой работе { $count } групп компетенций.
    }

    Педагог увидит результат и может его удалить.
assessments-test-line = • { $group } — <b>{ $percent } %</b>
assessments-test-sheet =
    📝 <b>Диагностическая работа</b>
    { $source }, { $day }

    { $lines }

# Педагог: взгляд со стороны
assessments-beside = Взгляд со стороны
assessments-own = 👀 <b>Взгляд со стороны</b>
assessments-own-none = Здесь появится, как Вашу работу видят коллеги и что показали диагностические работы. Пока ничего нет. Посмотреть Ваш урок могут только с Вашего разрешения.
assessments-own-how =
    В таблице — проценты владения: по Вашим ответам, по листу наблюдения с урока, по диагностической работе и вместе. В общем проценте больше всего весят Ваши ответы.

    Эти цифры видите Вы и, по коду без имени, методист. Школа их не видит.
assessments-own-talks =
    <b>Где взгляды расходятся</b>
    Это не ошибка и не оценка. Это повод спокойно поговорить с коллегой, который был на уроке, или с методистом.

    { $lines }
assessments-talk = • { $group }: у Вас { $own } %, со стороны { $other } %
assessments-talk-higher =
    Со стороны видно больше, чем Вы отмечаете у себя:
    { $lines }
    Похоже, здесь Вы к себе строги. Спросите, что именно понравилось.
assessments-talk-lower =
    Со стороны видно меньше:
    { $lines }
    На одном уроке или в одной работе видно не всё. Обсудите на примере, что могло остаться незамеченным и что можно добавить.
assessments-column-group = Группа
assessments-column-own = Вы
assessments-column-external = Урок
assessments-column-test = Работа
assessments-column-combined = Вместе
assessments-none = —
assessments-invite = Попросить посмотреть мой урок
assessments-inviting-title = Попросить посмотреть мой урок
assessments-inviting-whom = Кого Вы хотите позвать?
assessments-inviting-whom-label = Коллега
assessments-inviting-day = Когда урок?
assessments-inviting-day-label = День урока
assessments-invited =
    Приглашение отправлено.

    { $who }, { $day }

    После урока здесь появится лист наблюдения. Передумать можно в любой момент.
assessments-no-assessors = Пока некого позвать: в боте нет методистов и руководителей Ваших объединений.
assessments-mine-asked =
    👀 <b>Разрешить посмотреть Ваш урок?</b>

    { $who } хочет посмотреть урок { $day } и заполнить лист наблюдения.

    Лист сразу и целиком увидите Вы. Кроме Вас его видит только тот, кто был на уроке; проценты по группам — ещё и методист, по коду без имени. Доступа к Вашим ответам на анкету это разрешение не даёт. На аттестацию и оплату лист не влияет.

    Можно отказаться: причины никто не спросит. Решение можно изменить.
assessments-mine-agreed =
    ✅ <b>Вы разрешили посмотреть урок</b>

    { $who }, { $day }

    Передумать можно и сейчас: тогда лист заполнен не будет.
assessments-mine-declined =
    <b>Вы не разрешили посмотреть урок</b>

    { $who }, { $day }

    Об отказе мы не сообщаем. Если передумаете, нажмите «Разрешаю».
assessments-mine-asked-button = ❓ Просят посмотреть урок { $day }
assessments-mine-agreed-button = ✅ Разрешено: урок { $day }
assessments-mine-declined-button = Не разрешено: урок { $day }
assessments-mine-sheet-button = 📄 Лист наблюдения, { $day }
assessments-mine-test-button = 📝 Диагностическая работа, { $day }
assessments-allow = Разрешаю
assessments-refuse = Не разрешаю
assessments-withdraw = 🗑 Удалить
assessments-withdraw-ask = Удалить насовсем? Восстановить будет нельзя. Объяснять ничего не нужно.
assessments-withdraw-sure = Да, удалить
assessments-keep = Оставить
assessments-withdrawn = Удалено

# Новости
assessments-news-ask = 👀 Вас просят разрешить посмотреть урок { $day }. Решаете Вы.
assessments-news-done = 📄 Готов лист наблюдения с Вашего урока { $day }.
assessments-news-test = 📝 Внесён результат диагностической работы от { $day }.
assessments-news-wish = 👀 Педагог приглашает Вас на урок { $day }.
assessments-news-agreed = ✅ Получено разрешение посмотреть урок { $day }. Лист наблюдения можно заполнить после урока.
assessments-news-off = Посещение Вашего урока { $day } отменено.
assessments-news-open = Открыть
assessments-remind = ✏️ Урок { $day } прошёл, а лист наблюдения ещё не заполнен. Это займёт пять минут.

# По коду
assessments-by-code-title = Результат по коду
assessments-by-code-code = Введите код педагога.
assessments-by-code-code-label = Код
assessments-by-code-code-hint = Код — четыре цифры, например 0147. Всё, что Вы откроете, педагог увидит в разделе «Кто смотрел мои данные».
assessments-found =
    <b>Педагог { $code }</b>
    Последний результат: { $day }

    Что открыть? Каждый просмотр записывается и виден педагогу.
assessments-see-scores = Профиль
assessments-see-answers = Ответы
assessments-see-name = Раскрыть имя
assessments-another-code = Другой код
assessments-nothing-to-show = По этому коду нет результата, который можно показать.
assessments-scores =
    <b>Педагог { $code }</b> · { $day }
    Владение и дефицит по самооценке:

    { $lines }
assessments-score =
    { $icon } <b>{ $group }</b>: { $percent } %
    { $mastery } — { $deficit }
assessments-score-few =
    ⚪️ <b>{ $group }</b>
    мало ответов
assessments-scores-beside = Ниже — самооценка рядом с листом наблюдения и диагностической работой.
assessments-answers = <b>Педагог { $code }</b> · ответы · { $day }
assessments-answers-group = <b>{ $group }</b>
assessments-answer = <b>{ $given }</b> · { $text }
assessments-answer-na = н/о
assessments-answer-no = —
assessments-reveal-title = Раскрыть имя
assessments-reveal-reason = Зачем нужно имя?
assessments-reveal-reason-label = Причина
assessments-reveal-reason-hint = Педагог прочитает эту причину слово в слово. Запись нельзя удалить: не пишите в ней имён.
assessments-named = <b>Педагог { $code }</b> — { $name }

# Почему нет
assessments-gone = Этой записи больше нет.
assessments-not-oneself = Свой урок так оценить нельзя. Попросите коллегу.
assessments-not-in-bot = Этого педагога в боте пока нет: спросить разрешения не получится.
assessments-not-an-assessor = Этого коллегу позвать нельзя. Выберите методиста или руководителя своего объединения.
assessments-already-asked = Об этом уроке уже есть запись. Выберите другой день.
assessments-consent-first = Сначала нужно согласие на диагностику: «Я» → «Согласия и данные».
assessments-day-past = Этот день уже прошёл. Выберите сегодня или позже.
assessments-day-ahead = Этот день ещё не наступил.
assessments-no-sheet = В действующей анкете нет листа наблюдения.
assessments-done-already = Лист уже заполнен.
assessments-not-agreed = Разрешения на этот урок нет.
assessments-too-early = Урок ещё не прошёл. Лист можно заполнить в день урока или позже.
assessments-nothing-seen = Отметьте хотя бы один пункт: в пустом листе нет смысла.
assessments-no-consent = По коду { $code } записать нельзя: нет такого педагога или нет его согласия на диагностику.

# Список результатов из файла
assessments-list-head = Не видно заголовка. Нужны столбцы: код, группа, процент, источник, дата.
assessments-list-group = Не узнать группу «{ $group }». Пишите код (SUB) или название, как в анкете.
assessments-list-percent = Процент — число от 0 до 100.
assessments-list-share = Похоже на долю. Запишите проценты: 85, а не 0,85.
assessments-list-source = Назовите работу: от 1 до { $most } букв.
assessments-list-day = Дату пишите так: 25.11.2026.
assessments-list-problem = строка { $line }: { $why }
assessments-list-total = Строк принято: { $kept }, педагогов: { $people }, отказано: { $refused }.
assessments-list-dry = Это проба: ничего не записано. Чтобы записать, добавьте --yes.
assessments-list-kept = Записано.
assessments-list-nobody = Укажите код методиста, от имени которого вносятся результаты: --by 0001.
