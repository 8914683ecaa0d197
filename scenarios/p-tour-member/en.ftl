# One of a tour group: every word of the case, in English.
#
# For translators. The traveller is 24 to 58, in good spirits or trying to be, a little overtired. May be a woman or a man, from any
# of four countries. The guide stands out of earshot with a paper flag. A question keeps its type in every language.

she = { $traveller-sex ->
    [male] he
   *[female] she
}
her = { $traveller-sex ->
    [male] him
   *[female] her
}

draw-lost =
    .shoe = a shoe
    .hat = a hat
    .umbrella = an umbrella

scenario =
    .title = One of a tour group
    .brief =
        Boten, departures by rail, first line, 6 May 2026, before noon. A group is spread over the counters; { $guide-name }, the guide, waits behind them with a paper flag and the folder.
        Before you stands { $traveller-name }, { $traveller-age }: "five days, with the group". Passport, rail ticket, programme, a copy of the group's list and of the hotel booking lie there, closed. The train leaves when it leaves. You have a minute and a half.
        Standing orders here: each member of a group is a traveller. Nobody goes through without a look at the photograph and the register. Whoever is sent to the second line is told so in a quiet word, and with a fact.
    .after = { $traveller-name } has left your counter. The paper flag goes up and down.

t-so-far = The journey so far
    .go-on = Yes?
t-tour = The tour
    .go-on = And what else is there on the tour?
t-group = The group
    .go-on = Tell me more about the others.
t-price = The price
    .go-on = And what else belongs to the price?

p-traveller = Traveller
    .truth-tourist = { $traveller-name } is on holiday with a choir of neighbours. One of them fell ill and stayed at home, and one of the papers is older than that.
    .truth-leaves-group = { $traveller-name } does not belong to the choir. A place on the list has been bought for { $cost }, as far as the second station; from there somebody else goes on with { her }. A client, and not an offender for that.
    .truth-candidate = { $traveller-name } has won a journey that nobody raffled. Six of the group are "candidates" for an office of which they know the slides. The guide has their passports and telephones between the counters, and whoever does not stay owes { $cost }.
    .declined = I could not tell you.
    .again = That is how I said it.
    .silent = (looks over to the paper flag)
    .accused = I am on holiday. Must one be shouted at on holiday?
    .threatened = (puts the hat on, and takes it off again)
p-guide = Tour guide

f-train =
    .note = Says how many tunnels were counted before sleep came.
    .full = I counted the tunnels. At forty I fell asleep, and somebody has a photograph of it.
    .slip = I counted the tunnels. At thirty I fell asleep, and somebody has a photograph of it.
    .corrected = At forty. Thirty is where the tea came.
f-plan-of-days =
    .note = Says: five days; old town, tea hills, a lake, home again.
    .note-partial-candidate = Says: for six of them the tour is an interview; to say "holiday" is part of it.
    .full = Five days over there. The old town first, then the tea hills, then a lake with boats, and on Sunday we go home.
    .adapted = Interview? The agency asks some of us afterwards how it was. That will be it.
f-yesterday =
    .note = Says: the waterfall, where somebody lost { $lost }; the whole choir can be asked.
    .note-partial-leaves-group = Says: "what one does on a tour"; saw little of it.
    .note-full-candidate = Says: a hall with slides instead of the waterfall; typing was timed.
    .full = Yesterday we were at the waterfall. Our second alto lost { $lost } in it, and three tenors went in after it, trousers and all. Ask anybody, they are still wet.
    .partial-leaves-group = Yesterday was what one does on a tour. I was not quite well, I saw little of it.
    .full-candidate = The others were at a waterfall. We six were in a hall, watching slides, and a man timed how fast we type. That was not in the programme.
f-last-day =
    .note = Says: back on Sunday with the group, by the same train.
    .note-full-leaves-group = Says: gets off at the second station and is met there; to where, { she } does not know.
    .full = On Sunday we come back, all of us, on the same train. I have the seat by the tea boiler again.
    .adapted = I buy the ticket back later. I may stay a day longer, at the lake.
f-fellows =
    .note = Says: { $heads } of them, all of one choir; and how many years together.
    .note-partial-candidate = Says: six of the { $heads } are no choir and did not know each other.
    .full = We are a choir, { $heads } of us, six years together, and not one of us can read music.
    .slip = We are a choir, { $heads } of us, seven years together, and not one of us can read music.
    .corrected = Six years. The seventh begins after this journey, if we all come back as friends.
    .partial-candidate = Not all of us are a choir. Six did not know each other until yesterday, and I am one of those.
