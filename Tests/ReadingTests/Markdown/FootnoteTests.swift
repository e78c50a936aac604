import Diagnostics
import Record
import Testing

@testable import Reading

/// Footnotes: a mark where the note belongs, and the note at the end of its section.
@Suite struct FootnoteTests {
  @Test(arguments: [
    ("a[^1] b\n\n[^1]: Words.", "p a [note_1]>note--1! _b /p p[note_1](note--1) Words. /p"),
    ("a[^x] b[^x]\n\n[^x]: Words.", "p a [note_1]>note--1! _b [note_1]>note--1 /p p[note_1](note--1) Words. /p"),
    ("a[^1]\n\n[^1]: One.\n\n    Two.", "p a [note_1]>note--1! /p p[note_1](note--1) One. /p p Two. /p"),
    ("a[^1]\n\n## B\n\nc\n\n[^1]: One.", "p a [note_1]>note--1! /p p[note_1](note--1) One. /p h2(b) B /h2 p c /p"),
    ("## B[^1]\n\nc\n\n[^1]: One.", "h2(b) B [note_1]>note--1! /h2 p c /p p[note_1](note--1) One. /p"),
    (
      "a[^1]\n\n[^1]: One[^2].\n[^2]: Two.",
      "p a [note_1]>note--1! /p p[note_1](note--1) One [note_2]>note--2! . /p p[note_2](note--2) Two. /p"
    ),
    ("a[^1]\n\n[^1]:\n    - x", "p a [note_1]>note--1! /p p[note_1](note--1) /p ul li p x /p /li /ul"),
  ])
  func aNoteStandsAtTheEndOfItsSection(markdown: String, expected: String) {
    let prose = read(markdown)
    #expect(words(prose.value) == expected)
    #expect(prose.diagnostics == [])
  }

  @Test(arguments: [("cy", "nodyn"), ("cy-GB", "nodyn"), ("en-GB", "note")])
  func aMarkIsInTheLanguageOfItsText(language: String, mark: String) {
    var options = MarkdownOptions.plain
    options.language = language
    let prose = read("a[^1]\n\n[^1]: b", options)
    #expect(words(prose.value) == "p a [\(mark)_1]>note--1! /p p[\(mark)_1](note--1) b /p")
    #expect(prose.diagnostics == [])
  }

  @Test func aNoteThatNothingRefersToIsTold() {
    #expect(read("a\n\n[^1]: lost words").diagnostics.map(\.rule) == [.wordsLost])
  }

  @Test(arguments: ["a[^1]", "[a[^1]](https://b.uk)\n\n[^1]: x"]) func aMarkThatLeadsToNoNoteIsAnError(markdown: String)
  {
    let found = read(markdown).diagnostics
    #expect(found.map(\.rule) == [.unreadMark])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func aFieldHasNoFootnotes() {
    let found = MarkdownReader().field("a[^1]\n\n[^1]: x", at: SourceRange(path: "a.md")).diagnostics
    #expect(found.map(\.severity) == [.error])
  }

  @Test func aNoteIsNoParagraphOfItsReport() {
    let prose = read("1. a[^1]\n\n2. b\n\n[^1]: 5. RESOLVED: x", .minutes).value
    #expect(prose.numbers.map(\.kind) == [.paragraph, .paragraph, .note])
    #expect(prose.resolutions == [])
  }
}
