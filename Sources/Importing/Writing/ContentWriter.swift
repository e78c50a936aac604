/// Writes one review's records as content files.
struct ContentWriter {
  let part: ImportedPart
  let reviewID: String
  let title: String
  let options: ImportOptions

  func files() -> [ImportedFile] {
    let folder = "reviews/" + reviewID + "/"
    var files: [ImportedFile] = []
    if options.writesReview { files.append(ImportedFile(path: folder + "review.md", text: review())) }
    if !part.recommendations.isEmpty {
      files.append(ImportedFile(path: folder + "recommendations.md", text: recommendations()))
    }
    if part.recommendations.contains(where: { $0.response != nil }) {
      files.append(ImportedFile(path: folder + "response.md", text: response()))
    }
    if !part.actions.isEmpty { files.append(ImportedFile(path: folder + "action-plan.md", text: actionPlan())) }
    return files
  }

  private func review() -> String {
    document { yaml in
      yaml.field(ReviewKey.title.rawValue, title, indent: 0)
      if let committee = options.committee { yaml.field(ReviewKey.committee.rawValue, committee, indent: 0) }
    }
  }

  private func recommendations() -> String {
    document { yaml in
      writeInitials(under: RecommendationSetKey.initials.rawValue, &yaml)
      yaml.line(RecommendationSetKey.recommendations.rawValue + ":")
      for recommendation in part.recommendations { yaml.row { RecommendationRow(recommendation).write(&$0) } }
    }
  }

  private func response() -> String {
    document { yaml in
      yaml.field(ResponseKey.decisionMaker.rawValue, options.decisionMaker, indent: 0)
      writeInitials(under: ResponseKey.initials.rawValue, &yaml)
      yaml.line(ResponseKey.positions.rawValue + ":")
      for recommendation in part.recommendations {
        guard let text = recommendation.response else { continue }
        yaml.row { row in
          row.words(PositionKey.recommendation.rawValue, recommendation.number)
          row.words(PositionKey.position.rawValue, "not-stated")
          row.prose(PositionKey.text.rawValue, text)
        }
      }
    }
  }

  private func actionPlan() -> String {
    document { yaml in
      writeInitials(under: ActionPlanKey.initials.rawValue, &yaml)
      yaml.line(ActionPlanKey.actions.rawValue + ":")
      for action in part.actions {
        let number = action.recommendation.map { part.recommendations[$0].number }
        let first = part.actions.firstIndex { $0.recommendation == action.recommendation }
        yaml.row { ActionRow(action, recommendation: number, firstOfGroup: first).write(&$0) }
      }
    }
  }

  private func writeInitials(under key: String, _ yaml: inout YAMLText) {
    if part.initials.isEmpty { return }
    yaml.line(key + ":")
    for entry in part.initials { yaml.field(YAMLText.scalar(entry.initials), entry.meaning, indent: 2) }
  }

  private func document(_ write: (inout YAMLText) -> Void) -> String {
    var yaml = YAMLText()
    yaml.line("---")
    write(&yaml)
    yaml.line("---")
    return yaml.text
  }
}

struct RecommendationRow {
  private let recommendation: ImportedRecommendation

  init(_ recommendation: ImportedRecommendation) { self.recommendation = recommendation }

  func write(_ row: inout RowText) {
    for key in RecommendationKey.allCases { write(key, &row) }
  }

  private func write(_ key: RecommendationKey, _ row: inout RowText) {
    switch key {
    case .number: row.words(key.rawValue, recommendation.number)
    case .text: row.prose(key.rawValue, recommendation.text)
    case .section:
      let headings = [recommendation.section, words(.section)].compactMap(\.self)
      row.words(key.rawValue, headings.isEmpty ? nil : headings.joined(separator: " – "))
    case .reference: row.words(key.rawValue, words(.reference))
    case .portfolio: row.words(key.rawValue, words(.portfolio))
    case .source: row.words(key.rawValue, words(.source))
    case .lead: row.words(key.rawValue, words(.lead))
    case .byWhen: row.words(key.rawValue, words(.byWhen))
    case .statusWords: row.words(key.rawValue, words(.status))
    case .rag: row.words(key.rawValue, words(.rag))
    case .progress: row.progress(key.rawValue, words(.progress))
    }
  }

  private func words(_ field: ColumnField) -> String? { recommendation.cells[field]?.words }
}

struct ActionRow {
  private let action: ImportedAction
  private let recommendation: String?
  private let firstOfGroup: Int?

  /// `firstOfGroup` is the row beside which the recommendation is written, for the rows whose cell for it is blank.
  init(_ action: ImportedAction, recommendation: String?, firstOfGroup: Int?) {
    self.action = action
    self.recommendation = recommendation
    self.firstOfGroup = firstOfGroup
  }

  func write(_ row: inout RowText) {
    for key in ActionKey.allCases { write(key, &row) }
  }

  private func write(_ key: ActionKey, _ row: inout RowText) {
    switch key {
    case .number: row.words(key.rawValue, words(.number))
    case .recommendations: row.list(key.rawValue, recommendation)
    case .areaNumber: row.words(key.rawValue, words(.areaNumber))
    case .area: row.prose(key.rawValue, words(.area))
    case .text: row.prose(key.rawValue, words(.action))
    case .lead: row.words(key.rawValue, words(.lead))
    case .byWhen: row.words(key.rawValue, words(.byWhen))
    case .measures: row.prose(key.rawValue, words(.measures))
    case .capacity: row.prose(key.rawValue, words(.capacity))
    case .partners: row.words(key.rawValue, words(.partners))
    case .monitoring: row.prose(key.rawValue, words(.monitoring))
    case .statusWords: row.words(key.rawValue, words(.status))
    case .rag: row.words(key.rawValue, words(.rag))
    case .progress: row.progress(key.rawValue, words(.progress))
    case .inherited: row.pairs(key.rawValue, inherited)
    }
  }

  private func words(_ field: ColumnField) -> String? { action.cells[field]?.words }

  private var inherited: [(String, String)] {
    var pairs: [(String, String)] = []
    if action.takesRecommendation, recommendation != nil, let firstOfGroup {
      pairs.append((ActionKey.recommendations.rawValue, "row \(firstOfGroup + 1)"))
    }
    for field in ColumnField.allCases {
      if let from = action.cells[field]?.from, let key = ActionKey(field) {
        pairs.append((key.rawValue, "row \(from + 1)"))
      }
    }
    return pairs
  }
}
