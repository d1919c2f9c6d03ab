# Команды
people-command-start = Начать сначала
people-command-menu = Главное меню
people-command-continue = Продолжить начатое
people-command-me = Обо мне: подписки и данные
people-command-language = Язык
people-command-code = Ввести код приглашения
people-command-help = Как этим пользоваться

# Меню
people-menu = { $name }, с чего начнём?
people-menu-continue = ▶️ Продолжить
people-menu-feed = 📣 Объявления
people-menu-send = ✉️ Рассылка
people-menu-sending = <b>Рассылка</b>
people-menu-write = ✏️ Написать объявление
people-menu-sent = 📊 Отправленные и черновики
people-menu-school = 🏫 Моя школа
people-menu-people = 👥 Люди
people-menu-admin = ⚙️ Администратор
people-menu-help = ❓ Помощь
people-menu-me = 👤 Я
people-menu-work = 🗂 Моя работа
people-menu-work-title = <b>Моя работа</b>
people-hide = 🙈 Скрыть
people-hidden = Скрыто. Открыть снова можно через меню.
people-menu-back = ← Назад
people-menu-language = 🌐 Language
people-menu-consent = Вернуться к согласию
people-done = Готово

people-help =
    <b>Как этим пользоваться</b>

    • Всё есть в меню: /menu.
    • «Объявления» — что нового и поиск по прошлому.
    • Начатое не пропадает: /continue вернёт к тому же вопросу.
    • «Я» — что присылать, Ваши согласия и данные: /me.

    Кнопка не отвечает? Откройте /menu: старые сообщения могли устареть.
    Остались вопросы — спросите методиста или заместителя директора.
people-help-guest =
    <b>Как войти</b>

    Вход — по личному приглашению: это ссылка, QR-код или код на карточке. Приглашение даёт заместитель директора Вашей школы или методист.

    • Ссылка или QR-код: откройте и нажмите «Начать».
    • Код: отправьте /code и введите его.

    Имя, телефон и документы присылать не нужно: бот их не спрашивает.
    Открытые объявления можно читать и без приглашения.

# Вход
people-guest =
    Здравствуйте! Это помощник методической службы. { $district }.

    Открытые объявления можно читать сразу. Остальное — по личному приглашению: его даёт заместитель директора или методист.
people-guest-invited =
    Здравствуйте! Это помощник методической службы. { $district }.

    Ваше приглашение принято. Чтобы войти, осталось дать согласие. Открытые объявления доступны и без него.
people-guest-code = 🔑 Ввести код
people-guest-go-on = Продолжить вход
people-code-title = Код приглашения
people-code-code = Введите код с карточки. Пробелы, дефисы и большие буквы не важны.
people-code-code-label = Код
people-code-wrong = Код не подошёл. Попросите новый у заместителя директора или методиста.
people-already-inside = Этот код — для другого человека, а Вы уже вошли под своим. Передайте его тому, кому он выдан.
people-nothing-awaits = Для входа нужно приглашение. Попросите его у заместителя директора или методиста.
people-guests-cannot = Это доступно после входа по приглашению. Как его получить — в «Помощи».
people-be-admin =
    Здравствуйте! В настройках бота Вы указаны как администратор.

    Чтобы войти, осталось дать согласие на обработку данных.
people-go-on = Дальше
people-is-this-you =
    Здравствуйте! Это помощник методической службы. Код принят.

    <b>{ $name }</b>
    { $facts }

    Всё верно?
people-yes = Да
people-wrong = ✏️ Исправить
people-mistake-title = Что исправить
people-mistake-what = Напишите, что неверно и как правильно. Например: «Веду ещё физику, работаю только в школе № 2».
people-mistake-what-label = Что исправить
people-mistake-sent =
    Записано. Методист поправит список и ничего не спросит дважды.

    Войти можно уже сейчас.
people-mistake-go-on = Дальше
people-consent-text =
    <b>Согласие: { $title }</b>

    { $words }
