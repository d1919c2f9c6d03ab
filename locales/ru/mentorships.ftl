# Пары: наставник и молодой педагог
mentorships-menu-pairs = 🤝 Мои пары
mentorships-menu-mentor = 🤝 Мой наставник
mentorships-gone = Этой пары больше нет. Откройте список пар заново.

# Мои пары
mentorships-mine = 🤝 <b>Мои пары</b>
mentorships-none = Сейчас у Вас нет пары.
mentorships-none-young = Наставника пока нет. Его подберёт школа или методист, а бот спросит Ваше согласие.

# Карточка пары
mentorships-card = 🤝 <b>Пара наставничества</b>
mentorships-card-mentor = Наставник: { $who }
mentorships-card-mentee = Молодой педагог: { $who }
mentorships-card-school = { $school }
mentorships-way = { $form } · { $kind }
mentorships-span = с { $since } по { $until }
mentorships-card-days = Срок: { $span }
mentorships-card-ends = 🔚 Прекращается раньше: { $day }
mentorships-card-order = Приказ школы: № { $number } от { $day }
mentorships-card-agreement = Дополнительное соглашение: № { $number } от { $day }
mentorships-card-no-agreement = Дополнительное соглашение: пока нет
mentorships-card-meetings = Встреч: { $count }, последняя { $day }
mentorships-card-no-meetings = Встреч пока не записано
mentorships-card-followed = 🔄 Готовится замена наставника. До приказа действует эта пара.
mentorships-card-absent = Тот, чьего ответа ждут, ещё не в боте. Получите согласие на бумаге.
mentorships-line = { $icon } { $mentee } — { $mentor }
mentorships-state-proposed = ⏳ Ждём ответа наставника до { $day }
mentorships-state-agreed = ⏳ Наставник согласен. Ждём ответа молодого педагога до { $day }
mentorships-state-consented = 📄 Оба согласны. Ждём приказа школы
mentorships-state-active = 🟢 Пара действует
mentorships-state-paused = ⏸ Пауза до { $day }
mentorships-state-closing = 🏁 Срок подошёл к концу { $day }
mentorships-state-completed = ✅ Программа завершена { $day }
mentorships-state-ended_early = 🔚 Прекращена раньше срока { $day }
mentorships-state-replaced = 🔄 Наставник сменился { $day }
mentorships-state-declined = Предложение не принято
mentorships-state-lapsed = Предложение осталось без ответа
mentorships-state-withdrawn = Предложение отозвано
mentorships-take = 🤝 Беру
mentorships-cannot = Не могу сейчас
mentorships-later = Ответить позже
mentorships-want = ✅ Согласие
mentorships-another = Другой наставник
mentorships-enter-order = 📄 Записать приказ
mentorships-on-paper = ✍️ Согласие есть на бумаге
mentorships-call-off = Отозвать предложение
mentorships-shown = 👁 Цели и профиль
mentorships-run = ⚙️ Изменить пару
mentorships-more = ⋯ Ещё
mentorships-to-list = ⬅️ К списку пар

# Почему нельзя
mentorships-oneself = Нельзя быть наставником самому себе. Выберите другого человека.
mentorships-form-unknown = Такой формы наставничества в районе больше нет. Выберите другую.
mentorships-mentee-left = Этот человек больше не работает в районе.
mentorships-not-young = Этот человек уже не молодой педагог. Ситуационную пару может создать методист.
mentorships-only-situational = Этот человек уже не молодой педагог. Подойдёт только ситуационное наставничество.
mentorships-mentee-refused = Есть письменный отказ от наставника. Сначала отметьте, что отказ отозван.
mentorships-coming = Наставника этому человеку уже предложили. Дождитесь ответа или отзовите то предложение.
mentorships-live = У этого человека уже есть наставник. Чтобы сменить его, откройте пару и нажмите «Сменить наставника».
mentorships-nothing-to-follow = Пара, которую Вы хотите сменить, уже закончилась. Начните подбор заново.
mentorships-mentor-left = Выбранный наставник больше не работает в районе.
mentorships-mentor-young = Выбранный человек сам молодой педагог. Наставнику нужен больший опыт.
mentorships-same-mentor = Это и есть нынешний наставник. Выберите другого человека.
mentorships-boss = Это непосредственный руководитель. Выберите другого наставника или форму «Руководитель — педагог».
mentorships-mentor-away = До { $day } наставник просит не предлагать новых пар. Выберите другого человека или другой день.
mentorships-full = У наставника уже { $count } подопечных, больше { $most } нельзя. Выберите другого.

