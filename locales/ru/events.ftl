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
events-for = Для кого: { $whom }
events-for-strictly = Только для: { $whom }
events-seats = Мест: { $count }, свободно { $free }
events-seats-place = Мест на площадке: { $count }, свободно { $free }
events-seats-online = Мест онлайн: { $count }, свободно { $free }
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
events-run = ⚙️ Провести
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

