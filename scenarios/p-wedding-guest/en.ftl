# The wedding guest: every word of the case, in English.
#
# For translators. The traveller is 22 to 38, polite, tired from the flight, speaks in short sentences because there is a queue.
# May be a woman or a man, from any of four countries. A question keeps its type in every language.

### Words used inside other texts

she = { $traveller-sex ->
    [male] he
   *[female] she
}
her = { $traveller-sex ->
    [male] him
   *[female] her
}

draw-couple =
    .kanha-visal = Kanha and Visal
    .sovann-dany = Sovann and Dany
    .rumdoul-piseth = Rumdoul and Piseth
draw-party-place =
    .orchard = in an orchard behind the town
    .lakeside = by the lake, on stilts
    .pagoda-road = on the road to the pagoda
draw-present =
    .tea-set = a tea set
    .blankets = two blankets
    .cloth = a length of cloth

### The case

scenario =
    .title = The wedding guest
    .brief =
        Siem Reap-Angkor airport, arrivals, first line, 15 January 2026, late morning. A full flight is waiting behind the yellow line.
        { $traveller-name }, { $traveller-age }, says "I am here for a wedding". Passport, arrival form, ticket and room booking lie closed before you. You have a minute and a half.
        Standing orders of this hall: nobody goes through without a look at the photograph and the register. Whoever is sent to the second line is told so in a quiet word, and with a fact.
    .after = { $traveller-name } has left your counter. The next traveller is already looking for the passport.

t-arriving = Arriving
    .go-on = Yes? Go on.
t-wedding = The wedding
    .go-on = That sounds nice. Tell me a little more.
t-days = The days here
    .go-on = And then?
t-money = Fare and room
    .go-on = I see. What else belongs to that?

### The person

p-traveller = Traveller
    .truth-guest = { $traveller-name } is a wedding guest. The three met on a hotel course, the airline dropped a flight, and one paper is older than the new day. A wedding by the book, and { $present } in the bag.
    .truth-client = { $traveller-name } is a client. An agent sold { $traveller-sex ->
            [male] him
           *[female] her
        } a way to a third country, with a wedding to tell at the counter. The return flight was handed back the day after it was bought. Being smuggled is not a crime of { $traveller-sex ->
            [male] his
           *[female] her
        } own.
    .truth-hand = { $traveller-name } was promised three evenings of serving at a wedding, and the fare for nothing. There is work every night until the rains, the fare is a debt, and a brother has signed for it. { $traveller-sex ->
            [male] He
           *[female] She
        } was told to say "guest", and did as told.
    .declined = I do not know what to say to that.
    .again = As I said.
    .silent = (looks at the counter and waits)
    .accused = Please do not speak to me like that. I have answered you.
    .threatened = (takes half a step back) I have done nothing.

### Facts

f-flight-in =
    .note = Says how late the flight left; slept on the way.
    .full = We left an hour late, and then I slept until the wheels touched. I still have the pattern of the blanket on my cheek.
    .slip = We left two hours late, and then I slept until the wheels touched. I still have the pattern of the blanket on my cheek.
    .corrected = It was one hour, not two. It only felt like two.
f-brought =
    .note = Says: brought { $present }, and sweets.
    .full = For the two of them { $present }, well wrapped, and a box of sweets for the bride's mother.
    .slip = For the two of them { $present }, well wrapped, and two boxes of sweets for the bride's mother.
    .corrected = One box of sweets, I am sorry. The other one I ate on the way.
f-occasion =
    .note = Says: a guest; { $couple } marry on Saturday, { $party-place }.
    .note-partial-hand = Says: not a guest; serves at weddings; "guest" was what { she } was to say.
    .full = { $couple } marry on Saturday, { $party-place }, and I am one of the guests. First the monks, then the hair cutting, and in the evening four hundred people.
    .adapted = The service books for all the guests, I think. They do everything for such a wedding.
f-acquainted =
    .note = Says: met both on a hotel course; the bride's sister waits outside and can be called.
    .note-partial-client = Says: "friends, from before"; nothing beside the names.
    .note-partial-hand = Says: has the names from a printed card.
    .full = We met on a hotel course, eight months in one dormitory. Her sister is standing outside with a sign. Call her, she has my photograph on her telephone.
    .partial-client = We are friends. From before. Good friends.
    .partial-hand = I have the names from a card. Somebody gave it to me, so that I could say them.
f-own-part =
    .note = Says: walks in the fruit procession and sings badly later.
    .note-partial-hand = Says: four tables to serve, and the washing up.
    .full = I walk with the fruit in the morning. Third row, on the left, with the mangoes. And later I am to sing, but that they will regret.
    .partial-hand = I have tables nine to twelve. And afterwards the washing up.
f-way-home =
    .note = Says: flies home on { $flight-home }.
    .note-partial-client = Says: the flight home is only on paper; somebody else sees to the rest.
    .full = I stay for the party and a little longer, and on { $flight-home } I fly home.
    .adapted = I handed that one back because there is a cheaper one. I will buy it here.
