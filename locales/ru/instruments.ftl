# Анкеты: версии
instruments-none = Такой анкеты сейчас нет.

# Список анкет
instruments-list = <b>Анкеты</b>
instruments-list-title = <b>{ $title }</b>
instruments-list-current = Действует версия { $number }
instruments-list-none = Действующей версии пока нет
instruments-list-draft = Есть черновик
instruments-counts = Отвечают сейчас: { $inside }. Ответили: { $answered }
instruments-to-list = ← К анкетам
instruments-to-versions = ← К версиям
instruments-to-version = ← К версии
instruments-to-part = ← К вопросам
instruments-state-draft = черновик
instruments-state-published = действует
instruments-state-superseded = прежняя
instruments-origin-file = Из файла района
instruments-origin-bot = Сделана в боте
instruments-version-button = Версия { $number } · { $state }
instruments-version-line = <b>Версия { $number }</b> · { $state } · { $day }
instruments-version-draft = Ещё не опубликована

# Версия
instruments-version =
    <b>{ $title }</b>
    Версия { $number } · { $state }
instruments-version-facts =
    Вопросов в группах: { $items }, групп: { $groups }
    Вопросов в конце: { $closing }
    Время: { $minutes } мин
instruments-each = Одному человеку: от { $least } до { $most } вопросов
instruments-each-same = Одному человеку: { $count } вопросов
instruments-draft-note = Черновик видят только методисты. Пока он не опубликован, люди отвечают по прежней версии.
instruments-part-count = { $part } · { $count }
instruments-closing = В конце
instruments-about = Вступление
instruments-variants = Кому что
instruments-scale = Шкала
instruments-copy = Сделать черновик
instruments-copied = Черновик готов
instruments-draft-there = Черновик уже есть, вот он
instruments-download = ⬇ Файл
instruments-upload = ⬆ Загрузить файл
instruments-check = Проверить и опубликовать
instruments-discard = Удалить черновик
instruments-part = <b>{ $title }</b>
instruments-empty = Здесь пока пусто.
instruments-question-line = <b>{ $code }</b> { $text }
instruments-question-off = <b>{ $code }</b> <s>{ $text }</s> · выключен
instruments-add = + Новый вопрос

# Вопрос
instruments-question = <b>{ $code }</b> · { $kind }
instruments-question-text = <blockquote>{ $text }</blockquote>
instruments-option = • { $label }
instruments-kind-scale = по шкале
instruments-kind-matrix = по шкале, строками
instruments-kind-single = один вариант
instruments-kind-multi = несколько вариантов
instruments-kind-ranking = по важности
instruments-kind-number = число
instruments-kind-date = дата
instruments-kind-text = свой текст
instruments-kind-bool = да или нет
instruments-fact-group = Группа: { $group }
instruments-fact-variants = Кому: { $variants }
instruments-fact-themes = Темы: { $themes }
instruments-fact-when = Условие: { $when }
instruments-fact-optional = Можно пропустить
instruments-fact-off = Выключен: никому не задаётся
instruments-all-variants = все варианты
instruments-no-themes = не выбраны
instruments-edit-text = ✎ Текст
instruments-edit-themes = ✎ Темы
instruments-edit-variants = ✎ Кому
instruments-edit-group = ✎ Группа
instruments-edit-options = ✎ Варианты ответа
instruments-up = ↑ Выше
instruments-down = ↓ Ниже
instruments-switch-on = Включить
instruments-switch-off = Выключить
instruments-moved = Теперь на месте { $place }
instruments-switched-on = Вопрос включён
instruments-switched-off = Вопрос выключен
instruments-saved = Записано
instruments-question-added = Добавлен вопрос { $code }

# Вступление, шкала, кому что
instruments-about-words =
    <b>Название</b>
    { $title }

    <b>Время</b>
    { $minutes } мин

    <b>Перед вопросами</b>
    <blockquote>{ $intro }</blockquote>

    <b>После ответов</b>
    <blockquote>{ $outro }</blockquote>
instruments-no-scale = Шкалы в этой анкете нет.
instruments-scale-question = <b>{ $question }</b>
instruments-anchor = { $value } — { $label }
instruments-edit-anchor = ✎ { $value }
instruments-edit-scale = ✎ Вопрос шкалы
instruments-rules = <b>Кому какой вариант</b> — первая подходящая строка:
instruments-rule =
    { $number }. { $whom }
    → { $variant }, вопросов: { $count }
