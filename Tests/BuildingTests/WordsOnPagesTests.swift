import Building
import Diagnostics
import Drafting
import Foundation
import Reading
import Record
import Testing

/// Each word that the demonstration's clerks wrote stands on some page, unless it is withheld.
@Suite struct WordsOnPagesTests {
  @Test func everyWordOfTheDemonstrationIsOnAPage() async throws {
    let site = try TestSite([:])
    var options = BuildOptions(
      content: DemonstrationTests.content, output: site.output, themes: [TestSite.defaultTheme],
      today: { _ in Day(number: 0) }, jobs: 2)
    options.formats = FormatChoices([])
    options.hasSearch = false
    _ = try await Builder(options).build()
    let pages = try site.files().filter { $0.key.hasSuffix(".html") }.map { $0.value }
    let shown = pages.reduce(into: Set<String>()) { $0.formUnion(WrittenWords.ofPage($1)) }
    let written = try WrittenWords(in: DemonstrationTests.content)
    #expect(written.words.count > 4_000)
    let lost = written.words.filter { !shown.contains($0.word) }
    #expect(lost.isEmpty, "\(lost.map { "\($0.path): \($0.word)" }.joined(separator: "\n"))")
  }
}

/// The words of a content folder that its readers should meet, each once a file: no comments, ids, addresses or settings, and
/// nothing of what is withheld.
struct WrittenWords {
  struct Written: Hashable {
    var path: String
    var word: String
  }

  private(set) var words: [Written] = []
  private var ids: Set<String> = []

  init(in folder: String) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    for path in paths { ids.insert((path as NSString).lastPathComponent.components(separatedBy: ".")[0]) }
    for path in paths {
      guard case .document(let kind, _) = ContentLayout.placement(of: path),
        let schema = FileFormat.all.first(where: { $0.kind == kind })?.schema
      else { continue }
      let file = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))
      let words = try WrittenWords.words(of: file, kind, schema, ids)
      self.words += Set(words).map { Written(path: path, word: $0) }
    }
  }

  private static func words(
    of file: [UInt8], _ kind: DocumentKind, _ schema: SchemaDescription, _ ids: Set<String>
  ) throws -> [String] {
    let front = FrontMatter.read(file, path: "").value
    let fields = kind == .council ? FrontMatter.readYAML(file, path: "").value : front.fields
    guard let fields, !isWithheld(fields) else { return [] }
    let body = kind == .council ? "" : String(decoding: file[front.body], as: UTF8.self)
    return texts(of: fields, schema).filter { !ids.contains($0) }.flatMap(markdown) + markdown(body)
  }

  private static func isWithheld(_ node: Node) -> Bool {
    guard case .map(let entries) = node.content else { return false }
    return entries.contains { ["exempt", "draft", "embargoed-until"].contains($0.key.value) }
  }

  private static func texts(of node: Node, _ schema: SchemaDescription) -> [String] {
    guard case .map(let entries) = node.content, !isWithheld(node) else { return [] }
    return entries.flatMap { entry -> [String] in
      guard let field = schema.fields.first(where: { $0.key == entry.key.value }), !isSetting(field) else { return [] }
      if let rows = field.rows { return parts(of: entry.value).flatMap { texts(of: $0, rows) } }
      return field.takesText ? parts(of: entry.value).compactMap(text) : []
    }
  }

  private static func isSetting(_ field: FieldDescription) -> Bool {
    // How to join a meeting is shown until it is over.
    ["id", "aliases", "remote-access", "language", "file", "sound", "address", "year-starts", "time-zone"].contains(
      field.key)
  }

  private static func parts(of node: Node) -> [Node] {
    if case .list(let nodes) = node.content { nodes } else { [node] }
  }

  private static func text(_ node: Node) -> String? {
    if case .scalar(let text, _) = node.content { text } else { nil }
  }

  /// Without what the marks of Markdown hold: comments, addresses, the targets of references, markers.
  private static func markdown(_ text: String) -> [String] {
    let marks = [
      #/<!--[\s\S]*?-->/#, #/\]\([^)]*\)/#, #/\[\[[^\]|]*\|/#, #/\[\[[^\]]*\]\]/#, #/\{(?:item|lang) [^:}]*[:}]/#,
      #/https?:[^\s)>]*/#,
    ]
    return words(marks.reduce(text) { $0.replacing($1, with: " ") })
  }

  static func ofPage(_ page: Data) -> [String] {
    let text = String(decoding: page, as: UTF8.self).replacing(#/<[^>]* alt="([^"]*)"[^>]*>/#) { $0.output.1 }
      .replacing(#/<[^>]*>/#, with: " ")
    return words(text.replacing("&amp;", with: "&").replacing("&#39;", with: "'"))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
