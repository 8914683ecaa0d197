# The desk with its papers, and the notebook.

## The bar on top, on the desk and on the decision
desk-back = Back to the talk
desk-title = Desk
desk-price = Looking takes time: { $seconds } s for each field you check
desk-and = { $one } and { $other }
desk-comma = ,{ " " }

## Papers
desk-papers = Papers
desk-none = No papers here yet. Ask for one.
desk-closed = closed · { $seconds } s to open
desk-checked = { $seen } of { $all } checked
desk-seconds = { $seconds } s
desk-ask = Ask for another
desk-closed-paper = This paper is closed.
desk-open = Open it, { $seconds } s
desk-not-real = Not a travel document. No state issued this page.

## What is done with a paper, and with the notebook
desk-enlarge = Enlarge
desk-smaller = Usual size
desk-two-papers = Side by side
desk-one-paper = One paper
desk-turn = Turn over
desk-turn-page = Turn the page
desk-open-first = Open the paper first
desk-one-paper-only = There is only one paper
desk-notebook-wide = Open wide
desk-notebook-fold = Fold
desk-back-side = { $paper }: the back. Nothing is written on it.
desk-cover = { $paper }: the cover. A training specimen of no state.

## Fields
desk-unseen = not checked yet
desk-look = check it, { $seconds } s
desk-hold = hold it, to compare it with a note
desk-field-of = { $paper } · { $field }

## The notebook
notebook-said = What was said
notebook-seen = What was seen
notebook-people = Who is here
notebook-nothing-said = Nothing yet. What people tell you comes here by itself.
notebook-nothing-seen = Nothing yet. Open a paper at the desk and check a field.
notebook-fills-itself = The notebook fills itself.
notebook-no-judge = Nothing here says who is right. A mismatch is a question, not an answer.
notebook-source = { $source }, { $time }
notebook-pair = { $one } – { $other }
notebook-links = Linked: does not fit
notebook-unlink = Take the link back
notebook-link = Link as a mismatch
notebook-link-hint = Link them now. Raise it when you choose: early or late, as a fair question or not.
notebook-linked-hint = These two are linked already.
notebook-held = Held: { $what }
notebook-held-hint = Choose what does not fit with it: its letter, or Enter on it. Or tag what it shows.
notebook-let-go = Let go
notebook-tag = Tag a sign
notebook-untag = Take the tag off
notebook-tag-title = Which sign does this show?
notebook-tag-hint = A tag must rest on the words or the field that show it. You can take it off at any time.
notebook-tag-done = Done
notebook-signs-protection = Protection
notebook-signs-person = About the person

## The counter, in words and on its boards
scene-airport-day = A counter in an airport hall, by day
scene-airport-night = A counter in an airport hall, at night
scene-land-day = A counter at a road post, by day
scene-land-night = A counter at a road post, at night
scene-bridge-day = A counter at a bridge over a river, by day
scene-bridge-night = A counter at a bridge over a river, at night
scene-river-day = A counter at a river landing, by day
scene-river-night = A counter at a river landing, at night
scene-room = Separate room
scene-sign-primary = Passport control
scene-sign-secondary = Second inspection
scene-sign-wait = Please wait here
