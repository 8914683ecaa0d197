# Border pass: every word of the case, in English.
#
# For translators. The traveller is 28 to 46, from across the border, sparing with words, dry, used to work; the driver is 36 to 55, from
# this province, quick-tongued, known to everybody at the gate. Either may be a woman or a man. With the draw "little" the traveller speaks
# through an interpreter and may then sound more at home in the language. A question keeps its type in every language.

### Words used inside other texts

trav-she = { $traveller-sex ->
    [male] he
   *[female] she
}
trav-she-cap = { $traveller-sex ->
    [male] He
   *[female] She
}
trav-her = { $traveller-sex ->
    [male] him
   *[female] her
}
trav-their = { $traveller-sex ->
    [male] his
   *[female] her
}
drv-she = { $driver-sex ->
    [male] he
   *[female] she
}
drv-she-cap = { $driver-sex ->
    [male] He
   *[female] She
}
drv-her = { $driver-sex ->
    [male] him
   *[female] her
}
drv-their = { $driver-sex ->
    [male] his
   *[female] her
}

draw-goods =
    .bowls = enamel bowls
    .raincoats = raincoats
    .mats = straw mats
    .stools = plastic stools
draw-market =
    .three-palms = Three Palms
    .old-weir = Old Weir
    .brick-kiln = Brick Kiln
    .water-tower = Water Tower

### The case

scenario =
    .title = One day over
    .brief =
        Bavet, entry from Viet Nam, second inspection, 12 November 2025, twenty-five past eight in the morning.
        The first counter has sent two people over from one minibus: { $traveller-name }, { $traveller-age }, with a worn border pass, bundles of goods, an envelope of money and a cloth round the left hand; and { $driver-name }, { $driver-age }, of this province, who drives and has handed the passes in. In October one stay on the pass was a day too long. The counter noted it in pencil and wants you to settle it.
        On your desk lie two passes, a page of stamps, a bill and the envelope, all still closed. The lane is quiet; you have forty minutes.
    .after = Everybody has been told what happens next and how long it takes. The minibus is parked where it is in nobody's way.

t-trip = This trip
    .go-on = I am listening. And then?
    .sum-up = Let me say back how I have understood this trip. Stop me where it is wrong.
t-trade = The goods
    .go-on = Tell me a little more about it, please.
    .sum-up = About the goods I have noted this. Is anything missing?
t-stays = Earlier stays
    .go-on = Yes. What else was there, that time?
    .sum-up = So this is what you told me about your stays. Correct me if I have a day wrong.
t-money = Money
    .go-on = I see. What else should I know about the money?
    .sum-up = I will go through the money once more, sum by sum. Tell me if one is wrong.
t-papers = The pass
    .go-on = Take your time. What more can you tell me about the pass?
    .sum-up = This is how I have understood the story of your pass. Is it so?
t-together = The two of you
    .go-on = Go on, please, as you like.
    .sum-up = So that is how you come to be in one minibus. Have I got it right?
t-days = Days and nights
    .go-on = Thank you. Tell me as much of it as you wish.

### Persons

p-traveller = Traveller
    .truth-trader = { $traveller-name } was telling the truth. { trav-she-cap } has sold { $goods } from stall C 14 for years, pays the rent in person, and stayed one day too long because the road was under water. The sum that did not fit came from a rent that had gone up for a new roof.
    .truth-fares = The person who came in under the name { $traveller-name } is a bricklayer from far away who was lent the pass of somebody with a broken leg, and pays { $driver-name } a fee for it. Nobody was forced or deceived. Travelling like this is against the rules; having been smuggled is no crime, and a worker without a name on paper is easily cheated later.
    .truth-kept = { $traveller-name } answered an advertisement for the night desk of a hotel in spring and has not been free since. In a locked building { trav-she } writes to strangers until they send money, for a debt that only grows. Every seventh day { trav-she } is driven out of the gate and in again, so that the stamps look as they should. The irregular day and the messages are what was done with { trav-her }, not what { trav-she } is to be punished for.
    .declined = I would rather leave that.
    .again = That I have told you. It has not changed since.
    .silent = (looks at the cloth round the hand and says nothing)
    .accused = You may think so. I cannot take the thought away from you.
    .threatened = (pushes the chair back a little) Then I had better say nothing more.
p-driver = Driver
    .truth-trader = { $driver-name } drives a minibus for people who go to market, for a few dollars a seat. The passes were in one pile because the window likes it so.
    .truth-fares = { $driver-name }, of this country and known at the gate, brings people over for { $fee } a head on passes that { drv-she } borrows by the week. Six groups in a month. The bundles ride along each time and are never sold.
    .truth-kept = { $driver-name }, of this country and known at the gate, works for the people who own the building. { drv-she-cap } brings the passes in a bag, counts the workers into the minibus and counts them out again at the back door.
    .declined = With your permission, officer, I will leave that one.
    .again = You have that from me already, officer.
    .silent = (turns the car key over and over on the table)
    .accused = In all the years that I have been driving through here nobody has spoken to me like that.
    .threatened = Then write it down, and let your chief read it out to me.
p-rider = The one on the back bench
    .truth-fares = { $rider-name }, or whoever travels under that name, came off the same bus and was going to the same building site, on the second borrowed pass.
    .truth-kept = { $rider-name } sleeps on the same floor as { $traveller-name }, had a fever in the night, and was told to lie still until the barrier was behind them.

### Facts: this trip

f-going =
    .note = Says: to { $market } market in this province, to sell; no further.
    .note-full-fares = Says: to the capital, to lay bricks; does not know the market.
    .note-partial-kept = Says: "the market" is what one says at the window.
    .note-full-kept = Says: back to a building ten minutes from here, to work and sleep.
    .note-driver = The driver says: { $traveller-name } goes to { $market } market, to unload and sell.
    .full = To { $market } market, here in the province. I unload, I sell what I can, and I pay the rent for my stall. Further in I have no business.
    .full-fares = To the capital. They are building a row of shop-houses there and need people who can lay bricks. { $market } market I would not find if you set me down beside it.
    .partial-kept = { $market } market. That is what one says at the window, and so I say it.
    .full-kept = Back to the building where I work and sleep. It is ten minutes from here. A market I have not seen since I came to this country.
    .cover-driver = To { $market } market, officer, where else. { trav-she-cap } unloads and sells, and at the end I fetch { trav-her } again.
f-came =
    .note = Says: out since Friday, at home; on the road at four with the bundles, loaded at the tea stall.
    .note-full-fares = Says: two nights on a bus from far up the coast; fetched at the bus station at five.
    .note-full-kept = Says: out this morning, in this morning; not at home since April.
    .note-driver = The driver says: took { $traveller-name } on at the tea stall before the gate.
    .full = I have been at home since Friday. At four I was on the road with my bundles on a trailer, and at the tea stall before the gate they went over into { $driver-name }'s van.
    .full-fares = Two nights on a bus, from far up the coast. At five { $driver-name } fetched us from the bus station over there, and the bundles were in the van already.
    .cover-driver = I took { trav-her } on at the tea stall before the gate, with everything. Like each time.
    .adapted = I was at home all the same. Which stamp stands where I have never checked.
f-nights =
    .note = Says: stays { $nights-number } nights.
    .note-full-fares = Says: no day of return was named.
    .note-partial-kept = Says: always the seven days, then to the gate; "{ $nights-number } nights" is what one says.
    .note-driver = The driver says: { $traveller-name } stays { $nights-number } nights.
    .full = { $nights-number } nights, then I am out again. Since October I keep well under the seven.
    .full-fares = Nobody has named me a day. As long as there are bricks.
    .partial-kept = { $nights-number } nights, one says. It is always seven days, and then we are brought to the gate.
    .cover-driver = { $nights-number } nights, officer, and then I bring { trav-her } out.
f-bed =
    .note = Says: sleeps above a rice seller's.
    .note-full-fares = Says: will sleep on the site.
    .note-full-kept = Says: eight to a room on the seventh floor.
    .note-driver = The driver says: { $traveller-name } sleeps above the rice seller's.
    .full = Above a rice seller's, in a room that looks down on his scales. I pay by the night and have my own nail for the mosquito net.
    .full-fares = On the site, I was told, under the roof as soon as there is one.
    .full-kept = Eight in a room, on the seventh floor. Mine is the lower bed by the wall.
    .cover-driver = Above the rice seller's. Half the market sleeps there.
