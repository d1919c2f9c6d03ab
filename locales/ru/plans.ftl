plans-command = Мой маршрут: цели и шаги

# Предложение составить маршрут
plans-no-ground =
    🧭 <b>Маршрут</b>

    Это личный план роста: до трёх целей, шаги к ним и сроки. Он строится на Вашей анкете, а её пока нет.
    Пройдите «Мою анкету» — после неё маршрут можно составить за несколько нажатий.
plans-offer =
    🧭 <b>Составить маршрут</b>

    Это личный план роста: цели, шаги к ним и сроки. Начинаете и меняете его только Вы. Видите его Вы и методист; наставник — если покажете сами.

    <b>Цели по Вашей анкете</b> — до трёх, отметьте свои:
    { $goals }

    <b>Срок:</b> до { $until }

    Шаги бот подберёт сам. Всё можно изменить потом.
plans-candidate = { $icon } { $group }
plans-no-goals-ticked = Отметьте хотя бы одну цель.
plans-too-many-goals = Целей — не больше { $most }: так до них можно дойти
plans-until-short = до { $day }
plans-until-months = до { $day } · { $months } мес.
plans-make = Составить маршрут
plans-make-one = 🧭 Составить маршрут
plans-made = Черновик готов. Проверьте шаги и отправьте методисту
plans-one-already = Маршрут у Вас уже есть. Новый можно составить, когда завершите этот.
plans-no-goals = Отметьте хотя бы одну цель.
plans-no-rules = У этой анкеты нет правил для маршрута. Скажите методисту.

# Карточка маршрута
plans-head = 🧭 <b>Мой маршрут</b> · { $state }
plans-head-of = 🧭 <b>Маршрут</b> · { $who } · { $state }
plans-coded = Педагог { $code }
plans-term = { $starts } — { $until }
plans-curator = Методист: { $name }
plans-waits = Методист читает Ваш маршрут. Шаги можно делать уже сейчас.
plans-remark = ✏️ <b>Методист пишет:</b> { $remark }
plans-extension-asked = Продление до { $day } ждёт слова методиста.
plans-state-draft = черновик
plans-state-proposed = у методиста
plans-state-agreed = согласован
plans-state-active = идёт
plans-state-extended = идёт, продлён
plans-state-completed = завершён
plans-state-cancelled = отменён
plans-goal-head = <b>{ $number }. { $group }</b>
plans-level = { $icon } { $mastery } — { $deficit }
plans-goal-line = <i>{ $text }</i>
plans-goal-met = Цель достигнута: { $met }
plans-goal-now = Теперь: { $level }
plans-met-yes = да
plans-met-partly = отчасти
plans-met-no = пока нет
plans-steps-more = …и ещё шагов: { $count }
plans-step-name = { $kind }: { $title }
plans-step-planned = ▫️ { $step } — до { $day }
plans-step-done = ✅ { $step } — сделано { $day }
plans-step-dropped = ✖️ { $step } — убран
plans-look-ahead = 🗓 Бот спросит, как идут дела: { $day }
plans-reflection = 💬 <b>Мой итог:</b> { $text }
plans-comment = ✏️ <b>Методист об итогах:</b> { $text }
plans-goal-button = { $number }. { $group }
plans-propose = Отправить методисту
plans-proposed = Отправлено. Бот скажет, когда методист ответит
plans-recall = Забрать и изменить
plans-recalled = Снова черновик. Измените и отправьте ещё раз
plans-check = Как идут дела
plans-close = Подвести итоги
plans-more = Ещё…
plans-more-what = Что сделать с маршрутом?
plans-mine = 🧭 Мой маршрут
plans-to-plan = ← К маршруту
plans-menu = Меню
plans-changed = Изменено
plans-unknown = Этого маршрута больше нет. Откройте /plan.
plans-not-now = Сейчас так не получится: маршрут уже изменился. Откройте /plan — там всё как есть.

