# A student's holiday: every word of the case, in English.
#
# For translators. The traveller is 19 to 25, stiff from a night on the bus, a little dry in humour. May be a woman or a man,
# from any of three countries; the aunt married into Lao PDR long ago. A question keeps its type in every language.

she = { $traveller-sex ->
    [male] he
   *[female] she
}
she-cap = { $traveller-sex ->
    [male] He
   *[female] She
}
her = { $traveller-sex ->
    [male] him
   *[female] her
}
waiting-kin = { $waiting-sex ->
    [male] uncle
   *[female] auntie
}

draw-canal =
    .mud = mud
    .leeches = leeches
    .rain = rain
draw-dish =
    .bamboo-soup = bamboo soup
    .sticky-rice = sticky rice with everything
    .grilled-fish = grilled fish

scenario =
    .title = A student's holiday
    .brief =
        Dansavan, arrivals from the east, first line, 11 February 2026, half past six in the morning. A night bus has emptied itself in front of your window.
        { $traveller-name }, { $traveller-age }, says "term break, I am going to my aunt". Passport, bus ticket, a student card and a slip from the faculty lie closed before you. By the bus somebody older stands and looks over; somebody always does. You have a minute and a half.
        Standing orders here: nobody goes through without a look at the photograph and the register. Whoever is sent to the second line is told so in a quiet word, and with a fact.
    .after = { $traveller-name } has left your window. The bus driver sounds his horn.

t-ride = The ride
    .go-on = Yes?
t-studies = Studies
    .go-on = Tell me a bit more about that.
t-stay = The stay
    .go-on = And how does it go on?
t-company = Company and fare
    .go-on = Go on. Who else belongs to it?

p-traveller = Traveller
    .truth-holiday = { $traveller-name } is a student with an aunt, a canal to draw and a week more of holiday than one of the papers says, because a dormitory is being painted.
    .truth-pilot = { $traveller-name } does study. Beside that { she } brings people over, three or four a week: buys the seats, keeps their papers, shows where to change, and gets something for each. { she-cap } is the small end of something larger.
    .truth-recruit = { $traveller-name } has not studied since November: the fees. Somebody "from an online shop in the north" paid what was owed and bought the seat. { she-cap } was told of an office and of being home for New Year; the ticket ends at a town { she } had never heard of.
    .declined = I cannot say.
    .again = That is what I said.
    .silent = (looks at the bus, and says nothing)
    .accused = I have been on a bus all night. Please ask me something I can answer.
    .threatened = (goes pale and holds on to the ledge)
p-waiting = Passenger by the bus

f-bus-ride =
    .note = Says how long the bus took; somebody's ducks under the seat.
    .full = Eleven hours. Somebody had ducks under the seat, and they did not like the curves either.
    .slip = Thirteen hours. Somebody had ducks under the seat, and they did not like the curves either.
    .corrected = Eleven hours, now I have counted. It was long enough.
f-subject =
    .note = Says: water engineering, second year, measures canals.
    .full = Water engineering, second year. We measure canals. Mostly I hold the pole and stand in the { $canal }.
f-last-paper =
    .note = Says: handed in a drawing of a sluice; names the mark it got.
    .note-full-recruit = Says: has handed in nothing since November; the fees were not paid.
    .full = I handed in a drawing of a sluice, with all the levels. I got seven of ten, because my gate would open the wrong way.
    .slip = I handed in a drawing of a sluice, with all the levels. I got eight of ten, although my gate would open the wrong way.
    .corrected = Seven of ten it was. Eight is what I had told my mother.
    .full-recruit = I have handed in nothing since November. They take you off the list when the fees are not paid. I still have the card.
f-aunt =
    .note = Says: to an aunt in a village behind Savannakhet, to eat and sleep.
    .note-full-recruit = Says: there is no aunt this time; an office in the north, the name of the town read on the ticket only.
    .full = My mother's sister married here. It is a village behind Savannakhet. I sleep, she cooks { $dish }, and at some point I have to help with the roof.
    .adapted = From my aunt I go on and visit friends up there. That is why the ticket is longer.
f-met-at-bus =
    .note = Says: the uncle with a three-wheeler; has his number, he can be rung now.
    .note-partial-recruit = Says: somebody on the bus knows where to change.
    .full = My uncle fetches me, with the three-wheeler. I have his number here, he gets up with the chickens, you can ring him now.
    .partial-recruit = The { waiting-kin } by the bus knows where to change. I was told to keep near, and not to ask.
