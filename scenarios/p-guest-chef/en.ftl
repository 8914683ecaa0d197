# The guest cook: every word of the case, in English.
#
# For translators. The traveller is 26 to 48, has worked in kitchens or says so, friendly, uses the hands when talking. May be a
# woman or a man, from any of four countries. A question keeps its type in every language.

she = { $traveller-sex ->
    [male] he
   *[female] she
}
she-cap = { $traveller-sex ->
    [male] He
   *[female] She
}

draw-dish =
    .duck = duck
    .noodles = noodles
    .fish-head = fish head
    .dumplings = dumplings
draw-occasion =
    .new-year = the new year's guests
    .wedding-month = the month of the weddings
    .reopening = the reopening of the terrace

scenario =
    .title = The guest cook
    .brief =
        Luang Prabang airport, arrivals, first line, 2 April 2026, early evening. One aeroplane, one queue, two windows.
        { $traveller-name }, { $traveller-age }, says "I am here to cook for some days, a hotel has invited me". Passport, visa, arrival form and a letter lie closed before you. You have a minute and a half.
        Standing orders here: nobody goes through without a look at the photograph and the register. A wrong box on a form is not a case by itself: first ask how it came about. Whoever is sent to the second line is told so in a quiet word, and with a fact.
    .after = { $traveller-name } has left your window. Somewhere on the belt a bag with knives in it goes round.

t-luggage = Luggage
    .go-on = Yes?
t-kitchen = The cooking
    .go-on = That makes one hungry. Go on.
t-house = The house
    .go-on = Tell me a little more about the place.
t-terms = What was agreed
    .go-on = And what else was agreed?

p-traveller = Traveller
    .truth-invited = { $traveller-name } cooks, and is to show others how, for room, meals and a fare. The hotel asked what to tick, got an answer on paper, and it was an answer from another year. Whether a guest cook needs another visa is a question for your supervisor.
    .truth-letter-bought = { $traveller-name } does not cook. The letter was bought, with { $owed } down, as part of a way across the river and further. Four people have come before with the same number on the same letter. A client, and not an offender for that.
    .truth-fenced = { $traveller-name } can cook. The kitchen is not in this town; it stands behind a fence some hours to the north, the passport is to be handed in at the gate, and { $owed } for the way are to be worked off at the stove. { she-cap } was told which box to tick.
    .declined = That I do not know.
    .again = As I told you.
    .silent = (folds the hands on the ledge)
    .accused = I came to work with my hands, not to be shouted at.
    .threatened = (steps back, both palms open)

f-bag =
    .note = Says how many knives there are, in the hold, wrapped in towels.
    .full = Seven knives; they are in the hold, rolled up in kitchen towels. Until I have them back I feel half dressed.
    .slip = Six knives; they are in the hold, rolled up in kitchen towels. Until I have them back I feel half dressed.
    .corrected = Seven. I always forget the little one for the fruit.
f-guest-weeks =
    .note = Says: { $days } days as guest cook, for { $occasion }.
    .note-partial-letter-bought = Says: the letter and the box came from the same man; was not to say more than "cook".
    .note-partial-fenced = Says: was told to tick tourism; a work paper comes "inside".
    .full = I am here for { $days } days, for { $occasion }. I show their cooks my { $dish }, they show me theirs, and the guests eat both.
    .adapted = In the evenings I am a tourist, and in the day I help a little. It is not real work.
f-own-dish =
    .note = Says exactly how to make the { $dish }.
    .note-partial-letter-bought = Says: "the way everybody does"; nothing more.
    .full = For the { $dish }: the stock the evening before, and never boiling, only trembling. Then I burn the ginger black on the bare flame. People think that it is a mistake. It is the whole secret.
    .partial-letter-bought = The { $dish }? The way everybody does. With spices. You have it in your hands.
f-hotel =
    .note = Says how many rooms the house on the river has; the kitchen has a mango tree in it.
    .note-partial-fenced = Says: it is not in this town, and is "more of a place than a hotel".
    .full = It is the River House, forty rooms, on the bank. They say that the kitchen was built round a mango tree, and that the mangoes drop into the soup.
    .slip = It is the River House, thirty rooms, on the bank. They say that the kitchen was built round a mango tree, and that the mangoes drop into the soup.
    .corrected = Forty rooms. Thirty is the house where I work at home.
    .partial-fenced = It is not in this town. It is more of a place than a hotel, with a fence. They only send pictures of the pool.
