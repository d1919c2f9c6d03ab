# Итоги волны: экраны
findings-menu = ⬅️ Меню
findings-menu-results = 📊 Результаты мониторинга
findings-back = ⬅️
findings-on = ➡️
findings-all = Все волны
findings-home = К итогам
findings-none = Итогов пока нет. Они появятся, когда закроется первая волна.
findings-list =
    <b>Итоги волн</b>
    Выберите волну.
findings-line = { $title } · { $day }
findings-head =
    <b>{ $title }</b>
    { $opened } – { $closed }
findings-too-few = Ответивших меньше { $least }, поэтому итогов нет: по ним можно было бы узнать человека.
findings-answered =
    { $answered ->
        [one] Ответил { $answered } человек из { $invited } приглашённых.
        [few] Ответили { $answered } человека из { $invited } приглашённых.
       *[many] Ответили { $answered } человек из { $invited } приглашённых.
    }
findings-excluded =
    { $excluded ->
        [one] Не учтены ответы { $excluded } человека: слишком быстрые, одинаковые или почти все «не относится». В расчёте — { $counted }.
       *[many] Не учтены ответы { $excluded } человек: слишком быстрые, одинаковые или почти все «не относится». В расчёте — { $counted }.
    }
findings-excluded-few = Ответы, которым нельзя верить, не учтены. Их слишком мало, чтобы называть число.
findings-hardest = <b>Труднее всего</b>
findings-hard = { $icon } <b>{ $group }</b>: владение { $percent } % — { $level }. { $grave }
findings-grave = Высокий и критический дефицит у { $share } %.
findings-level = { $mastery }, { $deficit }
findings-total = В среднем по всем направлениям владение { $percent } %.
findings-rule = Каждое число — не меньше чем о { $least } людях. Итоги посчитаны один раз, при закрытии, и больше не меняются.
findings-nested = Район большой: показаны только школы и группы школ. Для остальных разрезов проверить, что никого нельзя узнать, не удалось.
findings-door-heat = 🗺 Карта дефицитов
findings-door-by = 🔎 По группам людей
findings-door-mine = 🔎 Мои люди и район
findings-door-items = ❓ Трудные вопросы
findings-door-wishes = 🙋 Темы и пожелания
findings-door-advice = 💡 Что предложить
findings-door-quality = 🧪 Качество анкеты
findings-door-compared = ↔️ С прошлой волной
findings-heat =
    <b>Карта дефицитов · { $wave }</b>
    Процент владения. Чем меньше число, тем труднее. Слева — самые трудные направления.
findings-heat-corner = Объединение
findings-hidden = «·» — менее { $least } ответов или число выдало бы соседнюю скрытую ячейку.
findings-by =
    <b>{ $wave }</b>
    Чьи итоги показать?
findings-by-district = Весь район
findings-by-association = Объединения
findings-by-cluster = Группы объединений
findings-by-school_group = Группы школ
findings-by-school = Школы
findings-by-position = Должности
findings-by-experience = Стаж
findings-by-other = Другой разрез
findings-by-back = ⬅️ К списку
findings-slices =
    <b>{ $by }</b>
    Рядом с названием — сколько людей в расчёте и средний процент владения.
findings-slice = { $name } · { $count }
findings-slice-percent = { $name } · { $count } · { $percent } %
findings-not-shown = Не показываем: { $names }. Там менее { $least } ответов, или число выдало бы соседей.
findings-one =
    <b>{ $name }</b>
    { $wave }
findings-one-hidden = Не показываем: здесь менее { $least } ответов, или число выдало бы соседей.
findings-one-people =
    { $count ->
        [one] В расчёте { $count } человек. Самое трудное — сверху.
        [few] В расчёте { $count } человека. Самое трудное — сверху.
       *[many] В расчёте { $count } человек. Самое трудное — сверху.
    }
findings-one-inside = Сюда входят объединения, где менее { $least } ответов: { $names }.
findings-one-group = Направление
findings-one-percent = Владение, %
findings-one-district = Район, %
findings-one-grave = Выс. и крит., %
findings-base = Всего: { $base }
findings-items =
    <b>Трудные вопросы · { $wave }</b>
    Доля людей с ответом 1 или 2: «пока не умею» или «с трудом». Весь район.