people-agree = Даю согласие
people-not-now = Не сейчас
people-without-consent =
    Хорошо. Ваши данные не используются.

    Открытые объявления по-прежнему можно читать. К согласию можно вернуться в любой день.
people-entered = { $name }, Вы вошли.
people-entered-waiting = Ждёт подтверждения: { $roles }. Когда подтвердят, придёт сообщение.
people-what-to-send =
    <b>Что присылать?</b>

    «Всё важное» — как настроено в районе: срочное сразу, остальное в пятницу одним сообщением.
    «Только моё РМО» — встречи и мониторинги; остальное ждёт в «Объявлениях».
people-preset-all = Всё важное
people-preset-mine = Только моё РМО
people-preset-own = Настрою
people-preset-chosen-all = Присылаем всё важное
people-preset-chosen-mine = Присылаем только обязательное
people-contact-not-yours = Это контакт другого человека. Входят здесь по личному приглашению, телефоны не нужны.
people-contact-not-needed = Спасибо, но телефон не нужен: бот его не хранит. Для входа хватает приглашения.

# Я
people-me =
    <b>{ $name }</b>
    Ваш код — { $code }. Его видят вместо имени те, кому имя знать незачем.

    { $facts }

    <i>Это данные из списка сотрудников, который ведёт методическая служба.</i>
people-me-nothing = Больше бот о Вас ничего не знает.
people-me-job = Работа: { $job }
people-me-associations = Объединения: { $associations }
people-me-teaching = Стаж: с { $day }
people-me-attestation = Аттестация: до { $day }
people-me-course = Курсы: до { $day }
people-me-class = Классное руководство: да
people-me-roles =
    Роли:
    { $roles }
people-me-rubrics = 🔔 Что присылать
people-me-data = 🔐 Согласия и данные
people-data =
    <b>Согласия и данные</b>

    Здесь всё, на что Вы согласились, всё, что бот хранит о Вас, и все, кто на это смотрел.
people-data-consents = Согласия
people-data-looks = Кто смотрел мои данные
people-data-download = Скачать мои данные
people-data-erase = Удалить меня
people-rubrics =
    <b>Что присылать</b>

    🔔 сразу · 📰 в пятничный дайджест · 🔕 не присылать
    🔒 отключить нельзя, но можно получать в дайджесте

    Коснитесь рубрики, чтобы изменить.
people-rubrics-done = Готово
people-mode-on = «{ $rubric }» — сразу
people-mode-digest = «{ $rubric }» — в дайджест
people-mode-off = «{ $rubric }» — не присылать
people-rubric-obligatory = Эту рубрику отключить нельзя: в ней то, на что нужно ответить. Её можно получать в дайджесте.
people-rubric-unknown = Такой рубрики больше нет. Откройте «Что присылать» заново.
people-language = На каком языке говорить? / Which language?
people-language-ru = Русский
people-language-en = English
people-speaking = Говорим по-русски
people-consents =
    <b>Согласия</b>

    Каждое — отдельно. Коснитесь, чтобы прочитать, дать или отозвать.
people-consent-given =
    <b>{ $title }</b>

    { $words }

    ✅ Согласие дано { $when }, редакция от { $version }.
people-consent-lost = Текст редакции от { $version } больше не хранится в боте. Его можно запросить у методической службы.
people-consent-ends =
    Согласие «{ $title }» действует до { $day }

    Потом всё, что с ним связано, будет удалено. Чтобы оно осталось, дайте согласие ещё раз. Если оно больше не нужно, ничего делать не надо.
people-consent-anew = Дать согласие ещё раз
people-consent-until = Прежнее согласие действует до { $day } Если дать его сейчас, связанные с ним данные останутся.
people-consent-unknown = Такого согласия больше нет. Откройте список согласий заново.
people-consent-withdrawn-since = Согласие отозвано позже, чем подписан лист. Ответы с него не вносятся.
people-withdraw = Отозвать
people-withdraw-account =
    <b>Отозвать согласие на учётную запись?</b>

    Вы сразу станете гостем: останутся только открытые объявления. Через { $days } дней всё, что о Вас известно, будет удалено. До этого дня согласие можно дать снова и вернуться.
