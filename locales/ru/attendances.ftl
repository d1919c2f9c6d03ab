# Отметиться
attendances-check-in = 🙋 Отметиться
attendances-to-event = К мероприятию
attendances-door =
    <b>{ $title }</b>

    Отметьтесь, что Вы здесь: наберите слово, которое показал организатор, или покажите ему свой код.
attendances-door-word =
    <b>{ $title }</b>

    Наберите слово, которое показал организатор.
attendances-door-code =
    <b>{ $title }</b>

    Покажите организатору свой код — он наведёт камеру и отметит Вас.
attendances-door-organiser =
    <b>{ $title }</b>

    Сейчас Вас отметит организатор. Подойдите к нему или напишите в чате вебинара.
attendances-type-word = Набрать слово
attendances-my-code = 📱 Мой код
attendances-say-title = Отметиться
attendances-say-word = Какое слово показал организатор?
attendances-say-word-label = Слово
attendances-came = ✅ Явка отмечена: «{ $title }».
attendances-came-late = ✅ Явка отмечена: «{ $title }». С опозданием — если это не так, скажите организатору.
attendances-came-already = ✅ Вы уже в списке пришедших: «{ $title }».
attendances-word-wrong =
    Слово другое. Посмотрите на экран ещё раз: заглавные буквы и «ё» не важны.

    Осталось попыток: { $left }.
attendances-word-last = Слово снова не подошло. Скажите организатору — он отметит Вас в списке.
attendances-word-again = Набрать ещё раз
attendances-code =
    📱 Ваш код: «{ $title }».

    Покажите его организатору на входе. Он наведёт камеру телефона — и Вы отмечены. Код действует только для Вас и только на этом мероприятии.
attendances-code-for-organiser =
    Этот код читает организатор мероприятия. Покажите ему код на экране — он наведёт камеру и отметит Вас.

    Сам по себе код никого не отмечает.
attendances-scanned = ✅ { $who } — отмечено. «{ $title }».
attendances-scanned-already = { $who } — уже в списке пришедших. «{ $title }».

# Кодовое слово у организатора
attendances-code-word = 🔑 Кодовое слово
attendances-word =
    🔑 Кодовое слово: <b>{ $word }</b>
    «{ $title }»

    Покажите его в зале или в конце вебинара. Участник открывает мероприятие в боте, нажимает «Отметиться» и набирает слово — или просто пишет его боту.

    Слово действует с { $opens } до { $closes }.
attendances-word-anew = Другое слово
attendances-board = 🖥 Картинка для экрана
attendances-board-ready = Откройте картинку на весь экран.
attendances-board-caption = Кодовое слово
attendances-board-how = Откройте бота @{ $bot } и напишите это слово
attendances-to-list = К списку
attendances-to-desk = К мероприятию

# Список организатора
attendances-list = 📋 Явка
attendances-roll =
    📋 Явка: <b>{ $title }</b>
    { $numbers }

    Нажмите на имя, чтобы отметить. Ещё раз — чтобы снять отметку.
attendances-roll-nobody =
    📋 Явка: <b>{ $title }</b>

    В списке пока никого. Кто пришёл без записи — кнопка «Без записи».
attendances-count-came = Пришло { $came } из { $expected }.
attendances-count-unexpected = Без записи: { $count }.
attendances-count-online = Онлайн: { $count }.
attendances-count-late = С опозданием: { $count }.
attendances-line-away = ▫️ { $who }
attendances-line-here = ✅ { $who }
attendances-line-late = ⏰ { $who }
attendances-line-online = 💻 { $who }
attendances-more = …
attendances-back = ← Назад
attendances-on = Дальше →
attendances-walk-in = ➕ Без записи
attendances-print = 🖨 На бумаге
attendances-by-numbers = 🔢 По номерам
attendances-fix = Поправить
attendances-fixed = Исправлено.
attendances-one =
    <b>{ $who }</b>
    { $way }. { $by }, { $when }.
attendances-one-late = С опозданием.
attendances-one-unexpected = Записи не было.
attendances-one-away =
    <b>{ $who }</b>
    Отметки нет.
attendances-way-place = На месте
attendances-way-online = Онлайн
attendances-by-qr = Отметка по личному коду
attendances-by-word = Отметка по кодовому слову
attendances-by-hand = Отметка организатора
attendances-by-list = Отметка по бумажному списку
attendances-switch-place = На самом деле — на месте
attendances-switch-online = На самом деле — онлайн
attendances-in-time = Опоздания не было
attendances-was-late = Опоздание
attendances-unmark = Снять отметку
attendances-walk-title = Пришли без записи
attendances-walk-who = Кто пришёл? Наберите фамилию или код.
attendances-walk-who-label = Кто

