# Factory job abroad: every word of the case, in English.
#
# For translators. The traveller is 19 to 24, shy, exact, from a rice village; the companion is 45 to 55, brisk and warm.
# Either may be a woman or a man. The companion is called aunt or uncle by everybody, without being family.
# A question keeps its type in every language: an open question stays open, a leading one stays leading.

### Words used inside other texts

kin = { $companion-sex ->
    [male] Uncle
   *[female] Aunt
}
kin-name = { kin } { $companion-name }
comp-she = { $companion-sex ->
    [male] he
   *[female] she
}
comp-she-cap = { $companion-sex ->
    [male] He
   *[female] She
}
comp-her = { $companion-sex ->
    [male] him
   *[female] her
}
comp-their = { $companion-sex ->
    [male] his
   *[female] her
}
trav-she = { $traveller-sex ->
    [male] he
   *[female] she
}
trav-her = { $traveller-sex ->
    [male] him
   *[female] her
}
trav-their = { $traveller-sex ->
    [male] his
   *[female] her
}

draw-goods =
    .lamps = lamps
    .cables = cables
    .fans = fans
    .kettles = kettles
draw-province =
    .prey-veng = Prey Veng
    .kampong-thom = Kampong Thom
    .takeo = Takeo
    .pursat = Pursat

### The case

scenario =
    .title = Factory job abroad
    .brief =
        Techo International Airport, departures, second inspection, 14 October 2025, early afternoon.
        The first counter has sent two people over: { $traveller-name }, { $traveller-age }, on a first flight, who says "I have work", and { $companion-name }, { $companion-age }, who carries the folder with the papers.
        Nothing is recorded against either of them. On your desk lie two passports, a ticket, an entry permission, a letter and a receipt, all still closed. Nobody else is waiting; you have half an hour.
    .after = Both have been told what happens next and have gone to where you sent them. The folder is closed again.

t-plan = The plan
    .go-on = Go on, I am listening. What comes then?
    .sum-up = Let me say back what I have understood of your plan. Correct me where I am wrong.
t-work = The work
    .go-on = Please go on about the work. I am listening.
    .sum-up = So this is what you have told me about the work. Tell me if anything is missing or not right.
t-money = Money
    .go-on = I see. And what else belongs to that, with the money?
    .sum-up = I would like to go through the money once more, as I have understood it. Stop me if I have it wrong.
t-papers = Papers
    .go-on = Take your time. Tell me more about the papers.
    .sum-up = About your papers I have noted the following. Is it right like this?
t-journey = The journey
    .go-on = And after that, on the way?
t-home = Home
    .go-on = Thank you for telling me. Say as much as you like.
t-together = Travelling together
    .go-on = Yes. Tell me a little more about that.
    .sum-up = So that is how you two come to travel together. Have I understood you?

### Persons

p-traveller = Traveller
    .truth-hired = { $traveller-name } was telling the truth. A licensed agency, a contract read out in Khmer, four days of preparation and a job packing { $goods }. The wet hands were a first flight, and the date that did not fit came from a factory that was not ready.
    .truth-leader = { $traveller-name } is a client. There is no factory; { trav-she } meant to work by the day on a visitor's entry, knew that it is not allowed, and was not forced. Being smuggled is not a crime of { trav-their } own, and { trav-she } can still come to harm over there.
    .truth-broker = { $traveller-name } believed in the factory. { $traveller-sex ->
            [male] Somebody in China has paid the broker for a worker whose "debt" he would have worked off in a yard, without wages.
           *[female] Somebody in China has paid the broker for a bride, and she knew nothing of a marriage.
        } The family took { $advance } in the week of the hospital bill. { $traveller-name } said yes, and meant it; but nobody had said to what.
    .declined = I would rather not answer that.
    .again = I have said that already, officer. It is the same.
    .silent = (looks at the table and says nothing)
    .accused = Why do you say such a thing? I have answered everything you asked.
    .threatened = (draws back in the chair) I have nothing to say now.
p-companion = Companion
    .truth-hired = { $companion-name } works for the agency and flies along with people who have never flown. The kindness was kindness, and the folder was in { comp-their } hands because { trav-she } had asked.
    .truth-leader = { $companion-name } left the agency in spring and now takes people abroad on { comp-their } own account, for a fee per head, half of it on arrival. { comp-she-cap } travels on a relative's passport. Two more clients sat at the gate.
    .truth-broker = { $companion-name } is paid for every person brought across. { comp-she-cap } goes to houses where there is illness or debt, leaves money, keeps the passports and practises the answers. No agency stands behind { comp-her }.
    .declined = That, with respect, I need not answer.
    .again = I have told you that, officer.
    .silent = (folds both hands over the bag and waits)
    .accused = I have been polite to you, officer. I expect the same.
    .threatened = Then I would like to speak with your superior.
p-booked = The two others on the booking
    .truth-leader = Two young people from the same street as { $traveller-name }, clients like { trav-her }. They knew little more than their seat numbers and had been told not to greet anybody.

### Facts: the plan

f-destination =
    .note = Says: Kuala Lumpur today, then by bus to the factory in Rimba Baru.
    .note-full-leader = Says: after Kuala Lumpur a van, not the factory's; no place known.
    .note-partial-broker = Says: has learned "Kuala Lumpur"; has never seen the ticket.
    .note-full-broker = Says: first to people in China, the factory "after".
    .full = To Kuala Lumpur, this afternoon. From the airport there a bus takes us to the factory, in a place called Rimba Baru.
    .full-leader = Kuala Lumpur, that is true. What comes after it I do not know by name. A van fetches us, and it is not the factory's van.
    .partial-broker = Kuala Lumpur. That is how I have learned it. The ticket I have not seen myself, { kin-name } has it.
    .full-broker = In the taxi { comp-she } said that we stop with people first, in China, and that the factory comes after. I did not dare to ask how long "first" is.
    .cover-companion = To Kuala Lumpur, officer, and then with the factory's bus to Rimba Baru. It is { $traveller-name }'s first flight, you must be patient with { trav-her }.
    .adapted = Yes, that is on the way. We change there, and then comes Kuala Lumpur.
f-stay =
    .note = Says: away for two years.
    .note-full-leader = Says: thirty days on paper, all of them mean to stay on.
    .note-partial-broker = Says: two years, as told; no word on coming home.
    .full = Two years. If my mother needs me I may come home in between, but that flight I would have to pay myself.
    .full-leader = Thirty days is what they stamp. Afterwards we stay on, all of us. I know it is not allowed.
    .partial-broker = Two years, I was told. I asked if I can be home for New Year, and { kin-name } said that we will see.
    .cover-companion = Two years, like all of them. It goes quicker than you think, I always say.
f-met-by =
    .note = Says: somebody from the factory waits with a sign.
    .note-full-leader = Says: a friend of the companion's with a van waits, nobody from a factory.
    .note-partial-broker = Says: people the companion knows; no names.
    .full = A man from the factory, with a sign. They showed us his photograph, so that we do not go off with somebody else.
    .full-leader = A friend of { kin-name }'s, with a van. Nobody from any factory.
    .partial-broker = People whom { kin-name } knows. I have no name for them.
    .cover-companion = The factory sends a man with a sign, he is always there early. A very correct person.

