// The rules of time: what a council owes the public by when.

extension Explanation {
  static let lateAgenda = Explanation(
    "An agenda is published the clear days before its meeting that the law asks for.",
    why:
      "The public must have time to read the papers. A principal council in England gives five clear days, in Wales three, a parish council three; neither the day of publication nor the day of the meeting counts, nor do weekends (for a parish only Sundays), bank holidays and the days the offices are closed. A meeting called at shorter notice has its papers published when it is called.",
    mend:
      "Publish the agenda and write agenda-published:. If the day is right and notice was short, the page says so; nothing hides it. `scrutable explain late-agenda --meeting ID` lists the days.",
    source:
      "Local Government Act 1972, ss.100A(6) and 100B(3); for the executive in England SI 2012/2089, regs 6 and 7; for parish councils Schedule 12, para 10(2), and s.243"
  )
  static let minutesNotApproved = Explanation(
    "Minutes are approved by the time the committee has met twice more.",
    why:
      "Minutes are signed at the same or the next suitable meeting; until then they are a draft of what was decided.",
    mend:
      "Write approved-at: in the minutes, with the meeting that approved them; or add the minutes where there are none.",
    source: "Local Government Act 1972, Schedule 12, paras 41(1) and 44")
  static let responseOverdue = Explanation(
    "The executive answers a scrutiny report within two months.",
    why:
      "The two months run from the day the executive received the report or, if later, the notice asking for an answer. Without a recorded notice no statutory clock runs; then the council's own period is looked at, and called its own.",
    mend:
      "Ask for the answer – `scrutable letter response-overdue --recommendation ID` drafts the next letter – and record it in response.md. `scrutable explain response-overdue --recommendation ID` shows how the day was reached.",
    source: "Local Government Act 2000, s.9FE")
  static let keyDecisionNotice = Explanation(
    "Notice of a key decision is published 28 clear days before it is taken.",
    why:
      "Nobody can speak up about a decision that was not announced. Fewer than 28 days of the calendar are too few; fewer than 28 working days are doubtful. Shorter notice is allowed under the general exception (reg 10) and for special urgency (reg 11): those are recorded, not faults.",
    mend:
      "Take the decision later, write the notice-published: of the entry, or record urgency: general-exception or special-urgency. `scrutable explain key-decision-notice --decision ID` shows the days.",
    source:
      "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089), regs 8 to 11"
  )
  static let decisionKindNotStated = Explanation(
    "A forward plan says of each decision whether it is a key decision.",
    why:
      "Notice of a key decision is published 28 clear days before it is taken, and of others none is asked for. Where the plan does not say, nobody can tell whether notice is short, and the site says that the kind is not stated.",
    mend: "Write type: key, type: non-key or type: budget-and-policy-framework in the entry, as the notice says.",
    source:
      "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089), regs 8 and 9"
  )
  static let decisionDatePassed = Explanation(
    "The latest forward plan announces decisions that are still to come.",
    why: "A reader cannot tell whether the decision was taken, put off or dropped.",
    mend: "Give the new date in the latest plan, or take the entry out when the decision has been published.")
  static let itemOnCancelledMeeting = Explanation(
    "A work programme plans nothing for a meeting that was cancelled or postponed.",
    why: "The item would be waited for at a meeting that does not take place.",
    mend: "Name another meeting, or write status: moved with the outcome.")
  static let meetingNotOnProgramme = Explanation(
    "Each scrutiny meeting to come has something on its committee's work programme.",
    why: "The public sees a date and cannot see what for.",
    mend: "Name the meeting in an entry of the work programme, or cancel it.")
  static let itemAfterDecision = Explanation(
    "What scrutiny means to look at before a decision stands at a meeting before the decision can be taken.",
    why: "Whoever reads that scrutiny comes first believes it; at this meeting the decision may have been taken.",
    mend: "Take the item to an earlier meeting, ask that the decision be taken later, or leave out precedes.")
  static let questionsWithoutDeadline = Explanation(
    "A meeting to come that invites questions from the public says by when they must arrive.",
    why: "Somebody who would ask cannot know whether it is too late, and asks at the door or not at all.",
    mend: "Write questions-deadline in the meeting's file, or in the committee's for all its meetings.")
  static let roomClash = Explanation(
    "Two meetings are not held in one room at the same time.",
    why: "One of the two would have to move on the day, and its public with it.",
    mend: "Change the place or the time of one of them. A meeting without an end is taken to last two hours.")
  static let memberClash = Explanation(
    "Committees that share members do not meet at the same time.",
    why: "A member can be at one of them only. Substitutes are not counted.",
    mend: "Change the day or the time of one of them. A meeting without an end is taken to last two hours.")
}
