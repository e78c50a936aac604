import ArgumentParser
import Diagnostics
import Foundation
import Record
import Testing

@testable import CommandLine

/// The ladder of letters: what each is drafted from, and when none is. As at 20 November 2026.
@Suite struct LetterTests {
  private static let files = [
    "council.yml": "name: Testshire\nas-at: 2026-11-20\ncontact: Democratic Services\n",
    "committees/children.md":
      "---\ntitle: Children’s Scrutiny Committee\nkind: scrutiny\nmembers:\n  - person: anwen-price\n    role: chair\n---\n",
    "committees/cabinet.md": "---\ntitle: Cabinet\nkind: executive\n---\n",
    "committees/council.md": "---\ntitle: Full Council\nkind: council\n---\n",
    "people/anwen-price.md": "---\nname: Anwen Price\ntitle: Councillor\n---\n",
    "reviews/travel/review.md": "---\ntitle: School travel\ncommittee: children\n---\n",
    "reviews/travel/recommendations.md": """
    ---
    addressed-to: [cabinet]
    report-received: 2026-05-11
    notice-received: 2026-05-11
    recommendations:
      - { number: "1", text: That buses run. }
      - { number: "2", text: That *all* buses run. }
      - { number: "3", text: That trams run. }
      - { number: "4", text: That ferries run., status: done }
    ---
    """,
    "reviews/travel/response.md":
      "---\ndecision-maker: cabinet\ndate: 2026-07-01\npositions: [{ recommendation: \"3\", position: accepted }]\n---\n",
    "reviews/walking/review.md": "---\ntitle: Walking\ncommittee: children\n---\n",
    "reviews/walking/recommendations.md":
      "---\nreport-received: 2026-05-11\nrecommendations: [{ number: \"1\", text: That children walk. }]\n---\n",
  ]

  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-letter-\(UUID().uuidString)")
      .path

    init(_ files: [String: String]) throws { for (name, text) in files { try write(name, text) } }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

    func draft(_ arguments: String) async throws {
      let command = try Scrutable.parseAsRoot(
        ["letter", "response-overdue"] + arguments.split(separator: " ").map(String.init) + ["--content", path])
      var letter = try #require(command as? any AsyncParsableCommand)
      try await letter.run()
    }

    /// What is said instead of a draft.
    func refusal(_ arguments: String) async throws -> String {
      let error = await #expect(throws: (any Error).self) { try await self.draft(arguments) }
      return error.map { Scrutable.message(for: $0) } ?? ""
    }

