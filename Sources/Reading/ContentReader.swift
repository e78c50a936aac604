package import Diagnostics
package import Drafting
import Record

/// Reads one file of a content folder at a time into its draft. It keeps a parser: one a task, never shared.
package struct ContentReader {
  private let markdown = MarkdownReader()

  package init() {}

  /// A document as its twin says it: the document's facts with the twin's words, each at its own place.
  package func read(_ bytes: [UInt8], as twin: TwinFile, _ words: [UInt8]) -> Checked<DraftPart?> {
    guard case .document(let kind, let id) = ContentLayout.placement(of: twin.original) else { return Checked(nil) }
    let faults =
      [TextEncoding.fault(in: words, path: twin.path)].compactMap(\.self)
      + MergeMarks.diagnostics(in: words, path: twin.path) + TextEncoding.forbidden(in: words, path: twin.path)
    let (front, own) = (FrontMatter.read(words, path: twin.path), FrontMatter.read(bytes, path: twin.original))
    let none = front.diagnostics.isEmpty ? Node(.map([]), at: SourceRange(path: twin.path)) : nil
    guard faults.isEmpty, let spoken = front.value.fields ?? none, let fields = own.value.fields else {
      return Checked(nil, faults + front.diagnostics)
    }
    let merged = fields.spoken(by: spoken, of: twin)
    let part = part(of: words, front.value, merged.value, kind, id, twin.path)
    let bodies = TwinBodies(
      file: twin, original: body(of: bytes, own.value, kind, twin.original),
      twin: body(of: words, front.value, kind, twin.path))
    return Checked(
      part.value, front.diagnostics + merged.diagnostics + part.diagnostics + bodies.diagnostics)
  }

  private func body(of bytes: [UInt8], _ front: FrontMatter, _ kind: DocumentKind, _ path: String) -> Prose {
    markdown.read(
      bytes, body: front.body, path: path, firstLine: front.bodyLine, options: ContentReader.options(for: kind)
    ).value
  }

  /// The draft in a file, or a note that its fields could not be read, which is then reported; nil when it is no document.
  package func read(_ bytes: [UInt8], path: String) -> Checked<DraftPart?> {
    guard case .document(let kind, let id) = ContentLayout.placement(of: path) else { return Checked(nil) }
    let unread = unread(path)
    if let fault = TextEncoding.fault(in: bytes, path: path) { return Checked(unread, [fault]) }
    let marks = MergeMarks.diagnostics(in: bytes, path: path)
    if !marks.isEmpty { return Checked(unread, marks) }
    let forbidden = TextEncoding.forbidden(in: bytes, path: path)
    let part = part(of: bytes, kind, id, path)
    if forbidden.isEmpty { return part.map { $0 ?? unread } }
    // The parser of front matter takes them for another encoding.
    return Checked(part.value ?? unread, forbidden + part.diagnostics.filter { $0.rule != .notUTF8 })
  }

  /// The note that a document could not be read; nil for a file that is none.
  package func unread(_ path: String) -> DraftPart? {
    guard case .document(let kind, let id) = ContentLayout.placement(of: path) else { return nil }
    return DraftPart(UnreadDocument(kind: kind, id: id))
  }

  private func part(of bytes: [UInt8], _ kind: DocumentKind, _ id: String, _ path: String) -> Checked<DraftPart?> {
    if kind == .council { return council(bytes, path) }
    let front = FrontMatter.read(bytes, path: path)
    if front.value.fields == nil, !front.diagnostics.isEmpty { return Checked(nil, front.diagnostics) }
    let fields = front.value.fields ?? Node(.map([]), at: SourceRange(path: path))
    if kind == .report, let meant = fields.kindMeant(inFolderOf: path) {
      let right = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex) + "/\(meant.rawValue).md"
      return Checked(unread(String(right)), front.diagnostics + [.otherKind(meant, path)])
    }
    let part = part(of: bytes, front.value, fields, kind, id, path)
    return Checked(part.value, front.diagnostics + part.diagnostics)
  }

  private func part(
    of bytes: [UInt8], _ front: FrontMatter, _ fields: Node, _ kind: DocumentKind, _ id: String, _ path: String
  ) -> Checked<DraftPart> {
    var options = ContentReader.options(for: kind)
    options.language = ContentReader.language(of: fields)
    let body = markdown.read(
      bytes, body: front.body, path: path, firstLine: front.bodyLine, options: options)
    var reader = draftReader()
    let part = ContentReader.part(kind, id, path, fields, body.value, &reader)
    let words = ContentReader.unfinished(bytes, front, kind, fields, path)
    var found = body.diagnostics + reader.diagnostics + words
    if fields.isDraft { found.removeAll { $0.rule == .placeholder } }
    return Checked(part, found)
  }

  /// Words of the body that hold the place of others, or of fields.
  private static func unfinished(
    _ bytes: [UInt8], _ front: FrontMatter, _ kind: DocumentKind, _ fields: Node, _ path: String
  ) -> [Diagnostic] {
    bytes.withUnsafeBufferPointer { bytes in
      let body = UnsafeBufferPointer(rebasing: bytes[front.body])
      let found = PlaceholderLines.diagnostics(in: body, path: path, firstLine: front.bodyLine)
      guard kind == .meeting, !fields.keys.contains("items") else { return found }
      return found + AgendaLines.diagnostics(in: body, path: path, firstLine: front.bodyLine)
    }
  }

  private func council(_ bytes: [UInt8], _ path: String) -> Checked<DraftPart?> {
    let yaml = FrontMatter.readYAML(bytes, path: path)
    guard let fields = yaml.value else { return Checked(nil, yaml.diagnostics) }
    var reader = draftReader()
    let draft = reader.read(CouncilDraft.self, from: fields)
    return Checked(DraftPart(draft), yaml.diagnostics + reader.diagnostics)
  }

  private func draftReader() -> DraftReader {
    DraftReader { [markdown] text, range in markdown.field(text, at: range) }
  }

  private static func options(for kind: DocumentKind) -> MarkdownOptions {
    if kind == .minutes { return .minutes }
    return kind.hasNumberedParagraphs ? .report : .plain
  }

  private static func language(of fields: Node) -> String? {
    guard case .map(let entries) = fields.content,
      case .scalar(let language, _)? = entries.first(where: { $0.key.value == "language" })?.value.content
    else { return nil }
    return language
  }

  private static func part(
    _ kind: DocumentKind, _ id: String, _ path: String, _ fields: Node, _ body: Prose, _ reader: inout DraftReader
  ) -> DraftPart {
    func part<D: Draft>(_ list: any WritableKeyPath<Drafts, [DraftDocument<D>]> & Sendable) -> DraftPart {
      DraftPart(DraftDocument(id: id, path: path, draft: reader.read(D.self, from: fields), body: body), in: list)
    }
    return switch kind {
    case .council: DraftPart(reader.read(CouncilDraft.self, from: fields))
    case .committee: part(\.committees)
    case .person: part(\.people)
    case .post: part(\.posts)
    case .subject: part(\.subjects)
    case .meeting: part(\.meetings)
    case .minutes: part(\.minutes)
    case .report: part(\.reports)
    case .review: part(\.reviews)
    case .recommendations: part(\.recommendationSets)
    case .recommendation: part(\.recommendations)
    case .response: part(\.responses)
    case .letter: part(\.letters)
    case .actionPlan: part(\.actionPlans)
    case .indicators: part(\.indicatorSets)
    case .workProgramme: part(\.workProgrammes)
    case .forwardPlan: part(\.forwardPlans)
    case .glossary: part(\.glossaries)
    case .page: part(\.pages)
    }
  }
}

extension Node {
  fileprivate var keys: [String] {
    if case .map(let entries) = content { entries.map(\.key.value) } else { [] }
  }

  fileprivate var isDraft: Bool {
    guard case .map(let entries) = content, let entry = entries.first(where: { $0.key.value == "draft" }) else {
      return false
    }
    return entry.value.content == .scalar("yes", quoted: false) || entry.value.content == .scalar("true", quoted: false)
  }

  /// What a file was meant as that lies in the folder of a meeting or a review and is no report by its fields.
  fileprivate func kindMeant(inFolderOf path: String) -> DocumentKind? {
    let parts = path.pathParts
    return parts.count == 3 ? DocumentKind.meant(by: keys, inFolder: parts[0]) : nil
  }
}

extension Diagnostic {
  fileprivate static func otherKind(_ kind: DocumentKind, _ path: String) -> Diagnostic {
    let name = path.fileName
    let right = kind.rawValue + ".md"
    return Diagnostic(
      .wrongFileName, .error, "“\(name)” has the fields of \(kind.title), whose file is called “\(right)”",
      at: SourceRange(path: path),
      fixes: [
        .advise("rename it \(right); where that is there already, keep what is right of both and delete this one")
      ])
  }
}
