// The rules of settings, names and days: what is written there has to be one thing, and true on the day of the site.

extension Explanation {
  static let unlikelyYear = Explanation(
    "A date lies in a year that a council can mean.",
    why:
      "A year such as 0026 or 2206 is a slip of the keyboard; the record would stand in a year in which nobody looks for it.",
    mend: "Write the year with its four figures: 2026.")
  static let unknownLanguage = Explanation(
    "A text names its one language by a tag that readers' programs know.",
    why: "Screen readers and braille choose the voice and the signs by it; an e-book with another tag is refused.",
    mend:
      "Write the tag: cy for Welsh, pl for Polish, ur for Urdu. The name of the language is understood too. Passages of another language are marked {lang cy: geiriau}.",
    source: "WCAG 2.2, success criteria 3.1.1 and 3.1.2; BCP 47")
  static let twinFact = Explanation(
    "A document's words in another language are words alone.",
    why:
      "Dates, numbers and names stand once, in the document itself, so that two languages can never say two things. A document that has no page in the other language, such as a committee, gives it nothing but what it is called; other words would reach nobody.",
    mend: "Remove the field from the file of the other language.")
  static let twinIncomplete = Explanation(
    "A paper in two languages says as much in the one as in the other.",
    why:
      "A page that lacks an item, a paragraph or a decision in one language is no page for those who read that language; it is left out until it is whole, and the site has the paper in one language.",
    mend:
      "Write what is missing, with the same number. `scrutable check --parity` lists all that stands in one language alone.",
    source: "Welsh Language (Wales) Measure 2011, standards on documents and meetings")
  static let twinWithoutDocument = Explanation(
    "A file such as minutes.cy.md lies beside the document whose words it has, minutes.md.",
    why:
      "The dates and numbers of a paper stand in the document; without it nothing is known of the words but their language.",
    mend:
      "Rename the file so that it has the name of its document; a paper in one language alone says `language: cy` and has no twin."
  )
  static let siteAddress = Explanation(
    "The address of the site is the web address of the folder in which it stands.",
    why: "Every page, feed and calendar entry says its own address by it; a wrong beginning makes all of them wrong.",
    mend: "Write https://, the name of the machine and the folder, and nothing else: https://scrutiny.example.org/.")
  static let contactDetails = Explanation(
    "An e-mail address is one address, and a telephone number has figures.",
    why: "People who click on it would write to somebody else, or to nobody.",
    mend: "Write one address or one number; what else is to be said of it belongs into the text.")
  static let ambiguousName = Explanation(
    "A written name means one person, post or committee.",
    why:
      "Where two have the same name, the wrong one could be held responsible. A seat on the committee on the day of the meeting decides between two members; where it does not, the words stand without a link.",
    mend: "Write the id of the one who is meant instead of the name.")
  static let namedTwice = Explanation(
    "A list names each once.",
    why: "Readers would be shown the same one twice, and totals would count it twice.",
    mend: "Remove one of the two, or write the one who was meant.")
  static let dayToCome = Explanation(
    "What is recorded as done was done by the day of the site.",
    why: "Readers are told that something was published or changed on a day that has not come.",
    mend: "Correct the day; what is to be published later is held back with embargoed-until:.")
  static let daysOutOfOrder = Explanation(
    "Days that follow from each other are in that order.",
    why: "One of the two is wrong, and readers cannot tell which.",
    mend: "Correct one of the two.")
  static let minutesOfNoMeeting = Explanation(
    "What is recorded of a meeting was done at one that took place.",
    why: "The site would report what was decided at a meeting that has not been, or was not held.",
    mend: "Correct the date or the status of the meeting, or move the minutes to the meeting they are of.")
  static let movedMeeting = Explanation(
    "A meeting that was put off leads to a later one that takes its place, and one that was brought forward to an earlier day.",
    why: "People follow these links to find the day on which to come.",
    mend: "Name the later meeting in postponed-to:, and write status: postponed; or take postponed-to: out.")
  static let committeeInTime = Explanation(
    "A committee is set up, meets, ends and is followed by another, in this order.",
    why: "Who answers for its work today is found by these days.",
    mend: "Correct the day, or name the committee whose meeting it was.")
  static let seatAfterLeaving = Explanation(
    "Nobody sits on a committee after they have left the council.",
    why: "The public would write to a member who is no longer one. The site shows the seat as over from that day.",
    mend: "Write until: for the seat, or correct left: of the person.")
  static let folderAndDate = Explanation(
    "A meeting's folder and its date name the same day.",
    why:
      "The folder is the meeting's permanent address, and readers take the day from it; one of the two may be a slip.",
    mend:
      "Correct date:. If the meeting has moved, say so with brought-forward-from:, or with a meeting of its own and postponed-to:; a folder that was wrong from the beginning is renamed, with its old address in aliases:."
  )
  static let deadlineNotUnderstood = Explanation(
    "The words of a deadline name a day, or say that there is none.",
    why: "Where no day is understood, nothing ever falls due, and nobody is reminded.",
    mend: "Keep the words in by-when: and write the day in due:.")
  static let saidBefore = Explanation(
    "A recommendation that says what an earlier one said names it.",
    why:
      "Whoever reads that something is recommended should learn that it was recommended before, and what became of it then. Texts are compared by the words of the search, each weighed by how rare it is; recommendations of one review or meeting are not compared with each other.",
    mend:
      "Write repeats: with the id of the earlier one; or repeats: [] where it is another matter, and it is not told again."
  )
}
