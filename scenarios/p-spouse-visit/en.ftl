# Visiting the spouse: every word of the case, in English.
#
# For translators. The traveller is 23 to 40, friendly, a little embarrassed to speak of a marriage at a counter. May be a woman or a
# man, from any of three countries; the spouse is of the other sex and is never named. A question keeps its type in every language.

she = { $traveller-sex ->
    [male] he
   *[female] she
}
their = { $traveller-sex ->
    [male] his
   *[female] her
}
spouse = { $traveller-sex ->
    [male] wife
   *[female] husband
}
spouse-she = { $traveller-sex ->
    [male] she
   *[female] he
}
spouse-she-cap = { $traveller-sex ->
    [male] She
   *[female] He
}
spouse-her = { $traveller-sex ->
    [male] her
   *[female] him
}

draw-job =
    .bakery = in a bakery
    .greenhouse = in a greenhouse
    .laundry = in a laundry
draw-pickle =
    .mango = mango
    .garlic = garlic
    .radish = radish

scenario =
    .title = Visiting the spouse
    .brief =
        Techo International Airport, departures, first line, 20 May 2026, evening. A long-haul flight is called, and the queue takes a step forward all at once.
        { $traveller-name }, { $traveller-age }, says "I am visiting my { spouse }". Passport, ticket, an extract from the marriage register, a printed photograph and a letter from an employer lie closed before you. You have a minute and a half.
        Standing orders here: nobody goes through without a look at the photograph and the register. An adult may normally leave. Whoever is sent to the second line is told so quietly, with a fact, and gets the card with the numbers.
    .after = { $traveller-name } has left your counter. The queue takes another step.

t-packing = Packing
    .go-on = Yes?
t-marriage = The marriage
    .go-on = Go on, if you like.
t-visit = The visit
    .go-on = And after that?
t-arranged = How it was arranged
    .go-on = I see. And what else?

p-traveller = Traveller
    .truth-married = { $traveller-name } is married, to somebody who burns rice. In the village the feast makes the marriage, in the office the stamp, and between the two lay forty-seven days.
    .truth-on-paper = The marriage is one of six that were entered on one day. { $traveller-name } has bought it, { $sum } down and as much again over there, to be let in and to work. A client, and not an offender for that.
    .truth-placed = { $traveller-sex ->
            [male] An office has placed { $traveller-name } with a family that needs hands for a farm and pays the office for a son-in-law.
           *[female] An office has placed { $traveller-name } with a family that has paid the office for a daughter-in-law.
        } { $traveller-sex ->
            [male] He
           *[female] She
        } has seen the other one six times, on a screen. The parents have { $sum }, and double is owed if { she } comes home within two years.
    .declined = I do not know what you want to hear.
    .again = I have told you that.
    .silent = (smooths the ticket with one finger)
    .accused = It is my marriage. Please do not speak of it like that.
    .threatened = (holds the photograph to the chest and says nothing)

f-parcel =
    .note = Says how many jars of pickled { $pickle } there are, wrapped in towels.
    .full = Four jars of pickled { $pickle }, wrapped in all my towels. If one breaks I need not come home again, my mother says.
    .slip = Five jars of pickled { $pickle }, wrapped in all my towels. If one breaks I need not come home again, my mother says.
    .corrected = Four jars. My mother has kept the fifth.
f-how-began =
    .note = Says: from the same school; copied arithmetic there.
    .note-partial-placed = Says: met through an office; the school was what { she } was to say.
    .full = We were at the same school, six years. I copied { $traveller-sex ->
            [male] her
           *[female] his
        } arithmetic. Most of it was wrong, and that is how they noticed.
    .slip = We were at the same school, five years. I copied { $traveller-sex ->
            [male] her
           *[female] his
        } arithmetic. Most of it was wrong, and that is how they noticed.
    .corrected = Six years. In one of them { spouse-she } had the measles and I had no arithmetic.
    .adapted = The office has only booked. There are others from our town who visit somebody, and it is cheaper together.
f-last-talk =
    .note = Says: about the burnt rice cooker; the { spouse } is still up and may be asked.
    .note-partial-on-paper = Says: "this and that"; "the flight".
    .note-full-placed = Says: they cannot talk; six times on a screen, with somebody translating.
    .full = We talked about the rice cooker. { spouse-she-cap } has burnt it again and wants to know whether it is the cooker's fault. { spouse-she-cap } is still up, you can ask { spouse-her } what it looks like.
    .partial-on-paper = We talked about this and that. The flight. That I should bring the papers.
    .full-placed = We cannot talk, we have no language together. Six times on the screen in the office, and a lady tells me what { spouse-she } says. I hope that the lady gets it right.
f-work-there =
    .note = Says: the { spouse } works { $job }.
    .note-partial-on-paper = Says: does not know what work the { spouse } does; has it from a sheet.
    .full = { spouse-she-cap } works { $job }, from four in the morning. At noon { spouse-she } sleeps, and then writes me half a word.
    .adapted = Oh, that is the old work. { spouse-she-cap } often changes work there.
