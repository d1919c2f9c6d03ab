# Бумага
blanks-paper-name = Фамилия, имя, отчество
blanks-paper-signature = Подпись
blanks-paper-date = Дата
blanks-paper-refuse = Отвечать или нет, решаете Вы. Если не хотите, верните пустые листы: причины никто не спросит.
blanks-paper-consent = Согласие: { $title }
blanks-paper-how = В каждой строке поставьте крестик в одной клетке. Не хотите отвечать — оставьте строку пустой.
blanks-paper-foreign = Н
blanks-paper-most = Отметьте не больше { $most }.
blanks-paper-rank = Поставьте номера по важности: 1 — самое важное. Не больше { $most }.
blanks-paper-hand-in = Спасибо! Сложите листы, чтобы ответов не было видно, и отдайте методисту в закрытом конверте. Школа его не открывает.

# Начало
blanks-home =
    📄 <b>Бумажные анкеты</b>
    Для тех, кто отвечает на бумаге.

    { $lines }
blanks-count-printed = Напечатано: { $count }
blanks-count-entered = Внесено: { $count }
blanks-count-half = Ждут второго ввода: { $count }
blanks-back = К бумажным анкетам
blanks-earlier = ← Раньше
blanks-further = Дальше →

# Печать
blanks-print = 🖨 Напечатать
blanks-printing-title = Напечатать анкеты
blanks-printing-wave = Для какого мониторинга?
blanks-printing-wave-label = Мониторинг
blanks-without-wave = Без мониторинга
blanks-printing-whom = Кому?
blanks-printing-whom-label = Кому
blanks-printing-whom-school = Школе
blanks-printing-whom-association = Объединению
blanks-printing-whom-one = Одному педагогу
blanks-printing-school = Какой школе?
blanks-printing-school-label = Школа
blanks-printing-association = Какому объединению?
blanks-printing-association-label = Объединение
blanks-printing-code = Код педагога: четыре цифры.
blanks-printing-code-label = Код
blanks-file = Бумажные анкеты
blanks-saved =
    { $count ->
        [one] Готова { $count } анкета: { $file }
        [few] Готовы { $count } анкеты: { $file }
       *[other] Готово { $count } анкет: { $file }
    }
blanks-printed =
    { $count ->
        [one] Готова { $count } анкета.
        [few] Готовы { $count } анкеты.
       *[other] Готово { $count } анкет.
    }

    Печатайте с двух сторон. Первый лист — согласие: его подписывают и хранят отдельно. Без подписи ответы вносить нельзя.

    На бумаге код вместо имени: чей он, видно в разделе «Люди». Анкеты с именами администратор печатает на сервере.

# Бланк
blanks-enter = ✍️ Внести анкету
blanks-code-title = Внести бумажную анкету
blanks-code-code = Код с анкеты?
blanks-code-code-label = Код
blanks-code-code-hint = Он в правом верхнем углу: шесть цифр и буква. Можно навести камеру телефона на квадрат рядом.
blanks-paper =
    📄 <b>Анкета { $shown }</b>
    Педагог { $code }, вопросов: { $lines }
blanks-state-new = Ответы ещё не внесены. Их вносят два раза: так ловятся опечатки.
blanks-state-once = Внесено один раз. Теперь введите ещё раз, не подглядывая, — сами или попросите коллегу.
blanks-state-differ =
    { $count ->
        [one] Два ввода разошлись в { $count } месте.
       *[other] Два ввода разошлись в { $count } местах.
    } Посмотрите на бумагу.
blanks-read-first = Внести ответы
blanks-read-second = Внести второй раз
blanks-read-anew = Внести заново
blanks-settle = Сверить с бумагой: { $count }
blanks-review = Показать внесённое
blanks-to-paper = К анкете
blanks-reviewed =
    <b>Внесено с анкеты { $shown }</b>
blanks-line = { $number }. { $text } — <b>{ $given }</b>
blanks-closing = • { $text } — <b>{ $given }</b>
blanks-empty = пусто
blanks-spoil = Анкета испорчена
blanks-spoil-ask = Анкета { $shown } испорчена или потеряна? Её код перестанет работать, внесённое удалится. Новую можно напечатать сразу.
blanks-spoil-sure = Да, испорчена
blanks-spoilt = Эта анкета больше не действует.
blanks-kept =
    ✅ Анкета { $shown } внесена.

    Педагог увидит свой профиль, если есть в боте.
blanks-kept-late = Мониторинг уже закрыт: в общие итоги эти ответы не войдут.

# Ввод
blanks-title-1 = Анкета { $shown } · первый ввод
blanks-title-2 = Анкета { $shown } · второй ввод
blanks-title-settle = Анкета { $shown } · сверка
blanks-signed = Подпись на листе согласия стоит. Если её нет, отмените: без подписи ответы вносить нельзя.
blanks-signed-short = Подпись
blanks-signed-on = Какая дата стоит рядом с подписью?
blanks-signed-on-short = Дата подписи
blanks-block =
    { $count ->
        [one] Наберите { $count } знак:
        [few] Наберите { $count } знака подряд:
       *[other] Наберите { $count } знаков подряд:
    } цифры от { $lowest } до { $highest }, «-» вместо «Н», точка — пустая строка.
blanks-block-plain =
    { $count ->
        [one] Наберите { $count } знак:
        [few] Наберите { $count } знака подряд:
       *[other] Наберите { $count } знаков подряд:
    } цифры от { $lowest } до { $highest }, точка — пустая строка.
blanks-block-short = Вопросы { $first }–{ $last }
blanks-line-wrong = Не сходится: знаков должно быть столько, сколько вопросов. Цифра — клетка, «-» — «Н», точка — пусто. Например: 54-3.
blanks-differ =
    { $question }

    Первый ввод: { $first }
    Второй ввод: { $second }

    Посмотрите на бумагу: что там?
blanks-unsaid = Пусто
blanks-closing-part = В конце анкеты

# Новости
blanks-news = 📄 Ответы с Вашей бумажной анкеты внесены. Профиль готов.
blanks-news-open = Мой профиль

# Почему нет
blanks-nobody = Печатать некому: здесь нет педагогов, которые ещё не ответили.
blanks-too-many = Анкет получилось { $count }, а за один раз можно { $most }. Печатайте по школам или попросите администратора.
blanks-wave-over = Этот мониторинг сейчас не идёт.
blanks-no-paper = Эту анкету на бумаге не напечатать: в её шкале больше десяти ступеней.
blanks-again = Не получилось. Попробуйте ещё раз.
blanks-code-wrong = Код не сходится. Проверьте цифры и букву: 482 163 К.
blanks-unknown = Анкеты с таким кодом нет.
blanks-entered = Эта анкета уже внесена.
blanks-void = Эта анкета не действует. Напечатайте новую.
blanks-answered = Ответы этого педагога в этом мониторинге уже есть. Второй раз не вносится.
blanks-signed-before = Дата подписи раньше, чем напечатана анкета. Проверьте дату.
blanks-signed-ahead = Дата подписи ещё не наступила. Проверьте дату.
blanks-first-first = Сначала внесите ответы первый раз.
blanks-meanwhile = Эту анкету прямо сейчас внёс кто-то другой. Откройте её заново.
