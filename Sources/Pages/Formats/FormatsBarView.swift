import Publications
import Record
import Theme

/// One line before the text: what else the publication can be had as.
struct FormatsBarView: Viewable {
  let publications: [OfferedPublicationView]
  /// The same with their rarer files; none where there is no rarer file.
  let rarer: [OfferedPublicationView]
  /// Where another format can be asked for.
  let request: String

  static let vocabulary = Vocabulary<FormatsBarView>(
    "formats-bar",
    [
      .list(
        "publications", \.publications,
        "What the page shows, with the files most used: an agenda, and the same with its papers"),
      .list("rarer", \.rarer, "The same with their rarer files, where there are any"),
      .address("request", \.request, "Where another format can be asked for"),
    ])
}

/// One publication with its files.
struct OfferedPublicationView: Viewable {
  let title: String
  let files: [OfferedFileView]

  static let vocabulary = Vocabulary<OfferedPublicationView>(
    "offered-publication",
    [
      .text("title", \.title, "“This agenda”"),
      .list("files", \.files, "Its files, in the order of most use"),
    ])
}

struct OfferedFileView: Viewable {
  let label: String
  let detail: String
  let link: String

  static let vocabulary = Vocabulary<OfferedFileView>(
    "offered-file",
    [
      .text("label", \.label, "“large print”"),
      .text("detail", \.detail, "Kind and size: “HTML, 24 kB”, “BRF, 14 pages”, “EPUB, 12 minutes, 2 MB”"),
      .address("link", \.link, "The file"),
    ])
}

extension Site {
  /// Nothing where the page is no publication, or none of its formats are made.
  func formatsBar(on path: String) -> FormatsBarView? {
    guard let ref = ownRecords[path] else { return nil }
    let (used, rarer) = (offered(of: ref, isRare: false), offered(of: ref, isRare: true))
    if used.isEmpty && rarer.isEmpty { return nil }
    // Where all that is made is rare, there is nothing to put it behind.
    return used.isEmpty
      ? FormatsBarView(publications: rarer, rarer: [], request: requestAddress)
      : FormatsBarView(publications: used, rarer: rarer, request: requestAddress)
  }

  private func offered(of ref: RecordRef, isRare: Bool) -> [OfferedPublicationView] {
    PublicationKind.allCases.compactMap { kind in
      let entries = formats.entries(of: kind, ref).filter { $0.format.isRare == isRare }
      return entries.isEmpty
        ? nil : OfferedPublicationView(title: kind.onItsPage, files: entries.map { OfferedFileView($0) })
    }
  }

  private var requestAddress: String {
    let page = record.pages.firstIndex { $0.slot == .formats && $0.committee == nil }
    return page.map { addresses.page(of: Handle<SitePage>($0).ref) } ?? "accessibility/index.html#contact"
  }

  /// The labels of the formats that some publication of the site can be had in, in the order of most use.
  var offeredFormats: [String] {
    let made = Set(
      ownRecords.values.flatMap { ref in
        PublicationKind.allCases.flatMap { formats.entries(of: $0, ref).map(\.format) }
      })
    return Format.allCases.filter(made.contains).map(\.label)
  }
}

extension OfferedFileView {
  fileprivate init(_ entry: FormatEntry) {
    label = entry.seconds == nil ? entry.title ?? entry.format.shortLabel : "audio EPUB with a synthetic voice"
    let size = entry.pages.map { $0.of("page") } ?? entry.size.asFileSize
    let isNamed = entry.format == .text || label.contains(entry.format.kindOfFile)
    detail = ((isNamed ? [] : [entry.format.kindOfFile]) + (entry.minutes.map { [$0.of("minute")] } ?? []) + [size])
      .joined(separator: ", ")
    link = entry.path
  }
}

extension FormatEntry {
  /// As it stands in the middle of a sentence: with sound, what kind of sound.
  var label: String { seconds == nil ? title ?? format.label : "e-book read aloud by a synthetic voice" }
}

extension Format {
  /// As it stands in the middle of a sentence.
  var label: String {
    switch self {
    case .largePrint: "large print"
    case .text: "plain text"
    case .epub: "e-book"
    case .odt: "OpenDocument"
    case .braille: "braille"
    case .brailleGrade1: "uncontracted braille"
    case .braillePEF: "braille for embossers"
    case .audioBook: "e-book to be heard"
    case .audioScript: "script to be read aloud"
    case .json: "data"
    case .csv: "table"
    }
  }

  /// Where many stand in one line.
  fileprivate var shortLabel: String {
    switch self {
    case .epub: "EPUB"
    case .odt: "ODT"
    case .text: "text"
    case .audioBook: "EPUB to hear"
    case .largePrint, .braille, .brailleGrade1, .braillePEF, .audioScript, .json, .csv: label
    }
  }

  /// What few readers want, and stands behind what most do.
  fileprivate var isRare: Bool {
    switch self {
    case .largePrint, .text, .epub, .odt, .braille, .audioBook: false
    case .brailleGrade1, .braillePEF, .audioScript, .json, .csv: true
    }
  }

  fileprivate var kindOfFile: String {
    switch self {
    case .largePrint: "HTML"
    case .text, .audioScript: "TXT"
    case .epub, .audioBook: "EPUB"
    case .odt: "ODT"
    case .braille, .brailleGrade1: "BRF"
    case .braillePEF: "PEF"
    case .json: "JSON"
    case .csv: "CSV"
    }
  }
}

extension PublicationKind {
  fileprivate var onItsPage: String {
    switch self {
    case .agenda: "This agenda"
    case .agendaPack: "Agenda and papers"
    case .minutes: "These minutes"
    case .report: "This report"
    case .review: "This review"
    case .recommendations: "The recommendations in full"
    case .response: "This answer"
    case .actionPlan: "This action plan"
    case .workProgramme: "This work programme"
    case .indicators: "These indicators"
    }
  }
}
