deliveries-digest =
    <b>Дайджест недели</b>
    { $count ->
        [one] Собрано { $count } сообщение. Чтобы открыть его, нажмите на номер.
        [few] Собрано { $count } сообщения. Чтобы открыть, нажмите на номер.
       *[other] Собрано { $count } сообщений. Чтобы открыть, нажмите на номер.
    }
deliveries-digest-item = <b>{ $number }.</b> { $text }
deliveries-next-digest = пятничный дайджест
deliveries-next-push = ближайшая отправка
