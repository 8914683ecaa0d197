# Two workers going home: every word of the case, in English.
#
# For translators. The traveller is 22 to 42, tired, sparing with words; the mate is 25 to 48, quick and helpful. Either may be a
# woman or a man, from any of three countries; they need not be from the same one. A question keeps its type in every language.

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
mate-she = { $mate-sex ->
    [male] he
   *[female] she
}
mate-she-cap = { $mate-sex ->
    [male] He
   *[female] She
}

draw-product =
    .soles = soles
    .zips = zips
    .school-bags = school bags
    .raincoats = raincoats

scenario =
    .title = Two workers going home
    .brief =
        Bavet, departures, first line, 28 March 2026, afternoon. A bus to the city beyond the border is half empty already; its people stand in your queue.
        { $traveller-name }, { $traveller-age }, and { $mate-name }, { $mate-age }, come up together: "The season is over, we are going home." { $mate-name } puts both passports on the ledge. Tickets, a pay slip and a cash slip lie beside them, closed. You have a minute and a half for the two.
        Standing orders here: both photographs and the register, always. One at a time at the line on the floor. Whoever is sent to the second line is told so in a quiet word, and with a fact.
    .after = Both have gone where you sent them. The bus driver counts heads.

t-morning = This morning
    .go-on = Yes?
t-work = The work
    .go-on = Go on about that.
t-road = The way home
    .go-on = And from there?
t-pay = Pay and fare
    .go-on = I see. What else?

p-traveller = Traveller
    .truth-season = { $traveller-name } has glued and stitched { $product } for two seasons, was paid out, and goes home until the line is running again. The forty dollars were the deposit for a bed.
    .truth-led = { $traveller-name } has never worked in that factory. { she-cap } has bought a way by sea from beyond the border, { $fee } in two parts, and follows { $mate-name }, who travels on somebody else's passport. A client, and not an offender for that.
    .truth-passed-on = { $traveller-name } sat { $months } months in a house with one door, at a screen, without wages. Now the house has sold the place at the screen, and the person, to another house beyond the border. { $mate-name } is to hand { her } over. What { she } was made to do there is not held against { her }.
    .declined = I do not know that.
    .again = As I have told you.
    .silent = (looks at the line on the floor)
    .accused = (very quietly) I have only answered.
    .threatened = (flinches, and says nothing more)
p-mate = Workmate
    .truth-season = { $mate-name } worked at the next machine and has pockets that close. That is why { mate-she } carried both passports.
    .truth-led = { $mate-name } takes people on, two or three a month, and travels on the passport of somebody alike enough for a hurried glance.
    .truth-passed-on = { $mate-name } works for the house: takes people from one to the next and brings back a receipt.
    .declined = I cannot help you there, officer.
    .again = I have said so, officer.
    .silent = (shifts from one foot to the other)
    .accused = What have I done to you?
    .threatened = Please, no need for that.

f-bus-seat =
    .note = Says where on the bus the seat was; dust all the way.
    .full = I sat by the window, and the window would not close. I have eaten a good deal of road.
    .slip = I sat by the door, and the door would not close. I have eaten a good deal of road.
    .corrected = By the window, I meant to say. The door was on the other bus.
f-finishing =
    .note = Says: worked at the finishing table, on { $product }.
    .note-partial-passed-on = Says: not in a factory; { $months } months at a screen.
    .full = At the finishing table, two seasons, { $product } and nothing but { $product }. When the big order was done they closed the line until June.
    .slip = At the finishing table, three seasons, { $product } and nothing but { $product }. When the big order was done they closed the line until June.
    .corrected = Two seasons. The third is the one I hope for.
    .partial-passed-on = It was not a factory. I sat at a screen, { $months } months. I had to write to people.
    .cover-mate = In finishing, officer, both of us, with { $product } all day long. Now the line is closed until June.
