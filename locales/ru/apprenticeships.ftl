# Кнопки на карточке пары и в «Молодых педагогах»
apprenticeships-button = 📋 Программа
apprenticeships-button-make = 📋 Составить программу
apprenticeships-report = 📄 Отчёт наставника
apprenticeships-all = 📋 Программы пар
apprenticeships-open = Открыть программу
apprenticeships-to-pair = ← К паре
apprenticeships-back = ← К программе
apprenticeships-to-goal = ← К цели
apprenticeships-keep = Оставить

# Составить
apprenticeships-offer =
    📋 <b>Программа на двоих</b>

    Это цели, шаги к ним и сроки. Составляет и меняет её любой из двоих.

    <b>Цели</b> — до трёх, отметьте нужные:
    { $goals }
apprenticeships-ticked = ✓ { $goal }
apprenticeships-none-ticked = Пока ничего не отмечено.
apprenticeships-by-levels = 🎯 — цели по результату анкеты, который молодой педагог показывает наставнику.
apprenticeships-offer-until = <b>Срок:</b> до { $day }
apprenticeships-pair-until = Пара по приказу действует до { $day } — дольше программа не идёт: сначала школа продлевает пару.
apprenticeships-offer-after = Шаги и даты бот подставит сам. Всё можно изменить потом.
apprenticeships-make = Составить
apprenticeships-make-empty = Составить без готовых целей
apprenticeships-show = Показать наставнику мой результат
apprenticeships-made = Черновик готов. Проверьте цели и шаги
apprenticeships-many-goals = Целей — не больше { $most }: так до них можно дойти
apprenticeships-one-already = Программа уже есть. Откройте её на карточке пары.
apprenticeships-pair-over = Эта пара уже не действует, программу для неё не составить.
apprenticeships-pair-ends = Срок пары уже закончился. Сначала школа продлевает пару.
apprenticeships-unknown = Здесь этого больше нет. Откройте программу ещё раз на карточке пары.
apprenticeships-not-now = Сейчас так не получится: программа уже изменилась. Откройте её ещё раз на карточке пары.

# Карточка
apprenticeships-head = 📋 <b>Программа</b> · { $state }
apprenticeships-state-draft = черновик
apprenticeships-state-agreed = идёт
apprenticeships-state-closing = подводим итоги
apprenticeships-state-closed = завершена
apprenticeships-with-mentee = Молодой педагог: { $name }
apprenticeships-with-mentor = Наставник: { $name }
apprenticeships-term = { $starts } — { $until }
apprenticeships-progress = Сделано шагов: { $done } из { $count }
apprenticeships-word-mentor = Наставник: { $given ->
    [yes] ✅ за
   *[no] ⏳ слово впереди
    }
apprenticeships-word-mentee = Молодой педагог: { $given ->
    [yes] ✅ за
   *[no] ⏳ слово впереди
    }
apprenticeships-goals-met = Целей достигнуто: { $percent } %
apprenticeships-goal-head = <b>{ $number }. { $text }</b>
apprenticeships-goal-met = Достигнута: { $met }
apprenticeships-met-yes = да
apprenticeships-met-partly = отчасти
apprenticeships-met-no = пока нет
apprenticeships-step-planned = ▫️ { $title } — до { $day }
apprenticeships-step-late = ⏰ { $title } — срок был { $day }
apprenticeships-step-done = ✅ { $title } — сделано { $day }
apprenticeships-steps-more = …и ещё шагов: { $count }
apprenticeships-no-steps = Шагов пока нет.
apprenticeships-review-ahead = 🗓 Посередине пути бот спросит, как идут дела: { $day }
apprenticeships-review-said = 🗓 На половине пути Вы ответили: «{ $done }», «{ $hinders }». Это видите только Вы.
apprenticeships-waits-you = 🏁 Ответьте на последние вопросы — и программа завершится.
apprenticeships-waits-other = 🏁 Ваши ответы есть. Ждём второго.
apprenticeships-goal-button = { $number }. { $text }
apprenticeships-agree = ✅ Согласовать
apprenticeships-asked = Записано. Ждём слова второго
apprenticeships-agreed = Программа согласована. Можно начинать
apprenticeships-changed = Изменено
apprenticeships-changed-meanwhile = Цели успели измениться. Откройте программу ещё раз, прочитайте и согласуйте.
apprenticeships-no-goals = В программе пока нет целей. Добавьте хотя бы одну.
apprenticeships-goal-empty = У цели «{ $goal }» нет ни одного шага. Добавьте шаг или уберите цель.
apprenticeships-new-goal = ＋ Цель
apprenticeships-finish = 🏁 Подвести итоги
apprenticeships-more = Ещё…
apprenticeships-more-what = Что сделать с программой?

