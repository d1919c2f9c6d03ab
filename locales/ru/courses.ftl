courses-menu = 🎓 Курсы
courses-menu-hub = 🎓 Курсы района
courses-menu-school = 🎓 Курсы школы

# Как стоит курс
courses-phase-planned = приём заявок ещё не открыт
courses-phase-open = идёт приём заявок
courses-phase-closed = приём заявок закрыт
courses-phase-running = курс идёт
courses-phase-done = курс завершён
courses-phase-cancelled = курс отменён
courses-provider-state = государственная организация
courses-provider-municipal = муниципальная организация
courses-provider-listed = организация из перечня
courses-provider-private = частная организация
courses-mode-full_time = очно
courses-mode-part_time = заочно
courses-mode-distance = дистанционно
courses-mode-mixed = очно-заочно
courses-mode-internship = стажировка
courses-reason-deficit = хочу закрыть дефицит
courses-reason-attestation = готовлюсь к аттестации
courses-reason-interest = интересна тема
courses-reason-term = подошёл срок курсов
courses-state-asked = ждёт согласования школы
courses-state-approved = школа согласовала, ждёт места
courses-state-confirmed = место подтверждено
courses-state-waiting = лист ожидания
courses-state-enrolled = слушатель курса
courses-state-completed = курс завершён, удостоверение есть
courses-state-dropped = отчисление
courses-state-declined = заявка отклонена
courses-state-cancelled = заявка отменена
courses-standing-valid = действуют
courses-standing-soon = срок подходит
courses-standing-over = срок вышел
courses-standing-unknown = нет сведений

# Строка курса
courses-dates = { $starts } – { $ends }
courses-dates-from = с { $starts }
courses-dates-none = { $year } год, даты уточняются
courses-apply-by = · заявки до { $day }
courses-line = <b>{ $title }</b>
    { $hours } ч · { $mode } · { $dates } { $apply }
courses-numbered = { $number }. { $line }

# «Курсы» педагога
courses-home = 🎓 <b>Курсы</b>
courses-term-valid = Ваши курсы действуют до { $until }.
courses-term-soon = Ваши курсы действуют до { $until }. Пора выбрать следующие.
courses-term-over = Срок Ваших курсов вышел { $until }. Право на новые есть каждые три года — выберите курс.
courses-term-unknown = Бот не знает, когда были Ваши последние курсы. Скажите — и он напомнит о сроке заранее.
courses-recommended = <b>Подходит Вам</b>
courses-recommended-none = Подобрать пока нечего. Посмотрите все курсы.
courses-none = Курсов в плане-графике пока нет.
courses-because = <i>Почему: { $why }</i>
courses-why-theme = тема из Вашей анкеты
courses-why-position = для Вашей должности
courses-why-heads = для руководителей объединений
courses-all = Все курсы: { $count }
courses-mine = Мои курсы: { $count }
courses-have = 📜 У меня удостоверение
courses-tell-last = Когда были последние курсы
courses-every = 🎓 <b>Все курсы</b>: { $count }
courses-back = ⬅️ К курсам
courses-open = Открыть курс
courses-find = Подобрать курс

# Карточка
courses-card = 🎓 <b>{ $title }</b>
    { $phase }

courses-card-provider = Где: { $provider } ({ $kind })
courses-card-hours = Объём: { $hours } ч, { $mode }
courses-card-dates = Когда: { $dates }
courses-card-apply = Заявки: до { $day } включительно
courses-card-listeners = Для кого: { $listeners }
courses-card-themes = Темы: { $themes }
courses-card-budget = Оплата: бюджет, для Вас бесплатно
courses-card-paid = Оплата: внебюджет, курс платный
courses-card-quota = Мест для района: { $quota }, заявок: { $asked }
courses-private = ⚠️ Организация частная. С 1 сентября 2025 года педагоги школ учатся в государственных и муниципальных организациях и в организациях из перечня. Проверьте, примет ли школа такое удостоверение.
courses-link = Страница курса
courses-want = ✋ Хочу учиться
courses-take-back = Отменить заявку
courses-my-state = { $icon } <b>Ваша заявка:</b> { $state }
courses-my-why = Причина: { $why }
courses-reason = <b>{ $title }</b>

    Почему хотите учиться? Ответ увидят заместитель директора и методист.
courses-to-course = ⬅️ К курсу
courses-not-agree = Не соглашаюсь
courses-applied = Заявка отправлена в школу. Бот напишет, когда место подтвердят
courses-take-back-sure = Отменить заявку на курс «{ $title }»? Место в очереди не сохранится.
courses-take-back-yes = Да, отменить
courses-keep = Нет, оставить
courses-taken-back = Заявка отменена
courses-mine-title = 🎓 <b>Мои курсы</b>
courses-mine-none = Заявок и удостоверений пока нет.
courses-mine-line = { $icon } { $title }
    { $state }
