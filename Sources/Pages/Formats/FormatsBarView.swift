import Publications
import Record
import Theme

/// What else the publication of a page can be had as.
struct FormatsBarView: Viewable {
  /// What the page shows, such as an agenda, with formats that it should have, and whose files could not be made.
  let leftOut: [MissingFormatsView]
  /// Where another format can be asked for.
  let request: String
  /// The council's form for it.
  let form: String?
  let relay: String?
  /// The page that tells how to ask.
  let how: String
  /// What was checked of it.
  let register: String?
  /// Large print of each, in words that name the paper.
  let largePrint: [LinkView]
  /// The other files of each.
  let further: [OfferedPublicationView]

  static let vocabulary = Vocabulary<FormatsBarView>(
    "formats-bar",
    [
      .list(
        "left-out", \.leftOut, "What the page shows, with formats whose files could not be made, where there are any"),
      .address(
        "request", \.request, "An e-mail that asks for another format of this paper; else the page that tells how"),
      .address("form", \.form, "The council's form"),
      .text("relay", \.relay, "How to reach the telephone by text relay or sign language"),
      .address("how", \.how, "The page that tells how to ask"),
      .address("register", \.register, "Its entry in the register of formats and checks"),
      .list("large-print", \.largePrint, "“This agenda in large print”"),
      .list("further", \.further, "The same with its other files, in the order of most use"),
    ])
}

/// What a publication cannot be had as for now.
struct MissingFormatsView: Viewable {
  let title: String
  let formats: String

  static let vocabulary = Vocabulary<MissingFormatsView>(
    "missing-formats",
    [
      .text("title", \.title, "“This agenda”"),
      .text("formats", \.formats, "“braille, plain text”"),
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
    let (largePrint, further, leftOut) = (largePrint(of: ref), further(of: ref), leftOut(of: ref))
    if largePrint.isEmpty && further.isEmpty && leftOut.isEmpty { return nil }
    return FormatsBarView(
      leftOut: leftOut, request: request(for: ref), form: record.council.contactForm, relay: record.council.relay,
      how: howToRequest, register: registerPlaces[path], largePrint: largePrint, further: further)
  }

  private func largePrint(of ref: RecordRef) -> [LinkView] {
    PublicationKind.allCases.flatMap { kind in
      formats.entries(of: kind, ref).filter { $0.format == .largePrint }.map {
        LinkView(title: say(.formatsLargePrint, words: $0.title ?? say.thisPublication[kind]), link: $0.path)
      }
    }
  }

  private func leftOut(of ref: RecordRef) -> [MissingFormatsView] {
    PublicationKind.allCases.compactMap { kind in
      let words = formats.leftOut(of: kind, ref).map { say.format[$0] }.joined(separator: ", ")
      return words.isEmpty ? nil : MissingFormatsView(title: say.thisPublication[kind], formats: words)
    }
  }

  private func further(of ref: RecordRef) -> [OfferedPublicationView] {
    PublicationKind.allCases.compactMap { kind in
      let entries = formats.entries(of: kind, ref).filter { $0.format != .largePrint }
      return entries.isEmpty
        ? nil
        : OfferedPublicationView(title: say.thisPublication[kind], files: entries.map { OfferedFileView($0, say) })
    }
  }

  private func request(for ref: RecordRef) -> String {
    record.council.email?.asEmailLink(subject: say(.requestSubject, title: title(of: ref))) ?? howToRequest
  }

  private var howToRequest: String {
    let page = record.pages.firstIndex { $0.slot == .formats && $0.committee == nil }
    return page.map { addresses.page(of: Handle<SitePage>($0).ref) } ?? "accessibility/index.html#contact"
  }

  /// The labels of the formats that some publication of the site can be had in, in the order of most use.
  var offeredFormats: [String] {
    let made = Set(
      ownRecords.values.flatMap { ref in
        PublicationKind.allCases.flatMap { formats.entries(of: $0, ref).map(\.format) }
      })
    return Format.allCases.filter(made.contains).map { say.format[$0] }
  }
}

extension OfferedFileView {
  fileprivate init(_ entry: FormatEntry, _ say: PageSentences) {
    label = entry.seconds == nil ? entry.title ?? say.formatShort[entry.format] : say(.audioFile)
    let size = entry.pages.map { say(.pages, count: $0) } ?? entry.size.asFileSize
    let isNamed = entry.format == .text || label.contains(entry.format.kindOfFile)
    detail =
      ((isNamed ? [] : [entry.format.kindOfFile]) + (entry.minutes.map { [say(.minutes, count: $0)] } ?? []) + [size])
      .joined(separator: ", ")
    link = entry.path
  }
}

extension Site {
  /// As it stands in the middle of a sentence: with sound, what kind of sound.
  func label(of entry: FormatEntry) -> String {
    entry.seconds == nil ? entry.title ?? say.format[entry.format] : say(.audioBook)
  }
}

extension Format {
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