f-yard =
    .note = Says: from the hostel across a yard with a soup seller, four minutes.
    .note-partial-led = Says: "a room like others"; nothing of the way.
    .note-full-passed-on = Says: bed and work in one house, one door, opened by others only.
    .full = In the morning I went out of the hostel, across the yard, round the soup woman who never says good morning, and then the siren. Four minutes, if the pump was not leaking.
    .partial-led = A room, like other rooms. And then to work. There is nothing to tell.
    .full-passed-on = Bed and work are in one house. The beds are above, the tables are below, and there is one door. Somebody has the key to it, and it is not one of us.
    .cover-mate = Across the yard, officer, four minutes. The soup is not worth mentioning.
f-way =
    .note = Says: by this bus to the city, and on by another.
    .note-partial-passed-on = Says: does not know; a car stands on the other side.
    .full = With this bus to the city, and from there I have the night bus home.
    .cover-mate = With the bus to the city, and in the evening everybody takes their own.
    .adapted = We wanted to see on the other side which bus is cheaper. That is why it only goes this far.
f-parting =
    .note = Says: parts from the mate at the bus station, each goes home.
    .note-full-led = Says: stays with the mate as far as the coast; a boat.
    .note-full-passed-on = Says: is handed over to another house, which has paid.
    .full = We part at the bus station. { $mate-name } goes another way. We eat something first, we always said we would.
    .full-led = We part only at the coast. { $mate-name } brings me that far. From there it is a boat, they say, and then there is work.
    .full-passed-on = We do not part. { $mate-name } hands me over on the other side. They have paid for me there, I saw the number on the paper.
    .cover-mate = We part at the bus station, officer. First we eat something.
f-paid-out =
    .note = Says: paid out { $last-pay }.
    .note-full-passed-on = Says: no wages in { $months } months; it is "written in the book".
    .full = They paid out { $last-pay } to me at the end. It is in the envelope, and the envelope is where nobody gets at it.
    .full-passed-on = I was paid nothing. For { $months } months it was always "written in the book". That slip they gave me this morning, to show.
f-costs =
    .note = Says: the bus and a bowl of soup, no more.
    .note-full-led = Says: { $fee }, half paid to the mate, half due at the coast.
    .full = It costs me the bus, and a bowl of soup. For much more than that I would fly, and get a meal.
    .full-led = It costs { $fee }. { $mate-name } has had half of it; the other half is due when I see the water.
f-m-own =
    .note = The mate says: same line, the next machine.
    .full = On the same line, at the next machine. I do the edges.
f-m-folder =
    .note = The mate says: has the pockets for both passports.
    .full = I have a jacket with good pockets, that is all. On a bus everything else gets lost.
f-owes-work =
    .note = Put to the traveller: still owes somebody.
f-follows =
    .note = Put to the traveller: only follows the mate.

doc-passport = Passport of { $traveller-name }
doc-passport-two = Passport of { $mate-name }
doc-tickets = Bus tickets
doc-tickets-destination =
    .big-city = The city, central bus station
    .border-only = This border post
doc-tickets-paid-by =
    .each = Two payments
    .mate = { $mate-name }, one payment
    .house = A trading house, "transfer, 1 person"
doc-pay-slip = Pay slip
doc-pay-slip-for-what =
    .last-wages = Last wages, { $product }
doc-cash-slip = Cash slip for the border
doc-cash-slip-bundles =
    .envelope = One envelope
    .marked = One envelope, marked "second half, at the coast"

q-morning-open = Tell me about your journey so far.
q-morning-yours = Is this your passport?
    .yes = Yes, that is mine.

q-work-open = Tell me about your work here.
q-work-bed = How did you get from your bed to your work?
q-work-closed = Was the work in a factory?
    .yes = Yes.
    .better = Anybody can say yes. Let the traveller tell you about the work.
q-work-opinion = You people are never satisfied with the wages.
    .answer = I have not said anything about wages.
    .better = That is an opinion, and about a whole people. Ask about the work.
q-work-multi = What did you do there, where did you live, and why are you leaving?
    .better = One thing at a time: first the work, then the way to it.

