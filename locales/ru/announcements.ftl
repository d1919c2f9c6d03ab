# Лента
announcements-feed = 📣 <b>Объявления</b>: { $count }
announcements-feed-mine = Отмеченные ● адресованы Вам.
announcements-feed-saved = ⭐ <b>Сохранённые объявления</b>: { $count }
announcements-feed-rubric = { $icon } <b>{ $rubric }</b>: { $count }
announcements-feed-none = Объявлений пока нет. Новые появятся здесь.
announcements-feed-none-saved = Сохранённых объявлений нет. Нажмите «Сохранить» под объявлением — и оно будет здесь.
announcements-feed-all = Все объявления
announcements-by-rubric = По рубрикам
announcements-search = 🔎 Найти
announcements-saved = ⭐ Сохранённые
announcements-menu = Меню
announcements-back = ← Раньше
announcements-on = Дальше →
announcements-line = { $icon } { $title }
announcements-line-mine = ● { $icon } { $title }
announcements-rubrics = Выберите рубрику.
announcements-rubric-count = { $icon } { $rubric } · { $count }
announcements-found = По запросу «{ $query }»: { $count }. Лучшие совпадения — первыми.
announcements-found-none = По запросу «{ $query }» ничего нет. Попробуйте другое слово.
announcements-search-again = 🔎 Искать ещё

# Объявление глазами читателя
announcements-head = { $icon } { $rubric }
announcements-urgent-mark = ❗️ <b>Срочно</b>
announcements-correction-mark = ✏️ <b>Исправление к объявлению</b>
announcements-copy-title = <b>{ $title }</b>
announcements-copy-body = { $body }
announcements-starts = 🗓 { $day }, { $time }
announcements-until = ⏳ Ответить до: { $when }
announcements-level = 🏅 Уровень: { $level }
announcements-ack-until = ✍️ Ознакомиться до: { $when }
announcements-link = Открыть ссылку
announcements-less = Реже
announcements-less-done = Рубрика «{ $rubric }» будет приходить в пятничном дайджесте. Изменить можно в настройках.
announcements-see-correction = ✏️ Есть исправление
announcements-do-ack = Ознакомиться
announcements-event = Подробнее
announcements-do-register = Записаться
announcements-do-apply = Хочу участвовать
announcements-do-going = Пойду
announcements-do-save = ⭐ Сохранить
announcements-do-vote = Хочу обсудить
announcements-done-ack = ✓ Ознакомление отмечено
announcements-done-register = ✓ Вы в списке
announcements-done-apply = ✓ Заявка отмечена
announcements-done-going = ✓ Вы идёте
announcements-done-save = ✓ Сохранено
announcements-done-vote = ✓ Вы участвуете
announcements-digest-line = { $icon } { $title }
announcements-remind = ⏰ Просим ознакомиться до { $when }.
announcements-offered = Это объявление могло до Вас не дойти:

# Кому
announcements-whom =
    👥 <b>Кому</b>
    { $who }
announcements-whom-everyone = всем
announcements-whom-corrected = 👥 Кому: всем, кто получил первое объявление
announcements-whom-associations = объединения: { $names }
announcements-whom-schools = школы: { $names }
announcements-whom-school_groups = группы школ: { $names }
announcements-whom-roles = роли: { $names }
announcements-whom-positions = должности: { $names }
announcements-whom-stages = { $names }
announcements-whom-flags = { $names }
announcements-whom-except = кроме: { $who }

# Перед отправкой
announcements-reach = 📬 Получат <b>{ $count }</b> из { $total }
announcements-reach-digest = { $count } — в пятничном дайджесте
announcements-lost-no_account = { $count } — ещё не в боте
announcements-lost-blocked = { $count } — заблокировали бота
announcements-lost-no_consent = { $count } — нет согласия
announcements-lost-muted = { $count } — отключили рубрику
announcements-visible-addressees = 👁 В ленте увидят только адресаты
announcements-visible-district = 👁 В ленте увидят все педагоги района
announcements-visible-everyone = 👁 В ленте увидят все, и гости тоже
announcements-visible-chats = 👁 В ленте увидят все; придёт и в чаты объединений
announcements-chats =
    { $count ->
        [one] 💬 И в { $count } чат объединения
        [few] 💬 И в { $count } чата объединений
       *[many] 💬 И в { $count } чатов объединений
    }
