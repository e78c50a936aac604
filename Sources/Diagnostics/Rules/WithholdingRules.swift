// The rules of what is withheld: it is a property of the whole record, and not of one file.

extension Explanation {
  static let openAndWithheld = Explanation(
    "What belongs to something withheld is not open without a word.",
    why:
      "The report, the file or the action of an exempt item says what the item may not say. Two places contradict each other, and only a clerk can tell which of them is right.",
    mend:
      "If it may not be read, give it the same exempt: as the item. If it may, name it under an open item too, or put the file beside an open paper.",
    source: "Local Government Act 1972, ss.100B(2) and 100C(1)")
  static let withheldAlong = Explanation(
    "What belongs to something withheld is withheld with it.",
    why: "The site says that there is such a minute or paper, and on what ground it may not be read.",
    mend:
      "Nothing, if that is right. What may be open of an exempt item is written in its exempt:, as public-title:, public-summary: and public-decision:. A paper that may be read is named under an open item too.",
    source: "Local Government Act 1972, s.100C(1) and (2)")
  static let minuteUnplaced = Explanation(
    "Where an item is withheld, every minute says which item it records.",
    why: "No minute is known to be that of the withheld item, and one that names no item may be it.",
    mend: "Write the item after the heading of the minute: ## 16. Title {item 7}.")
  static let openAgain = Explanation(
    "A minute that is withheld no longer goes back into the text.",
    why: "Readers still find it withheld, although the day has come on which they may read it.",
    mend: "Move it from withheld: into the text of the minutes, under a heading with its number.")
  static let partNotMarked = Explanation(
    "A report that calls itself partly exempt marks the part.",
    why: "A part that is not marked is published with the rest.",
    mend: "Give the appendix or the recommendation that is exempt its own exempt:, or correct classification:.")
  static let withdrawnUntold = Explanation(
    "What was published and is taken back says so.",
    why: "A draft was never open. Readers of a paper that has been taken back are owed the day and the reason.",
    mend: "Write withdrawn: with on: and reason: in the place of draft: or embargoed-until:.")
}
