import Diagnostics
import Testing

@testable import Importing
@testable import Papers

/// A tracker that comes again a quarter later.
@Suite struct PaperUpdateTests {
  private let recommendations = "reviews/gates/recommendations.md"

  private func update(
    _ table: String, over files: [String: String], name: String = "q2.csv", asAt: String? = "1 October 2026"
  ) -> PaperUpdate {
    let paper = PaperReader.read(Array(table.utf8), name: name, expecting: .table).value
    var options = ImportOptions(reviewID: "gates")
    options.writesReview = false
    let result = Importer.import(table: paper, options: options)
    return PaperUpdate(of: paper, result.value, existing: files.mapValues { Array($0.utf8) }, asAt: asAt)
  }

  private let file = """
    ---
    # Checked by the clerk.
    recommendations:
      - number: "1"
        text: That every gate be mended by the warden
        lead: Warden # since May
        status: under-way
        status-words: Begun
        progress:
          - date: 1 June 2026
            text: The first gate is mended.
      - number: "2"
        text: That all locks be oiled in spring
        lead: Keeper

      - number: "3"
        text: That a bell be hung at the ferry
    ---

    """

  private func changed(_ pairs: (String, String)...) -> String {
    pairs.reduce(file) { $0.replacing($1.0, with: $1.1, maxReplacements: 1) }
  }

  private let heading = "No,Recommendation,Lead,Status,Progress\n"