courses-completed = <b>Удостоверения</b>
courses-completed-line = 📜 { $title }
    { $hours } ч, № { $number } от { $day }

# Удостоверение
courses-record-title = Удостоверение
courses-record-called = Как называется курс? Перепишите из удостоверения.
courses-record-called-label = Курс
courses-record-provider = Какая организация учила?
courses-record-provider-label = Организация
courses-record-hours = Сколько часов?
courses-record-hours-label = Часов
courses-record-number = Номер удостоверения?
courses-record-number-label = Номер
courses-record-number-hint = Регистрационный номер с бланка. Фотографию присылать не нужно.
courses-record-issued = Дата выдачи?
courses-record-issued-label = Выдано
courses-recorded = Записано. Срок курсов обновлён
courses-last-title = Последние курсы
courses-last-when = Когда Вы в последний раз завершили курсы повышения квалификации?
courses-last-when-label = Дата
courses-last-when-hint = Примерная дата тоже подойдёт: «июнь 2024» — это 01.06.2024. Если курсов не было или не помните, пропустите.
courses-remembered = Спасибо. Бот напомнит, когда подойдёт срок
courses-not-remembered = Хорошо, спросим через год

# Школа
courses-schools = Курсы какой школы показать?
courses-schools-none = Вашей школы среди действующих нет.
courses-school = 🎓 <b>{ $school }</b>
    Ждут Вашего слова: { $count }
courses-school-quiet = 🎓 <b>{ $school }</b>
    Новых заявок на курсы нет. Всего ждёт: { $count }
courses-school-further = 🎓 <b>{ $school }</b>
    Согласованы и дальше: { $count }
courses-school-line = { $icon } { $person }
    «{ $title }» — { $state }
courses-approve-all = 👍 Утвердить все: { $count }
courses-approve-all-sure = Утвердить все заявки школы ({ $count })? Вашу собственную утвердит директор.
courses-approve-all-yes = Да, утвердить
courses-approved-all = Утверждено: { $count }
courses-school-to-further = Согласованные
courses-school-to-asked = Новые заявки
courses-school-terms = 📅 Сроки курсов
courses-to-school = ⬅️ К школе
courses-school-back = ⬅️ К заявкам школы
courses-school-open = Посмотреть заявки
courses-asked = <b>{ $person }</b>
    { $line }

    Причина: { $reason }
    Состояние: { $state }
courses-approve = 👍 Утвердить
courses-decline = Отклонить
courses-approved = Утверждено. Заявку видит методист
courses-declined = Отклонено. Педагог узнает причину
courses-decline-title = Отклонить заявку
courses-decline-why = Почему школа отклоняет заявку? Причину увидит педагог.
courses-decline-why-label = Причина
courses-decline-why-hint = Коротко, например: «В эти дни некому заменить на уроках».
courses-terms = 📅 <b>{ $title }</b>
    Курсы действуют: { $valid } из { $people } ({ $share } %)

courses-terms-none = Здесь никого нет.
courses-terms-line = { $person } — { $until }, { $state }
courses-terms-where = { $line } · { $school }
courses-terms-over = Срок вышел: { $count }
courses-terms-soon = Подходит за год: { $count }
courses-terms-unknown = Нет сведений: { $count }
courses-terms-valid = Действуют: { $count }

# Методист
courses-hub = 🎓 <b>Курсы района</b>

    Курсов в плане: { $courses }, идёт приём: { $open }
    Заявок ждут слова школ: { $schools }
    Педагогов с действующими курсами: { $share } %
    Срок вышел: { $over }
courses-to-share = Распределить ({ $count }): { $title }
courses-to-certify = Удостоверения ({ $count }): { $title }
courses-plan-open = План-график
courses-new = ➕ Курс
courses-terms-open = 📅 Сроки
courses-heads-open = Руководители объединений
courses-reports = 📊 Отчёты
courses-to-hub = ⬅️ К курсам района
courses-plan = <b>План-график на { $year } год</b>: { $count }
courses-plan-none = План-график на { $year } год пока пуст (курсов: { $count }). Загрузите его из файла или добавьте курс.
courses-line-open = Заявки и места
courses-line-back = ⬅️ К заявкам
courses-edit = ✏️ Изменить
courses-shut = Закрыть приём
courses-reopen = Открыть приём
courses-shut-now = Приём заявок закрыт
courses-open-now = Приём заявок открыт
courses-announce = 📣 Объявить
courses-call-off = Отменить курс
courses-call-off-sure = Отменить курс «{ $title }»? Заявок и слушателей: { $count }. Каждый получит сообщение.
courses-call-off-yes = Да, отменить курс
courses-called-off-now = Курс отменён
courses-no-quota = без ограничения
courses-quota = <b>{ $title }</b>

    Мест: { $quota } · занято: { $held }
    Утвердили школы: { $approved } · ждут школу: { $asked } · лист ожидания: { $waiting }
