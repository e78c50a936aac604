import Compiling
import Diagnostics
import Foundation
import Testing

@testable import Harvesting
@testable import History
@testable import Record

/// A small council with a meeting, its minutes and a report, a review and the answer to it.
enum Made {
  static let files = [
    "council.yml": """
    name: Testshire County Council
    as-at: 2026-11-20
    address: https://example.org/
    email: scrutiny@example.org
    """,
    "committees/children.md": """
    ---
    title: Children and Families
    kind: scrutiny
    established: 2024-05-01
    members:
      - { person: anwen-price, role: chair, from: 2025-05-14 }
      - { person: bryn-hale, role: member, from: 2025-05-14, until: 2026-05-12 }
    ---
    """,
    "people/anwen-price.md":
      "---\nname: Anwen Price\ntitle: Councillor\nparty: Independent\nemail: a@example.org\n---\n",
    "people/bryn-hale.md": "---\nname: Bryn Hale\n---\n",
    "meetings/2026-06-10-children/meeting.md": """
    ---
    committee: children
    date: 2026-06-10
    start: "10:00"
    end: "12:30"
    place: Shirehall
    status: held
    agenda-published: 2026-06-02
    items:
      - { number: "1", title: Apologies, kind: standing }
      - { number: "7", title: Foster homes, papers: [{ report: homes }] }
      - number: "8"
        title: The house at 9 Mill Lane
        exempt: { paragraph: 2, reason: It names a family., public-title: A house }
    ---
    """,
    "meetings/2026-06-10-children/homes.md": """
    ---
    title: Homes for foster care
    published: 2026-06-02
    background-papers: none
    author: anwen-price
    ---
    1. There are homes.
    """,
    "meetings/2026-06-10-children/minutes.md": """
    ---
    present: [anwen-price]
    ---
    ## 7 Foster homes {item 7}

    RESOLVED: that the report be noted.
    """,
    "meetings/2026-12-09-children/meeting.md":
      "---\ncommittee: children\ndate: 2026-12-09\nstart: \"10:00\"\nstatus: provisional\n---\n",
    "reviews/foster-care/review.md":
      "---\ntitle: Foster care\ncommittee: children\nagreed-at: 2026-06-10-children\n---\nWords of the review.\n",
    "reviews/foster-care/recommendations.md": """
    ---
    recommendations:
      - number: "1"
        text: That the cabinet sets a target.
        status: under-way
    ---
    """,
    "reviews/foster-care/response.md": """
    ---
    decision-maker: Cabinet
    date: 2026-08-01
    positions:
      - { recommendation: "1", position: accepted }
    ---
    """,
  ]

  static func record(asAt: String = "2026-11-20", _ change: (inout [String: String]) -> Void = { _ in }) throws
    -> Record
  {
    var files = files
    change(&files)
    let record = Compiling.record(of: files, asAt: asAt)
    let errors = record.diagnostics.filter { $0.severity == .error }
    try #require(errors.map(\.message) == [])
    return record.value
  }

  static func history(_ record: Record) -> History { History(of: record, since: nil) }

  /// The objects of a file of JSON.
  static func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
