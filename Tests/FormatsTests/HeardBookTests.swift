import Foundation
import Packing
import Publications
import Speech
import Testing

@testable import Formats

/// The e-book to be heard, read aloud.
@Suite struct HeardBookTests {
  private func chapter(isHeard: Bool = true, of publication: Publication = Sample.publication) -> ChapterDocument {
    let book = Book(publication.spoken)
    return ChapterDocument(book.chapters[0], of: book, isHeard: isHeard)
  }

  private func said(_ document: ChapterDocument) -> [String] {
    document.narration?.utterances.map { $0.runs.map(\.text).joined() } ?? []
  }

  @Test func everyElementIsSaidInTheOrderOfTheText() {
    #expect(
      said(chapter()) == [
        "Falls and fractures <draft plan>", "Classification", "Open", "Author", "Head of Public Health", "1. Purpose",
        "Paragraph 1 point 1. To tell the Health and Wellbeing Board of 412 falls, see the table, recommendation 3 and the guidance.",
        "Iechyd da\nand moreold", "By ward", "Table: Falls by ward. It has 2 rows, 3 columns: Ward, Falls.",
        "Row 1. Ward: Alder. Falls: 17. left empty.", "Row 2. Ward: Birch. Falls: 9. of them 2 at night. new.",
        "End of table.", "RESOLVED:", "(a). that the plan be noted; and", "(b). that it come back.", "In June.",
        "a point", "another", "Chart: Falls since 2020. From 390 in 2020 to 412 in 2025.",
        "Table: Falls by ward. It has 2 rows, 3 columns: Ward, Falls.", "Row 1. Ward: Alder. Falls: 17. left empty.",
        "Row 2. Ward: Birch. Falls: 9. of them 2 at night. new.", "End of table.", "We fell.",
        "Lead inherited from the row above.", "a  b\nc", "2. Recommendation", "1. That rails be fitted.",
      ])
  }

  @Test func everyIdIsInTheTextOnce() {
    let document = chapter()
    let text = String(decoding: document.bytes, as: UTF8.self)
    let ids = document.narration?.ids ?? []
    #expect(Set(ids).count == ids.count && ids.count == 29)
    for id in ids { #expect(text.components(separatedBy: " id=\"\(id)\"").count == 2) }
  }

  @Test func anAnchorStaysWhatLinksLeadTo() {
    let ids = chapter().narration?.ids ?? []
    for anchor in ["purpose", "para-1-1", "falls-by-ward", "row-1"] { #expect(ids.contains(anchor)) }
  }

  /// What contains other elements that are heard is not heard itself.
  @Test func aPointWithASecondParagraphIsSaidInTwoPieces() {
    let text = String(decoding: chapter().bytes, as: UTF8.self)
    #expect(
      text.contains(
        "<li><span id=\"heard.16\"><span class=\"number\">(b)</span> that it come back.</span><p id=\"heard.17\">In June.</p>"
      ))
  }

  @Test func passagesInWelshAreSaidByTheWelshVoice() {
    let runs = chapter().narration?.utterances.first { $0.runs.first?.voice == .welsh }?.runs
    #expect(runs?.map(\.voice) == [.welsh, .english])
    var welsh = Sample.publication
    welsh.language = "cy"
    let english = chapter(of: welsh).narration?.utterances.flatMap(\.runs).filter { $0.voice == .english }
    // The names of facts are ours.
    #expect(english?.map(\.text) == ["Classification", "Author"])
  }

  @Test func aBookThatIsNotReadAloudKnowsNothingOfSound() throws {
    #expect(chapter(isHeard: false).narration == nil)
    let zip = try #require(ZipReader(EPUB.file(of: Sample.publication.spoken, EPUB.Edition("-audio.epub"))))
    for entry in zip.entries {
      let text = String(decoding: try #require(zip.content(of: entry.path)), as: UTF8.self)
      #expect(!text.contains("heard.") && !text.contains("media:") && !text.contains("speaking"))
    }
  }

  @Test func tellsOfItsSound() throws {
    let book = try EPUB.heardFile(of: Sample.publication.spoken, EPUB.Edition("-audio.epub"), by: Narrator())
    let zip = try #require(ZipReader(book.bytes))
    #expect(zip.entries.map(\.path).suffix(3) == ["EPUB/text-1.xhtml", "EPUB/text-1.smil", "EPUB/text-1.opus"])
    let package = String(decoding: try #require(zip.content(of: "EPUB/package.opf")), as: UTF8.self)
    for words in [
      "<meta property=\"schema:accessMode\">auditory</meta>", "synchronizedAudioText", "The voice is synthetic",
      "<meta property=\"media:active-class\">speaking</meta>", "media-overlay=\"overlay-1\"",
      "href=\"text-1.opus\" media-type=\"audio/ogg; codecs=opus\"",
    ] {
      #expect(package.contains(words))
    }
    #expect((book.seconds ?? 0) > 40)
    let style = String(decoding: try #require(zip.content(of: "EPUB/style.css")), as: UTF8.self)
    #expect(style.contains(".speaking { background-color: #fff3a3; color: #000;"))
  }

  @Test(arguments: [
    (0, "0:00:00.000"), (12_034, "0:00:12.034"), (1_205_034, "0:20:05.034"), (36_000_000, "10:00:00.000"),
  ])
  func lengthsAreClockValues(_ milliseconds: Int, _ clock: String) { #expect(milliseconds.asClock == clock) }
}