f-retelling =
    .note-cover = Tells it all once more from the beginning.
    .note-full = Tells it once more from the beginning; puts one small thing right, the rest is the same.
    .cover = From the beginning? It is as I have told you. I would not know what to add.
    .cover-companion = It is as we have told you, officer. There is nothing to add.
    .full = { $slip-is ->
        [airline] We drove down, slept, came here, and now the flight and then the bus. It is all the same. Only the airline I had wrong before, it is Lotus Wing, here on the tag.
       *[course] The office, the course, the contract, and now the flight. It is all the same. Only the course I counted wrong before, it was four days, and one on the bus.
    }

### Facts: the work

f-job =
    .note = Says: packs { $goods } at the Seri Rimba factory, eight hours, six days, hostel.
    .note-partial-leader = Says: packing, or whatever is wanted that day.
    .note-full-leader = Says: no factory; day work without papers.
    .note-partial-broker = Says: a factory, but not where; knows its name from the letter only.
    .note-full-broker = Says: a photograph from head to foot was wanted, and whether promised to anyone.
    .full = I put { $goods } into boxes, at a factory called Seri Rimba. Eight hours, six days a week, and a bed in their hostel.
    .partial-leader = Packing, if there is packing. Otherwise what is wanted on the day.
    .full-leader = There is no factory waiting for me. You go where somebody needs hands, and in the evening you get your money. Without papers.
    .partial-broker = The factory, for packing. Where it is I cannot tell you. The name I know from the letter.
    .full-broker = For the factory they wanted a photograph of me from head to foot. And if I am promised to anyone, and if I have ever been really ill. I thought, that is strange, only to pack { $goods }.
    .cover-companion = Packing { $goods }, at Seri Rimba. Eight hours a day, and the hostel is clean, I have seen it.
f-recruiter =
    .note = Says: went to the Kravan Leaf agency's office, because a cousin had gone.
    .note-full-leader = Says: the agency would have taken five months; then the companion telephoned.
    .note-partial-broker = Says: the companion came to the house with a neighbour.
    .note-full-broker = Says: three weeks ago; has never been at any agency.
    .full = My cousin went last year. So I asked in the agency's office in town, Kravan Leaf they are called, and filled in a form.
    .full-leader = I did ask at the agency, and they said five months. Then { kin-name } telephoned, from a private number, and said two weeks.
    .partial-broker = { kin-name } came to our house. A neighbour brought { comp-her } along.
    .full-broker = That was three weeks ago. At an agency I have never been. Kravan Leaf, that stands on the letter, so that is what I say.
    .cover-companion = The cousin is there already, and then { trav-she } came to our office by { $traveller-sex ->
            [male] himself
           *[female] herself
        }. That is how most of them come.
f-start =
    .note = Says: starts on { $first-day }.
    .note-full-leader = Says: there is no first day; the date is only written there.
    .full = My first day is { $first-day }.
    .full-leader = There is no first day. They wrote one on the letter because a letter needs one.
    .cover-companion = On { $first-day }, officer. It stands in the letter.
f-training =
    .note = Says: preparation course of several days in Phnom Penh.
    .note-full-leader = Says: no course; has the days from the agency's leaflet.
    .note-full-broker = Says: no course; was told to say that there was one.
    .full = Four days in Phnom Penh, in a hall with fans that only made noise. The contract, the hostel, how you send money home, and ten words of Malay.
    .full-leader = There was no course. I still have the agency's leaflet, it names a course and the days, so I said there was one.
    .full-broker = I was at no course. I was told to say that I was.
    .slip = Five days in Phnom Penh, in a hall with fans that only made noise. The contract, the hostel, how you send money home, and ten words of Malay.
    .corrected = One thing: the course was four days, not five. I counted the day of the journey with it.
    .cover-companion = They all have the course, several days, with everything. Nobody leaves us unprepared.
f-confirm =
    .note = Says: call the agency, the trainer, the cousin.
    .full = You can call the agency, please do. The trainer knows every one of us by name. Or my cousin, but not in the lunch break, then nobody picks up.
    .cover-companion = Call our office, by all means. They know { trav-her } there.

### Facts: money

f-fee =
    .note = Says: { $price } in two parts, with a paper for each.
    .note-full-leader = Says: { $price }; half at home to the companion, half due on arrival.
    .note-full-broker = Says: has paid nothing and never had to.
    .full = { $price }, in two parts. My father wanted a paper for each, so we have a paper for each.
    .full-leader = { $price } altogether. Half of it { kin-name } got at home, in the hand, and the other half is due when we are through over there.
    .full-broker = I have paid nothing. I never had to. That was what was so good about it.
    .cover-companion = { $price }, in two parts, with receipts. It is the same for everybody.
f-debt =
    .note = Says: owes the ticket only, six parts from the wages.
    .note-full-leader = Says: the second half is still owed; a sister lends it.
    .note-partial-broker = Says: there was help with money at home; no more.
    .note-full-broker = Says: { $advance } left with the family; double to be given back if the journey is broken off.
    .full = Only the ticket. It comes off my wages in six parts, and then it is done. If I stop early I owe what is left of it, nothing more.
    .full-leader = The second half, that I still owe. My elder sister lends it to me. After that I owe { kin-name } nothing.
    .partial-broker = They have helped us a little, at home. With money. It is my parents' matter.
    .full-broker = They left { $advance } with my mother, and my father put his thumb on a paper. If I turn round, it is double. We do not have it even once.
    .cover-companion = The ticket is taken back from the wages, in six parts. It is all written down.
f-payer =
    .note = Says: the agency bought the ticket.
    .note-full-leader = Says: the companion bought the ticket with a card of { comp-their } own.
    .note-full-broker = Says: the companion bought the ticket.
    .full = The agency bought it. The contract says that they may.
    .cover-companion = The agency pays the tickets, as always.

### Facts: papers

f-custody =
    .note = Says: three weeks at the agency for the visa, signed for; then at home; the folder only today.
    .note-full-leader = Says: the companion collected all the passports in the taxi and keeps them for the checks.
    .note-partial-broker = Says: the companion keeps the passport.
    .note-full-broker = Says: has held the own passport twice; was laughed at for asking.
    .full = The agency had it three weeks, for the visa. I signed when it went and when it came back. Then it lay in the cupboard at home. Today { kin-name } has the folder, because my hands are no good today.
    .full-leader = { kin-name } collected all our passports in the taxi and gave me mine at the door here. Until we are through the checks { comp-she } wants to have them together. Then everybody gets their own again.
    .partial-broker = { kin-name } keeps it for me, so that it does not get lost.
    .full-broker = I have had it in my hand twice. On the day it was made, and here. When I asked for it { comp-she } laughed and said, where would you want to go with it?
    .cover-companion = It has been at home with { trav-her }. I only have the folder today, you see how { trav-their } hands shake.
