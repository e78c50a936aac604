// The rules that hold between the records of a council.

extension Explanation {
  static let duplicateID = Explanation(
    "Every record has an id of its own.",
    why: "A link to the id could lead to either of the two.",
    mend: "Give one of them another id:.")
  static let duplicateAddress = Explanation(
    "Two records do not claim one web address.",
    why: "One would silently replace the other.",
    mend: "Change the id: or the alias of one of them.")
  static let unknownReference = Explanation(
    "A reference is the id of a record that exists.",
    why: "A dead link breaks the trail from recommendation to answer to action.",
    mend: "Write the id, which is the name of the record's file; the nearest match is given where there is one.")
  static let ambiguousReference = Explanation(
    "A reference leads to one record only.",
    why: "The wrong record could be shown.",
    mend: "Write the longer id, with the folder before the /.")
  static let unresolvedCitation = Explanation(
    "A citation such as “recommendation 10” leads somewhere.",
    why: "Readers would have to search for the passage by hand.",
    mend: "Say with cites: which document the citations of this one refer to, or leave it as plain words.")
  static let nothingToInherit = Explanation(
    "A ditto mark or “as above” has a row above it.",
    why: "A value was meant and is not there.",
    mend: "Write the value out.")
  static let undefinedInitials = Explanation(
    "Initials used for a person or body are explained.",
    why: "Outside the council nobody knows who “KP” is.",
    mend: "Add the initials to initials: of this document, or to glossary.md.")
  static let clashingInitials = Explanation(
    "Within one document initials mean one person.",
    why: "The wrong person would be named as responsible.",
    mend: "Write one of the names in full.")
  static let skippedNumber = Explanation(
    "Numbers run on without a gap.",
    why: "A gap looks like a missing item, and readers ask what was left out.",
    mend: "Correct the number, or record the missing item with the note that it was withdrawn.")
  static let repeatedNumber = Explanation(
    "A number is used once in its document.",
    why: "A citation of it could mean either.",
    mend: "Correct one of the two.")
  static let resolutionWithoutItem = Explanation(
    "A resolution belongs to an item of the agenda.",
    why: "Readers could not tell what was decided upon.",
    mend: "Write the item after the heading of the minute: ## 16. Title {item 7}.")
  static let minutesWithoutMeeting = Explanation(
    "Minutes lie in the folder of the meeting that they are of.",
    why: "They would stand under another meeting, or under none.",
    mend: "Put meeting.md beside minutes.md; `scrutable new meeting` writes one.")
  static let lateItemWithoutReason = Explanation(
    "An item taken late states the reason of its urgency.",
    why: "Without a reason given by the chair the committee may not consider it.",
    mend: "Add late: with reason:.",
    source: "Local Government Act 1972, s.100B(4)(b)")
  static let endBeforeStart = Explanation(
    "What ends, ends after it starts.",
    why: "Calendars refuse such a meeting.",
    mend: "Correct one of the two.")
  static let responseWithoutPosition = Explanation(
    "A response states a position on every recommendation it answers.",
    why: "Prose does not decide whether a recommendation was accepted; the clerk records it.",
    mend: "Add the recommendation to positions:, with position: not-stated if the executive did not say.")
  static let attachmentMissing = Explanation(
    "A file that is referred to is there.",
    why: "Readers would get an error instead of the paper.",
    mend: "Put the file beside the document, or correct its name.")
  static let attachmentType = Explanation(
    "Attached files are of a kind that readers can open safely.",
    why: "Programs and unknown kinds are not published.",
    mend: "Convert it; the reference lists the kinds that are allowed.")
  static let fileNotNamed = Explanation(
    "A paper that lies in the content folder is named by a record.",
    why: "What nothing names is not published; its words never appear, and nobody would see that it is missing.",
    mend:
      "Name it under papers: of an agenda item (file: its-name.pdf), under appendices: or documents:, or link to it; or move it out of the folder."
  )
  static let fieldInWords = Explanation(
    "What the record has a field for is written into that field.",
    why:
      "No rule, table, calendar or search can see it in running words: an agenda typed as a list has no items, and a paper that is to follow is never missed.",
    mend: "Move it into the field that the message names.")
  static let statusWords = Explanation(
    "The words of a status can be understood.",
    why: "The trackers count by status; what is not understood is shown as “not stated”.",
    mend: "Add status: with one of the known values; the words are kept beside it.")
  static let heldInTheFuture = Explanation(
    "A meeting is called held only after its day.",
    why: "The site would report what has not happened.",
    mend: "Correct the status or the date.")
  static let backgroundPapersMissing = Explanation(
    "A report lists its background papers, or says that there are none.",
    why: "The public may inspect them for four years, and must be told what they are.",
    mend: "Add background-papers: with the list, or “none identified”.",
    source: "Local Government Act 1972, s.100D")
  static let stillToFollow = Explanation(
    "A paper marked “to follow” has followed by the meeting.",
    why: "Readers cannot tell whether it was withdrawn or lost.",
    mend: "Attach the paper, or say what became of it in note:.")
}
