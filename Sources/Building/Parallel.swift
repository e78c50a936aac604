/// Maps values with so many tasks at once, and gives the results in the order of the values.
///
/// Each task takes the next piece of `size` values when it is free, and makes its own `worker`, such as a parser with its
/// buffers, so that nothing is shared.
func parallelMap<Value: Sendable, Worker, Result: Sendable>(
  _ values: [Value], jobs: Int, size: Int = 64, worker: @escaping @Sendable () -> Worker,
  _ transform: @escaping @Sendable (Worker, Value) -> Result
) async -> [Result] {
  let pieces = stride(from: 0, to: values.count, by: size).map { Array(values[$0..<min($0 + size, values.count)]) }
  let results = await withTaskGroup(of: (Int, [Result]).self) { group in
    var results = [[Result]](repeating: [], count: pieces.count)
    var next = 0
    func start() {
      guard next < pieces.count else { return }
      let piece = next
      next += 1
      group.addTask {
        let worker = worker()
        return (piece, pieces[piece].map { transform(worker, $0) })
      }
    }
    for _ in 0..<max(1, jobs) { start() }
    for await (piece, values) in group {
      results[piece] = values
      start()
    }
    return results
  }
  return results.flatMap(\.self)
}
