title = A quiet shift
description = Twenty travellers on the first line, one after the other, as on an ordinary day. It is held by the rules and counts.
briefing =
    This is an ordinary shift at the counter: twenty travellers, a minute or two for each. Almost everybody who crosses a border does so rightly.
    Let those go on who should go on, without holding them up, and look further where something does not fit. Whoever looks tired, poor, nervous or foreign is no reason.
    Nothing can be taken back. To pass you need 70 points on average, no critical failure, and at least sixteen of the twenty interviews passed by themselves.
