# The decision: an outcome for each person, reasons, the hand-over note.

decision-title = Decide for each person
decision-hint = One outcome, or several that belong together. You can still go back and ask.
decision-nobody = Nobody is here to decide about.
decision-outcome = Outcome
decision-each = What is right for one person may be wrong for the other.
decision-role = { $role }, { $age }
decision-choosing = Choosing now
decision-decided = Decided
decision-undecided = Not decided

decision-what = What happens with { $name }?
decision-not-with = Not together with: { $others }
decision-too-early = Not yet: nothing has been asked
decision-ask-first = Ask the supervisor first
    .when = { $minutes ->
        [one] Takes { $minutes } minute, never wrong to ask
       *[other] Takes { $minutes } minutes, never wrong to ask
    }
decision-supervisor = What the supervisor said

decision-because = Because…
decision-chosen = { $count } chosen
decision-because-hint = Choose what your decision rests on: at least one reason for each person.
decision-raised = A mismatch you raised, { $time }
decision-thought = Your own thought

decision-handover = Hand-over note
decision-handover-hint = What the next officer needs: who said what, what was seen, what is urgent, and what people were told or promised.
decision-done-at = Done, { $time }

decision-tell = What you will tell { $name }
decision-quoted = “{ $words }”

decision-still = Still to decide
decision-still-reason = A reason is missing
decision-missing = Still missing: { $what }.
decision-missing-outcome = an outcome for { $name }
decision-missing-reason = a reason for { $name }
decision-missing-both = an outcome and a reason for { $name }
decision-closes = After you record, the interview is closed.
decision-next = Next person
decision-record = Record decision
