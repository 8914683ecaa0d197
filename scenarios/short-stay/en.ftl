# Short stay, computers: every word of the case, in English.
#
# For translators. The traveller is 24 to 27, has been to a college, speaks politely and with a little dry humour, and comes
# from Cambodia, Thailand or Viet Nam; some speak through an interpreter. The driver is 35 to 55, from Vientiane, unhurried.
# Either may be a woman or a man. No faith and no government is named anywhere, and none should be in a translation.
# A question keeps its type in every language: an open question stays open, a leading one stays leading.

### Words used inside other texts

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
driver-she = { $driver-sex ->
    [male] he
   *[female] she
}

draw-hotel =
    .sano = Sano Riverside
    .tamnan = Tamnan Terrace
    .hinsom = Hinsom Garden
draw-task =
    .tills = the tills in the restaurant
    .network = the network on the upper floors
    .bookings = the booking screens at the front desk
draw-town =
    .market = a market town
    .river = a town on the river
    .hills = a town in the hills
draw-manner =
    .clock = looks at the clock on the wall now and then
    .bag = keeps one hand on the bag
    .window = looks over to the glass doors now and then

### The case

scenario =
    .title = Short stay, computers
    .brief =
        Wattay International Airport, arrivals, second inspection, 18 November 2025, early afternoon.
        The first counter has sent over { $traveller-name }, { $traveller-age }, with one bag and a portable computer: "tourism" on the arrival form, four weeks, a hotel by the river. The traveller { $manner }. Behind the glass doors a driver holds up a sign with the same name.
        Nothing is recorded against anybody. On your desk lie a passport, its stamp pages, the arrival form, a ticket and a hotel booking, all still closed. The next flight is late; you have a good half hour.
    .after = Everybody has been told what happens next and has gone to where you sent them. The folder is closed again.

t-stay = The stay
    .go-on = Yes. And what else belongs to the stay?
    .sum-up = I will read you what I have written down about your stay. Please stop me wherever it is wrong.
t-host = The hotel and the work
    .go-on = I follow you. What more is there to tell about the work?
    .sum-up = Here is what I have noted about the hotel and the work. Say so if something is missing.
t-money = Money
    .go-on = Thank you. What else is there, about the money?
    .sum-up = Let me repeat what I have understood about the money, and you tell me where I am mistaken.
t-papers = Passport and form
    .go-on = I am listening. Tell me a little more about that.
    .sum-up = About the passport and the form I have written this. Is it as you meant it?
t-journey = The journey
    .go-on = And how did it go on from there?
t-home = Home
    .go-on = You decide how much of it you tell me. I have time.
    .sum-up = I have written down what you told me about home, in your own words as far as I could. Please tell me if it is right.
t-met = Being met
    .go-on = And what more do you know about that?

### Persons

p-traveller = Traveller
    .truth-placed = { $traveller-name } was telling the truth: four weeks of unpaid practice at a hotel that was called Lakmeu Inn until September and is now the { $hotel }. "Tourism" was the advice of a college secretary, and the wrong box. Nobody meant to deceive anybody.
    .truth-relative = "{ $traveller-name }" is the name in a cousin's passport. Its bearer wanted to go on to an aunt in a third country, had bought the journey from a man behind a bus station, and had learnt the story of the hotel from him. There is a reason: those who pray as this family does are being fetched from their houses. Nobody at this desk is a facilitator; the man who sold the journey is one, and a lead.
    .truth-offered = { $traveller-name } answered an advertisement for an office job. Office, town, hours and terms changed one after the other, and the bus tonight goes to a compound in Bokeo, where telephones are handed in at the gate and a sum is owed by whoever leaves. Nothing has been done to { $traveller-name } yet. The hotel, the aunt and the box "tourism" were dictated.
    .declined = I would rather leave that out, if I may.
    .again = There is no more to it than I have told you.
    .silent = (looks down at the edge of the desk and does not answer)
    .accused = I have answered you as well as I can. Why do you think so badly of me?
    .threatened = (pulls the bag close) Then I do not know what to say to you.
p-driver = Driver
    .truth-placed = { $driver-name } drives for a car company and had an order from the hotel. That is all.
    .truth-relative = { $driver-name } drives for a car company and had an order from a stranger. { $driver-sex ->
            [male] He
           *[female] She
        } knew nothing of whose passport it was.
    .truth-offered = { $driver-name } drives for a car company and had an order through an app. Whoever sent it asked three times if the passenger was through; { driver-she } thought nothing of it, and a word too many would have gone straight there.
    .declined = That I could not tell you, officer.
    .again = As I said just now.
    .silent = (shrugs, and turns the sign round in both hands)
    .accused = I drive people, officer. I do not sort them.
    .threatened = Then please talk to my company. The number is on the car.

### Facts: the stay

f-purpose =
    .note = Says: four weeks at the { $hotel }, looking after computers with their technician, unpaid, for practice.
    .note-full-relative = Says: two nights here, then on over land to an aunt.
    .note-partial-offered = Says: the hotel is only for the form; is here for a job in an office.
    .note-full-offered = Says: a job in an office, in the north since Friday; was not to say any of it.
    .full = I will be at the { $hotel } for four weeks, helping their technician with the computers, without pay, for practice. On Sundays I want to see the town.
    .full-relative = The hotel is two nights, no more. After that I go on over land, to my aunt, where people like us can breathe.
    .partial-offered = The hotel is only for the form. I am here because of a job, in an office.
    .full-offered = A job with an office, for customers who write in. It was to be here in the city, then somewhere else, and since Friday it is in the north. I was not to tell you any of that.
    .adapted = They must have mixed that up. I wrote to them that I come later, perhaps that is why. But it is the hotel, for four weeks.
f-length =
    .note = Says: here until { $leave }, then the flight home.
    .note-full-relative = Says: the flight home is for show; two nights in the city, no longer.
    .note-full-offered = Says: a year; the flight home is for show.
    .full = Until { $leave }. On that day I fly home.
    .full-relative = The flight home is only for show. I would have been in this city for two nights, no longer.
    .full-offered = A year, they wrote. The flight home is only there so that I can show it.
    .adapted = Until { $leave }. For the time after the second night I was to ask at the desk for a cheaper room.
f-days =
    .note = Says: at the hotel from eight to five, reports in the evening, the river on Sundays.
    .note-full-relative = Says: would not have left the room.
    .note-full-offered = Says: work at night, sleep in a house of theirs.
    .full = From eight to five I will be at the hotel with the technician. In the evenings I will write my report, and on Sundays walk along the river until I know all the dogs.
    .full-relative = I would not have left the room. Two nights with the curtains closed and my shoes on.
    .full-offered = Work at night and sleep by day, in a house that is theirs. The computer in my bag is not even for that. It is for the story.