courses-quota-school = Не больше { $count } из одной школы
courses-school-share = • { $school }: занято { $held }, утверждено { $approved }, ждут школу { $asked }, в листе { $waiting }
courses-school-none = без школы
courses-schools-more = …и ещё школ: { $count }
courses-share-out = Подтвердить по квоте
courses-shared-out = Мест подтверждено: { $given }. В листе ожидания: { $waiting }
courses-enrol = Зачислить подтверждённых: { $count }
courses-enrol-sure = Зачислить на курс «{ $title }» всех подтверждённых: { $count }? Каждый получит сообщение.
courses-enrol-yes = Да, зачислить
courses-enrolled = Зачислено: { $count }
courses-list-file = Список слушателей (XLSX)
courses-applicant = <b>{ $person }</b>, { $school }
    «{ $title }», в очереди № { $number }

    Причина: { $reason }
    Состояние: { $state }
courses-decide-confirmed = ✅ Подтвердить место
courses-decide-waiting = ⏳ В лист ожидания
courses-decide-declined = Отклонить
courses-decide-dropped = Отчислить
courses-decided = Готово
courses-why-title = Причина
courses-why-why = Почему? Причину увидит педагог.
courses-why-why-label = Причина
courses-why-why-hint = Коротко, например: «Курс не по Вашему предмету».
courses-number = 📜 Удостоверение
courses-person = Карточка педагога
courses-certify = 📜 Внести удостоверения
courses-certify-list = <b>{ $title }</b>
    Без удостоверения: { $count }. Нажмите на человека и впишите номер; дату и часы бот подставит из прошлого.
courses-certify-none = <b>{ $title }</b>
    Удостоверения внесены, без номера осталось: { $count }.
courses-certify-number = Номер удостоверения?
courses-certify-number-label = Номер
courses-certify-issued = Дата выдачи?
courses-certify-issued-label = Выдано
courses-certify-hours = Сколько часов?
courses-certify-hours-label = Часов
courses-certified = Удостоверение внесено
courses-heads = <b>Руководители объединений</b>
    Прошли курсы для руководителей за три года: { $trained } из { $count } ({ $share } %)

courses-head-line = { $icon } { $person } ({ $associations }): { $day }
courses-head-not = пока нет
courses-report-heads = Список руководителей (XLSX)

# Курс своими руками
courses-added = Курс добавлен, приём заявок открыт
courses-changed = Курс изменён
courses-new-title = Курс
courses-new-called = Как называется курс?
courses-new-called-label = Курс
courses-new-provider = Какая организация проводит?
courses-new-provider-label = Организация
courses-new-kind = Что это за организация?
courses-new-kind-label = Вид организации
courses-new-kind-hint = С 1 сентября 2025 года педагоги школ учатся в государственных и муниципальных организациях и в организациях из перечня.
courses-new-hours = Сколько часов?
courses-new-hours-label = Часов
courses-new-mode = Как проходит?
courses-new-mode-label = Форма
courses-new-starts = Когда начинается?
courses-new-starts-label = Начало
courses-new-ends = Когда заканчивается?
courses-new-ends-label = Конец
courses-new-apply = До какого дня принимать заявки?
courses-new-apply-label = Заявки до
courses-new-apply-hint = Названный день входит в срок. Не позже начала курса.
courses-new-quota = Сколько мест у района?
courses-new-quota-label = Мест
courses-new-quota-hint = Пропустите, если места не ограничены.
courses-new-more = Что ещё указать?
courses-new-more-label = Ещё
courses-new-more-listeners = Для кого (словами)
courses-new-more-positions = Должности
courses-new-more-school_quota = Мест на школу
courses-new-more-for_heads = Курс для руководителей объединений
courses-new-more-themes = Темы анкеты
courses-new-more-paid = Внебюджет
courses-new-more-link = Ссылка
courses-new-listeners = Для кого курс? Своими словами.
courses-new-listeners-label = Для кого
courses-new-positions = Для каких должностей?
courses-new-positions-label = Должности
courses-new-school_quota = Сколько мест на одну школу?
courses-new-school_quota-label = Мест на школу
courses-new-groups = К каким группам анкеты относится?
courses-new-groups-label = Группы
courses-new-themes = Какие темы закрывает?
courses-new-themes-label = Темы
courses-new-themes-hint = Педагоги, которым нужна тема, увидят курс среди подходящих. Пропустите, если курс обо всей группе.
courses-new-link = Ссылка на страницу курса?
courses-new-link-label = Ссылка

