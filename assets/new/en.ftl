# The words of the case in English. A question keeps its type in every language: an open one stays open.

scenario =
    .title = A short visit
    .brief = An adult traveller has arrived alone and was sent to you from the first counter. The form says "visit, { $days } days". One passport lies on your desk, still closed. Nobody else is waiting.
    .after = The traveller has been told what happens next.

t-visit = The visit
    .go-on = Please go on. I am listening.
    .sum-up = Let me say back what I have understood. Correct me where I am wrong.

p-traveller = Traveller
    .truth-visitor = { $traveller-name } told the truth: a visit to a cousin, paid from savings.
    .truth-promised = { $traveller-name } was promised work in a restaurant and owes the fare of { $price } to the one who promised it. Nobody has said what the work is.
    .declined = I would rather not say.
    .again = I have told you that already.
    .silent = (looks down and says nothing)
    .accused = I have done nothing wrong. Why do you say that?
    .threatened = (steps back) Please, I do not want trouble.

f-purpose =
    .full-visitor = I visit my cousin for { $days } days. We want to see the temples together.
    .full-promised = I was told to say it is a visit. Somebody has work for me in a restaurant. I do not know the name of the place.
    .note = Says: visits a cousin for { $days } days.
    .note-full-promised = Says: was told to call it a visit; work in a restaurant, the place not known.
f-payer =
    .full-visitor = I paid for it myself, { $price }. I saved for half a year.
    .full-promised = The one who has the work for me paid, { $price }. I am to work it off first.
    .note = Says: paid { $price } from savings.
    .note-full-promised = Says: { $price } was paid for by somebody else and is to be worked off.

q-visit-open = Tell me about your journey and what you have planned here.
q-visit-payer = How did you pay for this journey?
q-visit-holiday = Are you here on a visit?
    .better = A yes tells nothing. Asked openly, the traveller has to say where, with whom and for how long.
q-visit-work = You are here to work without a permit, are you not?
    .better = The answer was in the question, and so was the suspicion. An open question lets the traveller say what the journey is for.

n-thirst = Thirst

a-explain-role = Good morning. I ask every traveller a few questions. You may ask for water, an interpreter or a pause at any time.
    .label = Explain my role and their rights
    .thanks = Thank you. All right.
a-ask-needs = Is there anything you need before we go on?
    .label = Ask what they need
    .thirsty = Could I have some water, please?
a-give-water = Here is some water. Take your time.
    .label = Give water
    .thanks = Thank you.
a-ask-supervisor = I ask my supervisor to come and listen to what I have noted.
    .label = Ask the supervisor
    .comes = (The supervisor comes and reads your notes.)
a-close = Thank you for your answers. I will now decide, and then tell you what happens next.
    .label = End the talk
    .thanks = Thank you.

o-traveller =
    .why-visitor-admit = The account holds together, and the papers fit it.
    .why-visitor-secondary = Nothing was open any more; a longer wait changes nothing, but it harms little.
    .why-visitor-refuse = A genuine traveller was sent back for nothing.
    .why-visitor-crim = A genuine traveller was treated as an offender.
    .why-promised-protect = Work that nobody described, a debt to the one who offers it, an answer put into the mouth: reasons enough to ask somebody who helps.
    .why-promised-secondary = Somebody else will look further. That can be enough.
    .why-promised-admit = The traveller went on to somebody who is owed { $price }.
    .why-promised-refuse = The traveller was sent back to where the debt was made.
    .why-promised-crim = Somebody who may be a victim was treated as an offender.