f-retelling =
    .note-cover = Tells it all once more from the beginning.
    .note-full = Tells it once more from the beginning; puts one small thing right, the rest is the same.
    .cover = Once more? It stays as I have told it. I would only be using other words.
    .full = { $slip-is ->
        [layover] The bus, the change in Bangkok, the car outside, the hotel, on Thursday the first day. It is the same. Only the wait in Bangkok I had too short before, it was three hours.
       *[rooms] My teacher's list, five letters, one answer, the flight, and on Thursday the first day. It is the same. Only the hotel I made too big before, they have { $room-count } rooms.
    }

### Facts: the hotel and the work

f-work =
    .note = Says: learns from the hotel's technician how to look after { $task }.
    .note-full-relative = Says: has never repaired a computer.
    .note-partial-offered = Says: "online support", writing to people at night, in a hall.
    .note-full-offered = Says: first an office here, now a campus in Bokeo, telephones handed in at the gate; changed three times.
    .full = I will go round with their technician and learn how to look after { $task }. They have promised me every cable that nobody else wants.
    .full-relative = I have never repaired a computer. I can type, and not even that fast.
    .partial-offered = It is called online support. You sit in a hall and write to people, from nine in the evening. They would teach me there.
    .full-offered = In the advertisement it was an office in this city, by day. On Friday they wrote that it is a campus in Bokeo, at night, and that telephones are handed in at the gate. The place has changed three times since I said yes.
f-found =
    .note = Says: from a teacher's list; wrote to five places in August, one answered.
    .note-full-relative = Says: a man who arranges journeys, behind the bus station at home; the story was his.
    .note-partial-offered = Says: through an advertisement; an answer within the hour.
    .note-full-offered = Says: ten minutes of chat, no face and no voice; asked about health and about money at home.
    .full = My teacher has a list of places that take students. In August I wrote to five of them, and this one wrote back.
    .full-relative = There is a man who arranges journeys, behind the bus station at home. I know a first name. He had the story ready; a student with a computer, he said, is asked no more than that.
    .partial-offered = Through an advertisement on the net. I wrote at night, and within the hour there was an answer.
    .full-offered = The whole interview was ten minutes of chat, without a face and without a voice. Can I type, am I healthy, and is my family waiting for money?
f-terms =
    .note = Says: no pay; a room, lunch and a sheet for the college, all in a letter.
    .note-full-relative = Says: no letter, nothing agreed; only the booking is real.
    .note-full-offered = Says: { $pay } a month promised; the contract is a photograph, in letters { trav-she } cannot read.
    .full = Nobody pays anybody. I get a room and lunch with the staff, and at the end a sheet for my college. It is all in their letter.
    .full-relative = There is no letter, and nothing has been agreed with anybody. Only the booking is real.
    .full-offered = { $pay } a month, the advertisement said. The contract came as a photograph, in letters that I cannot read, and I signed on the telephone with one finger.
f-rooms =
    .note = Says how many rooms the hotel has.
    .full = { $room-count } rooms, they wrote, and one lift.
    .slip = About sixty rooms, I believe, and one lift.
    .corrected = The rooms I counted too high. It is { $room-count }, I have just remembered their letter.
f-confirm =
    .note = Says: ask the hotel's front office, extension { $line }, or the teacher.
    .note-full-relative = Says: nobody who knows of it could be asked.
    .note-full-offered = Says: knows nobody to ask; only numbers that change.
    .full-relative = Nobody could. Those who know of it are not to be asked.
    .full-offered = Nobody that I could name. I have numbers, and they change.
    .full = Please do ask. The front office is on extension { $line }, and my teacher's number is on our college's page.

### Facts: money

f-cost =
    .note = Says: { $fare } for the flights, and a little for food.
    .note-full-relative = Says: { $share } in two halves, one when the passport came, one when the journey is done.
    .note-full-offered = Says: has paid nothing; everything came ready.
    .full = The flights were { $fare }, and I have a little more with me, for food.
    .full-relative = The journey costs { $share }, in two halves. My mother gave one when the passport came, and the other is due when I am through.
    .full-offered = I have paid nothing at all. Flight, hotel, car, it came to me ready, one message after the other.
f-payer =
    .note = Says: an aunt bought the ticket with her card.
    .note-full-relative = Says: the man who arranged the journey bought the ticket at a counter, with the family's cash.
    .note-full-offered = Says: the company bought the ticket; the aunt was dictated.
    .full = My aunt did, with her card. She is the only one in the family who has one.
    .full-relative = The man who arranged the journey did, at some counter, with the cash he had from us. I was not there.
    .adapted = My aunt did. She bought it through a company, because that was cheaper.
f-owe =
    .note = Says: owes the fare to the aunt, without a date.
    .note-full-relative = Says: the second half, which the mother is to pay; does not know who will come for it.
    .note-partial-offered = Says: the company takes it back from later wages.
    .note-full-offered = Says: owes { $penalty } if the year is not finished; the sum came yesterday.
    .full = The fare, to my aunt. She gets it from my first wages, whenever those come. She has not named a day.
    .full-relative = The second half. My mother is to pay it, but who will come for it I do not know. They find people, I was told.
    .partial-offered = They take it back later, from the wages. That is how I understood it.
    .full-offered = Since yesterday there is a sum. If I stop before the year is over it is { $penalty }, for the flight and for teaching me. When that came I had already said yes to everything.

### Facts: passport and form

f-book =
    .note = Says: applied at the provincial office before the first trip.
    .note-partial-relative = Says: has not had the passport long; it came in an envelope.
    .note-full-relative = Says: the passport is a cousin's; { trav-their } own was taken at home.
    .full = I applied at the office of our province, before the first trip. They sent me home once, because on the photograph my ears could not be seen.
    .partial-relative = I have not had it long. It came a week ago, in an envelope.
    .full-relative = The name in it is not mine. It is my cousin's, and my cousin knows. My own they took with them when they came to the house.
f-trips =
    .note = Tells of two earlier stays.
    .note-partial-relative = Has no more to say of the earlier stays than "hot" and "nice".
    .full = Twice. First with my class, nine days, and somebody lost their shoes at a temple. The year after with three friends, by night train and over the bridge, and the officer there wanted us to sing. That is why the stamp is so crooked.
    .cover-relative = Twice, yes, by aeroplane. It was nice, with the river and the temples.
    .partial-relative = It was hot, and nice. I do not know what more I should say about it.
    .adapted = Yes, of course, the second time it was by the bridge. I had forgotten that.
f-form =
    .note = Says: filled in the form alone; "tourism" was advised by the college's secretary.
    .note-full-relative = Says: somebody filled in the form; practised the signature.
    .note-full-offered = Says: the form came as a picture with the crosses in it; copied it.
    .full = On my telephone, at the gate. There was no box for practice. I had asked the secretary of our college, and she said that without pay it counts as tourism.
    .full-relative = The man who arranged the journey filled it in for me. I only had to learn the signature, and there was not much time.
    .full-offered = It came as a picture, with the crosses already in it. I only copied. "Tourism" stood there before anybody had asked me.