instruments-overlays = <b>Дополнения</b>
instruments-overlay =
    { $whom }
    + { $added }
    − { $dropped }
instruments-rules-where = Условия меняются в файле: скачайте его, исправьте раздел branching и загрузите обратно.
instruments-or = или
instruments-when-everybody = все остальные
instruments-when-under = стаж до { $years } лет
instruments-when-from = стаж от { $years } лет
instruments-when-wave = волна для объединения «{ $association }»
instruments-when-answer = в { $question } ответ { $answer }

# Правка одного места
instruments-now = { $now }
instruments-piece-of = { $piece }: { $code }
instruments-piece-title-title = Название
instruments-piece-minutes-title = Время
instruments-piece-intro-title = Перед вопросами
instruments-piece-outro-title = После ответов
instruments-piece-text-title = Текст
instruments-piece-themes-title = Темы
instruments-piece-group-title = Группа
instruments-piece-variants-title = Кому
instruments-piece-options-title = Варианты ответа
instruments-piece-anchor-title = Шкала
instruments-piece-title =
    Сейчас:
    { $now }

    Напишите новое название.
instruments-piece-minutes =
    Сейчас минут: { $now }

    Сколько минут займёт анкета? Это число видят перед началом.
instruments-piece-intro =
    Сейчас:
    { $now }

    Напишите новый текст: что это, для кого ответы, можно ли прерваться.
instruments-piece-outro =
    Сейчас:
    { $now }

    Напишите, что человек прочтёт после последнего вопроса.
instruments-piece-text =
    Сейчас:
    { $now }

    Напишите вопрос заново. Одно действие, от первого лица, без «и» и «или».
instruments-piece-themes =
    Сейчас: { $now }

    Отметьте темы заново: по ним подбирается помощь.
instruments-piece-group =
    Сейчас: { $now }

    В какую группу перенести?
instruments-piece-variants =
    Сейчас: { $now }

    Кому задавать? Ничего не отмечено — всем.
instruments-piece-options =
    Сейчас:
    { $now }

    Напишите варианты заново, каждый с новой строки. Вариант с прежними словами сохранит прежние ответы.
instruments-piece-anchor =
    Сейчас:
    { $now }

    Напишите новые слова.

# Новый вопрос
instruments-new-title = Новый вопрос
instruments-new-kind = Как на него отвечают?
instruments-new-kind-label = Вид
instruments-new-text = Напишите вопрос. Одно действие, от первого лица, без «и» и «или».
instruments-new-text-label = Текст
instruments-new-lines = Напишите варианты ответа или строки.
instruments-new-lines-label = Варианты
instruments-new-lines-hint = Каждый с новой строки, не больше двадцати.
instruments-new-least = Наименьшее число?
instruments-new-least-label = Не меньше
instruments-new-most = Наибольшее число — или сколько вариантов можно выбрать?
instruments-new-most-label = Не больше
instruments-new-themes = По каким темам помогать тем, кому трудно?
instruments-new-themes-label = Темы
instruments-new-variants = Кому задавать?
instruments-new-variants-label = Кому
instruments-new-variants-hint = Ничего не отмечено — всем.
instruments-new-optional = Можно ли пропустить?
instruments-new-optional-label = Можно пропустить

# Публикация
instruments-flaws = Публиковать рано, нужно исправить: { $count }
instruments-flaw = • { $flaw }
instruments-flaws-more = И ещё: { $count }
instruments-no-flaws = Проверка пройдена: каждый вопрос кому-то достаётся, всё считается, тексты помещаются на экран.
instruments-first = Это первая версия.
instruments-unchanged = От действующей версии ничем не отличается.
instruments-difference = <b>Что изменится</b>
instruments-added = Новых вопросов { $count }: { $codes }
instruments-removed = Убрано вопросов { $count }: { $codes }
instruments-reworded = По-другому сказано { $count }: { $codes }
instruments-readdressed = Другие темы, группа или адресаты { $count }: { $codes }
instruments-changed-about = Название, время или вступление
instruments-changed-scale = Шкала
instruments-changed-groups = Группы
instruments-changed-branching = Кому что задаётся
instruments-changed-scoring = Как считается результат
instruments-changed-themes = Список тем
instruments-changed-advice = Советы, план или внешняя оценка
instruments-changed-order = Порядок вопросов
instruments-still-inside =
    { $count ->
        [one] { $count } человек отвечает по версии { $number } и закончит по ней.
        [few] { $count } человека отвечают по версии { $number } и закончат по ней.
       *[other] { $count } человек отвечают по версии { $number } и закончат по ней.
    }
