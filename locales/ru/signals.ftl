# Сигналы риска и случаи
signals-to-cases = 🚦 Сигналы
signals-to-figures = 📊 Сигналы в числах
signals-to-mine = 💬 Связь с методистом
signals-to-case = К случаю
signals-earlier = ← Раньше
signals-further = Дальше →
signals-back = ← К случаю

# Полка
signals-shelf =
    🚦 <b>Сигналы</b> · { $shelf }: { $count }

    Здесь только номера случаев и сроки. Чей это случай, видно внутри. Педагог увидит, что Вы его открыли.
signals-shelf-waiting = ждут слова
signals-shelf-again = пора спросить снова
signals-shelf-open = в работе
signals-shelf-closed = закрыты
signals-none-waiting = Никто не ждёт.
signals-none-again = Сегодня спрашивать некого.
signals-none-open = Случаев в работе нет.
signals-none-closed = Закрытых случаев пока нет.
signals-case-due = { $icon } Случай { $number } · до { $day }
signals-case-again = { $icon } Случай { $number } · спросить { $day }
signals-case-open = { $icon } Случай { $number } · связь есть
signals-case-closed = Случай { $number } · закрыт { $day }

# Карточка
signals-head = { $icon } <b>Случай { $number }</b> · Педагог { $code }
signals-stage = Этап: { $stage }
signals-line = { $icon } { $title } — { $day }
signals-days = ({ $days } { $days ->
        [one] день
        [few] дня
       *[many] дней
    })
signals-safety = Пишет об угрозе жизни
signals-indexes = <b>Индекс адаптации:</b> { $indexes }
signals-index = { $icon } { $index } ({ $day })
signals-answers-gone = Ответы, на которых стоял сигнал, удалены педагогом. Обещанная связь остаётся в силе.
signals-term = ⏳ <b>Связаться до:</b> { $when }
signals-term-late = ⚠️ <b>Срок связаться прошёл:</b> { $when }
signals-met = ✅ Связались { $when }.
signals-again-on = Спросить снова: { $day }.
signals-again-now = <b>Пора спросить снова</b> (с { $day }).
signals-scope-nobody = <b>Кому можно сказать:</b> никому
signals-scope-given = <b>Кому можно сказать:</b> { $whom }
signals-steps = <b>Что делать</b>
signals-step = { $number }. { $step }
signals-done = <b>Что было</b>
signals-entries-more = …и раньше: { $count }
signals-entry = { $when } — { $what }
signals-entry-contact = связались ({ $how })
signals-entry-how-call = звонок
signals-entry-how-message = сообщение
signals-entry-how-meeting = встреча
signals-entry-tried = связаться не удалось
signals-entry-declined = педагог отвечает: больше не нужно
signals-entry-scope = можно сказать: { $whom }
signals-entry-scope-own = педагог разрешает сказать: { $whom }
signals-entry-unscope = больше нельзя сказать: { $whom }
signals-entry-unscope-own = педагог просит больше не говорить: { $whom }
signals-entry-measure = мера: { $what }
signals-entry-note = заметка: { $words }
signals-closed-as =
    <b>Закрыт:</b> { $day }
    <b>Исход:</b> { $outcome }
signals-outcome-withdrawn = согласие отозвано

# Что делает методист
signals-contact = ✅ Контакт состоялся
signals-contact-done = Записано. Спросить снова — { $day }
signals-how = Педагог { $code }. Как связались?
signals-how-call = Звонок
signals-how-message = Сообщение
signals-how-meeting = Встреча
signals-tried = Не удалось
signals-tried-done = Записано. Срок прежний
signals-scope = Кому можно сказать
signals-scope-ask =
    Педагог { $code }. Кому можно сказать о трудностях?

    Отмечайте только то, на что педагог согласен. Педагог видит эти отметки и может их снять.
