/** The layers of the house: bot -> dialogs -> cards -> locales, never upward. */
module.exports = {
  forbidden: [
    {
      name: 'locales-stand-alone',
      comment: 'Words know nothing of cards, dialogs or the service. Move the code that needs them up.',
      severity: 'error',
      from: { path: '^locales/' },
      to: { path: '^(cards|dialogs|bot|web)/' },
    },
    {
      name: 'cards-only-use-words',
      comment: 'A card takes data and gives a card. Pass in what it needs.',
      severity: 'error',
      from: { path: '^cards/' },
      to: { path: '^(dialogs|bot|web)/' },
    },
    {
      name: 'dialogs-reach-the-world-through-ports',
      comment: 'A dialog asks for what it needs in dialogs/ports.ts; bot/compose.ts hands it over.',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^(bot|web)/' },
    },
    {
      name: 'web-shares-types-only',
      comment: 'The page is small because it carries none of the service. Import types, or copy nothing.',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/(build|assets)' },
      to: { path: '^(bot|dialogs|cards|locales)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sdk-behind-two-doors',
      comment: 'Only bot/sdk.ts and dialogs/sdk.ts import the Bot Framework SDK, so that moving off it stays small.',
      severity: 'error',
      from: { path: '^(bot|dialogs|cards|locales|web)/', pathNot: '^(bot|dialogs)/sdk\\.ts$' },
      to: { path: 'node_modules/botbuilder' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
