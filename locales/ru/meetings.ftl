# Заседания объединений и советов: план года, повестка, голосование, протокол, поручения.

meetings-command = Моё объединение и поручения
meetings-menu-councils = ⚖️ Советы
meetings-menu-mine = 👥 Моё объединение

# Страница объединения
meetings-which-association = Что открыть?
meetings-no-association = Вы пока не состоите ни в одном объединении. Если это не так, напишите методисту.
meetings-home = 👥 <b>{ $title }</b>
    Учебный год { $year }
meetings-home-no-plan = Плана работы на этот год ещё нет.
meetings-home-plan = 📋 План работы утверждён. Сделано { $done } из { $lines }.
meetings-home-plan-draft = 📋 План работы — черновик. Сделано { $done } из { $lines }.
meetings-home-coming = 🗓 { $when } — { $title }
meetings-home-past = { $when } — { $title } ({ $state })
meetings-home-no-meetings = Заседаний пока не было и не назначено.
meetings-home-tasks = { $late ->
    [0] 📌 Поручений в работе: { $count }.
   *[other] 📌 Поручений в работе: { $count }, просрочено: { $late }.
}
meetings-to-plan = 📋 План работы
meetings-to-tasks = 📌 Поручения · { $count }
meetings-to-mine = 📌 Мои поручения
meetings-call = ➕ Созвать заседание
meetings-agenda-of = 🗓 Повестка · { $day }
meetings-minutes-of = 📄 Заседание · { $day }
meetings-back = ← Назад
meetings-leave-so = Оставить как есть

# План года
meetings-plan-make = 📋 Составить план на { $year }
meetings-plan-begin = План работы на { $year }. С чего начать?
meetings-plan-template = С готового образца
meetings-plan-again = С прошлогоднего плана
meetings-plan-made = План создан. Проверьте строки и впишите тему
meetings-plan = 📋 <b>План работы</b>
    { $title }, { $year }
    { $state }
meetings-plan-approved = ✅ Утверждён
meetings-plan-draft = ✏️ Черновик
meetings-plan-theme = <b>Тема:</b> { $words }
meetings-plan-aim = <b>Цель:</b> { $words }
meetings-plan-tasks = <b>Задачи:</b>
    { $words }
meetings-plan-no-theme = Тема, цель и задачи ещё не вписаны.
meetings-plan-empty = В плане пока нет ни одной строки.
meetings-plan-do-line = ➕ Строка
meetings-plan-do-say = ✏️ Тема, цель, задачи
meetings-plan-approve = ✅ Утвердить план
meetings-plan-approved-now = План утверждён
meetings-plan-reopen = ↩️ Вернуть в работу
meetings-plan-reopened = План снова можно править
meetings-plan-paper = 📄 План (Word)
meetings-plan-analysis = 📄 Анализ (Word)
meetings-plan-year = План на этот год сейчас не составляют.
meetings-plan-none = Прошлогоднего плана нет. Начните с образца.
meetings-plan-there = План на этот год уже есть. Откройте его на странице объединения.
meetings-plan-closed = План утверждён. Чтобы его править, попросите методиста вернуть план в работу.
meetings-many-lines = В плане уже { $most } строк. Уберите лишние.
meetings-and-so-on = … дальше не поместилось: откройте по кнопкам или возьмите файл.

meetings-line = { $number }. { $mark } <b>{ $when }</b> — { $title }
meetings-line-card = <b>{ $title }</b>
    { $kind }, { $when }
meetings-line-open = ▫️ Ещё не сделано
meetings-line-done = ✅ Сделано { $day }
meetings-line-event = 🗓 Назначено: { $when } — { $title }
meetings-line-call = ➕ Создать заседание
meetings-line-mark = ✅ Отметить сделанным
meetings-line-undone = ↩️ Ещё не сделано
meetings-line-added = Строка добавлена
meetings-line-dropped = Строка удалена
meetings-line-drop-sure = Удалить строку «{ $title }»?
meetings-line-year = Этот день — не из { $year } учебного года. Выберите другой.
meetings-to-line = Открыть строку плана
meetings-exact-day = Точный день…

