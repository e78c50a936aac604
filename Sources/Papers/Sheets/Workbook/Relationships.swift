/// The parts that a part of an office file refers to (ECMA-376 part 2, 9.3).
struct Relationships {
  struct Link {
    /// The last word of its type: “worksheet”, “comments”.
    var type: String
    /// A path within the file.
    var target: String
  }

  private var links: [(id: String, link: Link)] = []
  private var places: [String: Int] = [:]

  /// Those of the file itself for an empty path; none where the part has none.
  init(of path: String, in parts: PackedParts) throws(PackedParts.Fault) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { path[..<$0] } ?? ""
    let file = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let source = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    guard let root = try parts.document(source) else { return }
    for element in root.all("Relationship") where element["TargetMode"] != "External" {
      guard let id = element["Id"], let target = element["Target"] else { continue }
      let type = element["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      places[id] = links.count
      links.append((id, Link(type: type, target: Relationships.path(target, in: folder))))
    }
  }

  subscript(id: String) -> Link? { places[id].map { links[$0].link } }

  func targets(of type: String) -> [String] { links.filter { $0.link.type == type }.map(\.link.target) }

  private static func path(_ target: String, in folder: Substring) -> String {
    var steps: [String] = target.hasPrefix("/") ? [] : folder.split(separator: "/").map { String($0) }
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      case _: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}