# Срок
apprenticeships-change-term = Изменить срок
apprenticeships-term-which = До какого дня программа? Шаги, которые позже, сдвинутся к её концу.
apprenticeships-until = до { $day }
apprenticeships-no-such-term = Такой срок не подходит. Выберите другой или продлите пару в школе.

# Цель
apprenticeships-success = <b>Получится, если:</b> { $text }
apprenticeships-level = { $icon } { $deficit }
apprenticeships-level-then = По анкете в начале: { $level }
apprenticeships-level-now = По анкете в конце: { $level }
apprenticeships-steps = <b>Шаги</b>
apprenticeships-add-step = ＋ Шаг
apprenticeships-reword-button = ✎ Изменить слова
apprenticeships-lose-goal = Убрать цель
apprenticeships-lose-goal-what = Убрать цель «{ $text }» со всеми шагами? Вернуть их будет нельзя.
apprenticeships-lose-goal-sure = Да, убрать
apprenticeships-last-goal = Это единственная цель. Добавьте другую, потом уберите эту.
apprenticeships-new-goal-which = Какую цель добавить? После этого второй из пары подтвердит изменение.
apprenticeships-own-goal = ✎ Своими словами
apprenticeships-goal-added = Цель добавлена
apprenticeships-goal-title = Своя цель
apprenticeships-goal-goal = Чему научиться?
apprenticeships-goal-goal-label = Цель
apprenticeships-goal-goal-hint = Одной фразой. Без фамилий детей и коллег.
apprenticeships-goal-success = Как вы оба поймёте, что получилось?
apprenticeships-goal-success-label = Получится, если
apprenticeships-goal-success-hint = То, что можно увидеть на уроке или показать.
apprenticeships-reword-title = Слова цели
apprenticeships-reword-goal = Чему научиться?
apprenticeships-reword-goal-label = Цель
apprenticeships-reword-goal-hint = Одной фразой. Без фамилий детей и коллег.
apprenticeships-reword-success = Как вы оба поймёте, что получилось?
apprenticeships-reword-success-label = Получится, если
apprenticeships-reword-success-hint = То, что можно увидеть на уроке или показать.

# Шаг
apprenticeships-mark-done = ✅ Сделано
apprenticeships-mark-planned = Вернуть в план
apprenticeships-mark-dropped = Убрать шаг
apprenticeships-now-done = Отмечено
apprenticeships-now-planned = Шаг снова в плане
apprenticeships-now-dropped = Шаг убран
apprenticeships-due-month = через месяц: { $day }
apprenticeships-due-quarter = конец четверти: { $day }
apprenticeships-due-year = конец уроков: { $day }
apprenticeships-due-end = конец программы: { $day }
apprenticeships-due-other = Другой день
apprenticeships-moved = Новый срок: { $day }
apprenticeships-step-added = Шаг добавлен, срок { $day }
apprenticeships-many-steps = В одной цели помещается шагов: { $most }. Сначала уберите лишний.
apprenticeships-day-gone = Этот день уже прошёл. Выберите сегодня или позже.
apprenticeships-day-late = Последний день программы: { $day } — выбранный день позже. Возьмите день раньше или измените срок: «Ещё…» → «Изменить срок».
apprenticeships-due-title = Новый срок шага
apprenticeships-due-day = До какого дня?
apprenticeships-due-day-label = До
apprenticeships-step-title = Свой шаг
apprenticeships-step-what = Что сделать?
apprenticeships-step-what-label = Шаг
apprenticeships-step-what-hint = Например: вместе разобрать урок в 7 классе. Без фамилий детей и коллег.
apprenticeships-step-day = До какого дня?
apprenticeships-step-day-label = До

