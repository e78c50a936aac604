/// A relation over which a verdict has to travel: what is withheld, and what belongs to it or names it and has no ground itself.
struct LeakRelation: Sendable {
  var name: String
  /// The files, with a ground over what is withheld; `%` in a path or a text stands for the relation's own number.
  var files: @Sendable (_ ground: String) -> [String: String]

  private static let secret = LeakSearch.secret

  /// A meeting with an open item 8 and an item 9 that is withheld.
  private static func item(_ ground: String, _ fields: String = "", open: String = "") -> [String: String] {
    [
      "meetings/m%/meeting.md": """
      ---
      committee: children
      date: 2026-10-14
      status: held
      items:
        - number: "8"
          title: An open item
      \(open.indented(4))
        - number: "9"
          title: The \(secret) bids
      \(ground.indented(4))
      \(fields.indented(4))
      ---
      """
    ]
  }

  private static func meeting(_ ground: String) -> [String: String] {
    ["meetings/m%/meeting.md": "---\ncommittee: children\ndate: 2026-10-14\ntitle: \(secret)\n\(ground)\n---\n"]
  }

  private static func report(_ fields: String = "author: A. Clerk", words: String = secret) -> String {
    "---\ntitle: Paper \(words)\nbackground-papers: none identified\n\(fields)\n---\n\n1. \(words)\n"
  }

  private static func page(_ words: String, _ fields: String = "") -> [String: String] {
    ["pages/p%.md": "---\ntitle: A page\n\(fields)\n---\n\n\(words)\n"]
  }

  private static func minutes(_ body: String, _ fields: String = "present: [anwen-price]") -> [String: String] {
    ["meetings/m%/minutes.md": "---\n\(fields)\n---\n\n## 15. An open item {item 8}\n\nOpen.\n\n\(body)\n"]
  }

  private static func make(_ name: String, _ parts: @escaping @Sendable (String) -> [[String: String]]) -> LeakRelation
  {
    LeakRelation(name: name) { ground in parts(ground).reduce(into: [:]) { $0.merge($1) { $1 } } }
  }

  static let all: [LeakRelation] = minutesOfItems + papers + files + rows + names

  private static let minutesOfItems = [
    make("minute by {item}") {
      [item($0), minutes("## 16. \(secret) {item 9}\n\n\(secret)\n\n**RESOLVED:** \(secret)")]
    },
    make("minute by its number in the fields") {
      [item($0), minutes("## 16. Other\n\n\(secret)\n", "items: { \"16\": \"9\" }")]
    },
    make("minute by an equal title") { [item($0), minutes("## 16. The \(secret) bids\n\n\(secret)")] },
    make("minute without a number") { [item($0), minutes("## \(secret) {item 9}\n\n\(secret)")] },
    make("minute with parts, tables, files and references") {
      [
        item($0),
        minutes(
          "## 16. A {item 9}\n\n### \(secret)\n\n| \(secret) | b |\n|---|---|\n| c | \(secret) |\n\n![\(secret)](\(secret).png) [[foster-care|\(secret)]]\n\n## \(secret)\n\n> \(secret)\n"
        ),
        ["meetings/m%/\(secret).png": secret],
      ]
    },
    make("minute kept apart, with its item") {
      [
        item($0),
        minutes(
          "",
          "withheld: [{ number: \"16\", item: \"9\", title: \(secret), text: \(secret), exempt: { paragraph: 3, reason: Prices. } }]"
        ),
      ]
    },
    make("minute kept apart without a ground") {
      [item($0), minutes("", "withheld: [{ number: \"16\", item: \"9\", title: \(secret), text: \(secret) }]")]
    },
    make("action that arises from an item") {
      [item($0), minutes("", "actions-arising: [{ text: \(secret), item: \"9\" }]")]
    },
  ]