f-advice =
    .note = Says: keep the letter at hand, drink from bottles, answer what is asked.
    .note-full-relative = Says: learn the birthday, speak little, be tired.
    .note-partial-offered = Says: was told to say "tourism" and, about the computer, the hotel.
    .note-full-offered = Says: aunt, teacher and hotel were rehearsed by voice message; was to delete everything before landing.
    .full = To keep the letter where I can reach it, to drink from bottles only, and to answer what I am asked.
    .full-relative = To know the birthday by heart, to speak little, and to look tired. The last one was easy.
    .partial-offered = To say "tourism". And if somebody asks about the computer, the hotel.
    .full-offered = We went through it by voice message, three evenings long: the aunt, the teacher, the hotel. The company I was never to name, and before landing I was to delete everything. I have deleted half.

### Facts: the journey

f-way =
    .note = Says: by bus to the airport, then one change in Bangkok.
    .note-full-relative = Says: three flights, by way of Kuala Lumpur.
    .full = I am from { $town }. From there by bus to the airport, and then with one change, in Bangkok. The child behind me kicked my seat as far as the Mekong.
    .full-relative = It was three aeroplanes, a day and a night. Kuala Lumpur first, then Bangkok, then here. It looks less like running, he said.
    .adapted = With the changes, yes. The long way was the cheapest.
f-layover =
    .note = Says how long the wait in Bangkok was.
    .full = Three hours, in Bangkok.
    .slip = Two hours, I think, in Bangkok.
    .corrected = In Bangkok it was three hours, not two. I slept through one of them.
f-night =
    .note = Says: slept at home last night.
    .note-full-relative = Says: spent last night on a bench in Kuala Lumpur.
    .full = At home, as far as that was sleep. I packed three times.
    .full-relative = On a bench in Kuala Lumpur, with the bag under my head.
f-onward =
    .note = Says: with the car to the hotel; begins on Thursday at eight.
    .note-full-relative = Says: after two nights a car to another border, which one is told on the way.
    .note-full-offered = Says: with the car to the bus station, tonight's bus to Bokeo.
    .full = Into the car out there, to the hotel, and to bed. On Thursday at eight I begin.
    .full-relative = Two nights here. Then a car comes at five in the morning, for another border. Which one, I am told on the way.
    .full-offered = To the bus station. The night bus to Bokeo leaves at eight, and the driver is to see me onto it.

### Facts: home

f-family =
    .note = Says: mother sews curtains; a younger sister in her last year at school.
    .full = My mother sews curtains, and my younger sister is in her last year at school. Since this week my bed is hers.
f-leaving =
    .note = Says: the college asks for four weeks of practice.
    .note-partial-relative = Says: could not stay any longer.
    .note-full-relative = Says: those who pray as the family does have to report; left when the name was called out.
    .note-full-offered = Says: lost the work in June; theirs was the only answer to forty letters.
    .full = The college wants four weeks of practice from each of us. I wanted mine further away than my uncle's shop.
    .partial-relative = I could not stay there any longer. It was not because of computers.
    .full-relative = We are not many, and we pray at home, because the house where we used to pray has been shut. In October they called out my name, among those who have to report. I left through the kitchen.
    .full-offered = The shop where I repaired telephones closed in June. By September I had written forty letters and owed two rents. Theirs was the only answer.
f-return =
    .note = Says: the four weeks would be lost, and the aunt would have known it.
    .note-partial-relative = Says: cannot go back.
    .note-full-relative = Says: an uncle was fetched in spring and has not been heard of; would be awaited at the airport.
    .note-full-offered = Says: nobody at home would do any harm; would be ashamed.
    .full = Then the four weeks are gone, and my teacher puts me on the list for spring. And my aunt will say that she always knew.
    .partial-relative = Back there? No. (goes on shaking { trav-their } head) I cannot go back.
    .full-relative = They fetched my uncle in spring, out of our kitchen, and nobody says where he is. If you put me on an aeroplane they stand at the other end of it, with the list.
    .full-offered = Nobody at home would do me any harm. I would be ashamed, that is all. I have told everybody that things are looking up for me.
f-knows =
    .note = Says: everybody at home knows; the hotel's number hangs on the refrigerator.
    .note-full-relative = Says: only the mother, and no more than she could safely say.
    .note-full-offered = Says: told nobody; was to write home only when settled.
    .full = Everybody. The number of the hotel hangs on my mother's refrigerator.
    .full-relative = My mother, and only so much as does no harm if somebody asks her.
    .full-offered = Nobody, really. They think that I am on a course. I was to write home once I had settled in; that is how they do it with new people.
f-wish =
    .note = Says: would like to know the right box, and then a bed.
    .note-full-relative = Says: would like nobody to telephone the embassy.
    .note-full-offered = Says: would like to see a paper in { trav-their } own language, or go home without owing them.
    .full = To be told which box is the right one. And then a bed.
    .full-relative = That nobody telephones our embassy. And to sleep in the same place twice.
    .full-offered = To see one paper in my own language before I get on any bus. And if there is none, to go home without that sum.

### Facts: being met

f-met-by =
    .note = Says: a driver with a sign; the hotel ordered the car.
    .note-full-relative = Says: the man who arranged it ordered the car; had to remember the name on the sign.
    .note-full-offered = Says: the company is sending a car, each time from another number; no name of anybody.
    .full = A driver with my name on a sign. The hotel has ordered the car.
    .full-relative = The man who arranged the journey has ordered a car. I was to look for this name, and for a moment I did not remember that it is mine now.
    .full-offered = They are sending a car; every message comes from another number. Who meets me up there I have not been told.
f-stranger =
    .note = Says: has never met the driver.
    .full = I have never seen the driver before. I only know what is on the sign.

### Facts: what the driver tells

f-d-order =
    .note-full-placed = The driver says: the hotel's front office ordered the car.
    .note-full-relative = The driver says: a man abroad ordered the car and paid through a shop.
    .note-full-offered = The driver says: ordered through an app from abroad; they keep asking if the passenger is through.
    .full-placed = The front office of the hotel, by telephone, as they do every week.
    .full-relative = A man on the telephone, from abroad. The money came through a shop, and he spelled the name for me twice.
    .full-offered = It came through the app, from a number with a foreign prefix, and it is paid. They have written three times by now to ask if my passenger is through.
f-d-where =
    .note-full-placed = The driver says: to the { $hotel }.
    .note-full-relative = The driver says: to the { $hotel }, and in two days at five in the morning on to the eastern bus station.
    .note-full-offered = The driver says: to the northern bus station, for the night bus to Bokeo.
    .full-placed = To the { $hotel }, by the river. Half an hour, with this traffic.
    .full-relative = To the { $hotel } now. And in two days, at five in the morning, from there to the eastern bus station.
    .full-offered = To the northern bus station. I am to see that my passenger gets onto the night bus for Bokeo.