f-here-before =
    .note = Says: was last here in September.
    .note-partial-pilot = Says: crosses every week; others come along.
    .full = I was last here in September, before the term began. The roof was the same then.
    .adapted = Oh, those. I help a cousin to carry things to the market. That I do not count as a journey.
f-going-back =
    .note = Says: the bus back is on { $back-day }.
    .full = My bus back goes on { $back-day }, at night again.
f-others =
    .note = Says: travels alone, knows nobody on the bus.
    .note-full-pilot = Says: three more on the bus; has their papers in the bag.
    .note-partial-recruit = Says: two more for the same office sit on the bus.
    .full = I travel alone. By now I know the ducks.
    .full-pilot = There are three more, in the last row. I have their papers in my bag, so that nobody loses any. They are grown people. I only show them where to change.
    .partial-recruit = There are two more for the same office. We are not to sit together.
f-seat-paid =
    .note = Says: { $sum } put by from giving lessons.
    .note-full-pilot = Says: { $sum } last month, so much for each who gets through.
    .note-full-recruit = Says: { $sum } of fees were paid off by the office and are to be worked off first.
    .full = I pay for it by giving lessons. I had { $sum } in the tin, and the bus took the smallest part of it.
    .full-pilot = I get something for each who gets through. Last month it came to { $sum }. That is more than a term costs.
    .full-recruit = They paid for the seat. They also paid what I owed in fees, { $sum }, and that I work off first. I had to leave my identity card with them for it.
f-not-student =
    .note = Put to the traveller: is no student.
f-runs-errands =
    .note = Put to the traveller: carries something for somebody.

doc-ticket = Bus ticket
doc-ticket-destination =
    .savannakhet = Savannakhet
    .houayxay = Houayxay, change at Savannakhet and Vientiane
doc-ticket-booked-by =
    .counter = Bus station, counter
    .four-seats = One telephone, four seats
    .office = An online shop, office in the north
doc-student-card = Student card
doc-student-card-address = Faculty
    .faculty = Water engineering
doc-leave-slip = Slip from the faculty
doc-leave-slip-date = Lessons begin again
doc-leave-slip-issued-by =
    .faculty-office = Faculty office
doc-leave-slip-subject =
    .term-break = Term break

q-ride-open = Tell me about the ride.
q-ride-yours = Is this your passport?
    .yes = Yes. The hair was shorter.
q-ride-opinion = Students always come through here with the same sleepy face.
    .answer = It was a night bus.
    .better = About sleepy faces there is nothing to find out. About the ride there is.

q-studies-open = Tell me about your studies.
q-studies-last = What was the last thing you handed in?
q-studies-card = Is your student card still valid?
    .yes = I think so, yes.
    .better = A card can be had. Whoever studies can tell of it, so ask openly.
q-studies-accuse = You are no student. Look at your hands.
    .answer = I hold a measuring pole all day. What should they look like?
    .better = Hands prove nothing. Ask for the last piece of work and hear whether there is one.
q-studies-multi = What do you study, where, and which year are you in?
    .better = That is a form, read aloud. One open question brings more than the three boxes.

q-stay-open = Tell me about your stay, from the bus station on.
q-stay-meets = Who meets you where the bus stops?
q-stay-before = When were you last here?
q-stay-back = When do you go back?
q-stay-forced = Family or tourism?
    .yes = Family.
    .better = "Tell me about your stay" has room for both, and for a third thing.
q-stay-leading = It is the person by the bus who picks you up, is it not?
    .no = No. I do not know who that is.
    .better = Your guess has now been heard, perhaps by the wrong person. Ask who meets the traveller, and wait.

q-company-open = Explain to me how the fare was paid for.
q-company-who = Who is travelling with you?
q-company-suggest = What have they given you to carry for them?
    .no = Nothing. Who should give me something?
    .better = "They" came from you. Ask who else is travelling; if there is a "they", you may hear of it.
q-company-threat = If I find one lie in your bag, your university gets a letter from me.
    .better = Threats close mouths. How the fare was paid for is a fair question on its own.

a-greet = Good morning. May I look at your passport and the ticket?
    .label = Greet
    .bows = (a short bow) Good morning.
a-query = (You draw the passport through the reader.)
    .label = Ask the register
    .nine = Nine entries by this gate since December, each for two days or less.
    .twice = One earlier entry, last September, and an exit a fortnight later.
a-call-over = (from the window, loudly) You there, by the bus! Do you two belong together?
    .label = Call over to the person by the bus
    .waves = (lifts a hand and smiles) We all belong to the bus, officer!