mentorships-state-yours = ⏳ Ждём Вашего ответа до { $day }
mentorships-state-ordered = 📄 Приказ есть. Пара начнётся { $day }
mentorships-to-pair = 🤝 К паре
mentorships-to-mine = ⬅️ К моим парам
mentorships-look = Посмотреть
mentorships-think = ⬅️ Подумать ещё

# Ответы
mentorships-asks-mentor = Что от Вас нужно: встречи, примерно { $count } в месяц, в первые недели чаще. Встречу можно записать меньше чем за минуту. Дополнительное соглашение и приказ школа оформит на бумаге.
mentorships-asks-mentee =
    Что это даёт: рядом опытный коллега, программа на год и ответы на вопросы. Оценок за это нет. Школа видит только даты и число встреч.
mentorships-you-took = Спасибо! Теперь спросим молодого педагога. Потом школа издаст приказ и подпишет с Вами дополнительное соглашение. О каждом шаге бот скажет.
mentorships-you-agreed = Записали. Остался приказ школы: пара начнётся с него.

    Отдельный вопрос: можно показать наставнику цели маршрута и профиль — так проще понять, с чего начать. Пара от этого не зависит, показ можно прекратить в любой день.
mentorships-show = 👁 Показать цели и профиль
mentorships-hide = 🙈 Больше не показывать
mentorships-shows = Наставник увидит цели и профиль, пока действует пара.
mentorships-hidden = Наставник больше не видит ни целей, ни профиля.
mentorships-why = Что мешает? Можно не отвечать: повлиять это может только на подбор.
mentorships-why-time = Не хватает времени
mentorships-why-distance = Далеко друг от друга
mentorships-why-subject = Нужен другой предмет или опыт
mentorships-why-none = Без объяснений
mentorships-another-sure = Подобрать другого наставника? Объяснять ничего не нужно: наставнику скажем только, что пара не сложилась.
mentorships-another-yes = Да, другого
mentorships-you-declined = Ответ записан. Тот, кто предложил пару, подберёт другого человека.
mentorships-till = Хорошо. Ответа ждём до { $day }.
mentorships-paper-kept = Согласие на бумаге отмечено.
mentorships-call-off-sure = Отозвать предложение? Тем, кого уже спросили, скажем, что пара не сложилась.
mentorships-called-off = Предложение отозвано.
mentorships-answer-given = Этот ответ уже записан. Откройте пару, чтобы увидеть, что дальше.
mentorships-answer-not-yet = Сначала ответит наставник. Бот спросит Вас сразу после этого.
mentorships-answer-lapsed = Срок ответа прошёл, предложение больше не действует. Если готовы, скажите об этом школе или методисту.
mentorships-answer-declined = От этого предложения уже отказались. Подбирают другую пару.
mentorships-answer-withdrawn = Предложение отозвано. Отвечать на него больше не нужно.
mentorships-answers-herself = Этот человек в боте и ответит сам. Бот напомнит за день до срока.
mentorships-not-coming = Отозвать можно только предложение. Эта пара уже действует или закончена.
mentorships-nothing-to-show = Показывать нечего: пара не действует.

# Предложить
mentorships-proposed = Наставника спросили.
mentorships-propose-title = Предложение наставника
mentorships-propose-where = Где искать наставника?
mentorships-propose-where-label = Где искать
mentorships-propose-where-own = В той же школе
mentorships-propose-where-any = Во всём районе
mentorships-propose-mentor = Кто будет наставником?
mentorships-propose-mentor-label = Наставник
mentorships-propose-mentor-hint = Подойдёт опытный педагог, не директор и не завуч этой школы.
mentorships-propose-form = Форма наставничества
mentorships-propose-form-label = Форма
mentorships-propose-kind = Вид наставничества
mentorships-propose-kind-label = Вид