instruments-publish = Опубликовать версию { $number }
instruments-published = Версия { $number } действует
instruments-sure-discard =
    Удалить черновик версии { $number }?
    «{ $title }»: правки пропадут, действующая версия останется.
instruments-discard-yes = Да, удалить
instruments-discarded = Черновик удалён
instruments-version-gone = Такой версии нет. Откройте список анкет заново.
instruments-question-gone = Такого вопроса в этой версии уже нет. Откройте версию заново.
instruments-not-a-draft = Эта версия уже не черновик, менять её нельзя. Сделайте из неё новый черновик.
instruments-changed-meanwhile = Пока Вы правили, это место изменили. Ваши слова не записаны: откройте черновик и посмотрите, что там теперь.
instruments-flawed = Публиковать рано: в черновике есть ошибки. Откройте проверку.
instruments-same = Черновик ничем не отличается от действующей версии. Публиковать нечего.

# Файл
instruments-file-ready =
    Анкета как файл YAML. Откройте его в «Блокноте», исправьте и загрузите обратно: получится черновик.
instruments-file-title = Анкета из файла
instruments-file-file =
    Пришлите файл YAML до 256 КБ. Получится черновик; если он уже есть, файл его заменит. Люди пока отвечают по прежней версии.
instruments-file-file-label = Файл
instruments-file-taken = Файл прочитан, это черновик
instruments-file-unread = <b>Файл не прочитан.</b> Черновик остался прежним. Исправьте и пришлите снова:
instruments-file-line = Строка { $line }: { $problem }
instruments-file-fine = «{ $title }»: всё в порядке, вопросов { $count }.
instruments-file-known = Эту анкету из файла уже публиковали, новой версии не нужно.
instruments-file-again = ⬆ Прислать снова

# Проба
instruments-try = ▶ Проба
instruments-who-title = Проба: кем пройти анкету
instruments-who-position = Какая должность?
instruments-who-position-label = Должность
instruments-who-years = Сколько лет педагогического стажа?
instruments-who-years-label = Стаж
instruments-who-marks = Что ещё верно для этого человека и его школы?
instruments-who-marks-label = Признаки
instruments-who-wave = Волна объявлена для одного объединения?
instruments-who-wave-label = Волна
instruments-who-express = Пройти короткую форму?
instruments-who-express-label = Короткая форма
instruments-trial = Проба: { $title }
instruments-trial-part = 🧪 Проба: ничего не сохраняется · { $part }
instruments-trial-over = <b>🧪 Проба закончена.</b> Ответы никуда не записаны. Так выглядел бы результат:
instruments-trial-asked =
    Вариант: { $variant }
    Дополнения: { $overlays }
    Ответов: { $count }
instruments-trial-advice = <b>Что предложит бот</b>
instruments-trial-groups = <b>Все группы</b>
instruments-trial-again = ▶ Пройти ещё раз
instruments-trial-left = Проба закончена, ничего не сохранено
instruments-flawed-to-try = Пробовать рано: в черновике есть ошибки. Откройте «Проверить и опубликовать».