f-guide-has =
    .note = Says: the guide has the hotel papers and the medicine box; the passports everybody keeps.
    .note-full-candidate = Says: the guide collects passports and telephones of the six behind every counter.
    .full = { $guide-name } has the hotel papers, and the medicine box. Our passports we keep ourselves, and our troubles too.
    .full-candidate = { $guide-name } takes our passports, as soon as we are through. And the telephones, since yesterday. Not those of the choir.
f-paid =
    .note = Says: { $cost }, everything in it but the drinks.
    .note-full-leaves-group = Says: { $cost } for the place on the list, as much again at the second station.
    .note-full-candidate = Says: won the journey; whoever does not stay owes { $cost }.
    .full = It was { $cost }, with everything in it but the drinks. We sang at four weddings for it.
    .full-leaves-group = I gave { $cost } for the place on the list. The same again is due at the second station, to whoever meets me.
    .full-candidate = I won it. That is what they said. Yesterday they said that it is { $cost }, and that whoever does not stay there owes it.
f-found =
    .note = Says: the choir chose the tour from a leaflet.
    .note-partial-candidate = Says: found it on a page for jobs.
    .full = We found it in a leaflet. We voted, and the lake won against the zoo.
    .partial-candidate = I found it on a page for jobs. You gave your name, and the next day you had won.
f-slips-away =
    .note = Put to the traveller: means to leave the group.
f-told-words =
    .note = Put to the traveller: was told what to say.

doc-list = List of the group
doc-list-names-listed =
    .twelve = { $heads } names, typed
    .pencil = { $heads } names, the last of them in pencil, added today
    .six-marked = { $heads } names, typed; behind six of them: "interview"
doc-list-phone =
    .agency = Tour agency, office
doc-rail-ticket = Rail ticket
doc-rail-ticket-route =
    .group-train = Group train, coach 4
doc-rail-ticket-return-date =
    .with-group = 10 May 2026, with the group
    .one-way = No return
doc-rail-ticket-paid-by =
    .agency = Tour agency
    .staffing = A staffing company, six seats
doc-booking = Hotel booking of the group
doc-booking-hotel =
    .tea-garden = Tea Garden House
doc-booking-booking-state = Guests
doc-programme = Programme
doc-programme-subject = Number of travellers
doc-programme-issued-by =
    .agency = Tour agency

q-so-far-open = Tell me how the journey has been so far.
q-so-far-yours = Is this your passport?
    .yes = Yes, with the bad haircut.
q-so-far-opinion = Groups. One is as loud as the next.
    .answer = We can also sing quietly.
    .better = Each member of a group is a traveller. Ask this one how the journey has been.

q-tour-open = Tell me about your tour.
q-tour-yesterday = What did the group do yesterday?
q-tour-ends = How does the tour end for you?
q-tour-closed = Are you all on the same tour?
    .yes = Yes.
    .better = The flag has told you that already. What was done yesterday no flag can tell you.
q-tour-leading = You will not come back with the others, will you?
    .yes = If you say so.
    .no = Of course I will. Who else sings the middle part?
    .better = "How does the tour end for you?" asks the same and gives nobody ideas, and the answer can be laid beside the ticket.
q-tour-accuse = Nobody takes a holiday with a bag like that.
    .answer = It is five days, not five weeks.
    .better = Bags prove nothing. Let the traveller tell you about the tour.

q-group-open = Tell me about the people you travel with.
q-group-guide = What does the guide keep for you?
q-group-multi = How many are you, since when do you know each other, and who is in charge?
    .better = One at a time; and the first one open, so that the traveller decides where to begin.
q-group-suggest = And what did the guide tell you to say here?
    .no = To say? "Good morning", I think.
    .better = If somebody has been told what to say, this tells them what you suspect. Ask about the people, and then what the guide keeps.

q-price-open = Explain to me how this tour was paid for.
q-price-found = How did you come across this tour?
q-price-forced = Did you pay in cash or by transfer?
    .yes = In cash.
    .better = Cash or transfer is the smallest part of it. Let the traveller explain how the tour was paid for.
q-price-threat = Whoever lies to me here does not get on that train. How did you come by this ticket?
    .better = Without the first sentence it would be a probe, and a good one.

a-greet = Good morning! May I have your papers, please?
    .label = Greet
    .beams = Good morning! All here, and in the right order.
a-query = (You draw the passport through the reader.)
    .label = Ask the register
    .clear = The register has nothing on this passport.
a-call-agency = (You telephone the agency on the list. The queue watches.)
    .label = Telephone the agency
    .whole-choir = Somebody there knows them all by their voices, and asks whether the three tenors are dry again.
    .added = Somebody there finds one name fewer. "The last one was brought to us this morning by somebody who paid in cash. We thought, why not."
    .company = Somebody there has the choir, and six in a company's name. "For those you have to ask the company. We only have a number that nobody answers."
