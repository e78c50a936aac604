import Record
import Theme

/// The minutes of a meeting.
struct MinutesView: Viewable {
  let frame: FrameView
  let title: String
  let lead: String
  /// Whether they were approved, in a sentence.
  let note: String
  let decided: [DecidedView]
  let meeting: LinkView
  let date: String
  let committees: [LinkView]
  let chair: LinkView?
  let approvedAt: LinkView?
  let openUntil: String
  let corrections: [CorrectionView]
  let attendance: AttendanceView?
  let papers: [PaperView]
  let preamble: [UInt8]?
  let matters: [MinuteView]
  let fromThePublic: [MinuteView]
  let routine: [MinuteView]
  let routineTitle: String?
  /// Votes on items whose minute is not here.
  let votes: [VoteView]
  let actions: [ActionArisingView]
  let details: [DetailView]
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<MinutesView>(
    "minutes",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text(
        "title", \.title, "The committee’s name, or the meeting’s own title, the day, and that these are its minutes"),
      .text("lead", \.lead, "How much was decided, in a sentence"),
      .text("note", \.note, "Whether they were approved"),
      .list("decided", \.decided, "What was decided, one line for each minute"),
      .part("meeting", \.meeting, "The meeting"),
      .text("date", \.date, "Wednesday 14 January 2026"),
      .list("committees", \.committees, "The committee, or the committees of a joint meeting"),
      .part("chair", \.chair, "Who was in the chair"),
      .part("approved-at", \.approvedAt, "The meeting that approved them"),
      .text("open-until", \.openUntil, "Until when they are open to inspection, with the section of the Act"),
      .list("corrections", \.corrections, "What was corrected after they were published"),
      .part("attendance", \.attendance, "Who came"),
      .list("papers", \.papers, "The papers of the items that are no routine"),
      .markup("preamble", \.preamble, "What stands before the first numbered minute"),
      .list("matters", \.matters, "The minutes of what the meeting was about, in order, withheld ones in their places"),
      .list("from-the-public", \.fromThePublic, "The minutes of the items at which the public may speak"),
      .list("routine", \.routine, "The minutes of what is on every agenda, in order"),
      .text("routine-title", \.routineTitle, "The numbers of the minutes of what is on every agenda"),
      .list("votes", \.votes, "Recorded votes on items whose minute is not here"),
      .list("actions", \.actions, "What the meeting asked somebody to do"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where they are mentioned"),
    ])
}

/// What was decided under one minute, in a line.
struct DecidedView: Viewable {
  let title: String
  let link: String
  let words: String
  /// Whether the words are the clerk’s line, or why they are withheld; else they are the resolution’s own, which may be cut.
  let isClerks: Bool

  static let vocabulary = Vocabulary<DecidedView>(
    "decided",
    [
      .text("title", \.title, "The title of the minute"),
      .address("link", \.link, "Its place on the page"),
      .text("words", \.words, "What was decided"),
      .flag("clerks", \.isClerks, "Whether a clerk wrote it as a line; else it is the resolution’s own words"),
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

/// One minute: its heading and words, or why it is withheld.
struct MinuteView: Viewable {
  let number: String
  let anchor: String
  /// “minute 27”, or the title of one without a number.
  let label: String
  let heading: [UInt8]?
  let items: [LinkView]
  let provenance: String?
  let text: [UInt8]?
  let votes: [VoteView]
  /// Where the meeting can be heard on it again.
  let recording: LinkView?
  /// How it is cited.
  let cite: String
  let withheldTitle: String?
  let withheld: WithheldView?

  static let vocabulary = Vocabulary<MinuteView>(
    "minute",
    [
      .text("number", \.number, "The number as written"),
      .text("anchor", \.anchor, "Its place on the page"),
      .text("label", \.label, "minute 27, or the title of one without a number"),
      .markup("heading", \.heading, "The heading with its anchor; absent when the minute is withheld"),
      .list("items", \.items, "The agenda items it records"),
      .text("provenance", \.provenance, "How the items were found, when the clerk did not name them"),
      .markup("text", \.text, "The minute; resolutions are set apart in it"),
      .list("votes", \.votes, "Recorded votes on its items"),
      .part("recording", \.recording, "Where the recording has it"),
      .text("cite", \.cite, "How it is cited: the council, the meeting, the number"),
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
