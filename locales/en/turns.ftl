turns-old-button = This button belongs to an old message and no longer works. Open the menu: everything is there.
turns-menu = Menu
turns-incident =
    That did not work: the fault is ours. What was already saved is safe.
    Please try again. If it happens again, give the methodist the code <code>{ $code }</code>.
turns-unreadable =
    This message could not be read. Please try another way, as text.
    Case code: <code>{ $code }</code>.
turns-file-not-fetched = The file could not be taken from Telegram. Send it again a little later.
turns-file-too-large = The file is too large: at most { $most } KB. Send a smaller one.
