# Кто и что: слова сертификата
certificates-role-participant = участник
certificates-role-speaker = выступающий
certificates-role-leader = ведущий
certificates-many-participant = { $count } { $count ->
        [one] участнику
       *[other] участникам
    }
certificates-many-speaker = { $count } { $count ->
        [one] выступающему
       *[other] выступающим
    }
certificates-many-leader = { $count } { $count ->
        [one] ведущему
       *[other] ведущим
    }
certificates-event = { $form } «{ $title }»
certificates-dates = { $begins } — { $ends }
certificates-when-hours = { $dates }, { $hours } ч.

# На бумаге и в QR-коде
certificates-signed-participant = Сертификат участника № { $number }
certificates-signed-speaker = Сертификат выступающего № { $number }
certificates-signed-leader = Сертификат ведущего № { $number }
certificates-paper-participant = участника
certificates-paper-speaker = выступающего
certificates-paper-leader = ведущего
certificates-paper-title = «{ $title }»
certificates-paper-topic = Тема выступления: «{ $topic }»
certificates-paper-hours = { $hours } { $hours ->
        [one] академический час
        [few] академических часа
       *[many] академических часов
    }
certificates-paper-how = Наведите камеру на код: в нём подписанный текст сертификата. Проверить подпись можно в боте или на странице проверки, без интернета.

# Мои сертификаты
certificates-mine =
    📜 <b>Мои сертификаты</b>

    { $lines }
certificates-mine-none =
    📜 <b>Мои сертификаты</b>

    Пока нет ни одного. После мероприятия с сертификатом бот напишет, когда он будет готов.
certificates-mine-line =
    <b>№ { $number }</b> · { $role }
    { $event }, { $when }
certificates-take = 📄 № { $number }
certificates-later = ← Новее
certificates-earlier = Раньше →
certificates-verify = 🔎 Проверить сертификат
certificates-to-me = ← Назад
certificates-to-mine = Мои сертификаты
certificates-my-button = 📜 Мои сертификаты
certificates-take-mine = 📜 Мой сертификат
certificates-take-pdf = 📄 Получить PDF
certificates-file = Сертификат { $number }
certificates-ready-mine = Ваш сертификат. Его можно распечатать и переслать. QR-код в углу подтверждает, что он настоящий.
certificates-ready-theirs = Сертификат для печати.

# Проверка
certificates-check-title = Проверить сертификат
certificates-check-text = Пришлите текст из QR-кода или номер сертификата.
certificates-check-text-label = Текст или номер
certificates-check-text-hint = Наведите камеру телефона на код, скопируйте весь текст вместе с последней строкой и вставьте сюда. Номер — например, 2026-0147.
certificates-verify-more = 🔎 Проверить ещё
certificates-found-true = ✅ <b>Сертификат настоящий.</b> Подпись верна: в тексте ничего не изменено.
certificates-found-signed = ✅ <b>Подпись верна:</b> в тексте ничего не изменено. Действует ли сертификат сейчас, бот сказать не может: такого номера с этим текстом у него нет.
certificates-found-altered = ❌ <b>Подпись не сходится.</b> Текст изменён или скопирован не целиком. Скопируйте его ещё раз; если снова не сойдётся, сертификату верить нельзя.
certificates-found-foreign = ❓ Этот сертификат подписан ключом, которого здесь не знают. Возможно, его выдал другой район: проверьте там.
certificates-found-unsigned = ❓ В этом тексте нет подписи. Нужен весь текст из QR-кода, вместе с последней строкой, или номер — например, 2026-0147.
certificates-found-unknown = ❌ Сертификата с таким номером нет. Проверьте номер.
certificates-found-number = 📜 <b>Сертификат № { $number }</b>
certificates-body = <blockquote>{ $body }</blockquote>
certificates-what = { $event }, { $when }
certificates-whose = Кому: { $person }, { $role }
certificates-counts = ✅ Действует. Выдан { $when }
certificates-replaced = ⚠️ Этот сертификат заменён: действует № { $number }.
certificates-revoked = ❌ Этот сертификат отозван { $when } Он не действует.
certificates-forgotten = Сведения о том, кому он выдан, удалены по просьбе владельца.

# Выдача
certificates-event-button = 📜 Сертификаты
certificates-of-event =
    📜 <b>Сертификаты</b>
    «{ $title }», { $when }
certificates-present = Отмечено участников: { $count }
certificates-waiting = <b>{ $count } { $count ->
        [one] сертификат
        [few] сертификата
       *[many] сертификатов
    }</b> к выдаче: { $shares }