meetings-planning-title = Тема, цель и задачи
meetings-planning-theme = Над какой темой работает объединение в этом году?
meetings-planning-theme-label = Тема
meetings-planning-theme-hint = Например: «Читательская грамотность на каждом уроке».
meetings-planning-aim = Какая у объединения цель?
meetings-planning-aim-label = Цель
meetings-planning-tasks = Какие задачи?
meetings-planning-tasks-label = Задачи
meetings-planning-tasks-hint = Каждая задача — с новой строки.
meetings-new-line-title = Строка плана
meetings-new-line-kind = Что планируем?
meetings-new-line-kind-label = Вид
meetings-new-line-title-label = Содержание
meetings-new-line-title-hint = Одной строкой, например: «Итоги полугодия».
meetings-new-line-month = В каком месяце?
meetings-new-line-month-label = Месяц
meetings-new-line-day = В какой день?
meetings-new-line-day-label = День
meetings-edit-line-title = Строка плана
meetings-edit-line-kind = Что планируем?
meetings-edit-line-kind-label = Вид
meetings-edit-line-title-label = Содержание
meetings-edit-line-title-hint = Одной строкой, например: «Итоги полугодия».
meetings-edit-line-month = В каком месяце?
meetings-edit-line-month-label = Месяц
meetings-edit-line-day = В какой день?
meetings-edit-line-day-label = День

# Заседание и повестка
meetings-agenda-button = 📋 Повестка
meetings-run-button = 📋 Повестка и протокол
meetings-card = 👥 <b>{ $title }</b>
    { $body }
    { $when } · { $state }
meetings-state-planned = готовится
meetings-state-held = проведено, протокол готовится
meetings-state-written = протокол готов к подписи
meetings-state-signed = протокол подписан
meetings-chair = Ведёт: { $who }
meetings-secretary = Протокол ведёт: { $who }
meetings-guests = Приглашены: { $names }
meetings-quorum = Присутствуют { $present } из { $members } ({ $share } %). Кворум есть
meetings-quorum-none = Присутствуют { $present } из { $members } ({ $share } %). Для кворума нужно { $needed }
meetings-agenda = <b>Повестка</b>
    { $lines }

    Всего { $minutes } мин из { $lasts }
meetings-agenda-long = <b>Повестка</b>
    { $lines }

    ⚠️ Всего { $minutes } мин, а заседание длится { $lasts }
meetings-agenda-none = Повестки ещё нет. Загляните сюда позже.
meetings-agenda-none-yet = Повестки ещё нет. Добавьте первый вопрос.
meetings-item-line = { $number }. { $question } — { $who }, { $minutes } мин
meetings-item-line-nobody = { $number }. { $question } — { $minutes } мин
meetings-item-open = Вопрос { $number }
meetings-item-new = ➕ Вопрос
meetings-item-added = Вопрос добавлен
meetings-item-moved = Вопрос переставлен
meetings-item-dropped = Вопрос удалён
meetings-changed = Изменено
meetings-follow-up = О выполнении решений
meetings-follow-up-add = ➕ О выполнении решений · { $count }
meetings-part-chair = Ведущий
meetings-part-secretary = Секретарь
meetings-part-guests = Гости
meetings-appointed = Записано
meetings-invited = Записано
meetings-nobody = Без докладчика
meetings-somebody-else = Другой человек…
meetings-you = Вы
meetings-to-event = 🗓 К мероприятию
meetings-to-agenda = ← К повестке
meetings-to-item = К вопросу
meetings-which-council = Какой совет заседает?

meetings-new-item-title = Вопрос повестки
meetings-new-item-question = Какой вопрос?
meetings-new-item-question-label = Вопрос
meetings-new-item-question-hint = Как в протоколе: «Об итогах полугодия».
meetings-new-item-who = Кто докладывает?
meetings-new-item-who-label = Докладчик
meetings-new-item-guest = Как зовут докладчика?
meetings-new-item-guest-label = Гость
meetings-new-item-guest-hint = Фамилия и инициалы, можно с должностью.
meetings-new-item-minutes = Сколько минут?
meetings-new-item-minutes-label = Минут
meetings-new-item-votes = Голосуем по этому вопросу?
meetings-new-item-votes-label = Голосование
meetings-new-item-votes-no = Нет
meetings-new-item-votes-yes = Да
meetings-edit-item-title = Вопрос повестки
meetings-edit-item-question = Какой вопрос?
meetings-edit-item-question-label = Вопрос
meetings-edit-item-question-hint = Как в протоколе: «Об итогах полугодия».
meetings-edit-item-who = Кто докладывает?
meetings-edit-item-who-label = Докладчик
meetings-edit-item-guest = Как зовут докладчика?
meetings-edit-item-guest-label = Гость
meetings-edit-item-guest-hint = Фамилия и инициалы, можно с должностью.
meetings-edit-item-minutes = Сколько минут?
meetings-edit-item-minutes-label = Минут
meetings-edit-item-votes = Голосуем по этому вопросу?
meetings-edit-item-votes-label = Голосование
meetings-edit-item-votes-no = Нет
meetings-edit-item-votes-yes = Да
meetings-chairing-title = Кто ведёт заседание
meetings-chairing-who = Кто ведёт заседание?
meetings-chairing-who-label = Ведущий
meetings-keeping-title = Кто ведёт протокол
meetings-keeping-who = Кто ведёт протокол?
meetings-keeping-who-label = Секретарь
meetings-inviting-title = Приглашённые
meetings-inviting-names = Кто приглашён не из состава?
meetings-inviting-names-label = Приглашены
meetings-inviting-names-hint = Фамилии и инициалы через запятую.

