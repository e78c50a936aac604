import Testing

@testable import Search

@Suite struct RiceListTests {
  private func bytes(_ numbers: [UInt32], below top: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    RiceList(numbers[...], below: top).write(into: &bytes)
    return bytes
  }

  @Test func writesGapsFromTheHighestNumberDown() {
    // The gaps are 0 and 1; with k 0 they are the bits 0 and 10.
    #expect(bytes([7, 9], below: 10) == [32, 0b0100_0000])
  }

  @Test func choosesTheShortestParameter() {
    // One gap of 99: a unary 1, a zero and six bits of 35.
    #expect(bytes([0], below: 100) == [32 + 6, 0b1010_0011])
  }

  @Test func writesNothingForNoNumbers() {
    #expect(bytes([], below: 100) == [])
  }

  @Test func keepsALongRunOfOnes() {
    // 300 near numbers make k small, and the gap to the last a long run.
    let written = bytes([0] + (40_000..<40_300).map { UInt32($0) }, below: 40_300)
    #expect(written.count < 1000)
    #expect(written.first.map { $0 & 31 }.map { $0 <= 7 } == true)
  }
}

@Suite struct LevelListsTests {
  @Test func takesTheHeadByLevelAndThenTheNewest() {
    var lists = LevelLists()
    for number in 0..<200 { lists.add(UInt32(number), level: number == 5 ? 3 : 0) }
    var head: [UInt8] = []
    lists.writeHead(3, below: 200, into: &head)
    // Levels 3 and 0; one of level 3: the gap 194; then 199 and 198 of level 0: two gaps of 0.
    #expect(head.prefix(2) == [0b1001, 1])
    #expect(head.suffix(2) == [32, 0b0000_0000])
  }

  @Test func cutsTheRestAtBlocksFromTheNewest() {
    var lists = LevelLists()
    for number in 0..<10 { lists.add(UInt32(number), level: 1) }
    var blocks: [[Int]] = []
    lists.writeRest(after: 2, below: 10, blockSize: 4) { number, count, _ in blocks.append([number, count]) }
    #expect(blocks == [[1, 4], [0, 4]])
  }
}