q-road-open = Tell me about your way home, from here on.
q-road-part = Where do the two of you part?
q-road-forced = Do you travel together or apart?
    .yes = Together, for now.
    .better = They stand there together. Where they part is what you do not know yet.
q-road-leading = You just go where you are told, right?
    .yes = Yes. I suppose so.
    .no = No. I know the way.
    .better = It sounds like an insult to one and like a warning to another. Let the traveller tell you the way.
q-road-accuse = You two are not going home at all.
    .answer = Where else should we be going?
    .better = Ask where they part, and look at the tickets. One of the two will tell you.

q-pay-open = Explain to me how you were paid in the end.
q-pay-costs = What does the journey cost you?
q-pay-suggest = How much do you still have to work off for them?
    .no = Work off? For whom?
    .better = Now the debt is your word, whatever the answer. How somebody was paid can be asked without it.
q-pay-threat = Whoever has worked here without a permit pays a fine or goes to jail. So, which is it?
    .better = Frightened people give short answers. Ask how they were paid.

q-mate-open = Now to you. Tell me about your own work there.
q-mate-papers = How is it that you are carrying both passports?

a-greet = Good afternoon to you both. Thank you for waiting.
    .label = Greet
    .both = Good afternoon, officer.
a-query = (You draw both passports through the reader.)
    .label = Ask the register
    .clear = The register has nothing on either passport.
a-one-by-one = One at a time at the line, please, as with everybody. { $mate-name }, would you wait back there by the plant for a moment?
    .label = One at a time
    .steps-back = Of course. (goes back to the plant and turns the ticket over and over)
a-quiet-word = (quietly) I would like a colleague to go on with this, in a room with chairs. It is about the papers. Nobody who came with you will be there, and you can ask for somebody who speaks your language. You need not tell anybody out here why.
    .label = A quiet word about the second line
    .breathes = (a long breath) Yes. All right.
a-mate-helps = { $mate-name }, would you help with the answers? It goes quicker.
    .label = Let the mate help with the answers
    .willing = With pleasure, officer.
a-apologise = I should not have said it like that. I am sorry.
    .label = Apologise
    .accepts = (nods)
a-close = Thank you. That is all I need.
    .label = Close
    .thanks = Thank you, officer.

c-query-clear = Register: nothing on either passport.

d-forty = One sum was said; one of the papers has forty dollars less.
    .fair = You told me { $last-pay }. One of the papers has forty dollars less. Help me with the difference.
    .accuse = Forty dollars too much in your envelope. Where are they from?
    .early = That is the deposit for the bed. They gave it back to me in cash.
    .late = The forty are the deposit for the bed. I got it back in cash on the last evening, when one of these was already written. The woman at the hostel signed for it, here, on the back.
    .accused = They are mine! It is the deposit. It says so on the back.
d-face = The photograph in the mate's passport does not show the mate.
    .fair = { $mate-name }, would you come up once more, alone? I cannot match this photograph with you. Please tell me about it.
    .accuse = That is not you, and you know it.
    .early = Everybody says so, officer. It was taken after an illness.
    .late = (looks at the bus, then at you) A relative's. On my own I was turned back once. I would rather say no more here.
    .accused = It was taken after an illness. Am I to be ill again for you?
d-ends-here = The bus to the city was said; the ticket ends at this post.
    .fair = You told me of the bus to the city. Your ticket ends here, at this post. Help me understand how it goes on.
    .accuse = Your ticket ends here. So much for going home.
    .early = We wanted to see on the other side which bus is cheaper. That is why it only goes this far.
    .late = (looks round for { $mate-name }, and then speaks fast) There is no bus for me. A car stands over there. They have paid for me there, I saw the number on the paper.
    .accused = I did not buy it. I do not buy anything.