  private static let papers = [
    make("report of an item") { [item($0, "papers: [{ report: bids }]"), ["meetings/m%/bids.md": report()]] },
    make("report of an item, elsewhere") { [item($0, "papers: [{ report: bids% }]"), ["reports/bids%.md": report()]] },
    make("report of an item, by its own id") {
      [item($0, "papers: [{ report: m%/own }]"), ["meetings/m%/bids.md": report("id: m%/own")]]
    },
    make("report of an item that says it is exempt") {
      [item($0, "papers: [{ report: bids }]"), ["meetings/m%/bids.md": report("classification: Exempt")]]
    },
    make("report that says it is exempt, alone") { _ in
      [["reports/bids%.md": report("classification: Not for publication")]]
    },
    make("report for a meeting") { [meeting($0), ["reports/bids%.md": report("meetings: [m%]")]] },
    make("report in the folder of a meeting") { [meeting($0), ["meetings/m%/bids.md": report()]] },
    make("report of a paper that is withheld itself") { ground in
      [
        item("notes: Words.", "papers:\n  - report: bids\n\(ground.indented(4))"),
        ["meetings/m%/bids.md": report()],
      ].map { $0.mapValues { $0.replacing("The \(secret) bids", with: "Open") } }
    },
    make("appendix of a report") {
      [
        item("notes: Words.", "papers: [{ report: main }]").mapValues {
          $0.replacing("The \(secret) bids", with: "Open")
        },
        ["meetings/m%/main.md": report("appendices: [{ report: bids }]\n\($0)"), "meetings/m%/bids.md": report()],
      ]
    },
    make("document of a review") {
      [
        [
          "reviews/r%/review.md":
            "---\ntitle: \(secret)\ncommittee: children\ndocuments: [{ report: bids% }]\n\($0)\n---\n"
        ],
        ["reports/bids%.md": report()],
      ]
    },
  ]

  private static let files = [
    make("file of an item, linked elsewhere") {
      [
        item($0, "papers: [{ file: bids.txt }]"), ["meetings/m%/bids.txt": secret],
        page("[Bids](../meetings/m%/bids.txt)"),
      ]
    },
    make("file in the folder of a meeting, linked") {
      [meeting($0), ["meetings/m%/bids.txt": secret], page("[Bids](../meetings/m%/bids.txt)")]
    },
    make("image in the folder of a meeting") {
      [meeting($0), ["meetings/m%/bids.png": secret], page("![Bids](../meetings/m%/bids.png)")]
    },
    make("file in the folder of a meeting, as a paper") {
      [
        meeting($0), ["meetings/m%/bids.txt": secret],
        ["reports/open%.md": report("appendices: [{ title: Bids, file: ../meetings/m%/bids.txt }]", words: "Open")],
      ]
    },
    make("file in the folder of a review") {
      [
        [
          "reviews/r%/review.md": "---\ntitle: \(secret)\ncommittee: children\n\($0)\n---\n",
          "reviews/r%/bids.txt": secret,
        ],
        page("[Bids](../reviews/r%/bids.txt)"),
      ]
    },
    make("file that only a report names") {
      [
        [
          "reports/bids%.md": report("\($0)\nappendices: [{ file: \(secret)%.txt }]"),
          "attachments/\(secret)%.txt": secret,
        ]
      ]
    },
    make("everything in the folder of a meeting") {
      [
        meeting($0), minutes("## 16. \(secret)\n\n\(secret)"),
        [
          "meetings/m%/recommendations.md": "---\nrecommendations: [{ number: \"1\", text: \(secret) }]\n---\n",
          "meetings/m%/response.md": "---\ntitle: \(secret)\ndecision-maker: Cabinet\npositions: []\n---\n\(secret)\n",
          "meetings/m%/action-plan.md": "---\nactions: [{ text: \(secret) }]\n---\n",
        ],
      ]
    },
  ]

  private static func review(_ ground: String, _ more: [String: String] = [:]) -> [String: String] {
    [
      "reviews/r%/review.md": "---\ntitle: A review\ncommittee: children\n---\n",
      "reviews/r%/recommendations.md":
        "---\nrecommendations:\n  - number: \"1\"\n    text: Open.\n  - number: \"2\"\n    text: \(secret)\n    id: \(secret)\n\(ground.indented(4))\n---\n",
    ].merging(more) { $1 }
  }

