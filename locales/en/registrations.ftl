registrations-cancelled = The event is cancelled.
registrations-elsewhere = Another organiser registers people for this event. Open the link in the card.
registrations-closed = Registration is over. If you want to come, write to the organiser.
registrations-not-that-way = One cannot take part this way. Open the event’s card.
registrations-gone = This registration is no longer there. Open the event’s card.
registrations-offer-gone = This seat has gone to somebody else. You can register again.
registrations-over = The event is over.
registrations-no-room-there = There is no room there. You keep your seat.
registrations-not-for-you = This event is for others.
registrations-seats-held = No fewer than { $count }: so many seats are taken.
registrations-quota-held = No fewer: one school has { $count } seats already.
registrations-offer =
    🎟 A seat is free: “{ $title }”.
    { $when }

    It is held for you until { $until }.
registrations-given =
    🎟 There is a seat for you: “{ $title }”.
    { $when }

    You are on the list. If you cannot come, give it up: the next in line will have it.
