deliveries-digest =
    <b>This week’s digest</b>
    { $count ->
        [one] { $count } message. Press its number to open it.
       *[other] { $count } messages. Press a number to open one.
    }
deliveries-digest-item = <b>{ $number }.</b> { $text }
deliveries-next-digest = the Friday digest
deliveries-next-push = the next message
