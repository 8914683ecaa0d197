# Adult with child: every word of the case, in English.
#
# For translators. The adult is 36 to 50, from a village, used to being answered by children; called aunt or uncle by
# everybody; in every truth older than the child's mother, and said to be of her side of the family (ປ້າ or ລຸງ). The child
# is 7 to 11, speaks in short sentences and says no more than was asked. The mother is 29 to 35 and only a voice. Adult, child,
# specialist and first-aid colleague may each be female or male. Nobody talks down to the child: these lines matter most.
# A question keeps its type in every language: an open question stays open, a leading one stays leading.

### Words used inside other texts

kin = { $adult-sex ->
    [male] Uncle
   *[female] Aunt
}
kin-name = { kin } { $adult-name }
kin-word = { $adult-sex ->
    [male] uncle
   *[female] aunt
}
adult-she = { $adult-sex ->
    [male] he
   *[female] she
}
adult-she-cap = { $adult-sex ->
    [male] He
   *[female] She
}
adult-her = { $adult-sex ->
    [male] him
   *[female] her
}
elder = { $adult-sex ->
    [male] elder brother
   *[female] elder sister
}
child-she = { $child-sex ->
    [male] he
   *[female] she
}
child-she-cap = { $child-sex ->
    [male] He
   *[female] She
}
child-her = { $child-sex ->
    [male] him
   *[female] her
}
child-their = { $child-sex ->
    [male] his
   *[female] her
}
child-their-cap = { $child-sex ->
    [male] His
   *[female] Her
}
niece = { $child-sex ->
    [male] nephew
   *[female] niece
}
daughter = { $child-sex ->
    [male] son
   *[female] daughter
}
girl = { $child-sex ->
    [male] boy
   *[female] girl
}

draw-village =
    .don-saeng = Ban Don Saeng
    .phai-ngam = Ban Phai Ngam
    .lek-noi = Ban Houay Lek Noi
    .phou-keo = Ban Phou Keo Tai
draw-ailment =
    .ear = ear
    .tooth = tooth
    .eye = eye
draw-animal =
    .dog = dog
    .hen = hen
    .cat = cat
    .calf = calf

### The case

scenario =
    .title = A day trip
    .brief =
        Vang Tao, departures, second inspection, Tuesday 18 November 2025, half past eight in the morning.
        The first counter has sent over { $adult-name }, { $adult-age }, with a child, { $child-name }, { $child-age }: across for the day, "to the doctor, back tonight". It is a rule at this post that a child who travels without a parent is seen here.
        Nothing is recorded against either of them. On your desk lie two border passes, a letter from a village and an appointment slip, all still closed. There is a children's corner behind glass, a colleague with first-aid training, and in the next house a specialist for talks with children.
    .after = Both know what happens next. The child was told first, in words { child-she } can follow, and is not alone.

t-plan = The day
    .go-on = Please go on. How does the day continue?
    .sum-up = Let me tell you what I have understood of your day. Say so where I have it wrong.
t-kin = Who the child is
    .go-on = I would like to hear a little more about that.
    .sum-up = This is what I now know about { $child-name } and you. Is anything missing, or not so?
t-family = The family
    .go-on = Thank you. Tell me as much of it as you wish.
t-money = Money
    .go-on = And what else belongs to it, with the money?
    .sum-up = So this is how the day is paid for, as I understand it. Correct me, please.
t-papers = Papers
    .go-on = I see. And the other papers?
    .sum-up = About your papers I have written this. Is it right?
t-past = Earlier crossings
    .go-on = Go on, take your time to remember.
t-own-words = The child's own words
    .go-on = Tell me more about that.
t-by-phone = The mother, by telephone
    .go-on = Yes. Please tell me more.

### Persons

p-adult = Adult
    .truth-hospital = { $adult-name } was telling the truth: { elder } of the child's mother, who has a baby of nine days. The clinic had brought the appointment forward by a day, and one paper still had the old one. If { adult-she } sounded cross, it was from setting out in the dark with a child in pain.
    .truth-parents = { $adult-name } is no relative. The parents work in Thailand without papers and pay { adult-her }, in two parts, to bring the child. { adult-she-cap } has done it for other families, and has not asked what happens if the way goes wrong. It is done for money and against the law; it is not trafficking.
    .truth-flowers = { $adult-name } goes to villages where a family has had a bad year, leaves some money and takes a child along "to help". On the other side the child sells garlands in the evening, for somebody else. { $child-name } was the third in two months. Whether the family knew what it agreed to is not asked at a counter.
    .declined = I do not have to tell you that, I think.
    .again = I have told you that. It is no different now.
    .silent = (turns to the window and answers nothing any more)
    .accused = I come here with a child that needs a doctor, and this is how you speak to me?
    .threatened = (presses both lips together and looks past you)
p-child = Child
    .truth-hospital = { $child-name } was on the way to the doctor, with somebody { child-she } has known for as long as { child-she } can remember. Most children are silent in a strange office.
    .truth-parents = { $child-name } wanted to go to the parents and was looking forward to it. For two years { child-she } has lived with the grandmother. Being smuggled is not something a child does; what is best for { child-her } is now looked at with the parents and not over their heads.
    .truth-flowers = { $child-name } had been told that { child-she } was going to help, and what to say here. With a child, what is planned for it and what for are enough; nobody need have forced or deceived anybody. Two quiet questions can bring that out, and the rest is for the specialist.
    .declined = I do not know.
    .again = I said that already.
    .silent = (says nothing and holds on to the chair)
    .accused = (the eyes fill) I did not do anything.
    .threatened = (shrinks a little and says nothing)
p-mother = Mother
    .truth-hospital = { $mother-name } is at home in { $village }, with a new baby, and sat beside the telephone the whole morning.
    .truth-parents = { $mother-name } and her husband work over there without permits. She wants her child with her and saw no other way. What she tells of herself, she tells for the child's sake.
    .declined = Please, I would rather not say.
    .again = That is what I said before.
    .silent = (nothing but the hum of the line)
    .accused = I am { child-their } mother! Why do you speak to me like that?
    .threatened = (the line is quiet for a long time)
p-specialist = Specialist for children
p-helper = Colleague, first aid

### Facts: the day

f-purpose =
    .note = Says: to the children's clinic in Ubon, because of the { $ailment }.
    .note-partial-parents = Says: the clinic first; then the child stays "with family" for some days.
    .note-full-parents = Says: there is no clinic; the child was to be handed over in Ubon.
    .note-partial-flowers = Says: after the clinic the child is to help at a friend's stall.
    .full = To the children's clinic in Ubon, with my { niece }. It is { child-their } { $ailment }. It gets better, and then it comes back.
    .partial-parents = To Ubon, as I said. Afterwards { child-she } stays some days over there, with family.
    .partial-flowers = First the clinic. Then { child-she } helps a friend of mine a little, at a stall. Children like that.
