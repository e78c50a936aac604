import ArgumentParser
import Drafting
import Foundation

/// Writes new files into a content folder, and never over one that is there.
struct NewFileWriter {
  var content: String

  func write(_ file: NewFile) throws {
    let path = content + "/" + file.path
    guard !FileManager.default.fileExists(atPath: path) else {
      throw ValidationError("\(path) is there already; choose another --name.")
    }
    do {
      let folder = (path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Terminal.complain("scrutable: \(path) could not be written: \(error.localizedDescription)")
      throw ExitCode.machineFault
    }
    Terminal.say("Wrote \(path). Edit it, then run `scrutable check \(content)`.")
  }
}