f-stay-there =
    .note = Says: { $months } months, home before the rice is planted out.
    .note-partial-on-paper = Says: means to stay and to work.
    .full = I stay { $months } months. Before the rice is planted out I must be home, or my mother does it alone and never lets me forget it.
    .partial-on-paper = I stay as long as there is work. Otherwise it would not pay.
f-first-days =
    .note = Says: with the { spouse }; first sleep, then the one free day, the sea.
    .note-full-placed = Says: a house with four others, until "the families come"; not to go out before that.
    .full = With { spouse-her }. First I sleep. On Sunday { spouse-she } is free, and then I want to put my feet into the sea. I have told everybody that I will.
    .full-placed = First in a house with four others, until the families come. We are not to go out before that; it is a strange town, they say.
f-feast =
    .note = Says: the wedding was on { $party-day }.
    .full = The wedding was on { $party-day }. It rained into the soup.
f-fare =
    .note = Says: the { spouse } sent { $sum }, put by from overtime.
    .note-full-on-paper = Says: { $sum } down to a man who arranges marriages; as much again over there.
    .note-full-placed = Says: the parents got { $sum }; double is owed for coming home within two years.
    .full = My { spouse } has sent it, { $sum }, all of it overtime. I was to buy a seat by the window with it.
    .full-on-paper = I paid { $sum } down, to the man who arranges it, marriage and all. The same again is due over there, from my wages.
    .full-placed = The office has paid everything. My parents have got { $sum }, too. If I come home before two years are over they must give back double.
f-introduced =
    .note = Says: nobody arranged it; both families knew each other.
    .note-partial-placed = Says: a woman from the office came to the house.
    .full = Nobody had to bring us together. Our mothers stand side by side at the market, and have for twenty years.
    .partial-placed = A woman from the office came to the house. It was after the harvest that never came.
f-no-love =
    .note = Put to the traveller: the marriage is for the papers.
f-works-there =
    .note = Put to the traveller: goes to work there.

doc-ticket = Ticket
doc-ticket-return-date =
    .open-return = Open, within a hundred days
    .none = No return
doc-ticket-booked-by =
    .private = A private telephone
    .office-five = A marriage introduction office, five seats, five brides and grooms
doc-extract = Extract from the marriage register
doc-extract-date = Date of entry
doc-extract-issued-by =
    .commune = Commune office
doc-extract-subject = Entry
    .one-entry = { $traveller-full-name } and spouse
    .six-of-a-day = { $traveller-full-name } and spouse; number six of that day
doc-print = Printed photograph
doc-print-sent = Date on the back
doc-print-message = Picture
    .couple = Two people under one umbrella, laughing
doc-letter = Letter from the spouse's employer
doc-letter-employer =
    .three-pines = Three Pines
doc-letter-job =
    .as-said = Works { $job }
    .night-guard = Night guard at a dock
doc-letter-phone =
    .office = Office, with the country's code

q-packing-open = Tell me what you are taking along.
q-packing-yours = Is this your passport?
    .yes = Yes, that is me.

q-marriage-open = Tell me a little about your { spouse }.
q-marriage-last = What did the two of you talk about last?
q-marriage-work = What kind of work does your { spouse } do there?
q-marriage-closed = Are you married?
    .yes = Yes.
    .better = The extract says so. Of two people who are married there is more to tell.
q-marriage-leading = You have married for the visa, have you not?
    .yes = If you say so, officer.
    .no = I married because I wanted to.
    .better = A yes to that is worth nothing, and the question hurts. What the two talked about last tells you more.
q-marriage-opinion = These marriages over the telephone never last.
    .answer = Ours has lasted since the days of arithmetic.
    .better = What lasts is not for you to say. Let the traveller tell you how it began.
q-marriage-accuse = You do not even know this person in the photograph.
    .answer = Do you know everything about the one you married?
    .better = Ask what the two talked about last. Whoever knows somebody has something to tell.

q-visit-open = Tell me about your stay there.
q-visit-first = Where will you be for the first days?
q-visit-feast = When was the wedding?
q-visit-forced = Is it a visit or for good?
    .yes = A visit.
    .better = There is much between a visit and for good. Let the traveller tell you about the stay.
q-visit-suggest = And the work you will do there, who has found it for you?
    .no = Work? I am on a visit.
    .better = The work came from you. Ask about the first days, and hear who is in them.

q-arranged-open = Explain to me how the journey was paid for.
q-arranged-who = Who brought the two of you together?
q-arranged-multi = Who paid, who arranged it, and who meets you?
    .better = Three questions in one breath get the shortest answer. One is enough to begin with.
q-arranged-threat = People go to prison for a false marriage. So I ask you once: who paid?
    .better = Ask how the journey was paid for. With a prison in front of it nobody answers freely.

a-greet = Good evening. May I have your passport and the ticket, please?
    .label = Greet
    .joins-hands = (joins the hands) Good evening.
a-query = (You draw the passport through the reader.)
    .label = Ask the register
    .clear = The register has nothing on this passport.
a-call-work = (You telephone the number on the letter. Behind { $traveller-name } somebody groans.)
    .label = Telephone the employer on the letter
    .laughs = Somebody there laughs: yes, { spouse-she } works here, { spouse-she } is at home now, and has been talking of nothing but jars for a week.
    .no-such = A dock office. They know of no such letter, and have no guard of that name.
    .asks-how-many = Somebody asks first how many of the five have come, and then who is speaking.
