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
  /// Whom words meant that were met before.
  var knownLeads: [String: Lead] = [:]
  var unexplained = UnexplainedInitials()
  /// Attachments that something open refers to, by path: only these are copied.
  var attached: [String: Attachment] = [:]

  init(directory: Directory, disclosure: Disclosure) {
    self.directory = directory
    self.disclosure = disclosure
    names = NameBook(directory.redacted)
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

  /// The folder that relative files are looked for in.
  var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
}