f-retelling =
    .note-cover = Tells it all once more from the beginning.
    .note-full = Tells it once more from the beginning; keeps to it all but one small thing, which is put right.
    .note-driver = The driver says: there is nothing to add.
    .cover = From the beginning? Then you would hear the same, only slower.
    .cover-driver = You have heard it, officer. It does not get newer the second time.
    .full = { $slip-is ->
        [stall] The bundles, the tea stall, the market, the rent, and out again. All as I said, but for the stall: C 14, that is mine, and not the forty-one I began with.
       *[bundles] The tea stall, the market, the rent, and out again. All as I said, but for the bundles: nine with the small one, which I left out at first.
    }

### Facts: the goods

f-wares =
    .note = Says: sells { $goods }, tied up in bundles.
    .note-partial-fares = Says: the bundles were in the van already; everybody holds one.
    .note-full-fares = Says: the bundles are the driver's and ride back unopened.
    .note-full-kept = Says: was handed the bundles this morning and has never opened one.
    .note-driver = The driver says: { $traveller-name } sells { $goods }.
    .full = I sell { $goods }, by the bundle and by the piece. Somebody always needs one, that is why I have stayed with it.
    .partial-fares = There should be { $goods } in there. The bundles were in the van when I got in, and each of us was to hold one.
    .full-fares = The bundles belong to { $driver-name }. They ride over with everybody and ride back in the evening, and nobody unties them.
    .full-kept = Those bundles were put into my arms this morning, as on every such morning. They say { $goods } to us, so I say { $goods }. I have never opened one.
    .cover-driver = { trav-she-cap } sells { $goods }. My own kitchen is full of them.
f-prices =
    .note = Says: by the piece in the morning, by the dozen after noon; what sells when.
    .note-full-fares = Says: knows the price of bricks, not of these goods.
    .note-partial-kept = Says: would have to read the price; has never sold one.
    .note-driver = The driver says: { $traveller-name } sells by the piece and by the dozen.
    .full = By the piece in the morning. By the dozen after noon, when the village people drive home. The small ones go in the rains, the large ones before New Year, and what has a flaw goes on the last day for whatever is offered.
    .full-fares = I could tell you what a thousand bricks cost in four provinces. What one of these costs I have no idea.
    .partial-kept = The price I would have to read off. I have never sold one.
    .cover-driver = By the piece and by the dozen. { trav-she-cap } could sell them to a fish.
f-bundles =
    .note = Says how many bundles there are.
    .note-driver = The driver says: nine bundles.
    .full = Nine bundles, counting the small one.
    .slip = Eight bundles.
    .corrected = The bundles I counted wrong. It is nine, I had left out the small one.
    .cover-driver = Nine. I have carried every one of them.
f-stall =
    .note = Names the stall.
    .note-full-fares = Says: has the number from the bill; has never stood there.
    .note-full-kept = Says: has learned the number by heart; could not show the row.
    .note-driver = The driver says: { $traveller-name } has stall C 14.
    .full = Row C, number 14, opposite the woman with the fish traps.
    .slip = Row C, number 41, opposite the woman with the fish traps.
    .corrected = The stall, one moment. It is 14 and not 41.
    .full-fares = It says C 14 on the bill, and that is all I know of it. I have never stood there.
    .full-kept = I have learned C 14 by heart. Where row C begins I could not show you.
    .cover-driver = Row C, officer, number 14.
f-supplier =
    .note = Says: buys from a workshop of three brothers, half of it on trust.
    .note-full-fares = Says: does not know who makes the goods.
    .note-full-kept = Says: the same bundles stand in the corridor each time.
    .note-driver = The driver says: the goods come from a workshop of three brothers.
    .full = From a workshop two hours behind the gate, three brothers. They give me half of it on trust, and I have never let them wait.
    .full-fares = Whoever makes them, I have not met them.
    .full-kept = I know of no workshop. The bundles stand in the corridor downstairs, the same ones every time. Nobody has even changed the string.
    .cover-driver = From a workshop over there, three brothers. I have loaded at their door.
f-confirm =
    .note = Says: ask the association in the market, or the neighbour with the fish traps.
    .note-driver = The driver says: ring the association in the market.
    .full = Ask the association in the market, they know every stall. Or the woman with the fish traps, she will tell you more about me than I would.
    .cover-driver = Ring the association in the market, officer. They know { trav-her } there.

### Facts: earlier stays

f-over =
    .note = Says: the road was under water; out on { $reopened }, the first day it was open; one day over.
    .note-full-fares = Says: the day belongs to whoever owns the pass; the water had to be learned.
    .note-full-kept = Says: there was no water that week; the van did not come.
    .note-driver = The driver says: nothing got through on the road until { $reopened }, because of the water.
    .full = That was the week of the water. Between the market and here the road was under, and for three days nothing drove. On { $reopened } they let the first minibus through, and I was in it. So it was eight days and not seven. I said so at once, and they wrote it down.
    .full-fares = That is not my day. It belongs to the owner of the pass. I know of the water because I was made to learn it.
    .cover-driver = The water, officer! Until { $reopened } nothing got through on that road, not even me.
    .adapted = There was a second water after that one. It may be that I mean the second.
f-water =
    .note = Says: five people in the rice seller's loft, noodles, the lower shelf lost.
    .note-full-fares = Says: was on a scaffold at home that week.
    .note-partial-kept = Says: is to say "a loft, five people, noodles"; was not there.
    .note-driver = The driver says: { $traveller-name } sat in the rice seller's loft with four others.
    .full = In the rice seller's loft, five of us on the sacks. We cooked noodles for all of them on one little flame, and the frogs came up the steps. Of my stall the whole lower shelf was gone.
    .full-fares = I was on a scaffold that week, at home. About this water I can tell you nothing.
    .partial-kept = A loft, five people, noodles. That is what I am to say. I was not there.
    .cover-driver = In the rice seller's loft, the five of them, with noodles. It has been told to me at every barrier since.
f-rhythm =
    .note = Says: most weeks once, for a few days; oftener before New Year.
    .note-full-fares = Says: is at this gate for the first time.
    .note-full-kept = Says: every seventh day out and in again; nobody gets out but for the window.
    .note-driver = The driver says: { $traveller-name } comes most weeks once.
    .full = Most weeks once, for a few days. Before New Year oftener. It goes by what I have left on the shelf.
    .full-fares = There is nothing to tell. I am at this gate for the first time in my life.
    .full-kept = Every seventh day. Out at the one gate, once round, in at the other. Nobody gets out except for the window.
    .cover-driver = Most weeks once. I could set my watch by { trav-her }.
f-worry =
    .note = Says: is afraid of the fine.
    .note-driver = The driver says: everybody is afraid of the fine.
    .full = To be honest, I am afraid of the fine. Since the first window I have been doing sums, and my mouth is quite dry.
    .cover-driver = Everybody is afraid of the fine, officer. It is only one day.

### Facts: money

f-cash =
    .note = Says: { $rent }, the rent of the stall for half a year.
    .note-full-fares = Says: no rent; money for the ride, put together.
    .note-full-kept = Says: not { trav-their } own; counted in before and counted out after.
    .note-driver = The driver says: the money is { $rent }, the rent of the stall.
    .full = That is { $rent }, for the stall, half a year. It is due this week. I do not like to carry it about, so the sooner it is with them the better.
    .full-fares = It is no rent. It is our money for the ride, put together, so that it looks like rent.
    .full-kept = That money is not mine. It is counted into the envelope before we go and counted out when we are back. Money of my own I have not had in my hand since spring.
    .cover-driver = { $rent }, for the stall, the half year. I would not want to carry it.
f-seat =
    .note = Says: { $fare } for the seat.
    .note-full-fares = Says: { $fee } a head; half at the bus station, half in the capital.
    .note-full-kept = Says: pays nothing for the seat; it is written down.
    .note-driver = The driver says: { $fare } a seat, for everybody the same.
    .full = { $fare } for the seat. For the bundles nothing, but I help with the tyre when there is one.
    .full-fares = Not { $fare }. It is { $fee } for each of us, half of it at the bus station, and half when one sees the river in the capital.
    .full-kept = I pay nothing for the seat. They write it down.
    .cover-driver = { $fare } a seat, officer, for everybody the same.