f-terms =
    .note = Says: the contract was read out in Khmer; { $wage } a month.
    .note-full-leader = Says: there is no contract.
    .note-full-broker = Says: signed a paper in letters { trav-she } cannot read.
    .full = They read it out to us in Khmer, page by page, and we could ask. { $wage } a month, what comes off, and who pays when I am ill.
    .full-leader = I have no contract. If anybody asks, it is at the office.
    .full-broker = I signed something. It is not in our letters. { kin-name } put a finger where my name goes.
    .cover-companion = Two years, { $wage } a month. It was read out to them in Khmer, that is the rule with us.
f-visa-made =
    .note = Says: the agency applied for the visa.
    .note-full-leader = Says: nobody applied; goes in as a visitor for thirty days.
    .note-partial-broker = Says: the companion did it all.
    .full = The agency applied. I gave fingerprints and two photographs, and then I waited.
    .full-leader = There was nothing to apply for. As a visitor you may go in for thirty days, and that is what the print says.
    .partial-broker = { kin-name } did all that. I need not understand it, { comp-she } said.
    .cover-companion = Our office applied, as for everybody. It took longer this time.

### Facts: the journey

f-way =
    .note = Says: brought to the road by the brother, then by the agency's minibus.
    .note-full-leader = Says: by taxi with two others, who were picked up on the way.
    .note-full-broker = Says: fetched before light, so that nobody would come to say goodbye.
    .full = My brother took me to the tarred road at four, on the motorbike, in the rain. From there the agency's minibus, with a stop for soup.
    .full-leader = There was no minibus, it was a taxi. We picked up two more on the way, and there was no stop for soup.
    .full-broker = { kin-name } fetched me before it was light, so that the neighbours would not make a farewell of it. I would have liked one.
f-night =
    .note = Says: slept in the agency's hostel by the market.
    .note-full-leader = Says: slept in a room behind a noodle shop with two others.
    .note-full-broker = Says: slept in a guest house; the companion kept the telephone and the bed by the door.
    .full = In the agency's hostel by the market. Bunk beds. I had the upper one and did not sleep much.
    .full-leader = In a room behind a noodle shop, with the two others. We had bad coffee together this morning.
    .full-broker = In a guest house at the bus station. { kin-name } had my telephone overnight, to charge it, and the bed by the door.
f-others =
    .note = Says: travels with nobody but the companion.
    .note-full-leader = Says: two more sit at the gate and are not to be greeted.
    .note-full-broker = Says: somebody else from the village was to come; the mother there said no.
    .full = Nobody but { kin-name }. The others from my course flew last week, my visa came late.
    .full-leader = There are two more. They are at the gate already, and we are to look as if we did not know each other.
    .full-broker = Only me. There was to be somebody else from our village, but the mother there said no.
f-airline =
    .note = Names the airline.
    .full = Lotus Wing. It is printed on the tag of my bag.
    .slip = Golden Wing, I believe it is called.
    .corrected = The airline, I had that wrong. It is Lotus Wing, not Golden Wing.
f-first-flight =
    .note = Says: never flown before, and afraid of it.
    .full = I have never been up in one. My hands are quite wet. My little brother wanted to know if you can open the window.

### Facts: home

f-family =
    .note = Says: a little rice land in { $province }, mother operated on in September, a brother at school.
    .full = My parents have some rice land in { $province }. My mother was operated on in September and may not lift anything yet. And I have a brother in grade nine who eats for two.
f-decision =
    .note = Says: own wish since the cousin went; talked over at New Year.
    .note-full-leader = Says: own wish; others from the street went the same way.
    .note-partial-broker = Says: "I agreed."
    .note-full-broker = Says: the companion came in the week of the hospital bill and knew the sum.
    .full = I have wanted it ever since my cousin went. At New Year we talked of nothing else, even my grandmother was asked.
    .full-leader = I did. Two from our street went like this and came home with a motorbike each. Nobody had to push me.
    .partial-broker = I agreed. My mother asked me three times, and three times I said yes.
    .full-broker = It was the week of the hospital bill. Nobody had told { kin-name } of it, and still { comp-she } knew how much it was. In such a week, how do you say no?
f-first-word =
    .note = Says: spoke of it first; the cousin's photographs did the rest.
    .note-full-leader = Says: a friend with a new motorbike spoke of it first.
    .note-partial-broker = Says: the companion spoke of it first, at the family's table.
    .full = I did. And my cousin's photographs did, if you like.
    .full-leader = My friend did, leaning on his new motorbike.
    .partial-broker = { kin-name } did, at our table. Before that I had not thought of it.
f-wish =
    .note = Says: wants to go, is only afraid of the flight.
    .note-full-leader = Says: wants to go, nobody makes { trav-her }; would like to know what it can cost.
    .note-partial-broker = Says: wants to go, having given a word.
    .note-full-broker = Says: would first like to know where the journey goes, and what it would cost the mother to ask.
    .full = To get it over, the flying. I am afraid of that, not of the work.
    .full-leader = I want to go, and nobody makes me. But I would like to know from you what happens if they catch us working there.
    .partial-broker = I will go. I have given my word.
    .full-broker = If I may wish, I would first like to know where I am going. And if my mother has to pay for it that I ask.

### Facts: travelling together

f-relation =
    .note = Says: the companion is from the agency and goes along with first flyers; no family.
    .note-full-leader = Says: has met the companion three times; the number came from a friend.
    .note-partial-broker = Says: has known the companion for three weeks.
    .note-full-broker = Says: the companion promised the mother to take care; since then never alone.
    .full = { kin-name } is from the agency and goes along with those who have never flown. We all say { kin }, but we are not family.
    .full-leader = I have met { kin-name } three times. A friend had the number. { comp-she-cap } has taken people from our street before.
    .partial-broker = I have known { kin-name } for three weeks. In the village they say { comp-she } has a good heart.
    .full-broker = { comp-she-cap } told my mother that I would be like { comp-their } own child. Since that day I have not been anywhere alone.
f-first-met =
    .note = Says: met at the course.
    .note-full-leader = Says: met at the market, shown by a friend.
    .note-partial-broker = Says: met at home, three weeks ago.
    .full = At the course. They told us who would fly with whom, and { kin-name } asked if I get airsick.
    .full-leader = At the market. My friend pointed and said, that one, but do not say my name.
    .partial-broker = At home. I came in from the field, and { comp-she } was already sitting with my mother.
f-advice =
    .note = Says: keep the papers together, drink, answer what is asked.
    .note-full-leader = Says: leave the talking to the companion; nobody knows the others.
    .note-partial-broker = Says: the companion is to do the talking.
    .note-full-broker = Says: answers were practised in the evening; there is no cousin abroad.
    .full = To keep the papers together, to drink enough, and to answer what one is asked. And to eat at home, because here it is dear.
    .full-leader = To leave the talking to { kin-name }. And whoever is sent back does not know the others.
    .partial-broker = That { kin-name } does the talking, because { comp-she } knows the counters.
    .full-broker = We went through it in the evening, question and answer, like before an exam. The four days, the cousin. I have no cousin over there.
