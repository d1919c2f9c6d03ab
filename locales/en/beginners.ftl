beginners-menu = 🌱 Young teachers

# The home of mentoring
beginners-hub = 🌱 <b>Young teachers of the district</b>
beginners-hub-school = 🌱 <b>Young teachers</b>
    { $schools }
beginners-none = Nobody has less than three years of experience now.
beginners-total = { $total } in all. Covered by mentoring: { $percent } %, the goal is { $goal } %.
beginners-count-paired = 🟢 with a mentor: { $count }
beginners-count-grace = 🟡 still in time: { $count }
beginners-count-uncovered = 🔴 without a mentor: { $count }
beginners-count-refused = 📄 declined in writing: { $count }
beginners-count-away = 💤 on long leave: { $count }, not counted
beginners-to-register = 📋 List and cover
beginners-to-hub = ⬅️ Young teachers

# The list
beginners-gone = This person is not among the young teachers. Open the list again.
beginners-register = 📋 <b>Young teachers</b>: { $shelf } — { $count }
beginners-shelf-all = all
beginners-shelf-uncovered = 🔴 without a mentor
beginners-shelf-grace = 🟡 still in time
beginners-shelf-paired = 🟢 with a mentor
beginners-shelf-refused = 📄 declined in writing
beginners-shelf-away = 💤 on leave
beginners-shelf-empty = Nobody is here yet.
beginners-mark-uncovered = 🔴 { $who } · time was up on { $day }
beginners-mark-grace = 🟡 { $who } · until { $day }
beginners-mark-paired = 🟢 { $who }
beginners-mark-refused = 📄 { $who }
beginners-mark-away = 💤 { $who }