f-d-own =
    .note = The driver says: nine years at this door, knows nobody who comes out of it.
    .full = I have been standing at this door for nine years. I know the door, officer, not the people who come out of it.

### Facts that can only be put into somebody's mouth

f-no-flight-home =
    .note = Put to the traveller: will not take the flight home.
f-paid-work =
    .note = Put to the traveller: is paid for the work.
f-cash-job =
    .note = Put to the traveller: means to earn money in cash.
f-lent-book =
    .note = Put to the traveller: the passport is borrowed.
f-next-border =
    .note = Put to the traveller: means to go on to another country.
f-ran-off =
    .note = Put to the traveller: has run away from home.
f-wanted =
    .note = Put to the traveller: is wanted at home.
f-boss-waits =
    .note = Put to the traveller: an employer is waiting outside.

### Documents

doc-passport = Passport of { $traveller-name }
doc-stamps = Stamp pages of the passport
doc-stamps-earlier-stamps =
    .two-stays = Two stays: March 2023, in and out by Wattay; February 2024, in by Friendship Bridge I, out by Wattay
doc-stamps-pages =
    .complete = All there, in their order
doc-arrival = Arrival form (print)
doc-arrival-purpose =
    .tourism = Tourism
doc-arrival-host-phone = Host's extension
doc-arrival-stay-days =
    .thirty = 30
doc-ticket = Ticket
doc-ticket-route =
    .one-change = One change, Bangkok; seven hours in all
    .two-changes = Two changes, Kuala Lumpur and Bangkok; twenty-six hours in all
doc-ticket-paid-by =
    .private-card = A private card, in another name
    .counter-cash = Cash, at a travel counter
    .company = Senlik Care Desk, company account
doc-booking = Hotel booking
doc-booking-leaves =
    .two-nights = 20 November 2025
    .flight-day = { $leave }
doc-booking-booking-state =
    .confirmed = Confirmed by the hotel
    .cancelled = Cancelled, on the evening of the booking
doc-letter = Letter of the hotel
doc-letter-employer =
    .former-name = Lakmeu Inn
doc-letter-job =
    .practice = Practice in the upkeep of computers, four weeks; unpaid; room and lunch
doc-letter-phone = Extension of the front office
doc-letter-signature =
    .manager = The house manager
doc-chat = Message on the traveller's telephone
doc-chat-sender =
    .front-office = { $hotel }, front office
    .no-name = A number without a name
    .care-team = Care Desk team
doc-chat-message =
    .new-name = Dear { $traveller-name }, since September our house is the { $hotel } and no longer Lakmeu Inn, and our extension is { $line }. There is still old paper about, please forgive us. The car is ordered.
    .second-half = When you are through send a picture of the river. Then your mother pays the second half, as agreed.
    .night-bus = Once more: tourism, hotel, aunt. Delete this before landing. The driver takes you to the night bus, you are in Bokeo by morning, and the telephone is handed in at the gate. We have paid a lot for you.

### Questions: the stay

q-stay-open = Tell me about the weeks that you want to spend here.
q-stay-days = Describe one of the days that you expect to have here.
q-stay-echo = You mentioned the hotel. Please say a little more about your stay there.
q-stay-until = Until when do you want to stay?
q-stay-why = What is the reason for this journey?
q-stay-again = Please take me through the whole of it again from the start, in your own order.
q-stay-name = Is this how your name is written?
    .yes = Yes, like that.
q-stay-tourist = Are you here as a tourist?
    .yes = Tourism is what I have put, yes.
    .better = The form has told you this word already. An open question brings what is behind the word.
q-stay-forced = Business or tourism?
    .no = It says tourism.
    .better = There may be a third thing that has no box. Leave the answer open, and it can be named.
q-stay-multi = What do you want here, until when, and what will you do all day?
    .better = The last two questions were never answered. Open the topic first, then ask for the day of departure.
q-stay-leading = You will not be on that flight home, will you?
    .yes = Perhaps I will not.
    .no = Certainly I will. The ticket is there.
    .better = This tells what you think. "Until when do you want to stay" lets the traveller say it, and can be laid beside the ticket.
q-stay-suggest = And after the year with them, what then?
    .yes = After it? I have not thought as far as that.
    .no = What year? I have not spoken of a year.
    .better = Unless the traveller has spoken of a year it is yours, whatever comes now. Ask until when, or let one day be described.
q-stay-opinion = Nobody comes here for four weeks just to look at a river.
    .answer = I did not say that I only look at the river.
    .better = That was not a question. Ask what brings the traveller here.
q-stay-accuse = This is no holiday. You are deceiving us.
    .answer = I have never said that it is a holiday. I was told that this is the box for it.
    .better = What does not fit the box can be asked for: what is the reason for this journey?
q-stay-threat = Tell me the real purpose, or you fly back with the same crew.
    .better = For some travellers that sentence is the worst there is. The reason for the journey can be asked for without it.

### Questions: the hotel and the work

q-host-open = Tell me what you will be doing at the hotel.
q-host-agreed = Explain to me what has been agreed between you and them.
q-host-echo = You spoke of that work. I would like to hear more about it.
q-host-found = How did you come upon this work?
q-host-paper = What have you been given in writing?
q-host-rooms = How big is the hotel?
q-host-confirm = Who could tell me the same, if I asked?
q-host-know = Do you know anybody at the hotel?
    .no = No. I know nobody there.
    .better = Hardly anybody would. How the two came to know of each other is the better question.
q-host-forced = Is it paid work or unpaid?
    .yes = Paid. That is what was promised.
    .no = Not paid.
    .better = One word, and a word that may have been learnt. Let the agreement be explained.
q-host-multi = What is the work, how did you find it, and what do they give you for it?
    .better = Each of the three deserves its own answer. Begin with the work itself.
q-host-leading = They pay you in cash for that, do they not?
    .yes = Something is paid, perhaps.
    .no = No. Nobody pays me.
    .better = The answer was yours before it was the traveller's. What has been agreed?
q-host-suggest = What will it be like for you, up there in that call hall?
    .yes = At night, and with many others. More I do not know of it.
    .no = What hall? I do not understand what you mean.
    .better = If nobody has spoken of a hall, it is yours now. Ask about the work, and go on from the words that come.
q-host-opinion = To work without pay, at your age. I would find that strange.
    .answer = Others do it as well.
    .better = What you find strange proves nothing. Let the work be told.
q-host-accuse = That hotel has never heard of you. You have made it up.
    .answer = You can ask them yourself, officer.
    .better = A telephone call settles it. Ask who could confirm it, and make the call.
