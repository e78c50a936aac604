import Foundation

/// Lets libFuzzer make inputs for the entry that FUZZ_ENTRY names: scripts/fuzz/run builds this and says what is asked of it.
@main
enum Fuzzing {
  static func main() {
    guard Fuzzing.entry != nil else {
      print("FUZZ_ENTRY names one of: \(Entry.allCases.map(\.rawValue).joined(separator: ", "))")
      exit(2)
    }
    var count = CommandLine.argc
    var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(runFuzzer(&count, &words) { bytes, count in Fuzzing.read(UnsafeBufferPointer(start: bytes, count: count)) })
  }

  private static let entry = ProcessInfo.processInfo.environment["FUZZ_ENTRY"].flatMap(Entry.init)
  // libFuzzer calls from one thread.
  nonisolated(unsafe) private static let readers = Readers()

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> CInt {
    entry?.read(Array(bytes), readers)
    return 0
  }
}

/// libFuzzer's own main function, from the runtime that `-sanitize=fuzzer` links.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
