import Diagnostics
import Foundation
import History
import Publications
import Record
import Theme

@testable import Pages

/// The default theme as it is in the repository, for tests that look at whole pages.
enum DefaultTheme {
  static let compiled = Theme.compile(
    layers: [folder], sentences: PageSentences.declared,
    pages: Dictionary(PageKind.allCases.map { ($0.rawValue, $0.shape) }, uniquingKeysWith: { first, _ in first }))

  static let say = PageSentences(compiled.value.sentence)

  /// The HTML of a planned page.
  static func html(_ page: PlannedPage) -> String {
    guard let template = compiled.value.template(page.kind.rawValue) else { return "" }
    var bytes: [UInt8] = []
    template.render(page.view(), at: page.path, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static let folder: ThemeFolder = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "themes/default", directoryHint: .isDirectory)
    var files: [String: [UInt8]] = [:]
    let found = FileManager.default.enumerator(atPath: root.path())
    while let name = found?.nextObject() as? String {
      guard let data = try? Data(contentsOf: root.appending(path: name)) else { continue }
      files[name] = Array(data)
    }
    return ThemeFolder(path: "themes/default", files: files)
  }()
}

extension Site {
  /// A site that speaks the default theme's English.
  convenience init(_ record: Record, _ history: History? = nil, formats: FormatShelf = FormatShelf()) {
    self.init(record, DefaultTheme.say, history, formats: formats)
  }
}
