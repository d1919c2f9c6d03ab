# Слова о выступлении
talks-kind-talk = Доклад
talks-kind-poster = Стендовый доклад
talks-kind-master_class = Мастер-класс
talks-state-proposed = ждёт ответа организатора
talks-state-checked = ждёт подтверждения методиста
talks-state-accepted = принято
talks-state-revise = нужно доработать
talks-state-rejected = отклонено
talks-state-withdrawn = отозвано
talks-state-given = состоялось
talks-title = «{ $title }»

# Мои выступления
talks-my-button = 🎤 Мои выступления
talks-mine =
    🎤 <b>Мои выступления</b>

    { $lines }
talks-mine-none =
    🎤 <b>Мои выступления</b>

    Здесь соберутся Ваши доклады и мастер-классы. Выступали на другой площадке? Добавьте: методист подтвердит, и оно войдёт в реестр района.
talks-mine-line =
    { $icon } <b>{ $title }</b>
    { $where }, { $when } — { $state }
talks-elsewhere = ＋ Добавить выступление
talks-register = 📊 Реестр выступлений
talks-to-me = ← Назад
talks-to-mine = ← Мои выступления
talks-back = ← Назад
talks-on = Дальше →

# Карточка
talks-head = 🎤 <b>{ $title }</b>
talks-speaker = Выступает: { $speaker }
talks-section = Секция: { $section }
talks-minutes = Время: { $count } мин.
talks-where = { $where }, { $when }
talks-level = Уровень: { $level }
talks-state = { $icon } <b>{ $state }</b>
talks-remark = 💬 Замечание: { $remark }
talks-abstract =
    <b>Тезисы</b> (версия { $version })
    { $words }
talks-abstract-file = <b>Тезисы</b> (версия { $version }): файл «{ $name }»
talks-file = 📎 Открыть файл тезисов
talks-here-is-file = Тезисы: { $title }
talks-to-talk = ← К выступлению
talks-again = ✏️ Прислать новую версию
talks-withdraw = Отозвать
talks-withdraw-sure = Отозвать выступление { $title }? Организатор увидит, что Вы не выступаете.
talks-withdraw-yes = Да, отозвать
talks-withdraw-no = Оставить
talks-withdrawn = Выступление отозвано
talks-open = Открыть

# Предложить
talks-propose = 🎤 Предложить выступление
talks-mine-here = 🎤 Моё выступление
talks-propose-title = Предложить выступление
talks-propose-kind = Как хотите участвовать?
talks-propose-kind-label = Вид
talks-propose-kind-talk = Доклад
talks-propose-kind-poster = Стендовый доклад
talks-propose-kind-master_class = Мастер-класс
talks-propose-topic = Какая тема?
talks-propose-topic-label = Тема
talks-propose-section = В какой секции?
talks-propose-section-label = Секция
talks-propose-how = Как пришлёте тезисы?
talks-propose-how-label = Тезисы
talks-propose-how-text = Напишу здесь
talks-propose-how-file = Пришлю файл
talks-propose-text = Напишите тезисы: от 100 до 3000 знаков.
talks-propose-text-label = Текст
talks-propose-file = Пришлите файл с тезисами.
talks-propose-file-label = Файл
talks-propose-file-hint = Word, ODT, RTF или PDF, до 10 МБ.
talks-proposed = Тезисы у организатора
talks-again-title = Новая версия тезисов
talks-again-how = Как пришлёте тезисы?
talks-again-how-label = Тезисы
talks-again-how-text = Напишу здесь
talks-again-how-file = Пришлю файл
talks-again-text = Напишите тезисы: от 100 до 3000 знаков.
talks-again-text-label = Текст
talks-again-file = Пришлите файл с тезисами.
talks-again-file-label = Файл
talks-again-file-hint = Word, ODT, RTF или PDF, до 10 МБ.
talks-handed-in = Новая версия у организатора

# На другой площадке
talks-out-title = Выступление на другой площадке
talks-out-where = Где это было?
talks-out-where-label = Где
talks-out-where-hint = Название мероприятия и город: «Педагогические чтения, Калуга».
talks-out-day = Когда?
talks-out-day-label = Когда
talks-out-level = Какого уровня мероприятие?
talks-out-level-label = Уровень
talks-out-kind = Что это было?
talks-out-kind-label = Вид
talks-out-kind-talk = Доклад
talks-out-kind-poster = Стендовый доклад
talks-out-kind-master_class = Мастер-класс
talks-out-topic = Какая была тема?
talks-out-topic-label = Тема
talks-told = Методист подтвердит

