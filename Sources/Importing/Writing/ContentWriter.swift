import Drafting
import Record

/// Writes one review's records as content files.
struct ContentWriter {
  let part: ImportedPart
  let reviewID: String
  let title: String
  let options: ImportOptions

  func files() -> [ImportedFile] {
    var files: [ImportedFile] = []
    func add(_ name: String, _ text: String) {
      files.append(ImportedFile(path: "reviews/\(reviewID)/\(name)", text: text))
    }
    if options.writesReview { add("review.md", review()) }
    if !part.recommendations.isEmpty { add("recommendations.md", recommendations()) }
    if part.recommendations.contains(where: { $0.response != nil }) { add("response.md", response()) }
    if !part.actions.isEmpty { add("action-plan.md", actionPlan()) }
    return files
  }

  private func review() -> String {
    ContentText.of(ReviewDraft.self) { file in
      file.field(\.title, title)
      file.field(\.committee, options.committee)
    }
  }

  private func recommendations() -> String {
    ContentText.of(RecommendationSetDraft.self) { file in
      file.initials(part.initials)
      file.rows(\.recommendations, of: part.recommendations) { $0.write(to: &$1) }
    }
  }

  private func response() -> String {
    ContentText.of(ResponseDraft.self) { file in
      file.field(\.decisionMaker, options.decisionMaker)
      file.initials(part.initials)
      file.rows(\.positions, of: part.recommendations.filter { $0.response != nil }) { recommendation, row in
        let read = options.readsPositions ? recommendation.response.flatMap(PositionWords.position) : nil
        row.words(\.recommendation, recommendation.reference)
        row.words(\.position, (read ?? .notStated).rawValue)
        row.prose(\.text, recommendation.response)
      }
    }
  }

  private func actionPlan() -> String {
    let firsts = Dictionary(
      part.actions.enumerated().compactMap { index, action in action.recommendation.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    return ContentText.of(ActionPlanDraft.self) { file in
      file.initials(part.initials)
      file.rows(\.actions, of: part.actions) { action, row in
        let number = action.recommendation.map { part.recommendations[$0].reference }
        let first = action.recommendation.flatMap { firsts[$0] }
        action.write(to: &row, recommendation: number, firstOfGroup: first)
      }
    }
  }
}

extension CellHolder {
  fileprivate func words(_ field: ColumnField) -> String? { cells[field]?.words }
}

extension ImportedRecommendation {
  fileprivate func write(to row: inout RowText<RecommendationDraft>) {
    row.words(\.number, number)
    row.id(id)
    row.words(\.reference, words(.reference))
    row.prose(\.text, text)
    row.words(\.section, heading)
    row.words(\.portfolio, words(.portfolio))
    row.words(\.source, words(.source))
    row.words(\.considered, words(.considered))
    row.words(\.leads, words(.lead))
    row.words(\.byWhen, words(.byWhen))
    row.dates(\.due, dates)
    row.words(\.statusWords, words(.status))
    row.words(\.rag, words(.rag))
    row.words(\.ragMeaning, ragMeaning)
    row.progress(\.progress, words(.progress))
  }
}

extension ImportedAction {
  /// `firstOfGroup` is the row beside which the recommendation is written, for the rows whose cell for it is blank.
  fileprivate func write(to row: inout RowText<ActionDraft>, recommendation: String?, firstOfGroup: Int?) {
    row.words(\.number, words(.number))
    row.id(id)
    row.list(\.recommendations, recommendation)
    row.words(\.areaNumber, words(.areaNumber))
    row.prose(\.area, words(.area))
    row.prose(\.text, words(.action))
    row.words(\.leads, words(.lead))
    row.words(\.byWhen, words(.byWhen))
    row.dates(\.due, dates)
    row.prose(\.measures, words(.measures))
    row.prose(\.capacity, words(.capacity))
    row.words(\.partners, words(.partners))
    row.prose(\.monitoring, words(.monitoring))
    row.words(\.statusWords, words(.status))
    row.words(\.rag, words(.rag))
    row.words(\.ragMeaning, ragMeaning)
    row.progress(\.progress, words(.progress))
    let isUnderBlank = takesRecommendation && recommendation != nil
    row.pairs(\.inherited, inherited(recommendationFrom: isUnderBlank ? firstOfGroup : nil))
  }

  /// The keys of fields taken over from another row, with that row.
  private func inherited(recommendationFrom source: Int?) -> [(String, String)] {
    let key = ActionDraft.schema.key(of: \.recommendations) ?? ""
    return (source.map { [(key, "row \($0 + 1)")] } ?? [])
      + ColumnField.allCases.compactMap { field in
        guard let from = cells[field]?.from, ActionDraft.schema.position(of: field.rawValue) != nil else { return nil }
        return (field.rawValue, "row \(from + 1)")
      }
  }
}