# Сообщения
courses-told-approved = 🎓 «{ $title }»: школа согласовала Вашу заявку. Теперь она у методиста.
courses-told-confirmed = 🎓 «{ $title }»: место за Вами. О зачислении бот напишет.
courses-told-waiting = 🎓 «{ $title }»: мест пока не хватило, Вы в листе ожидания. Если место освободится, бот напишет.
courses-told-enrolled = 🎓 «{ $title }»: Вы в списке слушателей.
courses-told-declined = 🎓 «{ $title }»: заявка отклонена. Причина — в карточке курса.
courses-told-dropped = 🎓 «{ $title }»: Вас больше нет в списке слушателей. Причина — в карточке курса.
courses-told-cancelled = 🎓 «{ $title }»: курс отменён. Посмотрите другие.
courses-push-asked = 🎓 Заявок на курсы ждут Вашего слова: { $count }.
courses-push-unapproved = 🎓 Приём заявок на курсы заканчивается через три рабочих дня. Без Вашего слова остались: { $count }.
courses-push-numbers = 🎓 Курс «{ $title }» завершён. Без удостоверения: { $count }.
courses-push-due-12 = 🎓 Через год подойдёт срок Ваших курсов повышения квалификации. Можно выбрать курс спокойно.
courses-push-due-6 = 🎓 Через полгода подойдёт срок Ваших курсов повышения квалификации. Хорошее время подать заявку.
courses-push-due-3 = 🎓 До срока Ваших курсов осталось три месяца. Выберите курс сейчас.
courses-push-last = 🎓 Когда у Вас были последние курсы? Один ответ — и бот напомнит о сроке заранее.

# Почему нет
courses-gone = Такого курса нет.
courses-application-gone = Такой заявки нет.
courses-closed = Приём заявок на этот курс закрыт. Посмотрите другие.
courses-not-yet = Приём заявок на этот курс ещё не открыт.
courses-called-off = Курс «{ $title }» отменён.
courses-begun = Курс уже начался или завершён: места больше не распределяют.
courses-reason-gone = Выберите причину из списка.
courses-no-consent = Без согласия передать список организатору нельзя. Откройте курс и нажмите «Хочу учиться» ещё раз.
courses-applied-already = Заявка на этот курс у Вас уже есть.
courses-enrolled-already = Вы уже в списке слушателей. Если не сможете учиться, напишите методисту.
courses-own-application = Это Ваша заявка. Слово за директором школы.
courses-settled-already = Заявка уже в другом состоянии. Откройте её ещё раз.
courses-no-room = Свободных мест нет: мешает квота района или школы.
courses-seats-held = Занято уже больше: { $count }. Столько мест и оставьте, или отклоните часть заявок.
courses-term-passed = Срок заявок прошёл { $day }. Сначала измените его в карточке курса.
courses-not-a-listener = Этого человека нет среди слушателей курса.
courses-issued-ahead = Эта дата ещё не наступила. Проверьте год.
courses-hours-odd = Курс повышения квалификации — от { $least } до { $most } часов. Проверьте число.
courses-ends-early = Конец курса раньше начала. Поправьте даты.
courses-apply-late = Приём заявок заканчивается после начала курса. Поправьте даты.
courses-number-known = Удостоверение с этим номером уже записано.

# Кто смотрел
courses-deed-approved = школа ответила на Вашу заявку на курс
courses-deed-settled = методист решил по Вашей заявке на курс
courses-deed-record = внесено Ваше удостоверение о курсах

# Отчёты
courses-reports-title = 📊 <b>Отчёты по курсам за { $year } год</b>

    Файлы XLSX. Кто взял список с именами, остаётся в журнале.