findings-items-none = Ни в одном вопросе таких ответов нет.
findings-item =
    { $number }. { $text }
    <b>{ $low } %</b> из { $count } ответивших · { $group }
findings-wishes =
    <b>Темы и пожелания · { $wave }</b>
    Весь район. Показано то, что назвали не менее { $least } человек.
findings-themes = <b>В чём нужна помощь</b>
findings-theme =
    • { $theme }: { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }, { $schools ->
        [one] { $schools } школа
        [few] { $schools } школы
       *[many] { $schools } школ
    }
findings-requests = <b>Просили, но предложить было нечего</b>
findings-request =
    • { $theme } — { $kind }: { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }, { $schools ->
        [one] { $schools } школа
        [few] { $schools } школы
       *[many] { $schools } школ
    }
findings-choice = <b>{ $text }</b> Ответили: { $count }
findings-choice-none = Ни один ответ не набрал нужного числа людей.
findings-option = • { $option }: { $count }
findings-advice =
    <b>Что предложить · { $wave }</b>
    Бот подобрал по правилам анкеты: где у многих высокий или критический дефицит. Решаете Вы.
findings-advice-none = Предложений нет: высокий и критический дефицит нигде не набрал доли, заданной в анкете.
findings-advice-other = Другие предложения
findings-advice-association_workshop-button = Темы для объединений: { $count }
findings-advice-corporate_training-button = Обучение в школах: { $count }
findings-advice-course_plan-button = Темы курсов района: { $count }
findings-advice-association_workshop =
    <b>Темы практикумов для объединений</b>
    Доля людей с высоким и критическим дефицитом и сколько людей в расчёте. Темы — те, что чаще нужны в районе.
findings-advice-corporate_training =
    <b>Обучение на базе школы</b>
    Доля людей с высоким и критическим дефицитом и сколько людей в расчёте. Темы — те, что чаще нужны в районе.
findings-advice-course_plan =
    <b>Темы для плана курсов района</b>
    Доля людей с высоким и критическим дефицитом и сколько людей в расчёте. Ниже — темы: скольким нужны и из скольких школ.
findings-advised =
    <b>{ $place }</b>
    { $group }: { $grave } % из { $count }
findings-advised-themes = Темы: { $themes }
findings-advised-district = <b>{ $group }</b>: { $grave } % из { $count }
findings-quality =
    <b>Качество анкеты, версия { $version }</b>
    Первая волна — проба. Что заменить в следующей версии, подскажут ответы.
findings-quality-fine = Замечаний к вопросам нет.
findings-alpha = <b>Согласованы ли вопросы одной группы</b> (альфа Кронбаха, от 0,7 — хорошо)
findings-alpha-none = Согласованность вопросов не считали: ответивших на все вопросы группы слишком мало.
findings-alpha-fine = ✅ { $group }: { $alpha }, { $count } чел.
findings-alpha-weak = ⚠️ { $group }: { $alpha }, { $count } чел. Вопросы меряют разное, добавьте или замените.
findings-remark-foreign = <b>{ $code }</b> «{ $text }» не относится к работе { $share } % ответивших: замените или уберите.
findings-remark-ceiling = <b>{ $code }</b> «{ $text }»: { $share } % ответов — 4 и 5. Вопрос слишком лёгкий, не отличает одних от других.
findings-remark-floor = <b>{ $code }</b> «{ $text }»: { $share } % ответов — 1. Вопрос слишком трудный, не отличает одних от других.
findings-remark-correlation = <b>{ $code }</b> «{ $text }» слабо связан с остальными вопросами группы ({ $share }). Возможно, он о другом или понят по-разному.
findings-compared =
    <b>{ $wave }</b>
    Рядом с волной «{ $before }» ({ $day }). Сравниваем только тех, кто ответил оба раза.
