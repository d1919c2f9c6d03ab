// What the page itself says. The bot's words come from the bot.

import { kept } from '/static/store.js'

const RU = {
  title: 'Опора', subtitle: 'демо-район', search: 'Найти по имени, роли, школе', 'nobody-found': 'Никого не нашлось',
  language: 'English', 'language-short': 'EN', 'show-more': 'Показать ещё {n}', 'show-less': 'Свернуть', 'you': 'Вы: ', unread: 'непрочитанных: {n}',
  'view-roles': 'По ролям', 'view-recent': 'Недавние', 'nothing-recent': 'Пока никто не переписывался с ботом',
  'group-teacher': 'Учителя', 'group-young': 'Молодые педагоги', 'group-young_teacher': 'Молодые педагоги',
  'group-mentor': 'Наставники', 'group-head': 'Руководители объединений', 'group-association_head': 'Руководители объединений',
  'group-deputy_head': 'Заместители директоров', 'group-school_curator': 'Кураторы в школах',
  'group-school_head': 'Директора школ', 'group-coordinator': 'Координаторы', 'group-methodist': 'Методисты',
  'group-administrator': 'Администраторы', 'group-admin': 'Администраторы', 'group-newcomer': 'Новые люди',
  'group-guest': 'Гости', 'group-chats': 'Группы',
  'empty-title': 'Выберите человека', 'empty-text': 'Вы увидите бота глазами этого человека: пишите, нажимайте кнопки, присылайте файлы. Когда бот напишет кому-то ещё, у имени появится счётчик.',
  back: 'К списку людей', controls: 'Часы и пульт', more: 'Ещё', 'with-bot': 'чат с ботом «{bot}»', typing: 'печатает', 'bot-typing': '{bot} печатает',
  members: 'участников: {n}', 'not-started': 'ещё не в боте', blocked: 'бот заблокирован',
  start: 'Начать', 'start-invite': 'Открыть приглашение', 'start-text': 'Здесь пока пусто. Так человек видит бота до первого нажатия.',
  'start-invite-text': 'У человека есть личная ссылка-приглашение: она откроет бот и передаст ему код.',
  'start-plain': 'Начать без приглашения', block: 'Заблокировать бота', unblock: 'Разблокировать бота', 'start-again': 'Отправить /start',
  today: 'Сегодня', yesterday: 'Вчера', 'today-at': 'сегодня в {time}', 'tomorrow-at': 'завтра в {time}', 'new-messages': 'Непрочитанные сообщения',
  edited: 'изменено', silent: 'пришло без звука', message: 'Сообщение боту', send: 'Отправить', attach: 'Прикрепить файл', commands: 'Меню',
  'keys-show': 'Показать кнопки', 'keys-hide': 'Скрыть кнопки', editing: 'Изменение сообщения', cancel: 'Отмена', edit: 'Изменить',
  answering: 'Ответ на сообщение бота', 'to-bottom': 'К последнему сообщению', 'speaks-as': 'Пишет', photo: 'Фото', file: 'Файл', contact: 'Контакт',
  download: 'Скачать {name}', 'open-photo': 'Открыть фото', unsupported: 'Такое сообщение страница не показывает ({kinds})',
  'file-question': 'Отправить боту?', 'as-photo': 'Как фото', caption: 'Подпись', 'contact-question': 'Отправить боту свой номер телефона?',
  'contact-text': 'В демонстрации номер выдуманный.', 'contact-send': 'Отправить номер', ok: 'Понятно', copied: 'Скопировано', 'drop-here': 'Отпустите, чтобы отправить',
  'spoiler': 'Показать скрытый текст', unfold: 'Развернуть', 'no-answer': 'Бот пока не ответил на нажатие',
  'new-from-bot': '{bot}: {text}', 'new-elsewhere': 'Новое сообщение: {name}',
  'service-new_chat_members': '{who} — теперь в группе', 'service-left_chat_member': '{who} — больше не в группе',
  'service-migrate_to_chat_id': 'Группа стала супергруппой', 'service-migrate_from_chat_id': 'Группа стала супергруппой',
  'service-pinned_message': 'Сообщение закреплено', 'service-new_chat_title': 'У группы новое название',
  reconnecting: 'Соединение восстанавливается…', 'refused-offline': 'Нет связи с демонстрацией. Попробуйте ещё раз.',
  'refused-broken': 'Не получилось. Попробуйте ещё раз.', 'refused-unknown': 'Так сделать нельзя.', 'refused-impossible': 'Сейчас так сделать нельзя.',
  'refused-gone': 'Этого сообщения уже нет.', 'refused-changed': 'Кнопки уже другие.', 'refused-large': 'Файл больше 20 МБ: бот не сможет его скачать.',
  'drawer-title': 'Пульт', close: 'Закрыть', clock: 'Часы района', 'plus-hour': '+1 час', 'plus-day': '+1 день', 'to-next': 'К следующему событию',
  'nothing-due': 'Ничего не запланировано', moving: 'Время идёт…', restart: 'Начать заново', 'restart-question': 'Начать историю заново?',
  'restart-text': 'Переписка и всё, что сделано в демонстрации, исчезнет.',
  log: 'Журнал', faults: 'Неполадки', 'faults-text': 'Включите неполадку — и посмотрите, как бот с ней справится.', times: 'Сколько раз', always: 'пока включено',
  where: 'Где', everywhere: 'везде', 'open-chat': 'в открытом чате', calm: 'Выключить все', left: 'ещё {n}', on: 'включено',
  'fault-too_many': 'Слишком часто (429)', 'fault-too_many-text': 'Telegram просит подождать 5 секунд',
  'fault-server_error': 'Ошибка сервера (500)', 'fault-server_error-text': 'Telegram не справился с запросом',
  'fault-bad_gateway': 'Страница вместо ответа (502)', 'fault-bad_gateway-text': 'HTML от промежуточного сервера',
  'fault-lost_answer': 'Ответ потерялся', 'fault-lost_answer-text': 'Сообщение дошло, но бот об этом не узнал',
  'fault-silence': 'Тишина', 'fault-silence-text': 'Ответа нет, пока не истечёт время ожидания',
  'fault-garbage': 'Испорченный ответ', 'fault-garbage-text': 'Сообщение дошло, ответ прочесть нельзя',
  'fault-refused_connection': 'Нет соединения', 'fault-refused_connection-text': 'До Telegram не достучаться',
  'log-all': 'Все', 'log-here': 'Этот чат', 'log-errors': 'Ошибки', 'log-empty': 'Бот пока ничего не отправлял', 'log-none': 'Таких записей нет', 'no-answer-status': 'нет ответа',
}

