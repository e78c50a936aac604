import Building
import Diagnostics
import Foundation
import Testing

/// One site of the published sites of several councils, from their content folders to its pages.
@Suite struct FederationTests {
  /// What councils publish, the list of them, and the site that is made of them.
  private final class Federated {
    let root: TestSite
    private(set) var members: [String: TestSite] = [:]
    var list: [String] = []

    init() throws { root = try TestSite([:]) }

    /// Builds a council's site and puts it on the list.
    func add(_ name: String, _ files: [String: String] = [:], text: String = Federated.homes) async throws {
      let member = try TestSite(
        SmallCouncil.with([
          "council.yml": "name: \(name)\nas-at: 2026-11-20\naddress: https://\(name.lowercased()).example/\n",
          "reviews/foster-care/recommendations.md":
            "---\nmade-at: 2026-10-07-children\nsubjects: [foster-care]\nrecommendations:\n  - number: \"1\"\n    text: \(text)\n---\n",
        ]).merging(files) { $1 })
      members[name] = member
      try await member.build()
      list.append("\(member.output) https://\(name.lowercased()).example/")
    }

    static let homes =
      "That the cabinet sets a yearly target for new foster homes and publishes how many were approved."

    func run(jobs: Int = 2) async throws -> Federator.Report {
      let path = root.root.appendingPathComponent("COUNCILS.txt")
      try Data(list.joined(separator: "\n").utf8).write(to: path)
      return try await Federator(
        list: path.path, output: root.output, themes: [TestSite.defaultTheme], jobs: jobs, searchExport: root.export
      ).run()
    }

    func page(_ path: String) throws -> String {
      try String(contentsOfFile: root.output + "/" + path, encoding: .utf8)
    }