# Посередине пути
apprenticeships-review-button = Как идут дела
apprenticeships-review-title = Как идут дела
apprenticeships-review-went = Что из намеченного сделано?
apprenticeships-review-went-label = Сделано
apprenticeships-review-went-all = Всё по плану
apprenticeships-review-went-some = Часть
apprenticeships-review-went-none = Пока ничего
apprenticeships-review-hinders = Что мешает?
apprenticeships-review-hinders-label = Мешает
apprenticeships-review-help = Нужна помощь методиста?
apprenticeships-review-help-label = Помощь методиста
apprenticeships-review-help-hint = Если «да», методист узнает об этом и свяжется. Второй из пары этого ответа не видит.
apprenticeships-reviewed = Спасибо, записано
apprenticeships-reviewed-help = Записано. Методист узнает, что нужна помощь

# Итоги
apprenticeships-finish-what =
    🏁 <b>Итоги программы</b>

    Вопросов немного. Вот кто увидит ответы:
apprenticeships-read-other =
    👥 <b>Читаете вы оба</b>
    { $questions }
apprenticeships-read-self =
    🔒 <b>Только Вы</b>
    { $questions }
apprenticeships-read-counts =
    🔢 <b>Методист — общим числом, без имён</b>
    { $questions }
apprenticeships-question = • { $text }
apprenticeships-finish-after = Вопросы получит и второй из пары. О каждой цели спросим: достигнута или нет. Если мнения разойдутся, решает слово молодого педагога. Когда ответите вы оба, программа и пара завершатся.
apprenticeships-finish-go = Ответить
apprenticeships-reflect = 🏁 Ответить на вопросы
apprenticeships-reflect-title = Итоги программы
apprenticeships-reflect-met = Цель достигнута? { $goal }
apprenticeships-reflect-met-too = Цель достигнута? { $goal } · Молодой педагог считает: { $word }
apprenticeships-reopen = Пока рано, вернуться к программе
apprenticeships-answered = Спасибо! Ответы записаны. Программа завершится, когда ответит второй.
apprenticeships-closed-now = 🏁 Программа завершена. Спасибо за эту работу!
apprenticeships-become = 🤝 Стать наставником
apprenticeships-become-later = 🤝 Наставником можно стать после трёх лет работы: кнопка будет в разделе «Я».
apprenticeships-outcome = Что сказано в итогах
apprenticeships-mentor-said = <b>Наставник</b>
apprenticeships-mentee-said = <b>Молодой педагог</b>
apprenticeships-answer =
    <i>{ $question }</i>
    { $answer }
apprenticeships-yes = да
apprenticeships-no = нет
apprenticeships-nothing-said = Слов пока нет.

# Те же вопросы анкеты ещё раз
apprenticeships-repeat = Проверить, что изменилось
apprenticeships-repeat-what =
    Можно ещё раз ответить на вопросы анкеты по темам программы. { $count ->
        [one] Это { $count } вопрос.
        [few] Это { $count } вопроса.
       *[many] Это { $count } вопросов.
    }

    Результат увидите только Вы. Показать его наставнику или нет, решите в конце.