# Приказ
mentorships-order-title = Приказ о наставничестве
mentorships-order-number = Номер приказа
mentorships-order-number-label = Приказ №
mentorships-order-number-hint = Сам приказ и соглашение остаются на бумаге в школе. Здесь — только номера и даты.
mentorships-order-on = Дата приказа
mentorships-order-on-label = Дата приказа
mentorships-order-starts = С какого дня действует пара?
mentorships-order-starts-label = Начало
mentorships-order-starts-same = Со дня приказа
mentorships-order-starts-other = С другого дня
mentorships-order-since = Первый день пары
mentorships-order-since-label = Первый день
mentorships-order-since-hint = Не раньше дня приказа.
mentorships-order-months = На сколько месяцев?
mentorships-order-months-label = Срок
mentorships-order-months-count = { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[other] { $count } месяцев
    }
mentorships-order-agreement = Дополнительное соглашение с наставником подписано?
mentorships-order-agreement-label = Соглашение
mentorships-order-agreement-hint = Статья 351.8 Трудового кодекса: работа наставника — с письменного согласия, её содержание, срок и оплата — в соглашении.
mentorships-order-anumber = Номер соглашения
mentorships-order-anumber-label = Соглашение №
mentorships-order-aday = Дата соглашения
mentorships-order-aday-label = Дата соглашения
mentorships-order-kept = Приказ записан.
mentorships-already-ordered = Приказ этой пары уже записан.
mentorships-no-consent = Приказ записывают, когда согласны оба. Откройте пару: там видно, чего ждём.
mentorships-months = Срок пары — от { $least } до { $most } месяцев.
mentorships-order-ahead = Дата приказа или соглашения ещё не наступила. Проверьте её.
mentorships-starts-before-order = Пара не может начаться раньше приказа. Измените первый день или дату приказа.
mentorships-starts-too-late = Первый день слишком далеко: не позже чем через { $days } дней.

# Жизнь пары
mentorships-pause = ⏸ Пауза
mentorships-pause-longer = ⏸ Продлить паузу
mentorships-resume = ▶️ Продолжить сейчас
mentorships-succeed = 🔄 Сменить наставника
mentorships-extend = 📆 Продлить срок
mentorships-end = 🔚 Прекратить досрочно
mentorships-stay = ↩️ Отменить прекращение
mentorships-complete = ✅ Завершить
mentorships-history = 🕓 История
mentorships-not-live = Эта пара не действует. Изменить её нельзя.
mentorships-not-active = Пауза бывает только у действующей пары.
mentorships-pausing-title = Пауза
mentorships-pausing-until = С какого дня пара продолжит работу?
mentorships-pausing-until-label = Продолжит
mentorships-pausing-until-hint = В этот день пауза закончится сама. На паузе пара считается действующей.
mentorships-pause-past = Пауза заканчивается в будущем. Выберите день позже сегодняшнего.
mentorships-pause-long = Пауза — не дольше { $days } дней. Для большего срока прекратите пару или смените наставника.
mentorships-pause-beyond = Пара рассчитана до { $day }, а пауза дольше. Выберите день раньше.
mentorships-pause-kept = Пауза записана. Оба узнают о ней.
mentorships-resumed-kept = Пара снова действует.
mentorships-extending-title = Продление пары
mentorships-extending-until = До какого дня продлить?
mentorships-extending-until-label = Новый срок
mentorships-extending-until-hint = Если срок окажется слишком длинным, бот скажет.
mentorships-extending-number = Номер приказа о продлении
mentorships-extending-number-label = Приказ №
mentorships-extending-number-hint = Приказ остаётся на бумаге в школе.
mentorships-extend-notice = Пара прекращается досрочно. Сначала отмените прекращение.
mentorships-extend-earlier = Сейчас срок — до { $day }: выберите день позже.
mentorships-longest = Дольше чем до { $day } нельзя: пара длится не больше { $count } месяцев. Дальше завершите её и начните новую.
mentorships-extended-kept = Срок продлён.
mentorships-ending-title = Досрочное прекращение
mentorships-ending-reason = Почему пара прекращается?
mentorships-ending-reason-label = Причина
mentorships-ending-last = Последний день пары
mentorships-ending-last-label = Последний день
mentorships-ending-last-hint = О прекращении предупреждают заранее (статья 351.8 ТК РФ). Первая кнопка — самый ранний день.
mentorships-ending-last-other = Другой день
mentorships-ending-day = Назовите последний день
mentorships-ending-day-label = Последний день
mentorships-reason-unknown = Такой причины в районе больше нет. Выберите другую.
mentorships-notice = { $day } — самый ранний последний день: предупредить нужно за { $count } рабочих дня.
mentorships-ends-anyway = { $day } пара закончится и так: досрочно прекращать её незачем.
mentorships-end-kept = Уведомление записано. До последнего дня его можно отменить.
mentorships-stay-kept = Прекращение отменено. Пара продолжает работу.
mentorships-complete-sure = Завершить пару? Она уйдёт в законченные, записи останутся.
mentorships-complete-early = С { $day } пару можно завершить: это за две недели до срока. Раньше — только прекратить с причиной.
mentorships-complete-kept = Пара завершена.