const EN = {
  title: 'Opora', subtitle: 'demo district', search: 'Find by name, role, school', 'nobody-found': 'Nobody found',
  language: 'Русский', 'language-short': 'RU', 'show-more': 'Show {n} more', 'show-less': 'Show fewer', 'you': 'You: ', unread: 'unread: {n}',
  'view-roles': 'By role', 'view-recent': 'Recent', 'nothing-recent': 'Nobody has talked with the bot yet',
  'group-teacher': 'Teachers', 'group-young': 'Young teachers', 'group-young_teacher': 'Young teachers',
  'group-mentor': 'Mentors', 'group-head': 'Heads of associations', 'group-association_head': 'Heads of associations',
  'group-deputy_head': 'Deputy heads', 'group-school_curator': 'School curators', 'group-school_head': 'School heads',
  'group-coordinator': 'Coordinators', 'group-methodist': 'Methodists', 'group-administrator': 'Administrators',
  'group-admin': 'Administrators', 'group-newcomer': 'Newcomers', 'group-guest': 'Guests', 'group-chats': 'Groups',
  'empty-title': 'Choose a person', 'empty-text': 'You will see the bot through this person’s eyes: write, tap buttons, send files. When the bot writes to somebody else, a counter appears beside the name.',
  back: 'Back to the people', controls: 'Clock and controls', more: 'More', 'with-bot': 'chat with {bot}', typing: 'typing', 'bot-typing': '{bot} is typing',
  members: 'members: {n}', 'not-started': 'not in the bot yet', blocked: 'bot is blocked',
  start: 'Start', 'start-invite': 'Open the invite', 'start-text': 'Nothing here yet. This is the bot before the first tap.',
  'start-invite-text': 'This person has a personal invite link: it opens the bot and hands over the code.',
  'start-plain': 'Start without the invite', block: 'Block the bot', unblock: 'Unblock the bot', 'start-again': 'Send /start',
  today: 'Today', yesterday: 'Yesterday', 'today-at': 'today at {time}', 'tomorrow-at': 'tomorrow at {time}', 'new-messages': 'Unread messages',
  edited: 'edited', silent: 'came silently', message: 'Message to the bot', send: 'Send', attach: 'Attach a file', commands: 'Menu',
  'keys-show': 'Show the buttons', 'keys-hide': 'Hide the buttons', editing: 'Editing', cancel: 'Cancel', edit: 'Edit',
  answering: 'Reply to the bot', 'to-bottom': 'To the last message', 'speaks-as': 'Speaks as', photo: 'Photo', file: 'File', contact: 'Contact',
  download: 'Download {name}', 'open-photo': 'Open the photo', unsupported: 'The page cannot show this message ({kinds})',
  'file-question': 'Send to the bot?', 'as-photo': 'As a photo', caption: 'Caption', 'contact-question': 'Send your phone number to the bot?',
  'contact-text': 'In the demo the number is made up.', 'contact-send': 'Send the number', ok: 'Got it', copied: 'Copied', 'drop-here': 'Drop to send',
  'spoiler': 'Show the hidden text', unfold: 'Unfold', 'no-answer': 'The bot has not answered the tap yet',
  'new-from-bot': '{bot}: {text}', 'new-elsewhere': 'New message: {name}',
  'service-new_chat_members': '{who} joined the group', 'service-left_chat_member': '{who} left the group',
  'service-migrate_to_chat_id': 'The group became a supergroup', 'service-migrate_from_chat_id': 'The group became a supergroup',
  'service-pinned_message': 'A message was pinned', 'service-new_chat_title': 'The group has a new title',
  reconnecting: 'Reconnecting…', 'refused-offline': 'The demo is out of reach. Please try again.',
  'refused-broken': 'That failed. Please try again.', 'refused-unknown': 'That cannot be done.', 'refused-impossible': 'That cannot be done now.',
  'refused-gone': 'This message is gone.', 'refused-changed': 'The buttons have changed.', 'refused-large': 'Larger than 20 MB: the bot could not download it.',
  'drawer-title': 'Controls', close: 'Close', clock: 'The district’s clock', 'plus-hour': '+1 hour', 'plus-day': '+1 day', 'to-next': 'To the next event',
  'nothing-due': 'Nothing is due', moving: 'Time passes…', restart: 'Start over', 'restart-question': 'Start the story over?',
  'restart-text': 'The chats and everything done in the demo will be gone.',
  log: 'Log', faults: 'Faults', 'faults-text': 'Switch a fault on and watch how the bot copes.', times: 'How often', always: 'while on',
  where: 'Where', everywhere: 'everywhere', 'open-chat': 'in the open chat', calm: 'Switch all off', left: '{n} left', on: 'on',
  'fault-too_many': 'Too many requests (429)', 'fault-too_many-text': 'Telegram asks to wait for 5 seconds',
  'fault-server_error': 'Server error (500)', 'fault-server_error-text': 'Telegram could not cope',
  'fault-bad_gateway': 'A page for an answer (502)', 'fault-bad_gateway-text': 'HTML from a server in between',
  'fault-lost_answer': 'Lost answer', 'fault-lost_answer-text': 'The message arrived, the bot does not know',
  'fault-silence': 'Silence', 'fault-silence-text': 'No answer until the time is out',
  'fault-garbage': 'Garbled answer', 'fault-garbage-text': 'The message arrived, the answer is unreadable',
  'fault-refused_connection': 'No connection', 'fault-refused_connection-text': 'Telegram cannot be reached',
  'log-all': 'All', 'log-here': 'This chat', 'log-errors': 'Errors', 'log-empty': 'The bot has sent nothing yet', 'log-none': 'No such lines', 'no-answer-status': 'no answer',
}

let chosen = kept.get('language') === 'en' ? 'en' : 'ru'

export const language = () => chosen
export const has = (key) => key in RU

export function say(key, facts = {}) {
  const text = (chosen === 'en' ? EN : RU)[key] ?? key
  return text.replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? '')
}

export function speak(name) {
  chosen = name
  kept.set('language', name)
  document.documentElement.lang = name
}
