registrations-cancelled = Мероприятие отменено.
registrations-elsewhere = На это мероприятие записывает другой организатор. Откройте ссылку в карточке.
registrations-closed = Запись закончилась. Если хотите прийти, напишите организатору.
registrations-not-that-way = Так участвовать нельзя. Откройте карточку мероприятия.
registrations-gone = Этой записи больше нет. Откройте карточку мероприятия.
registrations-offer-gone = Это место уже отдали. Вы можете записаться снова.
registrations-over = Мероприятие уже прошло.
registrations-no-room-there = Там мест нет. Ваше место осталось за Вами.
registrations-not-for-you = Это мероприятие для других участников.
registrations-seats-held = Меньше нельзя: занято мест — { $count }.
registrations-quota-held = Меньше нельзя: от одной школы уже записано { $count }.

registrations-sign-one = ✍️ Записаться
registrations-sign-place = 🏫 Буду на месте
registrations-sign-online = 💻 Буду онлайн
registrations-line-one = ⏳ Мест нет — в лист ожидания
registrations-line-place = ⏳ На месте: в лист ожидания
registrations-line-online = ⏳ Онлайн: в лист ожидания
registrations-move-place = 🏫 Приду на место
registrations-move-online = 💻 Перейти на онлайн
registrations-cannot = Не смогу
registrations-accept = ✅ Занять место
registrations-refuse = Отказаться
registrations-leave = Отменить запись
registrations-out-of-line = Выйти из очереди
registrations-link = 🔗 Ссылка на подключение
registrations-ics = 📅 В календарь
registrations-answer = ✏️ Ответить на вопросы организатора
registrations-coming = 👍 Приду
registrations-again = Записаться снова
registrations-connect = 🔗 Подключиться
registrations-to-event = О мероприятии
registrations-how =
    <b>{ $title }</b>
    🗓 { $when }

    Как будете участвовать?
registrations-done = ✅ Вы записаны.
registrations-done-seat = ✅ Вы записаны. Место { $number } из { $seats }.
registrations-done-line = Мест нет. Ваш номер в листе ожидания: { $number }.
registrations-done-quota = Мест для Вашей школы больше нет: записано { $count }. Ваш номер в листе ожидания: { $number }.
registrations-done-asked = Запрос у организатора. Ответ придёт сюда.
registrations-taken = ✅ Место Ваше.
registrations-sure-seat =
    Отменить запись на «{ $title }»?

    Место сразу перейдёт следующему в очереди.
registrations-sure-line =
    Выйти из очереди на «{ $title }»?

    Если передумаете, встать можно будет в конец.
registrations-sure-yes = Да, отменить
registrations-sure-no = Оставить как есть
registrations-left-seat = Запись отменена. Место свободно.
registrations-left-line = Вы больше не в очереди.
registrations-wished = Поняли. Если будут запись и материалы, они придут Вам.
registrations-wished-left = Запись отменена. Если будут видео и материалы, они придут Вам.
registrations-expected = Ждём Вас!
registrations-answered = Ответы у организатора.
registrations-unanswered = Место остаётся за Вами. Ответить можно позже.
registrations-questions-sure = Прервать ответы? «{ $title }»: место останется за Вами.
registrations-link-later =
    🔗 «{ $title }»

    Ссылка появится здесь { $at } и придёт сообщением.
registrations-link-now =
    🔗 «{ $title }»
    🗓 { $when }

    Ссылка только для тех, кто записан. Пожалуйста, не пересылайте её.
registrations-link-not-yours = Ссылка — для тех, кто записан. Запишитесь на мероприятие.
registrations-ics-how =
    📅 «{ $title }»

    Откройте файл: телефон предложит добавить встречу в календарь. Напоминания — за день и за час.
registrations-alarm = { $title }
registrations-offer =
    🎟 Освободилось место: «{ $title }».
    🗓 { $when }

    Место держим за Вами до { $until }.
registrations-given =
    🎟 Место нашлось: «{ $title }».
    🗓 { $when }

    Вы записаны. Если не сможете прийти, отмените запись: место перейдёт следующему.
registrations-lapsed =
    ⌛️ Время вышло, место больше не держим: «{ $title }».
    🗓 { $when }
registrations-approved =
    ✅ Организатор подтверждает запись: «{ $title }».
    🗓 { $when }
