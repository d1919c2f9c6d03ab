# В гости на урок
exchanges-menu = 👀 В гости на урок
exchanges-home = 👀 <b>В гости на урок</b>
    Коллеги из разных школ ходят друг к другу на уроки. Выберите, в чём участвовать.
exchanges-none = 👀 <b>В гости на урок</b>
    Сейчас никого не собирают. Приглашение появится здесь.
exchanges-open-button = ➕ Собрать участников
exchanges-to-events = ⬅️ Мероприятия
exchanges-to-rounds = ⬅️ В гости на урок
exchanges-to-round = ⬅️ Назад
exchanges-round = 👀 <b>{ $title }</b>
    Участвовать можно до { $joins }.
    Посетить уроки — до { $visits }.
exchanges-invites = Выберите, что можете показать и что хотите увидеть. Бот найдёт коллегу из другой школы. Имя и выбранные темы увидит только этот коллега.
exchanges-in = ✅ Вы участвуете. После срока бот подберёт Вам коллегу.
exchanges-shows = Может показать: { $groups }
exchanges-sees = Хочет увидеть: { $groups }
exchanges-online = 💻 Можно онлайн
exchanges-join-button = 🙋 Участвовать
exchanges-leave = Не участвовать
exchanges-nobody = В этот раз пары не нашлось. В следующий раз Вы первые.
exchanges-with = 🤝 Вы посещаете уроки друг друга:
exchanges-colleague = <b>{ $who }</b>
exchanges-no-day = 📅 День пока не назначен. Договоритесь и запишите его.
exchanges-day = 📅 День посещения: { $day }
exchanges-word-yes = ✅ Состоялось
exchanges-word-later = ⏳ Ещё нет
exchanges-word-no = Не получилось
exchanges-taken = Что взято себе: { $words }
exchanges-agree-button = 📅 Записать день
exchanges-yes = ✅ Состоялось
exchanges-later = ⏳ Ещё нет
exchanges-no = Не получилось
exchanges-take-button = ✍️ Что взято себе
exchanges-facts-button = 📊 В цифрах
exchanges-cancel = Отменить сбор
exchanges-cancel-sure = Отменить «{ $title }»? Кто уже участвует, увидит, что сбора больше нет.
exchanges-facts = 📊 <b>{ $title }</b>
    Участников: { $joined }
    Пар и троек: { $groups }
    Пары не нашлось: { $alone }
    Состоялось: { $happened }
    Не получилось: { $failed }
    Записали, что взяли себе: { $taken }
exchanges-push-told = 👀 В гости на урок: пара нашлась. Посмотрите, с кем Вы посещаете уроки.
exchanges-push-asked = 👀 В гости на урок: посещение состоялось?
exchanges-see = Посмотреть
exchanges-answer = Ответить
exchanges-gone = Этого сбора больше нет. Откройте список заново.
exchanges-order = Сначала — срок, до которого участвуют, потом — день, до которого посещают уроки. Исправьте даты.
exchanges-too-late = Срок прошёл: коллеги уже подобраны или подбираются.
exchanges-joined-already = Вы уже участвуете.
exchanges-day-late = Посетить уроки нужно до { $day }. Выберите день раньше.
exchanges-open-title = В гости на урок
exchanges-open-name = Как назвать? Например: «В гости на урок, декабрь».
exchanges-open-name-label = Название
exchanges-open-visits = До какого дня посещают уроки?
exchanges-open-visits-label = Посетить до
exchanges-open-joins = До какого времени можно участвовать?
exchanges-open-joins-label = Участвовать до
exchanges-join-title = В гости на урок
exchanges-join-shows = Что Вы можете показать на своём уроке? До трёх тем.
exchanges-join-shows-label = Могу показать
exchanges-join-sees = Что хотите увидеть у коллеги? До трёх тем.
exchanges-join-sees-label = Хочу увидеть
exchanges-join-online = Хотите по возможности онлайн? Тогда бот сначала ищет того, кому тоже удобно онлайн. Коллега увидит Ваше имя, школу и эти темы.
exchanges-join-online-label = Онлайн
exchanges-agree-title = День посещения
exchanges-agree-day = О каком дне Вы договорились?
exchanges-agree-day-label = День
exchanges-take-title = Что взято себе
exchanges-take-words = Что Вы взяли себе с этого урока? Одна строка, её видите только Вы.
exchanges-take-words-label = Взято себе
exchanges-own-shows = Вы можете показать: { $groups }
exchanges-own-sees = Хотите увидеть: { $groups }
exchanges-own-any = Темы не выбраны: подойдёт любой урок.
exchanges-own-online = 💻 По возможности — онлайн
exchanges-online-all = 💻 Урок онлайн подходит всем.
exchanges-online-not-all = Онлайн подходит не всем: договоритесь, как удобнее.
exchanges-closed = Этот сбор завершён.
exchanges-invite-button = 📣 Разослать приглашение
exchanges-invitation-title = В гости на урок: { $title }
exchanges-invitation-body = Коллеги из разных школ ходят друг к другу на уроки. Выберите, что можете показать и что хотите увидеть: это три вопроса. Бот найдёт Вам коллегу.
    Участвовать можно до { $joins }. Посетить уроки — до { $visits }.
    Откройте ссылку и нажмите «Участвовать».
exchanges-invitation-written = 📣 Черновик «{ $title }» готов: текст, адресаты — все педагоги, ссылка на сбор. Посмотрите его и отправьте.
exchanges-invitation-open = ✏️ Открыть черновик
exchanges-push-alone = 👀 В гости на урок: в этот раз пары не нашлось. В следующий раз Вы первые.
exchanges-open = Открыть
exchanges-join-shows-hint = Если что-то уже отмечено — Вы назвали это в анкете. Лишнее снимите. Что останется, увидит коллега.
exchanges-sheet-button = 📄 Таблица (Excel)
exchanges-sheet-of = В гости на урок: { $title }
exchanges-sheet-term = Посещения — до { $visits }
exchanges-sheet-made = { $district }. Составлено { $when } Источник: записи бота
exchanges-sheet-total = Всего
exchanges-sheet-no-school = Школа не указана
exchanges-sheet-schools = По школам
exchanges-sheet-visits = Посещения
exchanges-sheet-online = подходит всем
exchanges-sheet-on-the-spot = не всем
exchanges-sheet-file = В гости на урок
exchanges-sheet-ready = 📄 { $title }: по школам и по посещениям.
exchanges-column-school = Школа
exchanges-column-joined = Участников
exchanges-column-seated = В паре или тройке
exchanges-column-alone = Пары не нашлось
exchanges-column-happened = Посещение состоялось
exchanges-column-failed = Не получилось
exchanges-column-silent = Пока неизвестно
exchanges-column-number = №
exchanges-column-people = Участники
exchanges-column-schools = Школы
exchanges-column-day = День
exchanges-column-word = Итог
exchanges-column-online = Онлайн
exchanges-outcome-yes = состоялось
exchanges-outcome-no = не получилось
exchanges-outcome-silent = пока неизвестно