f-fetched =
    .note = Says: the second cook waits outside with a scooter and a ladle; anybody can go and look.
    .note-full-fenced = Says: a driver; four hours more to the north, though the letter says this town.
    .full = Their second cook fetches me, on a scooter; how the knives will fit on it I do not know. He is waiting at the door, with a ladle, so that I recognise him. Go and look!
    .full-fenced = A driver fetches me. And then four hours in the car, to the north. I had thought that it was here, it says so in the letter.
f-reward =
    .note = Says: no wages; room, meals and the fare, and { $owed } it would have cost otherwise.
    .note-full-letter-bought = Says: paid { $owed }, as much again on the other bank.
    .note-partial-fenced = Says: wages from the third month on; { $owed } come off first.
    .full = There are no wages, that is what a guest cook is. Room, meals and the fare. As a holiday all that would have cost me { $owed }, I have worked it out.
    .full-letter-bought = I get nothing, I paid. It was { $owed }, for the letter and for what comes after, and it is as much again on the other bank.
    .partial-fenced = There are wages from the third month on. Before that { $owed } come off, for the way and the letter.
f-passport-place =
    .note = Says: keeps the passport; the house only copies it.
    .note-full-fenced = Says: it is handed in at the gate.
    .full = The passport stays in my room, with me. They make a copy at the desk, as every hotel does.
    .full-fenced = The passport is handed in at the gate, they wrote. It is the same for everybody there, for the register.
f-black-work =
    .note = Put to the traveller: works here without a permit.
f-no-way-out =
    .note = Put to the traveller: cannot leave.

doc-entry-visa = Visa
doc-entry-visa-purpose =
    .tourism = Tourism
doc-form = Arrival form
doc-form-address =
    .river-house = River House, on the bank
    .to-be-told = "Will be told by the driver"
doc-form-host-phone =
    .office-line = The number on the letter
doc-letter = Letter of invitation
doc-letter-employer =
    .river-house = River House
doc-letter-job =
    .guest-cook = Guest cook, unpaid
doc-letter-phone =
    .town-line = A landline of this town
    .mobile = A mobile number
doc-letter-signature =
    .by-hand = By hand, in blue
    .printed = Printed with the letter

q-luggage-open = Tell me about your luggage.
q-luggage-packed = Did you pack your bag yourself?
    .yes = Myself. Nobody else gets at my knives.
q-luggage-opinion = Cooks always arrive with too much luggage and too little paper.
    .answer = I have the paper here. What is missing?
    .better = A saying about cooks is no question. Ask about the luggage; it is a good way to begin.

q-kitchen-open = Tell me about the cooking you are here for.
q-kitchen-dish = How do you make your best dish?
q-kitchen-closed = Are you a trained cook?
    .yes = Yes, for many years.
    .better = Anybody can say yes. How a dish is made can be told only by somebody who makes it.
q-kitchen-leading = This is plain work without a permit, is it not?
    .yes = If you call it that.
    .no = No. I am a guest.
    .better = Whether a permit is needed is for the law to say; the traveller can only say how things are. Let the traveller tell you about the cooking.
q-kitchen-accuse = You have never stood in a kitchen in your life.
    .answer = (holds out both forearms with their little scars)
    .better = Ask how a dish is made. After two sentences you know more than after ten accusations.

q-house-open = Tell me about the place you are going to.
q-house-fetch = How do you get there from here?
q-house-forced = Is it a hotel or a restaurant?
    .yes = A hotel.
    .better = It may be neither. Let the traveller describe the place.
q-house-multi = Where is it, how big is it, and who is the owner?
    .better = One question, and then the next. "Tell me about the place" may bring all three.

q-terms-open = Explain to me what you get for it.
q-terms-passport = Where will your passport be while you are working?
q-terms-suggest = And when they do not let you out any more, whom will you call?
    .no = Why should they not let me out?
    .better = Not being let out was your idea. Ask where the passport will be, and listen to the answer.
q-terms-threat = Wrong box on the visa: shall I show you what that costs, or will you tell me who ticked it?
    .better = Who ticked it is worth knowing. Asked without the bill beside it, you may well be told.

a-greet = Good evening, and welcome. Your papers, please.
    .label = Greet
    .nods = Good evening. All here.
a-query = (You draw the passport through the reader.)
    .label = Ask the register
    .clear = The register has nothing on this passport.
a-query-number = (You type the number on the letter into the register of arrival forms.)
    .label = Ask the register about the number on the letter
    .hotel = The River House, for six years; a dozen guests a week name it.
    .four = Four forms of the last three weeks name this number, each with a different hotel. All four are marked "guest cook".
    .unlisted = No hotel uses this number. It is on one form only, this one.
a-visa-advice = For next time: here is a slip with the boxes and what they mean, and the numbers to ask, ours and one that helps travellers. If anything is not as you were told, you can call there, too.
    .label = Give the slip with visa advice and numbers
    .notes = (reads it, and puts it into the passport) That is good to have.
