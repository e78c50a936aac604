/// A template ready to be rendered any number of times, from any thread.
package struct CompiledTemplate: Sendable {
  /// The shape that views given to it must have.
  package let shape: Shape
  let program: Program
  let entry: Int

  /// Writes the page to the end of `bytes`. `root` leads from the page to the root of the site: `../../`, or nothing.
  package func render(_ view: View, root: String, into bytes: inout [UInt8]) {
    program.run(entry, over: view, root: Array(root.utf8), into: &bytes)
  }
}