f-appointment =
    .note = Says: the appointment is on { $visit }, at { $hour }:00.
    .full = We are expected today, { $visit }, at { $hour }:00. So we set out early.
f-back =
    .note = Says: both back tonight before the gate closes.
    .note-partial-parents = Says: comes back alone tonight; the child "we shall see".
    .note-partial-flowers = Says: comes back; the child stays on if it likes it there.
    .full = Both of us, tonight, before the gate closes. If the doctor is slow we run.
    .partial-parents = I am back tonight. { $child-name }, well, we shall see. Perhaps not at once.
    .partial-flowers = I come back tonight. { child-she-cap } may stay on a while, if { child-she } likes it.
f-clinic =
    .note = Names the clinic.
    .full = The clinic is called Blue Swallow. There is a bird over the door, so even I find it.
    .slip = The clinic is called White Swallow. There is a bird over the door, so even I find it.
    .corrected = Wait, I said it wrong. Blue Swallow, not White. The bird over the door is blue.
f-way =
    .note = Says: came on the shared truck from { $village }.
    .full = On the shared truck, at half past five from { $village }. { child-she-cap } slept with { child-their } head on my bag.
    .slip = On the shared truck, at half past four from { $village }. { child-she-cap } slept with { child-their } head on my bag.
    .corrected = One thing: the truck was at half past five. At half past four I only got up.
f-retelling =
    .note-cover = Tells it all once more from the beginning.
    .note-full = Tells it once more from the beginning; puts one small thing right, the rest is the same.
    .cover = Once more? It is just as I have told it. There is no more to it.
    .full = { $slip-is ->
        [clinic] Truck, gate, a van to Ubon, the doctor, soup, and home. Only the name of the clinic I had wrong at first. Blue Swallow is right.
       *[way] Truck, gate, a van to Ubon, the doctor, soup, and home. Only the hour of the truck I had wrong at first. Half past five is right.
    }

### Facts: who the child is

f-relation =
    .note = Says: the younger sister's eldest.
    .note-partial-parents = Says: no relative; from another village, knows the grandmother.
    .note-partial-flowers = Says: not really a sister; "one says sister".
    .full = { child-she-cap } is my younger sister's { daughter }, the eldest of three now.
    .partial-parents = { kin }, that is what one says. I am from across the river. I know { child-their } grandmother, from the market.
    .partial-flowers = In truth { child-their } mother and I are not family. We know each other. One says sister, or brother, as one does.
f-school =
    .note = Knows teacher, lessons, and who was told of today.
    .note-cover = Knows little of the school: no teacher, no class.
    .full = The school behind the temple. The teacher lives across from us, and I told her yesterday that { child-she } would be missing today. Sums { child-she } likes. Reading, let us not speak of that.
    .cover-parents = { child-she-cap } goes to school, yes, the one in the village. The teacher I do not know. I am not often there.
    .cover-flowers = { child-she-cap } goes to school, like all of them. Which class it is, I would have to ask.
f-daily =
    .note = Knows the child's mornings, habits and dislikes.
    .note-cover = Knows little of the child's days.
    .full = Up before everybody, first to the { $animal }, then to the rice. Fish only without the head. And since Friday hardly anything, on account of the { $ailment }.
    .cover-parents = A good child. Quiet. More I could not tell you.
    .cover-flowers = Nothing special. { child-she-cap } plays, { child-she } helps, as children do.
f-confirm =
    .note = Says: call the child's mother, gives a number; or the head of the village.
    .full = You can call { child-their } mother, this is the number. Or the head of the village. Somebody will pick up.

### Facts: the family

f-sister =
    .note = Says: the mother is at home with a baby nine days old.
    .note-full-parents = Says: the mother is over there, with the father; both work without papers.
    .full = { child-their-cap } mother is at home with the new baby, nine days old. She may not sit on a truck yet. The father is in the field.
f-asked-by =
    .note = Says: the mother asked; the father is at the harvest.
    .note-partial-parents = Says: both parents asked; "a kindness".
    .note-full-parents = Says: the parents telephoned from over there; they had the number from others.
    .note-partial-flowers = Says: offered it to the mother, after the roof had come down.
    .full = { child-their-cap } mother asked me, with the baby on her arm. The harvest does not wait for the father. So it came to me.
    .partial-parents = { child-their-cap } parents asked me, both of them. I do them a kindness.
    .full-parents = They telephoned, from over there. They cannot come through here themselves. Others had given them my number.
    .partial-flowers = It was I who offered. In the rains their roof came down, and there are the little ones. I said to { child-their } mother, let me take one with me for a while.
f-told-child =
    .note = Says: the child knows of the doctor and of soup afterwards.
    .note-full-parents = Says: the child was told that it sleeps at the mother's tonight.
    .note-full-flowers = Says: told the child to help, and to say "doctor" if asked.
    .full = { child-she-cap } knows that a doctor looks at the { $ailment }, and that there is noodle soup afterwards. It was the soup that helped.
    .full-parents = { child-she-cap } knows that { child-she } sleeps at { child-their } mother's tonight. The bag was packed before I was in the house.
    .full-flowers = I told { child-her } that { child-she } is big enough to help. And to say "doctor" if somebody asks, because then it goes quicker.

### Facts: money

f-expense =
    .note = Says: about { $cost }, put together by the family.
    .full = They say it comes to about { $cost } with the medicine. The parents have put that together, and the fare is from me.
f-reward =
    .note = Says: gets nothing for it.
    .note-partial-parents = Says: gets "something for the way" from the parents.
    .note-full-parents = Says: { $fee } before and { $fee } on handing over.
    .note-partial-flowers = Says: leaves the mother { $help } a month while the child is away.
    .full = For myself there is a bowl of soup, if the doctor leaves us anything.
    .partial-parents = They give me something for the way. It is a long way.
    .full-parents = { $fee } before, and { $fee } when { child-she } is with them. Out of that I pay the van as well.
    .partial-flowers = It is the other way round. I leave { child-their } mother { $help } a month while { child-she } is with us. It is a help to them.

### Facts: papers

f-letter-made =
    .note = Says: the head of the village wrote the letter.
    .full = The head of our village wrote it. I sat by, and he said every name aloud while he wrote.
f-slip-made =
    .note = Says: from the district hospital, who sent them on.
    .full = The district hospital gave me the slip. They said this is one for the clinic in Ubon.
f-pass-made =
    .note = Says: the child's father applied for the pass.
    .note-partial-parents = Says: applied for the child's pass, with the grandmother's thumb print.
    .note-partial-flowers = Says: had the child's pass made together with others.
    .full = { child-their-cap } father applied for the pass, in September. It took them a week and two photographs.
    .partial-parents = I applied for the pass, with the grandmother's thumb print. The parents were not there to do it.
    .partial-flowers = I had the pass made, together with some others. If you bring several it goes quicker.

### Facts: earlier crossings