# Проведение
meetings-presence = ✅ Отметить, кто пришёл
meetings-presence-title = <b>{ $title }</b>
    { $quorum }

    Нажмите на имя: ✅ — в зале, 💻 — онлайн, ещё раз — нет.
meetings-everybody = ✅ Все в зале
meetings-hold = Заседание прошло
meetings-hold-anyway = Всё равно отметить
meetings-hold-sure = { $quorum }.

    Без кворума решения не имеют силы. Отметить, что заседание прошло?
meetings-held = Записано: заседание прошло

# Вопрос
meetings-item = <b>{ $line }</b>
meetings-heard = <b>Слушали:</b> { $words }
meetings-spoke = <b>Выступили:</b> { $words }
meetings-decisions = <b>Решили:</b>
    { $lines }
meetings-decided = → { $what }
meetings-decision = { $what } — { $tail }
meetings-until = до { $day }
meetings-no-term = без срока
meetings-no-owner = Без ответственного
meetings-body-owner = Другой человек или школа…
meetings-do-heard = ✏️ Слушали
meetings-do-spoke = ✏️ Выступили
meetings-do-decide = ➕ Решение
meetings-do-edit = ✏️ Изменить
meetings-do-drop = 🗑 Удалить
meetings-do-up = ↑ Выше
meetings-do-down = ↓ Ниже
meetings-decision-open = Решение { $number }
meetings-decision-kept = Решение записано
meetings-hear-title = Слушали
meetings-hear-words = О чём сказал докладчик?
meetings-hear-words-label = Слушали
meetings-hear-words-hint = Два-три предложения. Так и войдёт в протокол.
meetings-speak-title = Выступили
meetings-speak-words = Кто выступил и что предложил?
meetings-speak-words-label = Выступили
meetings-speak-words-hint = Два-три предложения. Так и войдёт в протокол.
meetings-decide-title = Решение
meetings-decide-text = Что решили?
meetings-decide-text-label = Решение
meetings-decide-text-hint = Начните с глагола: «Подготовить сборник заданий».
meetings-decide-who = Кто отвечает?
meetings-decide-who-label = Ответственный
meetings-decide-guest = Кто именно?
meetings-decide-guest-label = Ответственный
meetings-decide-guest-hint = Имя или название: «администрация школы № 3».
meetings-decide-due = К какому дню?
meetings-decide-due-label = Срок

# Голосование
meetings-vote-for = За
meetings-vote-against = Против
meetings-vote-abstain = Воздерживаюсь
meetings-vote-planned = 🗳 По этому вопросу будет голосование.
meetings-vote-open = 🗳 Голосование идёт до { $until }.
meetings-vote-so-far = Проголосовали { $cast } из { $members }.
meetings-vote-mine = Ваш голос: <b>{ $vote }</b>. Пока голосование идёт, его можно изменить.
meetings-vote-taken = Ваш голос: { $vote }
meetings-vote-start = 🗳 Начать голосование
meetings-vote-hands = ✋ Голосовали в зале
meetings-vote-close = Завершить голосование
meetings-vote-later = Изменить время
meetings-vote-close-sure = Проголосовали { $cast } из { $members }. Завершить голосование? Потом голоса не изменить.
meetings-vote-closed = Голоса подсчитаны
meetings-vote-opened = Голосование началось
meetings-counted = за — { $ayes }, против — { $noes }, воздержались — { $abstained }. { $outcome }
meetings-outcome-adopted = Решение принято
meetings-outcome-rejected = Решение не принято
meetings-outcome-no-quorum = Кворума нет
meetings-voting-title = Голосование
meetings-voting-until = До какого времени голосуем?
meetings-voting-until-label = До
meetings-voting-until-room = В зале, сейчас
meetings-voting-until-day = До вечера следующего рабочего дня
meetings-voting-until-three = Три рабочих дня
meetings-voting-until-own = Другое время…
meetings-voting-own = До какого дня и часа?
meetings-voting-own-label = До
meetings-hands-title = Голосование в зале
meetings-hands-ayes = Сколько «за»?
meetings-hands-ayes-label = За
meetings-hands-noes = Сколько «против»?
meetings-hands-noes-label = Против
meetings-hands-abstained = Сколько воздержались?
meetings-hands-abstained-label = Воздержались