# Что мешает опубликовать: где, что не так, что сделать
instruments-flaw-duplicate = { $where }: код «{ $value }» уже занят — дайте другой. Большие и маленькие буквы не различаются
instruments-flaw-bad-code = { $where }: код «{ $value }» не поместится в кнопку — до 20 латинских букв, цифр и знаков _ - , первая буква
instruments-flaw-unknown-base = { $where }: базовой группы «{ $value }» нет в base_groups — выберите: { $choices }
instruments-flaw-unknown-function = { $where }: трудовой функции «{ $value }» нет в labour_functions — добавьте её туда или выберите: { $choices }
instruments-flaw-unknown-group = { $where }: группы «{ $value }» нет — выберите: { $choices }
instruments-flaw-unknown-level = { $where }: уровня «{ $value }» нет — выберите: { $choices }
instruments-flaw-unknown-module = { $where }: модуля «{ $value }» нет у этого варианта — выберите: { $choices }
instruments-flaw-unknown-question = { $where }: вопроса «{ $value }» нет — исправьте код или уберите его отсюда. Похожие: { $choices }
instruments-flaw-unknown-theme = { $where }: темы «{ $value }» нет в списке тем — выберите другую или добавьте её в themes. Похожие: { $choices }
instruments-flaw-unknown-variant = { $where }: варианта «{ $value }» нет — выберите: { $choices }
instruments-flaw-unknown-position = { $where }: должности «{ $value }» в районе нет — выберите: { $choices }
instruments-flaw-unknown-flag = { $where }: признака «{ $value }» бот не ведёт — выберите: { $choices }
instruments-flaw-unknown-association = { $where }: объединения «{ $value }» в районе нет — выберите: { $choices }
instruments-flaw-unknown-result = { $where }: результата «{ $value }» в программе нет — выберите: { $choices }
instruments-flaw-no-text = { $where }: текста нет — напишите его
instruments-flaw-too-long = { $where }: { $length } знаков, на экран помещается { $most } — сократите
instruments-flaw-many-options = { $where }: вариантов ответа { $count }, на телефоне удобно до { $most } — объедините похожие
instruments-flaw-no-options = { $where }: выбирать не из чего — добавьте хотя бы два варианта ответа
instruments-flaw-no-rows = { $where }: в таблице нет строк — добавьте rows
instruments-flaw-bounds = { $where }: наименьшее { $least } больше наибольшего { $most } — исправьте least или most
instruments-flaw-dead-end = { $where }: варианты берутся из ответов, и выбирать может быть не из чего — добавьте optional: true
instruments-flaw-part-twice = { $where }: роль { $part } уже у вопроса { $other } — оставьте её одному
instruments-flaw-part-kind = { $where }: для роли { $part } вопрос должен быть вида: { $choices }
instruments-flaw-no-part = { $where }: нет раздела { $part } — добавьте его, без него ответы не посчитать
instruments-flaw-unscored = { $where }: вопрос по шкале вне групп в балл не войдёт — перенесите его в items или смените вид
instruments-flaw-no-theme = { $where }: у вопроса нет темы — без неё нечего посоветовать. Выберите тему
instruments-flaw-same-point = { $where }: деление { $value } уже есть — у каждого деления своё число
instruments-flaw-off-scale = { $where }: { $value } нет на шкале — напишите число от { $least } до { $most }
instruments-flaw-levels-order = { $where }: уровни идут сверху вниз — least должно быть меньше, чем у { $before }
instruments-flaw-levels-gap = { $where }: от 0 до { $least } % уровня нет — у последнего уровня напишите least: 0
instruments-flaw-no-rule = { $where }: для уровня { $level } нет совета — добавьте правило
instruments-flaw-no-otherwise = { $where }: кто не подошёл ни под одно условие, останется без варианта — у последней строки base сделайте when пустым
instruments-flaw-shadowed = { $where }: до этой строки никто не доходит, подходят строки выше — поднимите её или удалите
instruments-flaw-variant-nobody = { $where }: вариант «{ $title }» никто не получит — добавьте строку в base или удалите вариант
instruments-flaw-overlay-nobody = { $where }: условие не выполнится ни у кого — исправьте when или удалите
instruments-flaw-group-never = { $where }: из этой группы никому ничего не задают — добавьте вопросы или удалите группу
instruments-flaw-unreachable = { $where }: этот вопрос никому не задают — исправьте variants, module или when
instruments-flaw-never = { $where }: условие не выполнится ни у кого, кому этот вопрос предназначен, — исправьте его
instruments-flaw-later-answer = { $where }: вопрос «{ $value }» задают позже — условие может смотреть только назад
instruments-flaw-no-such-answer = { $where }: у вопроса { $question } нет ответа «{ $value }» — выберите: { $choices }
instruments-flaw-thin-group = { $where }: в варианте «{ $variant }» (дополнения: { $overlays }) вопросов группы { $count }, а для оценки нужно { $least } — добавьте или уберите все
instruments-flaw-count = { $where }: в варианте «{ $variant }» (дополнения: { $overlays }) вопросов { $count }, а разрешено от { $least } до { $most }
instruments-flaw-too-branchy = { $where }: условий слишком много, чтобы проверить все сочетания, — упростите ветвление