people-withdraw-purpose =
    <b>Отозвать согласие «{ $title }»?</b>

    Связанные с ним данные перестанут использоваться сразу и будут удалены не позднее чем через { $days } дней. Остальное продолжит работать.
people-withdraw-sure = Отозвать
people-withdrawn = Согласие «{ $title }» отозвано
people-keep = Оставить как есть
people-outside =
    Согласие отозвано. Теперь Вам доступны только открытые объявления.

    Вернуться можно в течение { $days } дней: /start. Потом данные будут удалены.
people-looks =
    <b>Кто смотрел мои данные</b>

    { $lines }
people-looks-none = Ваши данные пока никто не смотрел. Когда посмотрят, здесь будет видно кто и когда.
people-look = • { $when } — { $who }: { $what }
people-looker = { $name } ({ $roles })
people-deed-look = открыта карточка
people-deed-invite = выдано приглашение
people-deed-uninvite = отозвано приглашение
people-deed-grant = дана роль
people-deed-revoke = снята роль
people-deed-confirm = подтверждена роль
people-deed-decline = роль не подтверждена
people-deed-settle = исправлены данные
people-deed-refused = попытка, бот отказал
people-deed-reveal = раскрыто имя по коду
people-deed-scores = открыт профиль по коду
people-deed-answers = открыты ответы анкеты по коду
people-deed-assess-ask = отправлена просьба посмотреть урок
people-deed-assess = заполнен лист наблюдения
people-deed-test = внесён результат диагностической работы
people-deed-blank-enter = внесены ответы с бумажной анкеты
people-deed-because = { $deed }. Причина: «{ $reason }»
people-deed-signed = внесено согласие, подписанное на бумаге
people-deed-other = другое действие с Вашими данными
people-download = Всё, что бот хранит о Вас, — в этом файле. Он откроется в любом браузере; внутри те же данные в JSON.
people-erase =
    <b>Удалить Вас из бота?</b>

    Имя, подписки, черновики и вход будут удалены сразу. Что было сделано — записи, отметки — останется без имени. Отменить это нельзя.

    Чтобы вернуться, понадобится новое приглашение.
people-erase-sure = Удалить меня
people-erased-you = Готово: Вас здесь больше нет. Открытые объявления остаются: /start.
people-export-title = Мои данные
people-export-made = Составлено { $when }
people-export-people = Кто Вы
people-export-accounts = Вход
people-export-employments = Работа
people-export-memberships = Объединения
people-export-role-grants = Роли
people-export-consents = Согласия
people-export-subscriptions = Подписки
people-export-corrections = Что Вы просили исправить
people-export-invites = Приглашения
people-export-drafts = Начатое
people-export-draft-answers = Ответы в начатом
people-export-assessments = Взгляд со стороны: уроки и диагностические работы
people-export-blanks = Бумажные анкеты
people-export-announcements = Ваши объявления
people-export-reactions = Отметки под объявлениями
people-export-deliveries = Что Вам присылали
people-export-push-counts = Сколько сообщений в день
people-export-audit = Журнал: кто смотрел и менял

# Люди
people-coded = Педагог { $code }
people-erased = Бывший участник
people-job = { $title }, { $school }
people-job-with-subjects = { $title } ({ $subjects }), { $school }
people-role-where = { $role } — { $where }
people-role-until = { $role }, до { $day }
people-role-waiting = { $role } (ждёт подтверждения)
people-not-allowed = На это у Вас нет прав. Если они нужны для работы, обратитесь к методисту или администратору.
people-unknown = Такого человека в списке нет: возможно, запись удалена.
people-home =
    <b>Люди</b>

    Найдите человека, чтобы пригласить, посмотреть карточку или дать роль. Каждый просмотр виден самому человеку.
