/// The parts of a Word file, found as the file itself says (ECMA-376 part 2), and not by their usual names.
struct WordParts {
  struct Relation {
    /// The last word of its type, such as “styles”: the words before it differ in the strict kind of file.
    var type: String
    /// The path of a part, or the address of what is elsewhere.
    var target: String
    var isExternal: Bool
  }

  private let parts: PackedParts
  let main: String
  let relations: [String: Relation]

  init(_ bytes: [UInt8]) throws(PackedParts.Fault) {
    parts = try PackedParts(bytes)
    let top = try WordParts.relations(of: "", in: parts)
    let found = top.values.first { $0.type == "officeDocument" && !$0.isExternal }?.target
    main = found ?? "word/document.xml"
    relations = try WordParts.relations(of: main, in: parts)
  }

  func document(_ path: String) throws(PackedParts.Fault) -> XMLElement? { try parts.document(path) }

  func bytes(_ path: String) throws(PackedParts.Fault) -> [UInt8]? { try parts.part(path) }

  /// The path of the main part's only part of a type.
  func path(_ type: String) -> String? {
    relations.values.filter { $0.type == type && !$0.isExternal }.map(\.target).min()
  }

  func part(_ type: String) throws(PackedParts.Fault) -> XMLElement? {
    guard let path = path(type) else { return nil }
    return try document(path)
  }

  func relations(of path: String) throws(PackedParts.Fault) -> [String: Relation] {
    try WordParts.relations(of: path, in: parts)
  }

  /// The properties of the file, which stand beside the main part.
  func properties() throws(PackedParts.Fault) -> XMLElement? {
    let top = try WordParts.relations(of: "", in: parts)
    guard let path = top.values.first(where: { $0.type == "core-properties" })?.target else { return nil }
    return try document(path)
  }

  private static func relations(of path: String, in parts: PackedParts) throws(PackedParts.Fault) -> [String: Relation]
  {
    let (folder, name) = split(path)
    guard let root = try parts.document("\(folder)_rels/\(name).rels") else { return [:] }
    var relations: [String: Relation] = [:]
    for element in root.all("Relationship") {
      guard let id = element["Id"], let target = element["Target"] else { continue }
      let isExternal = element["TargetMode"] == "External"
      let type = element["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      relations[id] = Relation(
        type: type, target: isExternal ? target : resolve(target, in: folder), isExternal: isExternal)
    }
    return relations
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// A target from the folder of the part that names it.
  private static func resolve(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
