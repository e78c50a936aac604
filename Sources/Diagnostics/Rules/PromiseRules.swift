// The rules of what was promised: by when, and how it will be known.

extension Explanation {
  static let dateMovedWithoutReason = Explanation(
    "A promised date that is moved is moved for a reason, and the reason is told at once.",
    why:
      "Readers see every date that was promised, with the days between the first and the last. A date that moves without a word looks like a promise that nobody meant. Dates that are written over are found too: each build remembers the dates that the last one found.",
    mend:
      "Write due: as a list of every date, the oldest first: date:, the day it was set:, and from the second on the reason:. A slip of the keyboard that was mended on another day is listed in the same way, with the slip as the reason.",
    source: "HM Treasury, Dear Accounting Officer letter DAO 02/20")
  static let promisedDates = Explanation(
    "The dates that were promised for one thing are listed once each, and the last of them is the one that counts.",
    why:
      "A date that stands twice is no move, and would be counted as none; a later date in by-when: would count for nothing.",
    mend: "Take one of the two out, or add the later date to the list.")
  static let measureDiffers = Explanation(
    "The figure from which a recommendation is measured is the one that the indicator had on that day.",
    why:
      "Readers compare where a figure stood with where it stands; from a wrong beginning they are told of a change that was none.",
    mend: "Correct baseline: or baseline-date:, or the reading of the indicator.")
}
