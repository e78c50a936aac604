import Diagnostics
import Drafting
import Record

/// The state of one linking: what ids mean, and what was found on the way.
struct LinkPass {
  let directory: Directory
  let disclosure: Disclosure
  var diagnostics: [Diagnostic] = []
  var mentions: [TargetedMention] = []
  var ledger: [LedgerEntry] = []
  var names: NameBook
  var seats = Seats()
  /// Where references were told that lead nowhere.
  var unknown: Set<SourceRange> = []
  /// Made when the first reference leads nowhere.
  var named: NamedRecords?
  /// Whom words meant that were met before.
  var knownLeads: [String: Lead] = [:]
  var unexplained = UnexplainedInitials()
  /// Attachments that something open refers to, by path: only these are copied.
  var attached: [String: Attachment] = [:]
  /// Whether the council has recorded votes and recordings told.
  let tellsVotes, tellsRecordings: Bool
  private var needsUnknownCommittee = false

  init(directory: Directory, disclosure: Disclosure, council: CouncilDraft) {
    tellsVotes = council.tellsVotes ?? true
    tellsRecordings = council.tellsRecordings ?? true
    self.directory = directory
    self.disclosure = disclosure
    names = NameBook(directory.redacted)
  }

  /// The committee of what must have one and names none that can be found, which is told as an error.
  mutating func unknownCommittee() -> Handle<Committee> {
    needsUnknownCommittee = true
    return Handle(directory.redacted.committees.count)
  }

  /// Enters it after the others, so that the rest of a record with errors can be checked too.
  func enterUnknownCommittee(into record: inout Record) {
    guard needsUnknownCommittee, let slug = Slug("unknown-committee") else { return }
    let name = "a committee that is not in the record"
    let document = Document(id: RecordID(slug), title: name)
    record.committees.append(Committee(document: document, shortTitle: name, kind: .scrutiny))
  }
}

/// A mention with the record that is mentioned.
struct TargetedMention: Hashable {
  var ref: RecordRef
  var mention: Mention
}

/// Who refers: for messages, backlinks, and references that leave out the folder.
struct Referrer {
  /// What a backlink to this document says and leads to.
  var target: Target
  /// The meeting or review whose parts may be named without its id.
  var owner: String?
  var path: String
  /// The document that citations in prose refer to.
  var cites: Located<String>?
  var initials: [Pair] = []
  /// The meeting whose members are named.
  var session: Session?

  /// The folder that relative files are looked for in.
  var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
}
