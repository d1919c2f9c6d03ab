events-gone = Этого мероприятия больше нет.
# Мероприятие: карточка
events-head =
    { $icon } { $form }
    <b>{ $title }</b>
events-about = { $words }
events-when = 🗓 { $when }
events-was = 🔁 Перенесено: было { $when }
events-place = 📍 { $place }
events-place-later = 📍 Место сообщим позже
events-online = 🔗 Онлайн: ссылка придёт за час тем, кто записан
events-held-by = Проводит: { $association }
events-for = 👥 Для кого: { $whom }
events-for-everyone = 👥 Для всех
events-for-strictly = 👥 Только для: { $whom }
events-seats = Мест: { $count }, свободно { $free }
events-seats-place = Мест на площадке: { $count }, свободно { $free }
events-seats-online = Мест онлайн: { $count }, свободно { $free }
events-quota = От одной школы — не больше { $count }
events-was-online = 🔗 Онлайн
events-waiting = Ждут места: { $count }
events-deadline = Запись до { $until }
events-moderated = Запись подтверждает организатор
events-sections = Секции: { $sections }
events-abstracts = Тезисы принимаем до { $until }
events-paper = 📄 Участникам — сертификат
events-paper-hours =
    📄 Участникам — сертификат на { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[other] { $hours } часов
    }
events-extra = { $title }: { $said }
events-elsewhere = 🔗 На сайт организатора
events-run = ⚙️ Для организатора
events-as-reader = 👁 Как видят все
events-to-list = ← Мероприятия
events-cancelled-why = ❌ Отменено: { $why }

events-mine-seated = ✅ Вы записаны
events-mine-place = ✅ Вы записаны: придёте на площадку
events-mine-online = ✅ Вы записаны: участвуете онлайн
events-mine-waiting =
    { $ahead ->
        [0] ⏳ Вы первые в очереди. Освободится место — напишем.
       *[other] ⏳ Вы в очереди, перед Вами: { $ahead }. Освободится место — напишем.
    }
events-mine-offered = 🎟 Для Вас есть место. Держим его до { $until }
events-mine-asked = ⏳ Ждём ответа организатора
events-came = ✅ Вы отмечены среди участников

events-phase-draft = ✏️ Черновик: его видят только организаторы
events-phase-open = 🟢 Запись открыта
events-phase-closed = 🔒 Запись закончилась
events-phase-running = ▶️ Идёт сейчас
events-phase-over = 🏁 Прошло
events-phase-reported = 🏁 Прошло, итоги подведены
events-phase-cancelled = ❌ Отменено

# Организатору
events-in-place = На площадке: { $count }
events-in-online = Онлайн: { $count }
events-of-seats = { " " }из { $seats }
events-in-offered = Место предложено, ответа нет: { $count }
events-in-asked = Ждут Вашего ответа: { $count }

# Списки
events-command = Мероприятия и мои записи
events-menu = 🗓 Мероприятия
events-menu-run = ⚙️ Провожу мероприятия
events-list-me = <b>Мероприятия для Вас</b>
events-list-mine = <b>Ваши записи</b>
events-list-all = <b>Все мероприятия района</b>
events-list-past = <b>Прошедшие</b>
events-list-run = <b>Вы проводите</b>
events-none-me = Для Вас пока ничего не запланировано. Загляните во «Все» — прийти можно и на другие.
events-none-mine = Записей пока нет. Откройте «Для меня», выберите мероприятие и запишитесь.
events-none-all = Мероприятий впереди пока нет. О новых расскажем в объявлениях.
events-none-past = Прошедших мероприятий пока нет.
events-none-run = Мероприятий пока нет. Нажмите «Новое мероприятие»: вопросов немного, черновик сохранится.
events-line =
    { $icon } { $day }, { $time }
    <b>{ $title }</b>
events-open = { $day } · { $title }
events-mark-draft = ✏️ Черновик
events-mark-cancelled = ❌ Отменено
events-mark-reported = 🏁 Итоги подведены
events-mark-seated = ✅ Вы записаны
events-mark-waiting = ⏳ Вы в очереди
events-mark-asked = ⏳ Ждём ответа организатора
events-mark-offered = 🎟 Для Вас есть место
events-to-me = Для меня
events-to-mine = Мои записи
events-to-all = Все
events-to-past = Прошедшие
events-to-run = ⚙️ Провожу
events-as-everyone = 🗓 Мероприятия
events-new = ➕ Новое мероприятие
events-find = 🔎 Найти
events-find-again = 🔎 Искать ещё
events-find-title = Поиск мероприятий
events-find-query = Какое мероприятие ищете? Напишите одно-два слова.
events-find-query-label = Слова
events-found = Нашлось по словам «{ $query }»:
events-found-none = По словам «{ $query }» ничего нет. Попробуйте другое слово.


