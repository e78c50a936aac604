import Publications

/// The addresses of links, numbered as they are met; an address that comes again keeps its number.
struct LinkNotes {
  private let site: String?
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  init(site: String?) { self.site = site }

  /// Nothing for a place in the same text, and for an address that is already there to be read.
  mutating func number(of destination: Destination, words: String) -> Int? {
    let address: String
    switch destination {
    case .within: return nil
    case .elsewhere(let written):
      if Destination.spells(words, written) { return nil }
      address = written
    case .site(let path): address = (site ?? "") + path
    }
    if let known = numbers[address] { return known }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }
}
