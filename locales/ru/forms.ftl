# Вопрос
forms-heading = <b>{ $title }</b> · шаг { $number } из { $total }
forms-heading-part = <b>{ $part }</b> · { $number } из { $total }
forms-heard = ✓ { $label }: { $value }
forms-changed = Ответ изменён. { $label }: { $value }
forms-present = Сейчас: { $value }
forms-ticked = ✓ { $label }
forms-ranked = { $place }. { $label }
forms-rank = Нажимайте по порядку: первым — самое важное. Второе нажатие убирает выбор.
forms-anchor = <b>{ $point }</b> · { $label }
forms-block-done = Блок готов: { $answered } из { $total } ✓
forms-yes = Да
forms-no = Нет
forms-confirm = Подтверждаю
forms-today = Сегодня
forms-tomorrow = Завтра
forms-yesterday = Вчера
forms-more = Ещё →
forms-fewer = ← Раньше
forms-ready = Готово
forms-keep = Оставить как есть
forms-skip = Пропустить
forms-back = ← Назад
forms-pause = ⏸ Пауза
forms-cancel = ✕ Отменить
forms-which-hour = { $day }. В котором часу?
forms-which-meant = Можно понять по-разному. Выберите верное или напишите точнее, например 25.11 15:00.
forms-which-option = Подходит несколько вариантов. Выберите нужный.
forms-which-person = Выберите человека.
forms-more-people = Выберите человека. Подходят ещё { $more } — напишите имя точнее, чтобы их увидеть.
forms-person-code = Педагог { $code }

# Ответы словами
forms-skipped = пропущено
forms-none-chosen = ничего не выбрано
forms-confirmed = подтверждено
forms-file = файл { $name } ({ $size })
forms-voice = голосовое сообщение
forms-kib = { $size } КБ
forms-mib = { $size } МБ

# Не подошло
forms-text-needed = Здесь нужен текст: напишите ответ словами.
forms-text-too-long = Слишком длинно: { $length } знаков, а помещается { $longest }. Сократите и отправьте снова.
forms-text-too-short = Слишком коротко: нужно не меньше { $shortest } знаков. Напишите подробнее.
forms-number-needed = Нужно число, например { $example }.
forms-whole-needed = Нужно целое число, например { $example }.
forms-number-between = Нужно число от { $least } до { $most }.
forms-number-least = Нужно число не меньше { $least }.
forms-number-most = Нужно число не больше { $most }.
forms-link-needed = Нужна ссылка, например https://example.ru/vebinar.
forms-yes-needed = Ответьте «да» или «нет».
forms-confirm-needed = Чтобы продолжить, нажмите «Подтверждаю» или напишите «да».
forms-day-needed = Дата не распознана. Напишите, например, { $example }, «завтра» или «в пятницу».
forms-day-past = Этот день уже прошёл. Нужна дата не раньше сегодняшней.
forms-day-between = Нужен день с { $first } по { $last }.
forms-day-from = Нужен день не раньше { $first }.
forms-day-until = Нужен день не позже { $last }.
forms-hour-needed = Время не распознано. Напишите, например, 15:00 или «в 9 утра».
forms-moment-needed = Дата и время не распознаны. Напишите, например, { $example } 15:00 или «завтра в 10».
forms-moment-past = Это время уже прошло. Нужно время в будущем.
forms-file-needed = Здесь нужен файл или фото: прикрепите через скрепку и отправьте.
forms-photo-needed = Здесь нужно фото: прикрепите через скрепку и отправьте.
forms-document-needed = Здесь нужен файл: прикрепите через скрепку и отправьте как файл.
forms-file-too-large = Файл слишком большой: помещается до { $most } МБ. Отправьте файл меньше.
forms-use-buttons = Выберите ответ кнопкой.
forms-no-such-option = Такого варианта нет. Выберите кнопкой или напишите часть названия.
forms-no-such-person = Никто не найден. Напишите начало фамилии или код, например «Иван» или 0147.
forms-no-such-code = Никто не найден. Напишите код педагога, например 0147.
forms-too-many = Можно выбрать не больше { $most }
forms-too-few = Выберите хотя бы { $least }
forms-nothing-to-choose = Выбирать пока не из чего.
forms-option-gone = Этого варианта больше нет
forms-not-asked = Этот вопрос больше не задаётся

# Проверка ответов
forms-preview = <b>{ $title }</b> · проверьте ответы
forms-answer = <b>{ $label }:</b> { $value }
forms-change = ✎ { $label }
forms-finish = Подтвердить
forms-preview-waits = Ответы собраны. Подтвердите их или измените кнопками.
forms-to-answers = К ответам
forms-finished = «{ $title }»: записано.

# Отложить, отменить, вернуться
forms-paused =
    «{ $title }» отложено. Ответы сохранены.
    Вернуться можно кнопкой или командой /continue.
forms-continue = Продолжить
forms-sure =
    Отменить «{ $title }»?
    Ответы будут удалены.
forms-sure-yes = Да, отменить
forms-sure-no = Нет, вернуться
forms-cancelled = «{ $title }» отменено. Ответы удалены.
forms-begun = Начатое и не законченное. С чего продолжить?
forms-begun-step = { $title } · шаг { $number } из { $total }
forms-begun-preview = { $title } · осталось проверить
forms-nothing-begun = Начатого нет: всё закончено.
forms-over = <b>{ $title }</b>
forms-over-done = Уже завершено: здесь больше ничего не изменить.
forms-over-cancelled = Уже отменено: здесь больше ничего не изменить.
forms-renewed = Форма изменилась с прошлого раза. Подходящие ответы сохранены, остальные вопросы заданы снова.
forms-gone = Этой формы больше нет. Откройте меню — там то, что действует сейчас.
forms-not-found = Не найдено: эта кнопка не из Вашей переписки или запись удалена.
forms-in-private-only = Отвечать нужно в личной переписке с ботом: в группе ответы увидят все.

# Когда ничего не спрашивали
forms-nothing-waits =
    Сейчас бот ни о чём не спрашивает, поэтому сообщение никуда не записано.
    Откройте меню и выберите, что нужно.
forms-no-such-command = Такой команды нет. Все действия — в меню.
forms-edit-unread = Правка ничего не изменила: это сообщение не ответ на вопрос. Отправьте новое.
forms-edit-too-late = Правка не учтена: эта форма уже закрыта.
forms-edit-kept = Правка не учтена: остаётся прежний ответ.
