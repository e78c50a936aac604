import Diagnostics

/// A file that was asked to be left out, and that no publication has.
package struct UnknownFile: Error, CustomStringConvertible {
  private let path: String
  private let near: String?

  init(_ path: String, among files: [String]) {
    self.path = path
    near = nearest(to: path, among: files)
  }

  package var description: String {
    "--without “\(path)”: no publication has such a file." + (near.map { " Did you mean “\($0)”?" } ?? "")
  }
}