courses-report-plan = План-график
courses-report-requests = Сводная заявка по школам
courses-report-done = Справка о выполнении
courses-report-certificates = Реестр удостоверений
courses-report-terms = Сроки: кому пора учиться
courses-report-ready = Готово: { $title }
courses-sheet-plan = План-график курсов повышения квалификации
courses-sheet-requests = Сводная заявка на курсы
courses-sheet-done = Справка о выполнении плана-графика курсов
courses-sheet-certificates = Реестр удостоверений
courses-sheet-terms = Сроки курсов: вышли, подходят, неизвестны
courses-sheet-heads = Обучение руководителей объединений
courses-sheet-list = Список слушателей
courses-sheet-list-of = Список слушателей: «{ $title }», { $provider }
courses-sheet-year = { $title }, { $year } год
courses-sheet-made = { $district }. Составлено { $when } Источник: записи бота.
courses-sheet-budget = бюджет
courses-sheet-paid = внебюджет
courses-column-number = №
courses-column-title = Тема курса
courses-column-listeners = Категория слушателей
courses-column-provider = Организация
courses-column-provider-kind = Вид организации
courses-column-hours = Часов
courses-column-mode = Форма
courses-column-starts = Начало
courses-column-ends = Конец
courses-column-apply-until = Заявки до
courses-column-budget = Оплата
courses-column-quota = Квота
courses-column-school-quota = На школу
courses-column-school = Школа
courses-column-sum = Всего
courses-column-asked = Заявок
courses-column-enrolled = Зачислено
courses-column-completed = Завершили
courses-column-hours-done = Часов освоено
courses-column-person = Фамилия, имя, отчество
courses-column-position = Должность
courses-column-certificate = № удостоверения
courses-column-issued = Выдано
courses-column-state = Состояние
courses-column-until = Действуют до
courses-column-associations = Объединения
courses-column-trained = Курс для руководителей

# План-график из файла
courses-load = 📥 План из файла
courses-sample = Образец
courses-sample-file = План-график, образец
courses-sample-ready = Образец плана-графика. Впишите курсы под строкой с примером и пришлите файл боту. Пояснения — в примечаниях к заголовкам, коды тем — на втором листе.
courses-file-title = План-график из файла
courses-file-file = Пришлите план-график: XLSX или CSV.
courses-file-file-label = Файл
courses-file-file-hint = Столбцы могут стоять в любом порядке. Нужны тема, организация и часы. Сначала бот покажет, что изменится.
courses-sure-title = План-график из файла
courses-sure-deed = Загрузить?
courses-sure-deed-label = Решение
courses-sure-deed-take = Загрузить
courses-sure-deed-leave = Не загружать
courses-load-left = План не изменился
courses-load-would = 📥 <b>План-график на { $year } год</b> — проба, ничего ещё не изменилось
    Новых: { $new } · изменятся: { $changed } · без изменений: { $same } · уйдут из плана: { $gone }
courses-load-done = ✅ <b>План-график на { $year } год загружен</b>
    Новых: { $new } · изменено: { $changed } · без изменений: { $same } · ушло из плана: { $gone }
courses-load-new = <b>Новые</b>: { $count }
courses-load-changed = <b>Изменения</b>: { $count }
courses-load-gone = <b>Нет в файле</b>, отменяются: { $count }
courses-load-kept = <b>Нет в файле, но есть заявки</b>, остаются: { $count }. Отмените их сами, если нужно.
courses-load-problems = ⚠️ <b>Ошибки</b>: { $count }. Эти строки не загружаются, пока их не исправить.
courses-load-private = ⚠️ Частная организация, строки { $lines }. С 1 сентября 2025 года педагоги школ учатся в государственных и муниципальных организациях и в организациях из перечня.
courses-load-ignored = Бот не знает столбцов: { $columns }. Их он пропускает.
courses-load-item = • { $item }
courses-load-more = …и ещё { $count }
courses-load-change = { $title }: { $fields }
courses-load-problem = строка { $line }, «{ $column }»: { $cure }
courses-load-state = снова в плане
courses-cell-formula = формула. Вставьте значение.
courses-cell-empty = пусто. Заполните.
courses-cell-long = длиннее { $most } знаков. Сократите.
courses-cell-unknown = «{ $said }» непонятно. Напишите одно из: { $choices }.
courses-cell-number = «{ $said }» — не число. Напишите, например, 36.
courses-cell-range = { $said } — нужно от { $least } до { $most }.
courses-cell-day = «{ $said }» — не дата. Напишите 01.03.2027 или 01.03.2027–20.03.2027.
courses-cell-theme = темы «{ $said }» в анкете нет. Коды и названия — в образце на втором листе.
courses-cell-link = «{ $said }» — не ссылка. Она начинается с https://
courses-no-header = В файле нет строки с заголовками. Нужны столбцы { $needed }. Возьмите образец.
courses-column-twice = Столбец «{ $column }» встречается дважды. Оставьте один.
courses-plan-empty = Под заголовками нет ни одного курса.
