beginners-menu = 🌱 Молодые педагоги

# Дом наставничества
beginners-hub = 🌱 <b>Молодые педагоги района</b>
beginners-hub-school = 🌱 <b>Молодые педагоги</b>
    { $schools }
beginners-none = Педагогов со стажем меньше трёх лет сейчас нет.
beginners-total = Всего { $total }. Охвачены наставничеством: { $percent } %, цель — { $goal } %.
beginners-count-paired = 🟢 с наставником: { $count }
beginners-count-grace = 🟡 срок ещё идёт: { $count }
beginners-count-uncovered = 🔴 без наставника: { $count }
beginners-count-refused = 📄 письменный отказ: { $count }
beginners-count-away = 💤 долго отсутствуют: { $count }, в счёт не входят
beginners-to-register = 📋 Список и охват
beginners-to-hub = ⬅️ Молодые педагоги

# Список
beginners-gone = Этого человека нет среди молодых педагогов. Откройте список заново.
beginners-register = 📋 <b>Молодые педагоги</b>: { $shelf } — { $count }
beginners-shelf-all = все
beginners-shelf-uncovered = 🔴 без наставника
beginners-shelf-grace = 🟡 срок идёт
beginners-shelf-paired = 🟢 с наставником
beginners-shelf-refused = 📄 письменный отказ
beginners-shelf-away = 💤 отсутствуют
beginners-shelf-empty = Здесь пока никого нет.
beginners-mark-uncovered = 🔴 { $who }
beginners-mark-grace = 🟡 до { $day } · { $who }
beginners-mark-paired = 🟢 { $who }
beginners-mark-refused = 📄 { $who }
beginners-mark-away = 💤 { $who }

# Карточка
beginners-card = 👤 <b>{ $who }</b>
beginners-experience = Стаж: { $experience }. Работает с { $hired }
beginners-newly = меньше месяца
beginners-years =
    { $years ->
        [one] { $years } год
        [few] { $years } года
       *[other] { $years } лет
    }
beginners-months =
    { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
       *[other] { $months } месяцев
    }
beginners-is-paired = 🟢 Наставник: { $mentor }, с { $since }
beginners-is-grace =
    🟡 Наставника пока нет. Его нужно найти до { $day } включительно: { $left ->
        [0] сегодня последний день.
        [one] остался { $left } день.
        [few] осталось { $left } дня.
       *[other] осталось { $left } дней.
    }
beginners-is-uncovered = 🔴 Наставника нет. Срок вышел { $day }
beginners-is-refused = 📄 Письменный отказ от наставника: { $day }{ $number }
    В показателе охвата этот человек остаётся.
beginners-number = {" "}№ { $number }
beginners-is-away = 💤 Долгое отсутствие с { $since }{ $until }
    В показатель охвата не входит.
beginners-until = {" "}по { $day }
beginners-coming = ⏳ Готовится пара. Наставник: { $mentor }
beginners-ahead = 💤 Долгое отсутствие начнётся { $since }
beginners-to-list = ⬅️ К списку

# Отказ и долгое отсутствие
beginners-refuse = 📄 Отказ от наставника
beginners-unrefuse = ↩️ Отказ отозван
beginners-unrefuse-sure = { $who } снова хочет работать с наставником? Тогда наставника нужно будет найти.
beginners-leave-so = Оставить как есть
beginners-leave = 💤 Долгое отсутствие
beginners-return = ☀️ Снова на работе
beginners-refused = Отказ записан.
beginners-unrefused = Отказ отозван.
beginners-left = Отсутствие записано.
beginners-returned = Возвращение записано.
beginners-refusing-title = Отказ от наставника
beginners-refusing-written = Какого числа написан отказ? Сам лист хранится в школе.
beginners-refusing-written-label = Дата отказа
beginners-refusing-number = Какой номер у документа?
beginners-refusing-number-label = Номер
beginners-leaving-title = Долгое отсутствие
beginners-leaving-since = С какого дня человека нет на работе? Причину писать не нужно.
beginners-leaving-since-label = С какого дня
beginners-leaving-until = По какой день включительно? Если дата ещё не известна, пропустите вопрос.
beginners-leaving-until-label = По какой день
beginners-returning-title = Снова на работе
beginners-returning-back = С какого дня человек снова работает?
beginners-returning-back-label = Первый рабочий день
beginners-refused-already = Отказ уже записан. Откройте карточку заново.
beginners-not-refused = Записанного отказа нет. Откройте карточку заново.
beginners-refusal-paired = Пара действует. Если наставник больше не нужен, сначала завершите пару.
beginners-refusal-future = Отказ не может быть написан завтра или позже. Проверьте дату.
beginners-away-already = Отсутствие уже записано. Сначала отметьте возвращение.
beginners-leave-backwards = Последний день раньше первого. Проверьте даты.
beginners-not-away = Записанного отсутствия нет. Откройте карточку заново.
beginners-return-early = Возвращение раньше начала отсутствия. Проверьте дату.
beginners-deed-refused = записан письменный отказ от наставника
beginners-deed-unrefused = отозван отказ от наставника
beginners-deed-away = записано долгое отсутствие
beginners-deed-back = записано возвращение на работу

# Показатели
beginners-to-figures = 📊 Показатели
beginners-no-period = Такого учебного года ещё нет в календаре или он не начался.
beginners-figures = 📊 <b>Показатели наставничества</b>
    { $period }, на { $day }