f-earlier =
    .note = Says: once in these last months, on { $first-look }, with { $child-name }.
    .note-partial-parents = Says: takes children across for people who ask.
    .note-partial-flowers = Says: has taken other children as well, "for neighbours".
    .full = Once in these last months, on { $first-look }, with { $child-name }, when it began with the { $ailment }. Over in the morning and home at night.
f-there =
    .note = Describes the clinic in detail.
    .note-cover = Describes the clinic in a few words that fit any.
    .full = It is upstairs, a room with fish in a tank. You draw a number. The doctor has a green chair that goes up and down, { $child-name } had three rides on it.
    .cover-parents = A clinic, as they are. White. One waits.
    .cover-flowers = As it is in a hospital. One sits, one is called, one goes.

### Facts: the child's own words

f-own-plan =
    .note = Child says: to the doctor, because of the { $ailment }.
    .note-full-parents = Child says: to the mother and father, looks forward to it.
    .note-partial-flowers = Child says: "to the doctor"; that is what { child-she } is to say.
    .note-full-flowers = Child says: is to carry flowers round in the evening, where people eat.
    .note-adult = The adult says for the child: to the doctor, because of the { $ailment }.
    .full = To the doctor. Because of the { $ailment }.
    .full-parents = To Mama and Papa. They have a room with a fan. I have only seen it on the telephone.
    .partial-flowers = To the doctor. (a small pause) That is what I am to say.
    .full-flowers = In the evening I carry flowers round, where the people eat. When they have all gone I can sleep. { kin } told me so.
    .cover-adult = To the doctor, because of the { $ailment }. { child-she-cap } does not talk to people { child-she } does not know.
f-own-night =
    .note = Child says: at home tonight, with mother and baby.
    .note-full-parents = Child says: tonight with mother and father.
    .note-full-flowers = Child says: tonight at the lady's with the flowers, with other children.
    .note-adult = The adult says for the child: at home tonight.
    .full = Tonight I am at home. With Mama and the baby.
    .full-parents = Tonight I sleep at Mama's. In the middle.
    .full-flowers = Tonight at the lady's with the flowers. There are other children there.
    .cover-adult = At home, of course. We are back before the gate closes.
f-own-adult =
    .note = Child says: Mama's { elder }, from home.
    .note-full-parents = Child says: knows { adult-her } from the grandmother; brings children to their mothers.
    .note-full-flowers = Child says: { adult-she } came on Sunday; is to be called { kin-word }.
    .note-adult = The adult says for the child: is the { kin-word }.
    .full = That is { kin }. Mama's { elder }. I have always known { adult-her }.
    .full-parents = Grandma knows { adult-her }. { adult-she-cap } brings children to their Mama.
    .full-flowers = { adult-she-cap } came on Sunday. I am to say { kin }.
    .cover-adult = I am the { kin-word }, what else? Say so, { $child-name }.
f-pain =
    .note = Child says: the { $ailment } hurts.
    .note-full-parents = Child says: nothing hurts.
    .note-full-flowers = Child says: the heel hurts, from the shoes.
    .note-adult = The adult says for the child: the { $ailment } hurts.
    .full = It hurts here. (points to the { $ailment })
    .full-parents = Nothing hurts.
    .full-flowers = My heel hurts. The shoes are new.
    .cover-adult = The { $ailment }, officer. That is why we are going.

### Facts: the mother

f-mother-sent =
    .note = Mother says: her { elder } takes the child to the clinic, because of the baby.
    .note-partial-parents = Mother says: { $adult-name } is bringing the child to her.
    .note-full-parents = Mother says: two years apart; the grandmother can no longer; they saw no other way.
    .full = My { elder } takes { child-her } to the clinic, because of the { $ailment }. I would have gone myself, but the little one is nine days old.
    .partial-parents = { kin-name } is bringing { child-her } to us. Is { child-she } well? Has { child-she } got over already?
    .full-parents = For two years I have had { child-her } on the telephone only. My mother is ill now and cannot look after { child-her }. We cannot come through the gate, so we asked { $adult-name }.
f-mother-lives =
    .note = Mother says: at home in { $village }.
    .note-partial-parents = Mother says: over there; not where.
    .note-full-parents = Mother says: near Ubon, both parents on a farm, without permits.
    .full = I am at home in { $village }. You can hear the baby, I think.
    .partial-parents = Over here. Where exactly, I would rather not say.
    .full-parents = On a farm outside Ubon, my husband and I. We have no permit. I tell you because of { $child-name }.
f-mother-pays =
    .note = Mother says: gave the money for the doctor.
    .note-partial-parents = Mother says: that is between them and { $adult-name }.
    .note-full-parents = Mother says: { $fee } sent before, { $fee } due when the child is with them.
    .full = I sent money along for the doctor, in an envelope. My { elder } takes nothing from me.
    .partial-parents = That is between us and { kin-name }.
    .full-parents = { $fee } we sent on Saturday, and { $fee } is for when { child-she } is with us. { $adult-name } wrote it to me, I still have it.

### Facts that can only be put into somebody's mouth

f-overstay =
    .note = Put to the adult: does not mean to come back today.
f-stranger =
    .note = Put to the adult: does not know the child at all.
f-against-will =
    .note = Put to the adult: the child does not want to go.
f-price =
    .note = Put to the adult: has paid for the child.
f-forged =
    .note = Put to the adult: the letter is not genuine.
f-left-there =
    .note = Put to the adult: left a child over there before.
f-own-fear =
    .note = Put to the child: is afraid of the adult.
f-mother-sold =
    .note = Put to the mother: gave the child away for money.

### Documents

doc-pass = Border pass of { $adult-name }
doc-pass-zone =
    .champasak = Champasak province, border zone
doc-pass-stay-days =
    .three = 3
doc-pass-last-exit =
    .first = { $first-look }, morning
    .last = { $last-run }, morning
doc-pass-last-entry =
    .first = { $first-look }, evening
    .next-day = The day after the last exit
doc-pass-two = Border pass of { $child-name }
doc-pass-two-zone =
    .champasak = Champasak province, border zone
doc-pass-two-stay-days =
    .three = 3
doc-pass-two-last-exit =
    .first = { $first-look }, morning
    .none = No exit yet
doc-letter = Letter from the village
doc-letter-chief =
    .signed = Signed by the head of the village
doc-letter-date = For the journey on
doc-letter-phone =
    .mobile = A mobile number
doc-letter-stamp =
    .round = Round, red, a little smudged
doc-appointment-slip = Appointment slip
doc-appointment-slip-clinic =
    .blue-swallow = Blue Swallow Children's Clinic, Ubon
doc-appointment-slip-phone =
    .landline = A landline with Ubon's area code
doc-birth-paper = Birth paper of { $child-name }
doc-birth-paper-stamp =
    .district = District office, dry seal
doc-text-message = Message on the adult's telephone
doc-text-message-sender =
    .clinic = Blue Swallow Clinic
