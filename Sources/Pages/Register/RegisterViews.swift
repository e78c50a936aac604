import Publications
import Record
import Registering
import Theme

/// The register's first page: how much there is, by kind, and what each check promises and does not.
enum RegisterView {
  static let vocabulary = Vocabulary<Site>(
    "register",
    [
      .part("frame", \.registerFrame, "What stands around the content"),
      .text("summary", \.registerSummary, "How many publications in how many files, and what was found"),
      .list("kinds", \.registerKinds, "The kinds of publication; none when no formats are made"),
      .list("years", \.registerYearLinks, "The same cut by year, the newest first"),
      .list("committees", \.registerCommitteeLinks, "The same cut by committee"),
      .list("built-in", \.builtInChecks, "The checks of every build"),
      .list("external", \.externalChecks, "The validators that look at finished files"),
      .list("data", \.registerData, "The register for machines"),
    ])
}

/// A kind of publication with what was found in all of them.
struct RegisterKindView: Viewable {
  let title: String
  let link: String
  let rows: [RegisterRow]

  static let vocabulary = Vocabulary<RegisterKindView>(
    "register-kind",
    [
      .text("title", \.title, "“Action plans”"),
      .address("link", \.link, "The list of them"),
      .text("publications", \.rows.count, "How many"),
      .text("files", \.files, "How many files they are in"),
      .text("faults", \.faults, "What keeps somebody out: how many findings"),
      .text("advice", \.advice, "What would make a text easier: how many findings"),
    ])

  var files: Int { rows.reduce(0) { $0 + $1.files.count } }
  var faults: Int { rows.reduce(0) { $0 + $1.faults } }
  var advice: Int { rows.reduce(0) { $0 + $1.advice } }
}

/// A check as a reviewer is told of it.
struct CheckView: Viewable {
  let note: CheckNote

  static let vocabulary = Vocabulary<CheckView>(
    "check",
    [
      .text("name", \.note.name, "Its permanent name, as data have it"),
      .text("promise", \.note.promise, "What it looks for"),
      .text("limits", \.note.limits, "What it does not prove"),
      .text("by", \.note.by, "What ran it, with its version; absent where nothing did"),
      .text("result", \.note.result, "What came of it as a whole"),
    ])
}

/// A page of the publications of one kind.
struct RegisterListView: Viewable {
  let frame: FrameView
  let title: String
  let summary: String
  let others: [LinkView]
  let rows: [RegisterRowView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<RegisterListView>(
    "register-list",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The kind of publication"),
      .text("summary", \.summary, "How many there are, and of which day this speaks"),
      .list("others", \.others, "The other kinds"),
      .list("rows", \.rows, "Its publications"),
      .part("pager", \.pager, "The other pages of a long list"),
    ])
}

/// A publication with its files and what was found.
struct RegisterRowView: Viewable {
  let site: Site
  let row: RegisterRow

  static let vocabulary = Vocabulary<RegisterRowView>(
    "register-row",
    [
      .text("title", \.row.title, "The publication's title"),
      .address("link", \.row.page, "Its page"),
      .text("anchor", \.anchor, "Its place on this page"),
      .text("count", \.count, "“8 files”"),
      .text("found", \.found, "“1 fault and 3 pieces of advice”, or “nothing found”"),
      .text("reading-age", \.readingAge, "By two formulas, each named; absent for short text"),
      .list("files", \.files, "Its files, in the order of most use"),
      .list("findings", \.findings, "What the checks of every build found"),
    ])
}

/// A file of a publication.
struct RegisterFileView: Viewable {
  let site: Site
  let file: RegisterFile

  static let vocabulary = Vocabulary<RegisterFileView>(
    "register-file",
    [
      .text("label", \.label, "“Large print”"),
      .address("link", \.file.entry.path, "The file"),
      .text("size", \.size, "“24 kB”"),
      .text("pages", \.file.entry.pages, "How many, in a format that has pages of its own"),
      .text("proved", \.proved, "“45 of 45 found”"),
      .list("results", \.results, "What each external validator said that looks at such files"),
    ])
}

struct RegisterResultView: Viewable {
  let name: String
  let result: String
  let messages: [String]

  static let vocabulary = Vocabulary<RegisterResultView>(
    "register-result",
    [
      .text("name", \.name, "The validator, with its version where it ran"),
      .text("result", \.result, "“nothing found”, “not run on this build”"),
      .words("messages", \.messages, "What it found"),
    ])
}

struct RegisterFindingView: Viewable {
  let finding: Finding
  let row: RegisterRow

  static let vocabulary = Vocabulary<RegisterFindingView>(
    "register-finding",
    [
      .text("check", \.finding.check, "The check's name"),
      .text("weight", \.finding.weight.rawValue, "“fault” or “advice”"),
      .text("message", \.finding.message.capitalisedFirst, "What is wrong"),
      .text("fix", \.finding.fix.capitalisedFirst, "How it is mended"),
      .address("link", \.link, "The place in its large print, where every place of the publication is"),
    ])

  /// A page may set a list apart that a publication has as a whole; large print has every place of the publication.
  var link: String {
    let print = row.entries.first { $0.format == .largePrint }
    return print.map { print in finding.anchor.map { "\(print.path)#\($0)" } ?? print.path } ?? row.page
  }
}