beginners-year = { $year } учебный год
beginners-year-half = { $year } учебный год, { $half }
beginners-half-0 = весь год
beginners-half-1 = 1-е полугодие
beginners-half-2 = 2-е полугодие
beginners-kpi = { $mark } <b>{ $title }</b>
    { $percent } % ({ $part } из { $whole }), цель — { $goal } %
beginners-kpi-none = { $mark } <b>{ $title }</b>
    данных пока нет, цель — { $goal } %
beginners-kpi-coverage = Охват: есть наставник или срок ещё идёт
beginners-kpi-lag = Пары, созданные вовремя: за { $days } дней
beginners-kpi-active =
    Ритм: месяцы пар, в которых было { $times ->
        [one] не меньше { $times } встречи
       *[other] не меньше { $times } встреч
    }
beginners-kpi-retention = Остались в районе на { $day }
beginners-kpi-retention-none = Остались в районе на 1 сентября
beginners-kpi-pulse = Отвечают на пульс, с начала года
beginners-kpi-same = В той же школе: { $part } из { $whole }
beginners-kpi-not-final = Итог будет 1 сентября.
beginners-kpi-restored = Список на 1 сентября восстановлен позже: тех, кто ушёл раньше, в нём нет.
beginners-kpi-refused = Письменных отказов: { $count }
beginners-kpi-pairs = Пар за период: { $count }, новых { $begun }, завершено { $ended }
beginners-kpi-sessions = Встреч записано: { $count }
beginners-kpi-confirmed = Из них подтвердили подопечные: { $percent } %
beginners-kpi-goals = Целей достигнуто: { $percent } % (завершено программ: { $programmes })
beginners-kpi-useful = Польза встреч по мнению подопечных: { $mean } из 5
beginners-papers = 📄 Отчёты

# Напоминания
beginners-push-soon =
    🟡 { $count ->
        [one] У { $count } молодого педагога скоро кончается срок подбора наставника.
       *[other] У { $count } молодых педагогов скоро кончается срок подбора наставника.
    }
beginners-push-late =
    🔴 { $count ->
        [one] { $count } молодой педагог остался без наставника: срок подбора вышел.
        [few] { $count } молодых педагога остались без наставника: срок подбора вышел.
       *[other] { $count } молодых педагогов остались без наставника: срок подбора вышел.
    }
beginners-push-open = 📋 Открыть список

# Кнопки других частей
beginners-pair = 🤝 Открыть пару
beginners-propose = 🔎 Подобрать наставника

# Отчёты
beginners-papers-title = 📄 <b>Отчёты по наставничеству</b>
    { $period }
beginners-paper-report = Отчёт по наставничеству (Word)
beginners-paper-csv = Показатели таблицей (CSV)
beginners-paper-schools = Сводная по школам (Excel)
beginners-paper-hours = ⏱ Часы наставников
beginners-paper-ready = Готово: { $title }.
beginners-paper-unfit = Шаблон { $file } не удаётся заполнить. Администратор увидит, что поправить, командой check.
beginners-file-report = Отчёт по наставничеству, { $of }
beginners-file-csv = Показатели наставничества, { $of }
beginners-file-schools = Сводная по школам, { $of }
beginners-file-hours = Часы наставников, { $of }
beginners-hours-title = ⏱ <b>Часы наставников</b> для приказа об оплате. За какой месяц?
beginners-sheet-schools = Сводная по школам
beginners-sheet-schools-of = Наставничество: сводная по школам, { $period }
beginners-sheet-schools-note = Кто работает в двух школах, учтён в каждой.
beginners-sheet-hours = Часы наставников
beginners-sheet-hours-of = Часы наставников, { $month }
beginners-sheet-hours-note = Минуты записаны наставником. «Подтверждено» — подопечный подтвердил встречу; молчание встречу не отменяет.
beginners-sheet-made = { $district }. Сформировано { $when } Источник: записи бота.
beginners-sheet-total = Всего
beginners-column-school = Школа
beginners-column-young = Молодых педагогов
beginners-column-uncovered = Без наставника
beginners-column-refused = Письменных отказов
beginners-column-pairs = Пар
beginners-column-orders = Приказы
beginners-column-sessions = Встреч
beginners-column-programmes = Программ завершено
beginners-column-mentor = Наставник
beginners-column-mentee = Подопечный
beginners-column-order = Приказ
beginners-column-meetings = Встреч
beginners-column-confirmed = Подтверждено, мин
beginners-column-unconfirmed = Не подтверждено, мин
beginners-column-minutes = Всего, мин
beginners-column-hours = Всего, часов
beginners-report-kpi-coverage = Охват молодых педагогов наставничеством (есть наставник или идёт срок подбора)
beginners-report-kpi-lag = Пары, созданные не позднее { $days } дней
beginners-report-kpi-active = Месяцы пар, в которых было не меньше { $times } встреч (учебное время)
beginners-report-kpi-retention = Молодые педагоги, оставшиеся в районе
beginners-report-kpi-same-school = в том числе в той же школе
beginners-report-cover-total = Молодых педагогов (стаж меньше трёх лет)
beginners-report-cover-paired = с наставником
beginners-report-cover-grace = срок подбора идёт
beginners-report-cover-uncovered = без наставника, срок вышел
beginners-report-cover-refused = письменный отказ от наставника
beginners-report-cover-away = кроме того, долго отсутствуют (в счёт не входят)
beginners-report-of = { $part } из { $whole }
beginners-report-retention = Сравнивается список молодых педагогов на 1 сентября с теми, кто работает на { $day }
beginners-report-no-cohort = Списка молодых педагогов на 1 сентября этого года у бота нет.
beginners-report-source = Источник: записи бота. Сформировано { $when }