f-afterwards =
    .note = Says: the companion sees { trav-her } to the hostel and flies home on Thursday.
    .note-full-leader = Says: the companion turns round and fetches the next ones.
    .note-partial-broker = Says: the companion stays "until I am settled"; no day named.
    .full = { kin-name } takes me as far as the hostel and flies home on Thursday.
    .full-leader = { comp-she-cap } turns round and fetches the next ones, I think. With us { comp-she } is done then.
    .partial-broker = { kin-name } stays until I am settled, { comp-she } says. What day that is I do not know.

### Facts: what the companion tells

f-c-role =
    .note = The companion says: works for the Kravan Leaf agency, goes along with first flyers.
    .note-partial-leader = The companion says: left the agency in spring, works on { comp-their } own account.
    .full = I am with the Kravan Leaf agency. Whoever has never flown gets one of us to go along, and this week it is my turn.
f-c-own =
    .note = The companion says: eleven years on the line, now sees that young people arrive.
    .full = I stood on the line myself for eleven years. Now I see to it that the young ones arrive.
f-c-job =
    .note = The companion says: packing { $goods } at Seri Rimba.
    .full = Packing { $goods }, at Seri Rimba. It is clean, but you stand all day. I tell all of them to take good shoes.
f-c-payer =
    .note = The companion says: the agency pays the seats.
    .full = The agency pays for the seats and takes { $traveller-name }'s back from the wages. I only carry the receipts about.
f-c-folder =
    .note = The companion says: was asked to hold the folder.
    .full = I was asked to hold it. Somebody with wet hands loses papers, I have seen that often enough.
f-c-group =
    .note = The companion says: looks after { $traveller-name } only.
    .note-partial-leader = The companion says: two more are at the gate, booked by { comp-her }.
    .full = Only { $traveller-name } today.
f-c-back =
    .note = The companion says: there and back, home on Thursday.
    .full = There today, two nights in their guest room, and on Thursday I am home again. My own children are complaining already.
f-c-mother =
    .note = The companion says: spoke with the mother once, on the telephone.
    .full = That the mother is ill, { trav-she } hardly talks of anything else. I have spoken with her once, on the telephone.

### Facts that can only be put into somebody's mouth

f-no-return =
    .note = Put to the traveller: does not mean to come back.
f-no-permit =
    .note = Put to the traveller: works without a permit.
f-filled-in =
    .note = Put to the traveller: somebody else filled in the papers.
f-made-to-go =
    .note = Put to the traveller: the parents are making { trav-her } go.
f-afraid =
    .note = Put to the traveller: is afraid of the companion.
f-c-per-head =
    .note = Put to the companion: is paid per head.

### Documents

doc-passport = Passport of { $traveller-name }
doc-passport-two = Passport of { $companion-name }
doc-ticket = Ticket
doc-ticket-route =
    .direct = Lotus Wing, Phnom Penh (Techo) to Kuala Lumpur, direct
    .two-legs = Phnom Penh (Techo) to Ho Chi Minh City; three hours; Ho Chi Minh City to Nanning
doc-ticket-destination =
    .kuala-lumpur = Kuala Lumpur
    .nanning = Nanning, China
doc-ticket-return-date =
    .four-weeks = 11 November 2025
    .none = No return flight
doc-ticket-booked-by =
    .agency-desk = Kravan Leaf, travel desk
    .mobile = A mobile number, no name
doc-entry-paper = Entry permission (print)
doc-entry-paper-purpose =
    .employment = Employment, Malaysia; sponsor Seri Rimba
    .visit = Social visit, Malaysia; no employment
    .tourism = Tourism, People's Republic of China; no employment
doc-entry-paper-stay-days =
    .two-years = 730
    .thirty = 30
doc-employer-letter = Letter of employment
doc-employer-letter-employer =
    .seri-rimba = Seri Rimba
doc-employer-letter-job =
    .packing = Packer ({ $goods })
doc-employer-letter-workplace =
    .rimba-baru = Rimba Baru
doc-employer-letter-phone =
    .landline = A landline with the factory's area code
    .mobile = A mobile number, the same as on the booking
doc-receipt = Receipt for the flight
doc-receipt-payer =
    .agency = Kravan Leaf, company account
    .companion-card = Private card of { $companion-name }
doc-receipt-payee =
    .travel-counter = Travel counter, Phnom Penh
doc-receipt-for-what =
    .two-seats = Two seats, one payment
    .four-seats = Four seats, one payment
doc-contract = Employment contract
doc-contract-employer =
    .seri-rimba = Seri Rimba
doc-contract-job =
    .packing = Packer ({ $goods })
doc-contract-hours =
    .eight = Eight a day, six days; overtime at one and a half
doc-contract-deductions =
    .six-parts = Air fare in six equal parts; nothing else
doc-contract-written-in =
    .khmer-english = Khmer and English, side by side; initials on every page
doc-worker-card = Overseas worker card
doc-worker-card-employer =
    .seri-rimba = Seri Rimba
doc-worker-card-agency =
    .kravan-leaf = Kravan Leaf Overseas Recruitment
doc-course-record = Record of the preparation course
doc-course-record-agency =
    .kravan-leaf = Kravan Leaf Overseas Recruitment
doc-course-record-course-days =
    .four = 4
doc-text-message = Message on the traveller's telephone
doc-text-message-sender =
    .agency = Kravan Leaf office
    .group = A group of four, without a name
    .companion = { kin-name }
doc-text-message-message =
    .postponed = Dear { $traveller-name }, the new line is not ready. Your first day moves by one week, to { $first-day }. Contract and wage stay the same. Call us if you have questions.
    .halves = Remember: the second half in cash, when we are through. Before that nobody knows anybody. Have a good flight!
    .as-practised = Tomorrow only as we practised, child. Think of your mother, the family over there has already paid so much for you.

### Questions: the plan

q-plan-open = Tell me about your plans, from today until you have arrived where you are going.
q-plan-later = Describe to me how you picture the time after that.
q-plan-where = Which places will you pass through until you are there?
q-plan-long = How long will you be away?
q-plan-meets = Who meets you when you arrive?
q-plan-again = Take me through it all once more from the beginning, just as it comes to you.
q-plan-name = Is this your full name, as it stands here?
    .yes = Yes, that is how it is written.
q-plan-sure = Will you be away for long?
    .yes = Yes, long.
    .better = An open question about the time afterwards brings what "long" means, and who said so.
q-plan-forced = Is it for work or for a holiday?
    .yes = For work.
    .better = Two boxes leave no room for a third thing; an invitation to tell the plan does.
q-plan-multi = Where are you going, for how long, and who is fetching you there?
    .better = Of three questions one gets an answer. Ask openly first, then who meets the traveller.
q-plan-leading = You are not thinking of coming back at all, are you?
    .yes = Perhaps not.
    .no = Of course I am coming back. My family is here.
    .better = The answer was in the question. Asked how the time afterwards is pictured, the traveller has to fill it.