# Срок, цели, отмена
plans-term-button = Изменить срок
plans-term-which = До какого дня маршрут? Шаги, которые позже, сдвинутся к его концу.
plans-term-over = Срок этого черновика уже прошёл. Выберите новый: «Ещё…» → «Изменить срок».
plans-new-goal = Добавить цель
plans-new-goal-which = Какую цель добавить?
plans-new-goal-none = Больше целей не добавить: в маршруте их до трёх. Сначала уберите одну.
plans-last-goal = Это единственная цель. Добавьте другую, потом уберите эту.
plans-extend = Продлить
plans-extend-which = До какого дня продлить маршрут?
plans-extend-ask = Маршрут уже продлевали. Выберите день — методист даст ответ.
plans-extended = Маршрут продлён
plans-extension-waits = Отправлено методисту. Бот скажет, когда придёт ответ
plans-no-longer-term = Дольше этот маршрут не продлить. Подведите итоги и составьте новый.
plans-cancel = Отменить маршрут
plans-cancel-what = Отменить маршрут? Объяснять ничего не нужно. Он останется среди прошлых, и можно составить новый.
plans-cancel-sure = Да, отменить
plans-cancelled = Маршрут отменён
plans-discard = Удалить
plans-discard-what = Удалить маршрут со всем, что в нём есть? Вернуть его будет нельзя.
plans-discard-sure = Да, удалить
plans-keep = Оставить
plans-gone = Маршрут удалён.
plans-past = <b>Прошлые маршруты</b>
plans-past-none = Прошлых маршрутов нет.
plans-past-button = Прошлые маршруты: { $count }
plans-past-one = с { $starts } · { $groups } · { $state }

# Цель
plans-goal-default = Работать увереннее по темам: { $themes }
plans-success-default = Смогу сказать о себе: „{ $item }“
plans-goal-text = <b>Цель:</b> { $text }
plans-goal-success = <b>Получится, если:</b> { $text }
plans-goal-steps = <b>Шаги</b>
plans-goal-no-steps = Шагов пока нет. Добавьте кнопкой.
plans-goal-empty = У цели «{ $goal }» нет ни одного шага. Добавьте шаг или уберите цель.
plans-add = ＋ { $step }
plans-add-offer = ＋ ⭐ { $step }
plans-may-add = <b>Можно добавить</b>
plans-own-step = ＋ Свой шаг
plans-step-added = Шаг добавлен
plans-step-dropped-toast = Шаг убран
plans-many-steps = В одной цели помещается шагов: { $most }. Сначала уберите лишний.
plans-reword = ✎ Изменить слова
plans-lose-goal = Убрать цель
plans-reword-title = Слова цели
plans-reword-goal = Чего Вы хотите достичь?
plans-reword-goal-label = Цель
plans-reword-goal-hint = Одной фразой. Не называйте фамилий детей и коллег.
plans-reword-success = Как Вы поймёте, что получилось?
plans-reword-success-label = Получится, если
plans-reword-success-hint = То, что можно увидеть или показать.
plans-own-title = Свой шаг
plans-own-what = Что Вы сделаете?
plans-own-what-label = Шаг
plans-own-what-hint = Например: проведу открытый урок в 7 классе. Без фамилий детей и коллег.
plans-own-day = До какого дня?
plans-own-day-label = До

# Шаг
plans-kind-consultation = Консультация методиста
plans-kind-course = Курсы
plans-kind-mentor_or_peer = Наставник или коллега рядом
plans-kind-association_workshop = Практикум на РМО
plans-kind-peer_visit = Урок коллеги
plans-kind-materials = Материалы
plans-kind-webinar = Вебинар
plans-kind-share_practice = Поделиться приёмом
plans-kind-own = Свой шаг
plans-proof-reflection = короткий самоанализ
plans-proof-certificate = удостоверение или сертификат
plans-proof-lesson_plan = план урока
plans-proof-lesson_visit_note = заметки о посещённом уроке
plans-proof-publication = публикация
plans-proof-presentation = выступление
plans-proof-student_work_summary = обзор детских работ, без имён
plans-step-head = <b>{ $kind }</b>
plans-step-title = { $title }
plans-step-theme = Тема: { $theme }
plans-step-hours = Объём: { $hours } ч
plans-step-due = Сделать до: { $day }
plans-step-was-done = Сделано: { $day }
plans-step-proof = Чем подтвердить: { $proof }
plans-step-offer = Открыть предложение
plans-done = ✅ Сделано
plans-done-more = Добавить подтверждение
plans-undo = Ещё не сделано
plans-done-already = Этот шаг уже сделан, убрать его нельзя.
plans-step-done-toast = Отмечено
plans-due-month = Через месяц · { $day }
plans-due-quarter = Конец четверти · { $day }
plans-due-year = Конец уроков · { $day }
plans-due-end = Конец маршрута · { $day }
plans-due-other = Другой день
plans-due-set = Теперь до { $day }
plans-due-title = Срок шага
plans-due-day = До какого дня?
plans-due-day-label = До
plans-day-outside = День должен быть не раньше завтрашнего и не позже { $until } — конца маршрута.
plans-proof-change = Чем подтвердить
plans-proof-which = Чем подтвердите этот шаг?
plans-drop = Убрать шаг
plans-to-goal = ← К цели
plans-to-step = ← К шагу
plans-done-title = Шаг сделан
plans-done-how = Чем подтвердите?
plans-done-how-label = Подтверждение
plans-done-how-hint = Достаточно пары слов. Можно и потом.
plans-done-how-note = Напишу пару слов
plans-done-how-link = Дам ссылку
plans-done-how-file = Приложу файл
plans-done-how-none = Просто отметить
plans-done-note = Что сделали и что это дало?
plans-done-note-label = Слова
plans-done-note-hint = Без фамилий детей и коллег.
plans-done-link = Пришлите ссылку.
plans-done-link-label = Ссылка
plans-done-file = Пришлите файл или фото.
plans-done-file-label = Файл
plans-done-file-hint = Файл хранит Telegram, увидите его только Вы. Документы с личными данными не присылайте.
plans-many-proofs = У шага уже { $most } подтверждений. Больше не поместится.
plans-evidence-note = { $number }. { $note }
plans-evidence-file = { $number }. 📎 { $name }
plans-evidence-of = { $kind }: { $what }
plans-evidence-open = 📎 Открыть { $number }
plans-evidence-here = Вот этот файл.