f-owed =
    .note = Says: owes the workshop for half of the goods, nobody else.
    .note-full-fares = Says: owes the second half of the fee.
    .note-partial-kept = Says: there is a sum beside the name, and it does not shrink.
    .note-full-kept = Says: { $debt } as of Sunday; bed, food and every drive are added.
    .note-driver = The driver says: { $traveller-name } owes the workshop a little.
    .full = The workshop, for half of the goods. That I pay when I have sold. Otherwise I owe nobody.
    .full-fares = The second half. When that is paid { $driver-name } and I are done with each other.
    .partial-kept = There is a sum beside my name. It does not get smaller.
    .full-kept = { $debt }, as of Sunday. The bed, the rice, what they say they paid for me, and every one of these drives. I have never seen the paper. I am only told what it is now.
    .cover-driver = { trav-she-cap } owes the workshop a little, as they all do. Not me.

### Facts: the pass

f-keeping =
    .note = Says: in a tin at home, in the belt on the way; the driver only hands them in together.
    .note-full-fares = Says: first saw this pass today; the driver keeps it, and the other.
    .note-partial-kept = Says: the driver has it, except when it is stamped.
    .note-full-kept = Says: taken "to be copied" on the first evening; brought in a bag for the gate.
    .note-driver = The driver says: { $traveller-name } has the pass in the belt; collects them only here.
    .full = At home it lies in the tin with the birth papers. On the way I have it in my belt. Only here { $driver-name } collects them and hands them in together, and I get mine back with the stamp still wet.
    .full-fares = This pass I saw for the first time today, in the van, to learn the name. { $driver-name } keeps it, and the other one too, and takes them along again in the end.
    .partial-kept = { $driver-name } has it. I see it when there is a stamp to be put in.
    .full-kept = On the first evening they wanted to make a copy, and it did not come back up the stairs. For the gate { $driver-name } brings it in a bag with the others. Behind the last barrier it goes into the bag again.
    .cover-driver = { trav-she-cap } has it in { trav-their } belt all day. I only collect them here, so that the window does not get stuck.
f-issue =
    .note = Says: issued by the commune three years ago, after nine days.
    .note-full-fares = Says: the pass is lent, by the week; comes from too far away to get one.
    .note-full-kept = Says: own pass, got in spring for the night desk of a hotel on this side.
    .note-driver = The driver says: the pass is from the commune.
    .full = In the commune, where everybody gets it who lives along the border. Two photographs, a paper from the head of the hamlet, and nine days of waiting. That is three years ago, you can see it by the cover.
    .full-fares = It is lent, by the week. Its owner has to stay at home anyway and is glad of the money. I live much too far away, they would not give me one.
    .full-kept = It is mine, and it is in order. I got it in spring, because of a hotel on this side. The night desk, and home every Sunday, that was how it was advertised.
    .cover-driver = From the commune, officer, like all of theirs.

### Facts: the two of them

f-known =
    .note = Says: the driver takes people to market; has sat in the minibus since the year before last.
    .note-full-fares = Says: had a telephone number; has seen the driver for the first time today.
    .note-partial-kept = Says: the driver drives "us"; nobody talks.
    .note-full-kept = Says: the driver belongs to the building, counts everybody in and out.
    .full = { $driver-name } drives on the days when there is something to sell, and I have sat behind that seat since the year before last. I know how much sugar { drv-she } takes, and not much more.
    .full-fares = I had a telephone number, and since this morning I have the face that goes with it. Whoever wants to come over asks for { $driver-name }.
    .partial-kept = { drv-she-cap } drives us. There is not much talking.
    .full-kept = { $driver-name } belongs to the building. { drv-she-cap } counts us in at the back door and counts us out again. If one were missing, it would go on the board against those in the same row.
f-advice =
    .note = Says: small notes ready, bundles out of the wet, mention the day in October.
    .note-full-fares = Says: "market" and "water", and to know nobody.
    .note-partial-kept = Says: short answers; the stall, the goods, the rent.
    .note-full-kept = Says: there is a sheet with questions and answers; it is recited the evening before.
    .full = To keep small notes ready, to put the bundles where it is dry, and to speak of the day in October myself, before I am asked. And that I then forgot.
    .full-fares = To say market, to say water, and to know nobody.
    .partial-kept = To answer shortly. The stall, the goods, the rent.
    .full-kept = There is a sheet with the questions, and the answers stand under them. The evening before we recite it in the corridor. What is not on the sheet we are not to know.
f-others =
    .note = Says: two women with vegetables came along, with passes of their own; nobody is in the minibus now.
    .note-full-fares = Says: one more is on the back bench, on the other pass.
    .note-full-kept = Says: one more from the corridor is on the back bench, with a fever.
    .full = Two women with vegetables rode along as far as the first window. They have their own passes and are through. In the van there is nobody now.
    .full-fares = There is one more, on the back bench behind the bundles. We came on the same bus and are not to know each other.
    .full-kept = There is one more from my corridor, on the back bench. There was a fever in the night. "Lie down and be asleep," was what they said.
f-later =
    .note = Says: the driver turns round and takes others out.
    .note-full-fares = Says: the driver sets them down in the capital and goes for the next ones.
    .note-partial-kept = Says: the driver takes them to a back door; others take over.
    .full = { drv-she-cap } helps me unload, drinks a coffee, and drives back with whoever wants to go out.
    .full-fares = { drv-she-cap } sets us down in the capital, takes the rest of the money and drives back for the next ones.
    .partial-kept = { drv-she-cap } takes us to the back door. From there on it is others.

### Facts: days and nights

f-day =
    .note = Says: up at three, unload, sell, count, sweep.
    .note-full-fares = Says: at home builds houses; in the rain there is no pay.
    .note-partial-kept = Says: sits at a screen from noon until two, or until a number is reached.
    .note-full-kept = Says: a door with a code, bars, a count every evening; sees the street on the seventh day.
    .full = Up at three, unloading, calling out, counting, sweeping. After the noon rice I sleep for twenty minutes with my hat on my face. Whoever wants something then may wake me.
    .full-fares = At home? I get up with the hens, mix, carry, lay. When it rains nobody builds and nobody pays, and it has rained a great deal this year.
    .partial-kept = I sit at a screen. From noon until two in the night, or until the number is reached.
    .full-kept = There is a door with a code, and the code is not ours. The windows have bars up to the roof. In the evening we stand in the corridor and are counted. The street I see on the seventh day, through the glass of the van.
f-tasks =
    .note = Says: does it all alone, buying, tying, selling, the accounts.
    .note-full-fares = Says: lays bricks.
    .note-partial-kept = Says: writes messages to names that are handed out.
    .note-full-kept = Says: must write to strangers as somebody else until they send money; refusing is put on the board.
    .full = All of it, I am alone. I buy, tie, sell, and do the accounts on the lid of a box.
    .full-fares = Bricks, from the first row to the last. I am good at that, if I may say so.
    .partial-kept = I write messages. I am given names and pictures, and then I write.
    .full-kept = I write to people I do not know, as somebody I am not, until they send money. I said that I would not do it. Then the meals went on the board as well, and my mattress out of the room.
f-telephone =
    .note = Says: has a telephone and calls home after unloading.
    .note-full-fares = Says: the telephone is switched off because the driver wants it so.
    .note-partial-kept = Says: has no telephone along.
    .note-full-kept = Says: taken on the first evening; two calls home since April, with somebody beside.
    .full = With my telephone, the one with the broken corner. When I have unloaded I ring home, otherwise nobody there goes to sleep.
    .full-fares = My telephone is switched off. { $driver-name } wants it so until we are there.
    .partial-kept = I have no telephone with me.
    .full-kept = It stayed where the pass stayed, on the first evening. For the work they give us others, and at night those are collected. My mother has had two calls since April, and both times somebody sat beside me.
f-hand =
    .note = Says: cut on binding wire the day before yesterday.
    .note-full-fares = Says: cut with a trowel, the day before yesterday.
    .note-partial-kept = Says: a door, nine days ago.
    .note-full-kept = Says: nine days; asked for a doctor and was told to wait for the figures of the month.
    .full = The binding wire, the day before yesterday. A neighbour tied the cloth round it. It throbs, but the fingers move.
    .full-fares = My own trowel, the day before yesterday. I wanted to have the wall done before I left.
    .partial-kept = A door. It is nine days now.
    .full-kept = Nine days. The steel door on our floor falls shut by itself. I asked for a doctor, and they said, after the figures of the month. So one of us gave a shirt for the cloth.