people-find = 🔎 Найти человека
people-find-again = 🔎 Найти другого
people-find-title = Найти человека
people-find-who = Кого найти? Введите фамилию, имя или код.
people-find-who-hint = Например: Иванова Анна или 0147
people-find-who-label = Кого найти
people-found = Нашлось: { $count }. Кого открыть?
people-found-many = Нашлось больше { $shown }. Откройте нужного или уточните запрос.
people-found-none = По запросу «{ $typed }» никого нет. Проверьте фамилию или введите код.
people-earlier = ← Раньше
people-further = Дальше →
people-card =
    <b>{ $who }</b> · { $code }
    { $facts }

    { $state }
people-card-inside = ✅ В боте
people-card-outside = ▫️ Ещё не в боте
people-correction =
    ✏️ <b>{ $who }</b>: в списке сотрудников есть ошибка.

    <blockquote>{ $said }</blockquote>

    Поправьте список и отметьте здесь.
people-correction-card = Открыть карточку
people-correction-done = Исправлено
people-correction-settled = Отмечено: исправлено.
people-back-to-card = ← К карточке

# Приглашения
people-invite = ✉️ Пригласить
people-invite-anew = ✉️ Новое приглашение
people-invite-copy = Скопировать ссылку
people-invite-made =
    Приглашение: <b>{ $who }</b>

    { $link }

    Код для ручного ввода: <code>{ $code }</code>

    Действует до { $until }, один раз и только для этого человека. Передайте лично: кто откроет первым, тот и войдёт. Прежние приглашения больше не действуют.
people-invite-inside = Этот человек уже в боте. По новому приглашению вход перейдёт на другой телефон, а прежний закроется.
people-invite-above = Роли этого человека выше Ваших прав. Пригласить может методист.
people-uninvite = Отозвать приглашение
people-uninvited = Приглашение отозвано: по нему уже не войти.
people-sheet-title = Приглашения в бот методической службы
people-sheet-how = Наведите камеру телефона или откройте { $link } и отправьте код
people-sheet-until = Действует до { $until }, один раз. Никому не передавайте.
people-sheet-which = { $file }: назовите файл .pdf (карточки) или .csv (таблица).
people-sheet-nobody = Приглашать некого: все уже в боте, список пуст или кода такой школы нет.
people-sheet-saved =
    { $count ->
        [one] Готово { $count } приглашение
        [few] Готово { $count } приглашения
       *[many] Готово { $count } приглашений
    }: { $file }
    Прежние приглашения этих людей больше не действуют. Раздайте лично, файл удалите.

# Роли
people-grant = ➕ Дать роль
people-grant-form-title = Дать роль
people-grant-form-role = Какую роль дать?
people-grant-form-role-label = Роль
people-grant-form-none = Вам нечего выдать: роли дают методист, координатор и администратор.
people-grant-form-place = Где она действует?
people-grant-form-place-label = Где
people-grant-form-nowhere = Дать эту роль здесь негде: человек не работает в школе, за которую Вы отвечаете.
people-grant-form-term = На какой срок?
people-grant-form-term-label = Срок
people-grant-form-term-year = На год
people-grant-form-term-two = На два года
people-grant-form-term-open = Без срока
people-role-given = Роль «{ $role }» дана и уже действует.
people-role-given-waits = Роль «{ $role }» дана. Она начнёт действовать, когда её подтвердит ещё один человек с правом на это.
people-role-unknown = Такую роль выдать нельзя.
people-role-already = Эта роль у человека уже есть.
people-role-oneself = Такую роль нельзя дать себе. Попросите коллегу.
people-role-gone = Этой роли уже нет.
people-role-settled = Роль уже подтверждена. Снять её можно в карточке человека.
people-role-not-yours = Подтвердить может тот, у кого есть такая роль, но не тот, кто её дал, и не тот, кому дали.
people-last-admin = Это последний администратор. Сначала дайте роль администратора кому-то ещё.
people-role-taken = Роль «{ $role }» снята. Она перестанет действовать со следующего нажатия.
people-role-confirmed = Роль «{ $role }» подтверждена и действует.
people-role-declined = Роль «{ $role }» отклонена.
people-revoke = ➖ { $role }
people-revoke-ask = Снять роль «{ $role }»? { $who } перестанет её видеть сразу.
people-revoke-sure = Снять роль
people-confirm = Подтвердить
people-decline = Отклонить
people-waiting = ✍️ Ждут подтверждения: { $count }
people-waiting-none = Подтверждать нечего.
people-waiting-more = Ещё ждут: { $count }.
people-grant-asked =
    Роль ждёт подтверждения.

    <b>{ $who }</b>: { $role }

    Подтвердите, если это тот самый человек и роль ему поручена.
