/// Spoken words as a file of Opus in Ogg (RFC 7845), with the place of each utterance in it.
package struct Recording: Sendable, Equatable {
  package let bytes: [UInt8]
  /// One for each utterance, in order and without gaps.
  package let clips: [Clip]

  /// A stretch of the recording, in milliseconds from its beginning.
  package struct Clip: Sendable, Equatable {
    package let begin: Int
    package let end: Int
  }

  /// The length of the whole, in milliseconds.
  package var length: Int { clips.last?.end ?? 0 }
}