# Списки и история
mentorships-to-pairs = 🤝 Пары
mentorships-list = 🤝 <b>Пары</b>: { $shelf } — { $count }
mentorships-list-empty = Здесь пока никого нет.
mentorships-shelf-all = все
mentorships-shelf-answers = ⏳ ждут ответа
mentorships-shelf-orders = 📄 ждут приказа
mentorships-shelf-live = 🟢 действуют
mentorships-shelf-paused = ⏸ на паузе
mentorships-shelf-closing = 🏁 завершаются
mentorships-shelf-over = ▫️ закончены
mentorships-history-head = 🕓 <b>История пары</b>
mentorships-history-line = { $day } — { $what }
mentorships-history-others = <b>Другие наставники</b>
mentorships-did-proposed = пара предложена
mentorships-did-agreed = согласие наставника
mentorships-did-consented = согласие молодого педагога
mentorships-did-ordered = записан приказ
mentorships-did-active = пара начала работу
mentorships-did-paused = пауза
mentorships-did-resumed = пауза закончена
mentorships-did-notice = уведомление о досрочном прекращении
mentorships-did-stays = прекращение отменено
mentorships-did-extended = срок продлён
mentorships-did-moved = молодой педагог в другой школе
mentorships-did-closing = срок подошёл к концу
mentorships-did-completed = пара завершена
mentorships-did-ended_early = прекращена раньше срока
mentorships-did-replaced = наставник сменился
mentorships-did-declined = отказ от предложения
mentorships-did-lapsed = ответа не было
mentorships-did-withdrawn = предложение отозвано
mentorships-mentors = 🕓 <b>Наставники</b>: { $who }
mentorships-mentors-line = • { $who }: { $span }. { $state }
mentorships-mentors-none = Наставников пока не было.
mentorships-all-mentors = 🕓 Все наставники

# Объединение
mentorships-to-known = 🌱 Молодые педагоги
mentorships-to-association = ⬅️ К объединению
mentorships-known = 🌱 <b>{ $title }</b>: молодые педагоги
mentorships-known-yes = 🟢 { $who } — наставник есть
mentorships-known-no = ▫️ { $who } — наставника пока нет
mentorships-known-none = Молодых педагогов в объединении нет.

# Условия наставника
mentorships-terms-button = 🎚 Мои условия
mentorships-terms = 🎚 <b>Мои условия наставника</b>
mentorships-terms-own = Подопечных — не больше { $count }
mentorships-terms-any = Подопечных — как принято в районе, не больше { $most }
mentorships-terms-away = Новых пар не предлагать до { $day }
mentorships-terms-ready = Новые пары можно предлагать
mentorships-terms-online = Онлайн-встречи подходят
mentorships-terms-offline = Только встречи рядом, без онлайна
mentorships-terms-count = до { $count }
mentorships-terms-leave = ⏸ Не предлагать пар до…
mentorships-terms-back = ▶️ Снова предлагать пары
mentorships-terms-to-off = 💻 Онлайн не подходит
mentorships-terms-to-on = 💻 Онлайн подходит
mentorships-terms-kept = Записано.
mentorships-terms-most = Больше { $most } подопечных в районе не бывает.
mentorships-terms-day = Выберите день в будущем, не дальше года.
mentorships-away-title = Пауза в новых парах
mentorships-away-until = До какого дня не предлагать новых пар?
mentorships-away-until-label = Не предлагать до
mentorships-away-until-hint = Нынешние пары продолжат работу.

# Стать наставником
mentorships-me-button = 🤝 Наставничество
mentorships-wish-button = 🤝 Стать наставником
mentorships-wish-offer = 🤝 <b>Стать наставником</b>

    Наставник встречается с молодым коллегой несколько раз в месяц: смотрит урок, помогает спланировать, отвечает на вопросы. Оформляют это приказом и соглашением, работа оплачивается.

    Предложить себя? Ответит школа или методист.
