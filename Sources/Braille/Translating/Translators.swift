import Synchronization

/// liblouis for as many threads as there are copies of it.
package final class Translators: Sendable {
  private let copies: [Slot]
  private let next = Atomic<Int>(0)
  /// liblouis's own: “3.24.0”.
  package let version: String

  /// Opens a copy of the library for each job. Where the system forbids copies, all jobs share the installed library in turn:
  /// slower, with the same result.
  package init(jobs: Int) throws(BrailleError) {
    var copies: [Slot] = []
    while copies.count < max(1, jobs), let copy = try LouisCopy.new() { copies.append(Slot(copy)) }
    if copies.isEmpty { copies = [try Slot.installed.get()] }
    self.copies = copies
    version = copies[0].copy.withLock { $0.version }
    if let tables = copies[0].copy.withLock({ $0.missingTables() }) { throw .noTable(tables) }
  }

  /// How many threads can translate at once.
  var count: Int { copies.count }

  /// Runs with a copy that no other thread has: a free one, or the first that becomes free of those asked in turn.
  func withCopy<Result>(_ body: (inout LouisCopy) -> sending Result) -> sending Result {
    for slot in copies {
      if let result = slot.copy.withLockIfAvailable({ body(&$0) }) { return result }
    }
    let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue & Int.max
    return copies[turn % copies.count].copy.withLock { body(&$0) }
  }
}

private final class Slot: Sendable {
  let copy: Mutex<LouisCopy>

  init(_ copy: consuming sending LouisCopy) {
    self.copy = Mutex(copy)
  }

  /// The one of the process, whoever translates: its variables are the process's.
  static let installed = Result<Slot, BrailleError> { () throws(BrailleError) in Slot(try LouisCopy.installed()) }
}