# Новое мероприятие
events-which-form = Что проводите? От этого зависит, о чём спросит бот.
events-card-whose = Чьё мероприятие?
events-card-heading = Как называется?
events-card-about = О чём оно? Два-три предложения.
events-card-about-hint = Это прочитают все, кому покажут карточку.
events-card-starts = Когда начнётся?
events-card-lasts = Сколько продлится?
events-card-ways = Как участвуют?
events-card-ways-place = На площадке
events-card-ways-online = Онлайн
events-card-ways-both = И так, и так
events-card-place = Где проходит?
events-card-place-hint = Например: школа № 2, кабинет 14. Можно указать позже.
events-card-link = Ссылка для подключения?
events-card-link-hint = Её увидят только те, кто записан, — за час до начала. Можно указать позже.
events-card-whom = Для кого?
events-card-whom-everyone = Для всех
events-card-whom-associations = Для объединений
events-card-whom-schools = Для школ
events-card-whom-young = Для молодых педагогов
events-card-whom-heads = Для руководителей объединений
events-card-associations = Для каких объединений?
events-card-schools = Для каких школ?
events-card-strict = Записаться могут только они?
events-card-strict-hint = «Нет» — объявление придёт им, а записаться сможет любой.
events-card-capacity = Сколько мест на площадке?
events-card-capacity-any = Без ограничения
events-card-online = Сколько мест онлайн?
events-card-online-any = Без ограничения
events-card-quota = Сколько человек от одной школы?
events-card-quota-any = Без ограничения
events-card-minimum = При каком числе записавшихся проводить?
events-card-minimum-hint = Если запись закончится, а людей меньше, бот спросит Вас, что делать.
events-card-minimum-any = При любом
events-card-deadline = До какого времени можно записаться?
events-card-deadline-start = До начала
events-card-moderated = Подтверждать каждую запись?
events-card-external = Проводит другая организация, и запись у неё?
events-card-certificate = Выдавать сертификат?
events-card-hours = Сколько часов указать в сертификате?
events-card-hours-any = Не указывать
events-card-themes = По каким темам советовать это мероприятие? Его увидят те, кому оно нужно по анкете.
events-card-measures = К каким мерам программы относится?
events-card-sections = Какие секции?
events-card-sections-hint = Каждая — с новой строки.
events-card-abstracts = До какого времени принимаем тезисы?
events-card-abstracts-none = Без тезисов
events-card-question = О чём спросить при записи?
events-card-qkind = Как на это отвечают?
events-card-qkind-text = Своими словами
events-card-qkind-yesno = Да или нет
events-card-qkind-choice = Выбрать из вариантов
events-card-qoptions = Какие варианты? Каждый — с новой строки.
events-card-qoptional = Можно не отвечать?
events-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[other] { $count } дней
    }
events-minutes =
    { $count ->
        [30] 30 минут
        [45] 45 минут
        [60] 1 час
        [90] 1,5 часа
        [120] 2 часа
        [180] 3 часа
        [240] 4 часа
        [300] 5 часов
        [360] 6 часов
       *[other] 8 часов
    }

# Черновик
events-publish-announce =
    { $count ->
        [one] 📣 Опубликовать и объявить · { $count } человеку
       *[other] 📣 Опубликовать и объявить · { $count } людям
    }
events-publish-ask = 📣 Опубликовать; объявление — после слова коллеги
events-publish = Опубликовать без объявления
events-published = Опубликовано
events-published-announced = Опубликовано, объявление готово к отправке
events-edit = ✏️ Изменить
events-repeat = 🔁 Повторять
events-drop = 🗑 Удалить черновик
events-drop-sure = Удалить черновик «{ $title }»? Вернуть его не получится.
events-dropped = Черновик удалён.
events-back = ← Назад
events-changed = Изменено
events-series-published = 🔁 Вместе с ним будут опубликованы: { $days }
events-set-unlimited = Мест: без ограничения
events-set-unlimited-online = Мест онлайн: без ограничения
events-set-unlimited-place = Мест на площадке: без ограничения
events-set-deadline = Запись: до начала
events-set-quota = От одной школы: до { $count }
events-set-minimum = Проводим, если запишутся: { $count }
events-set-questions = Своих вопросов к записи: { $count }
events-set-link = Ссылка: { $link }
events-set-link-later = Ссылка: пока не указана
events-set-measures = Меры программы: { $measures }
events-pieces =
    <b>{ $title }</b>
    Что изменить?
events-own-question = Вопрос { $number }: { $words }
events-add-question = ➕ Вопрос к записи
events-take-question = 🗑 Вопрос { $number }
events-card-whose-label = Чьё мероприятие
events-card-associations-label = Объединения
events-card-schools-label = Школы
events-card-capacity-label = Мест на площадке
events-card-online-label = Мест онлайн
events-card-hours-label = Часов
events-card-abstracts-label = Тезисы до
events-card-question-label = Вопрос
events-card-qkind-label = Как отвечают
events-card-qoptions-label = Варианты
events-card-qoptional-label = Можно пропустить
events-card-heading-label = Название
events-card-about-label = Описание
events-card-starts-label = Дата и время
events-card-lasts-label = Длительность
events-card-ways-label = Как участвуют
events-card-place-label = Место
events-card-link-label = Ссылка
events-card-whom-label = Для кого
events-card-strict-label = Только для них
events-card-seats-label = Число мест
events-card-quota-label = От одной школы
events-card-minimum-label = Наименьшее число
events-card-deadline-label = Срок записи
events-card-moderated-label = Подтверждать запись
events-card-external-label = Проводят другие
events-card-certificate-label = Сертификат
events-card-sections-label = Секции и тезисы
events-card-themes-label = Темы
events-card-measures-label = Меры программы