q-plan-suggest = And when they move you on from there to the next place, how will you travel?
    .no = On from there? Nobody said anything of that.
    .better = "The next place" was your idea. Ask which places come, and the traveller names them, or does not.
q-plan-opinion = Most young people who say "factory" to me end up somewhere quite different.
    .answer = I can only tell you what I was told, officer.
    .better = An opinion asks nothing and frightens. Ask for the plan.
q-plan-accuse = You have made this plan up. Nobody goes abroad to work with one small bag.
    .answer = It is one small bag because I do not own more.
    .better = A small bag proves nothing. An open question and the places on the way can be checked.
q-plan-threat = If one word of this plan is untrue you go on a list and never leave this country again.
    .better = A threat closes the mouth you want to hear. Ask openly, and check.

### Questions: the work

q-work-open = Tell me about the work that you are going to do.
q-work-learned = Tell me how you were prepared for it.
q-work-echo = You spoke of the work there. Tell me a little more.
q-work-who = Who first told you about this work?
q-work-start = When is your first day?
q-work-confirm = Who could confirm this to me?
q-work-fixed = Is the work already arranged?
    .yes = Yes, it is arranged.
    .better = A yes here tells you one word. "Tell me about the work" tells you what is known of it.
q-work-forced = Did you look for them, or did they look for you?
    .yes = I did. I looked for it.
    .better = "Who first told you" leaves the way open for a neighbour, a cousin or a voice on the telephone.
q-work-multi = What do you do there, who found it for you, and when do you begin?
    .better = Three questions, one short answer. Let the account come first, then one probe at a time.
q-work-leading = You will be working without a permit there, will you not?
    .yes = Maybe.
    .no = No. It is all in order, I was told.
    .better = The traveller learns what you suspect and you learn nothing. Let the work be told first.
q-work-suggest = What was it like when you heard that it is not a factory after all?
    .no = Not a factory? But it is a factory.
    .better = You have brought in something nobody had said, and whatever is answered now is yours. Say "tell me more" instead.
q-work-opinion = Factory work over there is no life. My own child I would not let go.
    .answer = It is better than no work.
    .better = Your view of factories is not evidence. Ask what this one is to be like.
q-work-accuse = There is no such job, and you know it.
    .answer = Then why would I be sitting here with all these papers?
    .better = If the job does not exist, the account and a telephone call will show it. Ask for both.
q-work-threat = Tell me who sent you, or tonight you sleep in a cell and not in an aeroplane.
    .better = The same question, asked plainly, is "Who first told you about this work?"

### Questions: money

q-money-open = Explain to me how all this is paid for, from the very beginning.
q-money-ticket = Who bought the ticket?
q-money-owe = What happens about that money once you are there?
q-money-cost = How much have you given so far?
q-money-receipt = Is there a receipt for it?
    .yes = Yes. In the folder, I think.
    .better = A yes costs nothing. How much, and to whom, can be checked.
q-money-forced = Did you pay for the flight yourself or did somebody else?
    .yes = Somebody else, for now.
    .better = Somebody else pays in many honest cases. Who it was is the question.
q-money-multi = What did it cost, who paid, and how do you give it back?
    .better = The traveller answers the easiest third. Ask for the whole story of the money, then probe.
q-money-leading = You owe { $companion-name } money, do you not?
    .no = No. I do not owe anybody.
    .better = Shame says no to this. "What happens about that money" lets it be told.
q-money-suggest = How much did your parents get for you?
    .no = Nobody gets money for me! What do you think of us?
    .better = Even if it were so, it would now be your word and not the traveller's. Ask how all this is paid for.
q-money-opinion = People who have nothing will sign anything when there is cash on the table.
    .answer = We have little, that is so. We can still read what we sign, or ask somebody.
    .better = Poverty is no evidence, and saying this hurts. Ask how the journey is paid for.
q-money-accuse = You are hiding from me where the money comes from.
    .answer = I am hiding nothing. You have not asked me yet.
    .better = The traveller is right if you have not asked. Begin with an open question.
q-money-threat = Tell me what you paid, and I promise that you will get every dollar of it back.
    .answer = You can do that? (looks up, and then down again) Nobody can do that.
    .better = Promise nothing that you cannot keep. Ask how much was given; say what you can really do.

### Questions: papers

q-papers-open = Tell me the story of your passport, from the day you applied for it.
q-papers-contract = Explain to me what your contract says.
q-papers-since = Where has your passport been since you got it?
q-papers-visa = Who applied for the entry permission?
q-papers-tongue = In which language is your contract written?
q-papers-yours = Is this your passport, with your photograph?
    .yes = Yes, that is me. With shorter hair.
q-papers-signed = Have you signed a contract?
    .yes = Yes, I have signed.
    .better = One can sign what one cannot read. Ask what it says.
q-papers-forced = Do you keep your passport yourself, or does somebody keep it?
    .yes = I do. It is only in the folder today.
    .better = "Where has it been since you got it" brings the whole way of the passport, with people and weeks in it.
q-papers-multi = Who got you the passport, who made the visa, and what does the contract say?
    .better = Take the passport, the visa and the contract one after the other; each is worth its own answer.
q-papers-leading = You know what is in your contract and in all these forms, someone filled them in properly with you, right?
    .yes = Yes. Yes, right.
    .better = It sounds kind, and everybody says yes to it. Ask for the contract in the traveller's own words.
q-papers-suggest = When did { $companion-name } take the passport away from you?
    .no = Nobody took it away from me.
    .better = "Where has it been" asks the same without giving the answer away.
q-papers-opinion = From your province everybody comes to me with the same folder.
    .answer = I do not know about the others, officer. For mine we had to go to town four times.
    .better = A remark about a province is no question and no evidence. Ask for the story of the passport.
q-papers-accuse = Something is false in this folder, and you know which paper it is.
    .answer = I do not know of anything false. Please show me which one you mean.
    .better = Look at the papers first, and raise what does not fit, as a question.
q-papers-threat = False papers are five years. This is your last chance to tell me before I open the folder.
    .better = Open the folder. Then ask about what you have seen.

### Questions: the journey

q-journey-open = Tell me about your journey, from the morning you left home.
q-journey-flying = Tell me how this is for you, the first time in an aeroplane.
q-journey-others = Who else is travelling with you?
q-journey-airline = Which airline are you flying with?
q-journey-night = Where did you sleep last night?
q-journey-packed = Did you pack your bag yourself?
    .yes = Yes, myself. With my brother sitting on it.
q-journey-two = Are there just the two of you?
    .yes = Yes. Just us.
    .better = "Just" has already told the traveller what to say. Ask who else is travelling.
q-journey-forced = Did you come by bus or by taxi?
    .yes = By taxi, the last part.
    .better = Let the journey be told from the front door on; the taxi will come up, and who sat in it.
q-journey-multi = When did you set out, who was with you, and what flight are you on?
    .better = One question at a time, and the first of them open.
q-journey-leading = You came here with a whole group, did you not?
    .no = No, no group.
    .better = Who else is travelling? Asked like this, the number has to come from the traveller.