a-fetch-guide = (over the heads, to the guide) Could you come here? I am talking with this passenger about what you keep for the group. How is that, then?
    .label = Fetch the guide and ask
    .hurries = (already on the way) Is there a difficulty? I can explain everything, officer.
a-quiet-word = (quietly, with a look at the papers) I would like a colleague to go on with this in the room at the side. It is about the list and the ticket. Your passport stays with you or with us, and with nobody else; the guide will only hear that it takes a little longer.
    .label = A quiet word about the second line
    .nods = (nods) With nobody else. Good.
a-apologise = That was not right of me. I am sorry.
    .label = Apologise
    .accepts = It is forgotten.
a-close = Thank you. That is all I need.
    .label = Close
    .thanks = Thank you. Good day.

c-query-clear = Register: nothing on this passport.
c-call-agency-whole-choir = Agency: knows them all.
c-call-agency-added = Agency: the last name was brought this morning, by somebody who paid in cash.
c-call-agency-company = Agency: six of the group were entered by a company that cannot be reached.

d-count = One number of travellers was said; one of the papers has one more.
    .fair = You are { $heads }, you said. One of the papers has one more. Where is that one?
    .accuse = One is missing. Who has got away here?
    .early = At home, with a fever.
    .late = At home, in bed! Our best soprano, since Monday, with a fever of thirty-nine. I thought they had struck her off everywhere. Wait, here is the picture she sent, with the cat and the thermometer.
    .accused = Nobody has got away! She has a fever.
d-way-back = Back with the group was said; the ticket has no return.
    .fair = Back on Sunday with all the others, you said. Your ticket has no return. Help me understand that.
    .accuse = No return! So you want to vanish on the way.
    .early = I buy the ticket back later. I may stay a day longer, at the lake.
    .late = (looks for the flag and then lowers the voice) I get off before that. At the second station I am met, and from there it goes on by car. Where to, I learn in the car.
    .accused = It was cheaper like that. May one not save money?
d-marked = A holiday was told; the list has "interview" behind six names, this one among them.
    .fair = You told me of five days' holiday. On the list there is "interview" behind your name. What does that mean?
    .accuse = Interview! So this is no holiday, and you have lied to me.
    .early = Oh, the agency asks some of us afterwards how it was. That will be it.
    .late = (a glance at the flag) For six of us it is an interview. For an office. We are to say "holiday" at the counters; that is the first test, they said.
    .accused = I did not write that list!

o-traveller =
    .why-tourist-depart = Three tenors in a waterfall, and a neighbour with a fever: told without a leaflet, and a whole wet choir to ask. If photograph and register were looked at, the choir can go.
    .why-tourist-secondary = One fair question would have done. Where it was put badly and nothing came of it, a referral can be defended, said quietly; with nothing asked, after the answer, or on a feeling, a whole group waits for one.
    .why-tourist-protect = Nothing points to harm. Overtired is not the same as unfree.
    .why-tourist-admin = There is no irregularity.
    .why-tourist-refuse = Somebody has been refused for a neighbour's fever.
    .why-tourist-crim = There is no offence here.
    .why-leaves-group-secondary = A name in pencil, a ticket without a return, a fee in two halves: facts for somebody with time. Two of them and a quiet word; an empty yesterday alone would not have been enough.
    .why-leaves-group-depart = At the second station a car is waiting, and nobody in it answers for { her }.
    .why-leaves-group-refuse = Sent back, { she } has lost { $cost } and buys a place on the next list. Who sells them nobody has asked.
    .why-leaves-group-protect = So far nothing says that { she } was forced or deceived. The second line can find out.
    .why-leaves-group-admin = A bought place on a list is no wrong box on a form.
    .why-leaves-group-crim = { $traveller-name } has bought a place. Whoever is smuggled is not the offender.
    .why-candidate-secondary = A prize that becomes a debt, passports and telephones in other hands, six names marked, words for the counter: a reasonable indication, for six people. Two facts, in a quiet word; and the other five are on the list.
    .why-candidate-protect = The direction is right; on facts and said quietly it can be defended. The usual way is the second line, with your note, and the five others.
    .why-candidate-depart = Behind the counter the passport goes into the folder again.
    .why-candidate-refuse = Refused, { she } owes { $cost }, as was announced, and nobody has told { her } where to ask whether such a debt counts.
    .why-candidate-crim = "Holiday" was the first test. A possible victim is not punished for having passed it.
    .why-candidate-admin = No rule about boxes fits this.

k-carried-over = Carried to the guide what was said of the guide
    .why = In one of these truths the guide laughs. In another the guide has the passports, and now knows who has talked.
k-waved-on = Waved through what you had heard
    .why = You had heard where the passports go, or what the prize has become, and let { $traveller-name } go on to the paper flag.