a-quiet-word = (quietly, over the ledge) I would like a colleague to go on with this in the office. It is about the letter and the box, it takes a while, and there is tea. Whoever waits outside need not be told why.
    .label = A quiet word about the second line
    .nods = (nods slowly) Good. Tea, then.
a-apologise = That was not a fair thing to say. I am sorry.
    .label = Apologise
    .accepts = One hears worse in a kitchen.
a-close = Thank you. That is all from me.
    .label = Close
    .thanks = Thank you. Good evening.

c-query-clear = Register: nothing on this passport.
c-query-number-hotel = Number on the letter: the River House, for six years.
c-query-number-four = Number on the letter: on four forms in three weeks, each with a different hotel.
c-query-number-unlisted = Number on the letter: no hotel's.

d-box = Cooking was told; the visa says tourism.
    .fair = You told me that you are here to cook. The visa says tourism. How did the box come to be ticked like that?
    .accuse = Tourism! So this paper is a lie, and so are you.
    .early-invited = The hotel wrote to me that it was the right one.
    .early = In the evenings I am a tourist, and in the day I help a little. It is not real work.
    .late-invited = I asked the hotel, and they asked an office. Here is the answer, with a stamp: up to a month without wages, tourism. It is from last year, I see now. Tell me what I should have ticked.
    .late-letter-bought = (turns the letter over, as if something stood there) The letter and the box came from the same man. "Cook" was all that I was to say.
    .late-fenced = They wrote to me which box to tick. The work paper comes later, inside, they wrote. And that I should not make much of it here.
    .accused = I ticked what I was told to tick!
d-five-days = One number of days was said; one paper has five more.
    .fair = { $days } days, you said. One of the papers has five more. What are those for?
    .accuse = Five days too many. What are you hiding in them?
    .early = A boat trip, afterwards.
    .late = For the river, afterwards. My sister comes, and we go up by boat as far as it goes. I counted them on the one paper and forgot them on the other.
    .accused = A boat! Five days on a boat, for once in my life.

o-traveller =
    .why-invited-admit = Burnt ginger, a ladle at the door, and a box with an answer from an office, if an old one. If photograph and register were looked at: let in, with advice on the visa. Whether the box has to be changed is for the supervisor.
    .why-invited-admin = A small irregularity may be noted beside letting in, never instead of asking.
    .why-invited-secondary = How the box came about is one fair question, and the answer has a stamp. Where it was put badly or too soon, a referral can be defended, said quietly; with nothing asked, or after the answer, the second line gets a case that was not one.
    .why-invited-protect = Some unpaid weeks as a guest among cooks, with room, meals and a fare, and with the passport in the traveller's own room: nothing in this points to exploitation.
    .why-invited-refuse = A kitchen is waiting, and a box was ticked as an office had said. That is advice, not a refusal.
    .why-invited-crim = A wrong box, ticked in good faith on an office's advice, is no ground to report an offence.
    .why-letter-bought-secondary = A cook without a dish, a number on four forms, a fee in two halves: facts for somebody with time. Two of them and a quiet word; the box alone would not have been enough.
    .why-letter-bought-admit = The fifth "guest cook" in a month has gone on to the river.
    .why-letter-bought-admin = You have settled the box, and the box was the smallest thing.
    .why-letter-bought-refuse = Sent back, { she } has paid for a letter and learns where to buy a better one. Who sells them nobody has asked.
    .why-letter-bought-protect = So far nothing says that { she } was forced or deceived. The second line can find out.
    .why-letter-bought-crim = { $traveller-name } has bought a letter. Whoever is smuggled is not the offender; whoever sells letters may be.
    .why-fenced-secondary = Four hours on from the town in the letter, an address the driver tells, a passport to be handed in at a gate: enough to refer, and nobody has to prove a fence from here. Two facts, said quietly or with the slip of numbers in { $traveller-sex ->
            [male] his
           *[female] her
        } hand.
    .why-fenced-protect = The direction is right, and on facts it can be defended; the usual way is the second line with your note.
    .why-fenced-admit = The driver is waiting, and with him four hours of road.
    .why-fenced-admin = The wrong box was ticked on instruction. To settle the box is to help those who dictated it.
    .why-fenced-refuse = Sent back, { she } owes { $owed } for a way that went wrong, and those who will ask for it are still there.
    .why-fenced-crim = The box was dictated. A possible victim is not punished for what was dictated.

k-box-instead = Settled for the box
    .why = You had heard who dictated the box, or where the passport goes, and let { $traveller-name } go on to the driver.