    func standing(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.output + "/" + path) }
  }

  private func two() async throws -> Federated {
    let federated = try Federated()
    try await federated.add("Oneshire")
    try await federated.add(
      "Twoshire", ["subjects/foster-care.md": "---\ntitle: Foster Care\n---\n"],
      text:
        "That the cabinet sets a yearly target for new foster homes, and publishes every month how many were approved.")
    return federated
  }

  private static let shared = "recommendation/oneshire-example-reviews-foster-care-rec-1/index.html"

  @Test func tellsWhoElseRecommendedIt() async throws {
    let federated = try await two()
    let report = try await federated.run()
    #expect((report.councils, report.recommendations, report.shared) == (2, 2, 2))
    #expect(report.diagnostics.isEmpty)
    let page = try federated.page(Self.shared)
    #expect(page.contains("2 councils recommended it."))
    // How it stands in each, and why, by the sites' own data.
    #expect(page.components(separatedBy: "Waiting").count - 1 >= 2 && page.contains("No answer"))
    #expect(page.contains("href=\"https://oneshire.example/reviews/foster-care/rec-1/index.html\""))
    #expect(page.contains("href=\"https://twoshire.example/reviews/foster-care/rec-1/index.html\""))
  }

  /// Names that differ only by capitals are one topic, and its page says who writes which.
  @Test func joinsTopicsAndSaysWhatWasJoined() async throws {
    let federated = try await two()
    try await federated.run()
    let page = try federated.page("topic/foster-care/index.html")
    #expect(page.contains("2 councils have it as a subject."))
    #expect(page.contains("“Foster care”") && page.contains("“Foster Care”"))
    #expect(page.contains("https://twoshire.example/subjects/foster-care/index.html"))
    #expect(page.contains("That the cabinet sets a yearly target"))
  }

  @Test func saysWhetherAllOfACouncilIsThere() async throws {
    let federated = try await two()
    try await federated.run()
    #expect(try federated.page("index.html").contains("files that its manifest lists are here."))
    let site = try #require(federated.members["Twoshire"]?.output)
    try FileManager.default.removeItem(atPath: site + "/subjects/foster-care/index.html")
    let report = try await federated.run()
    #expect(report.diagnostics.map(\.rule) == [.councilIncomplete])
    #expect(report.diagnostics.first?.range.start.line == 2)
    #expect(
      try federated.page("councils/twoshire-example/index.html").contains("<li>subjects/foster-care/index.html</li>"))
  }

  /// What a council takes back is gone when its copy no longer has it: pages, topic and search.
  @Test func keepsNothingThatACouncilWithdrew() async throws {
    let federated = try Federated()
    try await federated.add("Oneshire")
    try await federated.add(
      "Twoshire", text: "That zebras are counted on every road of the county by the head of highways.")
    try await federated.run()
    #expect(try federated.page("topic/foster-care/index.html").contains("zebras"))
    let member = try #require(federated.members["Twoshire"])
    try member.remove("reviews/foster-care/recommendations.md")
    try await member.build(asAt: "2026-11-21", withdraw: 5)
    try await federated.run()
    for (path, data) in try federated.root.files() {
      #expect(!String(decoding: data, as: UTF8.self).contains("zebras"), "it stands in \(path)")
    }
    let words = try IndexWords(federated.root.files())
    #expect(words.texts.allSatisfy { !$0.value.contains { $0.contains("zebra") } })
  }

  @Test func leavesOutWhatItCannotReadAndNamesIt() async throws {
    let federated = try await two()
    try await federated.run()
    let site = try #require(federated.members["Oneshire"]?.output)
    let root = URL(fileURLWithPath: site + "/search/2/root.js")
    // A link is not followed, wherever it leads.
    try FileManager.default.moveItem(atPath: root.path, toPath: site + "/root.js")
    try FileManager.default.createSymbolicLink(atPath: root.path, withDestinationPath: site + "/root.js")
    let report = try await federated.run()
    #expect(report.diagnostics.map(\.rule) == [.councilUnreadable])
    #expect(report.diagnostics.allSatisfy { $0.severity == .warning })
    let home = try federated.page("index.html")
    #expect(home.contains("the copy has a fault in search/2/root.js") && home.contains("1 council has made 1"))
    #expect(!federated.standing(Self.shared) && !federated.standing("councils/oneshire-example/index.html"))
  }

  @Test func writesNothingWhileTheListIsWrong() async throws {
    let federated = try await two()
    federated.list.append("nowhere")
    let report = try await federated.run()
    #expect(report.diagnostics.map(\.rule) == [.councilsList] && report.written == nil)
    #expect(!federated.standing("index.html"))
  }

  /// Somebody else’s data lead to no other address, hold no markup and no forbidden sign, and say no more than fits.
  @Test func trustsNothingThatASiteSays() async throws {
    let federated = try await two()
    let site = try #require(federated.members["Twoshire"]?.output)
    let words = "<script>alert(1)</script> \u{202E}gnol " + String(repeating: "word ", count: 5000)
    let row = { (address: String) in
      ["recommendation": words, "subjects": ["Foster care"], "address": address] as [String: Any]
    }
    let data: [String: Any] = [
      "council": "<b>Evil\u{0}shire</b>\nhttps://evil.example/",
      "recommendations": [
        row("javascript:alert(1)"), row("https://evil.example/x"), row("../../x"),
        row("https://twoshire.example/reviews/foster-care/rec-1/index.html"),
      ],
    ]
    try JSONSerialization.data(withJSONObject: data).write(
      to: URL(fileURLWithPath: site + "/data/recommendations.json"))
    try FileManager.default.removeItem(atPath: site + "/record/index.json")
    try await federated.run()
    let files = try federated.root.files().filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
    let all = files.values.joined()
    #expect(!all.contains("<script>alert") && !all.contains("<b>Evil") && !all.contains("\u{202E}"))
    #expect(!all.contains("href=\"javascript:") && !all.contains("href=\"https://evil.example"))
    #expect(
      all.contains("&lt;script&gt;alert(1)&lt;/script&gt; gnol word")
        && all.contains("&lt;b&gt;Evil shire&lt;/b&gt; https"))
    #expect(files.values.allSatisfy { $0.utf8.count < 60_000 })
  }

  @Test func givesTheSameBytesWithAnyNumberOfThreads() async throws {
    let federated = try await two()
    try await federated.run(jobs: 1)
    let first = try federated.root.files()
    let report = try await federated.run(jobs: 4)
    #expect(try federated.root.files() == first)
    #expect(report.written?.written == 0)
  }

  @Test func exportsEverythingForAnEngine() async throws {
    let federated = try await two()
    let report = try await federated.run()
    let lines = try String(contentsOfFile: federated.root.export, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == report.found * 2)
    #expect(
      lines.contains { $0.contains("\"council\":\"Twoshire\"") && $0.contains("\"url\":\"https://twoshire.example/") })
  }
}
