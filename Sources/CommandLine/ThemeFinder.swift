import ArgumentParser
import Foundation

/// Finds the default theme: beside the content folder, in the folder one stands in, or with the program.
struct ThemeFinder {
  var content: String

  /// The default theme and the folders laid over it.
  func folders(chosen: [String]) throws -> [String] {
    for folder in chosen where !ThemeFinder.isFolder(folder) {
      throw ValidationError("There is no theme folder “\(folder)”.")
    }
    guard let standard = candidates.first(where: { ThemeFinder.isFolder($0 + "/templates") }) else {
      throw ValidationError(
        "The default theme was not found; looked in: \(candidates.joined(separator: ", ")). Copy themes/default there.")
    }
    return [standard] + chosen.filter { ThemeFinder.resolved($0) != ThemeFinder.resolved(standard) }
  }

  private var candidates: [String] {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = (content as NSString).deletingLastPathComponent
    let near = beside.isEmpty ? "themes/default" : beside + "/themes/default"
    return [near, "themes/default"]
      + ["../share/scrutable/themes/default", "../../../themes/default"].map {
        program.appendingPathComponent($0).standardizedFileURL.path
      }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
