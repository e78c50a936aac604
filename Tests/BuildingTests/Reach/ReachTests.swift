import Building
import Diagnostics
import Drafting
import Record
import Testing

/// Plants a word, a day, a number or a reference in every open field of every record and looks for it in every output.
@Suite struct ReachTests {
  enum Planted: CaseIterable {
    case words, facts

    var site: PlantedSite { self == .words ? .ofWords : .ofFacts }
  }

  @Test(arguments: Planted.allCases) func everyFieldReachesEveryReader(what: Planted) async throws {
    let planted = what.site
    let site = try TestSite(planted.files)
    let report = try await site.build(formats: nil)
    #expect(report.diagnostics.filter { $0.severity == .error }.map { "\($0.range.path): \($0.message)" } == [])
    let (reached, history) = (try ReachedWords(site), ReachHistory(planted))
    var (missing, present): ([String], [String]) = ([], [])
    for field in planted.fields {
      for output in field.outputs {
        let isThere = output == .history ? history.notices(field) : reached.has(field, in: output)
        let isExcused = ReachAbsence.deliberate.contains { $0.covers(field, in: output) }
        if !isThere, !isExcused { missing.append("\(field.path) in \(output)") }
        if isThere, isExcused { present.append("\(field.path) in \(output)") }
      }
    }
    #expect(missing.isEmpty, "Words do not reach their readers:\n\(missing.joined(separator: "\n"))")
    #expect(present.isEmpty, "They are there, but a table calls them absent:\n\(present.joined(separator: "\n"))")
  }

  @Test func noFieldIsLeftOut() {
    let planted = Set((PlantedSite.ofWords.fields + PlantedSite.ofFacts.fields).map(\.path))
    var leftOut: [String] = []
    for format in FileFormat.all {
      _ = Planting.lines(of: format.schema.fields, at: format.kind.rawValue) { field, path in
        if !planted.contains(path), !PlantedSite.isSettled(field, path) { leftOut.append(path) }
        return nil
      }
    }
    #expect(leftOut == [])
  }

  @Test func noAbsenceIsNamedForNothing() {
    let fields = PlantedSite.ofWords.fields + PlantedSite.ofFacts.fields
    for absence in ReachAbsence.deliberate {
      let isOfUse = fields.contains { field in field.outputs.contains { absence.covers(field, in: $0) } }
      #expect(isOfUse, "\(absence.why)")
    }
  }
}
