/// What a build did to the output folder.
package struct Summary: Hashable, Sendable {
  /// Files whose bytes are new.
  package var written = 0
  /// Files that already held the right bytes and were left alone.
  package var unchanged = 0
  /// Files of an earlier build that this one no longer makes.
  package var removed = 0
  /// Size of the whole site, written or not.
  package var bytes = 0
}
