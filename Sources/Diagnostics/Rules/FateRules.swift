// The rules of what became of a recommendation: how it was closed, and what it asked for.

extension Explanation {
  static let closureWithoutMinute = Explanation(
    "A closure names the minute that made it.",
    why:
      "A committee decides to follow a recommendation no longer; without the minute nobody can tell who closed it, and whether anybody asked what remains.",
    mend: "Write the meeting or the item in closed-at:, such as closed-at: 2026-09-16-children/item-8.")
  static let closureWithoutRisk = Explanation(
    "A recommendation that was closed unmet says which risk remains, and who bears it.",
    why: "What scrutiny saw has not gone away because nobody follows it any more.",
    mend: "Write the risk in risk:, in the words of the minute, and who bears it in risk-owner:.")
  static let replacedByNothing = Explanation(
    "A recommendation that was closed as replaced names the one that took its place.",
    why: "Readers follow it to the recommendation that is followed now; without it the trail ends.",
    mend: "Write its id in superseded-by:; or choose another word in closed-as:.")
  static let closureContradicted = Explanation(
    "How a recommendation was closed agrees with its status, and with what scrutiny found last.",
    why: "Readers are told two things of which one cannot be true, and every count takes one of them.",
    mend: "Correct closed-as: or the status; or record the later assessment in which scrutiny accepted it.")
  static let bundledRecommendation = Explanation(
    "Several asks in one recommendation have a state each.",
    why:
      "With one state for all, a recommendation of which half is done counts as done or as not done, and both are wrong.",
    mend: "List the asks in parts:, each with number:, text: and status:. The text of the recommendation stays.")
  static let shortTitleTooLong = Explanation(
    "The short title of a recommendation has at most 60 characters.",
    why:
      "It is the heading of its page, and its name in lists, in squares and in messages, where a long one is cut or pushes everything else away.",
    mend: "Say in short: what is asked for, beginning with the verb; the exact words stay in text:.")
}
