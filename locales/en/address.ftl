### Words of address, used inside the lines of cases: { you }, { i }, { yes }, { no }. A case's texts need not choose
### them: who speaks and who listens selects the form. $listener-stage is child, young, adult or elder.

you = you
i = I
# Calling somebody politely without a name.
sir = { $listener-sex ->
    [female] madam
    [male] sir
   *[other] officer
}
yes = yes
no = no