doc-text-message-message =
    .moved = Your child's appointment has been brought forward by one day, to { $visit }, { $hour }:00, as the doctor is away the day after. Please bring the old slip. Thank you.
doc-transfer = Message the mother has sent on
doc-transfer-sender =
    .adult = { $adult-name }
doc-transfer-message =
    .two-parts = First part { $fee } received, thank you. The second { $fee } when { child-she } stands before you, not earlier and not later. Tuesday by noon. Tell nobody the name.

### Questions: the day

q-plan-open = Tell me about your day today, from when you set out until you are home again.
q-plan-when = When are you expected there?
q-plan-back = When you come back, who is with you?
q-plan-clinic = What is the place called that you are going to?
q-plan-way = Tell me how you came here this morning.
q-plan-again = Take me through the day once more from the beginning, as it comes to you.
q-plan-name = Is this your name, the way it is written in the pass?
    .yes = Yes. With one letter more than I write myself.
q-plan-today = Are you both coming back today?
    .yes = Yes, today.
    .better = The answer is in the question, and everybody gives it. Asked who will be with them when they come back, people have to name somebody.
q-plan-forced = Is it for the doctor or for shopping?
    .yes = For the doctor.
    .better = You offered two boxes, and the first fits. An invitation to tell the day shows what is really in it.
q-plan-multi = Where are you going, when must you be there, and when are you back?
    .better = Three at once, and you get a piece of the first. Let the day be told, then ask for the hour.
q-plan-leading = You are not planning to be back tonight at all, are you?
    .yes = If you say so.
    .no = Of course we are. Where should we sleep?
    .better = It shows your suspicion and can only be denied. Ask who will be with them when they come back.
q-plan-suggest = And with whom do you leave { child-her } over there?
    .no = Leave { child-her }? With nobody. What do you mean by that?
    .better = That somebody is left there was your idea. Asked who comes back, { $adult-name } says it, or does not.
q-plan-opinion = If you ask me, nobody needs to cross a border for a thing like that. We have doctors here, too.
    .answer = The district hospital sent us. I did not choose it.
    .better = This is a view about doctors and asks nothing. Ask for the day.
q-plan-accuse = There is no doctor. You have thought that up for the counter.
    .answer = Then read the slip, it lies in front of you.
    .better = Whether there is a doctor can be found out in a minute: ask for the name, and telephone.
q-plan-threat = One wrong word about this day and your pass is gone for good.
    .better = Fear makes people say less. What you want is that somebody tells you their day.

### Questions: who the child is

q-kin-open = Tell me who { $child-name } is to you.
q-kin-school = Tell me about school, and how { child-she } is getting on there.
q-kin-daily = Describe to me an ordinary day with { $child-name }.
q-kin-echo = You spoke of the family. Tell me a little more about { $child-name }.
q-kin-confirm = Who could I telephone to hear the same?
q-kin-same-house = Do you two live in the same house?
    .no = No. But we are in and out of each other's all day.
    .better = Near relatives live apart and strangers under one roof. A described day says far more.
q-kin-forced = Are you the { kin-word } or a neighbour?
    .yes = The { kin-word }.
    .better = Everybody here is { kin-word } to every child. Let it be told what they are to each other.
q-kin-multi = Who is { child-she }, which school does { child-she } go to, and who can confirm it?
    .better = The last of the three was the best, and it is lost. One at a time, beginning with the open one.
q-kin-leading = You hardly know this child, do you?
    .yes = What does one know of a child?
    .no = I know { child-her } well enough.
    .better = Ask about school and an ordinary day, and you will hear how well.
q-kin-suggest = And when did { child-their } real family hand { child-her } to you?
    .no = Hand over? I do not understand what you are asking.
    .better = "Real family" and "hand over" are your words now. Ask who the child is, and listen for theirs.
q-kin-opinion = You do not look much alike, you two.
    .answer = { child-she-cap } takes after the father. Everybody says so.
    .better = Likeness is no evidence, nor is the lack of it. Ask who the child is.
q-kin-accuse = You are no relative. I can see that from here.
    .answer = From there you can see two people who got up in the dark.
    .better = One cannot see it. One can ask about school, and telephone.
q-kin-threat = If this is not your { niece }, you will not see your own children again for ten years.
    .better = "Who could I telephone to hear the same" brings a number. This brings nothing.

### Questions: the family

q-family-open = Tell me about { $child-name }'s parents.
q-family-asked = Who asked you to go along?
q-family-child = What was { $child-name } told about today?
q-family-going-on = Is it all right for you if we go on with this?
    .yes = It is all right.
    .no = Give me a moment, please.
q-family-agreed = Do the parents agree to this journey?
    .yes = Yes, they agree.
    .better = Parents can agree to very different things. Who asked, and for what, is the question.
q-family-forced = Did the mother want it or the father?
    .yes = The mother.
    .better = It may have been neither. "Who asked you to go along" leaves that open.
q-family-multi = How are the parents, who sent you, and what does the child know?
    .better = Each of the three deserves its own answer, and a little quiet around it.
q-family-leading = { $child-name } does not really want to go with you, does { child-she }?
    .yes = What child wants to go to the doctor?
    .no = Why should { child-she } not want to?
    .better = Ask what the child was told. That can be laid beside what the child says.
q-family-suggest = What did you tell the mother so that she let { child-her } go?
    .no = I had to tell her nothing.
    .better = You have taken it for granted that somebody had to be talked round. Ask who asked whom.
q-family-opinion = A mother should go along herself when her child is ill.
    .answer = (looks at you for a while) You tell her that, officer.
    .better = You know nothing about this mother yet. Ask about the child's parents.
q-family-accuse = Nobody in that family knows that you are here with the child.
    .answer = The whole village knows it. We stood at the truck long enough.
    .better = Who knows of it can be asked and then checked.

### Questions: money

q-money-open = Explain to me how this day is paid for.
q-money-you = What do you yourself get for going along, if anything?
q-money-enough = Do you have enough money with you?
    .yes = It will do.
    .better = The sum in a purse tells you whether somebody is poor, and that is no evidence. Ask how the day is paid for.
q-money-forced = Do you pay or do the parents?
    .yes = The parents, mostly.
    .better = In most families it is a bit of everybody. Let it be explained.
q-money-multi = What does it cost, who gave it, and what do you keep of it?
    .better = The third of these hides behind the first. Put it by itself, and after an open question.
q-money-leading = You have paid something for this child, have you not?
    .yes = One always pays for children.
    .no = Paid for a child! Listen to yourself.
    .better = If it is so, you have warned { adult-her }; if not, insulted { adult-her }. "What do you yourself get" can be answered by anybody.
q-money-suggest = How much do they give you over there when you bring { child-her }?
    .no = Who should give me anything?
    .better = "They", "over there" and "give" all come from you. Ask what { $adult-name } gets for going along.
q-money-opinion = People with so little money do not go to a private clinic.
    .answer = People with so little money put it together, officer.
    .better = Poverty proves nothing. How it was put together can be told and compared.
