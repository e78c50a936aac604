import Foundation
import History
import Testing

@testable import Harvesting
@testable import Record

/// The manifest counts every record, and its hashes are those that anybody can work out from the files.
@Suite struct RecordManifestTests {
  private struct Copy {
    var index: [String: Any]
    var months: [String: [UInt8]]

    init(_ record: Record, files: [RecordRef: [HeldFile]] = [:], rest: [String] = []) throws {
      let manifest = RecordManifest(record, Made.history(record), Addresses(record), files: files)
      let made = manifest.months.map { manifest.file(of: $0) } + [manifest.rest(of: rest)]
      index = try Made.object(manifest.index(of: made))
      months = Dictionary(uniqueKeysWithValues: made.map { ($0.path, $0.bytes) })
      #expect(manifest.paths.sorted() == (Array(months.keys) + ["record/index.json"]).sorted())
    }

    func lines(_ path: String) throws -> [String] {
      let text = String(decoding: try #require(months[path]), as: UTF8.self)
      return text.split(separator: "\n").dropFirst().dropLast().map { line in
        line.hasSuffix(",") ? String(line.dropLast()) : String(line)
      }
    }

    func records(_ path: String) throws -> [[String: Any]] {
      try lines(path).map { try Made.object(Array($0.utf8)) }
    }
  }

  @Test func putsEachRecordIntoTheMonthItIsOf() throws {
    let copy = try Copy(try Made.record())
    #expect(
      copy.months.keys.sorted() == [
        "record/2026-06.json", "record/2026-08.json", "record/2026-12.json", "record/site.json", "record/undated.json",
      ])
    let kinds = try copy.records("record/2026-06.json").compactMap { $0["kind"] as? String }
    #expect(kinds == ["meeting", "minutes", "report", "review", "recommendation"])
    #expect(try copy.records("record/2026-08.json").map { $0["id"] as? String } == ["foster-care/response"])
  }

  @Test func countsEveryRecordOfTheSite() throws {
    let record = try Made.record()
    let copy = try Copy(record)
    let all = RecordKind.allCases.reduce(0) { $0 + record.count(of: $1) }
    #expect(copy.index["records"] as? Int == all)
    let groups = try #require(copy.index["groups"] as? [[String: Any]])
    #expect(groups.reduce(0) { $0 + ($1["records"] as? Int ?? 0) } == all)
    #expect(groups.contains { $0["kind"] as? String == "meeting" && $0["committees"] as? [String] == ["children"] })
  }

  @Test func countsWhatIsWithheldAndNamesNothingOfIt() throws {
    let copy = try Copy(try Made.record())
    #expect(copy.index["withheld"] as? Int == 1)
    let month = String(decoding: try #require(copy.months["record/2026-06.json"]), as: UTF8.self)
    #expect(!month.contains("Mill Lane") && !month.contains("names a family"))
  }

  @Test func countsPapersThatAreToFollow() throws {
    let record = try Made.record {
      $0["meetings/2026-12-09-children/meeting.md"] =
        "---\ncommittee: children\ndate: 2026-12-09\nstatus: provisional\nitems:\n"
        + "  - { number: \"1\", title: Budget, papers: [{ title: The budget, to-follow: yes }] }\n---\n"
    }
    #expect(try Copy(record).index["to-follow"] as? Int == 1)
  }

  @Test func listsTheFilesOfNoRecordOnce() throws {
    let paths = ["people/anwen-price/index.html", "people/index.html", "reviews/foster-care/a.txt", "robots.txt"]
    let files = [RecordRef(.review, 0): [HeldFile(path: "reviews/foster-care/a.txt")]]
    let copy = try Copy(try Made.record(), files: files, rest: paths + ["record/index.json", "robots.txt"])
    let rest = try Made.object(try #require(copy.months["record/site.json"]))
    #expect((rest["files"] as? [[String: Any]])?.map { $0["path"] as? String } == ["people/index.html", "robots.txt"])
  }

  @Test func hashesMonthsAndGroupsAsItsDocumentSays() throws {
    let copy = try Copy(try Made.record())
    for month in try #require(copy.index["months"] as? [[String: Any]]) {
      let path = try #require(month["path"] as? String)
      let bytes = try #require(copy.months[path])
      #expect(month["sha256"] as? String == SHA256.hex(of: bytes))
      #expect(month["bytes"] as? Int == bytes.count)
    }
    let groups = try #require(copy.index["groups"] as? [[String: Any]])
    let people = try #require(groups.first { $0["kind"] as? String == "person" })
    let lines = try copy.lines("record/undated.json").filter { $0.hasPrefix(#"{"kind": "person""#) }
    let hashes = lines.map { SHA256.hex(of: Array($0.utf8)) }.sorted()
    #expect(lines.count == 2)
    #expect(people["sha256"] as? String == SHA256.hex(of: Array(hashes.map { $0 + "\n" }.joined().utf8)))
  }

  @Test func changesOnlyTheMonthOfARecordThatChanges() throws {
    let before = try Copy(try Made.record())
    let after = try Copy(try Made.record { $0["people/bryn-hale.md"] = "---\nname: Bryn Hale\nward: Harrow\n---\n" })
    let changed = after.months.filter { before.months[$0.key] != $0.value }.keys
    #expect(changed.sorted() == ["record/undated.json"])
  }

  @Test func saysNothingThatHoldsOnOneDayOnly() throws {
    let today = try Copy(try Made.record())
    let later = try Copy(try Made.record(asAt: "2026-11-27"))
    #expect(today.months == later.months)
  }

  @Test func givesTheTextOfWhatHasNoFilesOfItsOwn() throws {
    let record = try Made.record()
    let review = RecordRef(.review, 0)
    func text(_ files: [RecordRef: [HeldFile]]) throws -> [String]? {
      let found = try Copy(record, files: files).records("record/2026-06.json").first {
        $0["kind"] as? String == "review"
      }
      return (found?["fields"] as? [String: Any])?["body"] as? [String]
    }
    #expect(try text([:]) == ["Words of the review."])
    #expect(try text([review: [HeldFile(path: "reviews/foster-care/review.txt", size: 20)]]) == nil)
  }
}