signals-scope-taken-back = Педагог просит не говорить: { $whom }. Вернуть отметку может только педагог.
signals-scope-done = Записано
signals-scope-hers = Педагог просит об этом не говорить. Вернуть отметку может только педагог.
signals-measure = Мера
signals-measure-ask = Педагог { $code }. Что решили сделать?
signals-measure-done = Мера записана
signals-note-add = Заметка
signals-note-done = Заметка записана
signals-note-title = Заметка к случаю
signals-note-words = Коротко: о чём договорились?
signals-note-words-label = Заметка
signals-note-words-hint = Без имён других людей. Заметку видят методисты по молодым педагогам; педагог может прочитать её в своих данных.
signals-close = Закрыть с исходом
signals-close-ask =
    Педагог { $code }. Чем закончилось?

    После этого случай закрыт. Новый сигнал откроет новый случай.
signals-close-done = Случай закрыт
signals-changed = С тех пор случай изменился — вот он сейчас
signals-reveal = Раскрыть имя
signals-reveal-title = Раскрыть имя
signals-reveal-reason = Зачем Вам имя?
signals-reveal-reason-label = Причина
signals-reveal-reason-hint = Педагог прочитает эту причину. Например: «Позвонить и предложить помощь».
signals-named = Педагог { $code } — <b>{ $name }</b>. Педагог увидит, что имя раскрыто, и причину.
signals-gone = Этого случая больше нет или он Вам не виден.
signals-closed = Этот случай закрыт. Новый сигнал откроет новый.
signals-act-first = Сначала запишите связь с педагогом или попытку. Потом случай можно закрыть.

# Числа
signals-figures =
    📊 <b>Сигналы в числах</b>

    Просрочен контакт по красному сигналу: { $count }
signals-figures-few = За учебный год красных сигналов меньше { $least } или их ещё рано считать — доли не показываем.
signals-figures-reaction = Красных сигналов за учебный год: { $occasions }. Связались вовремя: { $in_time } ({ $percent } %).
signals-figures-hours = В среднем через { $hours } раб. ч.
signals-figures-people = По скольким педагогам был сигнал (от { $least } человек):
signals-figures-line = • { $title }: { $count }

# Сам педагог
signals-mine =
    💬 <b>Связь с методистом</b>

    Методист по молодым педагогам видит сигнал и свяжется с Вами до { $day }. Это не оценка работы.
signals-mine-met =
    💬 <b>Связь с методистом</b>

    Вы на связи с методистом по молодым педагогам.
signals-mine-scope = Школа и наставник об этом не знают. Кому можно сказать, решаете Вы:
signals-mine-none = Сейчас методист ничего от Вас не ждёт. Захочется поговорить — отметьте это в следующем пульсе.
signals-no-more = Больше не нужно
signals-no-more-ask = Закрыть? Методист больше не будет связываться с Вами об этом.
signals-no-more-yes = Да, больше не нужно
signals-keep = Оставить
signals-no-more-done = Закрыто. Захочется поговорить — отметьте это в следующем пульсе.
signals-no-more-noted =
    Записано: больше не нужно. Методист всё же может Вам позвонить.

    Если тяжело прямо сейчас — позвоните 112. { $contact }.
signals-promised = 💬 Методист по молодым педагогам свяжется с Вами до { $day }.

# Уведомления
signals-told-red = 🔴 У одного из Ваших молодых педагогов красный сигнал. Откройте карточку.
signals-told-open = Открыть
signals-told-week = 🟡 Жёлтых сигналов без контакта: { $count }. На связь — неделя.
signals-told-again = Пора спросить снова, как дела: { $count }.
signals-told-overdue = Просрочен контакт по красному сигналу: { $count }
signals-told-unstaffed = Назначьте методиста по молодым педагогам: сейчас этой роли нет ни у кого.

# Кто смотрел мои данные
signals-deed-look = просмотрены сигналы адаптации
signals-deed-contact = записан контакт с Вами
signals-deed-tried = записано: связаться не удалось
signals-deed-scope = отмечено, кому можно сказать
signals-deed-measure = записана мера поддержки
signals-deed-note = записана заметка
signals-deed-outcome = закрыт случай по сигналу
