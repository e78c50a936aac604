import Record

extension Site {
  /// The boxes that choose among the rows of the whole list.
  var choosers: [ChooserView] {
    TrackerCodes.facets.compactMap { facet, letter in
      let values = tracker.values[facet] ?? []
      guard values.count > 1 else { return nil }
      return ChooserView(
        title: say.chooser[facet], id: "choose-\(facet.rawValue)",
        options: values.enumerated().map { ChooserOptionView(title: $1.title, code: letter + String($0)) })
    }
  }
}

/// How the rows of the whole list are marked with the lists they stand on: “c0 l3 y1”.
enum TrackerCodes {
  static let facets: [(TrackerFacet, String)] = [
    (.committee, "c"), (.lead, "l"), (.directorate, "d"), (.subject, "s"), (.year, "y"),
  ]

  static func codes(_ values: [TrackerFacet: [FacetValue]]) -> [Handle<Recommendation>: String] {
    var codes: [Handle<Recommendation>: [String]] = [:]
    for (facet, letter) in facets {
      for (place, value) in (values[facet] ?? []).enumerated() {
        for member in value.members { codes[member, default: []].append(letter + String(place)) }
      }
    }
    return codes.mapValues { $0.joined(separator: " ") }
  }
}
