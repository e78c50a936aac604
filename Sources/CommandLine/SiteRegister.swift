import ArgumentParser
import Foundation

/// The register of a built site, as its register.json has it.
struct SiteRegister: Decodable {
  struct Publication: Decodable {
    let kind: String
    let title: String
    let page: String
    let files: [File]
  }

  struct File: Decodable {
    let format: String
    /// What it holds, where a format has several files.
    let holds: String?
    let path: String
    let size: Int
    let pages: Int?
    let seconds: Int?
    let results: [Result]
  }

  struct Result: Decodable {
    let check: String
    let outcome: String
  }

  let asAt: String
  let publications: [Publication]

  init(in folder: String) throws {
    let path = folder + "/accessibility/formats/register.json"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("There is no \(path): build the site first, with its formats.")
    }
    do { self = try JSONDecoder().decode(SiteRegister.self, from: data) } catch {
      throw ValidationError("\(path) is not a register: build the site again.")
    }
  }

  /// Those whose address or title has the words in it; one alone where they are its whole address or title.
  func publications(like words: String) -> [Publication] {
    let wanted = words.lowercased()
    let exact = publications.filter { $0.title.lowercased() == wanted || $0.files.contains { $0.path == words } }
    if !exact.isEmpty { return exact }
    return publications.filter { publication in
      publication.title.lowercased().contains(wanted) || publication.page.contains(wanted)
        || publication.files.contains { $0.path.contains(wanted) }
    }
  }
}
