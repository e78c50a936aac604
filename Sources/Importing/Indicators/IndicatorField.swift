/// What a column of a table of indicators can be, or a label of its form.
enum IndicatorField: String, CaseIterable {
  case code, name, officer, description, polarity, guide, value, unit, rate, target, direction, rag
  case ragMeaning = "rag-meaning"
  /// The value of an earlier period.
  case previous
  /// What to compare it with: the heading is whose value it is.
  case benchmark
  /// Which period the row is about.
  case period
  case measure
  case lastUpdate = "last-update"
  case comments
  /// What the user says is to be left out.
  case notPlaced = "not-placed"
}

/// The headings and labels that councils put to their indicators.
enum IndicatorHeadings {
  private static let table: [(IndicatorField, [String])] = [
    (
      .code,
      [
        "Code", "Ref", "Ref No", "Reference", "PI", "PI Ref", "PI Code", "PI No", "KPI Ref", "KPI No", "KPI Code", "ID",
        "Indicator Ref", "Indicator No", "Indicator Code", "Measure Ref", "No", "Number", "Cod", "Cyfeirnod",
      ]
    ),
    (
      .name,
      [
        "Name", "Indicator", "Indicator Name", "Performance Indicator", "KPI", "Key Performance Indicator", "Measure",
        "Performance Measure", "Measure Name", "Title", "PI Title", "PI Name", "PI Description", "Dangosydd", "Enw",
      ]
    ),
    (
      .officer,
      [
        "Responsible Officer", "Officer", "Owner", "Lead", "Lead Officer", "Indicator Owner", "Head of Service",
        "Accountable Officer", "Swyddog", "Swyddog Cyfrifol",
      ]
    ),
    (.description, ["Description", "Full Description", "Definition", "What is counted", "Disgrifiad"]),
    (
      .polarity,
      [
        "Polarity", "Good Performance", "Good to be", "Good is", "Better is", "Bigger or smaller is better",
        "High or low is good", "Higher or lower is better", "Desired direction",
      ]
    ),
    (.guide, ["Indicator Guide", "Guide", "What we are looking for", "Aim"]),
    (
      .value,
      [
        "Value", "Current Value", "Current", "Actual", "Result", "Outturn", "Performance", "Latest", "Latest Value",
        "Current Performance", "Latest Performance", "Year to date", "YTD", "Gwerth", "Perfformiad",
      ]
    ),
    (.unit, ["Unit", "Units", "Unit of measure", "Uned"]),
    (.rate, ["Rate", "Rate per 10,000", "Rate per 1,000"]),
    (.target, ["Target", "Target Range", "Annual Target", "Current Target", "Targed"]),
    (.direction, ["Direction", "Direction of Travel", "DoT", "Trend", "Cyfeiriad"]),
    (.rag, ["RAG", "RAG Status", "RAG Rating", "Rating", "Colour", "Overall assessment", "Status", "Statws"]),
    (.ragMeaning, ["RAG Meaning", "Meaning of the colour", "What the colour means"]),
    (.previous, ["Previous", "Previous Value", "Previous Values", "Last year", "Previous Year", "Last Quarter"]),
    (.period, ["Period", "Quarter", "Month", "Reporting Period", "Year", "Cyfnod", "Chwarter"]),
    (.measure, ["Measure Period", "Snapshot or cumulative", "Cumulative or snapshot"]),
    (.lastUpdate, ["Last Update", "Last Updated", "Updated", "Date of data", "Data as at"]),
    (
      .comments,
      [
        "Comments", "Comment", "Commentary", "Narrative", "Notes", "Explanation", "Officer Comments", "Sylwadau",
        "Service Commentary", "Performance Commentary",
      ]
    ),
    (
      .benchmark,
      [
        "England", "Wales", "National", "National Average", "England Average", "Statistical Neighbours", "Region",
        "Regional Average", "Regional", "Benchmark", "Benchmarking", "Comparator", "Neighbours", "Cymru", "Lloegr",
        "All Wales", "UK",
      ]
    ),
  ]

  private static let fields: [String: IndicatorField] = {
    var fields: [String: IndicatorField] = [:]
    for (field, headings) in table {
      for heading in headings { fields[HeadingWords.squeeze(heading)] = field }
    }
    return fields
  }()

  static func field(of heading: String, _ overrides: [String: IndicatorField]) -> IndicatorField? {
    if heading.utf8.count > 120 { return nil }
    let squeezed = HeadingWords.squeeze(heading)
    return overrides[squeezed] ?? fields[squeezed]
  }

  private static let rules: [(field: IndicatorField, words: [String])] = [
    (.measure, ["measureperiod", "snapshot"]),
    (.rate, ["rateper"]),
    (.direction, ["direction", "travel", "trend"]),
    (.target, ["target", "targed"]),
    (.rag, ["rag", "assessment"]),
    (.polarity, ["polarity", "betteris", "isbetter", "isgood", "goodto"]),
    (
      .benchmark,
      [
        "england", "national", "neighbour", "region", "average", "benchmark", "comparator", "nearest", "peer",
        "allwales",
      ]
    ),
    (.previous, ["previous", "lastyear", "lastquarter", "prior", "baseline"]),
    (.officer, ["officer", "owner", "responsible", "swyddog"]),
    (.comments, ["comment", "narrative", "explanation", "note", "reason", "sylw"]),
    (.lastUpdate, ["lastupdate", "updated"]),
    (.code, ["code", "refno", "indicatorref", "kpiref", "piref", "indicatorno"]),
    (.value, ["actual", "outturn", "performance", "value", "result", "current", "latest"]),
    (.name, ["indicator", "measure", "kpi", "dangosydd"]),
    (.description, ["description", "definition"]),
  ]

  /// What a heading means that no list has word for word; the first rule that finds its words wins.
  static func sense(of heading: String) -> IndicatorField? {
    let phrase = HeadingSense(heading)
    guard !phrase.isEmpty, phrase.words.count < 10 else { return nil }
    return rules.first { phrase.says($0.words) }?.field
  }
}