  private static let rows = [
    make("action that serves a recommendation") {
      [
        review(
          $0, ["reviews/r%/action-plan.md": "---\nactions: [{ text: \(secret), recommendations: [\(secret)] }]\n---\n"])
      ]
    },
    make("position on a recommendation") {
      [
        review(
          $0,
          [
            "reviews/r%/response.md":
              "---\ndecision-maker: Cabinet\npositions: [{ recommendation: r%/\(secret), text: \(secret) }]\n---\n"
          ])
      ]
    },
    make("recommendation that another took the place of") {
      [
        review($0).mapValues { $0.replacing("text: Open.", with: "text: Open.\n    superseded-by: r%/\(secret)") },
        page("See [[r%/\(secret)]]."),
      ]
    },
    make("decision that a work programme leads up to") {
      [
        [
          "forward-plan/f%.md":
            "---\nentries:\n  - id: \(secret)\n    title: \(secret)\n    decision-maker: Cabinet\n    type: key\n\($0.indented(4))\n---\n"
        ],
        ["work-programme/w%.md": "---\ncommittee: children\nentries: [{ item: Open, precedes: f%/\(secret) }]\n---\n"],
      ]
    },
  ]

  private static let names = [
    make("alias") { [["reports/bids%.md": report("aliases: [reports/\(secret)%]\n\($0)")]] },
    make("reference, citation and place in a minute") {
      [
        item($0), minutes("## 16. \(secret) {item 9}\n\n1. \(secret)"),
        page("[[m%/minutes#\(secret)]], [[m%/item-9]], minute 16, item 9 and [[m%/minutes]].", "cites: m%"),
      ]
    },
    make("reference to a report") {
      [
        ["reports/\(secret)%.md": report($0)],
        page("[[\(secret)%]] and [[reports/\(secret)%#para-1]].", "cites: \(secret)%"),
      ]
    },
    make("item that another carries on") {
      [
        item($0),
        [
          "meetings/n%/meeting.md":
            "---\ncommittee: children\ndate: 2026-10-21\nitems: [{ number: \"1\", title: Open, continues: m%/item-9 }]\n---\n"
        ],
      ]
    },
    make("meeting to which another is put off, and that approves") {
      [
        [
          "meetings/\(secret)%/meeting.md": "---\ncommittee: children\ndate: 2026-12-14\ntitle: \(secret)\n\($0)\n---\n"
        ],
        [
          "meetings/m%/meeting.md":
            "---\ncommittee: children\ndate: 2026-10-14\nstatus: postponed\npostponed-to: \(secret)%\n---\n",
          "meetings/m%/minutes.md": "---\napproved-at: \(secret)%\n---\n",
        ],
      ]
    },
    make("person, post and committee") {
      [
        [
          "people/\(secret)%.md": "---\nname: \(secret)\n\($0)\n---\n",
          "posts/\(secret)p%.md": "---\ntitle: \(secret)\n\($0)\n---\n",
        ],
        ["committees/\(secret)c%.md": "---\ntitle: \(secret)\nkind: scrutiny\n\($0)\n---\n"],
        [
          "meetings/m%/meeting.md":
            "---\ncommittee: [children, \(secret)c%]\ndate: 2026-10-14\nchair: \(secret)%\ncontact: \(secret)p%\n---\n"
        ],
        ["meetings/m%/minutes.md": "---\npresent: [\(secret)%]\nofficers: [\(secret)p%]\n---\n\n## 1. Open\n\nOpen.\n"],
        ["reports/r%.md": report("author: [\(secret)p%]\ncontact: \(secret)p%", words: "Open")],
      ]
    },
    make("subject") {
      [["subjects/\(secret)%.md": "---\ntitle: \(secret)\n\($0)\n---\n"], page("Open.", "subjects: [\(secret)%]")]
    },
    make("source of progress") {
      [
        ["reports/\(secret)%.md": report($0)],
        review("draft: no").mapValues {
          $0.replacing("text: Open.", with: "text: Open.\n    progress: [{ text: Open, source: \(secret)% }]")
            .replacing("    text: \(secret)\n    id: \(secret)\n", with: "    text: Open\n")
        },
      ]
    },
  ]
}

extension String {
  fileprivate func indented(_ columns: Int) -> String {
    split(separator: "\n").map { String(repeating: " ", count: columns) + $0 }.joined(separator: "\n")
  }
}
