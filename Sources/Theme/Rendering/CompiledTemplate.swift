/// A template ready to be rendered any number of times, from any thread.
package struct CompiledTemplate: Sendable {
  /// The shape that views given to it must have.
  package let shape: Shape
  let program: Program
  let entry: Int

  /// Writes the page to the end of `bytes`. Its links lead from its path in the site: `reviews/home-care/index.html`.
  package func render(_ view: View, at path: String, into bytes: inout [UInt8]) {
    program.run(entry, over: view, at: PagePath(path), into: &bytes)
  }
}
