import Formats
import Publications
import Record
import Testing

@testable import Proving

/// A day in whatever way clerks write it, in every field that takes one and in every format: how it reads is one rule, of writer and proof.
struct DateParityTests {
  static let days = [
    "2027-03-31", "31 March 2027", "31/03/2027", "31.3.27", "March 2027", "2027-03", "by 31 March 2027", "Spring 2027",
    "2026/27", "tbc", "31 March 2027 (subject to funds)", "end of March 2027", "Easter 2027", "ongoing", "31 02 06",
    "31 March 2027 or sooner; 2028-01-01 at the latest",
  ]

  @Test(arguments: days) func everyFormatHoldsIt(_ day: String) throws {
    let record = ParityTests.record(of: Self.files(day))
    let maker = try FormatMaker(for: Set(Format.allCases), jobs: 1)
    for planned in Publications(record).all {
      let publication = planned.compose()
      let inventory = Inventories(record).inventory(of: planned.kind, planned.subject)
      var session = maker.session(of: publication)
      for format in Format.allCases {
        let files = try session.files(in: format).map(\.bytes)
        if files.isEmpty { continue }
        let missing = try Parity.missing(
          from: files, in: format, inventory, of: publication, reading: session.translation.map(BrailleProof.init))
        #expect(missing.map { "\($0.what) “\($0.words)”" } == [], "\(format.rawValue) of \(planned.stem)")
      }
    }
  }

  private static func files(_ day: String) -> [String: String] {
    let written = "\"\(day)\""
    var files = ParityTests.files
    files["reviews/crossings/recommendations.md"] =
      "---\nrecommendations:\n  - number: \"1\"\n    text: Count.\n    by-when: \(written)\n    progress:\n"
      + "      - date: \(written)\n        text: Begun.\n---\n"
    files["reviews/crossings/response.md"] =
      "---\ntitle: Answer\ndecision-maker: Cabinet\ndate: 2026-04-20\npositions:\n  - recommendation: \"1\"\n"
      + "    position: accepted\n---\n"
    files["reviews/crossings/action-plan.md"] =
      "---\ntitle: Plan\nactions:\n  - number: \"1\"\n    text: Survey.\n    by-when: \(written)\n    progress:\n"
      + "      - date: \(written)\n        text: Begun.\n---\n"
    files["reviews/crossings/review.md"] =
      "---\ntitle: Crossings\ncommittee: place\nstarted: \(written)\nfinished: \(written)\n---\n"
    files["indicators/roads.md"] =
      "---\ntitle: Roads\ncommittee: place\nindicators:\n  - code: R 1\n    name: Surveyed\n    value: \"12\"\n"
      + "    last-update: \(written)\n---\n"
    return files
  }
}
