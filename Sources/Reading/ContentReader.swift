package import Diagnostics
package import Drafting
import Record

/// Reads one file of a content folder at a time into its draft. It keeps a parser: one a task, never shared.
package struct ContentReader {
  private let markdown = MarkdownReader()

  package init() {}

  /// The draft in a file; nil when it is no document, or its front matter could not be read, which is then reported.
  package func read(_ bytes: [UInt8], path: String) -> Checked<DraftPart?> {
    guard case .document(let kind, let id) = ContentLayout.placement(of: path) else { return Checked(nil) }
    if let fault = TextEncoding.fault(in: bytes, path: path) { return Checked(nil, [fault]) }
    let forbidden = TextEncoding.forbidden(in: bytes, path: path)
    let part = part(of: bytes, kind, id, path)
    if forbidden.isEmpty { return part }
    // The parser of front matter takes them for another encoding.
    return Checked(part.value, forbidden + part.diagnostics.filter { $0.rule != .notUTF8 })
  }

  private func part(of bytes: [UInt8], _ kind: DocumentKind, _ id: String, _ path: String) -> Checked<DraftPart?> {
    if kind == .council { return council(bytes, path) }
    let front = FrontMatter.read(bytes, path: path)
    if front.value.fields == nil, !front.diagnostics.isEmpty { return Checked(nil, front.diagnostics) }
    let fields = front.value.fields ?? Node(.map([]), at: SourceRange(path: path))
    var options = ContentReader.options(for: kind)
    options.language = ContentReader.language(of: fields)
    let body = markdown.read(
      bytes, body: front.value.body, path: path, firstLine: front.value.bodyLine, options: options)
    var reader = draftReader()
    let part = ContentReader.part(kind, id, path, fields, body.value, &reader)
    return Checked(part, front.diagnostics + body.diagnostics + reader.diagnostics)
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
    case .actionPlan: part(\.actionPlans)
    case .indicators: part(\.indicatorSets)
    case .workProgramme: part(\.workProgrammes)
    case .forwardPlan: part(\.forwardPlans)
    case .glossary: part(\.glossaries)
    case .page: part(\.pages)
    }
  }
}
