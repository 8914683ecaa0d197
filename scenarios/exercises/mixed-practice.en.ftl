title = Mixed practice
description = Nine interviews, short ones at the counter and long ones in the room, in mixed order. Nothing counts here: try out what you have learned.
briefing =
    You will meet nine travellers, one after the other. Some are what they say they are, some are not, and you are not told which.
    Ask openly, listen, look at the papers, and decide for each person. After each interview you see what was true and what your questions did.
    You may stop after any interview and go on another day; short sessions on several days teach more than one long one.