certificates-issued = Уже выдано: { $count }
certificates-nobody-waits = Все, кому положен сертификат, его получили.
certificates-nobody-came = Пока никто не отмечен. Сначала отметьте явку — или выдайте сертификат поимённо.
certificates-give = Выдать { $count }
certificates-except = Выдать всем, кроме…
certificates-another = ＋ Выдать ещё одному
certificates-list = 📋 Выданные
certificates-print = 🖨 Все одним PDF
certificates-back-to-event = ← К мероприятию
certificates-to-event = К сертификатам мероприятия
certificates-done = ✅ Готово. Выдано { $count } { $count ->
        [one] сертификат
        [few] сертификата
       *[many] сертификатов
    }: { $shares }. Бот напишет каждому.
certificates-all-have = Больше выдавать некому
certificates-one-given = Сертификат выдан
certificates-but-title = Выдать всем, кроме
certificates-but-without = Кому сертификат не выдавать? Отметьте их — остальные получат.
certificates-but-without-label = Кроме
certificates-add-title = Ещё один сертификат
certificates-add-person = Кому?
certificates-add-person-label = Кому
certificates-add-role = Кем был этот человек на мероприятии?
certificates-add-role-label = Роль
certificates-add-role-participant = Участник
certificates-add-role-speaker = Выступающий
certificates-add-role-leader = Ведущий
certificates-add-topic = Тема выступления? Она будет в сертификате.
certificates-add-topic-label = Тема
certificates-names-hidden = Сертификаты с именами открывает методист: в Вашем районе имена других людей в чате не показывают. Каждый получит свой сам.
certificates-none-yet = Сертификатов пока нет.
certificates-too-many = В один файл входит до { $most } сертификатов. Откройте их по одному в списке.
certificates-printed = Все действующие сертификаты: { $count }. Каждый на своём листе.
certificates-printed-file = Сертификаты мероприятия { $number }
certificates-paper-unfit = Шаблон { $file } с ошибкой: лист не собрать. Скажите администратору — пусть выполнит проверку файлов района.

# Выданные
certificates-given =
    📋 <b>Выданные сертификаты</b>
    «{ $title }»

    { $lines }

    Нажмите номер, чтобы открыть, исправить или отозвать.
certificates-line = { $number } · { $person }, { $role }
certificates-line-off = <s>{ $number }</s> · { $person }, { $role }
certificates-back = ← Назад
certificates-on = Дальше →
certificates-xlsx = 📊 Реестр в Excel
certificates-to-list = ← К списку
certificates-to-it = К сертификату
certificates-one =
    📜 <b>Сертификат № { $number }</b>
    { $person }, { $role }
    { $event }, { $when }
certificates-chain =
    <b>История</b>
    { $lines }
certificates-link = № { $number } — выдан { $issued }
certificates-link-off = № { $number } — выдан { $issued }, отозван { $off } Причина: { $why }
certificates-pdf = 📄 PDF
certificates-mend = ✏️ Исправить: выдать новый
certificates-revoke = Отозвать
certificates-mending-title = Исправить сертификат
certificates-mending-role = Кем указать человека в новом сертификате?
certificates-mending-role-label = Роль
certificates-mending-role-participant = Участник
certificates-mending-role-speaker = Выступающий
certificates-mending-role-leader = Ведущий
certificates-mending-why = Что исправляем?
certificates-mending-why-label = Причина
certificates-mending-why-hint = Имя и школа возьмутся из списка сотрудников, название и часы — из мероприятия: сначала исправьте там. Старый номер станет недействительным, новый придёт человеку.
certificates-mended = Новый сертификат выдан
certificates-revoking-title = Отозвать сертификат
certificates-revoking-why = Почему отзываете?
certificates-revoking-why-label = Причина
certificates-taken-back = Сертификат отозван
certificates-role-taken = Сертификат этого мероприятия с такой ролью у этого человека уже есть.
certificates-revoked-already = Этот сертификат больше не действует.
certificates-gone = Такого сертификата нет.
certificates-no-event = Этого мероприятия нет или оно отменено.
certificates-not-given = На этом мероприятии сертификат не предусмотрен. Его можно включить в карточке мероприятия.
certificates-too-early = Сертификаты выдают, когда мероприятие закончится.

# Реестр
certificates-register = Реестр сертификатов этого мероприятия.
certificates-register-title = Реестр сертификатов
certificates-register-file = Реестр сертификатов { $number }
certificates-column-number = Номер
certificates-column-name = Кому
certificates-column-school = Школа
certificates-column-role = Роль
certificates-column-form = Форма
certificates-column-title = Мероприятие
certificates-column-topic = Тема выступления
certificates-column-dates = Когда
certificates-column-hours = Часы
certificates-column-issued = Выдан
certificates-column-state = Состояние
certificates-column-why = Причина отзыва
certificates-state-live = действует
certificates-state-off = не действует

# Сообщения
certificates-push-ready = 📜 <b>Сертификат готов</b>
    { $event }
certificates-push-mended = 📜 <b>Сертификат исправлен</b>
    { $event }
    Прежний больше не действует, возьмите новый.
certificates-deed-mend = заменён сертификат
certificates-deed-revoke = отозван сертификат
certificates-deed-issue = выдан сертификат