announcements-goes = 🕒 Уйдёт: { $when }
announcements-urgent-because = ❗️ Срочно: { $reason }
announcements-needs-word = 🤝 Нужно слово второго методиста: получателей много или отправка срочная.
announcements-attached = 📎 { $name }
announcements-remark = ↩️ Вернули с замечанием: { $remark }
announcements-send = Отправить: { $count }
announcements-ask-word = На согласование: { $count }
announcements-test = Копия мне
announcements-test-sent = Так объявление увидит читатель.
announcements-who-gets = Кто получит
announcements-rework = Изменить
announcements-drop = Удалить
announcements-dropped = Черновик удалён.
announcements-by-school = <b>По школам</b>
announcements-by-association = <b>По объединениям</b>
announcements-part = { $title }: { $reached } из { $meant }
announcements-counted-twice = Человек из двух школ или объединений учтён в каждой строке, а копию получит одну.
announcements-back-to-it = ← К объявлению
announcements-waiting = ⏳ <b>Ждёт слова второго методиста.</b> Вы узнаете ответ сразу.
announcements-judge = 🤝 <b>{ $author } просит разрешить отправку.</b>
announcements-approve = Разрешить: { $count }
announcements-approve-short = Разрешить
announcements-return = Вернуть с замечанием
announcements-returned = Замечание отправлено автору.
announcements-approval =
    🤝 { $author } просит разрешить рассылку.
    <b>{ $title }</b>
    Получателей: { $count }
announcements-look = Посмотреть
announcements-word-approved = ✅ Отправку разрешили: <b>{ $title }</b>
announcements-word-returned =
    ↩️ Вернули с замечанием: <b>{ $title }</b>
    { $remark }

# Ход и итоги
announcements-mine = Мои рассылки
announcements-mine-list = <b>Мои рассылки</b>: { $count }
announcements-mine-none = Рассылок пока нет.
announcements-mine-line = { $icon } { $title } · { $state }
announcements-state-draft = черновик
announcements-state-waiting = на согласовании
announcements-state-scheduled = запланировано
announcements-state-sending = отправляется
announcements-state-paused = на паузе
announcements-state-done = отправлено
announcements-state-stopped = остановлено
announcements-progress = { $bar } { $settled } из { $total }
announcements-count-total = Всего адресатов: { $count }
announcements-count-sent = Отправлено: { $count }
announcements-count-queued = Ждут отправки: { $count }
announcements-count-sending = Отправляются: { $count }
announcements-count-uncertain = Не подтверждено: { $count }
announcements-count-failed = Не доставлено: { $count }
announcements-count-skipped = Не отправлялось: { $count }
announcements-count-digest = Из них в дайджесте: { $count }
announcements-count-proven = Точно дошло, есть нажатие: { $count }
announcements-count-ack = Ознакомились: { $count }
announcements-count-register = Записались: { $count }
announcements-count-apply = Хотят участвовать: { $count }
announcements-count-going = Пойдут: { $count }
announcements-count-save = Сохранили: { $count }
announcements-count-vote = Хотят обсудить: { $count }
announcements-count-silent = Не ознакомились: { $count } (срок { $when })
announcements-because = · { $reason }: { $count }
announcements-why-no_account = ещё не в боте
announcements-why-blocked = бот заблокирован
announcements-why-deactivated = учётная запись удалена
announcements-why-kicked = бота убрали из чата
announcements-why-never_started = бот не запущен
announcements-why-no_chat = чат не найден
announcements-why-no_consent = нет согласия
announcements-why-muted = рубрика отключена
announcements-why-stopped = рассылка остановлена
announcements-why-expired = срок прошёл
announcements-why-no_answer = Telegram не ответил
announcements-why-gone = уже не нужно
announcements-why-refused = Telegram отказал
announcements-who = { $group }
announcements-who-silent = Не ознакомились: { $count }
announcements-names =
    <b>{ $title }</b>
    { $group }
