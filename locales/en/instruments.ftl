# Questionnaires: versions
instruments-none = There is no such questionnaire now.

# What stands in the way of publishing
instruments-flaw-twice = Question { $code } is written twice. Keep one, or give the second another code.
instruments-flaw-group = Question { $code } belongs to group { $group }, which the questionnaire does not have. Mend the group.
instruments-flaw-theme = Question { $code } has the theme { $theme }, which is not among themes. Mend the theme or add it.