findings-compared-few = Сравнить нельзя: оба раза ответили менее { $least } человек, или разница выдала бы тех, кто ответил один раз.
findings-care = Это самооценка. Если процент вырос, это ещё не значит, что помогли мероприятия: туда чаще идут те, кто и так растёт. Если упал — человек мог строже взглянуть на себя.
findings-reworded = Не сравниваем, потому что изменились вопросы: { $names }.
findings-compared-undivided = Отдельно тех, кто участвовал в чём-нибудь между волнами, не показываем: в одной из частей менее { $least } человек или разница выдала бы их.
findings-was-group = Направление
findings-was-before = Было, %
findings-was-after = Стало, %
findings-was-people = Людей
findings-was-all = Все
findings-was-active = Участвовали в чём-нибудь
findings-was-others = Не участвовали
findings-named-small = Малокомплектные школы
findings-named-under3 = До 3 лет
findings-named-from3 = 3–9 лет
findings-named-from10 = 10–19 лет
findings-named-from20 = 20 лет и больше
findings-named-yes = Да
findings-named-no = Нет

# Отказы
findings-gone = Таких итогов нет.
findings-still-open = Волна ещё идёт. Итоги появятся, когда она закроется, а пока видно только, сколько людей ответили.

# Бумаги
findings-paper-kind-consultation = консультация
findings-paper-kind-course = курсы
findings-paper-kind-mentor_or_peer = наставник или коллега
findings-paper-kind-association_workshop = практикум на РМО
findings-paper-kind-peer_visit = посещение уроков коллег
findings-paper-kind-materials = материалы
findings-paper-kind-webinar = вебинар
findings-paper-kind-share_practice = поделиться опытом
findings-paper-span = { $least }–{ $most }{"\u00A0"}%
findings-paper-level = { $span }: { $deficit } ({ $mastery })
findings-paper-hidden = менее { $least }
findings-paper-source =
    Источник: записи бота. Анкета, версия { $version }, { $opened } – { $closed } { $counted ->
        [one] В расчёте { $counted } человек
        [few] В расчёте { $counted } человека
       *[many] В расчёте { $counted } человек
    }, каждое число — не меньше чем о { $least }. Подготовлено { $printed }
findings-paper-heat-about = Средний процент владения. Слева — самые трудные компетенции
findings-paper-heat-hidden = менее { $least } ответов — не показываем
findings-paper-sheet-read = Как читать
findings-paper-sheet-shares = Все числа
findings-paper-sheet-items = Вопросы
findings-paper-sheet-themes = Темы и запросы
findings-paper-sheet-choices = Пожелания
findings-paper-sheet-proposals = Предложения
findings-paper-sheet-comparison = Сравнение
findings-paper-sheet-reliability = Надёжность
findings-paper-about-wave = Что это
findings-paper-about-source = Откуда числа
findings-paper-about-percent = Процент
findings-paper-about-levels = Уровни
findings-paper-about-hidden = Скрытые ячейки
findings-paper-about-use = Для чего
findings-paper-read-percent = Средний процент владения по самооценке: 0 — «пока не умею», 100 — «могу показать коллегам». Чем меньше процент, тем больше дефицит. Все проценты округлены до целых.
findings-paper-read-hidden = «{ $hidden }» стоит там, где людей слишком мало, и там, где по числу можно было бы вычислить соседнюю скрытую ячейку. Итоги считаются один раз, при закрытии, и потом не меняются.
findings-paper-read-use = Для планирования методической помощи. Не для аттестации, премий, взысканий и сравнения школ или педагогов между собой.
findings-paper-column-code = Код
findings-paper-column-name = Название
findings-paper-column-n = Человек
findings-paper-column-total = Всего, %
findings-paper-column-by = Разрез
findings-paper-column-group = Компетенция
findings-paper-column-percent = Владение, %
findings-paper-column-grave = Высокий и критический дефицит, %
findings-paper-column-question = Вопрос
findings-paper-column-low = Точечный дефицит, %
findings-paper-column-top = Два высших ответа, %
findings-paper-column-bottom = Низший ответ, %
findings-paper-column-foreign = Не относится к работе, %
findings-paper-column-correlation = Связь с остальной группой
findings-paper-column-theme = Тема
findings-paper-column-kind = О чём просят
findings-paper-column-schools = Школ
findings-paper-column-hours = Часов
findings-paper-column-answered = Ответили
findings-paper-column-option = Ответ
findings-paper-column-place = Кому
findings-paper-column-proposal = Предложение
findings-paper-column-themes = Темы
findings-paper-column-who = Кто
findings-paper-column-before = Было, %
findings-paper-column-after = Стало, %
findings-paper-column-change = Изменение
findings-paper-column-items = Вопросов
findings-paper-column-alpha = Альфа Кронбаха
findings-paper-part-all = все, кто ответил оба раза
findings-paper-part-active = кто участвовал в чём-нибудь между волнами
findings-paper-part-others = остальные
findings-paper-propose-association_workshop = Тема в план РМО
findings-paper-propose-corporate_training = Обучение на базе школы
findings-paper-propose-course_plan = Тема в план-график курсов
findings-paper-percent = { $percent }{"\u00A0"}%
findings-paper-both = { $deficit } ({ $mastery })
findings-paper-hard = { $group }{"\u00A0"}{ $percent }{"\u00A0"}%
findings-paper-people =
    { $n ->
        [one] { $n } человек
        [few] { $n } человека
       *[many] { $n } человек
    }
