import ts from 'typescript'

/** Words in the code that look as if they were said to somebody. */
export interface FoundWords {
  line: number
  words: string
}

/**
 * String and template literals that read like a sentence or a label ("Ring 999 now", "Talk to a person"), outside
 * errors, logs, patterns and types: those are for us, not for a person.
 */
export function sentencesInCode(fileName: string, source: string): FoundWords[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  const found: FoundWords[] = []
  const visit = (node: ts.Node): void => {
    if (isForUs(node)) return
    const words = wordsOf(node)
    if (words !== undefined && readsLikeWords(words)) {
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, words })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…')
}

/** Two words or more, and a capital, a sentence's end or an apostrophe that says they are prose. */
function readsLikeWords(words: string): boolean {
  const text = words.trim()
  if ((text.match(/\p{L}{2,}/gu) ?? []).length < 2 || !text.includes(' ') || /[<>{}*~|\\]/.test(text)) return false
  return (
    /^[“"']?\p{Lu}\p{Ll}*[\s,]/u.test(text) ||
    /\p{L}{2,}[.?!]["”]?(?:\s|$)/u.test(text) ||
    /\b\w+['’](?:s|t|re|ll|ve|m)\b/.test(text)
  )
}

/** Thrown or logged, matched against, or only a type. */
function isForUs(node: ts.Node): boolean {
  if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true
  if (ts.isNewExpression(node)) return /(?:Error|Problem|RegExp)$/.test(node.expression.getText())
  if (ts.isCallExpression(node)) return isLog(node.expression.getText())
  // Why safety saw something: read by staff, never shown in the chat.
  return (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.name.getText() === 'because'
}

function isLog(callee: string): boolean {
  return /(?:^|\.)(?:console|log|logger)\.\w+$|(?:^|\.)#?(?:warn|emitWarning)$|(?:^|\.)(?:stdout|stderr)\.write$|^super$/.test(
    callee,
  )
}
