import Building
import Foundation
import Testing

@Suite struct ThemeReferenceTests {
  /// `docs/theme-reference.md` is what `scrutable schema --theme-reference` prints.
  @Test func theReferenceInTheRepositoryIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let written = try String(contentsOf: root.appendingPathComponent("docs/theme-reference.md"), encoding: .utf8)
    #expect(
      written == ThemeReference.markdown, "run `scrutable schema --theme-reference > docs/theme-reference.md`")
  }
}