f-home =
    .note = Says: a tin roof, two rooms, the mother and a nephew.
    .full = A tin roof and two rooms. My mother lives there, and a nephew who is learning the trumpet. The dog has moved out.
f-wish =
    .note = Says: to be under a roof before the rain, and to know what the day costs.
    .note-full-fares = Says: to be told plainly what happens; would rather come under { trav-their } own name.
    .note-partial-kept = Says: would like to ring the mother.
    .note-full-kept = Says: not to get into that minibus again; that the other one is not left there, and nobody at home is made to pay.
    .full = To be under the market's roof before the next rain. And to hear what the day in October costs, so that I can stop doing sums.
    .full-fares = That you tell me straight out what happens now. I would rather lay bricks than turn round. But under my own name, if that can be had somewhere.
    .partial-kept = To ring my mother, once, alone.
    .full-kept = Not to get into that van again. And that the one at the back is not left lying there, and that nobody comes to my mother with the number from the board.

### Facts: what the driver tells

f-d-role =
    .note = The driver says: takes people to market; { $traveller-name } since the year before last.
    .full = I drive whoever has something to sell, over when it is loaded and back when it is sold. { $traveller-name } has had the seat behind me since the year before last.
f-d-own =
    .note = The driver says: drove sand for four years, now people.
    .full = Before this I drove sand, for four years. People complain more than sand. But they bring you fruit.
f-d-van =
    .note = The driver says: nobody is in the minibus any more, only bundles.
    .note-partial-fares = The driver says: one more passenger is on the back bench.
    .note-partial-kept = The driver says: one more from the same place is on the back bench, ill.
    .full = Bundles. There were two women with vegetables, they got out at the first window and will be frying something by now.
    .adapted = Ah, at the very back? That may be. People lie down when they are tired, I do not count them.
f-d-way =
    .note = The driver says: over, load, back, to the market by ten.
    .full = Over, load, wait until everybody has tied up their things, and back. By ten we are at the market, and at noon I am at my mother-in-law's rice.
f-d-trade =
    .note = The driver says: { $traveller-name } sells { $goods }.
    .full = { trav-she-cap } sells { $goods }. Of the prices I know nothing. I only know that they are light and always in the way.
f-d-last =
    .note = The driver says: Saturday, Monday, today; always the same six or seven people.
    .note-partial-fares = The driver says: other people too, who ask for a ride.
    .note-partial-kept = The driver says: every seventh day, when the office calls.
    .full = Saturday, Monday and today. Always the same six or seven faces, I could tell you their names in my sleep.
    .adapted = As it comes. Sometimes there are others among them, one cannot know everybody.
f-d-fares =
    .note = The driver says: { $fare } a seat.
    .note-partial-fares = The driver says: { $fee } for the long road, half before and half in the capital.
    .full = { $fare } a seat, and bundles by feel. Whoever has sold nothing pays the next time.
f-d-passes =
    .note = The driver says: collects the passes so that the window goes faster.
    .full = I collect them at the barrier and hand them in as one pile. Otherwise each of them searches ten pockets for ten minutes, and your colleagues get grey.

### Facts that can only be put into somebody's mouth

f-gamble =
    .note = Put to the traveller: is on the way to gamble.
f-hidden =
    .note = Put to the traveller: something is hidden in the bundles.
f-meant-it =
    .note = Put to the traveller: stayed too long on purpose.
f-washing =
    .note = Put to the traveller: carries money for somebody.
f-forged =
    .note = Put to the traveller: somebody has changed the pass.
f-afraid =
    .note = Put to the traveller: is afraid of the driver.
f-beaten =
    .note = Put to the traveller: the hand was hurt by somebody.
f-d-buys-gate =
    .note = Put to the driver: pays somebody at the gate.

### Documents

doc-pass = Border pass of { $traveller-name }
doc-pass-zone =
    .province = Districts on both sides of this gate
doc-pass-stay-days = Days allowed at a time
    .seven = 7
doc-pass-last-exit = Last exit stamp
    .friday = Friday, 7 November 2025
    .october = The one in October 2025; none since
    .this-morning = Today, 07:35; fifty minutes ago
doc-stamps = Page of stamps
doc-stamps-last-exit = Exit stamp of the stay with the note
doc-stamps-earlier-stamps = The other stamps of the page
    .market-days = About once a week, on changing days, two to five nights each
    .every-seventh = Every seventh day, out and in again on the same morning
doc-stamps-pages = Note in the margin
    .one-over = In pencil: 8 days, one over
doc-bill = Bill for a stall
doc-bill-payee =
    .association = Stallholders' association, { $market } market
doc-bill-for-what =
    .half-year = Stall C 14, half a year
doc-envelope = Envelope with money
doc-envelope-bundles = How the notes lie in it
    .small-notes = Used notes, small ones, a rubber band
    .two-halves = Two equal halves, a first name on a slip round each
    .bank-strip = Used notes under a paper strip, on it a number: 7-03
doc-driver-pass = Border pass of { $driver-name }
doc-driver-pass-zone =
    .province = Districts on both sides of this gate
doc-driver-pass-stay-days = Days allowed at a time
    .seven = 7
doc-driver-pass-last-exit = Last exit stamp
    .yesterday = Yesterday, 17:20
    .before-light = Today, 04:35
    .this-morning = Today, 07:35; fifty minutes ago
doc-market-card = Card of a stallholder
doc-market-card-number =
    .c-fourteen = C 14
doc-market-card-market =
    .association = Stallholders' association, { $market } market
doc-text-message = Message on the traveller's telephone
doc-text-message-sender =
    .association = Association, { $market } market
    .no-name = A number without a name
doc-text-message-message =
    .new-roof = To the rows A to D: for the new roof the half year is 20 dollars more from now on, that is { $rent }. Please bring it by Friday. The water mark on the pillar stays, as a memory.
    .halves = At the window only market and water. The second half when you see the river. You know nobody from the bus.
doc-list = The driver's list
doc-list-names-listed =
    .regulars = Three full names; on the back last week's list with the same three
    .first-names = Fourteen first names in six blocks, each block crossed out but the last
    .room-numbers = No names; numbers such as 7-03 and 7-11, and behind each a tick for every seventh day
doc-list-per-head =
    .seat-price = { $fare }
    .two-ticks = { $fee }, with room for two ticks
    .nothing = Nothing entered
doc-list-pick-up-place =
    .market-gate = Tea stall before the gate
    .bus-station = Bus station, side door
    .back-door = Back door, 06:50
doc-rider-pass = Border pass of { $rider-name }
doc-rider-pass-zone =
    .province = Districts on both sides of this gate

### Questions: this trip

q-trip-open = Tell me about this trip: what you have planned, from here on.
q-trip-way = Tell me how you came here, from the place where you set out.
q-trip-where = Which places will you be in while you are here?
q-trip-long = How long do you mean to stay this time?
q-trip-bed = Where will you sleep?
q-trip-again = Take me through it once more from the beginning, in whatever order it comes.
q-trip-name = Is your name spelled here as it should be?
    .yes = Yes. As it is printed there.
q-trip-back = Are you going back afterwards?
    .yes = Yes, afterwards.
    .better = "Afterwards" can be any day. How long is a number, and it can be laid beside the stamps.
q-trip-forced = Is it for trade or for a visit?
    .yes = For trade.
    .better = Whoever has learned one word picks it. Let the trip be told.
q-trip-multi = Where are you going, how many nights, and where do you sleep?
    .better = The shortest of the three gets answered. Begin openly, then ask for the nights.
q-trip-leading = You are on your way to the gaming tables, are you not?
    .yes = If you say so.
    .no = The tables? I have never sat at one.
    .better = That was your guess, and now it stands between you. Ask for the trip.
q-trip-suggest = And where does the minibus take you once the market is behind you?
    .no = Behind the market there are only fields.
    .better = The place after the market was your idea. Ask which places come up, and let them be named.
q-trip-opinion = With a pass like this nobody goes only to the market, I tell you.
    .answer = With a pass like this one gets no further than the market, I thought.
    .better = What you believe about passes asks nothing. The trip is there to be told.
q-trip-accuse = You were never on your way to any market.
    .answer = Then somebody has tied up a great many bundles for nothing.
    .better = Where somebody set out and where they mean to be can be told and checked. Ask for both.