apprenticeships-repeat-go = Начать
apprenticeships-repeat-title = Что изменилось
apprenticeships-repeat-show = Показать новый уровень наставнику?
apprenticeships-repeat-show-label = Показать наставнику
apprenticeships-repeat-head = <b>Что изменилось</b>
apprenticeships-repeat-line = { $goal } — теперь: { $level }
apprenticeships-repeat-none = Ответов пока мало, уровень не посчитать.
apprenticeships-repeat-kept = Наставник тоже увидит это на карточке цели, пока Вы показываете ему свой результат.
apprenticeships-repeat-own = Это видите только Вы. Бот ответы не сохранил.

# Школе и методисту
apprenticeships-fact-none = Программы у этой пары пока нет.
apprenticeships-fact-only = Цели и записи видят только двое и методист.
apprenticeships-read = Прочитать программу
apprenticeships-pair-of = { $mentee } · наставник: { $mentor }
apprenticeships-look-noted = Оба увидят, что Вы открывали программу.
apprenticeships-alone = Завершить без ответа
apprenticeships-alone-what = Второй ответ не пришёл за две недели. Завершить программу и пару без него?
apprenticeships-alone-sure = Завершить
apprenticeships-alone-done = Программа и пара завершены
apprenticeships-still-asked = Вопросы заданы недавно. С { $day } можно завершить без ответа.
apprenticeships-thanks-word = 📄 Благодарственное письмо, Word
apprenticeships-thanks-pdf = 📄 Благодарственное письмо, PDF
apprenticeships-list = 📋 <b>Программы пар</b> · всего { $count }
apprenticeships-list-line = { $who } · { $state } · { $done }/{ $count }
apprenticeships-earlier = ← Назад
apprenticeships-further = Дальше →
apprenticeships-count-state = { $state }: { $count }
apprenticeships-count-goals = Достигнуто целей: { $met } из { $goals } ({ $percent } %)
apprenticeships-count-answer = { $answer } — { $count }
apprenticeships-count-hidden = Где ответило меньше { $least } человек, чисел нет.
apprenticeships-deed-look = открыта программа Вашей пары
apprenticeships-deed-levels = просмотрены уровни, показанные наставнику
apprenticeships-deed-thanks = подготовлено благодарственное письмо Вам как наставнику

# Пуши
apprenticeships-push-asked = 📋 Программа пары ждёт Вашего согласия.
apprenticeships-push-agreed = 📋 Программа пары согласована. Можно начинать.
apprenticeships-push-changed = 📋 Цели программы изменились. Посмотрите и согласуйте.
apprenticeships-push-moved = 📋 Программа продолжается с новым наставником.
apprenticeships-push-closing = 🏁 Программа подходит к концу. Осталось ответить на последние вопросы.
apprenticeships-push-closed = 🏁 Программа пары завершена.
apprenticeships-push-review = 📋 Половина пути по программе. Расскажите, как идут дела: три нажатия.
apprenticeships-push-ending = 📋 Программа пары идёт до { $day }. Подведите итоги или измените срок.
apprenticeships-push-waiting = 🏁 Итоги одной программы ждут ответа больше двух недель. Её можно завершить без него.
apprenticeships-digest-line = Программа пары ждёт Вас

# Бумаги: всегда по-русски
apprenticeships-paper-programme = 📄 Программа, Word
apprenticeships-paper-ready = Документ готов.
apprenticeships-paper-unfit = Не получилось заполнить шаблон { $file }. Скажите администратору.
apprenticeships-paper-source = Источник: записи бота. Сделано { $when }
apprenticeships-paper-order = № { $number } от { $day }
apprenticeships-paper-met = достигнуто { $percent } % целей
apprenticeships-paper-time = { $hours ->
    [0] { $minutes } мин
   *[other] { $minutes ->
        [0] { $hours } ч
       *[other] { $hours } ч { $minutes } мин
        }
    }
apprenticeships-paper-meetings = проведено встреч: { $count } ({ $time })
apprenticeships-paper-name-programme = Программа наставничества { $number }
apprenticeships-paper-name-report = Отчёт наставника { $number }
apprenticeships-paper-name-thanks = Благодарственное письмо { $number }
