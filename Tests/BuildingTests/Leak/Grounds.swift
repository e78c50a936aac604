/// Every way to write that something is withheld: well, not at all, in part, and so that one field contradicts the other.
enum Grounds {
  /// What a build publishes the existence of, and nothing else.
  static let wellFormed = [
    "exempt: { paragraph: 3, reason: Prices of bidders. }",
    "exempt: { paragraph: [1, 3], reason: Prices., public-interest: Bids are to come., public-summary: Bids were compared. }",
    "exempt:\n  paragraph: 3\n  reason: Prices of bidders.",
    "draft: yes",
    "embargoed-until: 2030-01-01",
    "withdrawn: { on: 2026-11-01, reason: It named a family. }",
    "draft: no\nexempt: { paragraph: 3, reason: Prices of bidders. }",
    "embargoed-until: 2020-01-01\nexempt: { paragraph: 3, reason: Prices of bidders. }",
    "embargoed-until: 2020-01-01\ndraft: yes",
    "draft: no\nembargoed-until: 2030-01-01",
    "draft: yes\nwithdrawn: { on: 2026-11-01, reason: It named a family. }",
  ]

  /// What no build may take for open, and has to tell.
  static let faulty = blank + partial + contradictory + misspelt

  static let blank = ["exempt", "draft", "embargoed-until", "withdrawn"].flatMap { key in
    [
      "", " ~", " null", " \"\"", " ''", " []", " {}", " [~]", " [\"\"]", " \"  \"", " # paragraph: 3",
      "\n# paragraph: 3",
    ]
    .map { "\(key):\($0)" }
  }

  private static let partial = [
    "exempt: yes", "exempt: 3", "exempt: [3]", "exempt: { paragraph: 3 }", "exempt: { reason: Prices. }",
    "exempt: { paragraph: , reason: Prices. }", "exempt: { paragraph: [], reason: Prices. }",
    "exempt: { paragraph: 3, reason: }", "exempt: { paragraph: 3, reason: \"\" }",
    "exempt: { paragraph: 3, reason: … }",
    "exempt: { paragraph: 3, reason: \"-\" }", "exempt: { paragraph: 9, reason: Prices. }",
    "exempt: { paragraph: three, reason: Prices. }", "exempt: { paragraph: … , reason: … }",
    "exempt: { para: 3, reason: Prices. }", "exempt: { paragraph: , reason: }", "exempt: { public-title: Bids }",
    "draft: maybe", "draft: 1", "draft: { yes: no }", "embargoed-until: soon", "embargoed-until: 2026-02-31",
    "embargoed-until: …", "embargoed-until: [2030-01-01]", "withdrawn: yes", "withdrawn: 2026-11-01",
    "withdrawn: { on: 2026-11-01 }", "withdrawn: { reason: Wrong. }", "withdrawn: { on: …, reason: … }",
    "withdrawn: { on: 2026-11-01, reason: \"\" }",
  ]

  private static let contradictory = [
    "draft: no\nexempt:", "exempt:\ndraft: no", "embargoed-until: 2020-01-01\nexempt: {}",
    "draft: no\nembargoed-until: ~", "exempt: { paragraph: 3, reason: Prices. }\ndraft:",
  ]

  private static let misspelt = [
    "Exempt: { paragraph: 3, reason: Prices. }", "exemption: { paragraph: 3, reason: Prices. }", "drafts: yes",
    "embargo: 2030-01-01", "confidential: yes", "withheld-until: 2030-01-01",
  ]
}
