# Объединения и школы: руководитель, участники, группа.
associations-menu-mine = 🤝 Моё РМО
associations-menu-all = 🤝 Объединения
associations-mine = Ваши объединения:
associations-mine-none = Сейчас Вы не руководите объединением. Если это ошибка, напишите методисту.
associations-all = <b>Объединения района: { $count }</b>
associations-line = <b>{ $title }</b>
    Руководитель: { $head }
    Участников: { $members }, в боте: { $inside }
associations-no-head = не назначен
associations-card = <b>{ $title }</b>

    Руководитель: { $head }
    Участников: { $members }, в боте: { $inside }
    { $chat }
associations-chat-on = Группа подключена.
associations-chat-off = Группа не подключена. Чтобы подключить, добавьте бота в группу и напишите в ней /link.
associations-members = Участники
associations-meetings = 📋 План и заседания
associations-write = ✍️ Написать объединению
associations-enrol = Добавить участника
associations-appoint = Назначить руководителя
associations-unlink = Отключить группу
associations-rename = Переименовать
associations-close = Закрыть объединение
associations-to-school = ← К школе
associations-to-all = ← Все объединения
associations-to-card = ← К объединению
associations-to-members = ← К участникам
associations-members-all = <b>{ $title }</b>: участников { $count }. ✓ — уже в боте.
associations-members-out = <b>{ $title }</b>: ещё не в боте { $count }.
associations-show-out = Кто ещё не в боте
associations-show-all = Все участники
associations-inside = ✓ { $who }
associations-outside = … { $who }
associations-member = <b>{ $who }</b>
    { $title }
associations-look = Карточка
associations-dismiss = Исключить из объединения
associations-dismiss-sure = Исключить: <b>{ $who }</b>? Объединение: { $title }. Запись об участии останется в истории.
associations-leave-so = Оставить как есть
associations-dismissed = Теперь не в объединении
associations-enrolled = Участник добавлен
associations-appointed = Руководитель назначен
associations-founded = Объединение создано
associations-renamed = Название изменено
associations-close-sure = Закрыть «{ $title }»? Участники и руководитель выйдут из него, история сохранится.
associations-closed = Объединение «{ $title }» закрыто.

associations-joining-title = Новый участник
associations-joining-who = Кого добавить? Напишите код или начало фамилии.
associations-joining-who-label = Кто
associations-heading-title = Руководитель объединения
associations-heading-who = Кто будет руководить? Напишите код или начало фамилии. Прежний руководитель получит сообщение.
associations-heading-who-label = Руководитель
associations-founding-title = Новое ШМО
associations-founding-called = Как назвать объединение?
associations-founding-called-label = Название
associations-renaming-title = Новое название
associations-renaming-called = Как теперь называть объединение?
associations-renaming-called-label = Название

associations-schools = Выберите школу:
associations-schools-none = За Вами не закреплена школа. Если это ошибка, напишите методисту.
associations-school = <b>{ $title }</b>
    Сотрудников: { $staff }, в боте: { $inside }
associations-school-none = Школьных объединений пока нет.
associations-school-staff = Сотрудники
associations-school-out = Ещё не в боте: { $count }
associations-found = Создать ШМО
associations-staff-all = <b>{ $title }</b>: сотрудников { $count }. ✓ — уже в боте.
associations-staff-out = <b>{ $title }</b>: ещё не в боте { $count }. Откройте карточку, чтобы пригласить.

associations-open-bot = Открыть личный чат
associations-group-asked = Чтобы подключить группу, откройте личный чат со мной: там вопрос, чья это группа.
associations-group-unknown = Подключить группу может руководитель объединения или методист. Сначала войдите в бот по приглашению.
associations-group-not-yours = Подключить или отключить группу может руководитель объединения или методист.
associations-group-anonymous = Команда пришла от имени группы, поэтому не видно, кто её отправил. Выключите анонимность в правах администратора и отправьте команду ещё раз.
associations-group-already = Эта группа уже подключена: { $title }. Чтобы отключить, напишите /unlink.
associations-group-off = Группа отключена: { $title }.
associations-group-none = Эта группа ни к чему не подключена. Чтобы подключить, напишите /link.
associations-group-linked = Группа подключена: { $title }. Сюда приходят объявления объединения.
associations-link-how = Добавьте бота в группу объединения и напишите /link в ней. Здесь появится вопрос, чья это группа.
associations-link-which = Группа «{ $group }». Какому объединению она принадлежит?
associations-link-sure = Подключить группу «{ $group }» к объединению «{ $title }»? Объявления объединения увидят все, кто в группе.
associations-link-instead = У объединения «{ $title }» уже есть группа. Подключить вместо неё группу «{ $group }»?
associations-link-yes = Подключить
associations-linked = Группа подключена
associations-unlinked = Группа отключена
associations-unlink-sure = Отключить группу объединения «{ $title }»? Объявления перестанут туда приходить.

associations-gone = Этого объединения больше нет.
associations-school-gone = Этой школы больше нет.
associations-no-member = Этого человека нет в объединении.
associations-member-already = Этот человек уже в объединении.
associations-head-already = Этот человек уже руководит объединением.
associations-not-of-here = Этого человека сюда добавить нельзя: он здесь не работает.
associations-from-files = Районные объединения меняют в файлах района: associations.yaml.
associations-link-stale = Этот вопрос устарел. Напишите /link в группе ещё раз.
associations-chat-taken = Эта группа уже подключена к другому объединению. Сначала напишите в ней /unlink.
