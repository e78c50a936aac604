import Foundation
import Testing

@testable import Search

/// A query is cut into terms by search.js in the reader's browser, and a text by this room: what the two make of the same words has
/// to be the same, or what is written is never found. Node.js, which `make test` installs, stands in for the browser.
@Suite struct BrowserTests {
  @Test func makesTheSameTermsOfEveryTextOfTheDemonstration() throws {
    try agree(on: try Texts.demonstration)
  }

  @Test func makesTheSameTermsOfSignsAndLettersThatAreRare() throws {
    try agree(on: Texts.rare)
  }

  @Test func makesTheSameTermsOfEveryEnglishEnding() throws {
    try agree(on: Texts.endings + Texts.exceptions)
  }

  @Test func makesTheSameTermsOfWordsThatNobodyWrote() throws {
    try agree(on: Texts.invented)
  }

  private func agree(on texts: [String]) throws {
    let browser = try Browser.terms(of: texts)
    #expect(browser.count == texts.count && browser.contains { !$0.isEmpty })
    var index = IndexTerms()
    for (text, theirs) in zip(texts, browser) {
      let ours = index.terms(of: text)
      if ours == theirs { continue }
      let place = zip(ours, theirs).prefix { $0 == $1 }.count
      Issue.record(
        "“\(text.prefix(200))”: \(theirs.dropFirst(place).prefix(3)) in the browser, \(ours.dropFirst(place).prefix(3)) here"
      )
      return
    }
  }
}

/// What the index knows a text by.
private struct IndexTerms: ~Copyable {
  private var vocabulary = Vocabulary(.none)

  mutating func terms(of text: String) -> [String] {
    var text = text
    var found: [Int32] = []
    text.withUTF8 { bytes in
      Characters.classes.withUnsafeBufferPointer { classes in
        var scanner = RunScanner(bytes, classes: classes)
        while let run = scanner.next() {
          let place = vocabulary.find(run, in: bytes)
          if vocabulary.entries[place].term >= 0 { found.append(vocabulary.entries[place].term) }
          found += vocabulary.more[place] ?? []
        }
      }
    }
    return found.map { String(decoding: vocabulary.terms[Int($0)], as: UTF8.self) }
  }
}

/// The client's own code, run without a page.
private enum Browser {
  static func terms(of texts: [String]) throws -> [[String]] {
    let script = FileManager.default.temporaryDirectory.appendingPathComponent("search-\(UUID().uuidString).js")
    defer { try? FileManager.default.removeItem(at: script) }
    let client = try String(contentsOf: Project.file("themes/default/assets/search.js"), encoding: .utf8)
    let asked = String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
    let code = """
      globalThis.document = { getElementById: () => null };
      \(client)
      process.stdout.write(JSON.stringify(\(asked).map(scrutableSearch.terms)));
      """
    try Data(code.utf8).write(to: script)
    return try JSONDecoder().decode([[String]].self, from: output(of: script.path))
  }

  private static func output(of script: String) throws -> Data {
    let node = Process()
    node.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    node.arguments = ["node", script]
    let pipe = Pipe()
    node.standardOutput = pipe
    try node.run()
    let told = pipe.fileHandleForReading.readDataToEndOfFile()
    node.waitUntilExit()
    try #require(node.terminationStatus == 0, "Node.js runs the client: apt-get install nodejs")
    return told
  }
}

/// The words that both are asked about.
private enum Texts {
  static var demonstration: [String] {
    get throws {
      let content = Project.file("content")
      let paths = FileManager.default.enumerator(atPath: content.path)?.compactMap { $0 as? String } ?? []
      let files = try paths.filter { $0.hasSuffix(".md") }.sorted().map {
        try String(contentsOf: content.appendingPathComponent($0), encoding: .utf8)
      }
      return files.flatMap { $0.split(separator: "\n").map(String.init) }
    }
  }

  static let rare = [
    "13.1.2", "CH141", "£12,345.67", "1,234,567", "1,23", "12,3456", "don’t 'tis councils' O'Neill",
    "Tŷ Ŵyr straße Œuvre Æsop",
    "İzmir ΛΟΓΟΣ Łódź ŉ ſ Đà", "rec 10", "p18 – para 6.8", "10a.b c.d", "1.'2 3.4.5.6 .5 5.", "a/b_c\\d@e", "😀ok x🌳y",
    "“quoted”‘single’", "e\u{301} cafe\u{301} \u{AD} soft\u{AD}hyphen", "ＦＵＬＬ１２", "مرحبا 你好", "x² ½ mile",
    "non\u{A0}breaking",
    "o\u{FB03}ce \u{FB01}re a\u{FB00}ect \u{FB05}", "well-being O\u{2019}Brien d'Arcy", "12,345,678,9", "2024/25",
    "١٢٣", String(repeating: "я", count: 40), String(repeating: "long", count: 30),
  ]

  /// What Porter 2 names one by one, and what its rules treat apart.
  static let exceptions = [
    """
    skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes inning outing canning herring
    earring proceed exceed succeed generate generously communism community arsenals past paste yes boyish youth cries ties gas kiwis
    buses busses buss gases children childrens men mens women womens
    abeed feed agreed hoped hopping falling hissing filing knack relational valency digitizer vilely feudalism callousness sensibility
    triplicate formalize electricity goodness revival gyroscopic replacement adjustment adoption controll roll apology geology
    """
  ]

  static let endings: [String] = {
    let stems =
      "council review recommend scrutin budget hop plan agre happ care police tr educat general govern consult".split(
        separator: " ")
    let endings = """
      s es ed ing ings er ers est ly edly ingly ation ations ational ator ators ative ability able ably ible ment ments mental ness ful fully
      fulness less lessly ous ously ousness ive ively iveness ivity ize izer izing ization ise ised ical ically icate iciti al ally ality alism
      ance ence ency ancy ant ent ently y ies ied ier ying ism ist logy logi eed eedly
      """.split { $0 == " " || $0 == "\n" }
    return stems.map { stem in endings.map { stem + $0 }.joined(separator: " ") }
  }()

  /// The same each time.
  static let invented: [String] = {
    let letters = Array("aeiouybcdfghklmnprstvwz".utf8)
    var state: UInt64 = 2026
    func draw(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<400).map { _ in
      (0..<50).map { _ in
        String(decoding: (0..<3 + draw(below: 9)).map { _ in letters[draw(below: letters.count)] }, as: UTF8.self)
      }.joined(separator: " ")
    }
  }()
}

private enum Project {
  static func file(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../\(path)")
      .standardizedFileURL
  }
}
