registrations-cancelled = Мероприятие отменено.
registrations-elsewhere = На это мероприятие записывает другой организатор. Откройте ссылку в карточке.
registrations-closed = Запись закончилась. Если хотите прийти, напишите организатору.
registrations-not-that-way = Так участвовать нельзя. Откройте карточку мероприятия.
registrations-gone = Этой записи больше нет. Откройте карточку мероприятия.
registrations-offer-gone = Это место уже отдали. Вы можете записаться снова.
registrations-over = Мероприятие уже прошло.
registrations-no-room-there = Там мест нет. Ваше место осталось за Вами.
registrations-not-for-you = Это мероприятие для других участников.
registrations-seats-held = Меньше нельзя: занято мест — { $count }.
registrations-quota-held = Меньше нельзя: от одной школы уже записано { $count }.
registrations-offer =
    🎟 Освободилось место: «{ $title }».
    { $when }

    Место держим за Вами до { $until }.
registrations-given =
    🎟 Место нашлось: «{ $title }».
    { $when }

    Вы в списке. Если не сможете прийти, откажитесь — место перейдёт следующему.