o-traveller =
    .why-season-depart = A way to work that is hard to invent in a minute, and forty dollars with a signature on the back. If photographs and register were looked at, the bus need not wait.
    .why-season-secondary = Forty dollars are one fair question. Where it was put badly and nothing came of it, a referral can be defended, said quietly; with nothing asked, after the answer, or on a feeling, it costs a worker the bus.
    .why-season-protect = Nobody holds { her }, and nobody owes anything. A tired face is no sign.
    .why-season-admin = There is no irregularity in a deposit.
    .why-season-refuse = { $traveller-name } has worked, was paid, and may go home. There is nothing to refuse.
    .why-season-crim = An envelope with one's own wages is no offence.
    .why-led-secondary = A factory nobody can describe, a boat, a fee in two halves, and a companion with another's photograph: facts for somebody with time. Two of them and a quiet word.
    .why-led-depart = { she-cap } has gone on to a boat, and nobody has said a word to { her } about boats.
    .why-led-refuse = Turned back, { she } loses the first half of the fee and tries again. What { she } knows of the boat has been lost with it.
    .why-led-protect = So far as is known { she } chose this { $traveller-sex ->
            [male] himself
           *[female] herself
        }. The second line can find out; the facts that you have point to a client.
    .why-led-admin = This is no wrong box on a form.
    .why-led-crim = Whoever is smuggled has bought something dangerous, and should not be charged with having been smuggled.
    .why-passed-on-secondary = One door with another's key, months without wages, a ticket that ends at the border, and a price: that is far more than you need to refer. Apart from { $mate-name }, on facts, and in a quiet word.
    .why-passed-on-protect = The direction is right; apart, on facts and said quietly it can be defended. The usual way is the second line, with your note.
    .why-passed-on-depart = On the other side a car stands, and a number on a paper has been paid.
    .why-passed-on-refuse = Refused at the border, { she } goes back to the house with one door. There it will be called running away.
    .why-passed-on-crim = What a person was made to write at a screen, behind a door that others lock, is not that person's crime.
    .why-passed-on-admin = A fine for overstaying behind a locked door makes the state one more party that takes { her } money.
o-mate =
    .why-season-depart = Face and photograph fit, for whoever has looked at both. A jacket with good pockets proves nothing.
    .why-season-secondary = Where the forty dollars were asked about badly and stayed open, it can be defended to keep the two on one side of the border. Otherwise there is nothing to look for.
    .why-season-protect = Nothing points to harm.
    .why-season-admin = There is no irregularity.
    .why-season-refuse = Carrying a workmate's passport is no ground.
    .why-season-crim = A jacket with good pockets is no offence.
    .why-led-secondary = Another's photograph in the passport is fact enough, once somebody has laid it beside the face; the rest is for those who have time.
    .why-led-crim = With the photograph looked at, a report can be defended. The second line would add who else was led.
    .why-led-depart = { mate-she-cap } will be back next month, with others, on the same photograph.
    .why-led-refuse = Sent back, with another's passport in one pocket and { $traveller-name }'s money in the other.
    .why-led-protect = Nothing so far says that { mate-she } is a victim. The second line can still ask.
    .why-led-admin = Another's photograph is no minor irregularity.
    .why-passed-on-secondary = Kept apart, and heard by somebody else: what { mate-she } is, the second line finds out, with the ticket and { $traveller-name }'s words.
    .why-passed-on-crim = Kept apart, a report on these facts can be defended; the usual way is the second line first.
    .why-passed-on-depart = { mate-she-cap } was to hand somebody over, and has gone on unheard. Who waits in the car, and who has paid, nobody knows now.
    .why-passed-on-refuse = Sent back to the house, { mate-she } tells them at which window it went wrong.
    .why-passed-on-protect = Perhaps { mate-she }, too, began as the other one did. But for that there is no fact yet.
    .why-passed-on-admin = This is no minor irregularity.

k-both-on = Sent both on together
    .why = { $traveller-name } and the one who was to hand { her } over went on side by side. One at a time at the line is a rule made for this.
k-charged = Treated a possible victim as an offender
    .why = Behind a door that others lock people do what they are told. That is not held against them.
