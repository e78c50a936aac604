import Foundation
import Record

/// What a site gives away of its recommendations (data/recommendations.json), as far as the search does not tell it.
struct TrackerFile: Decodable {
  static let path = "data/recommendations.json"

  struct Row: Decodable {
    var recommendation: String?
    var subjects: [String]?
    var address: String?
    var state: String?
    var reason: String?

    private enum CodingKeys: String, CodingKey {
      case recommendation, subjects, address, state
      case reason = "state_because"
    }
  }

  var council: String?
  var recommendations: [Row]

  init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(TrackerFile.self, from: Data(bytes)) }

  /// By address within the site: `bases` are the addresses that the site may stand at.
  func rows(below bases: [String]) -> [SitePath: Row] {
    let own = recommendations.compactMap { row in
      row.address.flatMap { address in
        let base = bases.first { address.hasPrefix($0) } ?? ""
        return SitePath(String(address.dropFirst(base.count))).map { ($0, row) }
      }
    }
    return Dictionary(own) { first, _ in first }
  }
}