findings-paper-advice-theme =
    «{ $theme }»: точечный дефицит у { $n ->
        [one] { $n } человека
       *[many] { $n } человек
    } из { $schools ->
        [one] { $schools } школы
       *[many] { $schools } школ
    }, обычный объём — { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }.
findings-paper-measure-association_workshop = Включить темы практикумов в планы объединений: { $places }
findings-paper-measure-corporate_training = Провести обучение на базе школ: { $places }
findings-paper-measure-course_plan = Включить в план-график курсов и в заявку региональному институту: { $places }
findings-paper-measure-talk = Предложить консультации и индивидуальные маршруты тем, кто об этом просил
findings-paper-measure-again = Повторить мониторинг и сравнить результаты тех, кто ответит оба раза
findings-paper-check-grave = Доля высокого и критического дефицита: { $group }
findings-paper-remark-foreign = Вопрос { $code } не относится к работе { $share } % ответивших — заменить или убрать: «{ $text }»
findings-paper-remark-ceiling = Вопрос { $code }: { $share } % ответов — два высших, он почти никого не различает: «{ $text }»
findings-paper-remark-floor = Вопрос { $code }: { $share } % ответов — низший, он почти никого не различает: «{ $text }»
findings-paper-picture = 🖼 Картинка
findings-paper-word = 📄 Справка Word
findings-paper-pdf = 📄 Справка PDF
findings-paper-excel = 📊 Таблица Excel
findings-paper-csv = 🗂 CSV
findings-paper-picture-name = Карта дефицитов { $wave }
findings-paper-word-name = Справка { $wave }
findings-paper-pdf-name = Справка { $wave }
findings-paper-excel-name = Итоги { $wave }
findings-paper-csv-name = Итоги { $wave } CSV
findings-paper-picture-ready =
    🖼 <b>Карта дефицитов · { $wave }</b>
    Процент владения: красное — большой дефицит, синее — малый. Штриховка — менее { $least } ответов или число выдало бы соседнее.
findings-paper-word-ready =
    📄 <b>Аналитическая справка · { $wave }</b>
    Сроки, ответственных и номер приказа впишите сами: места для них оставлены. Каждое число — не меньше чем о { $least } людях.
findings-paper-pdf-ready =
    📄 <b>Аналитическая справка · { $wave }</b>
    Та же справка для печати. Каждое число — не меньше чем о { $least } людях. Править удобнее файл Word.
findings-paper-excel-ready =
    📊 <b>Итоги · { $wave }</b>
    Первый лист — «Как читать». Каждое число — не меньше чем о { $least } людях.
findings-paper-csv-ready =
    🗂 <b>Итоги · { $wave }</b>
    Те же числа для программ: в каждой строке одно число и его адрес. Каждое — не меньше чем о { $least } людях.
findings-paper-unfit = Справка не получилась: шаблон { $file } заполнить нельзя. Покажите это администратору: что исправить, скажет команда <code>python -m bot check</code>. Остальные файлы по-прежнему можно скачать.