# Что мешает
events-clashes = ⚠️ Обратите внимание:
events-clash-event = • рядом по времени для тех же людей — «{ $title }», { $when }
events-clash-exam = • { $title }
events-clash-quiet = • { $title }: в эти дни людей бережём
events-clash-break = • { $title }
events-clash-holiday = • выходной: { $title }
events-clash-weekend = • выходной день
events-clash-lessons = • в это время идут уроки
events-clash-early = • начало раньше восьми утра
events-clash-late = • конец позже восьми вечера
events-clash-free = Свободно: { $when }

# Объявление
events-told-seats = Мест: { $count }
events-told-series = И ещё: { $days }
events-told-nothing = Подробности — по кнопке ниже.
events-told-cancelled = Отменено: { $title }
events-told-cancelled-why = Мероприятие отменено. { $why }

# Отказы
events-too-long = Слишком длинно: название — до { $title } знаков, описание — до { $words }.
events-length = Мероприятие длится от { $least } минут до { $most } дней.
events-no-way = Так это мероприятие не проводят. Выберите, как участвуют.
events-deadline-late = Запись не может закончиться позже начала.
events-deadline-past = Срок записи уже прошёл. Измените его.
events-seats-wrong = Число — от 1 до { $most }.
events-too-many-questions = Своих вопросов — не больше { $most }.
events-no-measure = Выберите хотя бы одну меру программы.
events-past = Это время уже прошло. Выберите другое.
events-link-missing = Нужна ссылка: по ней люди запишутся у организатора. Добавьте её в «Изменить».
events-place-missing = Укажите место: «Изменить» → «Место».
events-extra-missing = Не хватает: { $title }. Добавьте в «Изменить».
events-not-now = Сейчас так сделать нельзя. Откройте мероприятие заново.
events-not-over = Мероприятие ещё не прошло.
events-not-your-people = Руководитель объединения зовёт людей своего объединения.
events-series-wrong = Для серии нужны даты позже первой встречи, не больше { $most } встреч вместе с ней.
events-same-time = Время и место те же: переносить нечего.
events-series-unread = Не получилось прочитать дату «{ $said }». Напишите так: 10 декабря, 24 декабря.

# Перенос и отмена
events-move = 📅 Перенести
events-cancel = ❌ Отменить
events-again = 📄 Провести ещё раз
events-report = 🏁 Итоги подведены
events-reported-done = Готово, итоги подведены
events-which-of-series = «{ $title }» — одна из встреч. Что меняем?
events-this-one = Только эту встречу
events-this-and-later = Эту и следующие
events-move-title = Перенос мероприятия
events-move-starts = На какое время переносим?
events-move-starts-label = Новое время
events-move-elsewhere = Место тоже другое?
events-move-elsewhere-label = Другое место
events-move-place = Где пройдёт?
events-move-place-label = Место
events-moved-done = Перенесено. Все, кто записан, узнают об этом
events-moved = 🔁 Мероприятие перенесено
events-moved-when =
    Было: { $was }
    <b>Стало: { $now }</b>
events-moved-where =
    Место было: { $was }
    <b>Теперь: { $now }</b>
events-stay = Остаюсь
events-leave = Не смогу
events-more = Подробнее
events-stays = Хорошо, ждём Вас
events-cancel-title = Отмена мероприятия
events-cancel-why = Почему отменяем? Это прочитают все, кто записан.
events-cancel-why-hint = Например: «Заболел ведущий. О новой дате сообщим».
events-cancel-why-label = Причина
events-cancelled-done = Отменено. Все, кто записан, узнают об этом
events-cancelled = Мероприятие отменено. Оно было намечено на { $when }.
events-others = 🗓 Другие мероприятия
events-clone-title = Провести ещё раз
events-clone-starts = Когда начнётся? Остальное останется как было — потом можно изменить.
events-clone-starts-label = Когда
events-cloned = Черновик готов
events-repeat-title = Серия встреч
events-repeat-rhythm = Как часто?
events-repeat-rhythm-label = Как часто
events-repeat-rhythm-week = Каждую неделю
events-repeat-rhythm-fortnight = Раз в две недели
events-repeat-rhythm-month = Раз в месяц
events-repeat-rhythm-days = По датам
events-repeat-times = Сколько встреч всего?
events-repeat-times-label = Встреч
events-repeat-days = В какие ещё дни? Время будет то же.
events-repeat-days-hint = Через запятую: 10 декабря, 24 декабря, 14 января.
events-repeat-days-label = Дни
events-repeated = Добавлено встреч: { $count }
