import Publications

/// Where the links of a publication lead that leave the site, numbered in the order of their first use. Who reads braille types such
/// an address; the pages of the record are found by their names, and their addresses would fill a third of the book.
struct LinkList {
  private let site: String?
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  init(site: String?) { self.site = site }

  /// Nil for a link within the record, and for one whose words are its address.
  mutating func number(of destination: Destination, written words: String) -> Int? {
    guard case .elsewhere(let address) = destination, !LinkList.isWithin(site, address),
      !Destination.spells(words, address)
    else { return nil }
    if let number = numbers[address] { return number }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }

  /// Whether an address is of the site itself.
  static func isWithin(_ site: String?, _ address: String) -> Bool { site.map { address.hasPrefix($0) } ?? false }
}
