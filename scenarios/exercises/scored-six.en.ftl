title = Six interviews, scored
description = Six interviews in the room, held by the rules: nothing is taken back, nobody helps. Each is followed by its debrief.
briefing =
    You will hold six interviews. Nothing can be taken back, and there is no coach; after each decision you see its debrief.
    To pass you need 70 points on average, no critical failure, enough protection, sound questions and sound decisions, and at least four interviews that pass by themselves.
    You may stop at any time and go on later exactly where you were. How others did, and what truths they met, tells you nothing about yours.