# Поручения
meetings-mine = <b>Мои поручения</b>

    { $lines }
meetings-mine-none = Поручений у Вас сейчас нет.
meetings-tasks = <b>Поручения</b>
    { $title }
    В работе: { $count }, просрочено: { $late }

    { $lines }
meetings-tasks-none = <b>Поручения</b>
    { $title }

    Всё выполнено.
meetings-task-open-it = Поручение { $number }
meetings-task-card = 📌 <b>{ $what }</b>
meetings-task-from = Решение заседания { $day }, { $title }
meetings-task-owner = Отвечает: { $who }
meetings-task-term = Срок: { $day }
meetings-task-open = ▫️ В работе
meetings-task-done = ✅ Выполнено
meetings-task-dropped = ✖️ Поручение снято
meetings-task-late = ⏰ Срок прошёл
meetings-task-note = Что сделано: { $note }
meetings-task-asked = 🕒 Просьба перенести срок на { $day }. Причина: { $why }
meetings-task-do-done = ✅ Сделано
meetings-task-do-shift = 🕒 Перенести срок
meetings-task-do-yes = Перенести
meetings-task-do-no = Оставить срок
meetings-task-do-drop = Снять поручение
meetings-task-drop-sure = Снять поручение «{ $what }»?
meetings-to-task = 📌 Открыть поручение
meetings-done = Отмечено: сделано
meetings-asked = Просьба передана руководителю
meetings-judged = Записано
meetings-dropped = Снято
meetings-doing-title = Поручение выполнено
meetings-doing-note = Что сделано? Одной строкой.
meetings-doing-note-label = Что сделано
meetings-doing-note-hint = Можно пропустить.
meetings-shifting-title = Перенос срока
meetings-shifting-day = На какой день перенести?
meetings-shifting-day-label = Новый срок
meetings-shifting-why = Почему?
meetings-shifting-why-label = Причина

# Протокол
meetings-to-minutes = 📄 Протокол
meetings-minutes = <b>Протокол № { $number }</b>
    { $body }
    { $day } · { $state }
    Присутствовали { $present } из { $members }
meetings-minutes-empty = ⚠️ Ни одного решения не записано.
meetings-no-number = ___
meetings-write = Протокол готов
meetings-written = Протокол № { $number } готов к подписи
meetings-word = Word
meetings-pdf = PDF
meetings-sign = ✍️ Подписан
meetings-signed = Записано: протокол подписан
meetings-scan = 📎 Скан протокола
meetings-scan-here = Подписанный протокол.
meetings-signing-title = Протокол подписан
meetings-signing-day = Когда подписан протокол?
meetings-signing-day-label = Подписан
meetings-signing-scan = Пришлите скан или фото подписанного протокола.
meetings-signing-scan-label = Скан
meetings-paper-name = Протокол-{ $number }
meetings-paper-plan = План-{ $number }
meetings-paper-done = Анализ-{ $number }
meetings-paper-ready = Готово. Проверьте и распечатайте.
meetings-paper-unfit = Образец «{ $file }» не заполняется. Скажите администратору: пусть запустит проверку файлов района.
meetings-paper-quorum = { $present } из { $members } ({ $share } %), кворум имеется
meetings-paper-quorum-none = { $present } из { $members } ({ $share } %), кворума нет
meetings-paper-owner = Ответственный: { $who }.
meetings-paper-term = Срок: до { $day }
meetings-paper-summary = Запланировано: { $lines }, выполнено: { $done }
meetings-paper-source = Источник: записи бота, { $when }
meetings-way-place = очно
meetings-way-online = дистанционно
meetings-way-both = очно и дистанционно