q-journey-suggest = Where are the others waiting for you?
    .no = Which others? I do not know what you mean.
    .better = You have told the traveller that you know of others. Ask who else is travelling, and check the booking.
q-journey-opinion = A first flight, and hands like that. In my experience it is never only the flight.
    .answer = I have never flown. I am sorry about my hands.
    .better = Wet hands mean wet hands. Ask how the first flight is, and you will hear it.
q-journey-accuse = Nobody forgets where they spent last night. Now you are lying.
    .answer = I have not forgotten it. I just had to think.
    .better = "Where did you sleep last night" is a good question when it is one.

### Questions: home

q-home-open = If you like, tell me a little about your home and the people there.
q-home-decide = How did it come about that you decided to go?
q-home-first = Who spoke of it first?
q-home-wish = What would you yourself wish for now?
q-home-free = Is it all right for you that we go on talking?
    .yes = Yes. It is all right.
    .no = I would rather stop for a moment.
q-home-want = Do you want to go?
    .yes = Yes.
    .better = A yes is quickly said, also by somebody who has no choice. Ask what the traveller would wish for.
q-home-forced = Was it your idea or your parents'?
    .yes = Mine. It was mine.
    .better = Perhaps it was somebody else's altogether. "How did it come about" leaves that open.
q-home-multi = How are your parents, who wanted this, and what do you want yourself?
    .better = The last of these is the one that matters, and it got lost. Ask it alone, and wait.
q-home-leading = Your parents are making you go, is it not so?
    .yes = They need it.
    .no = No! My parents would never do that.
    .better = Now the parents have to be defended. Ask how the decision came about.
q-home-suggest = What did { $companion-name } promise your parents when they could not pay?
    .no = Nobody promised anybody anything.
    .better = Ask who spoke of it first. If there was a promise it will come in the traveller's own words.
q-home-opinion = A good child stays with the parents when things are hard.
    .answer = (after a while) Somebody has to earn, officer.
    .better = It hurts, and it is not your part. Ask about home, and let the traveller choose how much.
q-home-accuse = You have run away, and at home nobody knows where you are.
    .answer = My mother packed rice for me this morning. She knows where I am.
    .better = Ask how it came to the decision; who knows of it will be part of the answer.
q-home-threat = Shall I telephone your mother and tell her that her child is sitting with the police?
    .better = Shame is a threat too. If the family may be called, ask first, and say why.

### Questions: travelling together

q-together-open = Tell me how you and { $companion-name } know each other.
q-together-advice = What advice were you given for today?
q-together-after = What does { $companion-name } do after you have arrived?
q-together-met = How did you first meet?
q-together-safe = Do you feel safe on this journey?
    .yes = Yes.
    .no = I do not know. I thought so, until you asked me.
q-together-kin = Is { $companion-name } a relative of yours?
    .no = No. We only say { kin }.
    .better = "Tell me how you know each other" gives you the years and the places as well.
q-together-forced = Is { $companion-name } family or business?
    .yes = Not family. More like business, but kind.
    .better = People are both, or neither. Let the acquaintance be told.
q-together-multi = Who is { $companion-name }, since when do you know each other, and what are you to say here?
    .better = The last one disappears behind the first two. Ask about the advice for today on its own.
q-together-leading = You are a little afraid of { $companion-name }, are you not?
    .yes = A little.
    .no = Afraid? No. { kin-name } is good to me.
    .better = Fear that you name is your word. Ask how they know each other, and listen to what is in it.
q-together-suggest = What did { $companion-name } tell you to say to us?
    .no = Nothing. Only to be polite.
    .better = "What advice were you given for today" lets an honest traveller answer it as easily as a coached one.
q-together-opinion = People who are that friendly to strangers always want something.
    .answer = { kin-name } is friendly to everybody. Also to you, before.
    .better = Friendliness is no evidence in either direction. Ask how they met.
q-together-accuse = You two have agreed on this story.
    .answer = We have not agreed on anything. I am telling you how it is.
    .better = Separate them, ask each of them openly, and lay the two accounts side by side.

### Questions to the companion

q-comp-role = Tell me how you and { $traveller-name } come to travel together.
q-comp-own-work = What is your own work?
q-comp-work = Tell me about the work that { $traveller-name } is going to.
q-comp-money = Explain to me how the journey is paid for.
q-comp-folder = How does it come that you carry the folder?
q-comp-journey = Tell me about your own journey, there and back.
q-comp-who = Who else on this flight do you look after?
q-comp-family = What do you know about { $traveller-name }'s family?
q-comp-passport = Is this your own passport?
    .yes = Certainly, officer. Whose else?
q-comp-forced = Are you with an agency or private?
    .yes = With an agency.
    .better = A box is easily ticked. Let { $companion-name } tell it, and check what can be checked.
q-comp-leading = You get your money per head, do you not?
    .no = I get my wages at the end of the month, like you.
    .better = You have shown your hand. "How is the journey paid for" costs nothing and can be compared with the receipt.
q-comp-told = { $traveller-name } has told me that it is you who keeps the papers. Why is that?
    .no = Did { trav-she } say that? I shall have a word with { trav-her } about it.
    .better = What was said in private stays there. "How does it come that you carry the folder" needs nobody's words but your own eyes.
q-comp-accuse = You are a smuggler, and this child is your merchandise.
    .answer = Merchandise! I have brought up three of my own. I want that written down, officer.
    .better = If it is true you have just warned { $companion-name }, and if not, insulted { comp-her }. Ask, check, and decide on facts.
q-comp-threat = I can have you sit here until your flight has gone and the next one too. So, who else is with you?
    .better = "Tell me about your own journey" brings an answer that can be laid beside the booking.

### Acts

a-greet = Good afternoon. Please sit down, both of you. My name is on the card here.
    .label = Greet
    .both = (both greet you with joined hands; { $traveller-name } a moment later)
a-small-talk = You have brought the rain with you, I see. Was the road very wet?
    .label = A word about the weather
    .rain = Up to here! My brother carried my shoes as far as the tarred road.
a-explain-role = I am an officer of the second inspection. We ask some travellers a few more questions, so that everybody who flies does so safely. I write down what you say. You may ask me things, you may say that you do not know or would rather not answer, and if another language is easier I will get somebody.
    .label = Explain role and rights to the traveller
    .thanks = Thank you. I understand.
a-explain-companion = I am an officer of the second inspection and speak with every passenger in turn. I write down what you say; you may ask questions, and you need not answer everything.
    .label = Explain role and rights to the companion
    .thanks = Of course, officer. You do your work.
a-separate = We speak with each passenger in turn, that is the same for everybody. May I ask you to take a seat in the next room? A colleague will bring you tea.
    .label = Speak with each in turn
    .goes = As you wish. (to { $traveller-name }) I am next door, it will not take long.
a-private-word = We are alone now so that you can speak freely; I do this with everyone. What you tell me is not repeated next door. Some of it I may have to tell my supervisor, and then I will say so first. You may stop at any time.
    .label = A private word
    .nods = (nods, and for the first time leans back)