registrations-approved-line =
    Организатор подтверждает запись: «{ $title }».

    Мест пока нет. Ваш номер в листе ожидания: { $number }.
registrations-added =
    ✅ Организатор записал Вас: «{ $title }».
    🗓 { $when }

    Если не сможете прийти, отмените запись.
registrations-added-line = Организатор поставил Вас в лист ожидания: «{ $title }». Ваш номер: { $number }.
registrations-declined =
    Организатор отменил Вашу запись: «{ $title }».
    🗓 { $when }
registrations-because = Причина: { $why }
registrations-day =
    ⏰ Напоминаем: «{ $title }».
    🗓 { $when }
registrations-hour = ⏰ «{ $title }»: начало в { $time }.
registrations-where = 📍 { $place }
registrations-link-comes = 🔗 Ссылка придёт за час до начала.
registrations-link-here = 🔗 Подключиться — кнопкой ниже.
registrations-asked = ❔ «{ $title }»: ждут Вашего ответа — { $count }.
registrations-see = Посмотреть
registrations-few =
    ⚠️ «{ $title }»
    🗓 { $when }

    Записалось { $count }, нужно не меньше { $least }. Проводим?
registrations-hold = Проводим
registrations-call-off = Отменить или перенести
registrations-held = Хорошо, проводим.
registrations-list = 👥 Записавшиеся: { $count }
registrations-line =
    👥 <b>{ $title }</b>
    ✅ есть место · 🎟 место предложено · ⏳ в очереди · ❔ ждёт ответа · 👍 придёт
registrations-line-empty = Пока никто не записался.
registrations-approve-all = ✅ Подтвердить всех: { $count }
registrations-add = ➕ Записать человека
registrations-sheet = 📄 Список (Excel)
registrations-to-desk = ← К мероприятию
registrations-to-list = ← К списку
registrations-one =
    <b>{ $who }</b>
    { $school }
    «{ $title }»
registrations-one-state = Состояние: { $state }
registrations-one-way = Участие: { $way }
registrations-one-asked = Запись от { $at }
registrations-one-number = Номер в листе ожидания: { $number }
registrations-one-coming = 👍 Ответ на напоминание: придёт
registrations-one-answer =
    { $question }
    — { $answer }
registrations-one-silent = На вопросы организатора ответов пока нет.
registrations-state-asked = ждёт ответа организатора
registrations-state-waiting = в листе ожидания
registrations-state-offered = место предложено
registrations-state-seated = есть место
registrations-state-left = запись отменена
registrations-state-lapsed = место не занято в срок
registrations-state-declined = организатор отказал
registrations-state-dropped = мероприятие отменено
registrations-way-place = на месте
registrations-way-online = онлайн
registrations-approve = ✅ Подтвердить
registrations-decline = Отклонить
registrations-take-away = Забрать место
registrations-take-out = Убрать из очереди
registrations-approved-done = Запись подтверждена.
registrations-approved-many = Подтверждено: { $count }.
registrations-declined-done = Готово. Человек узнает об этом.
registrations-added-done = Записано. Человек узнает об этом.
registrations-added-waits = Мест нет: человек в листе ожидания и узнает об этом.
registrations-sheet-number = №
registrations-sheet-who = Участник
registrations-sheet-school = Школа
registrations-sheet-way = Участие
registrations-sheet-state = Состояние
registrations-sheet-asked = Дата записи
registrations-sheet-coming = Придёт
registrations-sheet-yes = да
registrations-sheet-title = Записавшиеся
registrations-sheet-ready = Список: «{ $title }».
registrations-yes = да
registrations-no = нет
registrations-no-title = Отказ в записи
registrations-no-why = Напишите причину: человек её прочитает.
registrations-no-why-label = Причина
registrations-by-hand-title = Записать человека
registrations-by-hand-who = Кого записать? Напишите фамилию или код.
registrations-by-hand-who-label = Кого
registrations-by-hand-way = Как будет участвовать?
registrations-by-hand-way-label = Участие
registrations-by-hand-way-place = На месте
registrations-by-hand-way-online = Онлайн
registrations-deed-approve = подтверждена запись на мероприятие
registrations-deed-decline = отменена запись на мероприятие
registrations-deed-add = сделана запись на мероприятие
registrations-declined-once = Организатор отклонил эту запись. Если это ошибка, напишите организатору.
registrations-way-held = Так участвовать уже собирались: { $count }. Сначала договоритесь с ними.
