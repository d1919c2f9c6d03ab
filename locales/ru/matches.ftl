# Кто подойдёт в наставники
matches-to-cohort = 🧩 Подобрать наставников всем
matches-to-neighbours = 🏫 Соседние школы
matches-to-hub = ⬅️ Молодые педагоги
matches-to-young = ⬅️ К карточке
matches-for = 🔎 <b>Кто может быть наставником</b>
    Молодой педагог: { $who }
matches-instead = Сейчас наставник — { $mentor }. Он остаётся, пока не вышел приказ о новом.
matches-nobody = Подходящих наставников нет.
matches-fit = <b>{ $number }. { $who }</b>
    { $schools }
matches-reason-subject = ✅ тот же предмет: { $subjects }
matches-reason-position = ✅ та же должность: { $positions }
matches-reason-school = ✅ та же школа
matches-reason-neighbour = { $online ->
        [yes] ✅ соседняя школа, можно и онлайн
       *[no] ✅ соседняя школа, только очно
    }
matches-reason-online = 💻 другая школа: встречи онлайн
matches-reason-strength = ✅ сильная сторона наставника — там, где молодому педагогу нужна помощь. Оба согласны это показать.
matches-reason-places = ▫️ сейчас подопечных: { $load } из { $most }
matches-reason-wish = 🙋 хочет стать наставником
matches-others = Подходят ещё: { $count }. Они есть по кнопке «Выбрать другого».
matches-not-shown = Кого здесь нет и почему:
matches-no-boss = руководит этой школой: { $count }
matches-no-young = стаж меньше трёх лет: { $count }
matches-no-before = уже пробовали, не сложилось: { $count }
matches-no-away = пока не берёт новых подопечных: { $count }
matches-no-full = нет свободных мест: { $count }
matches-no-far = далеко, а онлайн не подходит: { $count }
matches-no-out = исключён из подбора: { $count }
matches-no-taken = подходит, но занят другими: { $count }
matches-offer = 🤝 Предложить: { $who }
matches-another = 👤 Выбрать другого
matches-asked = Наставник получит вопрос. Ответ появится здесь.
matches-changed = За это время что-то изменилось, и пара больше не подходит. Откройте подбор заново.

# Всем сразу
matches-all-covered = 🧩 Подбирать некому: у всех молодых педагогов есть наставник, или ему уже отправлен вопрос.
matches-plan = 🧩 <b>Наставники для всех</b>
    Подобрано: { $count } из { $whole }
matches-if = Если { $terms }.
matches-term-load = у наставника до { $most } подопечных
matches-term-near = только из той же школы
matches-term-present = без встреч онлайн
matches-term-without = без наставника { $who }
matches-beside = По сравнению с обычным подбором: с наставником { $covered }, баллы { $score }, изменится пар: { $changes }
matches-line = { $mentee } — { $mentor }
    <i>{ $why }</i>
matches-line-changed = 🔄 { $mentee } — { $mentor }
    <i>{ $why }</i>
matches-short-subject = тот же предмет
matches-short-school = та же школа
matches-short-neighbour = соседняя школа
matches-short-online = встречи онлайн
matches-short-strength = есть что показать
matches-alone = 🔴 Остаются без наставника: { $count }
matches-alone-why = { $who } — никто не может: { $why }
matches-alone-nobody = { $who } — в районе нет ни одного наставника
matches-alone-rest = и ещё { $count }
matches-if-load = Нагрузка до { $most }
matches-if-near = Только та же школа
matches-if-present = Без онлайн
matches-if-without = Без наставника…
matches-if-usual = ↩️ Обычный подбор
matches-without = Кого исключить из подбора? Ничего не меняется: это только проба.
matches-without-nobody = Наставников в районе пока нет.
matches-to-plan = ⬅️ К подбору
matches-offer-all = 🤝 Предложить всем: { $count }
matches-offer-first = 🤝 Предложить первым: { $count }
matches-offer-picked = ☑️ Выбрать, кому предложить
matches-two = { $mentee } — { $mentor }
matches-send-title = Предложения наставникам
matches-send-pairs = Какие пары предложить? Каждый наставник получит вопрос и ответит сам.
matches-send-pairs-label = Пары
matches-sent = ✅ Предложено пар: { $count }. Наставники получат вопросы в рабочие часы.
matches-skipped = Пропущено — за это время что-то изменилось:
matches-skipped-one = ▫️ { $two }
    { $why }
matches-to-pairs = ⏳ Кто ещё не ответил

# Соседние школы
matches-neighbours = 🏫 <b>Соседние школы</b>
    Наставник из соседней школы может приходить на уроки. Выберите школу и отметьте соседей.
matches-neighbours-none = Школ пока нет: загрузите список работников.
matches-neighbours-of = { $school } · соседей: { $count }
matches-around = 🏫 <b>{ $school }</b>
    Соседей: { $count }. Нажмите на школу, чтобы отметить её или снять отметку.
matches-near = ✅ { $school }
matches-not-near = ▫️ { $school }
matches-to-schools = ⬅️ Все школы
matches-no-school = Такой школы нет. Откройте список школ заново.

matches-deed-strengths = подбор наставника: сопоставлены сильные стороны и трудности, которые Вы решили показать