# Советы
meetings-councils = Советы района
meetings-councils-none = Вы не входите ни в один совет района.
meetings-council = ⚖️ <b>{ $title }</b>
    В составе: { $count }
meetings-council-empty = Состав ещё не внесён.
meetings-seat-line = { $who } — { $role }
meetings-seat-chair = председатель
meetings-seat-secretary = секретарь
meetings-seat-member = член совета
meetings-seat-make-chair = Сделать председателем
meetings-seat-make-secretary = Сделать секретарём
meetings-seat-make-member = Сделать членом совета
meetings-seat-out = Вывести из состава
meetings-seat-new = ➕ В состав
meetings-seat-card = <b>{ $who }</b>
    { $council }: { $role } с { $since }
meetings-seated = Включено в состав
meetings-to-councils = ← К советам
meetings-seating-title = Состав совета
meetings-seating-who = Кого включить в состав?
meetings-seating-who-label = Кто
meetings-seating-role = В какой роли?
meetings-seating-role-label = Роль
meetings-seating-role-member = Член совета
meetings-seating-role-secretary = Секретарь
meetings-seating-role-chair = Председатель
meetings-deed-seated = включение в состав совета
meetings-deed-unseated = вывод из состава совета

# Сообщения
meetings-push-speaker = 🎤 Вы в повестке: «{ $question }», { $minutes } мин.
    { $title }, { $when }
meetings-push-vote = 🗳 { $body }. Ваше решение до { $until }:
    «{ $question }»
meetings-push-task = 📌 У Вас поручение по решению заседания.
meetings-push-task-term = 📌 У Вас поручение по решению заседания. Срок: { $day }.
meetings-push-due-soon = 📌 Скоро срок поручения: { $day }.
meetings-push-due-today = 📌 Сегодня срок Вашего поручения.
meetings-push-due-late = ⏰ Срок Вашего поручения прошёл { $day }. Отметьте, что сделано, или попросите перенести срок.
meetings-push-late = ⏰ { $body }: поручение просрочено, срок был { $day }.
meetings-push-shift = 🕒 { $body }: просят перенести срок поручения на { $day }.
meetings-push-shifted-yes = 🕒 Срок Вашего поручения перенесён: { $day }.
meetings-push-shifted-no = 🕒 Срок Вашего поручения остаётся прежним: { $day }.
meetings-push-minutes-first = 📄 Заседание «{ $title }» прошло. Протокол ждут до { $day }.
meetings-push-minutes-last = 📄 Сегодня, { $day }, последний день для протокола: «{ $title }».
meetings-push-uncalled = 📋 По плану скоро заседание: «{ $title }», { $when }. Оно ещё не назначено.
meetings-digest-line = 📌 Поручения по решениям заседаний

# Отказы
meetings-gone = Этого уже нет. Откройте раздел заново.
meetings-no-meeting = Это мероприятие — не заседание, повестки у него нет.
meetings-not-yours = Это видят те, кто входит в состав.
meetings-not-now = Сейчас это уже не изменить.
meetings-no-member = Этого человека нет в составе.
meetings-many-questions = В повестке уже { $most } вопросов. Больше за одно заседание не обсудить.
meetings-many-decisions = По вопросу уже { $most } решений.
meetings-voted-on = По вопросу уже голосуют: его слова не изменить.
meetings-decided-on = По вопросу есть решение или голосование. Такой вопрос остаётся в повестке.
meetings-not-published = Заседание не опубликовано. Сначала опубликуйте мероприятие.
meetings-too-early = Отмечать можно за час до начала.
meetings-nobody-here = Никто не отмечен. Отметьте, кто пришёл.
meetings-not-held = Сначала отметьте, что заседание прошло.
meetings-not-written = Протокол ещё готовится.
meetings-no-agenda = В повестке нет ни одного вопроса.
meetings-signed-later = Этот день ещё не наступил. Когда протокол подписан?
meetings-no-vote = По этому вопросу не голосуют.
meetings-vote-on = По вопросу идёт голосование. Сначала завершите его.
meetings-vote-over = Голосование завершено.
meetings-vote-past = Это время уже прошло. Выберите другое.
meetings-hands = Голосов должно быть от 1 до { $most }. Проверьте числа.
meetings-no-seat = Этот человек уже в составе или больше не работает в районе.
meetings-task-settled = По этому поручению срок не перенести.
meetings-term-past = Выберите день не раньше завтрашнего.