f-morning-after =
    .note = Says: sleeps, then the temples with cousins of the bride.
    .note-full-client = Says: a car takes { her } on that night, to a border whose name { she } does not know.
    .note-full-hand = Says: three evenings had been promised; now it is every night until the rains.
    .full = On the day after I sleep first. Then her cousins take us to the temples in a lorry, and I am told to bring a hat.
    .full-client = After the party a car comes, that same night. To another border. I do not have the name of the place.
    .full-hand = On the day after there is the washing up, and in the evening the next party. At home they said three evenings. In the queue for the aeroplane they said every night until the rains.
f-bed =
    .note = Says: a guest house near the market, own room.
    .note-partial-hand = Says: a room of the serving people; how many sleep in it, nobody has said.
    .partial-hand = I sleep in a room of theirs. How many are in it, nobody has told me.
    .full = I sleep in a guest house near the market. A room with a fan, and a balcony if I am lucky.
f-fare =
    .note = Says: { $price } for everything, saved since the invitation.
    .note-full-client = Says: { $price } to an agent, as much again when { she } is through.
    .note-full-hand = Says: owes { $price }, works it off first; a brother has signed for it.
    .full = { $price } with the room. I have been saving since the invitation came.
    .full-client = { $price } at home, to a man at the bus station. And as much again when I am through.
    .full-hand = I have paid nothing. It is { $price }, and I work that off before I get anything. My brother has put his name under it.
f-booker =
    .note = Says: booked it at home, on a telephone.
    .note-partial-hand = Says: the serving people booked everything.
    .full = I booked it, on my telephone. It took me a whole evening, my thumbs are too big for it.
    .partial-hand = The people who do the serving have booked it. I only sent a photograph of my passport.
f-no-couple =
    .note = Put to the traveller: there is no wedding.
f-stays-on =
    .note = Put to the traveller: means to stay on.

### Documents

doc-form = Arrival form
doc-form-purpose =
    .private-visit = Private visit
doc-form-address =
    .guest-house = Guest house Three Palms, market quarter
doc-form-transport =
    .morning-flight = Morning flight, seat 21
doc-ticket = Ticket, there and back
doc-booking = Room booking
doc-booking-hotel =
    .guest-house = Guest house Three Palms, market quarter
doc-booking-booking-state =
    .confirmed = Confirmed
doc-booking-booked-by =
    .holder = The holder
    .banquet-staff = A banquet service, staff account; a bed in a shared room taken for ninety nights
    .note-banquet-staff = Room booking: booked by a banquet service for its staff, a bed in a shared room taken for ninety nights.

### Questions

q-arriving-open = Good to see you here. Tell me about your journey this morning.
q-arriving-brought = What have you brought with you for the wedding?
q-arriving-yours = Is this your passport?
    .yes = Yes, that is me.
q-arriving-forced = Business or pleasure?
    .yes = Pleasure.
    .better = Two boxes, and neither of them is a wedding. Let the occasion be told.
q-arriving-opinion = Everybody on this flight tells me about weddings today.
    .answer = It is the season for it, officer.
    .better = A remark asks nothing and says that you have stopped listening. Ask about the journey.

q-wedding-open = Tell me about the wedding.
q-wedding-know = How did you come to know the two of them?
q-wedding-part = What is your own part on the day?
q-wedding-friends = Are you a friend of theirs?
    .yes = Yes.
    .better = Everybody says yes to this. How they came to know each other has places and years in it.
q-wedding-leading = There is no wedding at all, is there?
    .yes = If you say so.
    .no = Of course there is. On Saturday.
    .better = You have said what you think, and heard nothing. Let the wedding be told, and listen for what can be checked.
q-wedding-multi = Who is getting married, where is it, and how do you know them?
    .better = Three questions, and you get the easiest third. Ask openly, then probe once.

q-days-open = Tell me about your days here, from today on.
q-days-after = What happens on the day after the party?
q-days-bed = Where will you sleep?
q-days-ticket = Do you have a ticket home?
    .yes = Yes, it lies there.
    .better = It lies there, so look at it. Ask about the days, and then compare.
q-days-suggest = And when you stay on after the party, who will you live with?
    .no = Stay on? I fly home.
    .better = Staying on was your idea. An open question about the days brings the traveller's own.
q-days-accuse = You have no intention of going home.
    .answer = I have a job and a cat at home. Why should I not go back?
    .better = If the way home is in doubt, a question about the day after the party and a look at the ticket show it.

q-money-open = Explain to me how this journey was paid for.
q-money-booked = Who booked it all?
q-money-leading = Somebody else is paying for all this, right?
    .no = No. Why do you ask it like that?
    .better = Somebody else pays in many honest families. Ask how it was paid, and let it be told.
q-money-threat = Tell me who paid, or you go back on the same aeroplane.
    .better = Take the aeroplane out of it and a good question is left: how the journey was paid for.

### Acts

a-greet = Good morning, and welcome. May I look at your papers?
    .label = Greet
    .smiles = Good morning. Please, that is everything.
a-query = (You draw the passport through the reader.)
    .label = Ask the register
    .clear = The register has nothing on this passport.
