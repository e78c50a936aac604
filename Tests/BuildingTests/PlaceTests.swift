import Compiling
import Diagnostics
import Drafting
import Reading
import Testing

/// Whatever is wrong with a file, the place that is told lies in it, and the caret stands in its line.
@Suite struct PlaceTests {
  /// Slips of a hand in a file, each at a line.
  private static let slips: [@Sendable (inout [[UInt8]], Int) -> Void] = [
    { lines, at in lines.remove(at: at) },
    { lines, at in lines.insert(lines[at], at: at) },
    { lines, at in lines[at] = Array(lines[at].dropLast(3)) },
    { lines, at in lines[at] += Array(" # \u{201C}x".utf8) },
    { lines, at in lines[at] = Array("\u{A0}é\t".utf8) + lines[at] },
    { lines, at in lines[at] = lines[at].filter { $0 != UInt8(ascii: ":") } },
    { lines, at in lines[at] += Array(": [\"".utf8) },
    { lines, at in lines[at] = [0xFF] + lines[at] },
    { lines, at in lines[at] += [13] },
    { lines, at in lines.removeSubrange(at...) },
  ]

  @Test(arguments: slips.indices) func everyPlaceLiesInItsFile(_ slip: Int) {
    let reader = ContentReader()
    for (path, bytes) in Compiling.demonstration.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".md") {
      let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
      for at in stride(from: slip % 5, to: lines.count, by: max(5, lines.count / 4)) {
        var broken = lines
        Self.slips[slip](&broken, at)
        let file = Array(broken.joined(separator: [10]))
        let found = reader.read(file, path: path).diagnostics
        Places.expect(of: found, in: [path: file])
        let text = ConsoleForm(colour: false).text(of: found) { _ in file }
        #expect(text.isEmpty == found.isEmpty)
      }
    }
  }

  @Test func aFileThatWasBrokenInSeveralWaysIsToldWithinItself() {
    var files = Compiling.demonstration
    for (index, path) in files.keys.filter({ $0.hasSuffix(".md") }).sorted().enumerated() where index % 3 == 0 {
      let lines = files[path, default: []].split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
      var broken = lines
      Self.slips[index % Self.slips.count](&broken, min(lines.count - 1, 1 + index % 7))
      files[path] = Array(broken.joined(separator: [10]))
    }
    #expect(Compiling.record(of: files).hasErrors)
  }
}