people-grant-given = { $who }: роль «{ $role }» действует.
people-grant-declined = { $who }: роль «{ $role }» отклонена.
people-grant-taken = { $who }: роль «{ $role }» снята.
people-grant-yours-given = Вам дана роль: { $role }. Новое — в меню.
people-grant-yours-declined = Роль «{ $role }» не подтверждена. Спросите того, кто её дал.
people-grant-yours-taken = Роль «{ $role }» с Вас снята.

# Администратор
people-admin-name = Администратор
people-admin-there = Администратор уже есть. Новых назначает он, в карточке человека.
people-admin-code =
    Код администратора: { $code }
    Отправьте его боту после команды /code в течение 15 минут. Он подойдёт один раз.
people-admins = Администраторы: { $admins }
people-status =
    <b>Состояние бота</b>

    Людей в списке: { $people }
    Вошли: { $inside }
    Заблокировали бота: { $blocked }
    Сообщений ждёт разбора: { $waiting }
    Отложено сбойных: { $quarantined }
    Ждут отправки: { $queued }
    Не подтверждено, дошло ли: { $uncertain }
people-status-since = Версия { $version }, работает с { $since }
people-status-disk = Свободно на диске: { $free } МБ
people-status-backup = Последняя резервная копия: { $at }
people-status-no-backup = Резервных копий в папке бота нет
people-status-conflict =
    ⚠️ { $at } сообщения боту забирала другая программа. Если второй копии бота у Вас нет, смените токен.
people-status-incidents = Последние сбои, по кодам: { $incidents }
people-frozen =
    <b>Бот восстановлен из копии, рассылка остановлена</b>

    Людям бот отвечает, сам пока никому не пишет. Ждут отправки: { $queued }
    { $kinds }

    Часть этого люди могли получить ещё до сбоя. Сначала остановите то, что не нужно повторять.
people-thaw = Продолжить рассылку
people-thaw-ask =
    <b>Продолжить рассылку?</b>

    Уйдёт сообщений: { $queued }
    { $kinds }

    Вернуть отправленное будет нельзя.
people-thaw-yes = Да, пусть уходит
people-thaw-no = Нет, подождать
people-thawed = Рассылка продолжится через несколько секунд. Ваше решение записано в журнал.
people-not-frozen = Рассылка не остановлена: продолжать нечего.
people-frozen-anew = С тех пор бот восстановили ещё раз. Откройте /status и посмотрите заново.
people-queued-line = • { $what }: { $count }
people-queued-announcement = объявления
people-queued-apprenticeship = программы пар
people-queued-assessment = взгляд со стороны
people-queued-attendance = присутствие и отзывы
people-queued-blank = бумажные анкеты
people-queued-certificate = сертификаты
people-queued-checkin = вопросы о том, как идёт работа
people-queued-consent = согласия
people-queued-course = курсы
people-queued-cover = закрепление наставников
people-queued-digest = подборки
people-queued-events = события
people-queued-exchange = «В гости на урок»
people-queued-group = сообщения в группы
people-queued-journals = журналы пар
people-queued-meeting = заседания
people-queued-mentorship = пары «наставник — молодой педагог»
people-queued-people = роли и данные людей
people-queued-plan = планы
people-queued-pulse = пульс адаптации
people-queued-questionnaire = анкеты
people-queued-registrations = запись на события
people-queued-signal = сигналы
people-queued-talk = выступления
people-queued-wave = волны опросов