a-quiet-offer = (quietly) I would like a colleague to talk with you, in a room, alone. It is about the ticket and the papers, and you can say there what you want yourself. And this card is yours in any case: numbers you can call, here and over there, without giving a name.
    .label = Speak quietly of the second line, and give the card
    .takes-card = (takes the card and reads both sides) Thank you. I did not know there was one.
a-apologise = That was not mine to say. I am sorry.
    .label = Apologise
    .accepts = (after a moment) It is all right.
a-close = Thank you. Those were my questions.
    .label = Close
    .thanks = Thank you, officer.

c-query-clear = Register: nothing on this passport.
c-call-work-laughs = Employer on the letter: knows the spouse, and of the jars.
c-call-work-no-such = Employer on the letter: a dock office that knows of no such letter.
c-call-work-asks-how-many = Number on the letter: asks how many of the five have come.

d-feast-and-stamp = One day of the wedding was said; one of the papers has a day forty-seven days later.
    .fair = You told me { $party-day }. One of these papers has a day some weeks later. Help me with that.
    .accuse = Which of the two weddings is the false one?
    .early = First comes the feast, and later the stamp.
    .late = There were two days, as with everybody in our village. First the feast, with the rain, and weeks later the stamp, when the office had its register back. On that day we went to the photographer once more, with the same umbrella.
    .accused = Neither! First one eats, then one signs. Is it not so with you?
d-other-work = One kind of work was said; the employer's letter has another.
    .fair = You told me that your { spouse } works { $job }. The letter is for a night guard at a dock. Help me understand that.
    .accuse = You do not even know what your own { spouse } does. So much for love.
    .early = Oh, that is the old work. { spouse-she-cap } often changes work there.
    .late = (reads the letter as if for the first time) That was on the other sheet. I do not know what work { spouse-she } does. I have learned the wrong one.
    .accused = People change their work. Is that forbidden?
d-five-seats = A school friendship was told; the ticket was booked by a marriage introduction office, five seats.
    .fair = You told me about school, and arithmetic. The ticket was booked by a marriage introduction office, with five seats. Help me understand how that goes together.
    .accuse = An office, and five of you! And that you call a marriage?
    .early = The office has only booked. There are others from our town who visit somebody, and it is cheaper together.
    .late = (looks at the line for a long time) The school was what I was to say, because it sounds better. I know { spouse-her } through the office. The four others are standing further back in the queue.
    .accused = It is my marriage, and it is my ticket! (turns the ticket face down)

o-traveller =
    .why-married-depart = A burnt rice cooker, a letter that fits, a feast in the rain and a stamp after it. That the { spouse } has paid proves nothing. If photograph and register were looked at: a good flight.
    .why-married-secondary = One fair question clears up the two days. Where it was put badly and nothing came of it, a referral can be defended, said quietly; with nothing asked, after the answer, or on a feeling, it costs { $traveller-name } the flight.
    .why-married-protect = A { spouse } abroad and a fare that somebody else has paid are no signs of harm.
    .why-married-admin = There is no irregularity. Feast and stamp are two days in many villages.
    .why-married-refuse = A grown person was kept from { $traveller-sex ->
            [male] his
           *[female] her
        } own marriage.
    .why-married-crim = There is no offence in a feast before a stamp.
    .why-on-paper-secondary = A { spouse } whose work is on another sheet, a last talk about nothing, a fee in two halves: facts for somebody with time. Two of them, said quietly; a feeling about marriages is not one.
    .why-on-paper-depart = { $traveller-name } flies to a debt and to work without papers, and nobody has said a word about either.
    .why-on-paper-refuse = Refused, { she } has lost { $sum } and still has the marriage. Who arranges six a day nobody has asked.
    .why-on-paper-protect = So far nothing says that { she } was forced or deceived. The second line can find out.
    .why-on-paper-admin = A bought marriage is no wrong box on a form.
    .why-on-paper-crim = { $traveller-name } has bought a passage with a stamp on it. Whoever is smuggled is not the offender; whoever sells six a day may be.
    .why-placed-secondary = Five seats, no language together, a house one is not to leave, and double to be paid back: a reasonable indication. { $traveller-name } is grown up and decides; but after having been heard alone, and with the card in hand.
    .why-placed-protect = The direction is right; on facts and said quietly it can be defended. The usual way is the second line with your note, and the four further back in the queue.
    .why-placed-depart = { $traveller-name } goes to the house with the other four, before anybody with time has listened.
    .why-placed-refuse = After a refusal the sum falls due, double, and it is { their } parents who have to find it.
    .why-placed-crim = The school was what { she } was told to say. A possible victim is not punished for that.
    .why-placed-admin = No small irregularity is in sight here, and the large one is not { $traveller-sex ->
            [male] his
           *[female] hers
        }.

k-waved-on = Waved through what you had heard
    .why = You had heard of the sum at home, or of a marriage without a language, and let { $traveller-name } fly without a word and without the card.