q-host-threat = We lock people up here for working without a permit. So how did you find this work?
    .better = Only the last sentence was a question, and by then nobody was listening. Ask that one alone.

### Questions: money

q-money-open = Explain to me what this journey costs, and how it is paid for.
q-money-ticket = Who bought the ticket?
q-money-owe = What, if anything, will you have to pay back, and to whom?
q-money-sum = What has it cost you so far?
q-money-enough = Do you have enough money for the whole time?
    .yes = Yes. I think so.
    .better = Nobody says no to this at a counter. What it costs and how it is paid for can be told, and compared.
q-money-forced = Did you pay, or did the hotel?
    .yes = My family did, in cash.
    .no = Neither of the two.
    .better = There are more than two purses in the world. Ask who bought the ticket.
q-money-multi = What was the price, who paid it, and what do you owe now?
    .better = You will get the price. What is owed is the question that matters, and it wants a moment of its own.
q-money-leading = You are going to earn your money here, are you not?
    .yes = If there is something to earn.
    .no = No. Not that I know of.
    .better = Ask what the journey costs and how it is paid for. If wages are meant to pay for it, they can come up by themselves.
q-money-suggest = And if you run away from them, how much do you have to pay?
    .yes = What I told you. I would not have called it running away.
    .no = Run away from whom?
    .better = If nobody has mentioned such a thing, the threat is yours. "What, if anything, will you have to pay back, and to whom" asks for the same.
q-money-opinion = Somebody with so little in the purse would do better to stay at home.
    .answer = I have what I need, officer. I have counted it twice.
    .better = A thin purse is no sign of anything. Ask what the journey costs, and how.
q-money-accuse = Somebody else has paid for you, and you are keeping quiet about who it is.
    .answer = I keep quiet about nothing. Ask me, and I tell you.
    .better = That somebody else paid is common and, by itself, proves nothing. Who bought the ticket?
q-money-threat = Just tell me who paid, and I give you my word that you can stay.
    .answer = (looks up) Is that so? Can you decide that?
    .better = A word that is not yours to give is a false promise. Ask what it has cost, and promise nothing.

### Questions: passport and form

q-papers-open = Tell me the story of this passport.
q-papers-trips = If you have been in this country before, tell me about it, just as you remember it.
q-papers-more = What else do you remember of those stays?
q-papers-form = How did you fill in the arrival form?
q-papers-advice = What advice did you get for the arrival?
q-papers-yours = Is this passport valid and complete, as far as you know?
    .yes = As far as I know, yes.
q-papers-self = Did you fill in the form yourself?
    .no = No. I have told you who did.
    .yes = Yes, on my telephone.
    .better = One can copy a form oneself, too. "How did you fill it in" brings the whole way.
q-papers-forced = Did you choose "tourism", or did somebody tell you to?
    .no = I was told to.
    .yes = I did. I put the cross.
    .better = Both can be true. Ask how the form was filled in and listen for who else was there.
q-papers-multi = Since when have you had the passport, where have you been with it, and who filled in the form?
    .better = Passport, stays, form: one after the other, each with an open question first.
q-papers-leading = This is not your own passport, is it?
    .yes = If you say so.
    .no = It is. Please look at the name.
    .better = Whoever says yes to this may only be tired. Let the story of the passport be told, and raise the photograph afterwards, if there is reason.
q-papers-suggest = When they told you to delete the messages, what did you think?
    .yes = That I would rather have kept them.
    .no = Which messages? I have not said anything about messages.
    .better = If nobody has spoken of messages, they are your idea now. Ask what advice there was for the arrival.
q-papers-opinion = From your part of the world they all bring me the same story and the same form.
    .answer = I can only answer for mine, officer.
    .better = Where somebody comes from says nothing about a form. Ask how this one was filled in.
q-papers-accuse = You have lied on this form. That alone is enough.
    .answer = If something on it is wrong I would like to know what.
    .better = A wrong box is not yet a lie. How was the form filled in, and what about the earlier stays?
q-papers-threat = A false paper means prison here. I will ask only once more.
    .better = The passport can be looked at and its story can be asked for. Neither needs a threat.

### Questions: the journey

q-journey-open = Tell me how you travelled, from your front door to this desk.
q-journey-layover = How long did you wait on the way?
q-journey-night = Where did you spend last night?
q-journey-next = Where do you go from here, once you leave this building?
q-journey-packed = Did you pack this bag yourself?
    .yes = Yes. Nobody else has had it.
q-journey-alone = Are you travelling alone?
    .yes = Yes, alone.
    .better = To be asked that by an officer can frighten, and the yes tells little. The way here brings whoever was on it.
q-journey-forced = Do you go to the hotel first or straight to the bus?
    .yes = To the bus.
    .no = To the hotel. Which bus?
    .better = If nobody has spoken of a bus, it has been mentioned now, and by you. Ask where the traveller goes from here.
q-journey-multi = How did you come, how long did you wait, and where do you go now?
    .better = Somebody who has just got off an aeroplane keeps one of three. Begin with the way here.
q-journey-leading = Vientiane is only a stop for you on the way to another country, is it not?
    .yes = It may be.
    .no = No, to no other country.
    .better = Open, it reads: where do you go from here? Then the next border has to be named by the traveller.
q-journey-suggest = The night bus to Bokeo, who has the ticket for it?
    .yes = The driver has it, I believe.
    .no = What bus is that?
    .better = If there is such a bus you have just said that you know of it. Ask what happens after this building.
q-journey-opinion = Coming all this way with one small bag. I have my own thoughts about that.
    .answer = It is what I can carry.
    .better = A small bag is a small bag. Let the journey be told.
q-journey-accuse = Nobody takes such a route without a reason. You are hiding where you come from.
    .answer = I come from home. The route is what the ticket says.
    .better = Let the route be told first; then lay the ticket beside it, and ask.

### Questions: home

q-home-open = Tell me a little about the people you live with, only as much as you want to.
q-home-leaving = Please tell me how it came about that you left, in whatever way is easiest for you.
q-home-back = What would happen if you had to go back now?
q-home-knows = Who at home knows where you are?
q-home-wish = What would help you most, as you see it?
q-home-free = May we speak about home for a little longer?
    .yes = Yes. It is all right.
    .no = Not now, please.
q-home-gladly = Are you glad to be here?
    .yes = Yes. Of course.
    .better = One says yes to that out of politeness. How it came about that the traveller left is a question with room in it.
q-home-forced = Did you leave for work or because of trouble?
    .yes = For the work.
    .no = That cannot be said in one word.
    .better = Whoever has trouble will not pick it from a list of two. Ask openly, and wait.
q-home-multi = Who is at home, why did you leave, and what if you go back?
    .better = The last of the three can save somebody. It must stand alone, and be waited for.
