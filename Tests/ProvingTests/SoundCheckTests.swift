import Formats
import Foundation
import Packing
import Publications
import Testing

@testable import Proving

/// A book is read aloud as it stands, or it is not published: each way of breaking one is found.
@Suite struct SoundCheckTests {
  private static let parts: [(path: String, bytes: [UInt8])] = {
    guard let publication = try? ParityTests.of(.report),
      let maker = try? FormatMaker(for: [.audioBook], hasSound: true, jobs: 1)
    else { return [] }
    var session = maker.session(of: publication, hasSound: true)
    guard let file = try? session.files(in: .audioBook).first, let zip = ZipReader(file.bytes) else { return [] }
    return zip.entries.compactMap { entry in zip.content(of: entry.path).map { (entry.path, $0) } }
  }()

  private func faults(_ change: (String, inout [UInt8]) -> Void = { _, _ in }) -> [String] {
    var zip = ZipArchive()
    for part in Self.parts {
      var bytes = part.bytes
      change(part.path, &bytes)
      zip.add(part.path, bytes)
    }
    return SoundCheck.faults(in: zip.finish())
  }

  /// With a change to the text of one of its files.
  private func faults(in ending: String, _ change: (String) -> String) -> [String] {
    faults { path, bytes in
      if path.hasSuffix(ending) { bytes = Array(change(String(decoding: bytes, as: UTF8.self)).utf8) }
    }
  }

  private func lines(_ text: String, _ change: (inout [String]) -> Void) -> String {
    var lines = text.components(separatedBy: "\n")
    change(&lines)
    return lines.joined(separator: "\n")
  }

  @Test func aWholeBookIsWithoutFault() {
    #expect(Self.parts.contains { $0.path == "EPUB/text-1.opus" })
    #expect(faults() == [])
  }

  @Test func whatIsNoBookIsToldAsSuch() { #expect(SoundCheck.faults(in: [1, 2, 3]) == ["it is no book"]) }

  @Test func aClipThatIsMissingIsFound() {
    let found = faults(in: ".smil") { lines($0) { $0.remove(at: 6) } }
    #expect(found.contains { $0.hasPrefix("nobody hears") })
  }

  @Test func clipsInAnotherOrderAreFound() {
    let found = faults(in: ".smil") { lines($0) { $0.swapAt(6, 7) } }
    #expect(
      found.contains { $0.hasSuffix("is not heard in its turn") } && found.contains { $0.hasSuffix("before its turn") })
  }

  @Test func aClipThatComesTwiceIsFound() {
    #expect(faults(in: ".smil") { lines($0) { $0.insert($0[6], at: 7) } }.contains("two clips belong to one element"))
  }

  @Test func aClipOfNothingIsFound() {
    let found = faults(in: ".xhtml") { $0.replacingOccurrences(of: " id=\"heard.2\"", with: "") }
    #expect(found.contains { $0.hasPrefix("nobody hears") })
    #expect(found.contains { $0.hasSuffix("is not heard in its turn") })
  }

  @Test func wordsBehindTheLastClipAreFound() {
    let found = faults(in: "text-1.xhtml") { $0.replacingOccurrences(of: "</main>", with: "<p>More.</p></main>") }
    #expect(found == ["nobody hears “More.”"])
  }

  @Test func wordsWithinTwoElementsThatAreHeardAreFound() {
    let found = faults(in: "text-1.xhtml") {
      $0.replacingOccurrences(of: "<main>", with: "<main id=\"heard.2\">").replacingOccurrences(
        of: "<dt id=\"heard.2\">", with: "<dt>")
    }
    #expect(found.contains { $0.hasSuffix("is heard more than once") })
  }

  @Test func aClipWithoutLengthIsFound() {
    let found = faults(in: ".smil") {
      lines($0) { lines in
        let begin = lines[6].components(separatedBy: "clipBegin=\"")[1].prefix { $0 != "\"" }
        let end = lines[6].components(separatedBy: "clipEnd=\"")[1].prefix { $0 != "\"" }
        lines[6] = lines[6].replacingOccurrences(of: "clipEnd=\"\(end)", with: "clipEnd=\"\(begin)")
      }
    }
    #expect(found.contains { $0.hasSuffix("is too short for its words") })
    #expect(found.contains { $0.hasPrefix("the length of “text-1.smil”") })
  }

  @Test func soundThatEndsTooEarlyIsFound() {
    let found = faults { path, bytes in
      guard path.hasSuffix(".opus") else { return }
      // Without its last page, and the one before marked as the last.
      let pages = (0..<bytes.count - 4).filter { bytes[$0...].starts(with: Array("OggS".utf8)) }
      bytes = Array(bytes[..<pages[pages.count - 1]])
      bytes[pages[pages.count - 2] + 5] |= 4
    }
    #expect(found.contains { $0.hasSuffix("ends after “text-1.opus” does") })
  }

  @Test func soundThatIsCutOffIsFound() {
    let found = faults { path, bytes in if path.hasSuffix(".opus") { bytes.removeLast(10) } }
    #expect(found.contains { $0.hasSuffix("ends after “text-1.opus” does") })
  }

  @Test func aChapterWithoutSoundIsFound() {
    let found = faults(in: ".opf") { $0.replacingOccurrences(of: " media-overlay=\"overlay-1\"", with: "") }
    #expect(found.contains("“text-1.xhtml” has no sound"))
  }

  @Test(arguments: [" refines=\"#overlay-1\">", "<meta property=\"media:duration\">"])
  func lengthsThatDoNotAddUpAreFound(_ before: String) {
    let found = faults(in: ".opf") { text in
      text.replacingOccurrences(of: before + "0:", with: before + "9:")
    }
    #expect(found.count == 1 && found[0].hasSuffix("is told wrong"))
  }
}