a-interpreter = Would another language be easier for you? I can get an interpreter on the telephone.
    .label = Offer an interpreter
    .khmer-is-fine = No, Khmer is fine. It is only that I speak softly.
a-companion-explains = { $companion-name }, perhaps you can help to explain my questions.
    .label = Let the companion help to explain
    .gladly = Gladly, officer. Just ask me, that is quicker anyway.
a-ask-needs = Before we go on: do you need anything? Water, the toilet, a moment to sit quietly?
    .label = Ask what the traveller needs
    .thirsty = Could I have some water? I have not drunk since this morning, because of the toilet on the plane.
a-give-water = Here you are. Take your time with it.
    .label = Bring water
    .thanks = (drinks half of it at once) Thank you. That is kind.
a-pause = Let us stop for a moment. Nobody is in a hurry.
    .label = Make a pause
    .breathes = (breathes out) Yes. Thank you.
a-pause-companion = We will make a short pause. Please keep your seat.
    .label = Make a pause with the companion
    .waits = I have waited longer for less.
a-apologise = That was not well put. I am sorry; I will ask it differently.
    .label = Apologise
    .accepts = (looks up) It is all right.
a-ask-contract = Do you have your contract with you? I would like to look at it.
    .label = Ask for the contract
    .given = Yes, here. It was at the very back.
    .not-here = I do not have it here. It is at the office.
a-ask-card = Have you been given a worker card?
    .label = Ask for the worker card
    .given = This one, with the awful photograph.
    .not-here = A card? I do not have one. Perhaps that comes later.
a-ask-record = Did you get a paper for the course?
    .label = Ask for the record of the course
    .given = Yes. We all had to sign, here.
    .not-here = A paper for that I do not have.
a-ask-message = If you wish, you may show me a message about this journey. You choose it, and the telephone stays in your hand.
    .label = Ask for a message on the telephone
    .shows = (looks for a while, then holds out the telephone) This is the last one.
a-show-ticket = Look at the ticket with me for a moment, please. Here, this line.
    .label = Show the traveller the ticket
    .reads = I see my name. The rest is in foreign letters, I cannot read it well.