q-home-leading = The police at home are looking for you, are they not?
    .yes = What have you heard?
    .no = No. I have done nothing.
    .better = Somebody who fears the police at home must think now that you see it as they do. Ask how it came about.
q-home-suggest = When you ran away from your family, who helped you?
    .no = I did not run away from my family.
    .better = The running away was your idea. Ask how it came about, and what would happen if the traveller had to go back.
q-home-opinion = Every country has its rules. There is no need to run from them at once.
    .answer = (looks at you for a moment) I have not said anything about rules.
    .better = You have taken a side before you have heard anything. Let the traveller tell it.
q-home-accuse = You left something behind there that you do not want us to find.
    .answer = I left my mother behind there. And my sister.
    .better = It hurts and brings nothing. The open question is: how did it come about that you left?
q-home-threat = One call to your embassy, and I know everything about you. Shall I?
    .better = For somebody who fears the state at home there is no worse threat. Ask what would happen if the traveller had to go back.

### Questions: being met

q-met-open = Tell me how it comes about that somebody is waiting for you here.
q-met-known = How well do you know the person with the sign?
q-met-safe = Do you feel safe with what comes next today?
    .yes = Yes, I think so.
    .no = (takes a while) No. If you ask me like that, no.
q-met-waiting = Is somebody waiting for you?
    .yes = Yes, outside. There is a sign.
    .better = You can see that through the glass. Who sent the car, and how that came about, you cannot.
q-met-forced = Is that a friend out there, or your employer?
    .no = Neither. A driver.
    .better = Most people behind a sign are neither. Ask how well they know each other.
q-met-multi = Who is that, who sent the car, and have you met before?
    .better = Let the traveller tell of being met; then one probe, about the person.
q-met-leading = The one out there is going to be your boss, is that not so?
    .yes = I could not say.
    .no = No. That is a driver.
    .better = You do not know it, and now the traveller does not either. Ask about being met.
q-met-suggest = Which of their numbers did they send the car from this time?
    .yes = From one that I had not seen before.
    .no = Whose numbers?
    .better = You speak as if you had been reading along. Ask how it came about that somebody waits here.
q-met-opinion = People who are fetched by strangers have not thought very far.
    .answer = One has to get from the airport to the town somehow.
    .better = To be fetched is ordinary. How well do they know each other?
q-met-accuse = You and the driver belong together, and you have both practised this.
    .answer = I have not exchanged a word with the driver. You saw me come in.
    .better = Ask each of them alone, openly, and compare.

### Questions to the driver

q-driver-open = Please tell me about this ride.
q-driver-order = Who ordered the car?
q-driver-own = How long have you been driving from this airport?
q-driver-sign = Is that the name you were given, on the sign?
    .yes = Letter by letter, officer.
q-driver-told = { $traveller-name } has told us about the job and the people behind it. What do you know of them?
    .no = Nothing. What people? They will want to know why it takes so long.
    .better = What was said at the desk stays at the desk. The ride itself can be asked for, without anybody's words.
q-driver-accuse = How many have you delivered to them already?
    .answer = Delivered? (takes out the telephone) I think I had better ask my company what I am to say.
    .better = The driver is paid for a ride, and whoever pays is one message away. "Who ordered the car" is all you need.
q-driver-threat = Tell me who is behind this, or the car stays here with you in it.
    .answer = Then I call them now and say that the passenger is not coming.
    .better = One threat, and those who wait know everything. Ask where the ride goes.

### Acts

a-greet = Good afternoon, and welcome. Please take the chair there. I am sorry that you have to wait a little longer.
    .label = Greet
    .slowly = Good afternoon. (sits down, and follows your lips) If it is slow, I can follow.
    .easily = Good afternoon. Thank you. It is good to sit on something that does not shake.
a-small-talk = They keep the cabins so cold on that flight. Have you warmed up a little?
    .label = A word about the flight
    .cold = Slowly. I had the blanket of the whole row, and still.
a-explain-role = I work in the second inspection. Some travellers are asked a little more than at the counter, so that I understand the papers before anybody decides. I write down what you say. You may ask me anything, you may say that you do not know or do not understand, and you may have an interpreter.
    .label = Explain role and rights
    .nods = (nods at every sentence, also where there was nothing to nod at)
    .thanks = Thank you. That is good to know beforehand.
a-interpreter = In which language can you say best what you mean? I can get an interpreter on the telephone who has nothing to do with either of us.
    .label = Offer an interpreter by telephone
    .on-the-line = (names the language of home; after a short wait a calm voice on the telephone introduces itself to you both, and { $traveller-name } answers with three times as many words as before)
    .no-need = This is fine, thank you. I follow you well, and I will say so if I do not.
a-driver-helps = (You wave to the driver.) You two speak together, I suppose? Please come in and help us with the language.
    .label = Let the driver translate
    .comes = If you like, officer. I know a few words. What is it that my passenger is to tell you?
a-private-word = Nobody can hear us here, not the counter and not the people at the doors. I speak like this with everyone. What you tell me I pass on only to those who need it to help or to decide, and I will tell you before I do. You can stop whenever you want to.
    .label = A private word
    .sits-up = (looks round once, and then for the first time straight at you)
a-ask-needs = Is there something you need first? Something to eat, the toilet, a quiet minute?
    .label = Ask what the traveller needs
    .hungry = If there is something to eat. On the aeroplane it cost money.
a-give-food = Here, rice and an egg, and there is tea. Eat first, the questions will keep.
    .label = Bring something to eat
    .eats = Thank you. (eats all of it, and folds the paper) Thank you, really.
a-pause = Let us leave it for a moment. Stretch your legs, if you like.
    .label = Make a pause
    .breathes = (stands up, goes to the wall and back) It is better now.
a-apologise = I should not have put it that way. I apologise, and I will ask it better.
    .label = Apologise
    .accepts = (nods) All right.
a-ask-letter = Is there a letter about this work? I would like to read it, if you have it with you.
    .label = Ask for a letter
    .none = There is no letter. It is as I have told you.
    .given = Yes, in the front pocket. I was told to keep it at hand.
    .not-here = (searches the bag) I must have left it at home. I do not have it with me.
a-ask-chat = If you want to, you can show me a message that belongs to this journey. Which one, you choose, and the telephone stays with you.
    .label = Ask for a message on the telephone
    .shows = (scrolls up and down for a time, and turns the screen to you) Then this one.
a-show-booking = Please look at this line of your booking with me.
    .label = Show the traveller the booking
    .reads = (reads it twice) I see.
