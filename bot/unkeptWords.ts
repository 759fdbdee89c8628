/** What was said with the chat off and is stored nowhere, so that safety still hears what several messages say together. */
export interface UnkeptWords {
  of(conversationId: string): readonly string[]
  add(conversationId: string, words: string): void
}

const mostConversations = 1_000

/** In this process's memory only; gone with it. Of each conversation the last few, of the last thousand conversations. */
export function makeUnkeptWords(mostWords: number): UnkeptWords {
  const words = new Map<string, string[]>()
  return {
    of: (id) => words.get(id) ?? [],
    add(id, said) {
      const before = words.get(id) ?? []
      words.delete(id)
      words.set(id, [...before, said].slice(-mostWords))
      for (const oldest of words.keys()) {
        if (words.size <= mostConversations) break
        words.delete(oldest)
      }
    },
  }
}
