import Foundation
import Testing

/// What readers see belongs into the theme's strings, where a council can reword it and Wales translate it.
@Suite struct WordsInSwiftTests {
  @Test func noSentenceStandsInSwift() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Pages/")
    let names = try #require(FileManager.default.enumerator(atPath: root.path())).compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") }
    #expect(names.count > 70)
    for name in names.sorted() {
      var scanner = LiteralScanner(try String(contentsOf: root.appending(path: name), encoding: .utf8))
      scanner.scan()
      #expect(scanner.sentences == [], "\(name)")
    }
  }

  @Test(arguments: [
    (#"let a = "Two words""#, ["Two words"]), (#"let a = "\(count) more""#, ["… more"]),
    (#"title: "Item \(say(.x, name: "of mine")) here","#, ["of mine", "Item … here"]),
    (#"let a = "oneword" // "in a comment""#, []), (#".text("title", \.title, "The words of the link"),"#, []),
    (#"page.put("<p class=\"a b\">")"#, []), (#"let a = "\(folder)page-\(number)/index.html""#, []),
    (#"parts.joined(separator: "; ")"#, []),
  ])
  func tellsWordsFromOtherLiterals(_ code: String, _ sentences: [String]) {
    var scanner = LiteralScanner(code)
    scanner.scan()
    #expect(scanner.sentences == sentences)
  }
}

/// Finds the string literals of Swift code that have words for readers.
private struct LiteralScanner {
  private let code: [Character]
  private var index = 0
  /// With “…” for what is interpolated.
  private(set) var sentences: [String] = []

  init(_ code: String) { self.code = Array(code) }

  mutating func scan(isInterpolated: Bool = false) {
    var depth = 0
    while index < code.count {
      let character = code[index]
      index += 1
      switch character {
      case "/" where index < code.count && code[index] == "/":
        while index < code.count, code[index] != "\n" { index += 1 }
      case "\"": readLiteral()
      case "(": depth += 1
      case ")" where isInterpolated && depth == 0: return
      case ")": depth -= 1
      case _: break
      }
    }
  }

  private mutating func readLiteral() {
    let isDescription = String(code[..<index].reversed().prefix { $0 != "\n" }.reversed()).contains("\\.")
    var words = ""
    while index < code.count, code[index] != "\"" {
      guard code[index] == "\\", index + 1 < code.count else {
        words.append(code[index])
        index += 1
        continue
      }
      index += 2
      if code[index - 1] == "(" { scan(isInterpolated: true) }
      words += code[index - 1] == ")" ? "…" : String(code[index - 1])
    }
    index += 1
    // A vocabulary tells theme writers what each name holds, after a key path; markup is for browsers.
    let isForReaders = !isDescription && !words.contains("<") && !words.contains("=\"") && !words.hasPrefix("\"")
    if isForReaders, words.contains(" "), words.contains(where: \.isLetter) { sentences.append(words) }
  }
}
