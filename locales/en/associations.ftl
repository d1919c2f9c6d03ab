# Associations and schools: head, members, group chat.
associations-menu-mine = 🤝 My association
associations-menu-all = 🤝 Associations
associations-mine = Your associations:
associations-mine-none = You head no association now. If that is a mistake, write to a methodist.
associations-all = <b>Associations of the district: { $count }</b>
associations-line = <b>{ $title }</b>
    Head: { $head }
    Members: { $members }, in the bot: { $inside }
associations-no-head = nobody yet
associations-card = <b>{ $title }</b>

    Head: { $head }
    Members: { $members }, in the bot: { $inside }
    { $chat }
associations-chat-on = A group chat is connected.
associations-chat-off = No group chat. To connect one, add the bot to the group and write /link there.
associations-members = Members
associations-meetings = 📋 Plan and meetings
associations-write = ✍️ Write to the association
associations-enrol = Add a member
associations-appoint = Appoint a head
associations-unlink = Disconnect the group
associations-rename = Rename
associations-close = Close the association
associations-to-school = ← To the school
associations-to-all = ← All associations
associations-to-card = ← To the association
associations-to-members = ← To the members
associations-members-all = <b>{ $title }</b>: { $count } members. ✓ is in the bot.
associations-members-out = <b>{ $title }</b>: { $count } not in the bot yet.
associations-show-out = Who is not in the bot yet
associations-show-all = All members
associations-inside = ✓ { $who }
associations-outside = … { $who }
associations-member = <b>{ $who }</b>
    { $title }
associations-look = Card
associations-dismiss = Take out of the association
associations-dismiss-sure = Take <b>{ $who }</b> out of { $title }? The membership stays in history.
associations-leave-so = Leave as it is
associations-dismissed = No longer a member
associations-enrolled = Member added
associations-appointed = Head appointed
associations-founded = Association founded
associations-renamed = Title changed
associations-close-sure = Close “{ $title }”? Its members and head leave it; history stays.
associations-closed = The association “{ $title }” is closed.

associations-joining-title = A new member
associations-joining-who = Whom to add? Write the code or the beginning of the surname.
associations-joining-who-label = Who
associations-heading-title = Head of the association
associations-heading-who = Who will head it? Write the code or the beginning of the surname. The head before gets a message.
associations-heading-who-label = Head
associations-founding-title = A new school association
associations-founding-called = What is it called?
associations-founding-called-label = Title
associations-renaming-title = A new title
associations-renaming-called = What is it called from now on?
associations-renaming-called-label = Title

associations-schools = Choose a school:
associations-schools-none = No school is yours. If that is a mistake, write to a methodist.
associations-school = <b>{ $title }</b>
    Staff: { $staff }, in the bot: { $inside }
associations-school-none = The school has no associations of its own yet.
associations-school-staff = Staff
associations-school-out = Not in the bot yet: { $count }
associations-found = Found an association
associations-staff-all = <b>{ $title }</b>: { $count } people. ✓ is in the bot.
associations-staff-out = <b>{ $title }</b>: { $count } not in the bot yet. Open a card to invite.

associations-open-bot = Open the private chat
associations-group-asked = To connect the group open the private chat with me: the question whose group it is waits there.
associations-group-unknown = The head of an association or a methodist can connect the group. Enter the bot by an invite first.
associations-group-not-yours = The head of an association or a methodist can connect or disconnect the group.
associations-group-anonymous = The command came in the group's name, so nobody knows who sent it. Turn off anonymity in the administrator's rights and send it again.
associations-group-already = This group is connected already: { $title }. To disconnect write /unlink.
associations-group-off = The group is disconnected: { $title }.
associations-group-none = This group is not connected to anything. To connect it write /link.
associations-group-linked = The group is connected: { $title }. The association's announcements come here.
associations-link-how = Add the bot to the association's group and write /link there. The question whose group it is will come here.
associations-link-which = The group “{ $group }”. Which association does it belong to?
associations-link-sure = Connect the group “{ $group }” to “{ $title }”? Everybody in the group will see the association's announcements.
associations-link-instead = “{ $title }” has a group already. Connect “{ $group }” in its place?
associations-link-yes = Connect
associations-linked = Group connected
associations-unlinked = Group disconnected
associations-unlink-sure = Disconnect the group of “{ $title }”? Announcements will not come there any more.

associations-gone = This association is no more.
associations-school-gone = This school is no more.
associations-no-member = This person is not in the association.
associations-member-already = This person is in the association already.
associations-head-already = This person heads the association already.
associations-not-of-here = This person cannot be added: she does not work here.
associations-from-files = The district's associations are changed in its files: associations.yaml.
associations-link-stale = This question is out of date. Write /link in the group again.
associations-chat-taken = This group belongs to another association. Write /unlink in it first.