# Номера с бумаги
attendances-numbers-title = Номера из списка
attendances-numbers-numbers = Какие номера отмечены на бумаге?
attendances-numbers-numbers-label = Номера
attendances-numbers-numbers-hint = Например: 1-5, 7, 12
attendances-numbers-are = Вот кто это ({ $count }):
attendances-number = { $number }. { $who }
attendances-number-known = { $number }. { $who } — отметка уже есть
attendances-numbers-unknown = Таких номеров в списке нет: { $numbers }.
attendances-enter = ✅ Отметить: { $count }
attendances-numbers-again = Набрать заново
attendances-entered = Новых отметок: { $count }.
attendances-numbers-unclear = Непонятно: «{ $part }». Напишите номера через запятую: 1-5, 7, 12.
attendances-numbers-none = Номеров нет. Напишите их через запятую: 1-5, 7, 12.
attendances-numbers-spread = За один раз — не больше { $most } номеров подряд. Введите их частями.

# Список на бумаге
attendances-list-name = Лист регистрации { $number }
attendances-list-ready =
    🖨 Лист регистрации готов: номера, места для отметки и подписи.

    Пригодится, если в зале не будет сети. Номера закреплены: потом введёте их кнопкой «По номерам».
attendances-list-other = Тот же список: { $kind }
attendances-paper-online = по ссылке
attendances-paper-source = Источник: записи бота методической службы
attendances-paper-unfit = Шаблон { $file } не заполняется. Скажите администратору: его проверит команда check.
attendances-sheet-title = Лист регистрации
attendances-sheet-number = №
attendances-sheet-who = Участник
attendances-sheet-school = Место работы
attendances-sheet-way = Как участвует
attendances-sheet-here = Здесь
attendances-sheet-yes = да
attendances-sheet-signature = Подпись

# Почему нельзя
attendances-not-held = Отметить нельзя: мероприятие отменено, ещё не опубликовано или его проводят другие.
attendances-too-early = Ещё рано. Отмечают за полчаса до начала.
attendances-doors-closed = Отмечаться уже поздно. Если Вы были на мероприятии, скажите организатору.
attendances-no-word = Кодового слова нет. Покажите организатору свой код или попросите отметить Вас в списке.
attendances-no-more-tries = Слово не подошло три раза. Скажите организатору — он отметит Вас в списке.
attendances-no-mark = Этой отметки уже нет. Откройте список заново.
attendances-heard-already = Снять отметку нельзя: по ней уже оставлен отзыв.
attendances-has-paper = Снять отметку нельзя: по ней выдан сертификат. Сначала отзовите его.
attendances-unknown = Этого здесь нет. Откройте мероприятие заново.
attendances-no-feedback = Отзывы на это мероприятие не собирают.
attendances-not-there = Отзыв оставляют те, кто был на мероприятии. Если Вы были, попросите организатора отметить Вас.
attendances-feedback-early = Отзыв можно оставить, когда мероприятие закончится.
attendances-feedback-closed = Отзывы собирали неделю. Теперь уже поздно.
attendances-feedback-odd = Этот ответ не подходит. Начните отзыв заново из карточки мероприятия.
attendances-heard = Ваш отзыв уже учтён. Спасибо.
attendances-feedback-first = Сначала ответьте на три вопроса.
attendances-remarked = Ваши слова уже записаны.
attendances-materials-many = Больше { $most } материалов не положить. Уберите лишние.
attendances-material-gone = Этого материала больше нет.
attendances-materials-not-yours = Материалы — для тех, кто записался или пришёл. Нажмите «Пришлите запись» в карточке мероприятия.
attendances-not-yet = Итоги появятся, когда мероприятие пройдёт.

# Что предлагает карточка
attendances-give-feedback = ⭐ Оставить отзыв
attendances-materials-button = 📎 Материалы: { $count }
attendances-wish = 📼 Пришлите запись

# Отзыв
attendances-push-feedback =
    «{ $title }» — как Вам?

    Насколько это было полезно для работы? 1 — совсем нет, 5 — очень.
    Три нажатия. Ответы считаются без имён.
attendances-ask-useful =
    «{ $title }»

    Насколько это было полезно для работы? 1 — совсем нет, 5 — очень.
    Ответы считаются без имён.
attendances-ask-apply =
    Полезность: { $useful } из 5.

    Примените это у себя?
