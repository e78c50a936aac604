import Compiling
import Diagnostics
import Foundation
import Record
import Testing

@testable import Tabulating

/// A council whose tracker has something of everything: two committees, a review with an answer and a plan, what is withheld, and
/// leads of every kind.
enum Made {
  static let files = [
    "council.yml": "name: Testshire\naddress: https://t.example/\nyear-starts: 1 May\n",
    "committees/place.md": "---\ntitle: Place\nkind: scrutiny\n---\n",
    "committees/cabinet.md": "---\ntitle: Cabinet\nkind: executive\n---\n",
    "people/kay-porter.md": "---\nname: Kay Porter\nposts: [head-of-buses]\n---\n",
    "people/ann-lee.md": "---\nname: Ann Lee\nward: North Quay\n---\n",
    "posts/head-of-buses.md": "---\ntitle: Head of Buses\nkind: post\ndirectorate: Place and Roads\n---\n",
    "subjects/buses.md": "---\ntitle: Buses\n---\n",
    "subjects/roads.md": "---\ntitle: Roads\n---\n",
    "meetings/2026-03-02-place/meeting.md": "---\ncommittee: place\ndate: 2026-03-02\nstatus: held\n---\n",
    "reviews/buses/review.md":
      "---\ntitle: Buses\ncommittee: place\nagreed-at: 2026-03-02-place\nchair: ann-lee\nsubjects: [buses]\n---\n",
    "reviews/buses/recommendations.md": """
    ---
    recommendations:
      - number: "1"
        text: =Run a bus, “daily”.
        lead: Head of Buses
        due: 2026-06-30
        status: under-way
        subjects: [roads]
        claims:
          - { status: under-way, date: 2026-05-04, by: [Head of Buses], words: Nine of ten. }
        progress:
          - { date: 2 May 2026, text: It runs. }
          - { date: 3 May 2026, text: Costs., exempt: { paragraph: 3, reason: Prices. } }
      - number: "2"
        text: Ask.
        lead: Ann Lee
        status: done
      - number: "3"
        exempt: { paragraph: 3, reason: Prices. }
    ---
    """,
    "reviews/buses/response.md": """
    ---
    decision-maker: Cabinet
    date: 2026-04-01
    positions:
      - { recommendation: "1", position: accepted, text: Yes. }
    ---
    """,
    "reviews/buses/action-plan.md": """
    ---
    actions:
      - { number: "1", recommendations: ["1"], text: Buy a bus., lead: Kay Porter, status: done }
      - { number: "2", text: Paint it., lead: Cabinet }
    ---
    """,
  ]

  static func tables(_ changes: [String: String] = [:]) -> DataTables {
    let record = Compiling.record(of: files.merging(changes) { $1 }).value
    return DataTables(record, RecordParts(record))
  }

  static func json(_ tables: DataTables, _ path: String) throws -> [String: Any] {
    let file = try #require(tables.files.first { $0.path == path })
    return try #require(JSONSerialization.jsonObject(with: Data(file.make())) as? [String: Any])
  }

  static func text(_ tables: DataTables, _ path: String) throws -> String {
    String(decoding: try #require(tables.files.first { $0.path == path }).make(), as: UTF8.self)
  }
}