# Как идут дела
plans-check-title = Как идут дела
plans-check-went = Что сделано за это время?
plans-check-went-label = Сделано
plans-check-went-all = Всё, что задумано
plans-check-went-some = Часть
plans-check-went-none = Пока ничего
plans-check-hinders = Что мешает?
plans-check-hinders-label = Мешает
plans-check-hinders-nothing = Ничего
plans-check-hinders-time = Не хватает времени
plans-check-hinders-offer = Нет подходящих курсов или встреч
plans-check-hinders-hard = Трудно без поддержки
plans-check-hinders-life = Другие обстоятельства
plans-check-help = Нужна ли помощь методиста?
plans-check-help-label = Помощь
plans-check-help-hint = Если «да», методист получит сообщение, что нужна помощь.
plans-checked = Спасибо, записано
plans-checked-help = Записано. Методист узнает, что Вам нужна помощь
plans-looks = <b>Как шли дела</b>
plans-look-line = { $day }: { $what }
plans-went-all = сделано всё
plans-went-some = сделана часть
plans-went-none = пока ничего
plans-went-help = нужна помощь
plans-hindered-nothing = ничего не мешает
plans-hindered-time = не хватает времени
plans-hindered-offer = нет подходящих курсов или встреч
plans-hindered-hard = трудно без поддержки
plans-hindered-life = другие обстоятельства

# Итоги
plans-close-what =
    <b>Подвести итоги</b>

    Сначала ещё раз ответьте на вопросы анкеты по Вашим целям, их { $count }: так видно, что изменилось. Потом отметьте, достигнуты ли цели, и, если хотите, напишите пару слов.
    Сами ответы не сохраняются: остаются только новые уровни, их видите Вы и методист.
plans-close-what-alone =
    <b>Подвести итоги</b>

    Отметьте, достигнуты ли цели, и, если хотите, напишите пару слов.
plans-close-go = Начать
plans-repeat-title = Итоги маршрута
plans-repeat-met =
    Цель достигнута?

    Признак успеха: «{ $text }»
plans-repeat-reflection = Что взяли с собой из этого маршрута?
plans-repeat-reflection-label = Мой итог
plans-repeat-reflection-hint = Два-три предложения. Без фамилий детей и коллег. Можно пропустить.
plans-closed = Маршрут завершён

# У методиста
plans-queue-head = 🧭 <b>Маршруты: { $part }</b> · { $count }
plans-queue-waiting = ждут слова
plans-queue-running = идут
plans-queue-ended = завершённые
plans-queue-none-waiting = Никто не ждёт Вашего слова.
plans-queue-none-running = Согласованных маршрутов пока нет.
plans-queue-none-ended = Завершённых маршрутов пока нет.
plans-queue-line = { $code } · { $why }
plans-waits-proposed = на согласование, { $day }
plans-waits-longer = просит продлить
plans-waits-comment = завершён, ждёт слова
plans-earlier = ← Раньше
plans-further = Дальше →
plans-to-queue = ← К маршрутам
plans-look = Открыть маршрут
plans-agree = Согласовать
plans-agreed = Согласовано. Педагог узнает об этом
plans-return = Вернуть с замечанием
plans-return-title = Вернуть маршрут
plans-return-remark = Что стоит изменить?
plans-return-remark-label = Замечание
plans-return-remark-hint = Пишите как коллеге: педагог увидит эти слова.
plans-returned = Возвращено. Педагог увидит Ваши слова
plans-changed-meanwhile = Пока Вы читали, маршрут изменился. Откройте его ещё раз.
plans-own-word = Свой маршрут согласует другой методист.
plans-judge-yes = Продлить
plans-judge-no = Не продлевать
plans-judged = Ответ отправлен педагогу
plans-comment-write = Написать об итогах
plans-comment-again = Изменить слова об итогах
plans-comment-title = Слово методиста
plans-comment-words = Что скажете педагогу об итогах маршрута?
plans-comment-words-label = Слово
plans-comment-words-hint = Что получилось и что дальше. Педагог увидит эти слова.
plans-commented = Педагог увидит Ваши слова
plans-reveal = Раскрыть имя
plans-reveal-title = Раскрыть имя
plans-reveal-reason = Зачем Вам имя?
plans-reveal-reason-label = Причина
plans-reveal-reason-hint = Педагог увидит, кто раскрыл имя и почему. Например: позвоню, чтобы помочь с маршрутом.
plans-revealed = Педагог { $code } — { $name }
plans-evidence-head = <b>Подтверждения</b>