announcements-name = { $person }, { $school } — { $fate }
announcements-fate-sent = отправлено
announcements-fate-queued = ждёт отправки
announcements-fate-sending = отправляется
announcements-fate-uncertain = не подтверждено
announcements-fate-failed = не доставлено
announcements-fate-skipped = не отправлялось
announcements-fate-because = { $fate }: { $reason }
announcements-fate-acknowledged = ознакомление { $when }
announcements-person = { $name }
announcements-code = Педагог { $code }
announcements-refresh = 🔄 Обновить
announcements-pause = ⏸ Пауза
announcements-resume = ▶️ Продолжить
announcements-stop = ⏹ Остановить
announcements-stop-sure =
    Остановить рассылку «{ $title }»?
    { $count ->
        [one] Не уйдёт { $count } копия. Отправленное останется у читателей.
        [few] Не уйдут { $count } копии. Отправленное останется у читателей.
       *[many] Не уйдут { $count } копий. Отправленное останется у читателей.
    }
announcements-stop-yes = Остановить, не отправлять { $count }
announcements-retry = Повторить недошедшим: { $count }
announcements-retry-uncertain = Не подтверждено: { $count }
announcements-retried = В очереди снова: { $count }
announcements-repeat-sure =
    Telegram не подтвердил доставку: { $count }.
    Часть людей, возможно, уже получила объявление. При повторе у них будет две копии. Без повтора бот покажет объявление, когда человек напишет сам.
announcements-repeat-yes = Всё равно повторить: { $count }
announcements-edit = ✏️ Изменить текст
announcements-edited = Новый текст сохранён. Отправленные копии обновятся.
announcements-correct = Разослать исправление
announcements-export-copies = ⬇️ Список доставки
announcements-export-acks = ⬇️ Лист ознакомления
announcements-silent =
    <b>{ $title }</b>
    Не ознакомились { $count } из { $asked }:
announcements-silent-one = • { $person }
announcements-sheet-person = Педагог
announcements-sheet-school = Школа
announcements-sheet-fate = Что с копией
announcements-sheet-why = Причина
announcements-sheet-when = Когда
announcements-sheet-about = Ознакомление: { $title }
announcements-sheet-acknowledged = Дата ознакомления
announcements-sheet-copies = Список доставки
announcements-sheet-acks = Лист ознакомления
announcements-sheet-ready = Готово: <b>{ $title }</b>

# Отказы
announcements-gone = Такого объявления нет. Возможно, его убрали.
announcements-not-now =
    { $state ->
        [draft] Объявление ещё не отправлено: оно в черновиках.
        [waiting] Объявление ждёт слова второго методиста.
        [scheduled] Объявление уже принято и запланировано.
        [sending] Объявление уже отправляется.
        [paused] Отправка на паузе.
        [stopped] Рассылка остановлена.
       *[done] Объявление уже отправлено.
    }
announcements-count-changed = За это время изменился текст или число получателей. Проверьте и нажмите ещё раз.
announcements-not-your-people = Вы можете писать только своему объединению или своей школе. Выберите его в «Кому».
announcements-no-rubric = Такой рубрики больше нет. Выберите другую.
announcements-too-long = Не помещается: заголовок — до { $title } знаков, текст — до { $body }.
announcements-term-missing = Для этой рубрики нужны дата, срок, уровень или ссылка. Заполните их.
announcements-audience-broken = Адресаты записаны с ошибкой. Выберите их заново.
announcements-past = Это время уже прошло. Укажите другое.
announcements-ack-too-early = Срок ознакомления раньше отправки. Укажите срок позже.
announcements-nobody = Объявление никто не получит. Измените адресатов.
announcements-own-word = Своё объявление разрешает другой методист.
announcements-nobody-to-approve = Разрешить отправку некому: второго методиста или руководителя в боте нет. Пригласите его или сократите число адресатов.
announcements-cap =
    { $cap ->
        [one] На сегодня всё: в день можно отправить { $cap } объявление.
        [few] На сегодня всё: в день можно отправить { $cap } объявления.
       *[many] На сегодня всё: в день можно отправить { $cap } объявлений.
    }
announcements-nothing-to-retry = Повторять нечего: недошедших нет, либо люди заблокировали бота.
announcements-same-words = Текст тот же. Менять нечего.
announcements-only-a-test = Это пробная копия: ответы заработают после отправки.
announcements-term-over = Срок ответа прошёл.