attendances-apply-yes = Да
attendances-apply-partly = Частично
attendances-apply-no = Нет
attendances-ask-pace = И последнее: какой был темп?
attendances-pace-slow = Медленно
attendances-pace-fine = В самый раз
attendances-pace-fast = Быстро
attendances-feedback-anew = Начать заново
attendances-thanks =
    Спасибо, ответ учтён. Ваше имя с ним не связано.

    Организатор увидит общие итоги через неделю, если ответят не меньше { $least } человек.
attendances-add-line = ✍️ Добавить пару слов
attendances-line-title = Отзыв
attendances-line-words = Что улучшить или что запомнилось?
attendances-line-words-label = Слова
attendances-line-words-hint = Организатор прочтёт это без Вашего имени. Не называйте себя и коллег.
attendances-line-kept = Записано без имени. Спасибо.

# Материалы
attendances-materials =
    📎 Материалы: <b>{ $title }</b>

    Нажмите, чтобы открыть.
attendances-materials-none =
    📎 Материалы: <b>{ $title }</b>

    Пока ничего нет.
attendances-kind-recording = Запись
attendances-kind-slides = Презентация
attendances-kind-other = Материал
attendances-add = ➕ Добавить
attendances-drop = Убрать
attendances-drop-sure = Убрать «{ $name }»? Участники больше не увидят этот материал.
attendances-drop-yes = Убрать
attendances-dropped = Материал убран.
attendances-added = Добавлено. Участники узнают через четверть часа.
attendances-to-materials = К материалам
attendances-wished =
    📼 Записали. Как только появятся запись или материалы «{ $title }», бот пришлёт их Вам.
attendances-push-materials =
    📎 Появились материалы: «{ $title }».
    { $names }
attendances-push-material = • { $name }
attendances-adding-title = Материал мероприятия
attendances-adding-what = Что добавляем?
attendances-adding-what-label = Что
attendances-adding-what-recording = Запись
attendances-adding-what-slides = Презентация
attendances-adding-what-other = Другое
attendances-adding-how = Ссылка или файл?
attendances-adding-how-label = Как
attendances-adding-how-link = Ссылка
attendances-adding-how-file = Файл
attendances-adding-link = Пришлите ссылку.
attendances-adding-link-label = Ссылка
attendances-adding-file = Пришлите файл или фото.
attendances-adding-file-label = Файл
attendances-adding-file-hint = Видео лучше дать ссылкой: файл в телефоне займёт много места.
attendances-adding-name = Как назвать?
attendances-adding-name-label = Название
attendances-adding-name-hint = Например: «Задания для 5 класса». Можно пропустить.

# Итоги
attendances-summary-button = 📊 Итоги
attendances-summary = 📊 Итоги: <b>{ $title }</b>
attendances-sum-expected = Записалось: { $count }.
attendances-sum-came = Пришло: { $count }.
attendances-sum-no-show = Не пришло: { $count }.
attendances-sum-ways = На месте: { $place }, онлайн: { $online }.
attendances-heard-count = Отзывы: { $count }. Полезность в среднем { $mean } из 5.
attendances-heard-part = { $answer } — { $count }
attendances-heard-apply = Применят у себя: { $parts }.
attendances-heard-pace = Темп: { $parts }.
attendances-heard-lines = Участники добавили:
attendances-heard-line = • { $words }
attendances-heard-later = Отзывы собираем до { $until } и до тех пор не показываем: иначе было бы видно, кто как ответил. Нужно не меньше { $least } ответов.
attendances-heard-few = Отзывов меньше { $least }. Такие итоги не показываем, чтобы нельзя было узнать, кто ответил.
attendances-paper-docx = 📄 Справка Word
attendances-paper-pdf = 📄 Справка PDF
attendances-print-list = 🖨 Лист регистрации
attendances-close = ✅ Итоги подведены
attendances-close-sure =
    Подвести черту: «{ $title }»?

    Мероприятие останется в прошедших. Отметки и материалы можно править и дальше.
attendances-closed = Готово.
attendances-reported = ✅ Итоги подведены.
attendances-to-summary = К итогам
attendances-report-came = Записалось: { $expected }, пришло: { $came }, не пришло: { $away }.
attendances-report-no-feedback = Отзывы на это мероприятие не собирали.
attendances-report-heard-later = Отзывы ещё собирают. Итоги появятся через неделю после мероприятия, если ответят не меньше { $least } человек.
attendances-report-source = Источник: записи бота методической службы, { $when }
attendances-report-name = Справка об итогах { $number }
attendances-report-ready = 📄 Справка об итогах мероприятия готова. Проверьте её и подпишите.
