import Testing

@testable import History
@testable import Record

@Suite struct StateTextTests {
  private func text() throws -> [UInt8] {
    var builds = Builds()
    _ = try builds.build(Made.record { $0.recommendations = [] })
    _ = try builds.build(Made.record("2026-12-01") { $0.meetings[0].status = .cancelled })
    return try builds.build(
      Made.record("2026-12-02") {
        $0.reviews = []; $0.recommendations = []
      }
    ).state.text
  }

  @Test func readsWhatItWrites() throws {
    let state = try #require(PublishedState(text: try text()))
    #expect(try state.text == text())
    #expect(state.records.flatMap(\.entries).count == 2)
  }

  @Test func believesNoFileThatWasCutShort() throws {
    let whole = try text()
    for length in 0..<whole.count { #expect(PublishedState(text: Array(whole[..<length])) == nil) }
  }

  @Test func believesNoFileInWhichAByteWasChanged() throws {
    let whole = try text()
    for place in whole.indices {
      var changed = whole
      changed[place] ^= 1
      #expect(PublishedState(text: changed) == nil)
    }
  }

  /// With a hash that is right: whoever forges the file must still not be able to stop a build.
  @Test(arguments: [
    "record\tmeeting\t../../etc\t-\t-\t-\t-\t-\t-\t-", "record\tmeeting\ta\tnever\t-\t-\t-\t-\t-\t-",
    "record\tghost\ta\t-\t-\t-\t-\t-\t-\t-", "record\tmeeting\ta", "record\tmeeting\ta\t-\t-\t-\ttitle=xyz\t-\t-\t-",
    "record\tmeeting\ta\t-\t-\t-\tnonsense=0123456789abcdef\t-\t-\t-",
    "record\tmeeting\ta\t-\t-\t-\t-\t2026-12-01\t-\t-", "withdrawn\tlate\tmeeting\t-",
    "withdrawn\t2026-12-01\tghost\t-",
    "calendar\t00\t2026-12-01\t-\t1\t-\t0123456789abcdef\t-", "other\tline",
    "calendar\t00000000000000000000000000000000\t2026-12-01\t-\t99999999999999999999\t-\t0123456789abcdef\t-",
    "record\tmeeting\tb\t-\t-\t-\t-\t-\t-\t-\nrecord\tmeeting\ta\t-\t-\t-\t-\t-\t-\t-",
  ])
  func refusesForgedLines(lines: String) {
    let body = Array("scrutable published state\t1\t\(PublishedState.version)\t2026-11-20\t2026-11-20\n\(lines)\n".utf8)
    let end = "end\t\(HashText.digits(PublishedState.hash(of: body[...])))\n"
    #expect(PublishedState(text: body + Array(end.utf8)) == nil)
  }

  @Test func startsPrintsAnewButKeepsTheHistoryOfAnotherVersion() throws {
    let body = Array(
      ("scrutable published state\t1\t999\t2026-11-01\t2026-11-20\n"
        + "record\treview\tfoster-care\t-\t-\tchildren\told-field=0123456789abcdef\t2026-11-10=title\t-\t-\n").utf8)
    let end = "end\t\(HashText.digits(PublishedState.hash(of: body[...])))\n"
    let old = try #require(PublishedState(text: body + Array(end.utf8)))
    let history = History(of: try Made.record("2026-12-01"), since: old)
    #expect(history[Handle<Review>(0).ref]?.entries.map(\.day.iso) == ["2026-11-10"])
    #expect(history[Made.recommendation]?.entries.map(\.isPublication) == [true])
  }

  @Test func namesFieldsAsClerksWriteThem() {
    #expect(FieldName(.meeting, key: "brought-forward-from")?.words == "brought forward from")
    for kind in RecordKind.allCases { #expect(Set(kind.fieldKeys.map(\.key)).count == kind.fieldKeys.count, "\(kind)") }
  }
}
