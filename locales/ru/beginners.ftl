beginners-menu = 🌱 Молодые педагоги

# Дом наставничества
beginners-hub = 🌱 <b>Молодые педагоги района</b>
beginners-hub-school = 🌱 <b>Молодые педагоги</b>
    { $schools }
beginners-none = Педагогов со стажем меньше трёх лет сейчас нет.
beginners-total = Всего { $total }. Охвачены наставничеством: { $percent } %, цель — { $goal } %.
beginners-count-paired = 🟢 с наставником: { $count }
beginners-count-grace = 🟡 срок ещё идёт: { $count }
beginners-count-uncovered = 🔴 без наставника: { $count }
beginners-count-refused = 📄 письменный отказ: { $count }
beginners-count-away = 💤 в долгом отпуске: { $count }, в счёт не входят
beginners-to-register = 📋 Список и охват
beginners-to-hub = ⬅️ Молодые педагоги

# Список
beginners-gone = Этого человека нет среди молодых педагогов. Откройте список заново.
beginners-register = 📋 <b>Молодые педагоги</b>: { $shelf } — { $count }
beginners-shelf-all = все
beginners-shelf-uncovered = 🔴 без наставника
beginners-shelf-grace = 🟡 срок идёт
beginners-shelf-paired = 🟢 с наставником
beginners-shelf-refused = 📄 письменный отказ
beginners-shelf-away = 💤 в отпуске
beginners-shelf-empty = Здесь пока никого нет.
beginners-mark-uncovered = 🔴 { $who } · срок вышел { $day }
beginners-mark-grace = 🟡 { $who } · до { $day }
beginners-mark-paired = 🟢 { $who }
beginners-mark-refused = 📄 { $who }
beginners-mark-away = 💤 { $who }