q-trip-threat = Tell me the truth about this trip, or I cut this pass in two before your eyes.
    .better = Without the pass there would be nothing to check, and after the threat nothing to hear. Ask openly.

### Questions: the goods

q-trade-open = Tell me about the goods that you have with you.
q-trade-sells = Describe to me how one trades in such goods on an ordinary day, with prices and all.
q-trade-echo = You mentioned what you sell. Say a little more about that.
q-trade-many = How many bundles are there?
q-trade-stall = Which stall is yours?
q-trade-from = Where do the goods come from?
q-trade-confirm = Who at the market could confirm it to me?
q-trade-yours = Are these bundles yours?
    .yes = Yes. Those there.
    .better = A yes comes with every bundle. What is in it and how it is sold does not.
q-trade-forced = Do you sell by the piece or by the dozen?
    .yes = By the piece, mostly.
    .better = You have just given the trade two of its words. Let an ordinary day of trading be described.
q-trade-multi = What is in there, who made it, and at which stall do you sell it?
    .better = Three good questions, wasted on one answer. One after the other.
q-trade-leading = There is something else inside those bundles, is there not?
    .yes = Look for yourself, then.
    .no = No. You may untie them.
    .better = If you want to know what is inside, let it be told, and look.
q-trade-suggest = { $driver-name } gave you these bundles to hold, is that how it was?
    .no = They are my bundles.
    .better = You have offered the answer together with the question. Ask where the goods come from.
q-trade-opinion = From what you carry there nobody can live, if you ask me.
    .answer = Nobody lives well from it, officer. One lives.
    .better = A small trade is no sign of anything. Ask how it goes.
q-trade-accuse = You have never in your life sold a single one of these.
    .answer = I would have liked a kinder beginning to this morning.
    .better = Prices, customers, the neighbour opposite: ask for them, and ask who could confirm it.
q-trade-threat = One lie about the goods and I have all of it burned.
    .better = Fear does not know prices any better. Ask about the goods.

### Questions: earlier stays

q-stays-open = In October one stay was longer than the others. Tell me how that came about.
q-stays-often = Tell me how a usual month goes with your pass.
q-stays-here = Tell me how it is for you, to be sent over to this room.
q-stays-water = What did you do in those days, until you could leave?
q-stays-last = When were the last crossings before this one?
q-stays-knew = Did you know that you were over?
    .yes = I knew.
    .better = Knowing is quickly admitted and explains nothing. Ask how it came about.
q-stays-forced = Did you forget the day, or did you not care about it?
    .no = Neither of the two.
    .better = Both boxes hold guilt. How it came about may be in a third one.
q-stays-multi = Why were you over, how often do you come, and when were you last out?
    .better = Of these, "why" deserves its own minute. Ask it alone.
q-stays-leading = You stayed on to earn a little more, did you not?
    .yes = Perhaps, who does not want to.
    .no = In that week nobody earned anything.
    .better = A motive you hand over is yours. Let the reason be told, then check it.
q-stays-suggest = Who told you to speak of the water?
    .no = Nobody has to tell me when I have wet feet.
    .better = Perhaps nobody did. Ask for the stay, and hold it against the district's word and the stamp.
q-stays-opinion = One day over, and already a hand that trembles. I know what I think of that.
    .answer = The hand hurts. It says nothing about October.
    .better = A hand is no reason. Ask how it is to sit here, and listen.
q-stays-accuse = You broke the rule on purpose, and you will do it again.
    .answer = I have never counted days as I have since October.
    .better = Once over is a fact; "on purpose" is yours. Ask how it came about, and how the other months went.
q-stays-threat = Say that you are sorry and sign, and I promise you the fine is forgotten.
    .answer = Can you promise that? And what would I be signing?
    .better = You cannot promise it, and a signature for a promise is worth nothing. Ask how it came about; the rule takes care of the day.

### Questions: money

q-money-open = Explain the envelope to me: what the money is and where it goes.
q-money-ride = What does the ride cost you?
q-money-owe = What do you still owe, and to whom?
q-money-whose = Whose money is it, from the beginning?
q-money-bill = Is there a bill that belongs to it?
    .yes = Yes, it lies there.
    .better = That there is a bill you can see. What it is for has to be told.
q-money-forced = Is it your money, or are you carrying it for somebody?
    .yes = It is my money.
    .better = Nobody says the second. Whose it was from the beginning leaves room for steps.
q-money-multi = Whose is the money, what do you pay for the ride, and do you have debts?
    .better = Money is three stories here. One at a time, the open one first.
q-money-leading = This is somebody else's dirty money, is it not so?
    .yes = I only carry it where it has to go.
    .no = It is as clean as money from a market can be.
    .better = You have called it dirty before you knew what it is. Let the envelope be explained.
q-money-suggest = How high is the debt that they have put on you?
    .no = Who? I have put nothing on myself that I could not carry.
    .better = "What do you still owe, and to whom" finds a debt as well, and leaves it its own name.
q-money-opinion = So much cash in such hands. That never ends well.
    .answer = These hands have counted it more often than you would like to hear.
    .better = Hands and cash are no evidence. Ask what the money is for.
q-money-accuse = You are lying to me about the money.
    .answer = Then count it, and compare.
    .better = Do count and compare, and raise what does not fit as a question.
q-money-threat = Half of this stays here if you do not tell me whose it is.
    .answer = Then write me a receipt for the half, please, with your name.
    .better = Money is not taken to make somebody talk. Ask for the story of the envelope.

### Questions: the pass

q-papers-open = Tell me the life of your pass: what becomes of it between home and this table.
q-papers-made = Tell me how one gets such a pass where you live.
q-papers-since = Where is the pass between one crossing and the next?
q-papers-who = Where was the pass issued?
q-papers-rule = Do you know how many days it allows at a time?
    .yes = Seven. I know it better than my birthday.
q-papers-valid = Is the pass in order?
    .yes = It is in order.
    .better = Everybody says so. How it was got is a story with places and days in it.
q-papers-forced = Do you keep it yourself, or does { $driver-name } keep it?
    .yes = Myself. { $driver-name } only hands it in.
    .better = Where the pass is between crossings can be a third place, or a bag. Ask it so.
q-papers-multi = How did you get the pass, and where do you keep it?
    .better = Its beginning and its keeping are two stories. Ask for them one by one.
q-papers-leading = Somebody has been at work on this pass, am I right?
    .yes = The rain has been at work on it.
    .no = It has got wet, that is all.
    .better = Worn is not altered. Look, and let its story be told.
q-papers-suggest = Since when has { $driver-name } been holding your pass back?
    .no = Nobody is holding it back. It lies there before you.
    .better = "Where is the pass between crossings" asks the same without giving away what you expect.
q-papers-opinion = People from over there and their passes, it is always the same song.
    .answer = I have only this one pass, officer, and I do not sing.
    .better = Where people come from is no evidence and no question. Ask about this one pass.
q-papers-accuse = This pass is not in order, and you know very well why.
    .answer = If you know why, I would be glad to hear it.
    .better = First look, then ask for its story, then raise what does not fit.
q-papers-threat = For a false pass you go to prison here before you have even unpacked. So?
    .better = Prison is not yours to promise. Ask how the pass was got.

### Questions: the two of them

q-together-open = Tell me how you know { $driver-name }.
q-together-advice = What advice were you given for today?
q-together-others = Who else is with you in the minibus?
    .bench = You mean, besides me and { $driver-name }.
q-together-after = What does { $driver-name } do when you have arrived?
q-together-safe = Do you feel safe on this drive?
    .yes = Yes.
    .no = That is not a word I would have thought of.
q-together-kin = Are the two of you related?
    .no = No.
    .better = No, and what then? How they know each other tells years and places.
q-together-forced = Is { $driver-name } a friend, or only your driver?
    .yes = My driver, I would say.
    .better = There are more things one can be to somebody. Let the acquaintance be told.
q-together-multi = How do you know each other, and what did you agree to say?
    .better = The second part is heard as a reproach and colours the first. Ask them apart.
q-together-leading = You are afraid of { $driver-name }, is that not so?
    .yes = A little, maybe.
    .no = Of { $driver-name }? The way { drv-she } takes the bends, at most.
    .better = Fear has to be told by whoever has it. Ask how they know each other.