# Редактор
announcements-new-title = Новое объявление
announcements-new-rubric = О чём объявление? Выберите рубрику.
announcements-new-rubric-label = Рубрика
announcements-new-heading = Заголовок: что это, одной строкой.
announcements-new-heading-label = Заголовок
announcements-new-body = Текст: что, для кого, что сделать. До 900 знаков. Данные детей не указывайте.
announcements-new-body-label = Текст
announcements-new-file = Приложите картинку или документ.
announcements-new-file-label = Файл
announcements-new-starts = Когда начнётся?
announcements-new-starts-label = Начало
announcements-new-starts-too = Когда начнётся?
announcements-new-starts-too-label = Начало
announcements-new-until = До какого срока ответить?
announcements-new-until-label = Срок
announcements-new-until-too = До какого срока ответить?
announcements-new-until-too-label = Срок
announcements-new-level = Какой уровень?
announcements-new-level-label = Уровень
announcements-new-level-too = Какой уровень?
announcements-new-level-too-label = Уровень
announcements-new-link = Пришлите ссылку.
announcements-new-link-label = Ссылка
announcements-new-link-too = Пришлите ссылку.
announcements-new-link-too-label = Ссылка
announcements-new-measures = Какие ещё меры программы поддерживает объявление? Мера рубрики учтена сама.
announcements-new-measures-label = Ещё меры
announcements-new-narrow = Кому? Отметьте, по каким признакам выбрать людей.
announcements-new-narrow-hint = Пропустите, чтобы написать всем. Несколько признаков действуют вместе.
announcements-new-narrow-label = Выбор адресатов
announcements-new-narrow-associations = Объединения
announcements-new-narrow-schools = Школы
announcements-new-narrow-school_groups = Группы школ
announcements-new-narrow-roles = Роли
announcements-new-narrow-positions = Должности
announcements-new-narrow-stages = Стаж и сроки
announcements-new-narrow-flags = Особые признаки
announcements-new-associations = Каким объединениям?
announcements-new-associations-label = Объединения
announcements-new-schools = Каким школам?
announcements-new-schools-label = Школы
announcements-new-school_groups = Каким группам школ?
announcements-new-school_groups-label = Группы школ
announcements-new-roles = Людям в каких ролях?
announcements-new-roles-label = Роли
announcements-new-positions = На каких должностях?
announcements-new-positions-label = Должности
announcements-new-stages = С каким стажем или сроками?
announcements-new-stages-label = Стаж и сроки
announcements-new-flags = С какими признаками?
announcements-new-flags-label = Признаки
announcements-new-except = Кого исключить? Выберите признак.
announcements-new-except-label = Исключить по признаку
announcements-new-except-associations = Объединения
announcements-new-except-schools = Школы
announcements-new-except-school_groups = Группы школ
announcements-new-except-roles = Роли
announcements-new-except-positions = Должности
announcements-new-except-stages = Стаж и сроки
announcements-new-except-flags = Особые признаки
announcements-new-excluded = Кого именно исключить?
announcements-new-excluded-label = Исключить
announcements-new-visible = Кто увидит объявление в ленте?
announcements-new-visible-label = В ленте
announcements-new-visible-addressees = Только адресаты
announcements-new-visible-district = Все педагоги района
announcements-new-visible-everyone = Все, и гости
announcements-new-visible-chats = Все, и чаты объединений
announcements-new-ack = До какого срока ознакомиться?
announcements-new-ack-hint = Бот напомнит тем, кто молчит, и покажет Вам список. Не нужно — пропустите.
announcements-new-ack-label = Ознакомиться до
announcements-new-when = Когда отправить?
announcements-new-when-label = Отправка
announcements-new-when-now = Сейчас
announcements-new-when-tomorrow = Завтра в 15:00
announcements-new-when-at = Указать время
announcements-new-when-urgent = ❗️ Срочно
announcements-new-at = В какой день и час?
announcements-new-at-label = Время отправки
announcements-new-why = Почему срочно? Причину увидит второй методист.
announcements-new-why-label = Причина срочности
announcements-edit-title = Новый текст объявления
announcements-edit-heading = Новый заголовок
announcements-edit-heading-label = Заголовок
announcements-edit-body = Новый текст
announcements-edit-body-label = Текст
announcements-fix-title = Исправление
announcements-fix-body = Что исправить? Напишите, как правильно. Получат те, у кого есть первое объявление.
announcements-fix-body-label = Исправление
announcements-return-title = Замечание автору
announcements-return-remark = Что изменить?
announcements-return-remark-label = Замечание
announcements-find-title = Поиск объявлений
announcements-find-query = Что найти? Напишите одно или несколько слов.
announcements-find-query-label = Запрос