# Организатору
talks-event-button = 🎤 Выступления
talks-review =
    🎤 <b>Выступления</b>
    «{ $title }»

    { $lines }
talks-review-none = Пока ни одного. Назначьте выступающих сами; на конференцию тезисы присылают педагоги.
talks-review-line =
    { $icon } <b>{ $title }</b>
    { $speaker } — { $state }
talks-name = ＋ Назначить выступающего
talks-took-all = Состоялись все принятые: { $count }
talks-back-to-event = ← К мероприятию
talks-to-event = ← К выступлениям
talks-accept = ✅ Принять
talks-revise = ✏️ Вернуть на доработку
talks-reject = ✖️ Отклонить
talks-took-place = 🎤 Состоялось
talks-confirm = ✅ Подтвердить
talks-decline = ✖️ Не подтверждать
talks-accepted = Принято, автору сообщим
talks-answered = Ответ записан, автору сообщим
talks-given = Записано в реестр
talks-named = Выступающему сообщим
talks-remarking-title = Замечание
talks-remarking-remark = Что написать автору?
talks-remarking-remark-label = Замечание
talks-naming-title = Назначить выступающего
talks-naming-person = Кто выступает?
talks-naming-person-label = Кто
talks-naming-topic = Какая тема?
talks-naming-topic-label = Тема
talks-naming-kind = Что это будет?
talks-naming-kind-label = Вид
talks-naming-kind-talk = Доклад
talks-naming-kind-poster = Стендовый доклад
talks-naming-kind-master_class = Мастер-класс
talks-naming-minutes = Сколько минут?
talks-naming-minutes-label = Минуты

# Ждут методиста
talks-waiting = 🎤 Выступления на других площадках ждут подтверждения: { $count }
talks-waiting-none = Все выступления на других площадках подтверждены.
talks-waiting-one = { $speaker }: { $title }
talks-to-waiting = ← К ожидающим
talks-to-register = 📊 К реестру
talks-to-confirm = Ждут подтверждения: { $count }

# Реестр
talks-menu-register = 🎤 Выступления педагогов
talks-register-head = 🎤 <b>Выступления педагогов, { $year }</b>
talks-register-none =
    { $head }

    Таких выступлений пока нет. Они попадут сюда, когда организатор отметит «Состоялось» или методист подтвердит выступление на другой площадке.
talks-register-count = { $level } уровень: { $count }
talks-register-line =
    <b>{ $speaker }</b>
    { $title }
    { $where }, { $when } · { $level } уровень
talks-level-all = Все уровни
talks-year-before = ← Год назад
talks-year-after = Год вперёд →
talks-xlsx = 📊 Скачать Excel
talks-to-menu = ← Меню
talks-sheet = Реестр выступлений педагогов.
talks-sheet-title = Реестр выступлений
talks-column-speaker = Кто
talks-column-school = Школа
talks-column-title = Тема
talks-column-kind = Вид
talks-column-where = Где
talks-column-level = Уровень
talks-column-day = Когда

# Отказы
talks-not-here = На это мероприятие тезисы не принимают.
talks-event-over = Мероприятие прошло или отменено.
talks-too-late = Приём тезисов закончен. Если выступить всё же нужно, напишите организатору.
talks-too-early = Мероприятие ещё не началось: отметить можно, когда начнётся.
talks-settled = С этим выступлением уже решено, изменить нельзя.
talks-gone = Такого выступления нет.
talks-enough = На одно мероприятие — не больше { $most } выступлений одного человека.
talks-wrong-file = Такой файл организатору не открыть. Пришлите Word, ODT, RTF или PDF.
talks-large-file = Файл велик: нужен до { $most } МБ.
talks-wrong-day = Нужен прошедший день, не раньше чем три года назад.

# Сообщения
talks-push-accepted = 🎤 Ваше выступление приняли.
talks-push-revise = 🎤 По Вашим тезисам есть замечание: можно прислать новую версию.
talks-push-rejected = 🎤 По Вашим тезисам есть ответ организатора.
talks-push-given = 🎤 Ваше выступление подтверждено: оно в реестре района.
talks-push-declined = 🎤 По Вашему выступлению есть ответ методиста.
talks-push-named =
    🎤 Вас поставили в программу: «{ $event }», { $when }
    Откройте, чтобы увидеть тему. Если выступить не получится, отзовите выступление там же.
talks-push-proposed = 🎤 «{ $event }»: тезисы ждут Вашего ответа.
talks-deed-review = рассмотрены тезисы
talks-own-word = Своё выступление подтверждает другой методист.