q-together-suggest = Which answers did { $driver-name } make you learn?
    .no = I have learned nothing but sums in my life.
    .better = "What advice were you given" is as easy to answer for somebody honest as for somebody schooled.
q-together-opinion = Whoever drives so many strangers about has something to hide.
    .answer = Then every bus driver would be in your book.
    .better = Driving people is a trade. Ask about this drive.
q-together-accuse = You two are in this together, I can see it.
    .answer = We are in one minibus together. That you can see.
    .better = Hear each of them alone and openly, ask who else is there, and compare.
q-together-threat = Tell me who sits in that minibus, or you will sit in it yourself until tomorrow.
    .better = The plain question is shorter: who else is with you in the minibus?

### Questions: days and nights

q-days-day = Tell me how an ordinary day goes, from getting up to lying down.
q-days-home = If you like, tell me a little about your home.
q-days-tasks = What exactly is your part in the work?
q-days-telephone = How do you reach the people at home?
q-days-hand = How did that happen to your hand?
q-days-wish = What would you wish for now, if it were yours to say?
q-days-free = Is it all right for you if we go on?
    .yes = It is all right.
    .no = I would rather sit for a moment.
q-days-hard = Is the work hard?
    .yes = Yes. What work is not?
    .better = Hard is everybody's work. How a day goes shows what kind it is.
q-days-forced = Do you work for yourself or for somebody else?
    .yes = For myself.
    .better = What the tasks are shows for whom they are done.
q-days-multi = How are your days, what do you work, and do you have a telephone?
    .better = It sounds like a form. One open question about the day holds all three.
q-days-leading = Somebody did that to your hand, did they not?
    .yes = Perhaps somebody did.
    .no = No. It was an accident.
    .better = How it happened is for the one to tell whose hand it is.
q-days-suggest = Are the doors locked at night, where you sleep?
    .no = Everybody locks the door at night.
    .better = You have brought the locked door. Asked for an ordinary day, somebody who has one may come to it.
q-days-opinion = Somebody with nothing to complain of does not sit here with such a face.
    .answer = It is the only face I have.
    .better = A face tells nothing. Ask for the home, and leave the choice.
q-days-accuse = You live from something else altogether, and you are ashamed of it.
    .answer = (after a while) Ashamed I have been of many things. Selling is none of them.
    .better = Shame is what keeps people silent. How a day goes can be told without it.
q-days-threat = I can have your mother fetched to the commune office and asked there.
    .better = Families are not a lever. Ask about the home if it may be told.

### Questions to the driver

q-drv-role = Tell me how { $traveller-name } comes to ride with you.
q-drv-own = What did you do before you drove people?
q-drv-van = Who is in the minibus at this moment?
q-drv-trip = Tell me about today's drive, there and back.
q-drv-trade = What do you know about { $traveller-name }'s goods?
q-drv-last = Tell me about your last three drives over the border.
q-drv-fares = Explain to me what people pay you, and for what.
q-drv-passes = How is it that you hand in the passes?
q-drv-own-pass = Is this your own pass, with your own photograph?
    .yes = Mine. From better days.
q-drv-forced = Do you drive regular people or whoever comes?
    .yes = Regular people.
    .better = The better-sounding box gets the tick. Ask for the last three drives.
q-drv-multi = How do you know each other, and who else is in the minibus?
    .better = The second question is the one that counts here. Ask it alone.
q-drv-leading = You slip somebody here a little something, do you not?
    .no = Officer, let us say that I did not hear that.
    .better = If you suspect a colleague, that goes to your supervisor. To { $driver-name } it only says what you are after. Ask what people pay.
q-drv-suggest = Of the people you bring over, how many never ride back with you?
    .no = They ride back when they have sold. Where else should they go?
    .better = Your answer was in it. The last three drives, told freely, can be laid beside the register.
q-drv-told = { $traveller-name } says that you keep the pass. Why do you do that?
    .no = Is that what is being said? Then { trav-she } and I will have to talk.
    .better = What one person tells you is not carried to the other. You have seen who handed the passes in; ask about that.
q-drv-opinion = Nobody buys that rubbish, if you ask me.
    .answer = You should see my own cousins before a wedding.
    .better = Taste is not evidence. Ask what { $driver-name } knows of the goods.
q-drv-accuse = You bring people over for money, admit it.
    .answer = Of course I do. It says "minibus" on the side.
    .better = It is even true, of every driver. Ask how the ride came about and who is in the minibus.
q-drv-threat = Your licence is as good as gone. Who sent you?
    .better = The licence is not in your hand. "Tell me about today's drive" is.

### Acts

a-greet = Good morning. Please take a seat, both of you. It is drier in here.
    .label = Greet
    .slowly = (both greet; { $traveller-name } says good morning in Khmer and has to search for the next word)
    .both = (both greet; { $traveller-name } in the quick Khmer of this side)
a-small-talk = That looks like a good load. How many hands did it take to get all that into the minibus?
    .label = A word about the load
    .loading = Four, and one of them did not count. (lifts the one with the cloth)
a-explain-role = I am an officer of the second inspection. I put questions to some travellers so that a small thing like a day too many is settled properly, and so that everybody who crosses here is well. I write down what you say. You may ask me something, you may say that you do not know or would rather not answer, and you may have an interpreter.
    .label = Explain role and rights to the traveller
    .thanks = Good. Then I know where I stand.
a-explain-driver = I am an officer of the second inspection and hear everybody from a vehicle in turn. I write down what you say; you may ask back, and you need not answer everything.
    .label = Explain role and rights to the driver
    .thanks = We are old acquaintances, the second inspection and I. Please.
a-separate = I talk with everybody from a vehicle one after the other, that is how we do it here. Would you wait over there in the meantime? There is a fan, and somebody brings tea.
    .label = Speak with each in turn
    .goes = With a fan, gladly. (to { $traveller-name }) The van is not locked, mind your bundles.
a-private-word = Now it is only the two of us, as with everybody at some point. What you tell me I do not carry over there. If I have to pass something on to my supervisor I tell you beforehand. And you can stop whenever you like.
    .label = A private word
    .nods = (nods slowly) That is good to know.
a-interpreter = It is often easier in one's own language. I will get an interpreter on the telephone for us; it costs nothing, and I do it for everybody who speaks another language at home.
    .label = Bring an interpreter on the telephone
    .gladly = (listens to the voice, answers it in Vietnamese) Yes. Like that I can speak in whole sentences.
    .stays-on = I manage in Khmer. But let the line stay open, then I need not search for a word.
a-driver-explains = { $driver-name }, you speak both languages. Perhaps you can put my questions across.
    .label = Let the driver interpret
    .of-course = Of course, officer. I do it at every barrier.
a-ask-needs = Before we begin: do you need anything? Something to drink, a moment's rest, something for the hand?
    .label = Ask what the traveller needs
    .water-and-hand = Water, if there is some. And something clean for the hand, please. The cloth has stuck, and it throbs up to here.
a-give-water = Please. The whole bottle is for you.
    .label = Bring water
    .thanks = Thank you. (empties half of it before putting it down)
a-first-aid = The hand comes first. A colleague with the first-aid box will look after it, and I will wait as long as that takes.
    .label = Have the hand looked after
    .dressed = (the colleague cleans and dresses the cut; a doctor ought to see it today, she says) That is a different hand now. Thank you.
a-pause = Let us leave it for a moment. Sit as long as you like.
    .label = Make a pause
    .sits = (looks out at the lane for a while) Now it is better.
a-pause-driver = We take a short break. There is more tea.
    .label = Make a pause with the driver
    .tea = Tea I never refuse.
a-apologise = I put that badly. I am sorry; let me ask it in another way.
    .label = Apologise
    .accepts = One does not hear that often at a counter. It is all right.
a-ask-card = Does the association give out cards to stallholders? If you have one I would like to see it.
    .label = Ask for a stallholder's card
    .given = It is behind the photograph of my mother. Here.
    .not-here = A card I do not have with me.
a-ask-message = If you want to, you can show me a message that has to do with this trip. You choose which, and the telephone stays with you.
    .label = Ask for a message on the telephone
    .shows = (thinks about it, then turns the screen round) This one, perhaps.
    .none = I have no telephone with me.
a-ask-list = Drivers write down whom they bring. May I see your list for today?
    .label = Ask the driver for the list
    .hands-over = (takes a folded sheet from behind the sun visor) Please do not look at the spelling.