mentorships-wish-yes = Да, предложить себя
mentorships-wished = Заявка у школы и методиста. Ответ придёт сюда.
mentorships-unwish = Отозвать заявку
mentorships-unwished = Заявка отозвана.
mentorships-wish-already = Вы уже наставник. Условия — в разделе «Мои пары».
mentorships-wish-young = Наставник — педагог с опытом. Пока Вы сами молодой педагог; возвращайтесь позже!
mentorships-wish-settled = На эту заявку уже ответили.
mentorships-to-wishes = ✋ Хотят быть наставниками
mentorships-wishes = ✋ <b>Хотят быть наставниками</b>: { $count }
mentorships-wishes-none = Заявок сейчас нет.
mentorships-wishes-line = { $place }. { $who }, с { $day }
mentorships-wish-grant = { $place }. Дать роль
mentorships-wish-not-now = { $place }. Пока нет
mentorships-wish-granted = Роль наставника выдана.
mentorships-wish-answered = Ответ отправлен.

# Уведомления: без имён
mentorships-push-mentor = 🤝 Вам предлагают стать наставником. Ответ ждём до { $day }.
mentorships-push-mentee = 🤝 Для Вас нашёлся наставник. Согласие ждём до { $day }.
mentorships-push-again = ⏰ Предложение стать наставником ждёт ответа до { $day }.
mentorships-push-again-mentee = ⏰ Предложение о наставнике ждёт Вашего ответа до { $day }.
mentorships-push-wish = ✋ В Вашей школе есть желающий стать наставником.
mentorships-push-not-now = 🤝 Спасибо, что предложили себя в наставники. Сейчас подопечного нет; можно предложить себя снова в любой день.
mentorships-next-one = ➡️ Следующий кандидат
mentorships-news-declined = Предложенная пара не сложилась: получен отказ.
mentorships-news-not-formed = Пара наставничества не сложилась. Делать ничего не нужно.
mentorships-news-lapsed = Предложение о наставничестве осталось без ответа, срок прошёл.
mentorships-news-withdrawn = Предложение о наставничестве снято: один из двоих больше не работает в районе.
mentorships-news-consented = 📄 Оба согласны на пару наставничества. Нужен приказ школы.
mentorships-news-mentee-agreed = Молодой педагог согласен. Дальше — приказ школы и соглашение с Вами.
mentorships-news-order-awaited = ⏰ Пара наставничества три рабочих дня ждёт приказа школы.
mentorships-news-active = 🟢 Пара наставничества начала работу. Первую встречу лучше провести на этой неделе.
mentorships-news-replaced = Ваша пара наставничества завершилась: дальше работает другой наставник. Спасибо!
mentorships-news-paused = ⏸ Пара наставничества на паузе.
mentorships-news-resumed = ▶️ Пара наставничества снова работает.
mentorships-news-pause-ends = ⏸ Пауза пары скоро закончится, и пара продолжит работу сама. Если нужно, продлите паузу.
mentorships-news-notice = 🔚 Пара наставничества прекращается раньше срока. День — на карточке пары.
mentorships-news-stays = ↩️ Прекращение пары отменено, она продолжает работу.
mentorships-news-extended = 📆 Срок пары наставничества продлён.
mentorships-news-ends-soon = 🏁 Через две недели или раньше закончится срок пары наставничества.
mentorships-news-closing = 🏁 Срок пары наставничества подошёл к концу. Завершите её или продлите.
mentorships-news-completed = ✅ Пара наставничества завершена. Спасибо за работу!
mentorships-news-ended = 🔚 Пара наставничества прекращена.
mentorships-news-left = 🔚 Пара наставничества прекращена: один из двоих больше не работает в районе.
mentorships-news-mentor-moved = Наставник одной из пар сменил школу. Пара продолжает работу.
mentorships-news-mentee-moved = Молодой педагог одной из пар сменил школу. Пара продолжает работу.
mentorships-many-closing = 🏁 Подошёл срок пар наставничества: { $count }. Завершите их или продлите.
mentorships-many-ends-soon = 🏁 Через две недели или раньше закончится срок пар наставничества: { $count }.