a-quiet-word = (quietly, with the window half closed) I would like a colleague to go on with this inside, where it is warm. Something in the papers has to be cleared up. This is not an accusation, and nobody out there needs to know why.
    .label = A quiet word about the second line
    .swallows = (swallows, and nods) All right. Thank you.
a-apologise = That was unfair of me. I take it back.
    .label = Apologise
    .accepts = (shrugs) It is early.
a-close = Thank you. That is all.
    .label = Close
    .thanks = Thank you. Have a quiet day.

c-query-nine = Register: nine entries by this gate since December.
c-query-twice = Register: one earlier entry, in September.

d-painted = One day back was said; one of the papers has it a week earlier.
    .fair = Your bus back goes on { $back-day }, you said. One of the papers has a day a week earlier. How is that?
    .accuse = You tell me one day and your paper has another. You are lying to me.
    .early = They gave us a week more, the dormitory is being painted.
    .late = They are painting the dormitory, so we all got a week more. One of them was printed before that. Here, the faculty has written to everybody, with a picture of the paint.
    .accused = I am not lying. They are painting!
d-often = Last here in September, was said; the register has nine entries since December.
    .fair = You were last here in September, you said. The register has nine entries since December. Help me with that.
    .accuse = Nine times! And to my face you say September.
    .early = Oh, those. I help a cousin to carry things to the market. That I do not count as a journey.
    .late = (rubs the eyes) Every week, if you count like that. People want to come along, and I know the buses.
    .accused = Your machine counts wrong, then.
d-further = An aunt behind Savannakhet was said; the ticket goes on to Houayxay.
    .fair = You told me of your aunt behind Savannakhet. The ticket goes on to Houayxay, a long way north. Help me to understand that.
    .accuse = Your aunt has moved a long way since you told me of her.
    .early = From my aunt I go on and visit friends up there. That is why it is longer.
    .late = (very softly) There is no aunt this time. It is an office, for an online shop. They said "up in the north". The name of that town I saw last night, on the ticket.
    .accused = I did not buy it. I only sit where it says.

o-traveller =
    .why-holiday-admit = Studies that can be told, an uncle who can be rung, a week that a painter explains. Once you have heard about the stay and looked at the photograph and the register, the student goes to bed in the village, and the window is free.
    .why-holiday-secondary = One fair question and a painter answers it. Where it was put badly and stayed open, a referral can be defended, said quietly; with nothing asked, after the answer, or on a feeling, it costs a student the bus and you a colleague.
    .why-holiday-protect = Nothing points to harm. A tired face at half past six is a tired face.
    .why-holiday-admin = There is no irregularity, only a printer that was too early.
    .why-holiday-refuse = A student has been turned away for a wall that is being painted.
    .why-holiday-crim = There is no offence here.
    .why-pilot-secondary = Nine entries, four seats on one telephone, other people's papers: facts that somebody with time must take up, with the three on the bus. Two of them, said quietly, make the referral; a feeling does not.
    .why-pilot-crim = The facts point that way, and the second line can report them. At your window they have only just begun to be heard; with facts and a quiet word it can be defended.
    .why-pilot-admit = The register had it in one line, and the last row of the bus has gone on.
    .why-pilot-refuse = { $traveller-name } takes another gate tomorrow, and nobody has spoken with the three in the last row.
    .why-pilot-protect = Nothing says that anybody forces { her }. Whether that is so, the second line has to find out.
    .why-pilot-admin = Nine crossings with other people's papers are no wrong box on a form.
    .why-recruit-secondary = A ticket to a town that nobody had named to { her }, fees paid by strangers and to be worked off, a card left with them: enough to refer, long before it is enough to prove. Two facts and a quiet word.
    .why-recruit-protect = The direction is right; with facts and said quietly it can be defended. The usual way is the second line, with your note.
    .why-recruit-admit = { $traveller-name } goes back to the bus, and to the one who is to say where to change.
    .why-recruit-refuse = Turned back, { she } still owes the fees, and those who paid them still have the card.
    .why-recruit-crim = The aunt was not true, but those who gain by it are the ones who paid the fees. A possible victim is not punished for it.
    .why-recruit-admin = No fine mends this.

k-across-the-hall = Called over to the person by the bus
    .why = Nobody can know what a person who waits is to the traveller. In two of these truths it is a passenger and nothing more; in the third it is the one who is to show the way, and who has now been warned.
k-waved-on = Waved through what you had heard
    .why = You had heard of the debt or of the town on the ticket, and let { $traveller-name } go back to the bus.
