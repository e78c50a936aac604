package import Publications

extension Publication {
  /// The words of the heading that a place stands under; nil before the first, and where there is no such place.
  package func heading(above anchor: String?) -> String? {
    guard let anchor else { return nil }
    var heading: String?
    for passage in passages {
      if case .heading = passage.role { heading = passage.words.plain }
      if passage.anchor == anchor { return heading }
    }
    return nil
  }
}