q-money-accuse = You are making money out of a child.
    .answer = I would like to see the money. Show me where it is.
    .better = Begin with how the day is paid for. What does not fit will come to light by itself.
q-money-threat = Tell me who pays you, and I will see to it that nothing happens to you.
    .answer = (laughs shortly) You can see to that, can you?
    .better = That is a promise you cannot keep. Ask plainly what { $adult-name } gets.

### Questions: papers

q-papers-open = Tell me how this letter came to be written.
q-papers-slip = Who gave you the appointment slip?
q-papers-pass = Who applied for the child's border pass?
q-papers-yours = Are these all the papers you have with you for today?
    .yes = These, and what is in the telephone.
q-papers-there = Were you there when the letter was written?
    .yes = Yes, I was there.
    .better = A yes, and nothing that you can check. Ask how it came to be written.
q-papers-forced = Did you get the letter yourself or did the mother?
    .yes = Myself.
    .better = "How did it come to be written" brings the person who wrote it, and that person has a telephone.
q-papers-multi = Who wrote the letter, who gave you the slip, and who got the pass?
    .better = Three papers, three ways, three answers. One after the other.
q-papers-leading = This letter is not genuine, is it?
    .yes = I only carry it.
    .no = It has a stamp on it. What more do you want?
    .better = A village letter is an ordinary thing. Ask how it was written, then ask the one who should have written it.
q-papers-suggest = And from whom did you buy the slip?
    .no = Buy? It was given to me.
    .better = Perhaps there was nothing to buy. Ask who gave it.
q-papers-opinion = Anybody can write such a village letter. I set no store by them.
    .answer = We have no other kind, officer.
    .better = In the country this is the paper people have. Ask how it was made, and telephone.
q-papers-accuse = You wrote this letter yourself.
    .answer = I? You should see my handwriting.
    .better = Look at the letter, ask how it came about, and hear what the village says.
q-papers-threat = False papers for a child, that is prison. Speak now and you may still go home.
    .better = First it is not known yet, and second it is not for you to say. Ask how the letter came to be written.

### Questions: earlier crossings

q-past-open = Tell me about the last times you went across.
q-past-there = What did it look like, the place where you were?
q-past-often = Do you cross here often?
    .no = Not often, no.
    .better = "Often" is a different number for everybody. Let the last times be told, and compare them with the register.
q-past-forced = Were you alone last time or with somebody?
    .yes = With somebody. With { $child-name }.
    .better = The account of the last times has the people in it. So has the register.
q-past-multi = How many times were you there, with whom, and what was it like?
    .better = Let it be told. The register has the number, and does not have the fish tank.
q-past-leading = You have come back without a child before, have you not?
    .yes = It may have been once.
    .no = No. Why do you say such a thing?
    .better = If you have it from the register, put it later and as a question. If not, you have it from nowhere.
q-past-suggest = What became of the other children you took across?
    .no = What other children?
    .better = Keep what you know until the account has been given. Ask about the last times.
q-past-opinion = Whoever crosses that often has a reason for it.
    .answer = Half of our market crosses. Ask them all.
    .better = Crossing is what people at a border do. Ask for the last times.
q-past-accuse = You do this for a living. Admit it.
    .answer = For a living I plant rice.
    .better = The register can say how often and with whom. Ask first, look, and then ask about what does not fit.

### Questions to the child

q-child-tell = Tell me what you are going to do today, from the beginning, everything you know about it.
q-child-about = Tell me about { $adult-name }.
q-child-night = Who will be with you tonight, when you go to sleep?
q-child-all-right = Is it all right for you to sit here with us for a little while?
    .yes = (nods)
    .no = (shakes the head)
q-child-aunt = Is { $adult-name } your { kin-word }?
    .yes = Yes.
    .better = Every child says yes to this, and says it to every grown-up of the village. "Tell me about { $adult-name }" brings what the child knows of { adult-her }.
q-child-forced = Are you going to the doctor or to the market?
    .yes = The doctor.
    .better = A child takes one of the two, even if it is a third thing. An open invitation puts no word in its mouth.
q-child-multi = Where are you going, where do you sleep tonight, and who is that with you?
    .better = A child holds on to one question at a time. Begin with what it is going to do today.
q-child-leading = You are a little afraid of { $adult-name }, are you not?
    .yes = (nods)
    .better = A nod to a grown-up in uniform tells you nothing. "Tell me about { $adult-name }" leaves room for anything, also for good things.
q-child-suggest = Is it that you have to work over there, and sleep at somebody's house?
    .yes = (after a look at you) Yes.
    .no = (shrugs) I do not know.
    .better = Whatever the child says now, it is your story. The specialist cannot use it, and the child may come to believe it.
q-child-opinion = On a Tuesday a good child is at school.
    .answer = (looks down) I know.
    .better = It shames the child for what grown-ups decided. Invite it to tell.
q-child-accuse = That is not how it was. Now tell me properly.
    .answer = (very quietly) That is how it was.
    .better = A child that hears this thinks that it gave the wrong answer, and gives another. Ask openly, once.
q-child-promise = Tell me everything, and I promise that you will be at home with your mother tonight.
    .answer = (looks up for the first time) Really?
    .better = You do not know where the child will be tonight. Say what is true: that it may say "I do not know", and that somebody stays with it. Then ask openly.

q-adult-told = { $child-name } has told me something else. So, what are you really doing over there?
    .no = Has { child-she }? Then I shall have to talk with { $child-name }, I see.
    .better = What a child says is not carried to the grown-up it came with. Ask about the day as if you knew nothing.

### Questions to the mother

q-mother-open = Tell me about { $child-name }'s journey today.
q-mother-home = Where are you living now?
q-mother-money = What was agreed about money, with { $adult-name }?
q-mother-hers = Are you the mother of { $child-name }?
    .yes = Yes, I am. Is something wrong with { child-her }?
q-mother-forced = Are you at home or away?
    .yes = At home.
    .better = "At home" is wherever one happens to live. Ask where that is, when you have said who you are.
q-mother-leading = You have given your child away for money, have you not?
    .no = My child? Never. Who says such a thing?
    .better = Nobody answers that. Ask what was agreed, of a mother who knows why you ask.
q-mother-opinion = I would never send a child of mine off with somebody else.
    .answer = Then you have had somebody at home all your life. I am glad for you.
    .better = It hurts her and helps nobody. Let her tell how it came to this journey.
q-mother-accuse = You have put your own child in danger. Do you understand that?
    .answer = (a long silence on the line) I wanted to do what is best for { child-her }.
    .better = Blame ends the call that you need. Ask for the journey, and listen.

### Acts

