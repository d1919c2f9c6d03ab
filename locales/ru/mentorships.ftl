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
mentorships-not-young = Стаж этого человека — три года и больше. Ситуационную пару может создать методист.
mentorships-only-situational = Стаж этого человека — три года и больше. Подойдёт только ситуационное наставничество.
mentorships-mentee-refused = Есть письменный отказ от наставника. Сначала отметьте, что отказ отозван.
mentorships-coming = Наставника этому человеку уже предложили. Дождитесь ответа или отзовите то предложение.
mentorships-live = У этого человека уже есть наставник. Чтобы сменить его, откройте пару и нажмите «Сменить наставника».
mentorships-nothing-to-follow = Пара, которую Вы хотите сменить, уже закончилась. Начните подбор заново.
mentorships-mentor-left = Выбранный наставник больше не работает в районе.
mentorships-mentor-young = У выбранного человека стаж меньше трёх лет. Наставнику нужен больший опыт.
mentorships-same-mentor = Это и есть нынешний наставник. Выберите другого человека.
mentorships-boss = Это непосредственный руководитель. Выберите другого наставника или форму «Руководитель — педагог».
mentorships-mentor-away = Наставник просит не предлагать новых пар до { $day }.
mentorships-full = У наставника уже { $count } подопечных, больше { $most } нельзя. Выберите другого.