a-bookings = (You ask the airline's desk about the booking.)
    .label = Ask about the booking
    .four = The desk reads it out: four seats, one card, one contact number. Besides these two there are two more names, both checked in, both at the gate.
    .two = The desk reads it out: two seats side by side, these two names, nobody else.
a-crossings = (You ask the register for earlier exits on the companion's passport.)
    .label = Ask about earlier exits
    .returns = Eleven exits in eighteen months, each with a return within the week.
    .none = No exit on this passport in five years.
    .same-way = Seven exits in fourteen months, all by way of Ho Chi Minh City, all followed by a return without the person who went along.
a-call-agency = (You call the Kravan Leaf agency, with the number from the ministry's list.)
    .label = Telephone the agency
    .expects = A woman at once has the file: worker, contract, course and flight, and "our { $companion-name } is with { trav-her }". The first day was moved by a week, she adds, everybody was written to.
    .left = A woman knows { $companion-name } well: "{ comp-she-cap } left us in spring. We have nobody flying today, and no file on that worker."
    .unknown = A woman looks twice and finds neither of the two names. "Somebody is using our letterhead again," she says. "Would you send us a copy?"
a-call-letter = (You call the number that stands on the letter of employment.)
    .label = Telephone the number on the letter
    .personnel = The personnel desk of Seri Rimba. They expect { $traveller-name }, a bed is ready, and their driver has the flight number.
    .which-four = A man's voice, with traffic behind it: "Is this about the four? Have they landed already?" Then he asks who is speaking.
    .hangs-up = It rings twice, somebody listens and hangs up. A moment later the companion's telephone rings next door.
a-ask-supervisor = (You go over to your supervisor with your notes.)
    .label = Ask the supervisor
    .apart-first = "Have you heard each of them alone? No? Then do that first, and do it as you do it with everybody."
    .facts = "Do not tell me how they look, tell me what you know. Money and papers, have you asked about those?"
    .your-call = "Good. Say for each person what you decide and on which fact. I will call whom you need, and I will stand behind it."
a-offer-contact = Whatever comes of today: here is a card with numbers for people who work abroad, and our embassy's. Whether you call, and what you say, is up to you.
    .label = Offer information and a contact
    .keeps = (reads it slowly and folds it very small) Thank you.
    .pocketed = Thank you, officer. ({ $companion-name } takes the card and puts it into the folder)
a-offer-adviser = There is somebody here who is not with the police and advises people before they leave. If you like, you can have a talk there alone. You need not, and nothing happens if you say no.
    .label = Offer to see an adviser
    .would-like = Without { kin-name }? Then I would like that, yes.
    .no-need = That is kind. I do not need it, I think.
a-close = Thank you for your patience. What I wrote down stays as you said it. Now I will tell each of you what happens next and how long it takes; if you think of something later, you can still tell me.
    .label = Close the interview
    .thanks = Thank you, officer.

n-thirst = Water

c-bookings-four = Booking: four seats, one card, one contact number; two more names at the gate.
c-bookings-two = Booking: two seats, these two names.
c-crossings-returns = Companion's passport: eleven exits in eighteen months, each with a return within the week.
c-crossings-none = Companion's passport: no exit in five years.
c-crossings-same-way = Companion's passport: seven exits by way of Ho Chi Minh City, the others did not return with { comp-her }.
c-call-agency-expects = Agency: has the file, expects both, first day moved by a week.
c-call-agency-left = Agency: { $companion-name } left in spring; nobody flies today; no file.
c-call-agency-unknown = Agency: knows neither name; its letterhead is being misused.
c-call-letter-personnel = Number on the letter: the factory's personnel desk expects { $traveller-name }.
c-call-letter-which-four = Number on the letter: a man asks after "the four".
c-call-letter-hangs-up = Number on the letter: hung up; then the companion's telephone rang.

### Contradictions

d-route = Kuala Lumpur was said; the ticket ends in Nanning.
    .fair = You spoke of Kuala Lumpur. The ticket in the folder ends in another city, in Nanning. Help me understand that.
    .accuse = Kuala Lumpur! Your ticket says Nanning. Why are you lying to me?
    .early = That is where we change. And then comes Kuala Lumpur, I was told.
    .late = Nanning? (says the word slowly) I have never had the ticket in my hand. In the taxi { kin-name } said that we stop with people in China first. How long "first" is I did not dare to ask.
    .accused = I am not lying! Ask { kin-name }, I do not know about tickets.
d-purpose = Work was said; the entry permission excludes it.
    .fair = You told me about the work. The entry permission here is not for work. How does that go together?
    .accuse = No work allowed, it says here. So much for your factory!
    .early = You go in like that first, and over there it is changed. That is how it was explained.
    .late-leader = (reads it, nods) Visit, it says. There is no factory waiting. You go where hands are wanted, and in the evening you get your money.
    .late-broker = Not for work? (turns the paper round and back) I was told that they all say that.
    .accused = I did not write it, officer.
d-paid = The agency was said to have paid; the receipt names the companion's own card.
    .fair = You told me that the agency bought the ticket. The receipt names the card of { $companion-name }. Can you help me with that?
    .accuse = The agency? This is { $companion-name }'s card. You cannot even keep that straight.
    .early = { comp-she-cap } puts it on the card and gets it back. I think that is how they do it.
    .late-leader = Then it is no use. { kin-name } put it all on the card, and I gave my share in cash.
    .late-broker = { kin-name } bought it. I said the agency because that is how it was to be said.
    .accused = I do not know how they do it with the cards.
d-agency = The agency can confirm it, was said; the agency knows neither of the two.
    .fair = You said that the agency would confirm it. I called them, and they could not find your name. What might be the reason?
    .accuse = I called your agency. They have never heard of you. It is over.
    .early = (looks at the letter for a long time and says nothing)
    .late = (very quietly) They cannot know me. I have never been there.
    .accused = I only said what stands on the letter.
d-date = One first day was said; one of the papers has it a week earlier.
    .fair = You named { $first-day } as your first day. One of the papers has a day a week earlier. Help me understand the difference.
    .accuse = The dates do not match. You have not even read your own papers.
    .early = They moved it. There is a message about that on my telephone.
    .late = Oh, that is the old day. They moved it by a week, because something was not ready. The message must still be here, do you want to see it?
    .accused = I have read them! They moved the day, it is not my fault. You could simply have asked me.
d-photo = The photograph in the companion's passport does not show the companion.
    .fair = I have laid your passport beside you, as I do with everybody, and I cannot bring the photograph and you together. Please tell me about it.
    .accuse = That is not you. Whose passport have you stolen?
    .early = That is me, twelve years and a good many sacks of rice ago.
    .late = (a long breath) It is my { $companion-sex ->
            [male] brother
           *[female] sister
        }'s. We were always taken for one another. On my own name there has been a complaint.
    .accused = Stolen! Look at yourself again in twelve years.
d-group = Only the one traveller today, was said; the booking has four seats.
    .fair = You said that you look after { $traveller-name } only. The booking has four seats on one card. How does that fit together?
    .accuse = One traveller? Four! Do you think that we cannot count?
    .early = There was an offer for four. The others I do not know.
    .late = (smiles a little) You are thorough. Two more, yes, they are at the gate. They asked me to book for them. They are grown people.
    .accused = Who else sits in an aeroplane is not my affair.
d-former = With the agency, was said; the agency says: left in spring.
    .fair = You told me that you are with Kravan Leaf. On the telephone they said that you left in spring. Help me understand.
    .accuse = You were thrown out there in spring. So stop telling me stories.
    .early = They change their staff all the time, the new ones do not know me.
    .late = They said that? (moves the bag from one knee to the other) Until spring I was with them, let us put it like that. Now people come to me directly.
    .accused = Office gossip. I would not listen to it.

### Outcomes

o-traveller =
    .why-hired-depart = Account, papers and two independent checks fit, and the one difference was explained and shown. A grown person who may go, goes.
    .why-hired-secondary = Defensible while the date was open. But it could be cleared in a minute, and the flight leaves.
    .why-hired-refuse = Nothing speaks against { $traveller-name }. Nerves, an empty purse and a paying third person are no reasons, and the refusal costs two years of wages.
    .why-hired-crim = There is no offence, only an old date on one paper.
    .why-hired-protect = Kindly meant. But no sign of a means or of exploitation has been found, and whoever protects everybody protects nobody.
    .why-leader-admin = { $traveller-name } is a client: the wrong purpose of travel is settled as a minor matter, after screening in private, with information on what can happen over there.
    .why-leader-depart = Defensible after a private talk: an adult may travel. The false purpose should still be noted.
    .why-leader-secondary = Defensible: the case is larger than one counter. But { $traveller-name } has told you what there was to tell.
    .why-leader-crim = Somebody who has been smuggled is not an offender for that. The fee went into another pocket.
    .why-leader-refuse = Sent away without help, { trav-she } tries again by another way, and you lose the witness.
    .why-leader-protect = Nobody deceived or held { trav-her }. The offer of information is right, the referral is not.
    .why-broker-protect = Several independent signs: what was promised is not what is on the ticket, the passport is in other hands, the answers were practised, the family is bound by an advance. That is a reasonable indication, and more is not needed to refer.
    .why-broker-secondary = Defensible, if { $traveller-name } is apart from the companion: somebody who knows more can go on. But what you have is enough to refer.
    .why-broker-depart = "I agreed" was an agreement to a factory. You have let the journey go on to where nobody has agreed to anything.
    .why-broker-refuse = At home wait the debt and the same companion. A refusal without referral sends { trav-her } back to both.
    .why-broker-crim = The practised answers are part of what was done to { trav-her }. A possible victim is not punished for them.
    .why-broker-admin = A wrong visa is the smallest thing in this folder, and { $traveller-name } cannot read it.
o-companion =
    .why-hired-depart = { $companion-name } is who { comp-she } said. The agency confirmed it.
    .why-hired-secondary = Defensible until the agency has confirmed { comp-her }; after the call there is nothing left to look for.
    .why-hired-refuse = There is no fact against { $companion-name }.
    .why-hired-crim = Carrying a folder for somebody is no offence.
    .why-leader-crim = One card for four seats, a fee per head in two halves, other people's passports, and another person's photograph in the book: facts, each of which can be shown.
    .why-leader-secondary = Defensible: much is still open. But the photograph and the booking are enough to report.
    .why-leader-depart = You have let the journey of four people continue, with its organiser, on a relative's passport.
    .why-leader-refuse = A refusal sends { comp-her } home with the clients' money, and nobody looks further.
    .why-leader-admin = This is no minor irregularity.
    .why-broker-crim = Bought the ticket, keeps the passport, practised the answers, uses an agency's name, and left money that binds a family: factual indications, reported separately and without a word to { trav-her } about the rest.
    .why-broker-secondary = Defensible while both are apart. The facts are enough to report.
    .why-broker-depart = Whoever stands behind this journey has been let go, and will be at the next house within the month.
    .why-broker-refuse = Turned away, { comp-she } waits outside for { $traveller-name }.
    .why-broker-admin = This is no minor irregularity.
o-booked =
    .why-leader-secondary = Each of the two has to be heard alone before anybody can say what they are.
    .why-leader-admin = It may be right in the end, but nobody has spoken with them yet.
    .why-leader-depart = They leave without anybody having asked them a single question.
    .why-leader-crim = Nothing is known of them but their names.
    .why-leader-refuse = Nobody has spoken with them; there is no ground to refuse.
    .why-leader-protect = Perhaps, but nobody has spoken with them yet. First hear each alone.

k-passed-on = Passed on what was said in private
    .why = What { $traveller-name } said to you alone was carried next door. In one of these truths it is harmless and in another it is paid for at home, and you could not know in which you were.
k-charged = Treated a possible victim as an offender
    .why = Untrue answers that were practised under pressure, and papers somebody else had made, were held against the person they were made for.
