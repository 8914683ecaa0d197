# Learning to code: naming the type of every question of a transcript.

coding-title = Learn to name question types
coding-own = Your own interview
coding-of = { $title }, interview { $number }
coding-back = Back
coding-cases = Cases
coding-other = Another transcript
coding-case = Choose a case
coding-which = Choose an interview
coding-which-note = Interviews of this case, held by others. When you play it yourself, the truth may be another.
coding-transcript = Interview { $number }
coding-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
coding-empty = In this interview nothing was said that could be named.

coding-place = Line { $number } of { $count }
coding-what = Which type is this line?
coding-unnamed = no name yet
coding-progress = { $named } of { $count } named
coding-show = Show where we agree
coding-show-none = Name at least one line first.

coding-result = Where you and the author agree
coding-left-out = { $count ->
    [one] { $count } line was left without a name
   *[other] { $count } lines were left without a name
}
coding-yours = you
coding-author = author
coding-same = same
coding-differs = differs
coding-not-named = not named
coding-only = Show only what differs
coding-again = Name them again
coding-pairs = Most often taken for another
