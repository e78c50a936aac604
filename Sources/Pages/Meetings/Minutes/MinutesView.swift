import Record
import Theme

/// The minutes of a meeting.
struct MinutesView: Viewable {
  let frame: FrameView
  let title: String
  let meeting: LinkView
  let date: String
  let committees: [LinkView]
  let chair: LinkView?
  let approvedAt: LinkView?
  let openUntil: String
  let corrections: [CorrectionView]
  let attendance: AttendanceView?
  let contents: [ContentsEntryView]
  let preamble: [UInt8]?
  let minutes: [MinuteView]
  let actions: [ActionArisingView]
  let details: [DetailView]
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<MinutesView>(
    "minutes",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The committee’s name, or the meeting’s own title"),
      .part("meeting", \.meeting, "The meeting"),
      .text("date", \.date, "Wednesday 14 January 2026"),
      .list("committees", \.committees, "The committee, or the committees of a joint meeting"),
      .part("chair", \.chair, "Who was in the chair"),
      .part("approved-at", \.approvedAt, "The meeting that approved them"),
      .text("open-until", \.openUntil, "Until when they are open to inspection, with the section of the Act"),
      .list("corrections", \.corrections, "What was corrected after they were published"),
      .part("attendance", \.attendance, "Who came"),
      .list("contents", \.contents, "The numbered minutes"),
      .markup("preamble", \.preamble, "What stands before the first numbered minute"),
      .list("minutes", \.minutes, "The minutes in order, withheld ones in their places"),
      .list("actions", \.actions, "What the meeting asked somebody to do"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where they are mentioned"),
    ])
}

/// A correction of published minutes, or that one is withheld.
struct CorrectionView: Viewable {
  let day: Day?
  let what: [UInt8]?
  let why: [UInt8]?
  let withheld: WithheldView?

  static let vocabulary = Vocabulary<CorrectionView>(
    "correction",
    [
      .text("date", \.day?.text, "The day of the correction: 12 February 2026"),
      .text("iso", \.day?.iso, "The same as 2026-02-12"),
      .markup("what", \.what, "What was corrected"),
      .markup("why", \.why, "Why"),
      .part("withheld", \.withheld, "Why it may not be seen"),
    ])
}

/// One line of a list of contents.
struct ContentsEntryView: Viewable {
  let number: String?
  let title: String
  let link: String
  /// Whether it stands below the entry before.
  var isSub = false

  static let vocabulary = Vocabulary<ContentsEntryView>(
    "contents-entry",
    [
      .text("number", \.number, "The number as written"),
      .text("title", \.title, "The heading"),
      .address("link", \.link, "Its place on the page"),
      .flag("sub", \.isSub, "Whether it stands below the entry before"),
    ])
}

/// One minute: its heading and words, or why it is withheld.
struct MinuteView: Viewable {
  let number: String
  let heading: [UInt8]?
  let items: [LinkView]
  let provenance: String?
  let text: [UInt8]?
  let withheldAnchor: String?
  let withheldTitle: String?
  let withheld: WithheldView?

  static let vocabulary = Vocabulary<MinuteView>(
    "minute",
    [
      .text("number", \.number, "The number as written"),
      .markup("heading", \.heading, "The heading with its anchor; absent when the minute is withheld"),
      .list("items", \.items, "The agenda items it records"),
      .text("provenance", \.provenance, "How the items were found, when the clerk did not name them"),
      .markup("text", \.text, "The minute; resolutions are set apart in it"),
      .text("withheld-anchor", \.withheldAnchor, "The anchor of a withheld minute"),
      .text("withheld-title", \.withheldTitle, "What may be said in place of its title"),
      .part("withheld", \.withheld, "Why it is withheld"),
    ])
}

/// Something the meeting asked somebody to do.
struct ActionArisingView: Viewable {
  let number: String
  let anchor: String
  let text: [UInt8]
  let leads: [LeadView]
  let byWhen: String?
  let status: StatusView

  static let vocabulary = Vocabulary<ActionArisingView>(
    "action-arising",
    [
      .text("number", \.number, "The number as written"),
      .text("anchor", \.anchor, "Its place on the page"),
      .markup("text", \.text, "What is to be done"),
      .list("leads", \.leads, "By whom"),
      .text("by-when", \.byWhen, "By when, as written"),
      .part("status", \.status, "Where it stands"),
    ])
}
