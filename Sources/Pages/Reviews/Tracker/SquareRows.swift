import Record

extension Site {
  /// The squares of a list by what the recommendations belong to, in the order in which they stand in the record.
  func squareRows(of recommendations: [Handle<Recommendation>]) -> [SquareRowView] {
    var order: [RecordRef] = []
    var groups: [RecordRef: [Handle<Recommendation>]] = [:]
    for handle in recommendations {
      let it = record[handle]
      guard let whole = it.review?.ref ?? it.madeAt?.ref ?? record.committee(of: handle)?.ref else { continue }
      if groups[whole] == nil { order.append(whole) }
      groups[whole, default: []].append(handle)
    }
    return order.compactMap { whole in groups[whole].map { squareRow(whole, $0) } }
  }

  private func squareRow(_ whole: RecordRef, _ own: [Handle<Recommendation>]) -> SquareRowView {
    let title = title(of: whole)
    let counts = counts(of: own)
    return SquareRowView(
      title: title, link: address(of: whole),
      summary: say(.doneOf, count: counts.total, number: String(counts[.done])), squares: squares(of: own, label: title)
    )
  }

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