a-quiet-word = (leaning forward, so that the queue cannot hear) I would like a colleague to go on with this in the room over there. There is something in the papers that has to be cleared up. This is not an accusation; you can ask for water there, and for somebody who speaks your language.
    .label = A quiet word about the second line
    .nods = (nods) All right. Thank you for saying it quietly.
a-call-house = (You telephone the guest house while the queue waits.)
    .label = Telephone the guest house
    .expected = The owner knows the name: a room with a fan, and half the house is for the same wedding.
    .nobody = The owner looks it up: the room was given back by telephone an hour ago.
    .bunks = The owner says that the back rooms are let to a banquet service by the season: eight beds each, and the service keeps the keys.
a-apologise = That was badly put. I am sorry.
    .label = Apologise
    .accepts = It is all right. You must be tired, too.
a-close = Thank you. That is all I need from you here.
    .label = Close
    .thanks = Thank you, officer.

c-query-clear = Register: nothing on this passport.
c-call-house-expected = Guest house: expects the traveller and other guests of the wedding.
c-call-house-nobody = Guest house: the room was given back an hour ago.
c-call-house-bunks = Guest house: staff beds, let to a banquet service by the season.

### Contradictions

d-moved = One day home was said; one of the papers has it two days earlier.
    .fair = You fly home on { $flight-home }, you said. One of the papers has a day two days earlier. Help me with that.
    .accuse = Your own papers do not agree. Which of the two stories is it?
    .early = They dropped that flight and put us all on a later one.
    .late = Oh, that is the old flight. They dropped it and put us all on one two days later; here is their message, and the desk there can tell you. I changed one paper and forgot the other.
    .accused = It is no story. They moved the flight! You could ask the desk.
d-return = A flight home was said; on the ticket it is cancelled.
    .fair = You fly home on { $flight-home }, you said. On the ticket that flight is cancelled. Help me understand it.
    .accuse = Cancelled! You are not flying home at all.
    .early = I handed that one back because there is a cheaper one. I will buy it here.
    .late = (looks at the line, then at you) That one was only for showing. They said that I need not think about the way back. Somebody sees to it.
    .accused = I can buy another one. That is not forbidden.
d-room = A guest, was said; the bed is booked by a banquet service for its staff.
    .fair = You are here as a guest, you said. The bed is booked by a banquet service for its staff, in a room taken for ninety nights. Help me understand that.
    .accuse = A guest, in a bed for the staff? Do not take me for a fool.
    .early = The service books for all the guests, I think. They do everything for such a wedding.
    .late = (lowers the voice) I carry plates there. "Guest" is what I was to say here, because of the form. They said that otherwise nobody gets in.
    .accused = I did not book it. I do not know what it says.

### Outcomes

o-traveller =
    .why-guest-admit = Account, photograph and register fit, and the one difference was an airline's. Once you have heard about the wedding and looked at the photograph and the register, the traveller goes, and the queue moves.
    .why-guest-secondary = One fair question clears it up at your counter. Where it was put badly and stayed open, a referral can be defended, said quietly; with nothing asked, after the answer, or on a feeling, it only costs a guest half a day.
    .why-guest-protect = Nothing here points to a possible victim. Help that nobody needs takes the place of somebody who does.
    .why-guest-admin = There is no irregularity: an airline moved a flight.
    .why-guest-refuse = A guest has been turned away from a wedding because of an old printout.
    .why-guest-crim = There is no offence in a flight that was moved.
    .why-client-secondary = A cancelled way home, a friendship without a beginning, a fee in two halves: things that somebody with more time must hear. Two such facts, and a quiet word, make it a good referral; a feeling does not.
    .why-client-admit = The way home is cancelled, and a car is to take { her } on, to another border. That was for the second line to hear.
    .why-client-refuse = Sent back, { she } has lost what was paid and tries another counter. What can be learned about the agent goes back with { her }.
    .why-client-protect = Nobody has deceived or forced { her } as far as you know. It is the second line that has to find out.
    .why-client-admin = No box on a form was wrong by mistake.
    .why-client-crim = { $traveller-name } has bought a passage. Those who are smuggled are not the offenders.
    .why-hand-secondary = A guest with a bed among the staff, a fare that is to be worked off, and words that were given for the counter: a reasonable indication. You need not prove it, you refer it, with two facts and a quiet word.
    .why-hand-protect = The direction is right. At the first line it is the second line that gets it, with your facts; said quietly and on facts it can be defended.
    .why-hand-admit = The serving people are waiting outside with the keys of the room.
    .why-hand-admin = The wrong box on the form is the smallest thing here, and somebody else chose it.
    .why-hand-refuse = At home the debt is waiting, and the brother who signed. A refusal sends { her } back to both, without a word of advice.
    .why-hand-crim = "Guest" was what { she } was told to say. A possible victim is not punished for that.

k-waved-on = Waved through what you had heard
    .why = You had been told of a debt to be worked off, or of words that were to be said to you, and you let { $traveller-name } go on to those who had said them.