# В числах
plans-summary = 📊 В числах
plans-summary-door = 🧭 Маршруты в числах
plans-totals = 📊 <b>Маршруты района</b>
plans-totals-none = Маршрутов пока нет.
plans-totals-groups = <b>Над чем работают</b> (педагогов)
plans-total-state = { $state }: { $count }
plans-total-group = { $group }: { $count }
plans-total-few = { $group }: менее { $least }
plans-total-met = Целей достигнуто: { $met } из { $goals } ({ $share } %)
plans-total-met-few = Доля достигнутых целей: менее { $least } педагогов — не показываем

# Наставник и руководители
plans-shared-none = { $who }: маршрута, который можно показать, сейчас нет.
plans-shared-open = 🧭 Маршрут
plans-facts =
    🧭 <b>Маршруты Ваших педагогов</b>: { $count }
    Показаны те, кто разрешил сказать об этом. Содержание маршрута видят только педагог и методист.
plans-facts-none =
    🧭 <b>Маршруты Ваших педагогов</b>

    Пока некого показать: маршруты видны, только если педагог сам разрешил сказать об этом.
plans-fact = • { $who } — { $what }
plans-fact-themes = { $themes }
plans-fact-until = до { $day }
plans-menu-facts = 🧭 Маршруты

# Что бот говорит сам
plans-push-proposed = 🧭 Педагог отправил маршрут на согласование.
plans-push-longer = 🧭 Педагог просит продлить маршрут.
plans-push-unanswered = 🧭 Маршрут ждёт согласования больше недели.
plans-push-help = 🧭 Педагогу нужна помощь с маршрутом. Откройте его, чтобы узнать подробнее.
plans-push-closed = 🧭 Педагог завершил маршрут. Напишите пару слов об итогах.
plans-answer-agreed = 🧭 Ваш маршрут согласован. Можно идти!
plans-answer-returned = 🧭 Методист вернул маршрут с замечанием. Загляните.
plans-answer-longer = 🧭 Методист продлил Ваш маршрут.
plans-answer-no-longer = 🧭 Методист предлагает не продлевать маршрут, а подвести итоги.
plans-answer-commented = 🧭 Методист написал об итогах Вашего маршрута.
plans-push-checkpoint = 🧭 Как идут дела с маршрутом? Три нажатия.
plans-push-overdue =
    { $count ->
        [one] 🧭 У { $count } шага маршрута прошёл срок. Отметьте его сделанным или выберите другой день.
       *[other] 🧭 У { $count } шагов маршрута прошёл срок. Отметьте их сделанными или выберите другой день.
    }
plans-push-ending = 🧭 { $day } Ваш маршрут заканчивается. Подведём итоги или продлим?
plans-digest-line = 🧭 Загляните в свой маршрут

# Кто смотрел и что сделал
plans-deed-look = открыт Ваш маршрут
plans-deed-agreed = согласован Ваш маршрут
plans-deed-returned = Ваш маршрут возвращён с замечанием
plans-deed-longer = Ваш маршрут продлён
plans-deed-no-longer = Ваш маршрут не продлён
plans-deed-commented = написано об итогах Вашего маршрута
plans-deed-shared = открыт маршрут, который Вы показали

# Бумага
plans-paper-docx = 📄 Word
plans-paper-pdf = 📄 PDF
plans-paper-name = Маршрут { $number }
plans-paper-ready = Ваш маршрут на бумаге. Кому его показать, решаете Вы.
plans-paper-source = Источник: записи бота, { $when }
plans-paper-basis = Самооценка: анкета «{ $title }», версия { $version }, { $day }
plans-paper-basis-own = По инициативе педагога
plans-paper-unfit = Бланк { $file } не читается. Скажите администратору — он проверит файлы района.
