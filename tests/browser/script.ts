import type { Script, Wire } from './devServer.ts'

const easy = 'en-GB-x-easyread'

/** A small bot for the page's tests: each of these words brings one kind of reply. */
export const script: Script = (heard, say) => {
  const text = (heard.text ?? '').toLowerCase()
  const easyRead = heard['locale'] === easy
  if (heard.type === 'conversationUpdate') return say(easyRead ? easyGreeting : greeting)
  if (heard['value'] !== undefined)
    return say({ type: 'message', text: `You chose ${JSON.stringify(heard['value'])}.` })
  if (text === 'easy read please') {
    say({ type: 'event', name: 'language', value: easy })
    return say(easyGreeting)
  }
  if (text === 'plain english please') {
    say({ type: 'event', name: 'language', value: 'en-GB' })
    return say(greeting)
  }
  if (text.includes('fell')) return say(emergency)
  if (text.includes('notice')) return say({ type: 'message', text: notice, channelData: { tone: 'notice' } })
  if (text.includes('band')) return say(connections)
  if (text.includes('form')) return say(form)
  if (text.includes('typing')) return say({ type: 'typing' })
  if (text.includes('delete the chat of a crisis'))
    return say({ type: 'event', name: 'forgotten', value: { text: 'What keeps somebody safe stays.' } })
  if (text.includes('delete')) return say({ type: 'event', name: 'forgotten' })
  if (easyRead) return say(easyReply)
  say({ type: 'message', text: `That sounds like a full life. Tell me more about "${heard.text ?? ''}".` })
}

const notice = 'The office is closed today. It opens again on Monday at 9.'

const answers = [
  { type: 'imBack', title: 'Me', value: 'It is about me', image: '/pictures/person.svg' },
  { type: 'imBack', title: 'Someone I care for', value: 'Someone I care for', image: '/pictures/carer.svg' },
  { type: 'imBack', title: 'Someone I work with', value: 'Someone I work with', image: '/pictures/socialWorker.svg' },
  { type: 'imBack', title: 'Something else', value: 'Something else', image: '/pictures/question.svg' },
]

export const greeting: Wire = {
  type: 'message',
  text: "Hello. Before anything is kept, I'll say what and why.\n\nWho is this about?",
  suggestedActions: { actions: answers },
}

const easyGreeting: Wire = {
  type: 'message',
  text: 'You can talk to me about your life.\nI will ask what you like.\nI will ask what you are good at.',
  suggestedActions: { actions: answers },
  channelData: {
    unchecked: true,
    plain: "Hello. Tell me what's going on, and what matters to you.",
    lines: [
      { picture: 'talk', alt: 'A speech bubble', text: 'You can talk to me about your life.' },
      { picture: 'heart', alt: 'A heart', text: 'I will ask what you like.' },
      { picture: 'star', alt: 'A star', text: 'I will ask what you are good at.' },
    ],
  },
}

const easyReply: Wire = {
  type: 'message',
  text: 'Thank you for telling me.\nWhat makes a good day?',
  attachments: [
    { contentType: 'application/vnd.microsoft.card.adaptive', name: 'lines', content: { type: 'AdaptiveCard' } },
  ],
  channelData: {
    lines: [
      { picture: 'listen', alt: 'An ear', text: 'Thank you for telling me.' },
      { picture: 'sun', alt: 'The sun', text: 'What makes a good day?' },
    ],
  },
}

const emergency: Wire = {
  type: 'message',
  text: 'That sounds like an emergency. Ring 999 now and ask for an ambulance. They will tell you what to do.\n\nIf you cannot speak, press 55.',
  channelData: { tone: 'emergency' },
  suggestedActions: { actions: [{ type: 'imBack', title: 'I have rung 999', value: 'I have rung 999' }] },
}

const connections: Wire = {
  type: 'message',
  text: 'This one is further away, and the people there may know more.\n\nArmley brass band. Armley, about half a mile from you. Because you said you played in a *brass band* [x].\n\nShall I tell you more?',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          {
            type: 'TextBlock',
            text: 'Armley brass band',
            size: 'large',
            weight: 'bolder',
            wrap: true,
            style: 'heading',
          },
          { type: 'TextBlock', text: 'Because you said you played in a \\*brass band\\* \\[x\\].', wrap: true },
          {
            type: 'FactSet',
            facts: [
              { title: 'Where', value: 'Armley, about half a mile from you' },
              { title: 'When', value: 'Tuesdays, 7 in the evening' },
              { title: 'Ring', value: '0113 496 0000' },
            ],
          },
          { type: 'TextBlock', text: 'Checked on 22 November 2026', isSubtle: true, size: 'small', wrap: true },
        ],
        actions: [
          { type: 'Action.Submit', title: 'Tell me more', data: { do: 'more', id: 'armley-band' } },
          { type: 'Action.Submit', title: 'Save this', data: { do: 'save', id: 'armley-band' } },
          { type: 'Action.OpenUrl', title: 'Web page', url: 'https://example.org/band' },
        ],
      },
    },
  ],
}

const form: Wire = {
  type: 'message',
  text: 'How can my colleague reach you?',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          { type: 'Input.Text', id: 'name', label: 'Your name' },
          {
            type: 'Input.ChoiceSet',
            id: 'how',
            label: 'How should we get in touch?',
            style: 'expanded',
            choices: [
              { title: 'A phone call', value: 'call' },
              { title: 'A text', value: 'text' },
            ],
          },
        ],
        actions: [{ type: 'Action.Submit', title: 'Send this', data: { do: 'contact' } }],
      },
    },
  ],
}