a-greet = Good morning to you both. Please take a seat, you too, { $child-name }. My name is on this card.
    .label = Greet both
    .both = { $mood-is ->
            [cross] ({ $adult-name } sits down with a sigh and keeps the bag on the knees) Good morning. We have been on the way since it was dark.
           *[friendly] ({ $adult-name } joins both hands and smiles) Good morning, officer. So early, and already so many people.
        } { $shy-is ->
            [silent] ({ $child-name } looks at the floor and says nothing)
           *[fidgets] ({ $child-name } slides to and fro on the chair)
        }
a-small-talk = The trucks are late these days, because of the harvest. How is it where you come from?
    .label = A word about the harvest
    .market = Heavy this year. Everybody is in the field, even the teacher at the weekend.
a-explain-adult = I work at the second inspection. Every child that travels without its parents is seen here, and so is the grown-up with it; that is the rule for all. I ask, I write down what you say, and I may telephone. You may ask me things as well, and if I use a word you do not know, tell me.
    .label = Explain role and rights to the adult
    .nods = { $mood-is ->
            [cross] If it is the rule. But the van does not wait.
           *[friendly] That is a good rule, I suppose. Ask, then.
        }
a-separate = We have a corner for children over there, with picture books. You can see each other through the glass all the time, and my colleague sits with you, { $child-name }. We do it like this with every family. I come over to you afterwards.
    .label = Bring the child to the children's corner
    .goes = { $shy-is ->
            [silent] (looks at { $adult-name }, then takes the colleague's hand and goes)
           *[fidgets] (is off the chair at once) Is there one with elephants?
        }
a-adult-aside = I have to make some calls now. Please take a seat in the next room for that; there is tea, and a window to the children's corner. We do this with everybody. I come to you as soon as I know more.
    .label = Ask the adult to wait next door
    .goes = { $mood-is ->
            [cross] Calls, too. As you say.
           *[friendly] Yes, make your calls. I shall have that tea.
        }
a-private-word = Now the child cannot hear us, and nor can anybody else. I do this with everyone, so that grown-ups need not speak of illness or worries in front of a child. I may have to pass some of it on to my supervisor; if so, I will tell you first.
    .label = A word with the adult alone
    .listens = (puts the bag down on the floor) Good. That is better, yes.
a-pause = We can stop here for a moment. There is water on the table.
    .label = Make a pause with the adult
    .sits = (drinks, and is quiet for a moment)
a-apologise = That was put badly, and I am sorry for it.
    .label = Apologise to the adult
    .accepts = Well. You have your work and I have mine.

a-ask-child = Before anything else: how are you? Does something hurt, or is there anything you need?
    .label = Ask the child what it needs
    .sore = (points to the { $ailment }) It hurts here. (a little later) And I am hungry.
    .shoes = (holds up a foot) My heel hurts. The shoes are new. (a little later) And I am hungry.
    .hungry = Nothing hurts. (a little later) Is there something to eat?
a-give-food = Here is sticky rice and a banana, and water. It is yours, and you need not do anything for it.
    .label = Give the child something to eat
    .eats = (eats everything, down to the last grain)
a-first-aid = My colleague { $helper-name } knows about things that hurt. Is it all right to have a look, { $child-name }? You can say stop whenever you like.
    .label = Have the child looked at by first aid
    .ill = "It is red and sore round the { $ailment }. I asked { $adult-name }, and then gave something for the pain. A doctor should see it today, so do not keep them long."
    .heel = "A blister on the heel, open. I have cleaned and covered it, and we have found sandals. Otherwise nothing that I can see."
    .well = "Well, only a little tired. Nothing that I can see. That says nothing about why they are going."
a-call-specialist = (You ask next door for the colleague who is trained to speak with children.)
    .label = Call the specialist for children
    .comes = I am here. Has { child-she } eaten? Good. Then first the rules, then something nice, and then one open question from you. I sit beside { child-her }, and if there is more to ask, it is for me, later and in my own room.
a-ground-rules = I am an officer here, and this is where I sit. I talk with many children here. If I ask something and you do not know it, say "I do not know". If I say something wrong, tell me. You have done nothing wrong. If you want to stop, you put up your hand. I write a little so that I do not forget, and if somebody has to help, I tell them.
    .label = Explain the ground rules to the child
    .nods = (thinks about it) And if you say something wrong I may really say it?
a-practice = Good. First tell me about something you like. From the beginning, whatever you want.
    .label = Let the child tell of something it likes
    .tells = { $shy-is ->
            [silent] (after a while) Our { $animal }. It comes when I whistle. When I do not whistle it comes, too.
           *[fidgets] Our { $animal }! It comes when I whistle, and when I am at school it waits behind the temple.
        }
a-pause-child = Let us make a pause. Would you like to draw something?
    .label = Make a pause with the child
    .draws = (draws a { $animal }, with very many legs)
a-comfort = I asked that badly. It was my mistake, and not yours.
    .label = Put it right with the child
    .nods = (looks at you, and nods)
a-adult-relays = { $adult-name }, would you please ask { $child-name } for me? { child-she-cap } will talk more easily with you.
    .label = Let the adult put the questions to the child
    .gladly = Of course. (bends down) { $child-name }, say where we are going. To the doctor, yes? There you are, officer.

a-announce = I will be open with you. It may be that { $child-name } stays here with us today and that you have to answer some questions to my colleagues.
    .label = Tell the adult what may happen
    .beside = (an arm goes round the child at once, and the other hand takes the bag) Then we would rather go home now.
    .looks-over = (gets up halfway) What does that mean, stays here?

a-ask-birth = Do you have a birth paper of the child with you, or the family book?
    .label = Ask for a birth paper
    .given = The birth paper, yes. In the plastic, because of the rain.
    .not-here = No. Nobody told me that one needs it.
a-ask-message = If there was a message about the appointment, you may show it to me. The telephone stays in your hand.
    .label = Ask for a message about the appointment
    .shows = (searches, then holds out the telephone) Here. From Sunday.
    .none = There was no message. It was said by word of mouth.
a-ask-transfer = If something about that was written, you may send it to our number here. Only if you want to.
    .label = Ask the mother for what was written
    .sends = I am sending it. (a moment later it is there) I would like you to have it from me.
    .none = There is nothing written. It was an envelope.
a-show-letter = Please look at this with me: the letter, here, where the day is written.
    .label = Show the adult the letter
    .reads = (bends over it) Yes. The letter. What about it?

a-crossings = (You ask the register for the exits on { $adult-name }'s border pass.)
    .label = Ask the register about earlier exits
    .same-child = One exit this year: { $first-look }, with { $child-name }. Both were back the same evening.
    .back-alone = Five exits since June, the last on { $last-run }. Each time with a child, each time another family's, and each time back alone the next day.
    .third-child = With today's, three exits in two months. In September with a { girl } of nine, on { $last-run } with one of eight, both times back alone; and now with { $child-name }.
a-liaison = (You ask the border liaison office whether the other side knows the name on the adult's pass. You give nothing of the child's.)
    .label = Ask the border liaison office
    .garlands = The answer comes after some minutes. This month a social worker over there met a child from here in the evening among restaurant tables, with garlands for sale. The grown-up who had brought the child has the name you asked about.
    .nothing = The answer comes after some minutes. Nothing is known of the name. That means no more than it says.
a-call-village = (You call the head of the village, on the number from the district's list.)
    .label = Telephone the head of the village
    .wrote = "The letter is mine. That is the mother's { elder }, whom I have known since school, and the baby is nine days old. Is the { $ailment } worse?"
    .grandmother = "The letter I wrote, the grandmother asked for it. The parents have been over there for two years. Who goes along I do not know, not one of ours."
    .unknown = "A letter? From me? I have written none, and what name did you say stands under it? Nobody of that name has ever been head here. The { girl } went off on Sunday with somebody, I heard."
a-call-clinic = (You call the clinic in Ubon, on the number from the public directory.)
    .label = Telephone the clinic
    .expected = "Yes, { $child-name }, today at { $hour }:00. It was tomorrow at first, but the doctor is away, so we moved it. It is the second visit."
    .no-entry = "Today at { $hour }:00? I have nobody of that name, not today and not before. The slip could be one of ours, they lie at the counter."
    .other-child = "Not under that name. That hour has been booked since September, for another child. The grown-up noted beside it is the one you name."
a-call-mother = (You call the number that { $adult-name } has given, from the telephone at the back.)
    .label = Telephone the mother's number
    .at-home = It is picked up at the first ring; a baby is crying. "I am { $mother-name }. Is something wrong with { $child-name }? Is my { elder } with { child-her }?"
    .over-there = It rings with the tone of the other side. "I am { $mother-name }. Are they over already? We have been waiting since seven."
    .dead = A recorded voice: the number is not in use.
a-explain-mother = I am an officer at the Vang Tao crossing. { $child-name } is here with us and is being looked after. I ask because nobody takes a child across here before we know who is waiting. You need not answer everything; what concerns { child-her } I may have to pass on to our specialist for children.
    .label = Explain to the mother who you are and why you call
    .relieved = Thank you. Has { child-she } eaten something? With the { $ailment } { child-she } has hardly taken anything.
    .breathes = (you hear her breathe out) Thank you for telling me that first. Ask, please.
a-ask-supervisor = (You go over to your supervisor with your notes.)
    .label = Ask the supervisor
    .child-first = "And the child? Does anything hurt, has it eaten, is it out of earshot? When that is done, come back."
    .specialist = "Before anybody decides on a child, call the colleague for children. That is not a sign of anything, that is how we do it."
    .facts = "What do you know of who the child is, and what does the register say? Bring me that. Leave out how they look."
    .your-call = "Then say for each of the two what you decide, and on which fact. The child is told first. I will call whom you need."

a-offer-child = This card is for you, with a picture of our corner on it. If you think of something, or if you want to go home, or if something hurts, you show it here, and somebody comes.
    .label = Tell the child where to find help
    .takes = (looks at both sides) Can I keep it?
    .looks-up = (takes the card and looks up at { $adult-name })
a-offer-adult = Here is a leaflet for families: who helps with illness, how a child can be brought to parents abroad in a regular way, and numbers that cost nothing. My supervisor can tell you which of them answer today.
    .label = Offer information to the adult
    .keeps = (folds it and puts it into the bag) One never knows.
a-close = Thank you. If you wish, I will read you what I have written down of your answers. I now tell { $child-name } first what happens next, and then you; nobody is left standing without knowing. If you think of something later, I am here.
    .label = Close the interview
    .thanks = Good. We are waiting, then.

n-hurt = Something hurts
n-hunger = Hunger

c-first-aid-ill = First aid: the { $ailment } is inflamed; a doctor today.
c-first-aid-heel = First aid: a blister on the heel, treated; nothing else to be seen.
c-first-aid-well = First aid: nothing to be seen. Says nothing about the reason for the journey.
c-crossings-same-child = Register: one exit this year, { $first-look }, with { $child-name }, both back the same day.
c-crossings-back-alone = Register: five exits since June with children of five families, each time back alone.
c-crossings-third-child = Register: the third different child in two months; back alone both times before.
c-liaison-garlands = Liaison office: a child brought across by this adult was met selling garlands in the evening.
c-liaison-nothing = Liaison office: nothing known of the name.
c-call-village-wrote = Head of the village: wrote the letter; the adult is the mother's { elder }.
c-call-village-grandmother = Head of the village: wrote the letter for the grandmother; parents over there; does not know the adult.
c-call-village-unknown = Head of the village: wrote no letter; the name under it is unknown there.
c-call-clinic-expected = Clinic: expects { $child-name } today at { $hour }:00; brought forward by a day.
c-call-clinic-no-entry = Clinic: no entry for { $child-name }, neither today nor before.
c-call-clinic-other-child = Clinic: that hour was booked in September for another child, by the same adult.
c-call-mother-at-home = The mother's number: she answers, at home, and asks for { $child-name }.
c-call-mother-over-there = The mother's number: she answers, on the other side, and is waiting for { $child-name }.
c-call-mother-dead = The mother's number: not in use.

### Contradictions

d-day = One day was said for the appointment; one of the papers has the day after.
    .fair = You told me { $visit } for the appointment. On one of these papers it is the day after. Help me understand that.
    .accuse = The days do not match. You have not even learned your own story.
    .early = They moved it. There is a message.
    .late = Oh, that. The clinic brought it forward by a day, and that paper still has the old one. They wrote it to me on Sunday, you can see it on the telephone.
    .accused = They moved it! You could have asked me, instead of shouting in front of the whole office.
d-children = One crossing with { $child-name } was said; the register has three exits, each with another child.
    .fair = You told me of one time in these last months, with { $child-name }. The register has three exits, with three children. How do these go together?
    .accuse = Three children in two months! Where are the other two?
    .early = The register mixes things up. There are many of my name.
    .late = (looks at both hands) Others as well, for neighbours. It is a long way, not everybody has the time for it.
    .accused = I answer for what I do, not for what is in your machine.
d-chief = The head of the village was said to have written the letter; he says that he wrote none.
    .fair = You told me how the head of your village wrote the letter. I have spoken with him, and he says that he wrote none. What might be the reason?
    .accuse = Your village head has never heard of this letter. You are finished.
    .early = He forgets things, he is old. You must ask his wife.
    .late = (opens the mouth, and closes it again)
    .accused = Then he lies, and not I.
d-altered = The letter was said to have been written for this journey; the day on it has been written over.
    .fair = You said that you sat by while this letter was written. The day on it has been written over another one. Tell me about that.
    .accuse = Somebody has scratched about in this letter, and I know who.
    .early = He wrote it wrong at first, and then right. I saw it.
    .late = (a finger follows the line) That was another day before. One does not run to the office for every journey.
    .accused = I have not touched it.
d-groups = One crossing with { $child-name } was said; the register has five, with children of five families.
    .fair = You told me of one time in these last months, with { $child-name }. The register has five since June, each with a child of another family, and each time you came back alone. Help me understand that.
    .accuse = Five children! So that is your trade.
    .early = That must be another one with my name.
    .late = (nods slowly) People ask me, because I know the way. They are all with their parents now. I can tell you every single one.
    .accused = I have never done harm to a child.
d-distance = The mother was said to be at home with a baby; she answers from the other side of the border.
    .fair = You told me that the mother is at home with the baby. I have just spoken with her, and she is over there, waiting. Help me understand that.
    .accuse = At home? She is in Thailand, and you know it.
    .early = Then she must have gone over, with the baby. Nobody told me.
    .late = (for a moment the face is quite soft) You have spoken with her. Yes. Both of them work over there, without papers, and they want their child. So I said that with the baby.
    .accused = I only say what one says at a counter.
d-no-patient = An appointment was said; the clinic has nobody of that name.
    .fair = You named the day and the hour at the clinic. They have nobody of that name. What could that be?
    .accuse = The clinic does not know you. Nothing of what you say is true.
    .early = They are like that there. They never find anything.
    .late = There is no doctor, that is so. Somebody fetches { child-her } in Ubon. The slip was lying on their counter once.
    .accused = Ask them again. They did not look properly.

### Outcomes

o-child =
    .why-hospital-depart = The story holds wherever it can be checked, and the one difference has a simple reason: { $child-name } goes on, with the person who belongs to { child-her }, to the doctor who is waiting. What belongs to it: that somebody here has looked at what hurts, and that the decision says so.
    .why-hospital-medical = { $child-name } was in pain. First aid comes before questions, and is written into the decision, so that whoever looks next goes on with it.
    .why-hospital-secondary = Defensible while the day was open. But one call clears it, and a child in pain is waiting.
    .why-hospital-child = Kindly meant. But nothing showed a risk, and a child in pain has been taken from the person it trusts, and from the doctor.
    .why-hospital-protect = Nothing showed that anybody means to exploit { $child-name }. A silent child is a silent child.
    .why-hospital-refuse = You have turned a sick child away from the doctor, for nothing that is known.
    .why-hospital-crim = A child is no offender, and here nobody is.
    .why-parents-child = { $child-name } travels with somebody who is no relative and is paid to bring { child-her }. What is best is to be looked at with the parents, who are real and can be reached, and with the grandmother, by people whose task that is. It begins here: the child apart, and the specialist called.
    .why-parents-secondary = Defensible, with the child apart and looked after: somebody else goes on. But a child needs the child procedure, and its specialist is next door.
    .why-parents-depart = You have sent the child on with a paid stranger, over a border, to a meeting place nobody knows. That the mother was really waiting does not make this way safe.
    .why-parents-protect = It looks alike from a distance. But nobody means to exploit { $child-name }: { child-she } is being taken to the parents. The child procedure is the right one, and it looks at just that.
    .why-parents-refuse = Turned away at the gate, { $child-name } goes back with the same stranger, and tomorrow by another way.
    .why-parents-crim = Whoever is smuggled is no offender for that, and a child least of all.
    .why-parents-admin = A fine answers nothing that matters here.
    .why-flowers-child = The third child in two months, a letter nobody wrote, a number that is not in use, and a few words of the child's own: a reasonable indication, with much to spare. So it is the child procedure, with the child out of the adult's hearing and the specialist called.
    .why-flowers-child-wrong = The right procedure, and only a code as yet. It begins with the child out of the adult's hearing and the specialist called, for a code by itself protects nobody.
    .why-flowers-protect = The referral is right in substance. For a child it goes by the child procedure, with somebody who is trained for it.
    .why-flowers-secondary = Defensible if the child is apart from { adult-her }. But for a child what is planned and what for are enough; there is nothing more to wait for.
    .why-flowers-depart = You have sent { $child-name } on to where the two before have been left.
    .why-flowers-refuse = Turned away, { child-she } goes back with the same grown-up, and comes again by another gate.
    .why-flowers-crim = { $child-name } said what { child-she } had been told to say. A child is not held to account for what is done with it.
    .why-flowers-admin = There is nothing minor in this.
o-adult =
    .why-hospital-depart = { $adult-name } is who { adult-she } said, and three people can confirm it. Being cross, or talking in the child's stead, is how tired relatives are.
    .why-hospital-secondary = Defensible as long as the day did not fit. But one message clears it, and then there is nothing more to find.
    .why-hospital-refuse = Nothing is known against { adult-her } but a date, and that has a simple reason.
    .why-hospital-crim = Nothing here points to an offence. A village letter, a slip and a moved appointment are what families in the country travel with.
    .why-hospital-admin = An old date on a paper is not even a minor irregularity.
    .why-parents-crim = Money in two parts, five families since June, each time back alone, an invented appointment: facts that show help across the border for gain. What they call it, kindness or not, is for others to weigh.
    .why-parents-secondary = Defensible: there is more behind it. But the facts are enough to report.
    .why-parents-depart = The next family's child will sit here next month.
    .why-parents-refuse = Sent home, { adult-she } takes the next gate, and nobody looks at the five before.
    .why-parents-admin = This is not a wrong box on a form.
    .why-parents-protect = Nobody controls or deceives { $adult-name }. { adult-she-cap } does it for money.
    .why-flowers-crim = Three children in two months, both times back alone, a letter that was never written, another child's appointment: facts, each of which can be shown. They are reported apart from the child, and nothing of its words is put to { adult-her }.
    .why-flowers-secondary = Defensible while the child is apart. The facts are enough to report.
    .why-flowers-depart = Let go today, { adult-she } is in the next village by the weekend.
    .why-flowers-refuse = Turned away, { adult-she } waits on this side, where nobody looks.
    .why-flowers-admin = There is nothing minor in this.
    .why-flowers-protect = { adult-she-cap } is the one the child has to be protected from.

k-child-heard = Questioned the child in front of the adult
    .why = With the grown-up listening a child can only say what that grown-up wishes to hear, in every truth. And if something is wrong, it pays for its answer later.
k-long-child = Questioned the child at length
    .why = At a border one asks a child only what its safety needs now. Every further question tires it, changes what it remembers, and takes something from the interview that the specialist has to hold.
k-passed-on = Passed the child's words on to the adult
    .why = What a child says is not carried to the one it travels with. In one of these truths it is harmless and in another the child pays for it, and you could not know in which you were.
k-announced = Announced too early what may happen
    .why = Whoever hears that a child may be kept can take it by the hand and leave, or make it promise to be silent. It is said when the child is out of reach and somebody is there for it, and then calmly and with the reason.
k-sent-on = Sent the child on with somebody who is not family
    .why = The child went over the border with a grown-up who is no relative. Whether parents or a street were waiting at the other end, nobody had the child in view any more.
k-charged = Treated the child as an offender
    .why = Whatever the grown-ups around it planned, a child that travels with them has not committed it.