    /// The faults of the folder with its drafts.
    func faults() async throws -> [String] {
      let record = try await RecordSource(content: path, showsDrafts: true).load()
      return record.hasErrors ? ["errors"] : []
    }
  }

  private func with(_ files: [String: String] = [:]) throws -> Folder { try Folder(Self.files.merging(files) { $1 }) }

  @Test func aReminderSaysWhatTheRecordSays() async throws {
    let folder = try with()
    try await folder.draft("--recommendation travel/rec-1")
    let text = try folder.text("reviews/travel/letter-1.md")
    for line in [
      "title: \"Reminder to Cabinet: School travel\"", "step: reminder", "from: \"Democratic Services\"",
      "to: [cabinet]",
      "date: 2026-11-20", "answer-by: 2026-12-04", "about: [travel/rec-1, travel/rec-2]", "draft: yes",
      "The executive received the report of “School travel” on 11 May 2026 and was given notice to answer it on 11 May 2026.",
      "- [[travel/rec-1]]: That buses run.", "- [[travel/rec-2]]: That all buses run.",
      "Two months from receiving the notice on 11 May 2026 end on 10 July 2026 (Local Government Act 2000, s.9FE). "
        + "On 20 November 2026 that was 133 days ago.",
    ] { #expect(text.contains(line + "\n"), "\(line)") }
    #expect(!text.contains("travel/rec-3") && !text.contains("own rule"))
    #expect(try await folder.faults() == [])
  }

  private static func sent(_ number: Int, _ step: String, _ day: String, _ more: String = "") -> [String: String] {
    [
      "reviews/travel/letter-\(number).md":
        "---\nstep: \(step)\nfrom: The officer\nto: [cabinet]\ndate: \(day)\nabout: [travel/rec-1]\n\(more)\n---\nPlease.\n"
    ]
  }

  @Test(
    arguments: [
      (before: [], step: "reminder", from: "from: \"Democratic Services\"", to: "to: [cabinet]"),
      (["reminder"], "chair", "from: anwen-price", "to: [cabinet]"),
      (["reminder", "chair"], "council", "from: children", "to: [council]"),
    ] as [(before: [String], step: String, from: String, to: String)])
  func eachStepFollowsTheOneBefore(before: [String], step: String, from: String, to: String) async throws {
    let letters = before.enumerated().reduce(into: [String: String]()) { files, sent in
      files.merge(Self.sent(sent.offset + 1, sent.element, "2026-09-0\(sent.offset + 1)", "answer-by: 2026-10-01")) {
        $1
      }
    }
    let folder = try with(letters)
    try await folder.draft("--recommendation travel/rec-1")
    let text = try folder.text("reviews/travel/letter-\(before.count + 1).md")
    for line in ["step: \(step)", from, to] { #expect(text.contains("\n\(line)\n"), "\(line)") }
    if !before.isEmpty {
      #expect(
        text.contains(
          "The officer wrote on 1 September 2026 ([[travel/letter-1]]), and asked for the answer by 1 October"))
    }
    #expect(try await folder.faults() == [])
  }

  /// The council's own rule is called its own, and no Act is cited for it.
  @Test func theLawIsCitedOnlyWhereItsClockRuns() async throws {
    let folder = try with([
      "council.yml": "name: T\nas-at: 2026-11-20\nown-response-weeks: 8\nown-response-rule: Rule 14\n"
    ])
    try await folder.draft("--recommendation walking/rec-1")
    let text = try folder.text("reviews/walking/letter-1.md")
    let body = text.components(separatedBy: "---\n").last ?? ""
    #expect(body.contains("By the council's own rule (Rule 14), 8 weeks from 11 May 2026 end on 6 July 2026."))
    #expect(body.contains("This is the council’s own rule, not the law.") && !body.contains("Local Government Act"))
    #expect(text.contains("to: [\"The executive\"]"))
  }

  @Test(arguments: [
    ("travel/rec-3", "", "Cabinet answered it on 1 July 2026."), ("travel/rec-4", "", "It is recorded as “done”"),
    (
      "travel/rec-1", "--as-of 2026-07-10",
      "end on 10 July 2026 (Local Government Act 2000, s.9FE). That is 0 days after"
    ),
    ("walking/rec-1", "", "no statutory clock runs"), ("travel/rec-9", "", "Did you mean “travel/rec-"),
  ])
  func nothingIsDraftedWhereNothingIsOverdue(id: String, more: String, reason: String) async throws {
    let folder = try with()
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    #expect(try await folder.refusal("--recommendation \(id) \(more)").contains(reason))
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
  }

  @Test(arguments: [
    (["reminder"], "draft: yes", "", "letter-1.md is drafted and not yet published"),
    (
      ["reminder"], "answer-by: 2026-11-30", "",
      "asks for the answer by 30 November 2026, which has not gone by. --step chair"
    ),
    (["council"], "", "", "after which there is no further step"),
  ])
  func noStepIsTakenTwiceOrTooSoon(steps: [String], more: String, wish: String, reason: String) async throws {
    let folder = try with(Self.sent(1, steps[0], "2026-09-01", more))
    #expect(try await folder.refusal("--recommendation travel/rec-1 \(wish)").contains(reason))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/reviews/travel/letter-2.md"))
  }

  @Test func aStepMayBeNamed() async throws {
    let folder = try with(Self.sent(1, "reminder", "2026-09-01", "answer-by: 2026-11-30"))
    try await folder.draft("--recommendation travel/rec-1 --step chair")
    #expect(try folder.text("reviews/travel/letter-2.md").contains("\nstep: chair\n"))
  }

  /// A letter of another form that lies there is left as it is.
  @Test func aFileThatIsThereIsNeverOverwritten() async throws {
    let folder = try with([
      "reviews/travel/letter-1.md": "---\nexempt: { paragraph: 3, reason: Names. }\nstep: reminder\n---\n"
    ])
    #expect(try await folder.refusal("--recommendation travel/rec-1").contains("is there already"))
    #expect(try folder.text("reviews/travel/letter-1.md").hasPrefix("---\nexempt:"))
  }

  @Test func onlyOneRuleHasLetters() async throws {
    #expect(throws: (any Error).self) {
      try Scrutable.parseAsRoot(["letter", "late-agenda", "--recommendation", "travel/rec-1"])
    }
  }
}

/// How full the record is, as the check tells it.
@Suite struct CoverageTextTests {
  @Test func aShareStandsWithItsCountByCommittee() throws {
    let day = try #require(Day(iso: "2026-11-20"))
    let council = Council(
      name: "T", siteTitle: "T", timeZone: "Europe/London", profile: .principalEngland, yearStartsMonth: 5,
      yearStartsDay: 1, pageSize: 50)
    let text = CoverageText(record: Record(council: council, asAt: day)).text
    #expect(text.hasPrefix("Fields that matter and are filled, as at 20 November 2026: not asked for."))
    #expect(text.contains("  Who leads: not asked for"))
  }
}
