import Testing

@testable import Search

/// `the` and `road` are the common words 1 and 0.
private let common = CommonWords(counts: [Array("the".utf8): 9, Array("road".utf8): 8])

private func coder(finding phrasesIn: [String] = []) -> TextCoder {
  var logging = TextCoder(TextCodes(common, texts: []), logs: true)
  for text in phrasesIn { write(text, &logging) }
  return TextCoder(TextCodes(common, texts: logging.log ?? []))
}

private func write(_ text: String, _ coder: inout TextCoder) {
  var text = text
  text.withUTF8 { bytes in
    coder.begin()
    Characters.classes.withUnsafeBufferPointer { classes in
      var scanner = RunScanner(bytes, classes: classes)
      while let run = scanner.next() {
        let code = common.number(of: bytes[run.range].map { Vocabulary.small($0) })
        if code >= 0, let shape = run.shape { coder.word(code, shape, at: run.range, in: bytes) }
      }
    }
    coder.end(bytes)
  }
}

private func codes(of text: String, by coder: TextCoder = coder()) -> [UInt8] {
  var coder = coder
  write(text, &coder)
  return coder.bytes
}

@Suite struct TextCoderTests {
  @Test(
    arguments: [
      ("the road", [1, 0]), ("The ROAD.", [0xF8, 1, 0xF9, 0, 0xFC]), ("the, the. the", [1, 0xFA, 1, 0xFB, 1]),
      ("the  road", [1, 0xF7, 0xF7, 0]), ("the old road", [1, 0xF7, 0xD3, 0x6F, 0x6C, 0x64, 0x20, 0]),
      ("the – road-the (the): £the", [1, 0xF6, 0, 0xF3, 1, 0xF1, 1, 0xF2, 0xF4, 0xED, 1]),
      ("tHe", [0xD2, 0x74, 0x48, 0x65]), ("the's", [0xD4, 0x74, 0x68, 0x65, 0x27, 0x73]),
    ] as [(String, [UInt8])])
  func writesCommonWordsAndMarksAsCodes(text: String, codes: [UInt8]) {
    #expect(SearchTests.codes(of: text) == codes)
  }

  @Test func cutsALongLiteralBetweenCharacters() {
    let codes = codes(of: "€" + String(repeating: "é", count: 200))
    #expect(codes.prefix(2) == [0xE8, 254])
    #expect(String(decoding: codes[2..<281], as: UTF8.self).hasSuffix("é"))
  }

  @Test func writesNothingOfWhatIsHidden() {
    var coder = coder()
    coder.isHidden = true
    write("the old road", &coder)
    #expect(coder.bytes == [])
  }

  @Test(
    arguments: [
      (nil, "", [0xFD]), ("para-4.1", "4.1", [0xFF]), ("para-4.1-a", "(a)", [0xFE, 10] + Array("para-4.1-a".utf8)),
      ("para-4 b", "4 b", [0xFE, 8] + Array("para-4 b".utf8)),
    ] as [(String?, String, [UInt8])])
  func leavesOutAnAnchorThatIsTheNumber(anchor: String?, number: String, codes: [UInt8]) {
    var coder = coder()
    coder.paragraph(anchor.map { Array($0.utf8) }, number: Array(number.utf8))
    #expect(coder.bytes == codes)
  }
}

@Suite struct PhraseTests {
  @Test func writesWhatRecursAsOneCode() {
    let coder = coder(finding: [String](repeating: "The road, the", count: 9))
    #expect(codes(of: "The road, the", by: coder).count == 1)
    // A longer phrase goes before a shorter, and the words of none stand as they are.
    #expect(codes(of: "The road, the road", by: coder).count == 2)
    #expect(codes(of: "road the", by: coder).count == 2)
  }

  @Test func findsNoneAcrossWhatIsNoCommonWord() {
    let phrases = PhraseFinder(
      [0, 1, PhraseFinder.gap, 0, 1, PhraseFinder.gap, 0, 1, PhraseFinder.gap, 0, 1], wordCount: 2)
    #expect(phrases.phrases.map { [$0.first, $0.second] } == [[0, 1]])
  }

  @Test func countsThreeOfTheSameAsOnePair() {
    #expect(PhraseFinder([0, 0, 0, 5, 0, 0, 0, 6, 0, 0, 0], wordCount: 7).phrases.isEmpty)
  }

  @Test func growsNoLongerThanItMay() {
    let phrases = PhraseFinder([UInt16](repeating: 0, count: 4096), wordCount: 1).phrases
    #expect(phrases.map(\.length).max() == 16)
  }

  @Test func tellsItsCodesInAFile() {
    let texts = [String](repeating: "The road, the", count: 9)
    var logging = TextCoder(TextCodes(common, texts: []), logs: true)
    for text in texts { write(text, &logging) }
    let bytes = TextCodes(common, texts: logging.log ?? []).bytes
    // Two words and the phrases of them in the first class, nothing in the second.
    #expect(bytes.prefix(1) == [2])
    #expect(Array(bytes[2...3]) == [0, 0])
    #expect(bytes[4...].starts(with: [0, 4] + Array("road".utf8) + [0, 3] + Array("the".utf8)))
  }
}

@Suite struct CardAddressTests {
  private func address(_ address: String, _ title: String, after before: String) -> (Int, Bool, String) {
    let made = CardAddress(Array(address.utf8), title: title, after: Array(before.utf8))
    return (made.shared, made.isMade, String(decoding: made.rest, as: UTF8.self))
  }

  @Test(
    arguments: [
      ("a/index.html#the-panels-view-draft", "The panel’s view (draft)", "", (0, true, "a/index.html")),
      ("a/index.html#one", "One", "a/index.html#item-2", (13, false, "one")),
      ("a/index.html#one", "One", "a/in", (4, true, "dex.html")),
      ("a/b#one-2", "One", "a/b#one", (7, false, "-2")), ("a/b", "–", "a/c", (2, false, "b")),
    ] as [(String, String, String, (Int, Bool, String))])
  func isWrittenByWhatIsNewInIt(whole: String, title: String, before: String, expected: (Int, Bool, String)) {
    #expect(address(whole, title, after: before) == expected)
  }
}