  @Test func changesTheLinesThatAreOthersAndNoMore() {
    let table =
      heading + """
        1,That every gate be mended by the warden,Keeper of gates,Begun,The first gate is mended. Two more followed.
        2,That all locks be oiled in spring,Keeper,,
        3,That a bell be hung at the ferry,,,

        """
    let update = update(table, over: [recommendations: file])
    #expect(
      update.files == [
        ImportedFile(
          path: recommendations,
          text: changed(
            ("lead: Warden #", "lead: Keeper of gates #"),
            (
              "The first gate is mended.\n",
              "The first gate is mended.\n      - date: \"1 October 2026\"\n        text: Two more followed.\n"
            )))
      ])
    #expect(
      update.changes == [
        "recommendations 1: lead: was “Warden”, is “Keeper of gates”",
        "recommendations 1: progress: new, 1 October 2026: “Two more followed.”",
      ])
    #expect(update.diagnostics == [])
    #expect(!update.leftovers.contains { $0.reason == .unapplied })
  }

  @Test func keepsWhatLeftThePaperAndTellsIt() {
    let update = update(
      heading + "1,That every gate be mended by the warden,Warden,Begun,\n", over: [recommendations: file])
    #expect(update.files == [])
    #expect(update.diagnostics.map(\.rule) == [.goneFromPaper, .goneFromPaper])
    #expect(update.diagnostics.map(\.range.start.line) == [12, 16])
  }

  @Test func addsARecommendationThatIsNew() {
    let table =
      heading
      + "1,That every gate be mended by the warden,Warden,Begun,\n2,That all locks be oiled in spring,Keeper,,\n"
      + "3,That a bell be hung at the ferry,,,\n4,That the ferry run on Sundays,Ferryman,,\n"
    let update = update(table, over: [recommendations: file])
    #expect(
      update.files.map(\.text) == [
        changed(
          (
            "at the ferry\n",
            "at the ferry\n  - number: \"4\"\n    text: That the ferry run on Sundays\n    lead: Ferryman\n"
          ))
      ])
    #expect(update.changes == ["recommendations 4: new"])
  }

  @Test func doesNotApplyWhatIsDoubtfulAndPlacesItsWords() {
    let table =
      heading + "1,That every gate be mended by the warden,Warden,Begun,\n"
      + "2,Publish zebrano figures each month,Okapino,,\n3,That a bell be hung at the ferry,,,\n"
    let update = update(table, over: [recommendations: file])
    #expect(update.files == [])
    #expect(update.diagnostics.map(\.rule) == [.doubtfulUpdate])
    #expect(update.diagnostics.first?.range.start.line == 3)
    #expect(update.leftovers.filter { $0.reason == .unapplied }.map(\.words).joined(separator: " ").contains("Okapino"))
  }

  @Test func appliesNoAnswerToARecommendationThatIsDoubtful() {
    let response = """
      ---
      decision-maker: cabinet
      positions:
        - recommendation: "1"
          position: accepted
          text: Agreed
        - recommendation: "2"
          position: accepted
          text: Agreed too
      ---

      """
    let update = update(
      "No,Recommendation,Response\n1,That every gate be mended by the warden,Agreed and done\n2,Publish figures monthly,Refused\n",
      over: [recommendations: file, "reviews/gates/response.md": response])
    #expect(update.files.map(\.text) == [response.replacing("text: Agreed\n", with: "text: Agreed and done\n")])
    #expect(
      update.diagnostics.filter { $0.rule == .doubtfulUpdate }.map(\.message) == [
        "recommendations 2 was not taken over: the number is the same, and the text is another",
        "positions 2 was not taken over: its recommendation was not taken over",
      ])
  }

  @Test func givesProgressTheDateThatItEndsWith() {
    let table =
      heading + "1,That every gate be mended by the warden,Warden,Begun,"
      + "The first gate is mended. Two more are mended 14.09.26\n"
    let update = update(table, over: [recommendations: file])
    #expect(update.changes == ["recommendations 1: progress: new, 14.09.26: “Two more are mended 14.09.26”"])
  }

  @Test func leavesTheReviewItselfAlone() {
    let paper = PaperReader.read(
      Array((heading + "4,That owls be counted,,,\n").utf8), name: "a.csv", expecting: .table
    ).value
    let result = Importer.import(table: paper, options: ImportOptions(reviewID: "gates"))
    let review = ImportedFile(path: "reviews/gates/review.md", text: "---\ntitle: Gates, as agreed\n---\n")
    let update = PaperUpdate(of: paper, result.value, existing: [review.path: Array(review.text.utf8)], asAt: nil)
    #expect(update.files.map(\.path) == [recommendations])
    #expect(PaperUpdate.canUpdate(review.path) && !PaperUpdate.canUpdate("forward-plan/a.md"))
  }

  @Test func renumbersNothing() {
    let table = heading + "7,That all locks be oiled in spring,Okapino,,\n"
    let update = update(table, over: [recommendations: file])
    #expect(update.files == [])
    #expect(
      update.diagnostics.filter { $0.rule == .doubtfulUpdate }.map(\.message) == [
        "recommendations 7 was not taken over: its text is that of 2, and its number is another"
      ])
  }

  @Test func keepsThePositionThatAClerkRecordedAndAStatusOfTheRecord() {
    let response = """
      ---
      decision-maker: cabinet
      positions:
        - recommendation: "1"
          position: accepted
          text: Agreed in full and at once
      ---

      """
    let update = update(
      "No,Recommendation,Response,Status\n1,That every gate be mended by the warden,Agreed in full and soon,Done\n",
      over: [recommendations: file, "reviews/gates/response.md": response])
    #expect(
      update.files.first { $0.path.hasSuffix("response.md") }?.text
        == response.replacing("at once", with: "soon"))
    #expect(update.files.contains { $0.text.contains("status: under-way\n    status-words: Done\n") })
    #expect(
      update.diagnostics.contains { $0.rule == .doubtfulUpdate && $0.message.contains("status: “under-way” was kept") })
  }

  @Test func matchesNumbersWithinTheirGroup() {
    let file = """
      ---
      recommendations:
        - number: "1"
          section: Gates
          text: That they be mended
          lead: Warden
        - number: "1"
          section: Locks
          text: That they be oiled
          lead: Warden
      ---

      """
    let matching = RowMatching(
      UpdateRow.all(of: FieldEditor(Array(file.utf8), path: "a.md")?.node(at: [.field("recommendations")])),
      UpdateRow.all(
        of: FieldEditor(Array(file.replacing("oiled\n", with: "oiled well\n").utf8), path: "a.md")?
          .node(at: [.field("recommendations")])))
    #expect(matching.pairs.map { $0.old.index } == [0, 1])
    #expect(matching.doubts.isEmpty && matching.added.isEmpty && matching.gone.isEmpty)
  }

  @Test func takesAwayAnInheritanceThatEnded() {
    let plan = """
      ---
      actions:
        - number: "1"
          text: Mend the gates
          lead: Warden
        - number: "2"
          text: Oil the locks
          lead: Warden
          by-when: May
          inherited: { lead: row 1, by-when: row 1 }
      ---

      """
    let update = update(
      "No,Action,Lead\n1,Mend the gates,Warden\n2,Oil the locks,Keeper\n", over: ["reviews/gates/action-plan.md": plan])
    #expect(
      update.files.map(\.text) == [
        plan.replacing("lead: Warden\n    by-when", with: "lead: Keeper\n    by-when")
          .replacing("{ lead: row 1, by-when: row 1 }", with: "{ by-when: row 1 }")
      ])
  }

  @Test func changesNothingWhereThePaperIsTheSame() {
    let table = heading + "1,That every gate be mended by the warden,Warden,Begun,The first gate is mended.\n"
    let first = update(table, over: [:])
    let again = update(table, over: Dictionary(uniqueKeysWithValues: first.files.map { ($0.path, $0.text) }))
    #expect(again.files == [] && again.changes == [] && again.diagnostics == [])
  }
}