a-call-hotel = (You call the { $hotel }, on the number in the tourism office's list.)
    .label = Telephone the hotel
    .expects = A clerk answers at once: "Our student! Four weeks, with the technician. The room is ready and the car is at the airport. Did our old letter paper cause you trouble? We were Lakmeu Inn until September."
    .two-nights = A clerk looks it up: a room for two nights, paid in cash through a travel counter. "For the computers? No, we expect nobody."
    .unknown = A clerk looks it up: booked online on Sunday, cancelled the same evening. "And we take no students this year. You are the second office to ask us this month."
a-call-college = (You call the teacher, on the number from the college's page.)
    .label = Telephone the teacher
    .confirms = The teacher laughs: "Has { trav-she } lost the letter? Four weeks at the hotel, unpaid, { trav-she } chose it from my list."
    .rings-out = It rings for a long time, and nobody picks up.
a-register = (You look into the register of hotels and companies for the names in these papers.)
    .label = Look into the company register
    .renamed = The hotel is listed, with a line underneath: until September under the name Lakmeu Inn.
    .no-company = The hotel is listed. A company called Senlik, or Care Desk, is not, in any province.
    .hotel-only = The hotel is listed. So far the papers name nothing else that one could look for.
a-earlier-entries = (You ask the system for the pictures taken at the earlier entries.)
    .label = Ask for the pictures of earlier entries
    .another-face = Both pictures show the person on the passport's photograph. That is not the person on the chair.
    .same-face = Both pictures show the person on the chair, a little younger.
a-tell-embassy = (You call the embassy of the country that issued the passport and give them the name.)
    .label = Telephone the embassy
    .noted = A duty officer thanks you, repeats the name letter by letter, and asks how long you can keep the traveller there.
a-ask-supervisor = (You take your notes over to your supervisor.)
    .label = Ask the supervisor
    .stop = "Fear of going back? Then nobody goes back today, and nobody calls that embassy. You need not judge it, and neither do I; we pass it on to those who do. If you still ask about the passport, ask gently, and leave out who and where at home."
    .understood = "One thing first. Have the two of you really understood each other? If not, get somebody on the telephone who speaks the language."
    .facts = "And why does somebody travel like this? Ask about the papers, and ask about home. Then come back."
    .your-call = "Good. Tell me what you decide and on which facts. Whom we have to call, I call."
a-advise-box = About the form: "tourism" is for holidays. Work or practice here, paid or not, may need another permission; the immigration office can tell you, and I write down for you where that is. What has to be done now I will ask my supervisor.
    .label = Explain the box on the form
    .put-right = Then it was the wrong one. I am sorry. May I put it right today?
    .wonders = (slowly) So that was wrong as well. They said that everybody does it like this.
    .listens = (listens) I did not know that.
a-fear-card = This card has the same sentence in many languages: whoever is afraid to go back may point to it here, and nothing is decided at this desk. You need not say anything. I show it to many people.
    .label = Lay out the card about fear of return
    .points = (reads it in silence, puts a finger on the line and leaves it there) This. I cannot go back.
    .hands-back = (reads it, and hands it back) Thank you. No.
a-offer-contact = Whatever happens today, please take this sheet. It says where people from abroad can get advice in this country, free of charge and without giving a name.
    .label = Offer information and a contact
    .keeps = (reads the first lines, and folds it twice) Thank you.
a-offer-adviser = There are people here who help when a job is not what it was said to be, or when somebody cannot go back. They are not the police. You can speak with one of them, alone; you need not.
    .label = Offer to see an adviser
    .would-like = Before I go on from here? Yes. Yes, I would like that.
    .who-hears = And nobody at home hears of it? Then yes.
    .no-need = That is good to know. I think I do not need it.
a-close = That was all I wanted to ask. Thank you for your patience. I will tell you now what happens next, who is told of it and how long it takes; whatever comes to your mind later, you can still say.
    .label = Close the interview
    .thanks = All right. If something more comes to my mind, I will say so.

n-hunger = Something to eat

c-call-hotel-expects = Hotel: expects a student for four weeks; room and car are ready; was Lakmeu Inn until September.
c-call-hotel-two-nights = Hotel: a room for two nights, paid in cash; expects nobody for the computers.
c-call-hotel-unknown = Hotel: booking cancelled the same evening; takes no students this year.
c-call-college-confirms = Teacher: four weeks at the hotel, unpaid, from the college's list.
c-register-renamed = Register: the hotel was called Lakmeu Inn until September.
c-register-no-company = Register: no company called Senlik or Care Desk.
c-earlier-entries-another-face = Earlier entries: the pictures show the person of the passport's photograph, not the traveller.
c-earlier-entries-same-face = Earlier entries: the pictures show the traveller.

### Contradictions

d-name = One hotel was named; the letter comes from another.
    .fair = You told me of the { $hotel }. The letter has another name at its head, Lakmeu Inn. How do the two go together?
    .accuse = Your letter is from a different hotel altogether. Did you think that I would not read it?
    .early = That is the same house. They have a new name, it is in their message.
    .late = That is the same house. It was Lakmeu Inn until September, and they are using up the old paper. They wrote to me about it, I can show you.
    .accused = It is the same house! I did not choose their letter paper. You need only ask.
d-extension = One extension was named; one of the papers has another.
    .fair = You gave me the extension { $line }. On one of the papers there is another one. Help me with that, please.
    .accuse = Even the telephone number is wrong. Nothing here is true.
    .early = They got a new one. I have it from their message.
    .late = With the new name they got new extensions. { $line } is the one from their message. The other must be from before September.
    .accused = It is a telephone number! They have a new one, that is all.
d-photo = The photograph in the passport does not show the traveller.
    .fair = I have looked at the photograph and at you, as I do with everybody, and I do not find you in it. Please help me understand that.
    .accuse = That is not your face. You are travelling on a stolen passport.
    .early = I was ill that year. Many people say that it does not look like me.
    .late = (says nothing for a long time) It is my cousin's. My cousin gave it to me, nobody has stolen it. My own they took with them when they came to our house.
    .accused = Nothing is stolen. I am no thief.
d-stamps-told = Two journeys by aeroplane were told; one of the stamps is from the bridge.
    .fair = You told me about the earlier stays. One of the two entries was over the bridge, by land. Please tell me about that one.
    .accuse = By aeroplane, you said. It was the bridge. You have never been here at all.
    .early = Yes, the bridge. I had forgotten that one.
    .late = (looks at the stamp as if for the first time) I have only learnt "twice". Nobody told me of a bridge.
    .accused = I do not remember every stamp. Who does?
d-route = One change in Bangkok was told; the ticket has two, and Kuala Lumpur.
    .fair = You told me of one change, in Bangkok. The ticket goes by way of Kuala Lumpur first, and takes nearly a day longer. Help me understand the route.
    .accuse = Kuala Lumpur! And you tell me one change. What else have you left out?
    .early = That was the cheapest, with the long wait. I did not count it.
    .late = Yes, it was three aeroplanes. The man who arranged it bought it like that. A route that nobody would run away on, he said.
    .accused = I did not make the route. I only sat in it.
d-nights = A stay of four weeks was told; the room is booked for two nights.
    .fair = You told me how long you are staying. The booking ends after two nights. What comes after that?
    .accuse = Two nights, it says here. The four weeks are a fairy tale.
    .early = For the time after I was to ask at the desk, for a cheaper room.
    .late = After that I am no longer here. The flight home is only for show. Two nights was all it ever was.
    .accused = I have only read what is on my ticket.
d-cancelled = A stay at the hotel was told; the booking has been cancelled.
    .fair = You told me about the hotel. On this booking it says that it was cancelled. What do you know about that?
    .accuse = Cancelled! There is no hotel. Stop this now.
    .early = Cancelled? They must have mixed something up. I wrote that I come a little later.
    .late = Cancelled? (takes the sheet in both hands) Then there is not even a bed. It was only for the form, they said. I am here because of the job.
    .accused = I did not cancel anything. I do not know who did.
d-bus = To the hotel, was said; the message speaks of a night bus to Bokeo.
    .fair = You told me where you go from here. The message that you showed me speaks of a bus to Bokeo, tonight. Tell me about that.
    .accuse = And what is this bus? You have been lying to me all along.
    .early = (turns the telephone over, so that the screen lies on the desk)
    .late = That is where the work is now. In the advertisement it was an office, here in the city. The driver is to see me onto the bus, and in the morning my telephone is handed in at the gate.
    .accused = I showed you the message of my own accord. Nobody else would have.
d-paid = The aunt was said to have paid; the ticket names a company.
    .fair = You told me that your aunt bought the ticket. On the ticket there is a company, Senlik Care Desk. How do the two go together?
    .accuse = Your aunt is a company, then? Enough of this.
    .early = She bought it through them. It was cheaper like that.
    .late = They bought it, the people with the job. The aunt was in what I had to learn. I do have one, but she has no card.
    .accused = I do not know how they do it with the tickets.
d-ride = To the hotel, the traveller said; the driver tells it differently.
    .fair = You told me where you go from here. What your driver tells me of the ride is not the same. Help me put the two together.
    .accuse = Your own driver says something else. One of you is lying.
    .early = (looks at the sign behind the glass, and says nothing)
    .late-relative = (nods slowly) In two days, in the morning. From that station somebody takes me to another border. Which one, I hear on the way.
    .late-offered = The night bus to Bokeo, yes. I was to tell nobody, and the driver has simply said it.
    .accused = Then ask the driver. I have only just come out of an aeroplane.
d-unexpected = The hotel can confirm it, was said; the hotel expects nobody.
    .fair = You said that I could ask the hotel. I have called, and they do not expect you. What could be the reason?
    .accuse = I have called your hotel. Nobody knows you there. So now the truth.
    .early = (says nothing, and looks over at the doors)
    .late = (quietly) Because I have never written to them. It is what I was sent, in three evenings of voice messages: the aunt, the teacher, the hotel. And then delete it all.
    .accused = I was told that they know. I do not know more than that.

### Outcomes

o-traveller =
    .why-placed-admit = Account, letter and a call to the hotel fit, and the two differences were explained by one new name. The box was wrong and the intention was not: explain it, put it right, let { trav-her } go on.
    .why-placed-secondary = Defensible for the few minutes that a call takes. After it there is nothing left to look for.
    .why-placed-admin = A wrong box is explained and put right. To make a case of it punishes somebody for asking the wrong secretary.
    .why-placed-protect = Kindly meant. But nobody has deceived or bound { trav-her }, and the place is there, and waiting.
    .why-placed-asylum = Nothing that { trav-she } said was fear of going back; a lost term is no such thing.
    .why-placed-refuse = There is no ground. A new name over a hotel's door and an aunt's card are none, and four weeks of study are lost for it.
    .why-placed-crim = Nothing here points to an offence; there is only a form without a box for what { trav-she } does.
    .why-relative-asylum = "I cannot go back", in whatever words, is enough: stop, do not return, call the supervisor and the channel for such cases. Whether the fear is well founded is not judged at this desk, and somebody else's passport does not take the right away.
    .why-relative-asylum-wrong = The right code; but the fear has to have been heard. A code without the words behind it helps nobody to protect { $traveller-name }.
    .why-relative-secondary = Defensible once the fear was heard, if whoever takes over is told of it first. Without it, the next desk sees only somebody else's passport.
    .why-relative-refuse = The passport was seen and the person was not. Whoever is sent back from here is awaited there, and nothing can undo it.
    .why-relative-crim = Nobody becomes an offender by having been smuggled, and in a flight from danger the passport of a cousin is what there was. The man behind the bus station is the one to report.
    .why-relative-admit = The next border is two nights away, in a stranger's car and with a second half to pay, and nobody has written down the fear.
    .why-relative-admin = This is no minor irregularity, and no fine answers "I cannot go back".
    .why-relative-protect = Nobody means to exploit { trav-her }, so it is not this referral. What { trav-she } needs is not to be returned.
    .why-offered-protect = Place, hours and terms have changed since { trav-she } said yes, the contract cannot be read, the answers for you were rehearsed, a sum is due for leaving, and the hotel knows of nobody. That is a reasonable indication at recruitment, and no harm has to have happened first. What does have to come first is a word in private: who will hear of it, and that { trav-she } may say no.
    .why-offered-secondary = Defensible after a word in private: somebody who knows more can go on, and the bus leaves without { trav-her }. But what can be found out here is enough to refer.
    .why-offered-admit = You have let { trav-her } go on to the driver, who is to see { trav-her } onto the night bus.
    .why-offered-refuse = The next message names another crossing, and the sum has grown by one flight. A refusal without a word sends { trav-her } on to the same gate.
    .why-offered-crim = The untrue answers were dictated by those who mean to use { trav-her }. A possible victim is not punished for them.
    .why-offered-admin = The wrong box is the smallest thing here, and it was filled in by somebody else.
    .why-offered-asylum = { $traveller-name } does not fear to go home; { trav-she } fears the sum and the shame. The channel is the one for possible victims.

k-told-embassy = Told the embassy of somebody who fears that state
    .why = You had heard the fear. Now the state that is feared has a name, a flight and a place, and the family at home may have visitors. This cannot be taken back.
k-told-blind = Told the embassy before asking why
    .why = Nobody had asked what would happen on return. In this truth the call itself brings the danger, to { $traveller-name } and to those at home. Ask first; and call an embassy only with consent and through your supervisor.
k-passed-on = Passed on what was said in private
    .why = The driver is innocent and has a telephone, and whoever ordered the car asks if the passenger is through. What was said at the desk was one message away from them.
k-voiced-outside = Voiced suspicion to the driver
    .why = The driver had done nothing, in any of the truths. Whoever ordered the car now hears that the passenger is being asked, and by whom.
k-charged = Treated somebody to be protected as an offender
    .why = Borrowed papers in a flight, and answers that were dictated, were held against the person they were made for.