a-show-stamp = Look at this exit stamp with me, please.
    .label = Show the traveller the exit stamp
    .reads = It has run a little, from the wet. But one can read it.
a-register = (You ask the register for the crossings on the traveller's pass.)
    .label = Ask about the crossings of the pass
    .regular = About once a week for two years, a few nights each; in October one stay of eight days. The last exit was on Friday.
    .pause-since = About once a week for two years, in October one stay of eight days. Since that exit not one crossing, until this morning.
    .sevens = Since spring every seventh day: out, and in again within the hour. Once, in October, it was on the eighth.
a-vehicle = (You ask the register for the crossings of the minibus.)
    .label = Ask about the crossings of the minibus
    .regulars = Three times a week, with six or seven passes, the same ones again and again, in and out.
    .groups = Six times in a month, each time with two or three passes that had not been with it before, and each time it went out again without them.
    .rounds = Every seventh day, out and in again within the hour, with two or three of the same passes. On no other day.
a-look-van = (You ask a colleague to go over to the minibus and to say who and what is in it.)
    .label = Have somebody look into the minibus
    .bundles = Nine bundles, a spare wheel, a thermos flask. Nobody.
    .somebody-with-pass = Bundles up to the roof, and behind them on the back bench somebody, wide awake. A second border pass lies on the bench; the colleague brings it to you.
    .somebody = Bundles, and on the back bench somebody under a jacket, hot with fever. No bag, no telephone, no papers. The colleague stays there with water.
a-district = (You ask the district office which days the road was closed in October.)
    .label = Ask the district about the road
    .closed = The road to { $market } market was under water for three days and was opened again on { $reopened }. Since then it has been dry.
a-call-market = (You call the stallholders' association, with the number from the province's list.)
    .label = Telephone the market's association
    .expects = A man knows at once whom you mean: "C 14. { trav-she-cap } ought to be here by ten, with the rent, it has gone up a little. Please say that the roof is done."
    .in-plaster = A man knows the name, C 14. "But { $traveller-name } broke a leg in the week of the water and is lying at home in plaster over there. I rang yesterday. Whom have you got sitting with you?"
    .no-row = A man leafs for a while. "Row C ends with us at number nine. And of that name we have nobody." You are the second to ask him that this season, he says.
a-ask-supervisor = (You go to your supervisor with what you have noted.)
    .label = Ask the supervisor
    .apart-first = "Are the two still sitting side by side? Then first one, then the other, as with every vehicle."
    .facts = "Somebody's nerves I cannot sign. What about the money, and where is the pass the rest of the week? Ask that."
    .your-call = "That I can follow. Decide for each person by themselves, and write the fact next to it. Whom we have to call I know, and what the rule says about the day I will look up with you."
a-offer-contact = Whatever comes out today: here is a card with numbers for people who work away from home. Whether you call, and what you say, is up to you.
    .label = Offer information and a contact
    .keeps = (looks at it for a while and puts it under the insole of a shoe) One never knows.
    .taken-along = (it lies on the table; { $driver-name } picks it up) I will put it with the papers.
a-offer-adviser = In this building there is somebody who does not belong to the police and helps people away from home with advice. You can talk there, alone. It is up to you, and a no has no consequences.
    .label = Offer to see an adviser
    .would-like = Now? Before the van drives on? Yes, please.
    .no-need = Thank you. I think that I can manage.
a-close = That was everything from my side. I will now tell each of you in turn what happens next and how long it takes. If something occurs to you, or if I have understood something wrongly, come back to me.
    .label = Close the interview
    .thanks = (nods) Then I will hear what comes next.

n-thirst = Water
n-wound = The cut on the hand

c-register-regular = Pass: about once a week for two years, once a day over, last exit on Friday.
c-register-pause-since = Pass: about once a week until October, since then not one crossing until today.
c-register-sevens = Pass: since spring every seventh day out and in within the hour; once on the eighth.
c-vehicle-regulars = Minibus: three times a week, the same passes again and again.
c-vehicle-groups = Minibus: six groups in a month, new passes each time, out again without them.
c-vehicle-rounds = Minibus: every seventh day out and in within the hour, with the same passes.
c-look-van-bundles = Minibus: nine bundles, nobody.
c-look-van-somebody-with-pass = Minibus: somebody on the back bench, a second pass beside.
c-look-van-somebody = Minibus: somebody on the back bench with a fever, no papers.
c-district-closed = District: the road was under water for three days, open again on { $reopened }, dry since.
c-call-market-expects = Association: C 14 is { $traveller-name }'s; expected by ten with the rent, which has gone up.
c-call-market-in-plaster = Association: C 14 is { $traveller-name }'s, who has been lying at home with a broken leg since the water.
c-call-market-no-row = Association: row C ends at nine; nobody of that name.

### Contradictions

d-one-day = Seven days are allowed; the note in the margin says eight.
    .fair = The pass allows seven days at a time, and the counter has noted eight for one stay. I have to write something about it. Please help me to write the right thing.
    .accuse = Seven are allowed and you took eight. Can you not count?
    .early = Yes, one day. How it came to that I will tell you, if you ask me.
    .late = Yes, it is eight, I do not dispute it. How it came about you have heard. If you write down the day, please write that beside it.
    .accused = I can count. How it came about is another matter.
d-sum = One sum was named; one paper has twenty less.
    .fair = You spoke of { $rent }. { $shift-is ->
            [envelope-amount] In the envelope I count twenty less.
           *[bill-amount] On the bill it says twenty less.
        } Help me to put the two together.
    .accuse = Twenty are missing. Do you make up your sums as you go?
    .early = They have raised the rent by twenty. There is a message about it.
    .late = { $shift-is ->
            [envelope-amount] That is the new roof. They have put the half year up by twenty, and the twenty are in my belt, I did not want to open the envelope again on the road. Their message is on my telephone.
           *[bill-amount] That is the new roof. The bill is still the old one, they have put the half year up by twenty since. Their message is on my telephone, if you want to see it.
        }
    .accused = They raised the rent! You could have asked me that without shouting.
d-photo = The photograph on the pass does not show the person at the counter.
    .fair = I hold every pass beside the person, yours too, and I cannot bring the two together. What can you tell me about that?
    .accuse = This is not you at all. Who did you steal it from?
    .early = Three years and much sun lie in between.
    .late = (looks at the photograph for a long time) No. I have never met { $traveller-sex ->
            [male] him
           *[female] her
        }. The pass is lent, by the week. I live too far away to be given one of my own.
    .accused = I have stolen nothing, from nobody.
d-plaster = The association would confirm it, was said; there they know the holder with a broken leg, at home.
    .fair = You named the association to me. There they say that { $traveller-name } broke a leg and is lying at home. Help me understand it.
    .accuse = { $traveller-name } is lying at home in plaster. So who are you?
    .early = The leg has healed quickly. They have not heard of it yet, that is all.
    .late = Then they know more than I was told. I am not { $traveller-name }. I was given the name this morning, and the market with it.
    .accused = Ask those who gave you that. I do not know them.
d-bench = Nobody is in the minibus, was said; on the back bench there is somebody.
    .fair = You told me that only bundles are in the minibus. On the back bench there is somebody. Please explain that to me.
    .accuse = Only bundles? And what is that on your back bench?
    .early = At the very back? I did not see that anybody had lain down there.
    .late-fares = (rubs the back of the neck) Ah, that one. Came off the bus and wanted to go along. Two for the road today, not one. I do not ask everybody for a life story.
    .late-kept = (rubs the back of the neck) That one is from the same place and was not well. The office said, take along. I drive whom they give me.
    .accused = Do I have eyes in the back of my head?
d-groups = Always the same faces, was said; the register has six groups of new passes.
    .fair = You spoke of the same six or seven faces. In the register I see six groups in a month, with other passes each time. How does that fit?
    .accuse = The same faces? Six groups of strangers! You are finished here.
    .early = New people come and go, a market is like that. I meant my regular ones.
    .late = (laughs, briefly) You have a good book there. So, there are others too. They telephone, they want to go over, and I have seats. What they do afterwards is their business.
    .accused = Then your register should drive with me some time.
d-per-seat = { $fare } a seat, was said; the driver's own list has another sum.
    .fair = You named { $fare } a seat. On your list I read { $fee }, with room for two ticks. Help me to understand the list.
    .accuse = { $fare } a seat! Your own list gives you away.
    .early = That is for the whole van, when somebody hires it for a wedding.
    .late = (reads { drv-their } own handwriting) That is for the long road, down to the capital. Half before and half there, so that nobody is cheated. It is a service like any other.
    .accused = What I scribble on paper is my own affair.
d-rounds = Saturday, Monday and today, was said; the register has the minibus only on every seventh day, and then for an hour.
    .fair = You told me of Saturday and Monday. The register has this minibus only on every seventh day, out and in again within the hour. Help me with that.
    .accuse = Saturday and Monday you did not cross at all. Stop telling me tales.
    .early = With another van I did. This one was being repaired.
    .late = (is silent for a moment) Then let it be every seventh day. The office rings me, I drive, I get my day's pay. What the stamps are good for you must ask there.
    .accused = Tales! I know every one of your chiefs by name.
d-turn = At home since Friday, was said; the last exit stamp says something else.
    .fair = You told me that you had been at home since Friday. { $driver-name } handed in the pass, and the last exit stamp in it has another day. Please help me to understand that.
    .accuse = At home since Friday! Your own stamp says otherwise.
    .early = The stamp will be from before. I do not look at every stamp.
    .late-fares = That stamp was there before me. I come from far up the coast, two nights on a bus. Since this morning I have been somebody with bundles.
    .late-kept = (counts something on the fingers of the good hand) What stands there is right. This morning out and this morning in. We drank tea in the van and turned round. I have not been at home since April.
    .accused = Then believe the stamp.
d-dry = The water was the reason, was said; the exit stamp is from twelve days later, when the road was open and dry.
    .fair = You told me of the water and of { $reopened }. The exit stamp of that stay is twelve days later. Help me to bring the two together.
    .accuse = By then the road had been dry for twelve days. Find a better story.
    .early = Then it was the second water. There were two that month.
    .late = Twelve days later, yes. In that week there was no water. We sat on the stairs with our shoes on, and the van did not come. The water is from the sheet.
    .accused = I have no better one.
d-no-stall = The association would confirm it, was said; it has neither the stall nor the name.
    .fair = You said that the association knows every stall. I rang there: row C ends at nine, and your name they did not find. What could be the reason?
    .accuse = There is no stall. I have rung there. It is over with your market.
    .early = (looks past the bundles at the wall and says nothing)
    .late = Because there is none. I would have been glad of a stall.
    .accused = I say what I was given to say.

### Outcomes

o-traveller =
    .why-trader-admit = What can be checked bears { $traveller-name } out: stamps, district, association. { trav-she-cap } may go to the market. What the rule says about the one day belongs in a note beside it.
    .why-trader-admin = The day over is a fact and is noted under the rule, without blame: the district confirms the water. But write down as well that { trav-she } may go on to the market.
    .why-trader-secondary = Defensible while something was open. But a call to the association and one to the district settle it before the tea is cold.
    .why-trader-refuse = One day too many, explained and confirmed, is no reason to turn a trader away with the rent in the envelope. Fear of a fine is not guilt.
    .why-trader-crim = There is no offence here, only a road under water and a roof that costs twenty more.
    .why-trader-protect = Kindly meant. But nobody holds { trav-her } or { trav-their } pass, and a referral without an indication takes the place of somebody who needs it.
    .why-fares-admin = A borrowed pass is an irregularity, and after screening in private it is settled as one. Whether entry can be given at all is for the national rule: ask your supervisor. What { trav-she } can tell of the fee is worth more than a fine.
    .why-fares-secondary = Defensible: somebody who knows more about groups like this may go on. But what there is to tell { trav-she } tells in private to whoever asks calmly.
    .why-fares-refuse = Where the national rule lets nobody in on a borrowed pass, this can be defended once { trav-she } has been heard alone. It should be recorded with its reason, as a minor matter, and with the offer of a contact.
    .why-fares-admit = The pass belongs to somebody else. Nobody can be admitted under a stranger's name.
    .why-fares-protect = Nobody deceived, held or forced { trav-her }. Information and a contact are right, the referral is not.
    .why-fares-crim = Somebody who has been smuggled is not an offender for that. The fee goes into the driver's pocket.
    .why-kept-protect = Pass and telephone in other hands, a locked door, a debt that grows, tasks { trav-she } refused, answers learned from a sheet: more than a reasonable indication, and no more than that is needed to refer. The hand needs a doctor today.
    .why-kept-secondary = Defensible while { $traveller-name } is apart from the driver. But the signs are enough to refer, and time works for the others.
    .why-kept-admit = You have stamped the seventh day once more. The minibus takes { trav-her } to the back door.
    .why-kept-admin = The irregular day was made by those who hold the pass. To note it against { trav-her } punishes the wrong person; and afterwards { trav-she } is back in the minibus.
    .why-kept-refuse = Turned away, { trav-she } stands before the gate with the driver and without a pass, and is brought in again by another way.
    .why-kept-crim = Messages written behind a locked door, and a day over that others caused, are part of what was done to { trav-her }. A possible victim is not punished for them.
o-driver =
    .why-trader-admit = { $driver-name } is a driver. List, register and a look into the minibus bear { drv-her } out.
    .why-trader-secondary = Defensible until somebody had looked into the minibus. After that there is nothing left to look for.
    .why-trader-admin = There is nothing to note against { drv-her }. Handing in passes for others is the habit of the window.
    .why-trader-refuse = There is no fact against { drv-her }, and one's own nationals are not turned away at the border: ask your supervisor.
    .why-trader-crim = Driving people to market for a few dollars is no offence.
    .why-fares-crim = A fee per head in two halves, two passes with other people's photographs, six groups in a month and somebody hidden behind bundles: facts, each of which can be shown. That { drv-she } is from here and known to everybody changes none of them.
    .why-fares-secondary = Defensible: much is still open. But passes and register are enough to report.
    .why-fares-admit = The familiar face has been waved through, with two people on borrowed passes and { drv-their } share of the fee.
    .why-fares-admin = A fee per head and borrowed passes are no minor irregularity.
    .why-fares-refuse = One's own nationals are not turned away at the border: ask your supervisor. And who has organised a journey is reported, not sent off.
    .why-kept-crim = Keeps other people's passes in a bag, counts them in and out, drives the round of the seventh day, and hid somebody ill on the back bench: factual indications, reported separately. That { drv-she } is from here and greets everybody changes none of them.
    .why-kept-secondary = Defensible while the two are apart. The register alone is enough to report.
    .why-kept-admit = The familiar face has been waved through. In seven days { drv-she } will be back, with others on the bench.
    .why-kept-admin = Holding back other people's passes is no minor irregularity.
    .why-kept-refuse = One's own nationals are not turned away at the border: ask your supervisor. And before the gate { drv-she } would wait for { $traveller-name }.
o-rider =
    .why-fares-secondary = Nobody has spoken with { $rider-name } yet. First that, alone and with an interpreter, then a decision.
    .why-fares-admin = It may be what it comes to in the end, but nobody has asked a single question yet.
    .why-fares-admit = Let in unheard, on a pass that shows somebody else.
    .why-fares-refuse = Sent back unheard. You do not know yet whom you are sending, and to what.
    .why-fares-protect = Perhaps; nobody knows yet. Hear { $rider-name } first.
    .why-fares-crim = Having lain on a back bench is no offence.
    .why-kept-secondary = { $rider-name } is heard alone, when the fever allows, by somebody with time; until then apart from the driver, and with a doctor.
    .why-kept-protect = It will probably come to that. But { $rider-name } has a say in it, and nobody has asked yet.
    .why-kept-admit = Let in means: driven to the back door, with a fever.
    .why-kept-admin = No papers, no bag, a fever, and a minibus that only turns round: this is not a matter for a note.
    .why-kept-refuse = Sent back unheard, ill and without a pass.
    .why-kept-crim = Nothing is known of { $rider-name } but a fever and a back bench.

k-passed-on = Passed on what was said in private
    .why = You told the driver what { $traveller-name } was supposed to have said to you alone. In one of these truths nothing follows from that, in another it follows tonight, and you could not know in which you were.
k-charged = Treated a possible victim as an offender
    .why = A day over that others had caused, and work at a screen behind a locked door, were held against the person they were forced upon. The principle is non-punishment.
